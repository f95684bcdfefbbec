import type { BodyId } from "./body.ts";
import type { Vector } from "./referenceBodies.ts";

/** One degree of freedom: a rotation (rad) about an axis of the parent frame, or a translation (m) along it. */
export interface Coordinate {
  /** Right side without suffix; the built model appends "_r" and "_l" on limbs. */
  readonly id: string;
  readonly body: BodyId;
  readonly kind: "rotation" | "translation";
  /** Axis on the right side (limbs) or of the trunk. */
  readonly axis: Vector;
  /** Range in which poses are allowed, degrees (m for translations). */
  readonly min: number;
  readonly max: number;
}

const DEGREES = Math.PI / 180;
const X: Vector = [1, 0, 0];
const Y: Vector = [0, 1, 0];
const Z: Vector = [0, 0, 1];
const MINUS_X: Vector = [-1, 0, 0];
const MINUS_Y: Vector = [0, -1, 0];
const MINUS_Z: Vector = [0, 0, -1];

function turns(
  body: BodyId,
  table: readonly (readonly [string, Vector, number, number])[],
): readonly Coordinate[] {
  return table.map(([id, axis, min, max]) => ({
    id,
    body,
    kind: "rotation",
    axis,
    min: min * DEGREES,
    max: max * DEGREES,
  }));
}

function lumbar(body: BodyId, joint: string, flexion: number, extension: number): readonly Coordinate[] {
  return turns(body, [
    [`${joint}_flexion`, Y, -extension, flexion],
    [`${joint}_lateral_bending`, X, -12, 12],
    [`${joint}_axial_rotation`, Z, -6, 6],
  ]);
}

/**
 * Every coordinate, in tree order; those of one body turn one after the other, each in the frame that the one before left.
 * Positive: flexion (trunk forward, thigh forward, knee bent, toes up, arm forward, elbow bent), lateral bending to the
 * right, axial rotation to the left, limbs abducted and turned outward. The pelvis: forward, left, up; tilt forward
 * (anterior), list to the right, rotation to the left.
 * Ranges: ordinary joint ranges of adults, rounded outward; a pose outside is refused, not bent.
 * Source: convention of the field; lumbar levels after the shares of Christophy et al. 2012.
 */
export const COORDINATES: readonly Coordinate[] = [
  { id: "pelvis_tx", body: "pelvis", kind: "translation", axis: X, min: -5, max: 5 },
  { id: "pelvis_ty", body: "pelvis", kind: "translation", axis: Y, min: -5, max: 5 },
  { id: "pelvis_tz", body: "pelvis", kind: "translation", axis: Z, min: -2, max: 3 },
  ...turns("pelvis", [
    ["pelvis_tilt", Y, -180, 180],
    ["pelvis_list", X, -180, 180],
    ["pelvis_rotation", Z, -180, 180],
  ]),
  ...lumbar("L5", "L5_S1", 15, 18),
  ...lumbar("L4", "L4_L5", 18, 16),
  ...lumbar("L3", "L3_L4", 18, 14),
  ...lumbar("L2", "L2_L3", 18, 14),
  ...lumbar("L1", "L1_L2", 18, 14),
  ...lumbar("thorax", "T12_L1", 15, 14),
  ...turns("upper_arm", [
    ["shoulder_flexion", MINUS_Y, -60, 185],
    ["shoulder_abduction", MINUS_X, -45, 185],
    ["shoulder_external_rotation", MINUS_Z, -90, 95],
  ]),
  ...turns("forearm", [["elbow_flexion", MINUS_Y, -5, 150]]),
  ...turns("thigh", [
    ["hip_flexion", MINUS_Y, -30, 130],
    ["hip_abduction", MINUS_X, -35, 60],
    ["hip_external_rotation", MINUS_Z, -50, 60],
  ]),
  ...turns("shank", [["knee_flexion", Y, -5, 150]]),
  ...turns("foot", [["ankle_dorsiflexion", MINUS_Y, -55, 40]]),
];
