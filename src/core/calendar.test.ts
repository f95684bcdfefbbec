import { describe, expect, it } from "vitest";
import { dateOfDay, dayNumber, weekStartDay } from "./calendar.ts";

describe("calendar days", () => {
  it("counts days from 1970-01-01 and back", () => {
    expect(dayNumber("1970-01-01")).toBe(0);
    expect(dayNumber("2024-02-29T23:59:59")).toBe(19_782);
    for (const day of [-1, 0, 19_782, 25_000]) expect(dayNumber(dateOfDay(day))).toBe(day);
  });

  it.each(["2023-02-29", "2024-13-01", "", "yesterday"])("refuses %j, naming it", (text) => {
    expect(() => dayNumber(text)).toThrow(JSON.stringify(text));
  });

  it.each([
    ["2026-11-22", 1, "2026-11-16"],
    ["2026-11-23", 1, "2026-11-23"],
    ["2026-11-22", 0, "2026-11-22"],
    ["2026-11-21", 6, "2026-11-21"],
  ] as const)("week of %s starting on weekday %i begins %s", (date, weekStart, expected) => {
    expect(dateOfDay(weekStartDay(dayNumber(date), weekStart))).toBe(expected);
  });
});
