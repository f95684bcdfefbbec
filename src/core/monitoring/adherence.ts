import { dateOfDay, dayNumber, type LocalDate } from "../calendar.ts";
import { parameter } from "../evidence/parameter.ts";
import { plannedDayOn, type MovedDays } from "../session/movedDays.ts";
import type { PlannedWeek } from "../session/session.ts";
import { DAYS_PER_WEEK } from "./week.ts";

/** How much of what was planned was done. */
export interface Adherence {
  /** Planned days from the start of the plan, within the last weeks, up to yesterday. */
  readonly planned: number;
  readonly done: number;
  /** `done` of `planned` (0..1); absent while nothing was planned. */
  readonly share?: number;
  /** Planned days without training, counted back from yesterday. */
  readonly missedInARow: number;
  readonly lastTrained?: LocalDate;
}

/**
 * Counts planned days as done when the person trained on them or before the next planned day: a session that was moved
 * is not missed.
 * Source: parameter "adherence.windowWeeks".
 */
export function adherence(
  week: PlannedWeek,
  startedOn: LocalDate,
  trainingDays: readonly LocalDate[],
  today: LocalDate,
  moved: MovedDays = {},
): Adherence {
  const now = dayNumber(today);
  const from = Math.max(dayNumber(startedOn), now - parameter("adherence.windowWeeks").value * DAYS_PER_WEEK);
  const planned = Array.from({ length: Math.max(0, now - from) }, (_, index) => from + index).filter(
    (day) => plannedDayOn(week, dateOfDay(day), moved) !== undefined,
  );
  const trained = [...new Set(trainingDays.map(dayNumber))].filter((day) => day <= now);
  const wasDone = planned.map((day, index) => {
    const next = planned[index + 1] ?? now + 1;
    return trained.some((each) => each >= day && each < next);
  });
  const done = wasDone.filter(Boolean).length;
  const lastDone = wasDone.lastIndexOf(true);
  const lastTrained = trained.toSorted((a, b) => a - b).at(-1);
  return {
    planned: planned.length,
    done,
    ...(planned.length > 0 && { share: done / planned.length }),
    missedInARow: planned.length - 1 - lastDone,
    ...(lastTrained !== undefined && { lastTrained: dateOfDay(lastTrained) }),
  };
}
