import { LOG_PARAMETERS } from "./parameters.ts";
import { doubtTexts } from "./doubtTexts.ts";

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
  /** Share (0..1) of the sets (cardio and stretches aside) whose exercise is not known, so that they are on neither side. */
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

/**
 * `over` against `under`. cannotTell: more than half of the sets of unknown exercises, fewer than 10 sets on
 * both sides together, or none under the line. Throws RangeError for a negative number of sets.
 * Source: parameters "log.ratioMinSets", "log.ratioMaxUnmatchedShare".
 */
export function ratioOf(sets: RatioSets): Ratio {
  const { over, under, unmatchedShare } = sets;
  if (!(over >= 0 && under >= 0)) throw new RangeError(`sets: expected >= 0, got ${over} and ${under}`);
  const cannotTell = (because: RatioDoubt, sentence: string): Ratio => ({
    over,
    under,
    unmatchedShare,
    status: "cannotTell",
    because,
    sentence,
  });

  const least = LOG_PARAMETERS.ratioMinSets.value;
  if (unmatchedShare > LOG_PARAMETERS.ratioMaxUnmatchedShare.value) {
    const percent = Math.round(unmatchedShare * 100);
    return cannotTell("tooManyUnmatched", doubtTexts.unknownNames(percent));
  }
  if (over + under < least) return cannotTell("tooFewSets", doubtTexts.fewSets(least));
  if (under === 0) return cannotTell("noneUnder", doubtTexts.noneUnder);
  return { over, under, unmatchedShare, status: "value", value: over / under, share: over / (over + under) };
}

/** A part of the counted sets (0..1), or why there is none to tell. */
export type Share = {
  readonly sets: number;
  readonly ofSets: number;
  readonly unmatchedShare: number;
} & (
  | { readonly status: "value"; readonly share: number }
  | { readonly status: "cannotTell"; readonly because: RatioDoubt; readonly sentence: string }
);

/** `sets` as a part of `ofSets`; the same doubts as `ratioOf`, except that all or nothing are shares too. */
export function shareOf(sets: number, ofSets: number, unmatchedShare: number): Share {
  const counts = { sets, ofSets, unmatchedShare };
  const rest = ratioOf({ over: sets, under: ofSets - sets, unmatchedShare });
  if (rest.status === "cannotTell" && rest.because !== "noneUnder") {
    return { ...counts, status: "cannotTell", because: rest.because, sentence: rest.sentence };
  }
  return { ...counts, status: "value", share: sets / ofSets };
}
