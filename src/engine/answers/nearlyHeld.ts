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
  return isNearlyBalanced(
    joints.map(({ coordinate }) => coordinate),
    joints.map(({ unmetNm }) => unmetNm),
  );
}

/**
 * The same of axes and what stays unmet on them, Nm (N where the axis moves the whole body). What the supports cannot carry
 * shows on the body as a whole alone; where muscles are short, the body as a whole is short by about as much as they.
 */
export function isNearlyBalanced(axisIds: readonly string[], unmet: ArrayLike<number>): boolean {
  let whole = 0;
  let joint = 0;
  axisIds.forEach((id, k) => {
    const short = Math.abs(unmet[k] ?? 0);
    if (isBalance(id)) whole = Math.max(whole, short);
    else joint = Math.max(joint, short);
  });
  return whole <= NEARLY_NM || joint >= whole / 2;
}
