import type { BodyModel } from "../bodyModel.ts";
import type { FrameInput } from "../frame.ts";
import { poseOf } from "../pose.ts";
import { newFrame, solveFrame, type SolvedFrame } from "../solveFrame.ts";

/** Greatest extension moments of men, Nm, by trunk flexion. Source: Chaffin et al. 1999, Table 4.5 (rows to calibrate on). */
export const TRUNK_EXTENSION_NM = [
  { flexionDegrees: 20, measuredNm: 288 },
  { flexionDegrees: 40, measuredNm: 232 },
  { flexionDegrees: 60, measuredNm: 171 },
] as const;

/** Part of the trunk's flexion that the lumbar spine takes; our assumption, the rest is the hips'. */
const LUMBAR_PART = 0.6;
const MOST_PUSH_N = 4000;
/** Unmet torque from which a push counts as too much, Nm. */
const TOO_MUCH_NM = 2;
const HALVINGS = 30;

/** Greatest extension moment about L5/S1 that the trunk holds against a push across the upper back, pelvis fixed, Nm. */
export function greatestExtensionNm(model: BodyModel, flexionDegrees: number): number {
  const frame = newFrame(model);
  const flexion = (flexionDegrees * Math.PI) / 180;
  const q = poseOf(model, {
    pelvis_tilt: (1 - LUMBAR_PART) * flexion,
    lumbar_flexion: LUMBAR_PART * flexion,
  });
  const across = [Math.cos(flexion), 0, -Math.sin(flexion)] as const;
  let low = 0;
  let high = MOST_PUSH_N;
  let greatest = 0;
  for (let halving = 0; halving < HALVINGS; halving++) {
    const push = (low + high) / 2;
    solveFrame(model, pushed(q, across, push), frame);
    if (isTooMuch(frame)) {
      high = push;
    } else {
      low = push;
      greatest = -(frame.demand.moment[model.coordinateIds.indexOf("L5_S1_flexion")] ?? NaN);
    }
  }
  return greatest;
}

function pushed(q: Float64Array, [x, y, z]: readonly [number, number, number], push: number): FrameInput {
  return {
    q,
    loads: ["upper_back_r", "upper_back_l"].map((contact) => ({
      kind: "force",
      contact,
      forceN: [(x * push) / 2, (y * push) / 2, (z * push) / 2],
    })),
    supports: [
      {
        id: "pelvis",
        contacts: ["hip_crease_r", "hip_crease_l", "sit_bone_r", "sit_bone_l", "sacrum"],
        normal: [0, 0, 1],
        friction: 1,
        grips: true,
      },
    ],
  };
}

function isTooMuch(frame: SolvedFrame): boolean {
  return frame.balance.solution.unmet.some((unmet) => Math.abs(unmet) > TOO_MUCH_NM);
}
