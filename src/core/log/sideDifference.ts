/**
 * Left against right in one exercise, from days on which both sides were logged. Sides differ in everyone;
 * the interval says how well this log knows the difference, not whether it matters.
 */
export type SideDifference =
  | {
      readonly status: "value";
      /** Days with both sides. */
      readonly pairs: number;
      /** Left minus right, percent of the mean of both. Absent where too few of the days have loads. */
      readonly load?: PairedDifference;
      /** Left minus right, repetitions. */
      readonly reps?: PairedDifference;
      /** Left minus right, percent of the mean of both. */
      readonly hold?: PairedDifference;
    }
  | { readonly status: "cannotTell"; readonly because: string; readonly pairs: number };

export interface PairedDifference {
  readonly pairs: number;
  readonly unit: "percent" | "reps";
  readonly difference: number;
  readonly interval: { readonly low: number; readonly high: number; readonly level: number };
  /** Which side did more, where the interval leaves out zero. */
  readonly stronger: "left" | "right" | "cannotTell";
}
