/** One-repetition maximum, estimated from a set; kg. */
export interface OneRepMaxEstimate {
  readonly kg: number;
  /** Lowest and highest of the formulas that hold at this number of repetitions: their disagreement, kg. */
  readonly lowKg: number;
  readonly highKg: number;
  /** Whether repetitions in reserve were known and added; otherwise the set is taken as done to failure. */
  readonly basis: "reps" | "repsAndReserve";
  /** Over 10 repetitions, or more in reserve than people can judge. */
  readonly uncertain: boolean;
}
