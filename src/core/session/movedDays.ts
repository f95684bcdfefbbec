import { dayNumber, type LocalDate } from "../calendar.ts";
import { WEEKDAYS, type Weekday } from "../person/person.ts";
import type { PlannedDay } from "../programme/programme.ts";
import type { PlannedWeek } from "./session.ts";

/** Planned days that are done on another date: the date in the plan, and the date instead. */
export type MovedDays = Readonly<Record<LocalDate, LocalDate>>;

/** The weekday of a civil day. */
export function weekdayOf(date: LocalDate): Weekday {
  const thursday = WEEKDAYS.indexOf("thu"); // 1970-01-01
  const index = (((dayNumber(date) + thursday) % 7) + 7) % 7;
  const weekday = WEEKDAYS[index];
  if (!weekday) throw new RangeError(`date: no weekday for ${JSON.stringify(date)}`);
  return weekday;
}

/** The date of the plan whose session is done on `on`: the one that was moved there, else `on` itself unless it was moved away. */
export function plannedDateOf(on: LocalDate, moved: MovedDays = {}): LocalDate | undefined {
  const movedHere = Object.entries(moved).find(([from, to]) => to === on && from !== on);
  if (movedHere) return movedHere[0];
  return (moved[on] ?? on) === on ? on : undefined;
}

/** What the week plans for `on`, days that were moved taken into account; undefined on a day of rest. */
export function plannedDayOn(
  week: PlannedWeek,
  on: LocalDate,
  moved: MovedDays = {},
): PlannedDay | undefined {
  const date = plannedDateOf(on, moved);
  if (date === undefined) return undefined;
  const weekday = weekdayOf(date);
  const found = week.days.find((each) => each.weekday === weekday);
  // a day that was moved under an earlier plan and is none of this one leaves the date as it is
  return found ?? (date === on ? undefined : week.days.find((each) => each.weekday === weekdayOf(on)));
}
