/** A number that a rule of the log rests on. */
export interface LogParameter {
  readonly id: string;
  readonly value: number;
  readonly unit: string;
  readonly population: string;
  /** A row of the evidence base, or "product_choice" where nothing that was read settles the number. */
  readonly source:
    | { readonly rule: string; readonly confidence: "seen" | "recalled" | "mixed" }
    | "product_choice";
  readonly note: string;
}

/** Every number behind the log's rules: what a set is worth, how much is too little to speak of, how long is long. */
export const LOG_PARAMETERS = {
  directCredit: {
    id: "log.directCredit",
    value: 1,
    unit: "sets",
    population: "adults",
    source: { rule: "sets_count", confidence: "seen" },
    note: "Fractional counting (1 and 0.5) fitted growth best in a meta-regression of 67 studies, a preprint.",
  },
  indirectCredit: {
    id: "log.indirectCredit",
    value: 0.5,
    unit: "sets",
    population: "adults",
    source: { rule: "sets_count", confidence: "seen" },
    note: "See log.directCredit.",
  },
  stabiliserCredit: {
    id: "log.stabiliserCredit",
    value: 0,
    unit: "sets",
    population: "anyone",
    source: "product_choice",
    note: "Steadying a movement is shown beside the count, not in it.",
  },
  ratioMinSets: {
    id: "log.ratioMinSets",
    value: 10,
    unit: "sets",
    population: "anyone",
    source: "product_choice",
    note: "Below ten sets one more set moves the share by more than 5 points.",
  },
  ratioMaxUnmatchedShare: {
    id: "log.ratioMaxUnmatchedShare",
    value: 0.5,
    unit: "share of work sets",
    population: "anyone",
    source: "product_choice",
    note: "With more than half of the work unknown, a balance of the rest says little.",
  },
  neglectWeeks: {
    id: "log.neglectWeeks",
    value: 4,
    unit: "weeks",
    population: "anyone",
    source: "product_choice",
    note: "A usual training block; shorter gaps are holidays and deloads.",
  },
  trendWeeks: {
    id: "log.trendWeeks",
    value: 12,
    unit: "weeks",
    population: "anyone",
    source: { rule: "duration", confidence: "recalled" },
    note: "Strength is expected to change within 6 to 12 weeks.",
  },
  trendMinDays: {
    id: "log.trendMinDays",
    value: 6,
    unit: "days",
    population: "anyone",
    source: "product_choice",
    note: "With five days the interval of the slope at 95 % has no ends.",
  },
  trendMinSpanDays: {
    id: "log.trendMinSpanDays",
    value: 42,
    unit: "days",
    population: "anyone",
    source: { rule: "duration", confidence: "recalled" },
    note: "Six weeks: the shortest time in which strength is expected to change.",
  },
  meaningfulRisePercent: {
    id: "log.meaningfulRisePercent",
    value: 5,
    unit: "percent over log.trendWeeks",
    population: "anyone",
    source: "product_choice",
    note: "Within the load steps of 2 to 10 % of the rule prog_acsm, and above one repetition's worth of e1RM.",
  },
  sideMinPairs: {
    id: "log.sideMinPairs",
    value: 5,
    unit: "days with both sides",
    population: "anyone",
    source: "product_choice",
    note: "With four pairs the t interval is more than 1.5 standard deviations wide on each side.",
  },
  sideWeeks: {
    id: "log.sideWeeks",
    value: 52,
    unit: "weeks",
    population: "anyone",
    source: "product_choice",
    note: "Sides change with training; older days say little about now.",
  },
  bodyMassMaxDays: {
    id: "log.bodyMassMaxDays",
    value: 90,
    unit: "days before or after the workout",
    population: "anyone",
    source: "product_choice",
    note: "Body mass further away than a season is a guess.",
  },
  certainReps: {
    id: "log.certainReps",
    value: 10,
    unit: "repetitions, with those in reserve",
    population: "adults",
    source: { rule: "e1rm_5rm", confidence: "seen" },
    note: "Use no more than 10 repetitions to estimate a maximum.",
  },
  certainReserve: {
    id: "log.certainReserve",
    value: 5,
    unit: "repetitions in reserve",
    population: "adults, n = 81",
    source: { rule: "rir_accuracy", confidence: "seen" },
    note: "Judged to about 1 repetition up to 5 in reserve, worse than 2 at 7 to 10.",
  },
  maxReps: {
    id: "log.maxReps",
    value: 15,
    unit: "repetitions, with those in reserve",
    population: "adults",
    source: { rule: "e1rm_wathan", confidence: "recalled" },
    note: "No formula here is said to hold beyond 15 repetitions.",
  },
} as const satisfies Readonly<Record<string, LogParameter>>;
