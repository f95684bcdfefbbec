import { ARMS_CROSSED, HANGING } from "../arms.ts";
import { describeMotion, FEET, on, to, type MotionTable } from "../describeMotion.ts";
import { inBothHands, inEachHand } from "../kits.ts";
import { CHAIR_M, ON_CHAIR, SITTING } from "../lying.ts";
import type { Motion, Reach } from "../motion.ts";
import type { SeenPose } from "../pose.ts";
import { gait, WALK } from "../walking.ts";

const BOX_UP: SeenPose = { thigh: 2, shank: 2, arm: 30, armApart: 4, elbow: 80 };
const HOLDING = { hands: to("thorax", 0.32, 0.17, -0.08) };
const CLOSE = { hands: to("world", 0.26, 0.17, 0.22) };
/** The handles of a box 5 cm before the middle of the feet, 45 cm above the floor: where stoop and hinge both begin. */
const HANDLES = { hands: to("world", 0.05, 0.17, 0.45) };

/** A box lifted. */
function lift(bottom: SeenPose, reach: typeof HANDLES): Motion {
  return describeMotion({
    phases: [
      ["bottom", bottom, reach],
      ["top", BOX_UP, HOLDING],
    ],
    loads: inBothHands("box"),
  });
}

/** A box held still before the body, upright. */
function holding(hands: Reach): Motion {
  return describeMotion({ phases: [["hold", { arm: 30, elbow: 45 }, { hands }]], loads: inBothHands("box") });
}

const RUN_ARMS: SeenPose = { armApart: 12, elbow: 88 };
const RUN = {
  flight: true,
  stepS: 0.36,
  stance: { thigh: [14, 40], shank: [14, 70], foot: [0, -30], arm: [0, 0] },
  strike: { thigh: [44, -28], shank: [-2, 92], foot: [-8, -80], arm: [-44, 34] },
} as const;

/** The four steps of the lesson on the hinge: unlock, send the hips back, let the arms hang, stand up by pushing. */
const HINGE_STEPS: readonly SeenPose[] = [
  { thigh: 6, shank: 6, ...HANGING },
  { lean: 30, thigh: 6, shank: 4, arm: 0 },
  { lean: 64, thigh: 2, shank: 4, arm: 0 },
  { lean: 2, thigh: 2, shank: 2, ...HANGING },
];

/** Movements of the day, and those that the lessons show. */
export const EVERYDAY_MOTIONS: MotionTable = {
  standing: describeMotion({ phases: [["hold", HANGING]] }),
  sitting: describeMotion({
    phases: [["hold", SITTING]],
    supports: ON_CHAIR,
    scene: [{ kind: "chair", at: "seat" }],
    balanced: false,
  }),
  sitting_slumped: describeMotion({
    phases: [["hold", { ...SITTING, lean: -18, lumbar: 40, also: { neck_flexion: -10 } }]],
    supports: ON_CHAIR,
    scene: [{ kind: "chair", at: "seat" }],
    balanced: false,
  }),
  single_leg_stance: describeMotion({
    phases: [["hold", { thigh: [0, 20], shank: [0, 60], foot: [0, -40], ...HANGING }, { lifts: ["foot_l"] }]],
    view: "front",
  }),
  chair_rise: describeMotion({
    phases: [
      ["start", { ...SITTING, ...ARMS_CROSSED }],
      ["middle", { lean: 40, thigh: 80, shank: 20, ...ARMS_CROSSED }, { lifts: ["seat"], durationS: 0.8 }],
      ["top", ARMS_CROSSED, { lifts: ["seat"], durationS: 1 }],
    ],
    supports: [...FEET, on("seat", CHAIR_M)],
    scene: [{ kind: "chair", at: "seat" }],
  }),
  /** Rounded and hinged, the rib cage leans as far. */
  stoop_lift: lift({ lean: 37, lumbar: 40, thigh: -8, shank: 2, arm: 0 }, HANDLES),
  squat_lift: lift({ lean: 34, lumbar: 10, thigh: 92, shank: 30, apart: 14, turnout: 12 }, CLOSE),
  hinge_lift: lift({ lean: 72, lumbar: 5, thigh: 12, shank: 8, arm: 0 }, HANDLES),
  carrying_two_bags: describeMotion({
    phases: [["hold", { armApart: 10 }]],
    loads: inEachHand("kettlebell"),
  }),
  hold_close: holding(to("thorax", 0.25, 0.15, -0.1)),
  hold_far: holding(to("thorax", 0.6, 0.15, 0.05)),
  walk: gait(WALK),
  walk_leaning: gait({
    ...WALK,
    trunk: { ...WALK.trunk, lean: 20 },
    strike: { ...WALK.strike, thigh: [26, -6] },
  }),
  walk_arching: gait({
    ...WALK,
    trunk: { ...WALK.trunk, lean: 16, lumbar: -26 },
    strike: { ...WALK.strike, thigh: [26, -10] },
  }),
  run: gait({ ...RUN, trunk: { lean: 7, ...RUN_ARMS } }),
  run_leaning: gait({
    ...RUN,
    trunk: { lean: 26, ...RUN_ARMS },
    strike: { ...RUN.strike, thigh: [44, -14] },
  }),
  run_arching: gait({
    ...RUN,
    trunk: { lean: 20, lumbar: -28, ...RUN_ARMS },
    strike: { ...RUN.strike, thigh: [44, -20] },
  }),
  deep_hinge_hold: describeMotion({
    phases: [
      ["start", HANGING],
      ["hold", { lean: 58, lumbar: -8, thigh: 10, shank: 2, arm: 112, armApart: 0, elbow: 4 }],
    ],
    course: "hold",
  }),
  hinge_lesson: describeMotion({
    phases: HINGE_STEPS.map((pose, i) => [(["start", "middle", "bottom", "top"] as const)[i] ?? "top", pose]),
    course: "hold",
  }),
};
