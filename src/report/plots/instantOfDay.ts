import { dayNumber } from "../../core/calendar.ts";
import type { LocalDate } from "../../core/calendar.ts";

const MS_PER_DAY = 86_400_000;

/** A civil day as the instant that a UTC time axis shows as that day. */
export function instantOfDay(day: LocalDate): Date {
  return new Date(dayNumber(day) * MS_PER_DAY);
}
