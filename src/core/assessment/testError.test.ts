import { describe, expect, it } from "vitest";
import { TEST_IDS } from "../person/testId.ts";
import { testError } from "./testError.ts";

describe("error of a test", () => {
  it("follows from reliability and spread: 1.96 * sqrt 2 * SD * sqrt(1 - ICC)", () => {
    const error = testError("side_bridge", 60);
    expect(error?.ofChange).toBeCloseTo(16.8, 1);
    expect(error?.ofOne).toBeCloseTo(11.9, 1);
    expect(error?.known).toBe(true);
  });

  it("is the printed detectable change where one was read, with another one between sides", () => {
    expect(testError("knee_to_wall", 10)).toMatchObject({ ofChange: 1.9, ofSides: 1.5, known: true });
    expect(testError("thomas", -5)).toMatchObject({ ofChange: 4.2, ofSides: 8, known: false });
  });

  it("grows with the result where only a percentage is assumed", () => {
    expect(testError("single_leg_stance", 10)?.ofChange).toBeCloseTo(3);
    expect(testError("single_leg_stance", 40)?.ofChange).toBeCloseTo(12);
    expect(testError("single_leg_stance", 40)?.known).toBe(false);
  });

  it("is there for every test but those that are only observed, and never zero or not a number", () => {
    const without = TEST_IDS.filter((id) => testError(id, 10) === undefined);
    expect(without).toEqual(["prone_hip_extension", "fair", "gait_signs"]);
    for (const id of TEST_IDS) expect.soft(testError(id, 10)?.ofOne ?? 1).toBeGreaterThan(0);
  });
});
