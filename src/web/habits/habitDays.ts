import { dateOfDay, dayNumber, type LocalDate } from "../../core/calendar.ts";

interface Done {
  readonly id: string;
  readonly habit: string;
  readonly on: LocalDate;
}

/** The times that a habit was done on a day, in the order given. */
export function doneOn<Each extends Done>(
  done: readonly Each[],
  habit: string,
  day: LocalDate,
): readonly Each[] {
  return done.filter((each) => each.habit === habit && each.on === day);
}

/** On how many of the last `days` days, today included, a habit was done. */
export function daysDone(done: readonly Done[], habit: string, today: LocalDate, days: number): number {
  const from = dateOfDay(dayNumber(today) - days + 1);
  const on = done.filter((each) => each.habit === habit && each.on >= from && each.on <= today);
  return new Set(on.map((each) => each.on)).size;
}
