import { dateOfDay, dayNumber, weekStartDay, type LocalDate } from "../../core/calendar.ts";
import type { WeekSummary } from "../../core/log/logSummary.ts";

/** One calendar week: how many days were trained of those that the plan has. */
export interface WeekDone {
  readonly weekOf: LocalDate;
  readonly done: number;
  readonly planned: number;
}

const DAYS_PER_WEEK = 7; // not clinical: a calendar week

/**
 * The last `most` calendar weeks up to this one, none before the person began. A gap takes nothing away from the weeks
 * around it.
 */
export function weeksDone(
  weekly: readonly Pick<WeekSummary, "weekOf" | "trainingDays">[],
  planned: number,
  today: LocalDate,
  most: number,
  begunOn: LocalDate = today,
): readonly WeekDone[] {
  const thisWeek = weekStartDay(dayNumber(today));
  const daysOf = new Map(weekly.map(({ weekOf, trainingDays }) => [weekOf, trainingDays]));
  const first = Math.min(
    weekStartDay(dayNumber(begunOn)),
    ...weekly.map(({ weekOf }) => weekStartDay(dayNumber(weekOf))),
  );
  return Array.from({ length: most }, (_, ago) => thisWeek - (most - 1 - ago) * DAYS_PER_WEEK)
    .filter((day) => day >= first)
    .map((day) => {
      const weekOf = dateOfDay(day);
      return { weekOf, done: daysOf.get(weekOf) ?? 0, planned };
    });
}
