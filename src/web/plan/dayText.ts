import { dateOfDay, dayNumber, type LocalDate } from "../../core/calendar.ts";
import { spokenLanguage } from "../../core/language.ts";
import { WEEKDAYS, type Weekday } from "../../core/person/person.ts";

const format = (date: LocalDate, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(spokenLanguage(), { ...options, timeZone: "UTC" }).format(
    new Date(`${date}T00:00:00Z`),
  );

/** "Monday, 23 November". */
export function longDay(date: LocalDate): string {
  return format(date, { weekday: "long", day: "numeric", month: "long" });
}

/** "Mon 23 Nov". */
export function shortDay(date: LocalDate): string {
  return format(date, { weekday: "short", day: "numeric", month: "short" });
}

/** "23 Nov". */
export function dayAndMonth(date: LocalDate): string {
  return format(date, { day: "numeric", month: "short" });
}

const A_MONDAY = dayNumber("2024-01-01");

/** "Monday", or "Mon". */
export function weekdayName(weekday: Weekday, length: "long" | "short" = "long"): string {
  return format(dateOfDay(A_MONDAY + WEEKDAYS.indexOf(weekday)), { weekday: length });
}
