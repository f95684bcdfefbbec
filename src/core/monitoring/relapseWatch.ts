import { dayNumber, type LocalDate } from "../calendar.ts";
import { parameter } from "../evidence/parameter.ts";
import { relapseTexts } from "./messages.ts";
import type { DatedValue } from "./trend.ts";
import { DAYS_PER_WEEK } from "./week.ts";

/** Is a good phase on, and does pain come back after it? */
export interface RelapseWatch {
  readonly status: "good_phase" | "rising_again" | "no_good_phase" | "cannotTell";
  readonly because: string;
}

/**
 * A good phase is some weeks in which every report was within what the pain rule lets go. Pain that afterwards rises by
 * more than the error is watched: it often comes back, and keeping up exercise lowers the odds.
 * Source: parameters "relapse.goodWeeks", "relapse.minReports" (product choices), "painRule.goMax", "nprs.mdc".
 */
export function relapseWatch(pains: readonly DatedValue[], today: LocalDate): RelapseWatch {
  const now = dayNumber(today);
  const goMax = parameter("painRule.goMax").value;
  const goodDays = parameter("relapse.goodWeeks").value * DAYS_PER_WEEK;
  const reports = pains
    .map(({ on, value }) => ({ day: dayNumber(on), value }))
    .filter(({ day }) => day <= now && day > now - parameter("monitoring.windowWeeks").value * DAYS_PER_WEEK)
    .toSorted((a, b) => a.day - b.day);
  const least = parameter("relapse.minReports").value;
  if (reports.length < least) return { status: "cannotTell", because: relapseTexts.tooFew(least) };

  const firstAbove = reports.findLastIndex(({ value }) => value <= goMax) + 1;
  const after = reports.slice(firstAbove);
  const before = reports.slice(0, firstAbove);
  const brokenAt = before.findLastIndex(({ value }) => value > goMax);
  const phase = before.slice(brokenAt + 1);
  const [first] = phase;
  const end = after[0]?.day ?? now;
  const isGood = first !== undefined && phase.length >= least && end - first.day >= goodDays;
  if (!isGood) return { status: "no_good_phase", because: relapseTexts.none };
  const level = Math.max(...phase.map(({ value }) => value));
  const rise = Math.max(0, ...after.map(({ value }) => value)) - level;
  return rise >= parameter("nprs.mdc").value
    ? { status: "rising_again", because: relapseTexts.rising }
    : { status: "good_phase", because: relapseTexts.good };
}
