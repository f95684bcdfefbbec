import { describe, expect, it } from "vitest";
import { dateOfDay, dayNumber } from "../../core/calendar.ts";
import { massTrend } from "./massTrend.ts";
import { proteinAim } from "./proteinAim.ts";
import { proteinWeek } from "./proteinWeek.ts";

const TODAY = "2026-11-23";
const ago = (days: number) => dateOfDay(dayNumber(TODAY) - days);

describe("the trend of body mass", () => {
  const losing = (count: number, every = 3) =>
    Array.from({ length: count }, (_, i) => ({
      on: ago(i * every),
      massKg: 80 + (i * every * 0.5) / 7 + (i % 2 ? 0.2 : -0.2),
    }));

  it("is told with its interval when there is enough", () => {
    const trend = massTrend(losing(12), TODAY);
    expect(trend.kind).toBe("change");
    if (trend.kind === "cannotTell") return;
    expect(trend.kgPerWeek).toBeCloseTo(-0.5, 1);
    expect(trend.low).toBeLessThan(trend.kgPerWeek);
    expect(trend.high).toBeLessThan(0);
  });

  it.each([
    ["five values", losing(5, 7), "few"],
    [
      "six values of thirteen days",
      losing(6, 2.6).map((each, i) => ({ ...each, on: ago(Math.round(i * 2.6)) })),
      "short",
    ],
    [
      "values of before the six weeks",
      losing(12).map(({ massKg }, i) => ({ on: ago(43 + i), massKg })),
      "few",
    ],
    ["values of days to come", losing(12).map(({ massKg }, i) => ({ on: ago(-1 - i), massKg })), "few"],
  ])("cannot be told from %s", (_, masses, because) => {
    expect(massTrend(masses, TODAY)).toEqual({ kind: "cannotTell", because });
  });

  it("is steady where mass only swings", () => {
    const swinging = Array.from({ length: 12 }, (_, i) => ({
      on: ago(i * 3),
      massKg: 80 + (i % 2 ? 0.8 : -0.8),
    }));
    expect(massTrend(swinging, TODAY).kind).toBe("steady");
  });
});

describe("the aim for protein", () => {
  it("is the person's own where they set one", () => {
    expect(proteinAim(120, 80)).toEqual({ kind: "own", grams: 120 });
    expect(proteinAim(0, 80).kind).toBe("byMass");
  });

  it("goes by body mass, to the next five grams", () => {
    expect(proteinAim(undefined, 80)).toEqual({ kind: "byMass", gPerKg: 1.62, grams: 130 });
  });

  it("cannot be told without either", () => {
    expect(proteinAim(undefined, undefined)).toEqual({ kind: "cannotTell" });
  });
});

describe("the week of protein", () => {
  it("has the seven days up to today, the latest first, and adds up each", () => {
    const week = proteinWeek(
      [
        { on: TODAY, grams: 30 },
        { on: TODAY, grams: 20 },
        { on: ago(6), grams: 10 },
        { on: ago(7), grams: 99 },
      ],
      TODAY,
    );
    expect(week).toHaveLength(7);
    expect(week[0]).toEqual({ on: TODAY, grams: 50 });
    expect(week[6]).toEqual({ on: ago(6), grams: 10 });
    expect(week[3]?.grams).toBe(0);
  });
});
