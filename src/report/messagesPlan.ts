import type { Weekday } from "../core/person/person.ts";

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** Words of the plan as a sheet. */
export const PLAN_WORDS = {
  title: {
    plan: "Your plan for the week",
    starter: "Your first plan",
    incomplete: "Before a plan",
    refer: "Before a plan",
    infeasible: "No plan fits all of this",
    flare: "When your back just went",
  },
  weekday: {
    mon: "Monday",
    tue: "Tuesday",
    wed: "Wednesday",
    thu: "Thursday",
    fri: "Friday",
    sat: "Saturday",
    sun: "Sunday",
  } satisfies Readonly<Record<Weekday, string>>,
  sections: {
    first: "First",
    positions: "Positions of comfort",
    conflict: "What cannot all be had",
    relaxation: "The smallest change that makes it possible",
    exercises: "The exercises, one by one",
    walk: "The walk",
    pain: "How to read pain while you train",
    stop: "When to stop",
    habits: "Habits beside it",
    weeks: "The weeks ahead",
    lesson: "Two minutes to read",
    missing: "What the plan does not reach",
    sources: "What it rests on",
    now: "Now",
    moves: "Easy moves",
    wayBack: "The way back",
    see: "When somebody should look",
  },
  day: (weekday: string, minutes: number): string => `${weekday}, about ${Math.ceil(minutes)} min`,
  table: {
    exercise: "Exercise",
    how: "How much",
    rest: "Rest",
    load: "Load",
    week: "Week",
    from: "From",
    sets: "Sets",
    walk: "Walk",
    what: "What changes",
  },
  card: {
    how: "How much",
    cues: "How",
    changes: "For you",
    easier: "Easier",
    harder: "Harder",
    why: "Why",
    load: "Load",
  },
  habit: {
    when: "When",
    do: "Do",
    changes: "For you",
    grows: "How it grows",
    known: "What is known",
    not: "What is not",
    every: ({
      low,
      usual,
      high,
    }: {
      readonly low: number;
      readonly usual: number;
      readonly high: number;
    }): string => `Every ${low} to ${high} minutes; ${usual} is usual.`,
  },
  steps: ["Step", "Begins", "What"],
  leads: (side: "left" | "right"): string => `Begin with the ${side} side.`,
  minutes: (minutes: number): string => `${Math.round(minutes)} min`,
  weekSets: (sets: number): string => plural(sets, "set", "sets"),
  retest: (on: string): string => `The tests again on ${on}, before that day's session.`,
  gap: (sets: number): string =>
    sets === 0
      ? "By all that is weighed (what is aimed at, time, exercises that most know, little change) no other plan is better."
      : `By all that is weighed (what is aimed at, time, exercises that most know, little change) another plan is better by ${sets} sets a week at most.`,
  reaches: "The plan reaches all that it aims at.",
  screenedOn: 'In the person file, "screenedOn" holds the day of the answers: it has to be today.',
  ours: "What carries no source is our own choice, and so are the limits that say so.",
  recalled: "Some numbers were recalled and not read again; they are not cited.",
  tryThis: (text: string): string => `Try this: ${text}`,
  madeGreedy: "The solver could not run, so a simpler planner made this. It may miss a better plan.",
} as const;
