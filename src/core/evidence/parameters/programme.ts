import type { ParameterFacts } from "./parameterFacts.ts";

const ours = { sourceId: "product_choice", confidence: "product_choice" } as const;

/** How much of a group's work a goal asks for, against the back of the body: of its target and of its weight. */
const emphasis = (value: number, group: string) =>
  ({ value, unit: "1", population: `${group}, against the back of the body`, ...ours }) as const;

/** Numbers of the weekly plan: what it aims at, what it must not pass, and how it weighs one thing against another. */
export const PROGRAMME_PARAMETERS = {
  "planner.warmUpMin": {
    value: 3,
    unit: "min",
    population: "every session",
    ...ours,
    note: "Walking or the first exercise's easier form.",
  },
  "planner.changeoverS": {
    value: 45,
    unit: "s",
    population: "every exercise of a session",
    ...ours,
    note: "Setting up, and reading what to do.",
  },
  "planner.timedReps": {
    value: 10,
    unit: "reps",
    population: "time of a set",
    ...ours,
    note: "The middle of 8 to 12.",
  },
  "planner.timedHoldS": { value: 30, unit: "s", population: "time of a set of holds", ...ours },
  "planner.timedCarryS": { value: 40, unit: "s", population: "time of a set of carrying", ...ours },
  "planner.timedSpellS": { value: 60, unit: "s", population: "time of a set counted in minutes", ...ours },
  "planner.restMobilityS": { value: 10, unit: "s", population: "between stretches", ...ours },

  "planner.beginnerDifficulty": { value: 2, unit: "level of 5", population: "beginners", ...ours },
  "planner.intermediateDifficulty": { value: 4, unit: "level of 5", population: "intermediates", ...ours },
  "planner.advancedDifficulty": { value: 5, unit: "level of 5", population: "advanced", ...ours },
  "planner.gentleDifficulty": {
    value: 1,
    unit: "level of 5",
    population: "calm stage, pain above the pain rule, or a limited plan",
    ...ours,
  },
  "planner.learntDays": {
    value: 2,
    unit: "days",
    population: "a log that shows that an exercise is known",
    ...ours,
  },

  "planner.mobilitySetsHigh": { value: 2, unit: "sets", population: "one stretch of one session", ...ours },
  "planner.startingSetsHigh": {
    value: 3,
    unit: "sets",
    population: "one exercise of one session; a beginner in pain, in the first weeks",
    ...ours,
  },
  "planner.daysPerExerciseBeginner": {
    value: 3,
    unit: "days/week",
    population: "one exercise; beginners, who learn by repeating",
    ...ours,
  },
  "planner.daysPerExercise": {
    value: 2,
    unit: "days/week",
    population: "one exercise; others, who need more than one for a muscle",
    ...ours,
  },
  "planner.minExercises": { value: 2, unit: "exercises", population: "a week", ...ours },
  "planner.hardSessionSets": {
    value: 3,
    unit: "sets",
    population: "one muscle, direct sets of one session",
    ...ours,
    note: "From here on a session counts as hard for the muscle, and 48 h pass before the next hard one.",
  },
  "planner.sessionCapSets": { value: 8, unit: "sets", population: "one muscle, one session", ...ours },
  "planner.capRiseFloorSets": {
    value: 6,
    unit: "sets/week",
    population: "a muscle that the log shows with little work",
    ...ours,
    note: "A rise in percent of nearly nothing would never begin.",
  },

  "planner.patternSets": { value: 2, unit: "sets/week", population: "each movement of the week", ...ours },
  "planner.bothKindsSets": {
    value: 4,
    unit: "sets/week",
    population: "on one leg or side, and on both",
    ...ours,
  },
  "planner.mobilitySets": { value: 4, unit: "sets/week", population: "where a test found it short", ...ours },
  "planner.weakSideSets": {
    value: 4,
    unit: "sets/week",
    population: "one-sided work where sides differ by more than the error",
    ...ours,
  },

  "planner.findingWeight": {
    value: 2,
    unit: "1",
    population: "what a finding names, against the ordinary",
    ...ours,
  },
  "planner.balanceWeight": { value: 1, unit: "1", population: "a set by which front exceeds back", ...ours },
  "planner.addedSetCost": {
    value: 0.1,
    unit: "sets",
    population: "each set added to a routine that is kept",
    ...ours,
  },
  "planner.changeCost": {
    value: 0.2,
    unit: "sets",
    population: "each exercise that last week had not",
    ...ours,
  },
  "planner.exerciseCost": { value: 0.1, unit: "sets", population: "each exercise of the week", ...ours },
  "planner.minuteCost": { value: 0.01, unit: "sets/min", population: "each minute", ...ours },
  "planner.modifyCost": {
    value: 0.1,
    unit: "sets",
    population: "each time that an exercise needs a change for a condition",
    ...ours,
  },
  "planner.spineCost": {
    value: 0.01,
    unit: "sets",
    population: "each set with the most load on the spine",
    ...ours,
    note: "Breaks ties only: modelled and measured load order exercises, they do not say what is harmful.",
  },
  "planner.easyCost": {
    value: 0.2,
    unit: "sets",
    population: "each set, for each level below the one that suits the stage",
    ...ours,
    note: "A set that asks little trains little, though it counts as one.",
  },
  "planner.unloadedCost": {
    value: 0.2,
    unit: "sets",
    population: "each set of a lift that takes no load, in the strength stage",
    ...ours,
    note: "What takes no load can only be made harder by another exercise.",
  },
  "planner.unfamiliarCost": {
    value: 0.4,
    unit: "sets",
    population:
      "each set of an exercise that the log does not hold, or without a log what clinics and gyms know",
    ...ours,
    note: "Of two that train the same, the one that the person knows comes first, else one that most know.",
  },
  "planner.strengthLevel": {
    value: 3,
    unit: "level of 5",
    population: "what suits the strength stage of an intermediate",
    ...ours,
  },
  "planner.orderCost": {
    value: 0.001,
    unit: "sets",
    population: "each set, by place in the catalogue",
    ...ours,
    note: "So that two plans that are worth the same are never both the answer.",
  },
  "planner.provenShare": {
    value: 0.01,
    unit: "1",
    population: "gap over all weighted sets aimed at",
    ...ours,
  },

  "planner.easePainTrunk": emphasis(1, "abdominals and obliques"),
  "planner.easePainFront": emphasis(0.5, "front of the body"),
  "planner.easePainOther": emphasis(0.25, "arms, calves, adductors, serratus"),
  "planner.sitBetterTrunk": emphasis(0.75, "abdominals and obliques"),
  "planner.sitBetterFront": emphasis(0.5, "front of the body"),
  "planner.sitBetterOther": emphasis(0.25, "arms, calves, adductors, serratus"),
  "planner.strengthTrunk": emphasis(0.5, "abdominals and obliques"),
  "planner.strengthFront": emphasis(0.75, "front of the body"),
  "planner.strengthOther": emphasis(0.5, "arms, calves, adductors, serratus"),
  "planner.athleticTrunk": emphasis(0.75, "abdominals and obliques"),
  "planner.athleticFront": emphasis(0.75, "front of the body"),
  "planner.athleticOther": emphasis(0.5, "arms, calves, adductors, serratus"),
  "planner.physiqueTrunk": emphasis(0.75, "abdominals and obliques"),
  "planner.physiqueFront": emphasis(0.9, "front of the body"),
  "planner.physiqueOther": emphasis(0.75, "arms, calves, adductors, serratus"),
} as const satisfies Readonly<Record<string, ParameterFacts>>;
