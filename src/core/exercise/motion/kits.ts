import type { Implement, MotionLoad } from "./motion.ts";

/** A weight of its own in each hand. */
export function inEachHand(implement: Implement): readonly MotionLoad[] {
  return [{ kind: "weight", implement, at: "hands", each: true }];
}

/** One weight in both hands. */
export function inBothHands(implement: Implement): readonly MotionLoad[] {
  return [{ kind: "weight", implement, at: "hands" }];
}

/** One weight in one hand. */
export function inOneHand(implement: Implement, side: "r" | "l" = "r"): readonly MotionLoad[] {
  return [{ kind: "weight", implement, at: `hand_${side}` }];
}

export const BACK_BAR: readonly MotionLoad[] = [{ kind: "weight", implement: "barbell", at: "shoulders" }];
export const HIP_BAR: readonly MotionLoad[] = [{ kind: "weight", implement: "barbell", at: "hips" }];

/** Stiffness of long bands, light and ordinary, and of a mini band, N/m: round numbers of ours, for the arithmetic of pulls. */
const LIGHT_BAND_N_PER_M = 100;
export const LONG_BAND_N_PER_M = 300;
export const MINI_BAND_N_PER_M = 500;

export function cable(
  at: MotionLoad["at"],
  ...toward: readonly [x: number, y: number, z: number]
): readonly MotionLoad[] {
  return [{ kind: "cable", at, toward }];
}

export function band(
  at: MotionLoad["at"],
  ...toward: readonly [x: number, y: number, z: number]
): readonly MotionLoad[] {
  return [{ kind: "band", at, toward, stiffnessNPerM: LONG_BAND_N_PER_M }];
}

/** A light band, as one takes for a small joint or muscle. */
export function lightBand(
  at: MotionLoad["at"],
  ...toward: readonly [x: number, y: number, z: number]
): readonly MotionLoad[] {
  return [{ kind: "band", at, toward, stiffnessNPerM: LIGHT_BAND_N_PER_M }];
}

export function loop(at: "knees" | "ankles" | "hands" | "feet"): readonly MotionLoad[] {
  const stiffnessNPerM =
    { hands: LONG_BAND_N_PER_M, feet: LIGHT_BAND_N_PER_M }[at as string] ?? MINI_BAND_N_PER_M;
  return [{ kind: "loop", at, stiffnessNPerM }];
}

export function machine(
  at: MotionLoad["at"],
  ...direction: readonly [x: number, y: number, z: number]
): readonly MotionLoad[] {
  return [{ kind: "machine", at, direction }];
}
