import { dayNumber, type LocalDate } from "../calendar.ts";
import { parameter } from "../evidence/parameter.ts";
import { theilSen } from "../log/theilSen.ts";
import { trendTexts } from "./messages.ts";
import { DAYS_PER_WEEK } from "./week.ts";

/** One value of one day. */
export interface DatedValue {
  readonly on: LocalDate;
  readonly value: number;
}

/** Where a series goes, with the error of its slope. "steady" is said only where a change that matters is excluded. */
export type Trend = {
  readonly points: number;
  readonly latest?: DatedValue;
} & (
  | {
      readonly status: "rising" | "falling" | "steady";
      readonly perWeek: number;
      readonly interval: { readonly low: number; readonly high: number };
    }
  | {
      readonly status: "cannotTell";
      readonly because: string;
      readonly perWeek?: number;
      readonly interval?: { readonly low: number; readonly high: number };
    }
);

/**
 * Robust slope of the values of the last weeks before `today`, with its interval at 95 %. `matters`: the change over
 * those weeks, in the unit of the values, below which a change is taken for none.
 * Source: parameters "monitoring.windowWeeks", "monitoring.trendMinPoints"; the slope is Sen's (`theilSen`).
 */
export function trendOf(values: readonly DatedValue[], today: LocalDate, matters: number): Trend {
  const weeks = parameter("monitoring.windowWeeks").value;
  const now = dayNumber(today);
  const recent = values
    .map((each) => ({ ...each, day: dayNumber(each.on) }))
    .filter(({ day }) => day <= now && day > now - weeks * DAYS_PER_WEEK)
    .toSorted((a, b) => a.day - b.day);
  const last = recent.at(-1);
  const seen = { points: recent.length, ...(last && { latest: { on: last.on, value: last.value } }) };
  const days = recent.map(({ day }) => day);
  const least = parameter("monitoring.trendMinPoints").value;
  if (recent.length < least || new Set(days).size < 2) {
    return { ...seen, status: "cannotTell", because: trendTexts.tooFew(least, weeks) };
  }
  const found = theilSen(
    days,
    recent.map(({ value }) => value),
  );
  const perWeek = found.slope * DAYS_PER_WEEK;
  if (!found.interval) return { ...seen, status: "cannotTell", because: trendTexts.noInterval, perWeek };
  const interval = {
    low: found.interval.low * DAYS_PER_WEEK,
    high: found.interval.high * DAYS_PER_WEEK,
  };
  const told = { ...seen, perWeek, interval };
  if (interval.low > 0) return { ...told, status: "rising" };
  if (interval.high < 0) return { ...told, status: "falling" };
  const widest = Math.max(-interval.low, interval.high) * weeks;
  if (widest < matters) return { ...told, status: "steady" };
  return { ...told, status: "cannotTell", because: trendTexts.varies };
}
