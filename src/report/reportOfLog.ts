import { dayNumber, type LocalDate } from "../core/calendar.ts";
import { EXERCISES } from "../core/exercise/catalogue.ts";
import { ledgerOf } from "../core/log/ledger.ts";
import type { LogSummary } from "../core/log/logSummary.ts";
import { painMentions } from "../core/log/painMentions.ts";
import { summarise } from "../core/log/summarise.ts";
import type { TrainingLog } from "../core/log/trainingLog.ts";
import type { ResolveExercise } from "../core/log/workoutDigest.ts";
import type { MassUnit } from "../core/units.ts";
import { balanceReport, type BalanceReport } from "./balanceReport.ts";
import type { ReportedFile } from "./notCounted.ts";

export interface LogReportRequest {
  readonly log: TrainingLog;
  readonly resolve: ResolveExercise;
  /** Weeks up to today, or the whole log. */
  readonly weeks: number | "all";
  readonly today: LocalDate;
  /** The unit that loads are shown in; the one that most were entered in, when absent. */
  readonly unit?: MassUnit;
  readonly files: readonly ReportedFile[];
}

const DAYS_PER_WEEK = 7;

/**
 * The balance report of a training log. Where the log ended before the window began, the window ends with the last
 * workout instead, and the report says so. Throws RangeError for weeks that are no whole number above 0.
 */
export function reportOfLog(request: LogReportRequest): BalanceReport {
  const { log, today } = request;
  const ledger = ledgerOf(log, request.resolve);
  const weeks = request.weeks === "all" ? weeksOf(ledger.digests[0]?.date ?? today, today) : request.weeks;

  const seenFrom = (day: LocalDate) => summarise(ledger, { today: day, weeks: [weeks] });
  const fromToday = seenFrom(today);
  const ended = lastDayBefore(fromToday);
  const summary = ended === undefined ? fromToday : seenFrom(ended);
  const inWindow = (day: LocalDate) => summary.windows.some(({ from, to }) => day >= from && day <= to);
  return balanceReport({
    summary,
    weeks,
    today,
    unit: request.unit ?? enteredUnit(log),
    catalogue: EXERCISES,
    pain: painMentions(log)
      .map(({ at, region, side, quote }) => ({
        day: at.slice(0, "YYYY-MM-DD".length),
        quote,
        ...(region === undefined ? {} : { region }),
        ...(side === undefined ? {} : { side }),
      }))
      .filter(({ day }) => inWindow(day)),
    files: request.files,
  });
}

function weeksOf(first: LocalDate, today: LocalDate): number {
  return Math.max(1, Math.ceil((dayNumber(today) - dayNumber(first) + 1) / DAYS_PER_WEEK));
}

/** The last workout's day where the asked window holds none but the log does. */
function lastDayBefore(summary: LogSummary): LocalDate | undefined {
  const window = summary.windows[0];
  return window && window.workouts === 0 ? summary.lastDay : undefined;
}

/** The unit in which most loads were entered; kg where none says. */
function enteredUnit(log: TrainingLog): MassUnit {
  let kg = 0;
  let lb = 0;
  for (const { entries } of log.workouts) {
    for (const { sets } of entries) {
      for (const { loadUnit } of sets) {
        if (loadUnit === "kg") kg += 1;
        if (loadUnit === "lb") lb += 1;
      }
    }
  }
  return lb > kg ? "lb" : "kg";
}
