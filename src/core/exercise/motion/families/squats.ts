import {
  ARMS_AT_BREASTBONE,
  ARMS_CROSSED,
  ARMS_FORWARD,
  ARMS_IN_FRONT_RACK,
  ARMS_ON_BAR,
  AT_BREASTBONE,
  BAR_ON_BACK,
  BAR_ON_FRONT,
} from "../arms.ts";
import { describeMotion, FEET, on, to, type MotionTable } from "../describeMotion.ts";
import { BACK_BAR, band, inBothHands, inEachHand, machine } from "../kits.ts";
import type { Motion, MotionLoad, Reach, SceneItem } from "../motion.ts";
import type { SeenPose } from "../pose.ts";

const FEET_OUT: SeenPose = { apart: 10, turnout: 12 };
const DOWN: SeenPose = { lean: 40, thigh: 86, shank: 28, apart: 14, turnout: 12 };

function squat(
  arms: SeenPose,
  loads: readonly MotionLoad[] = [],
  rest: { readonly hands?: Reach; readonly down?: SeenPose; readonly scene?: readonly SceneItem[] } = {},
): Motion {
  const extras = rest.hands ? { hands: rest.hands } : {};
  return describeMotion({
    phases: [
      ["start", { ...FEET_OUT, ...arms }, extras],
      ["bottom", { ...DOWN, ...rest.down, ...arms }, extras],
    ],
    loads,
    scene: rest.scene ?? [],
  });
}

const CHAIR_M = 0.44;
const SITTING: SeenPose = { lean: 4, thigh: 88, shank: 6 };
/** Sitting on a machine, feet free or on their plate. */
const SEATED_BACK: SeenPose = { lean: -18, thigh: 82, shank: 0, arm: 8, armApart: 14, elbow: 25 };

const PRESS_IN: SeenPose = {
  lean: -48,
  thigh: 148,
  shank: -52,
  foot: 62,
  shoulder: 5,
  armApart: 16,
  elbow: 20,
};
const PRESS_OUT: SeenPose = {
  lean: -48,
  thigh: 122,
  shank: -112,
  foot: 62,
  shoulder: 5,
  armApart: 16,
  elbow: 20,
};

/** Feet on a plate that they push away. */
function legPress(left: "works" | "rests"): Motion {
  const rests: readonly ["foot_l"] | readonly [] = left === "rests" ? ["foot_l"] : [];
  const one = (pose: SeenPose, own: number, other: number): SeenPose =>
    left === "rests"
      ? {
          ...pose,
          shank: [own, other],
          thigh: [typeof pose.thigh === "number" ? pose.thigh : 0, 120],
          foot: [62, 0],
        }
      : pose;
  return describeMotion({
    phases: [
      ["start", one(PRESS_OUT, -112, -10), { lifts: rests }],
      ["bottom", one(PRESS_IN, -52, -10), { lifts: rests, steps: ["foot_r", "foot_l"] }],
    ],
    supports: [
      on("seat", 0.32),
      { part: "back", heightM: "free" },
      { part: "foot_r", heightM: "free" },
      { part: "foot_l", heightM: "free" },
    ],
    loads: machine("feet", -0.85, 0, -0.5),
    scene: [
      { kind: "incline_bench", at: "seat" },
      { kind: "foot_plate", at: "foot_r" },
    ],
  });
}

function legExtension(left: "works" | "rests"): Motion {
  return describeMotion({
    phases: [
      ["start", { ...SEATED_BACK, lean: -10, shank: 4 }],
      ["top", { ...SEATED_BACK, lean: -10, shank: left === "works" ? -80 : [-80, 4] }],
    ],
    supports: [on("seat", 0.5), { part: "back", heightM: "free" }],
    loads: machine(left === "works" ? "ankles" : "ankle_r", -0.3, 0, -1),
    scene: [{ kind: "incline_bench", at: "seat" }],
  });
}

const DUMBBELLS = inEachHand("dumbbell");
const HANG: SeenPose = { arm: 0, armApart: 10 };

export const SQUATS: MotionTable = {
  chair_stand: describeMotion({
    phases: [
      ["start", { ...SITTING, ...ARMS_CROSSED }],
      ["middle", { lean: 42, thigh: 84, shank: 20, ...ARMS_CROSSED }, { durationS: 0.8 }],
      ["top", { ...ARMS_CROSSED }, { lifts: ["seat"], durationS: 1.2 }],
    ],
    supports: [...FEET, on("seat", CHAIR_M)],
    scene: [{ kind: "chair", at: "seat" }],
  }),
  air_squat: squat(ARMS_FORWARD),
  wall_sit: describeMotion({
    phases: [["hold", { lean: 0, thigh: 88, shank: 0, ...HANG }]],
    supports: [...FEET, { part: "upper_back", heightM: "free" }],
    scene: [{ kind: "wall", at: "upper_back" }],
    balanced: false,
  }),
  goblet_squat: squat(ARMS_AT_BREASTBONE, inBothHands("dumbbell"), {
    hands: AT_BREASTBONE,
    down: { lean: 30 },
  }),
  squat_dumbbell: squat(HANG, DUMBBELLS, { down: { lean: 38, thigh: 80 } }),
  squat_band: squat(ARMS_IN_FRONT_RACK, band("hands", 0, 0, 0), { hands: to("thorax", 0.22, 0.2, 0.25) }),
  box_squat: squat(ARMS_ON_BAR, BACK_BAR, {
    hands: BAR_ON_BACK,
    down: { lean: 46, thigh: 84, shank: 8 },
  }),
  back_squat: squat(ARMS_ON_BAR, BACK_BAR, { hands: BAR_ON_BACK }),
  front_squat: squat(ARMS_IN_FRONT_RACK, inBothHands("barbell"), {
    hands: BAR_ON_FRONT,
    down: { lean: 24, shank: 34 },
  }),
  front_squat_kettlebell: squat(ARMS_IN_FRONT_RACK, inEachHand("kettlebell"), {
    hands: to("thorax", 0.24, 0.12, 0.2),
    down: { lean: 26, shank: 32 },
  }),
  belt_squat: squat({ arm: 60, armApart: 5, elbow: 20 }, machine("hips", 0, 0, -1), { down: { lean: 24 } }),
  landmine_squat: squat(ARMS_AT_BREASTBONE, [{ kind: "weight", implement: "plate", at: "hands" }], {
    hands: to("thorax", 0.26, 0.05, 0.12),
    down: { lean: 34 },
  }),
  hack_squat: describeMotion({
    phases: [
      ["start", { lean: -22, thigh: 22, shank: -22, foot: 0, shoulder: 40, elbow: 120, armApart: 20 }],
      ["bottom", { lean: -22, thigh: 108, shank: 12, foot: 0, shoulder: 40, elbow: 120, armApart: 20 }],
    ],
    supports: [...FEET, { part: "back", heightM: "free", slides: true }],
    loads: machine("shoulders", 0.35, 0, -0.94),
    scene: [{ kind: "foot_plate", at: "foot_r" }],
  }),
  leg_press: legPress("works"),
  leg_press_single_leg: legPress("rests"),
  leg_extension: legExtension("works"),
  leg_extension_single_leg: legExtension("rests"),
};
