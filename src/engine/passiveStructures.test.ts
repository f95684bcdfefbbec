import { describe, expect, test } from "vitest";
import { buildModel } from "./buildModel.ts";
import { LUMBAR_FLEXION_RANGE, lumbarPassiveNm, passiveDofs, passiveMoments } from "./passiveStructures.ts";
import { poseOf } from "./pose.ts";

const DEGREES = Math.PI / 180;
const model = buildModel();
const dofs = passiveDofs(model);

function passiveAt(pose: Readonly<Record<string, number>>, coordinate: string): number {
  const moment = new Float64Array(model.dofCount);
  const radians = Object.fromEntries(Object.entries(pose).map(([id, degrees]) => [id, degrees * DEGREES]));
  passiveMoments(model, dofs, poseOf(model, radians), moment);
  return moment[model.coordinateIds.indexOf(coordinate)] ?? NaN;
}

describe("passive structures", () => {
  test("of the lumbar spine resist flexion by 0, 0.1 and 0.7 Nm a percent of the range, as measured", () => {
    const slope = (percent: number) => lumbarPassiveNm(percent + 0.5) - lumbarPassiveNm(percent - 0.5);
    expect(slope(20)).toBe(0);
    expect(slope(60)).toBeCloseTo(0.1, 12);
    expect(slope(95)).toBeCloseTo(0.7, 12);
    expect(lumbarPassiveNm(-50)).toBe(0);
  });

  test("give every lumbar level the same moment when the levels share the flexion", () => {
    const whole = LUMBAR_FLEXION_RANGE / DEGREES;
    const levels = ["L5_S1", "L4_L5", "L3_L4", "L2_L3", "L1_L2"];
    for (const level of levels) {
      expect(passiveAt({ lumbar_flexion: whole }, `${level}_flexion`)).toBeCloseTo(-lumbarPassiveNm(100), 9);
    }
  });

  test("pull the thigh back when the hip bends over a straight knee, and less over a bent one", () => {
    const straight = passiveAt({ hip_flexion_r: 90 }, "hip_flexion_r");
    const bent = passiveAt({ hip_flexion_r: 90, knee_flexion_r: 90 }, "hip_flexion_r");
    expect(straight).toBeLessThan(-40);
    expect(bent).toBeGreaterThan(straight + 30);
  });

  test("pull the thigh forward when the hip is extended", () => {
    expect(passiveAt({ hip_flexion_r: -20 }, "hip_flexion_r")).toBeGreaterThan(15);
  });

  test("pull the foot down when it is drawn up, more over a straight knee", () => {
    const straight = passiveAt({ ankle_dorsiflexion_r: 20 }, "ankle_dorsiflexion_r");
    const bent = passiveAt({ ankle_dorsiflexion_r: 20, knee_flexion_r: 60 }, "ankle_dorsiflexion_r");
    expect(straight).toBeLessThan(-20);
    expect(bent).toBeGreaterThan(straight + 10);
  });
});
