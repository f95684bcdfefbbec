import ical, { ICalCalendarMethod } from "ical-generator";
import { dateOfDay, dayNumber, type LocalDate, type LocalDateTime } from "../core/calendar.ts";

/** One entry of a calendar, in the wall-clock time of wherever the person is. */
export interface CalendarEntry {
  /** Unique within the person's calendar, and the same when the plan is made again: "2026-11-23-session". */
  readonly id: string;
  readonly on: LocalDate;
  /** "HH:MM". */
  readonly startsAt: string;
  /** Rounded up to whole minutes, at least 1. */
  readonly minutes: number;
  readonly title: string;
  /** Lines are kept. */
  readonly description: string;
}

/** What the calendar is called, and when it was made: a UTC time, which the format asks for. */
export interface CalendarOptions {
  readonly name: string;
  readonly madeAtUtc: LocalDateTime;
}

const MINUTES_PER_DAY = 1440;

/**
 * The entries as an iCalendar file (RFC 5545) that Apple, Google and Outlook read. Times have no zone: they stay at
 * seven in the evening wherever the person is, and no clock change moves them. Entries that keep their id replace
 * what an earlier file put there. Throws RangeError for a malformed date or time.
 */
export function calendarFile(entries: readonly CalendarEntry[], options: CalendarOptions): string {
  const calendar = ical({
    name: options.name,
    prodId: { company: "Backstay", product: "Plan", language: "EN" },
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const entry of entries) {
    calendar.createEvent({
      id: `${entry.id}@backstay`,
      start: startOf(entry),
      end: endOf(entry),
      floating: true,
      stamp: `${options.madeAtUtc}Z`,
      summary: entry.title,
      description: entry.description,
    });
  }
  return `${calendar.toString()}\r\n`;
}

function startOf({ on, startsAt }: CalendarEntry): string {
  return timeAt(dayNumber(on) * MINUTES_PER_DAY + minuteOfDay(startsAt));
}

function endOf({ on, startsAt, minutes }: CalendarEntry): string {
  const length = Math.max(1, Math.ceil(minutes));
  return timeAt(dayNumber(on) * MINUTES_PER_DAY + minuteOfDay(startsAt) + length);
}

function minuteOfDay(time: string): number {
  const match = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time);
  if (!match) throw new RangeError(`time: expected HH:MM, got ${JSON.stringify(time)}`);
  return Number(match[1]) * 60 + Number(match[2]);
}

/** Written as UTC because the library prints a floating time by its UTC fields, whatever zone this machine is in. */
function timeAt(minute: number): string {
  const two = (value: number): string => String(value).padStart(2, "0");
  const ofDay = minute % MINUTES_PER_DAY;
  const date = dateOfDay(Math.floor(minute / MINUTES_PER_DAY));
  return `${date}T${two(Math.floor(ofDay / 60))}:${two(ofDay % 60)}:00Z`;
}
