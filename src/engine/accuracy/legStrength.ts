import type { BodyModel } from "../bodyModel.ts";
import { newPlace, placeBodies } from "../kinematics.ts";
import { layPaths, newPaths } from "../momentArms.ts";
import { poseOf } from "../pose.ts";
import { radians, type Posture } from "./postures.ts";

/** A way in which a leg is tested on a dynamometer, the other muscles of the joint at rest. */
export interface LegTest {
  readonly name: string;
  readonly posture: Posture;
  /** Coordinate of the right leg, and the way it is turned. */
  readonly coordinate: string;
  readonly turns: 1 | -1;
  /** Middle range of men, Nm/kg; absent where no figure was seen. */
  readonly measuredNmPerKg?: readonly [low: number, high: number];
}

const hipExtension = (degrees: number): LegTest => ({
  name: `hip extension, hip bent ${degrees} degrees, knee 90`,
  posture: { hip_flexion: degrees, knee_flexion: 90 },
  coordinate: "hip_flexion_r",
  turns: -1,
});

/**
 * Isometric strength of men. Source: Sarabon et al. 2021, meta-analysis of 411 studies, middle of the knee's range (abstract
 * seen). Hip extension: no pooled figure; people are strongest with the hip bent (Worrell et al. 2001, recalled).
 */
export const LEG_TESTS: readonly LegTest[] = [
  {
    name: "knee extension, knee bent 60 degrees",
    posture: { hip_flexion: 85, knee_flexion: 60 },
    coordinate: "knee_flexion_r",
    turns: -1,
    measuredNmPerKg: [2.92, 3.45],
  },
  {
    name: "knee flexion, knee bent 60 degrees",
    posture: { hip_flexion: 85, knee_flexion: 60 },
    coordinate: "knee_flexion_r",
    turns: 1,
    measuredNmPerKg: [1.15, 1.62],
  },
  ...[0, 45, 90, 117].map(hipExtension),
];

/** Moment of every muscle that turns the joint that way, all at full force, Nm. */
export function greatestLegNm(model: BodyModel, { posture, coordinate, turns }: LegTest): number {
  return sumOf(model, posture, coordinate, (arm, force) => Math.max(0, turns * arm * force));
}

/** How far some muscles of the right leg pass behind the hip in standing, weighted by their force, m. */
export function behindHipM(model: BodyModel, muscles: readonly string[]): number {
  const own = (muscle: string) => muscles.includes(muscle);
  const moment = sumOf(model, {}, "hip_flexion_r", (arm, force, muscle) => (own(muscle) ? -arm * force : 0));
  return moment / sumOf(model, {}, "hip_flexion_r", (_, force, muscle) => (own(muscle) ? force : 0));
}

/** Sum over the units that cross a coordinate of what is made of their moment arm (m) and greatest force (N). */
function sumOf(
  model: BodyModel,
  posture: Posture,
  coordinate: string,
  value: (armM: number, forceN: number, muscle: string) => number,
): number {
  const place = newPlace(model);
  const paths = newPaths(model);
  placeBodies(model, poseOf(model, radians(posture)), place);
  layPaths(model, place, paths);
  const dof = model.coordinateIds.indexOf(coordinate);
  const { firstArm, armDof } = model.paths;
  return model.units.reduce((sum, { muscle }, u) => {
    const i = armDof.subarray(firstArm[u], firstArm[u + 1]).indexOf(dof);
    if (i < 0) return sum;
    return sum + value(paths.arm[(firstArm[u] ?? 0) + i] ?? NaN, model.maxForceN[u] ?? NaN, muscle);
  }, 0);
}
