import { ARMS_ALONGSIDE } from "./arms.ts";
import { both, on } from "./describeMotion.ts";
import type { MotionSupport } from "./motion.ts";
import type { SeenPose } from "./pose.ts";

/** On the back, legs straight. */
export const SUPINE: SeenPose = { ...ARMS_ALONGSIDE, lean: -90, thigh: 89, shank: -88 };
/** On the back, knees bent, feet flat. */
export const KNEES_UP: SeenPose = { ...ARMS_ALONGSIDE, lean: -90, thigh: 136, shank: -24 };
/** On the back, hips and knees square. */
export const TABLE_TOP: SeenPose = { ...ARMS_ALONGSIDE, lean: -90, thigh: 180, shank: -90, foot: 80 };
export const ON_BACK: readonly MotionSupport[] = [on("back"), on("sacrum", 0.03)];
export const ON_BACK_FEET: readonly MotionSupport[] = [...ON_BACK, ...both("foot")];

/** On the belly. */
export const PRONE: SeenPose = { ...ARMS_ALONGSIDE, lean: 90, thigh: -90, shank: 90, foot: -135 };
export const ON_BELLY: readonly MotionSupport[] = [on("belly"), on("chest", 0.03)];

/** On hands and knees. */
export const ALL_FOURS: SeenPose = { lean: 90, thigh: 0, shank: 88, foot: -138, arm: 0, armApart: 0 };
export const ON_ALL_FOURS: readonly MotionSupport[] = [...both("knee"), ...both("hand")];

/** On the left side, head to the right as seen from the front; the right limbs are on top. */
export const ON_LEFT_SIDE: SeenPose = {
  thigh: 0,
  shoulder: [8, 165],
  armApart: [-6, 0],
  elbow: [10, 10],
  also: { pelvis_list: -90 },
};

/** Forearm plank and push-up, from the toes. */
export const FOREARM_PLANK: SeenPose = {
  lean: 83,
  thigh: -83,
  shank: 83,
  foot: -78,
  arm: 4,
  armApart: 4,
  elbow: 88,
};
export const HIGH_PLANK: SeenPose = {
  lean: 70,
  thigh: -70,
  shank: 70,
  foot: -66,
  arm: 0,
  armApart: 14,
  elbow: 4,
};
export const ON_FOREARMS: readonly MotionSupport[] = [...both("toes"), ...both("forearm")];
export const ON_HANDS: readonly MotionSupport[] = [...both("toes"), ...both("hand")];

/** On a chair, upright, feet flat. */
export const SITTING: SeenPose = { thigh: 88, shank: 2, arm: 8, armApart: 8, elbow: 40 };
export const CHAIR_M = 0.44;
export const ON_CHAIR: readonly MotionSupport[] = [on("seat", CHAIR_M), ...both("foot")];

/** Kneeling upright on both knees, and on the left knee with the right foot before it. */
export const KNEELING: SeenPose = { thigh: 0, shank: 90, foot: -135 };
export const HALF_KNEELING: SeenPose = { thigh: [86, 0], shank: [2, 90], foot: [0, -135] };
