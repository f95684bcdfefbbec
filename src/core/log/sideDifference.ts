import { LOG_PARAMETERS } from "./parameters.ts";
import { studentT975 } from "./studentT.ts";
import { doubtTexts } from "./doubtTexts.ts";

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

/** What each side did on one day: means over its sets; absent where no set tells. */
export interface SidedDay {
  readonly left: SideMeans;
  readonly right: SideMeans;
}

export interface SideMeans {
  readonly loadKg?: number;
  readonly reps?: number;
  readonly holdS?: number;
}

/**
 * Left minus right over days on which both sides were logged, one pair a day (sets of one day are not
 * independent), with Student's interval at 95 %. cannotTell: fewer than 5 such days.
 * Source: parameter "log.sideMinPairs". Sides differ in everyone, and no gap is abnormal by itself (claim "o").
 */
export function sideDifference(days: readonly SidedDay[]): SideDifference {
  const least = LOG_PARAMETERS.sideMinPairs.value;
  const load = paired(days, "loadKg", "percent");
  const reps = paired(days, "reps", "reps");
  const hold = paired(days, "holdS", "percent");
  if (!load && !reps && !hold) {
    const because = days.length === 0 ? doubtTexts.noSides : doubtTexts.fewSidedDays(least);
    return { status: "cannotTell", because, pairs: days.length };
  }
  return {
    status: "value",
    pairs: days.length,
    ...(load ? { load } : {}),
    ...(reps ? { reps } : {}),
    ...(hold ? { hold } : {}),
  };
}

function paired(
  days: readonly SidedDay[],
  what: keyof SideMeans,
  unit: PairedDifference["unit"],
): PairedDifference | undefined {
  const differences: number[] = [];
  for (const { left, right } of days) {
    const l = left[what];
    const r = right[what];
    if (l === undefined || r === undefined) continue;
    if (unit === "reps") differences.push(l - r);
    else if (l + r > 0) differences.push(((l - r) / ((l + r) / 2)) * 100);
  }
  const pairs = differences.length;
  if (pairs < LOG_PARAMETERS.sideMinPairs.value) return undefined;

  const difference = differences.reduce((sum, each) => sum + each, 0) / pairs;
  const squares = differences.reduce((sum, each) => sum + (each - difference) ** 2, 0);
  const halfWidth = studentT975(pairs - 1) * Math.sqrt(squares / (pairs - 1) / pairs);
  const interval = { low: difference - halfWidth, high: difference + halfWidth, level: 0.95 };
  const stronger = interval.low > 0 ? "left" : interval.high < 0 ? "right" : "cannotTell";
  return { pairs, unit, difference, interval, stronger };
}
