import type { LocalDate, LocalDateTime } from "../core/calendar.ts";

/** A point in time with the offset under which it was written down, where one was given. */
export interface Instant {
  readonly ms: number;
  readonly offsetMin: number;
}

// Training logs on a phone begin with the phone; anything outside is damage (a zero clock, a wrong field).
const EARLIEST_MS = Date.UTC(1990, 0, 1);
const LATEST_MS = Date.UTC(2100, 0, 1);
const MINUTE_MS = 60_000;

const ZONED = /^(\d{4})-(\d\d)-(\d\d)[T ](\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)? ?(?:(Z)|([+-])(\d\d):?(\d\d))$/;

/** Is `ms` (since 1970, UTC) a time at which someone can have logged training? */
export function isPlausibleTime(ms: unknown): ms is number {
  return typeof ms === "number" && ms >= EARLIEST_MS && ms < LATEST_MS;
}

/** An ISO time with its zone ("2026-01-31T18:05:00+02:00", "... Z"); undefined for anything else. */
export function zonedInstant(text: unknown): Instant | undefined {
  const match = typeof text === "string" ? ZONED.exec(text.trim()) : null;
  if (!match) return undefined;
  const [, year, month, day, hour, minute, second = "0", utc, sign, offsetHour, offsetMinute] = match;
  const date = `${year}-${month}-${day}`;
  if (!isDate(date) || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return undefined;
  const size = Number(offsetHour) * 60 + Number(offsetMinute);
  const offsetMin = utc ? 0 : sign === "-" ? -size : size;
  const wall = Date.UTC(
    Number(year),
    Number(month) - 1,
    Number(day),
    Number(hour),
    Number(minute),
    Number(second),
  );
  const ms = wall - offsetMin * MINUTE_MS;
  return isPlausibleTime(ms) && Math.abs(offsetMin) <= 14 * 60 ? { ms, offsetMin } : undefined;
}

/** Wall-clock time at `offsetMin` east of Greenwich, whole seconds. */
export function wallClock({ ms, offsetMin }: Instant): LocalDateTime {
  return new Date(ms + offsetMin * MINUTE_MS).toISOString().slice(0, 19);
}

/** How a log names an offset: "+02:00", and "UTC" for none. */
export function zoneName(offsetMin: number): string {
  if (offsetMin === 0) return "UTC";
  const size = Math.abs(offsetMin);
  const two = (value: number) => String(value).padStart(2, "0");
  return `${offsetMin < 0 ? "-" : "+"}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

/** Is it a real civil day, "YYYY-MM-DD", of the time of phones? */
export function isDate(text: unknown): text is LocalDate {
  if (typeof text !== "string" || !/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const ms = Date.parse(`${text}T00:00:00Z`);
  return isPlausibleTime(ms) && new Date(ms).toISOString().startsWith(text);
}
