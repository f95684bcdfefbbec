import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { calendarFile, type CalendarEntry } from "./calendarFile.ts";

const ENTRY: CalendarEntry = {
  id: "2026-11-23-session",
  on: "2026-11-23",
  startsAt: "18:00",
  minutes: 25.2,
  title: "Backstay, week 1; größer",
  description: "Glute bridge: 2 sets of 8 to 15\nBird dog: 2 sets\\holds, each side",
};
const OPTIONS = { name: "Backstay", madeAtUtc: "2026-11-22T10:00:00" };

/** Read back by another library than the one that wrote it. */
function eventsOf(text: string) {
  const root = new ICAL.Component(ICAL.parse(text) as unknown[] as never);
  return root.getAllSubcomponents("vevent").map((each) => new ICAL.Event(each));
}

describe("a calendar file", () => {
  it("gives a second parser the same days, times and texts", () => {
    const [event, more] = eventsOf(calendarFile([ENTRY], OPTIONS));
    expect(more).toBeUndefined();
    expect(event?.uid).toBe("2026-11-23-session@backstay");
    expect(event?.summary).toBe(ENTRY.title);
    expect(event?.description).toBe(ENTRY.description);
    expect(event?.startDate.toString()).toBe("2026-11-23T18:00:00");
    expect(event?.endDate.toString()).toBe("2026-11-23T18:26:00");
  });

  it("writes times without a zone, so that they stay where the wall clock says, also where clocks change", () => {
    const text = calendarFile([{ ...ENTRY, on: "2026-03-29", startsAt: "02:30" }], OPTIONS);
    const [event] = eventsOf(text);
    expect(event?.startDate.zone).toBe(ICAL.Timezone.localTimezone);
    expect(event?.startDate.toString()).toBe("2026-03-29T02:30:00");
    expect(text).not.toMatch(/TZID|DTSTART[^\r]*Z\r/);
  });

  it("runs past midnight and over the end of a year", () => {
    const [event] = eventsOf(
      calendarFile([{ ...ENTRY, on: "2026-12-31", startsAt: "23:50", minutes: 20 }], OPTIONS),
    );
    expect(event?.endDate.toString()).toBe("2027-01-01T00:10:00");
  });

  it("keeps lines to 75 octets and ends each with a carriage return and a line feed, as readers expect", () => {
    const text = calendarFile([{ ...ENTRY, description: "ö".repeat(400) }], OPTIONS);
    const lines = text.split("\r\n");
    expect(lines.at(-1)).toBe("");
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    for (const line of lines) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    expect(eventsOf(text)[0]?.description).toBe("ö".repeat(400));
  });

  it("says who made it and when, and is the same each time", () => {
    const text = calendarFile([ENTRY], OPTIONS);
    expect(text).toMatch(/PRODID:-\/\/Backstay\/\/Plan\/\/EN\r\n/);
    expect(text).toMatch(/DTSTAMP:20261122T100000Z\r\n/);
    expect(calendarFile([ENTRY], OPTIONS)).toBe(text);
  });

  it("holds nothing but itself when there is nothing to enter", () => {
    expect(eventsOf(calendarFile([], OPTIONS))).toEqual([]);
  });

  it.each(["24:00", "7:30", "18:60", ""])("refuses %j as a time of day, quoting it", (startsAt) => {
    expect(() => calendarFile([{ ...ENTRY, startsAt }], OPTIONS)).toThrow(RangeError);
    expect(() => calendarFile([{ ...ENTRY, startsAt }], OPTIONS)).toThrow(JSON.stringify(startsAt));
  });
});
