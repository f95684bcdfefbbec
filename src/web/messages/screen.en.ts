import type { DueReason } from "../../core/screening/screeningDue.ts";
import type { Felt, LegMove, YesNo } from "../../core/screening/easing.ts";
import type { Answer } from "../../core/screening/question.ts";
import { inLanguages } from "../../core/language.ts";

const answers: Readonly<Record<Answer, string>> = { no: "No", not_sure: "Not sure", yes: "Yes" };
const felt: Readonly<Record<Felt, string>> = {
  worse: "Worse",
  same: "The same",
  better: "Better",
  not_sure: "Not sure",
};
const legMove: Readonly<Record<LegMove, string>> = {
  further_down: "Further down",
  same: "It stays",
  back_up: "Back up",
  not_sure: "Not sure, or no leg pain",
};
const yesNo: Readonly<Record<YesNo, string>> = answers;
const due: Readonly<Record<DueReason, string>> = {
  start: "They come before anything else.",
  pain_rise: "Your pain has risen since you last answered them.",
  leg_symptoms: "You told us of something new in a leg.",
  six_weeks: "The last answers are six weeks old.",
};

/** The safety questions, their outcome, and what eases and provokes. */
export const screenMessages = inLanguages({
  answers,
  groups: {
    emergency: "Things that need help at once",
    soon: "Things that somebody should look at",
    before_exercise: "Before you exercise",
  },
  intro: {
    title: "The safety questions",
    due,
    lead: "One at a time. Most people answer no to nearly all of them. Take “not sure” when you are not sure.",
    count: (open: number) => `${open} ${open === 1 ? "question" : "questions"}, kept as you go.`,
    begin: "Begin",
    goOn: "Go on where you were",
  },
  of: (at: number, all: number) => `Question ${at} of ${all}`,
  notYes: "What is not a yes",
  back: "Back",
  next: "Go on",
  conditions: {
    title: "Do you live with any of these?",
    lead: "Tick what a clinician has told you. Exercises and tests change with it.",
    none: "None of these",
    some: (count: number) => `Go on with ${count} ticked`,
  },
  easing: {
    title: "What eases it, what makes it worse?",
    lead: "Only to choose what to try first. It is a guide to comfort and no diagnosis. Leave open what you do not know.",
    months: "For how many months has this pain been there?",
    monthsHint: "0 for less than one. Leave it empty when there is none.",
    felt,
    legMove,
    yesNo,
    direction: "In which direction did it go down?",
    directions: { bending: "Bending forward", arching: "Leaning back" },
    skip: "Skip this",
    done: "That is it",
    result: "What this changes",
    modest: "How sure this is",
    again: "Answer these again",
  },
  outcome: {
    print: "Print this",
    printLetter: "Print this with a letter for your doctor",
    letter: "A letter for your doctor or physiotherapist",
    sources: "Sources",
    mistake: "I tapped something by mistake",
    again: "Answer all questions again",
    urgency: {
      emergency_now: "Now",
      same_day_medical: "Today",
      urgent_within_days: "Within days",
      routine_appointment: "A normal appointment",
      info: "At your next visit",
    },
    change: "Change what you live with",
    on: (day: string) => `Answered on ${day}.`,
    next: {
      "/today": "To today",
      "/train": "To the session",
      "/flare": "Go on: the next two days",
      "/assess": "To the tests",
    },
  },
  clearance: {
    title: "Has somebody looked at it?",
    lead: "When a doctor or physiotherapist has said that you may train, write down who and when. The plan then goes on.",
    of: "What was looked at",
    by: "Who said so",
    byHint: "Name and practice, as you would tell it",
    on: "When",
    save: "They said that I may train",
    needs: "Choose what was looked at, who said so and when.",
  },
  working: "One moment",
});
