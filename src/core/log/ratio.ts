/**
 * One kind of work against another, in sets. `over` and `under` are always there, so that "cannot tell" still
 * shows what was seen; a ratio is never Infinity or NaN.
 */
export type Ratio = RatioSets & RatioOutcome;

export interface RatioSets {
  /** Sets above the line ("back" of back/front). */
  readonly over: number;
  /** Sets below the line. */
  readonly under: number;
  /** Share (0..1) of the work sets in this window whose exercise is not known, so that they are on neither side. */
  readonly unmatchedShare: number;
}

export type RatioOutcome =
  | {
      readonly status: "value";
      /** `over` divided by `under`. */
      readonly value: number;
      /** `over` as a part (0..1) of both. */
      readonly share: number;
    }
  | { readonly status: "cannotTell"; readonly because: RatioDoubt; readonly sentence: string };

/** Why a ratio has no value: too few sets to speak of, none below the line, or too many sets of unknown exercises. */
export type RatioDoubt = "tooFewSets" | "noneUnder" | "tooManyUnmatched";
