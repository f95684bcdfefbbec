import type { JointUse } from "../frame.ts";
import { isArm, isBalance } from "./muscleGroup.ts";

/**
 * Torque that may be short before a drawn pose counts as not held, Nm: 2 cm between the centre of mass and its supports, which
 * is as near as a drawn pose comes.
 */
export const NEARLY_NM = 15;

/** Is the pose held but for what drawing it leaves open? Arms are not judged: their strength is only estimated. */
export function nearlyHeld(joints: readonly JointUse[]): boolean {
  return joints.every(({ coordinate, unmetNm }) => isArm(coordinate) || Math.abs(unmetNm) <= NEARLY_NM);
}

/** Do the supports carry the body, but for as much? */
export function nearlyBalanced(joints: readonly JointUse[]): boolean {
  return joints.every(({ coordinate, unmetNm }) => !isBalance(coordinate) || Math.abs(unmetNm) <= NEARLY_NM);
}
