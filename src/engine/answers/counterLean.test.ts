import { describe, expect, it } from "vitest";
import { describeMotion } from "../../core/exercise/motion/describeMotion.ts";
import type { MotionLoad } from "../../core/exercise/motion/motion.ts";
import { bodyScale } from "../bodyScale.ts";
import { buildModel } from "../buildModel.ts";
import { solveMotion } from "../motionPose.ts";
import { counterLeans } from "./counterLean.ts";
import { REFERENCE_PERSON } from "./exerciseLoad.ts";

const model = buildModel(bodyScale(REFERENCE_PERSON));

function lean(weightKg: number, load: MotionLoad, balanced = true) {
  const motion = describeMotion({ phases: [["hold", {}]], loads: [load], balanced });
  return counterLeans(model, motion, { weightKg, loading: "external_total" }, solveMotion(model, motion));
}

const ahead: MotionLoad = { kind: "cable", at: "hands", toward: [100, 0, 0.8] };

describe("leaning against a pull", () => {
  it("goes back from a cable ahead, by the pull's moment about the feet over the body's weight", () => {
    const [forward = NaN, left = NaN] = lean(10, ahead)[0] ?? [];
    // 98 N at hands about 0.76 m up, against 75 kg: 10 cm, 2 of them within the feet
    expect(forward).toBeLessThan(-0.06);
    expect(forward).toBeGreaterThan(-0.1);
    expect(left).toBeCloseTo(0, 6);
  });

  it("goes away from a cable at the side", () => {
    const [, left = NaN] = lean(10, { kind: "cable", at: "hands", toward: [0, -100, 0.8] })[0] ?? [];
    expect(left).toBeGreaterThan(0.06);
  });

  it("grows with the pull, is none for a small one, and ends where nobody leans further", () => {
    expect(Math.abs(lean(1, ahead)[0]?.[0] ?? NaN)).toBe(0);
    expect(lean(20, ahead)[0]?.[0]).toBeLessThan(lean(10, ahead)[0]?.[0] ?? NaN);
    expect(lean(200, ahead)[0]?.[0]).toBeCloseTo(-0.3, 9);
  });

  it("is asked of nobody who hangs a weight, or does not stand by himself", () => {
    expect(lean(40, { kind: "weight", implement: "barbell", at: "hands" })).toEqual([]);
    expect(lean(40, ahead, false)).toEqual([]);
  });
});
