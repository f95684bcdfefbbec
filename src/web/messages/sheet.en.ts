import type { Goal, TrainingAge } from "../../core/person/person.ts";
import type { Weekday } from "../../core/person/person.ts";
import { inLanguages } from "../../core/language.ts";

const goals: Readonly<Record<Goal, string>> = {
  ease_pain: "ease pain",
  sit_better: "sit better",
  strength: "get stronger",
  athletic: "move and run better",
  physique: "build muscle",
};

const trainingAges: Readonly<Record<TrainingAge, string>> = {
  beginner: "new to training",
  intermediate: "has trained for some time",
  advanced: "has trained for years",
};

const weekdays: Readonly<Record<Weekday, string>> = {
  mon: "Monday",
  tue: "Tuesday",
  wed: "Wednesday",
  thu: "Thursday",
  fri: "Friday",
  sat: "Saturday",
  sun: "Sunday",
};

/** Words of the page for a physiotherapist. */
export const sheetMessages = inLanguages({
  title: "For my physiotherapist",
  from: (day: string) =>
    `From Backstay, ${day}. Everything here was told, measured and logged by the person themselves.`,
  name: "Name",
  print: "Print or save as PDF",
  file: "The same as a file that Backstay can read: My data, Export.",
  who: "Who",
  years: (years: number) => `${years} years`,
  female: "female",
  male: "male",
  goals,
  goal: (goal: string) => `wants to ${goal}`,
  trainingAges,
  sits: (hours: number) => `sits ${hours} hours a day`,
  pain: "Pain",
  painNow: (now: number, usual: number | undefined) =>
    usual === undefined ? `${now} of 10 now.` : `${now} of 10 now, usually ${usual}.`,
  painMonths: (months: number) => (months === 1 ? "For 1 month." : `For ${months} months.`),
  noPain: "Nothing was told.",
  results: "Test results",
  test: "Test",
  left: "Left",
  right: "Right",
  both: "Result",
  error: "Error (95 %)",
  day: "Day",
  plan: "Plan",
  weekdays,
  minutes: (minutes: number) => `about ${Math.round(minutes)} min`,
  noPlan: "There is no plan yet.",
  progress: "Progress",
  sessions: (done: number, planned: number) => `${done} of ${planned} planned sessions in the last weeks.`,
  empty: "There is nothing to put on a page yet.",
});
