/**
 * Calendar days without a clock and without a zone. A training log knows the wall-clock time of the place
 * where it was written, and seldom the zone; so days are civil days, never instants.
 */

/** A civil day, "YYYY-MM-DD". */
export type LocalDate = string;
/** A wall-clock time, "YYYY-MM-DDTHH:MM:SS", in the zone that its owner states (often unknown). */
export type LocalDateTime = string;

const MS_PER_DAY = 86_400_000;

/** Days since 1970-01-01 of a civil day, or of the day of a wall-clock time. Throws RangeError on a malformed date. */
export function dayNumber(date: LocalDate): number {
  const year = Number(date.slice(0, 4));
  const month = Number(date.slice(5, 7));
  const day = Number(date.slice(8, 10));
  const ms = Date.UTC(year, month - 1, day);
  const real = new Date(ms);
  if (Number.isNaN(ms) || real.getUTCMonth() !== month - 1 || real.getUTCDate() !== day) {
    throw new RangeError(`date: expected YYYY-MM-DD, got ${JSON.stringify(date)}`);
  }
  return ms / MS_PER_DAY;
}

/** The civil day `dayNumber` days after 1970-01-01. */
export function dateOfDay(day: number): LocalDate {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
}

/** Day number of the first day of the week that holds `day`. `weekStart`: 0 Sunday, 1 Monday (default, ISO 8601), 6 Saturday. */
export function weekStartDay(day: number, weekStart: 0 | 1 | 6 = 1): number {
  const weekday = (((day + 4) % 7) + 7) % 7; // 1970-01-01 was a Thursday
  return day - ((weekday - weekStart + 7) % 7);
}
