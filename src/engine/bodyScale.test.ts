import { describe, expect, test } from "vitest";
import { bodyScale } from "./bodyScale.ts";
import { buildModel } from "./buildModel.ts";
import { GRAVITY } from "./gravity.ts";
import { SEGMENT_MASSES } from "./model/segmentMasses.ts";

describe("a body scaled to a person", () => {
  test.each(["m", "f"] as const)("shares out the whole mass (%s)", (sex) => {
    const limbs = ["upper_arm", "forearm", "thigh", "shank", "foot"];
    const shares = Object.entries(SEGMENT_MASSES).map(
      ([body, share]) => share[sex] * (limbs.includes(body) ? 2 : 1),
    );
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 3);
  });

  test.each([
    [1.55, 52, "f"],
    [1.9, 100, "m"],
    [1.7, 70, "x"],
  ] as const)("weighs what the person weighs: %d m, %d kg, %s", (heightM, massKg, sex) => {
    const model = buildModel(bodyScale({ heightM, massKg, sex }));
    expect(model.weightN / GRAVITY).toBeCloseTo(massKg, 0);
    expect(model.lengthFactor).toBeCloseTo(heightM / 1.75, 12);
  });

  test("is stronger with mass to the power of two thirds, and by sex", () => {
    const force = (massKg: number, sex: "m" | "f" | "x") => bodyScale({ heightM: 1.7, massKg, sex }).force;
    expect(force(160, "m") / force(80, "m")).toBeCloseTo(2 ** (2 / 3), 12);
    expect(force(70, "f")).toBeLessThan(force(70, "x"));
    expect(force(70, "x")).toBeLessThan(force(70, "m"));
  });

  test.each([
    [{ heightM: 1.19, massKg: 70, sex: "m" }, "heightM: expected 1.2 to 2.3, got 1.19"],
    [{ heightM: 2.31, massKg: 70, sex: "m" }, "heightM: expected 1.2 to 2.3, got 2.31"],
    [{ heightM: 1.7, massKg: 29, sex: "m" }, "massKg: expected 30 to 250, got 29"],
    [{ heightM: 1.7, massKg: 251, sex: "m" }, "massKg: expected 30 to 250, got 251"],
    [{ heightM: NaN, massKg: 70, sex: "m" }, "heightM: expected 1.2 to 2.3, got NaN"],
  ] as const)("refuses %j", (size, message) => {
    expect(() => bodyScale(size)).toThrow(message);
  });

  test.each([
    { heightM: 1.2, massKg: 30, sex: "f" },
    { heightM: 2.3, massKg: 250, sex: "m" },
  ] as const)("takes the edges: %j", (size) => {
    expect(bodyScale(size).force).toBeGreaterThan(0);
  });
});
