import { describe, expect, it } from "vitest";
import { TEST_IDS } from "../person/testId.ts";
import { capacitySign, hasNormFor, normCutoffs, normSamples } from "./normSample.ts";

describe("norm samples", () => {
  it("takes left and right of one sample together, and keeps samples apart", () => {
    const [mcgill, ...others] = normSamples("side_bridge", 23, "f");
    expect(mcgill).toMatchObject({ sourceId: "mcgill_1999", mean: 74.5, sd: 33, recalled: true });
    expect(mcgill?.low).toBeCloseTo(41.5);
    expect(others).toEqual([]);
    expect(normSamples("single_leg_bridge_hold", 25, undefined).map(({ sourceId }) => sourceId)).toEqual([
      "worst_2026",
      "lehecka_2021",
    ]);
  });

  it.each([
    [17, 0],
    [18, 1],
    [30, 1],
    [31, 0],
  ])("reaches the ages of the sample and no others: %i years", (ageY, count) => {
    expect(normSamples("sorensen", ageY, "m")).toHaveLength(count);
  });

  it("leaves out samples over many ages, and those that only guide", () => {
    expect(normSamples("sorensen", 45, "m")).toEqual([]);
    expect(normSamples("side_bridge", 45, "f")).toEqual([]);
    expect(normSamples("chair_stand_30s", 25, "f")).toEqual([]);
    expect(normSamples("chair_stand_30s", 50, "m")).toEqual([]);
  });

  it("needs the sex only where the sample differs by it", () => {
    expect(normSamples("sorensen", 25, undefined)).toEqual([]);
    expect(hasNormFor("sorensen", 25)).toBe(true);
    expect(normSamples("hip_abduction_hold", 25, undefined)).toHaveLength(1);
    expect(normSamples("hip_abduction_hold", undefined, "f")).toEqual([]);
  });

  it("reads the spread from quartiles: women of 60 to 64, 12 to 17 stands", () => {
    const [sample] = normSamples("chair_stand_30s", 62, "f");
    expect(sample?.mean).toBe(14.5);
    expect(sample?.sd).toBeCloseTo(5 / 1.349);
    expect(sample?.recalled).toBe(false);
    expect(normSamples("chair_stand_30s", 72, "f")[0]?.recalled).toBe(true);
  });

  it("draws the low line above the mean where less is more", () => {
    const [sample] = normSamples("sts_5x", 52, "f");
    expect(capacitySign("sts_5x")).toBe(-1);
    expect(sample?.mean).toBe(10);
    expect(sample?.low).toBeCloseTo(10 + 8 / 1.645);
    expect(normCutoffs("sts_5x", 65, "f")).toMatchObject([{ low: 11.4, recalled: false }]);
    expect(normCutoffs("sts_5x", 45, "f")).toEqual([]);
  });

  it("gives every sample a spread above 0 at every age", () => {
    for (const test of TEST_IDS)
      for (let ageY = 16; ageY <= 100; ageY += 1)
        for (const sex of ["f", "m"] as const)
          for (const { sd, mean } of normSamples(test, ageY, sex)) {
            expect.soft(sd).toBeGreaterThan(0);
            expect.soft(Number.isFinite(mean)).toBe(true);
          }
  });
});
