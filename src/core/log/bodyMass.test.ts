import { describe, expect, it } from "vitest";
import { dayNumber } from "../calendar.ts";
import { bodyMassFrom } from "./bodyMass.ts";

const mass = (at: string, value: number) => ({
  kind: "body_mass",
  at: `${at}T07:00:00`,
  value,
  unit: "kg" as const,
});

describe("body mass near a day", () => {
  const massAt = bodyMassFrom([mass("2026-03-11", 82), mass("2026-03-01", 80)]);

  it.each([
    ["2026-03-01", 80],
    ["2026-03-05", 80],
    ["2026-03-06", 80],
    ["2026-03-07", 82],
    ["2026-06-09", 82],
    ["2026-06-10", undefined],
    ["2025-12-01", 80],
    ["2025-11-30", undefined],
  ])("on %s is %s: the nearest, the earlier of two as near, within 90 days", (date, massKg) => {
    expect(massAt(dayNumber(date))).toBe(massKg);
  });

  it("passes over what is no mass in kg", () => {
    const odd = bodyMassFrom([
      { kind: "body_mass", at: "2026-03-01T07:00:00", value: 180, unit: "unknown" },
      { kind: "body_fat", at: "2026-03-01T07:00:00", value: 18, unit: "percent" },
      mass("2026-03-01", 0),
    ]);
    expect(odd(dayNumber("2026-03-01"))).toBeUndefined();
    expect(bodyMassFrom([])(dayNumber("2026-03-01"))).toBeUndefined();
  });
});
