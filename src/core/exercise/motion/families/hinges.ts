import { describeMotion, on, to, type MotionTable, type PhaseExtras } from "../describeMotion.ts";
import type { Motion, MotionLoad, SceneItem } from "../motion.ts";
import { ARMS_ALONG_STICK, ARMS_CROSSED, ARMS_ON_BAR, BAR_ON_BACK } from "../arms.ts";
import { BACK_BAR, band, cable, inBothHands, inEachHand, inOneHand } from "../kits.ts";
import type { SeenPose } from "../pose.ts";

const UPRIGHT: SeenPose = { shank: 2, thigh: 2, armApart: 8 };

/** A hinge: the trunk leans from the hips over almost upright shanks. */
function hinge(
  bottom: SeenPose,
  rest: {
    readonly loads?: readonly MotionLoad[];
    readonly scene?: readonly SceneItem[];
    readonly top?: SeenPose;
    readonly bottomHands?: PhaseExtras;
    readonly topHands?: PhaseExtras;
    readonly fromFloor?: true;
  } = {},
): Motion {
  const { top = {}, topHands = {}, bottomHands = {}, loads = [], scene = [] } = rest;
  const upright = ["top", { ...UPRIGHT, ...top }, topHands] as const;
  const low = ["bottom", bottom, bottomHands] as const;
  return describeMotion({
    phases: rest.fromFloor
      ? [["start", bottom, bottomHands], upright]
      : [["start", upright[1], topHands], low],
    loads,
    scene,
  });
}

const BAR = inBothHands("barbell");
const DUMBBELLS = inEachHand("dumbbell");
const KETTLEBELL = inBothHands("kettlebell");
const TRAP_BAR = inBothHands("trap_bar");
const BAND_UNDER_FEET = band("hands", 0, 0, 0);

const ROMANIAN: SeenPose = { lean: 68, thigh: 18, shank: 0 };
const SOFT: SeenPose = { lean: 68, thigh: 18, shank: 2 };
const FLOOR: SeenPose = { lean: 55, thigh: 62, shank: 12 };
const WIDE = { apart: 30, turnout: 30 };

/** Half the distance between the hips, m. */
const HIP_M = 0.08;

/** Hands on a bar before the thighs: a straight bar hangs over the middle of the feet. */
const barAt = (heightM: number, y = 0.24): PhaseExtras => ({ hands: to("world", 0.03, y, heightM) });
const barAtThighs = (y = 0.24): PhaseExtras => ({ hands: to("thigh", 0.1, y - HIP_M, -0.03) });
const together = (x: number, z: number | null): PhaseExtras => ({ hands: to("world", x, 0.04, z) });

const SINGLE: SeenPose = {
  lean: 62,
  thigh: [14, -66],
  shank: [4, 70],
  foot: [0, -80],
};
const singleLeg = (
  pose: SeenPose,
  loads: readonly MotionLoad[],
  scene: readonly SceneItem[] = [],
  extras: PhaseExtras = {},
): Motion =>
  describeMotion({
    phases: [
      ["start", { ...UPRIGHT, thigh: [2, -4], shank: [2, 20], foot: [0, -20] }, { lifts: ["foot_l"] }],
      ["bottom", pose, { lifts: ["foot_l"], ...extras }],
    ],
    supports: [on("foot_r"), on("foot_l")],
    loads,
    scene,
  });

const FOUNDER: SeenPose = { lean: 52, lumbar: -8, thigh: 12, shank: 4, arm: 118, armApart: 0, elbow: 3 };

export const HINGES: MotionTable = {
  hip_hinge_wall: describeMotion({
    phases: [
      ["start", UPRIGHT, { lifts: ["seat"] }],
      ["bottom", { lean: 62, thigh: 14, shank: -2, shoulder: 40, elbow: 110, armApart: -10 }],
    ],
    scene: [{ kind: "wall", at: "seat" }],
    balanced: true,
    supports: [on("foot_r"), on("foot_l"), { part: "seat", heightM: "free" }],
  }),
  hip_hinge_dowel: hinge(
    { ...SOFT, ...ARMS_ALONG_STICK },
    {
      loads: [{ kind: "weight", implement: "dowel", at: "shoulders" }],
      topHands: { right: to("head", -0.12, 0.03, 0.02), left: to("pelvis", -0.15, 0.02, 0.06) },
      bottomHands: { right: to("head", -0.12, 0.03, 0.02), left: to("pelvis", -0.15, 0.02, 0.06) },
      top: ARMS_ALONG_STICK,
    },
  ),
  founder_hinge_hold: describeMotion({
    phases: [
      ["start", { ...UPRIGHT, arm: 10 }],
      ["hold", FOUNDER],
    ],
    course: "hold",
  }),
  good_morning_bodyweight: hinge({ ...SOFT, ...ARMS_CROSSED }, { top: ARMS_CROSSED }),
  good_morning: hinge(
    { ...SOFT, ...ARMS_ON_BAR },
    {
      loads: BACK_BAR,
      top: { ...ARMS_ON_BAR },
      topHands: { hands: BAR_ON_BACK },
      bottomHands: { hands: BAR_ON_BACK },
    },
  ),
  romanian_deadlift: hinge(ROMANIAN, { loads: BAR, topHands: barAtThighs(), bottomHands: barAt(0.5) }),
  romanian_deadlift_dumbbell: hinge(ROMANIAN, { loads: DUMBBELLS, bottomHands: barAt(0.5, 0.2) }),
  romanian_deadlift_kettlebell: hinge(ROMANIAN, {
    loads: KETTLEBELL,
    topHands: together(0.14, null),
    bottomHands: together(0.06, 0.5),
  }),
  romanian_deadlift_band: hinge(ROMANIAN, {
    loads: BAND_UNDER_FEET,
    topHands: barAtThighs(0.16),
    bottomHands: barAt(0.5, 0.16),
  }),
  romanian_deadlift_trap_bar: hinge(ROMANIAN, {
    loads: TRAP_BAR,
    bottomHands: barAt(0.48, 0.3),
    topHands: { hands: to("world", 0.02, 0.3, null) },
  }),
  stiff_leg_deadlift: hinge(
    { lean: 80, lumbar: 12, thigh: 8, shank: -4 },
    { loads: BAR, topHands: barAtThighs(), bottomHands: barAt(0.36) },
  ),
  stiff_leg_deadlift_dumbbell: hinge(
    { lean: 80, lumbar: 12, thigh: 8, shank: -4 },
    { loads: DUMBBELLS, bottomHands: barAt(0.36, 0.2) },
  ),
  kickstand_deadlift: describeMotion({
    phases: [
      ["start", { ...UPRIGHT, thigh: [4, -8], shank: [2, 26], foot: [0, -34] }],
      [
        "bottom",
        { lean: 66, thigh: [18, -4], shank: [4, 34], foot: [0, -34] },
        { hands: to("world", 0.06, 0.17, 0.5) },
      ],
    ],
    supports: [on("foot_r"), on("toes_l")],
    loads: DUMBBELLS,
  }),
  single_leg_deadlift_bodyweight: singleLeg({ ...SINGLE, arm: 0 }, []),
  single_leg_deadlift: singleLeg(SINGLE, DUMBBELLS),
  // toward the big toe of the standing foot, as it is taught: farther out, the bell would turn the pelvis off the hip
  single_leg_deadlift_loaded: singleLeg(SINGLE, inOneHand("kettlebell", "l"), [], {
    left: to("world", null, -0.05, null),
  }),
  kettlebell_deadlift: hinge(
    { lean: 52, thigh: 55, shank: 10, apart: 12, turnout: 12 },
    {
      loads: KETTLEBELL,
      fromFloor: true,
      bottomHands: together(0.02, 0.38),
      topHands: together(0.12, null),
      top: { apart: 12, turnout: 12 },
    },
  ),
  deadlift_dumbbell: hinge(FLOOR, {
    loads: DUMBBELLS,
    fromFloor: true,
    bottomHands: barAt(0.28, 0.26),
    topHands: { hands: to("world", null, 0.26, null) },
  }),
  deadlift_band: hinge(FLOOR, {
    loads: BAND_UNDER_FEET,
    fromFloor: true,
    bottomHands: barAt(0.32, 0.2),
    topHands: barAtThighs(0.2),
  }),
  deadlift_trapbar: hinge(
    { lean: 42, thigh: 66, shank: 16 },
    {
      loads: TRAP_BAR,
      fromFloor: true,
      bottomHands: barAt(0.28, 0.32),
      topHands: { hands: to("world", 0.02, 0.32, null) },
    },
  ),
  deadlift_conventional: hinge(FLOOR, {
    loads: BAR,
    fromFloor: true,
    bottomHands: barAt(0.225),
    topHands: barAtThighs(),
  }),
  deadlift_sumo: hinge(
    { lean: 38, thigh: 70, shank: 6, ...WIDE },
    {
      loads: BAR,
      fromFloor: true,
      bottomHands: barAt(0.225, 0.14),
      topHands: { hands: to("world", 0.08, 0.14, null) },
      top: WIDE,
    },
  ),
  deadlift_sumo_kettlebell: hinge(
    { lean: 34, thigh: 66, shank: 6, ...WIDE },
    {
      loads: KETTLEBELL,
      fromFloor: true,
      bottomHands: together(0.02, 0.3),
      topHands: together(0.12, null),
      top: WIDE,
    },
  ),
  rack_pull: hinge(
    { lean: 46, thigh: 30, shank: 4 },
    { loads: BAR, fromFloor: true, bottomHands: barAt(0.47), topHands: barAtThighs() },
  ),
  pull_through: hinge(
    { lean: 66, thigh: 8, shank: 2, arm: -45, armApart: 0, apart: 14, turnout: 10 },
    {
      loads: cable("hands", -1.2, 0, 0.35),
      top: { arm: 12, armApart: 0, apart: 14, turnout: 10 },
      topHands: together(0.16, null),
      bottomHands: together(-0.2, 0.56),
    },
  ),
  kettlebell_swing: hinge(
    { lean: 62, thigh: 16, shank: 6, arm: -35, armApart: -8, apart: 14, turnout: 10 },
    {
      loads: KETTLEBELL,
      fromFloor: true,
      top: { arm: 82, armApart: -14, elbow: 25, apart: 14, turnout: 10 },
      topHands: { hands: to("thorax", 0.52, 0.05, 0.16), durationS: 0.6 },
      bottomHands: { hands: to("world", -0.06, 0.05, 0.57), durationS: 0.8 },
    },
  ),
};
