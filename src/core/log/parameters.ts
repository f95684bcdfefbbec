import { parameter } from "../evidence/parameter.ts";
import type { ParameterFacts } from "../evidence/parameters/parameterFacts.ts";

/** A number that a rule of the log rests on. */
export interface LogParameter extends ParameterFacts {
  readonly id: string;
}

const ours = { sourceId: "product_choice", confidence: "product_choice" } as const;

/** Every number behind the log's rules: what a set is worth, how much is too little to speak of, how long is long. */
export const LOG_PARAMETERS = {
  directCredit: parameter("sets.directCredit"),
  indirectCredit: parameter("sets.indirectCredit"),
  stabiliserCredit: {
    id: "log.stabiliserCredit",
    value: 0,
    unit: "sets",
    population: "anyone",
    ...ours,
    note: "Steadying a movement is shown beside the count, not in it.",
  },
  ratioMinSets: {
    id: "log.ratioMinSets",
    value: 10,
    unit: "sets",
    population: "anyone",
    ...ours,
    note: "Below ten sets one more set moves the share by up to 5 points and more.",
  },
  ratioMaxUnmatchedShare: {
    id: "log.ratioMaxUnmatchedShare",
    value: 0.5,
    unit: "1",
    population: "anyone",
    ...ours,
    note: "With more than half of the work unknown, a balance of the rest says little.",
  },
  neglectWeeks: {
    id: "log.neglectWeeks",
    value: 4,
    unit: "weeks",
    population: "anyone",
    ...ours,
    note: "A usual training block; shorter gaps are holidays and deloads.",
  },
  trendWeeks: parameter("strength.changeAfterWeeks"),
  trendMinDays: {
    id: "log.trendMinDays",
    value: 6,
    unit: "days",
    population: "anyone",
    ...ours,
    note: "With five days the interval of the slope at 95 % has no ends.",
  },
  trendMinSpanDays: {
    id: "log.trendMinSpanDays",
    value: 42,
    unit: "days",
    population: "anyone",
    ...ours,
    note: "The near end of the 6 to 12 weeks in which strength is expected to change (recalled).",
  },
  meaningfulRisePercent: {
    id: "log.meaningfulRisePercent",
    value: 5,
    unit: "% over 12 weeks",
    population: "anyone",
    ...ours,
    note: "Within the usual load steps of 2 to 10 %, and above one repetition's worth of a maximum.",
  },
  sideMinPairs: {
    id: "log.sideMinPairs",
    value: 5,
    unit: "days with both sides",
    population: "anyone",
    ...ours,
    note: "With four pairs the interval reaches more than 1.5 standard deviations to each side.",
  },
  sideWeeks: {
    id: "log.sideWeeks",
    value: 52,
    unit: "weeks",
    population: "anyone",
    ...ours,
    note: "Sides change with training; older days say little about now.",
  },
  bodyMassMaxDays: {
    id: "log.bodyMassMaxDays",
    value: 90,
    unit: "days",
    population: "anyone",
    ...ours,
    note: "Body mass measured further from the workout than a season is a guess.",
  },
  certainReps: parameter("e1rm.maxReps"),
  certainReserve: {
    id: "log.certainReserve",
    value: 5,
    unit: "reps",
    population: "81 adults",
    sourceId: "hackett_2017",
    confidence: "seen",
    note: "Repetitions in reserve were judged to about 1 up to 5 left, to worse than 2 at 7 to 10 left.",
  },
  maxReps: {
    id: "log.maxReps",
    value: 15,
    unit: "reps",
    population: "adults",
    sourceId: "wathan",
    confidence: "recalled",
    note: "With those in reserve. No formula here is said to hold beyond 15 repetitions.",
  },
} as const satisfies Readonly<Record<string, LogParameter>>;
