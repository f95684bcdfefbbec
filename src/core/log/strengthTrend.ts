import { dateOfDay, type LocalDate } from "../calendar.ts";
import { LOG_PARAMETERS } from "./parameters.ts";
import { medianOfSorted, theilSen } from "./theilSen.ts";
import { doubtTexts } from "./doubtTexts.ts";

/** What a strength trend follows. */
export type TrendMeasure = "e1rmKg" | "holdS" | "reps";

/**
 * Where strength in one exercise goes over the last weeks. "plateau" is said only when a rise worth having is
 * excluded; otherwise it is cannotTell.
 */
export type StrengthTrend =
  | {
      readonly status: "rising" | "plateau" | "falling";
      readonly measure: TrendMeasure;
      readonly from: LocalDate;
      readonly to: LocalDate;
      readonly days: number;
      /** Median slope between days, in percent of the median level per week. */
      readonly percentPerWeek: number;
      /** Its interval at `level` (0.95). */
      readonly interval: { readonly low: number; readonly high: number; readonly level: number };
    }
  | {
      readonly status: "cannotTell";
      readonly because: string;
      readonly measure?: TrendMeasure;
      readonly days: number;
      readonly percentPerWeek?: number;
      readonly interval?: { readonly low: number; readonly high: number; readonly level: number };
    };

/** What one day says about strength in one exercise. */
export interface StrengthDay {
  readonly day: number;
  /** Best estimate of the day that is not uncertain. */
  readonly e1rmKg?: number;
  readonly holdS?: number;
  /** Most repetitions in a set; only where every set of the day was done with the body alone. */
  readonly unloadedReps?: number;
}

/** First day of the weeks that a trend looks at, seen from `today`. */
export function trendStart(today: number): number {
  return today - LOG_PARAMETERS.trendWeeks.value * 7 + 1;
}

/**
 * The trend over the last 12 weeks before `today` (day numbers), by the median slope between days and its
 * interval. What is followed: e1RM where enough days have one, else hold time, else repetitions without load.
 * "falling": the whole interval lies below zero, and a fall of 5 % over the 12 weeks within it.
 * "plateau": else, the interval leaves out a rise of 5 %.
 * "rising": else, the whole interval lies above zero.
 * cannotTell: anything else, fewer than 6 days, or less than six weeks between the first and the last of them.
 * Source: parameters "strength.changeAfterWeeks", "log.trendMinDays", "log.trendMinSpanDays", "log.meaningfulRisePercent".
 */
export function strengthTrend(history: readonly StrengthDay[], today: number): StrengthTrend {
  const weeks = LOG_PARAMETERS.trendWeeks.value;
  const leastDays = LOG_PARAMETERS.trendMinDays.value;
  const recent = history.filter((each) => each.day >= trendStart(today) && each.day <= today);
  if (recent.length < leastDays) {
    const because = doubtTexts.fewDays(leastDays, weeks);
    return { status: "cannotTell", because, days: recent.length };
  }

  const followed = followedMeasure(recent, leastDays);
  if (!followed) {
    return { status: "cannotTell", because: doubtTexts.noStrength, days: recent.length };
  }
  const { measure, days, values } = followed;
  const first = days[0] ?? today;
  const last = days.at(-1) ?? today;
  if (last - first < LOG_PARAMETERS.trendMinSpanDays.value) {
    const because = doubtTexts.shortSpan(LOG_PARAMETERS.trendMinSpanDays.value / 7);
    return { status: "cannotTell", because, measure, days: days.length };
  }

  const level = medianOfSorted(values.toSorted((a, b) => a - b));
  const toPercentPerWeek = (7 * 100) / level;
  const { slope, interval } = theilSen(days, values);
  const percentPerWeek = slope * toPercentPerWeek;
  if (!interval) {
    return {
      status: "cannotTell",
      because: doubtTexts.noInterval,
      measure,
      days: days.length,
      percentPerWeek,
    };
  }
  const low = interval.low * toPercentPerWeek;
  const high = interval.high * toPercentPerWeek;
  const found = { measure, days: days.length, percentPerWeek, interval: { low, high, level: 0.95 } };

  const meaningful = LOG_PARAMETERS.meaningfulRisePercent.value / weeks;
  const dates = { from: dateOfDay(first), to: dateOfDay(last) };
  if (high < 0 && low <= -meaningful) return { status: "falling", ...dates, ...found };
  if (high < meaningful) return { status: "plateau", ...dates, ...found };
  if (low > 0) return { status: "rising", ...dates, ...found };
  return { status: "cannotTell", because: doubtTexts.varies, ...found };
}

function followedMeasure(
  history: readonly StrengthDay[],
  leastDays: number,
):
  | { readonly measure: TrendMeasure; readonly days: readonly number[]; readonly values: readonly number[] }
  | undefined {
  for (const [measure, key] of [
    ["e1rmKg", "e1rmKg"],
    ["holdS", "holdS"],
    ["reps", "unloadedReps"],
  ] as const) {
    const days: number[] = [];
    const values: number[] = [];
    for (const each of history) {
      const value = each[key];
      if (value === undefined || value <= 0) continue;
      days.push(each.day);
      values.push(value);
    }
    if (days.length >= leastDays) return { measure, days, values };
  }
  return undefined;
}
