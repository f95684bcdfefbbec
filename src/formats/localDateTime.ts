import type { LocalDateTime } from "../core/calendar.ts";
import { monthOfName } from "./monthNames.ts";

/** A wall-clock time as a file gave it, or why it could not be read. */
export type DateTimeReading =
  | {
      readonly kind: "read";
      readonly at: LocalDateTime;
      readonly precision: "day" | "minute" | "second";
      /** "UTC" or "+02:00" where the text says so, else "unknown". */
      readonly zone: string;
    }
  | { readonly kind: "unreadable"; readonly reason: string };

/** Whether 05/06/2026 is the fifth of June or the sixth of May; "unknown" where the file does not tell. */
export type DayOrder = "dayFirst" | "monthFirst" | "unknown";

type Refusal = { readonly kind: "unreadable"; readonly reason: string };
interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}
interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly second: number | undefined;
  readonly zone: string;
}

/** Distinct texts remembered: a history repeats each start time for every set of the workout. */
const REMEMBERED = 4_096;

/**
 * A reader of date and time texts for one column: ISO, year first, day first with dots, slashes in `order`,
 * and named months in any order and language of `monthNames.ts`; 12 or 24 hours; odd spaces forgiven.
 * Impossible days and times, and slashes that `order` does not decide, come out "unreadable".
 */
export function dateTimeReader(order: DayOrder = "unknown"): (text: string) => DateTimeReading {
  const known = new Map<string, DateTimeReading>();
  return (text) => {
    const before = known.get(text);
    if (before) return before;
    if (known.size >= REMEMBERED) known.clear();
    const reading = readDateTime(text, order);
    known.set(text, reading);
    return reading;
  };
}

/**
 * How a whole column orders day and month in dates such as 05/06/2026: one date with a number over 12 tells.
 * "unknown" when none does, or when they contradict each other.
 */
export function dayOrderOf(texts: Iterable<string>): DayOrder {
  let dayFirst = false;
  let monthFirst = false;
  for (const text of texts) {
    const slashes = SLASHES.exec(text);
    if (!slashes) continue;
    if (Number(slashes[1]) > 12) dayFirst = true;
    if (Number(slashes[2]) > 12) monthFirst = true;
  }
  if (dayFirst === monthFirst) return "unknown";
  return dayFirst ? "dayFirst" : "monthFirst";
}

/** Is this a date whose day and month only the whole column can tell apart? */
export function needsDayOrder(text: string): boolean {
  return SLASHES.test(text);
}

const SLASHES = /^\s*(\d{1,2})\s?[/-]\s?(\d{1,2})\s?[/-]\s?(?:\d{4}|\d{2})(?!\d)/;
const ISO = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,]\d+)?)?(Z|[+-]\d\d:?\d\d)?)?$/;
const CLOCK =
  /(?:^|[\s,T])(?:(am|pm|de|du)\.? )?(\d{1,2})[:h](\d\d)(?::(\d\d)(?:[.,]\d+)?)?(?: ?([ap])\.? ?m\.?)?(?: ?(Z|UTC|GMT|[+-]\d\d:?\d\d))?$/i;

function readDateTime(text: string, order: DayOrder): DateTimeReading {
  const plain = text.replace(/\s+/g, " ").trim();
  if (plain === "") return unreadable("no date");

  const iso = ISO.exec(plain);
  if (iso) {
    const [, year, month, day, hour, minute, second, zone] = iso;
    const clock = hour === undefined ? undefined : clockOf(hour, minute, second, zone);
    return assemble(text, { year: Number(year), month: Number(month), day: Number(day) }, clock);
  }

  const found = CLOCK.exec(plain);
  const day = dayOf(found ? plain.slice(0, found.index) : plain, text, order);
  if ("kind" in day) return day;
  if (!found) return assemble(text, day, undefined);
  const [, before, hour, minute, second, after, zone] = found;
  const half = (before ?? after)?.toLowerCase();
  const clock = clockOf(hour, minute, second, zone);
  return assemble(text, day, {
    ...clock,
    hour: half === undefined ? clock.hour : hourOfHalf(clock.hour, half),
  });
}

function clockOf(hour?: string, minute?: string, second?: string, zone?: string): Clock {
  return {
    hour: Number(hour),
    minute: Number(minute),
    second: second === undefined ? undefined : Number(second),
    zone: zoneOf(zone),
  };
}

function zoneOf(zone: string | undefined): string {
  if (zone === undefined) return "unknown";
  if (/^[a-z]/i.test(zone)) return "UTC";
  return zone.includes(":") ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`;
}

// "am", "a", and Hungarian "de" (delelott) are before noon; "pm", "p", "du" after it.
function hourOfHalf(hour: number, half: string): number {
  if (hour > 12) return hour; // "19:26 PM" is redundant, not wrong
  const afternoon = half.startsWith("p") || half === "du";
  return (hour % 12) + (afternoon ? 12 : 0);
}

function dayOf(part: string, text: string, order: DayOrder): Day | Refusal {
  const words = part.match(/[\p{L}\p{M}]+/gu) ?? [];
  const numbers = part.match(/\d+/g) ?? [];
  // The last of two: "mar. 5 mai" is a Tuesday in May.
  const month = words.map(monthOfName).findLast((named) => named !== undefined);
  if (month !== undefined) return namedDay(numbers, month, text);
  if (words.some((word) => word.length > 2 && !WEEKDAY.test(word))) {
    return unreadable(`month not understood in ${quoted(text)}`);
  }
  return numberedDay(part, numbers, text, order);
}

const WEEKDAY =
  /^(mon|tue|wed|thu|fri|sat|sun|die|mit|don|fre|sam|son|lun|mer|jeu|ven|dim|seg|ter|qua|qui|sex|dom|mie|jue|vie|gio|het|ked|sze|csu|pen|szo|vas)/i;

function namedDay(numbers: readonly string[], month: number, text: string): Day | Refusal {
  const [first, second] = numbers;
  if (first === undefined || second === undefined || numbers.length !== 2)
    return unreadable(`not a date: ${quoted(text)}`);
  const yearFirst = first.length === 4;
  return { year: yearOf(yearFirst ? first : second), month, day: Number(yearFirst ? second : first) };
}

function numberedDay(part: string, numbers: readonly string[], text: string, order: DayOrder): Day | Refusal {
  const [first, second, third] = numbers;
  if (first === undefined || second === undefined || third === undefined || numbers.length !== 3) {
    return unreadable(`not a date: ${quoted(text)}`);
  }
  if (first.length === 4) return { year: yearOf(first), month: Number(second), day: Number(third) };
  const dayFirst = { year: yearOf(third), month: Number(second), day: Number(first) };
  const monthFirst = { year: yearOf(third), month: Number(first), day: Number(second) };
  // Dots are day first wherever they are used; equal numbers, or one over 12, leave no choice.
  if (!SLASHES.test(part) || dayFirst.day === dayFirst.month || dayFirst.day > 12) return dayFirst;
  if (monthFirst.day > 12) return monthFirst;
  if (order === "unknown") {
    return unreadable(
      `day and month cannot be told apart in ${quoted(text)}, nor from the other dates of the file`,
    );
  }
  return order === "dayFirst" ? dayFirst : monthFirst;
}

// Two digits are this century: no app of these existed before.
function yearOf(digits: string): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

function assemble(text: string, { year, month, day }: Day, clock: Clock | undefined): DateTimeReading {
  if (!(year >= 1900 && year <= 2100) || !dayExists(year, month, day))
    return unreadable(`no such day: ${quoted(text)}`);
  const date = `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`;
  if (!clock) return { kind: "read", at: `${date}T00:00:00`, precision: "day", zone: "unknown" };
  const { hour, minute, second, zone } = clock;
  if (hour > 23 || minute > 59 || (second ?? 0) > 59) return unreadable(`no such time: ${quoted(text)}`);
  return {
    kind: "read",
    at: `${date}T${two(hour)}:${two(minute)}:${two(second ?? 0)}`,
    precision: second === undefined ? "minute" : "second",
    zone,
  };
}

function dayExists(year: number, month: number, day: number): boolean {
  const real = new Date(Date.UTC(year, month - 1, day));
  return real.getUTCMonth() === month - 1 && real.getUTCDate() === day;
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}

function unreadable(reason: string): Refusal {
  return { kind: "unreadable", reason };
}

function quoted(text: string): string {
  return JSON.stringify(text.slice(0, 60));
}
