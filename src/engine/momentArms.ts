import type { BodyModel } from "./bodyModel.ts";
import type { BodyPlace } from "./kinematics.ts";
import { layWrappedStretch, newWrapScratch, type WrapScratch } from "./wrappedStretch.ts";

/** Paths of all units in one pose, and how each would turn each dof if it pulled with 1 N; written over at each call. */
export interface MusclePaths {
  /** (unitCount) path length, m. */
  readonly lengthM: Float64Array;
  /**
   * Laid out as `model.paths.firstArm` and `armDof`: moment arm, m; positive turns the dof its positive way. For a
   * translation: the dimensionless force along it.
   */
  readonly arm: Float64Array;
  /** (ends x 3) ends of the stretches in the world, m. */
  readonly endPlace: Float64Array;
  /** (straights x 3) unit direction of each straight stretch, from its first end to its second. */
  readonly straightPull: Float64Array;
  /** (wrapped x 6) unit directions away from the first end, and towards the second; equal where the path runs straight. */
  readonly wrappedPull: Float64Array;
  /** (wrapped) 1 where the path touches its wrap. */
  readonly wrappedTouches: Uint8Array;
  readonly scratch: WrapScratch;
}

export function newPaths(model: BodyModel): MusclePaths {
  const { armDof, endBody, straightUnit, wrappedUnit } = model.paths;
  return {
    lengthM: new Float64Array(model.unitCount),
    arm: new Float64Array(armDof.length),
    endPlace: new Float64Array(endBody.length * 3),
    straightPull: new Float64Array(straightUnit.length * 3),
    wrappedPull: new Float64Array(wrappedUnit.length * 6),
    wrappedTouches: new Uint8Array(wrappedUnit.length),
    scratch: newWrapScratch(),
  };
}

/** Lengths and moment arms of every unit for the bodies as placed. Allocates nothing. */
export function layPaths(model: BodyModel, place: BodyPlace, paths: MusclePaths): void {
  placeEnds(model, place, paths);
  paths.lengthM.set(model.paths.fixedLengthM);
  paths.arm.fill(0);
  layStraights(model, place, paths);
  for (let w = 0; w < model.paths.wrappedUnit.length; w++) layWrappedStretch(model, place, paths, w);
}

function placeEnds(model: BodyModel, place: BodyPlace, paths: MusclePaths): void {
  const { firstEnd, end } = model.paths;
  const { rotation: R, origin } = place;
  const E = paths.endPlace;
  for (let b = 0; b < model.bodyCount; b++) {
    const first = firstEnd[b]! * 3;
    const last = firstEnd[b + 1]! * 3;
    if (first === last) continue;
    const r = b * 9;
    const r00 = R[r]!;
    const r01 = R[r + 1]!;
    const r02 = R[r + 2]!;
    const r10 = R[r + 3]!;
    const r11 = R[r + 4]!;
    const r12 = R[r + 5]!;
    const r20 = R[r + 6]!;
    const r21 = R[r + 7]!;
    const r22 = R[r + 8]!;
    const ox = origin[b * 3]!;
    const oy = origin[b * 3 + 1]!;
    const oz = origin[b * 3 + 2]!;
    for (let i = first; i < last; i += 3) {
      const x = end[i]!;
      const y = end[i + 1]!;
      const z = end[i + 2]!;
      E[i] = ox + r00 * x + r01 * y + r02 * z;
      E[i + 1] = oy + r10 * x + r11 * y + r12 * z;
      E[i + 2] = oz + r20 * x + r21 * y + r22 * z;
    }
  }
}

/** Straight stretches: length, direction, and the moment of the unit pull about every dof between their ends. */
function layStraights(model: BodyModel, place: BodyPlace, paths: MusclePaths): void {
  const { straightUnit, straightFrom, straightTo, firstTurn, turn, turnSign, armDof } = model.paths;
  const { lengthM, arm, endPlace: E, straightPull } = paths;
  const L = place.line;
  let t = 0;
  for (let s = 0; s < straightUnit.length; s++) {
    const a = straightFrom[s]! * 3;
    const b = straightTo[s]! * 3;
    const ax = E[a]!;
    const ay = E[a + 1]!;
    const az = E[a + 2]!;
    let x = E[b]! - ax;
    let y = E[b + 1]! - ay;
    let z = E[b + 2]! - az;
    const length = Math.sqrt(x * x + y * y + z * z);
    const by = length > 0 ? 1 / length : 0;
    x *= by;
    y *= by;
    z *= by;
    const u = straightUnit[s]!;
    lengthM[u] = lengthM[u]! + length;
    straightPull[s * 3] = x;
    straightPull[s * 3 + 1] = y;
    straightPull[s * 3 + 2] = z;

    const mx = ay * z - az * y;
    const my = az * x - ax * z;
    const mz = ax * y - ay * x;
    for (const end = firstTurn[s + 1]!; t < end; t++) {
      const i = turn[t]!;
      const d = armDof[i]! * 6;
      const effect =
        L[d]! * x + L[d + 1]! * y + L[d + 2]! * z + L[d + 3]! * mx + L[d + 4]! * my + L[d + 5]! * mz;
      arm[i] = arm[i]! + turnSign[t]! * effect;
    }
  }
}
