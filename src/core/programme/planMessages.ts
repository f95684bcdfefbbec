import type { MuscleId } from "../anatomy/muscle.ts";
import { muscle } from "../anatomy/muscles.ts";
import type { Side } from "../log/trainingLog.ts";
import type { Weekday } from "../person/person.ts";
import { inLanguages } from "../language.ts";

const list = (items: readonly string[]): string =>
  items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} and ${items.at(-1) ?? ""}`;

/** Every sentence of the planner, in English. What is said of evidence is bound by the claims of the evidence base. */
export const PLAN_MESSAGES = inLanguages({
  number: (value: number): string => show(value),
  setsAWeek: (sets: number): string => `${show(sets)} ${show(sets) === "1" ? "set" : "sets"} a week`,
  muscleName: (id: MuscleId): string => muscle(id).name.toLowerCase(),
  weekday: (day: Weekday): string => WEEKDAY_NAMES[day],
  list,

  aim: {
    muscle: (name: string, sets: string): string => `Works the ${name}: the plan aims at ${sets}.`,
    neglected: (name: string): string => `Your log shows little or no work for the ${name}.`,
    notInRoutine: (name: string): string => `Your routine has no work for the ${name}.`,
    pattern: (name: string): string => `${name} belongs in every week.`,
    found: (because: string): string => `Found: ${because}.`,
    oneSide: "One-sided work, so that each side does its own share.",
    bothSides: "Work on both legs, for more load than one leg can take.",
    mobility: (region: string): string =>
      `Practises the range of the ${region}, where a test found little of it.`,
    weakSide: (name: string, side: Side): string =>
      `Trains each side by itself: the ${side} ${name} came out weaker by more than the error of the test.`,
    onOneLeg:
      "Practises standing on one leg and stepping. Keep something to hold within reach, and hold it as little as is safe.",
    balanceWithBones: "With osteoporosis, balance is practised beside strength.",
    backFirst: "Keeps the back of the body at least equal to the front.",
    backAhead: "Your log leans to the front, so the back of the body gets up to half as much again.",
  },
  patternName: {
    hinge: "A hip hinge",
    bridge: "A bridge",
    pull: "A pull",
    carry: "A carry",
    anti: "A hold against movement",
  },
  regionName: {
    hip_flexors: "front of the hip",
    hamstrings: "back of the thigh",
    hip_rotation: "hip in rotation",
    ankle: "ankle",
    lats: "shoulder overhead",
    upper_back: "upper back",
  },

  kept: "From your own routine, as it is.",
  previous: "It was in last week's plan, and change is kept low.",
  changed: "A condition of yours asks for a change in how it is done.",
  leads: (side: Side): string =>
    `Begin with the ${side} side and give it one set more: it came out weaker by more than the error of the test.`,

  shortfall: {
    muscle: (name: string, planned: string, aimed: string): string =>
      `${name.charAt(0).toUpperCase()}${name.slice(1)}: ${planned} of the ${aimed} aimed at.`,
    missing: (what: string, sets: string): string => `${what}: ${sets} missing.`,
    balance: (sets: string): string => `The front exceeds what balance allows by ${sets}.`,
  },
  outOfReach: (what: string): string =>
    `${what.charAt(0).toUpperCase()}${what.slice(1)}: no exercise fits your equipment and conditions.`,
  whatIsMissing: {
    oneSide: "One-sided work",
    bothSides: "Work on both legs",
    standingBalance: "Balance on one leg",
    mobility: (region: string): string => `Range of the ${region}`,
    weakSide: (side: Side): string => `One-sided work for the ${side} side`,
  },

  infeasible: {
    tooShort: (minutes: number, missing: number, what: string): string =>
      `${show(minutes)} min a session is too short by ${show(missing)} min for ${what}.`,
    firstSession: (names: readonly string[]): string =>
      `a warm-up and the shortest exercise there is (${list(names.map((name) => name.toLowerCase()))})`,
    keptOn: (day: string): string => `your routine on ${day}`,
    keptDay: (day: string, names: string): string =>
      `Your routine has ${names} on ${day}, and ${day} is not among the training days.`,
    addDay: (day: string): string => `Add ${day} to the training days, or move that part of the routine.`,
    tooManyDays: (days: number): string =>
      `The exercises that are right for you now do not fill ${show(days)} days with the rest that each muscle needs.`,
    giveDays: (days: number): string =>
      days === 1
        ? "With 1 training day a plan is possible."
        : `With ${show(days)} training days a plan is possible.`,
    giveMinutes: (minutes: number): string => `With ${show(minutes)} min a session a plan is possible.`,
    bars: {
      work: "Nothing in the catalogue offered is planned in sets.",
      cautions: "Your conditions rule out exercises until they are cleared by a clinician.",
      level: "The exercises left are above the level that is right for now.",
      kit: "The exercises left need equipment that you do not have.",
      dislikes: "The exercises left are among those you do not want.",
    },
    lift: {
      work: "Offer more exercises to choose from.",
      cautions: "Ask a clinician which of your conditions are cleared for training.",
      level: "Offer easier exercises to choose from.",
      kit: (name: string): string => `With ${name.toLowerCase()} a plan is possible.`,
      dislikes: (name: string): string =>
        `Allow the exercise "${name.toLowerCase()}" again and a plan is possible.`,
      allDislikes: "Allow some of the exercises again that you do not want.",
    },
    noWay:
      "No single change makes a plan possible: begin with walking, and ask a clinician what is right for you.",
  },
  leftOut: {
    cautions: "A condition of yours rules it out until it is cleared by a clinician.",
    unknown: "It is not in the catalogue.",
  },
  notNow: {
    nothing: "Screening asks for medical advice before any training.",
    walking: "Until screening is complete or cleared: walking and positions of comfort only.",
  },
});

const WEEKDAY_NAMES: Readonly<Record<Weekday, string>> = {
  mon: "Monday",
  tue: "Tuesday",
  wed: "Wednesday",
  thu: "Thursday",
  fri: "Friday",
  sat: "Saturday",
  sun: "Sunday",
};

/** At most one decimal, no trailing zero. */
function show(value: number): string {
  return String(Math.round(value * TENTHS) / TENTHS);
}

const TENTHS = 10; // not clinical: digits shown
