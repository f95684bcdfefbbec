import { dayNumber, type LocalDate } from "../../core/calendar.ts";
import { theilSen } from "../../core/log/theilSen.ts";

/** How body mass has gone lately, kg a week; `steady`: the interval holds zero, so no direction can be told. */
export type MassTrend =
  | { readonly kind: "cannotTell"; readonly because: "few" | "short" }
  | {
      readonly kind: "steady" | "change";
      readonly kgPerWeek: number;
      readonly low: number;
      readonly high: number;
    };

const WINDOW_DAYS = 42;
const LEAST_VALUES = 6;
const LEAST_SPAN_DAYS = 14;
const DAYS_PER_WEEK = 7;

/**
 * Trend of body mass over the six weeks up to `today`: the median slope, with its interval at 95 %. Mass swings by a
 * kilogram or two from day to day with water and food, so a few values, or values of a few days, tell nothing.
 */
export function massTrend(
  masses: readonly { readonly on: LocalDate; readonly massKg: number }[],
  today: LocalDate,
): MassTrend {
  const until = dayNumber(today);
  const seen = masses
    .map(({ on, massKg }) => ({ day: dayNumber(on), massKg }))
    .filter(({ day }) => day <= until && day > until - WINDOW_DAYS);
  if (seen.length < LEAST_VALUES) return { kind: "cannotTell", because: "few" };
  const days = seen.map(({ day }) => day);
  if (Math.max(...days) - Math.min(...days) < LEAST_SPAN_DAYS)
    return { kind: "cannotTell", because: "short" };
  const { slope, interval } = theilSen(
    days,
    seen.map(({ massKg }) => massKg),
  );
  if (!interval) return { kind: "cannotTell", because: "few" };
  const [low, high] = [interval.low * DAYS_PER_WEEK, interval.high * DAYS_PER_WEEK];
  return { kind: low <= 0 && high >= 0 ? "steady" : "change", kgPerWeek: slope * DAYS_PER_WEEK, low, high };
}
