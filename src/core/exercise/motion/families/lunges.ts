import { ARMS_FORWARD, ARMS_ON_HIPS } from "../arms.ts";
import { describeMotion, FEET, on, type MotionTable } from "../describeMotion.ts";
import { inEachHand } from "../kits.ts";
import type { Motion, MotionLoad, MotionView, SceneItem } from "../motion.ts";
import type { SeenPose } from "../pose.ts";

const DUMBBELLS = inEachHand("dumbbell");
const HANG: SeenPose = { arm: 0, armApart: 10 };

const TALL: SeenPose = { lean: 6, thigh: [24, -20], shank: [-10, 26], foot: [0, -44] };
const LOW: SeenPose = { lean: 10, thigh: [78, -6], shank: [2, 84], foot: [0, -60] };

/** A split squat is a lunge that stays. */
function splitSquat(arms: SeenPose, loads: readonly MotionLoad[] = []): Motion {
  return describeMotion({
    phases: [
      ["start", { ...TALL, ...arms }],
      ["bottom", { ...LOW, ...arms }],
    ],
    supports: [on("foot_r"), on("toes_l")],
    loads,
    balanced: false,
  });
}

function rearFootRaised(arms: SeenPose, loads: readonly MotionLoad[] = []): Motion {
  return describeMotion({
    phases: [
      ["start", { lean: 10, thigh: [20, -12], shank: [-8, 70], foot: [0, -110], ...arms }],
      ["bottom", { lean: 20, thigh: [80, 4], shank: [4, 108], foot: [0, -130], ...arms }],
    ],
    supports: [on("foot_r"), on("instep_l", 0.43)],
    loads,
    scene: [{ kind: "bench", at: "instep_l" }],
    balanced: false,
  });
}

/** One foot steps away and back. */
function lunge(arms: SeenPose, steps: "foot_r" | "foot_l", loads: readonly MotionLoad[] = []): Motion {
  return describeMotion({
    phases: [
      ["start", { ...arms }],
      [
        "bottom",
        { ...LOW, ...arms },
        { steps: steps === "foot_r" ? ["foot_r"] : [], lifts: steps === "foot_r" ? ["foot_l"] : ["foot_l"] },
      ],
    ],
    supports: [on("foot_l"), on("foot_r")],
    loads,
    balanced: false,
  });
}

function walkingLunge(loads: readonly MotionLoad[], arms: SeenPose): Motion {
  return describeMotion({
    phases: [
      ["start", { ...LOW, ...arms }],
      ["middle", { lean: 4, thigh: [2, 60], shank: [2, 50], foot: [0, -10], ...arms }, { lifts: ["toes_l"] }],
    ],
    supports: [on("foot_r"), on("toes_l")],
    loads,
    balanced: false,
  });
}

function stepUp(
  heightM: number,
  arms: SeenPose,
  loads: readonly MotionLoad[] = [],
  bent: SeenPose = {},
): Motion {
  return describeMotion({
    phases: [
      ["start", { lean: 18, thigh: [72, -6], shank: [10, 14], foot: [0, -8], ...arms, ...bent }],
      ["top", { lean: 2, thigh: [2, 4], shank: [2, 12], ...arms }, { lifts: ["toes_l"] }],
    ],
    supports: [on("foot_r", heightM), on("toes_l")],
    loads,
    scene: [{ kind: "box", at: "foot_r" }],
    balanced: false,
  });
}

function sideways(bottom: SeenPose, view: MotionView = "front", scene: readonly SceneItem[] = []): Motion {
  return describeMotion({
    phases: [
      ["start", { apart: 26, turnout: 8, ...ARMS_FORWARD }],
      ["bottom", { ...bottom, ...ARMS_FORWARD }],
    ],
    view,
    scene,
    balanced: false,
  });
}

export const LUNGES: MotionTable = {
  supported_split_squat: describeMotion({
    phases: [
      ["start", { ...TALL, arm: [28, 0], elbow: [60, 5] }],
      ["bottom", { ...LOW, arm: [80, 0], elbow: [20, 5] }],
    ],
    supports: [on("foot_r"), on("toes_l"), { part: "hand_r", heightM: "free" }],
    scene: [{ kind: "rail", at: "hand_r" }],
    balanced: false,
  }),
  split_squat: splitSquat(ARMS_ON_HIPS),
  split_squat_dumbbell: splitSquat(HANG, DUMBBELLS),
  bulgarian_split_squat: rearFootRaised(ARMS_ON_HIPS),
  bulgarian_split_squat_dumbbell: rearFootRaised(HANG, DUMBBELLS),
  reverse_lunge: lunge(ARMS_ON_HIPS, "foot_l"),
  reverse_lunge_dumbbell: lunge(HANG, "foot_l", DUMBBELLS),
  forward_lunge: lunge(ARMS_ON_HIPS, "foot_r"),
  forward_lunge_dumbbell: lunge(HANG, "foot_r", DUMBBELLS),
  walking_lunge: walkingLunge([], ARMS_ON_HIPS),
  walking_lunge_dumbbell: walkingLunge(DUMBBELLS, HANG),
  lateral_lunge: sideways({
    lean: 38,
    thigh: [62, 4],
    shank: [30, -4],
    apart: [34, 52],
    turnout: [20, 0],
    also: { pelvis_ty: -0.3 },
  }),
  curtsy_lunge: describeMotion({
    phases: [
      ["start", { ...ARMS_ON_HIPS }],
      [
        "bottom",
        { lean: 14, thigh: [70, -2], shank: [12, 80], foot: [0, -60], apart: [-4, -26], ...ARMS_ON_HIPS },
        { lifts: ["foot_l"] },
      ],
    ],
    view: "front",
    supports: FEET,
    balanced: false,
  }),
  cossack_squat: sideways({
    lean: 34,
    thigh: [98, 8],
    shank: [32, -8],
    foot: [0, 20],
    apart: [20, 56],
    turnout: [20, 30],
  }),
  low_step_up: stepUp(0.15, ARMS_ON_HIPS, [], { lean: 10, thigh: [50, -4], shank: [12, 10] }),
  step_up: stepUp(0.38, ARMS_ON_HIPS),
  step_up_loaded: stepUp(0.38, HANG, DUMBBELLS),
  lateral_step_down: describeMotion({
    phases: [
      ["start", { ...ARMS_ON_HIPS, thigh: [2, 6], shank: [2, 0] }, { lifts: ["foot_l"] }],
      [
        "bottom",
        { lean: 22, thigh: [50, 12], shank: [24, -10], foot: [0, 12], ...ARMS_ON_HIPS },
        { lifts: ["foot_l"] },
      ],
    ],
    supports: [on("foot_r", 0.18), on("foot_l")],
    scene: [{ kind: "box", at: "foot_r" }],
    view: "front",
  }),
  single_leg_squat: describeMotion({
    phases: [
      ["start", { ...ARMS_FORWARD, thigh: [2, 16], shank: [2, -10] }, { lifts: ["foot_l"] }],
      [
        "bottom",
        { lean: 38, thigh: [74, 62], shank: [24, -44], foot: [0, 30], ...ARMS_FORWARD },
        { lifts: ["foot_l"] },
      ],
    ],
  }),
  pistol_squat: describeMotion({
    phases: [
      ["start", { ...ARMS_FORWARD, thigh: [2, 20], shank: [2, -18] }, { lifts: ["foot_l"] }],
      [
        "bottom",
        { lean: 22, thigh: [98, 90], shank: [34, -62], foot: [0, 50], ...ARMS_FORWARD },
        { lifts: ["foot_l"] },
      ],
    ],
  }),
};
