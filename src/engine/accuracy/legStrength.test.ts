import { describe, expect, test } from "vitest";
import { bodyScale } from "../bodyScale.ts";
import { buildModel } from "../buildModel.ts";
import { behindHipM, greatestLegNm, LEG_TESTS } from "./legStrength.ts";

const man = buildModel(bodyScale({ heightM: 1.75, massKg: 80, sex: "m" }));

function hipExtensionNm(degrees: number): number {
  const found = LEG_TESTS.find(({ name }) => name.startsWith(`hip extension, hip bent ${degrees} `));
  return found ? greatestLegNm(man, found) : NaN;
}

describe("strength of a leg", () => {
  test("lies within a third of what men reach at the knee", () => {
    for (const each of LEG_TESTS) {
      const { measuredNmPerKg } = each;
      if (!measuredNmPerKg) continue;
      const middleNm = ((measuredNmPerKg[0] + measuredNmPerKg[1]) / 2) * 80;
      expect(Math.abs(greatestLegNm(man, each) / middleNm - 1), each.name).toBeLessThan(0.34);
    }
  });

  test("of hip extension is at least as great bent by 90 degrees as upright, and still there at 117", () => {
    expect(hipExtensionNm(90)).toBeGreaterThanOrEqual(hipExtensionNm(0));
    expect(hipExtensionNm(117)).toBeGreaterThan(0.8 * hipExtensionNm(0));
  });

  test("has gluteus maximus as far behind the hip as measured, 79 mm, to 5 mm", () => {
    expect(Math.abs(1000 * behindHipM(man, ["gluteus_maximus"]) - 79)).toBeLessThan(5);
  });
});
