import type { LocalDate } from "../calendar.ts";

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
