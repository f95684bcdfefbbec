import { describe, expect, it } from "vitest";
import {
  fiveRepMaxRegression,
  headlineFactor,
  ONE_REP_MAX_FORMULAS,
  oneRepMax,
  PERCENT_OF_MAX_BY_REPS,
} from "./e1rm.ts";

describe("the estimate of a one-repetition maximum", () => {
  it("gives a single back as it is, with no disagreement", () => {
    expect(oneRepMax(140, 1)).toEqual({
      status: "value",
      kg: 140,
      lowKg: 140,
      highKg: 140,
      basis: "reps",
      uncertain: false,
    });
  });

  it.each([
    // worked by hand: Brzycki 36 / (37 - r) to 10, Wathan 100 / (48.8 + 53.8 e^(-0.075 r)) to 15
    [100, 5, 112.5],
    [100, 10, 133.333],
    [60, 8, 74.4828],
    [100, 11, 138.165],
    [100, 15, 150.906],
  ])("takes %d kg for %d repetitions as %d kg", (loadKg, reps, kg) => {
    expect(oneRepMax(loadKg, reps)).toMatchObject({ status: "value", kg: expect.closeTo(kg, 2) });
  });

  it("spans the formulas that hold there: at 5 repetitions from Brzycki's 112.5 kg to Lombardi's 117.46 kg", () => {
    expect(oneRepMax(100, 5)).toMatchObject({
      lowKg: expect.closeTo(112.5, 2),
      highKg: expect.closeTo(117.462, 2),
    });
  });

  it.each([
    [10, undefined, false],
    [11, undefined, true],
    [8, 2, false],
    [8, 3, true],
    [4, 5, false],
    [4, 6, true],
  ])("with %d repetitions and %s in reserve says uncertain: %s", (reps, rir, uncertain) => {
    expect(oneRepMax(100, reps, rir)).toMatchObject({ uncertain });
  });

  it("adds the repetitions in reserve to those done", () => {
    expect(oneRepMax(100, 6, 2)).toMatchObject({
      kg: expect.closeTo(100 * (36 / 29), 6),
      basis: "repsAndReserve",
    });
    expect(oneRepMax(100, 1, 0)).toMatchObject({ kg: 100, basis: "repsAndReserve" });
  });

  it.each([
    [0, 5, undefined, "noLoad"],
    [-20, 5, undefined, "noLoad"],
    [100, 0, undefined, "noReps"],
    [100, 16, undefined, "tooManyReps"],
    [100, 12, 4, "tooManyReps"],
  ])("cannot tell from %d kg, %d repetitions, %s in reserve: %s", (loadKg, reps, rir, because) => {
    expect(oneRepMax(loadKg, reps, rir)).toEqual({ status: "cannotTell", because });
  });

  it("never falls with one repetition more", () => {
    const factors = Array.from({ length: 141 }, (_, tenth) => headlineFactor(1 + tenth / 10));
    expect(factors).toEqual(factors.toSorted((a, b) => a - b));
  });

  it("stays within 2.5 % of the chart of percentages to 10 repetitions", () => {
    for (let reps = 1; reps <= 10; reps += 1) {
      const chart = 100 / (PERCENT_OF_MAX_BY_REPS[reps - 1] ?? 0);
      expect(Math.abs(headlineFactor(reps) / chart - 1)).toBeLessThan(0.025);
    }
  });

  it("refuses repetitions outside 1 to 15 where a factor is asked for", () => {
    expect(() => headlineFactor(0.9)).toThrow("reps: expected 1 to 15, got 0.9");
    expect(() => headlineFactor(15.1)).toThrow(RangeError);
  });

  it("agrees that Epley's and Brzycki's meet at 10 repetitions", () => {
    const at10 = (id: string) => ONE_REP_MAX_FORMULAS.find((each) => each.id === id)?.factor(10);
    expect(at10("epley")).toBeCloseTo(4 / 3, 12);
    expect(at10("brzycki")).toBeCloseTo(4 / 3, 12);
  });

  it.each([
    // by hand from each formula at 5 repetitions
    ["epley", 1.16667],
    ["brzycki", 1.125],
    ["lombardi", 1.17462],
    ["oconner", 1.125],
    ["mayhew", 1.18998],
    ["wathan", 1.1658],
    ["lander", 1.13707],
  ])("works %s's formula out at 5 repetitions as %d", (id, factor) => {
    expect(ONE_REP_MAX_FORMULAS.find((each) => each.id === id)?.factor(5)).toBeCloseTo(factor, 3);
  });

  it("keeps the five-repetition regressions apart, with their standard error", () => {
    expect(fiveRepMaxRegression(100, "leg_press")).toEqual({
      kg: expect.closeTo(123.9546, 6),
      standardErrorKg: 16.2,
    });
    expect(fiveRepMaxRegression(100, "chest_press")).toEqual({
      kg: expect.closeTo(113.7699, 6),
      standardErrorKg: 3,
    });
    expect(() => fiveRepMaxRegression(0, "leg_press")).toThrow("fiveRepMaxKg: expected > 0, got 0");
  });
});
