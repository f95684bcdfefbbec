import { ARMS_ALONGSIDE } from "../arms.ts";
import { both, describeMotion, on, type MotionTable } from "../describeMotion.ts";
import { band, HIP_BAR, loop, machine } from "../kits.ts";
import type { Motion, MotionLoad, Part, SceneItem } from "../motion.ts";
import type { SeenPose } from "../pose.ts";

const SUPINE: SeenPose = { ...ARMS_ALONGSIDE, lean: -90 };
/** On the back, knees bent, feet flat. */
const HOOK_LYING: SeenPose = { ...SUPINE, thigh: 138, shank: -22 };
const HIPS_UP: SeenPose = { ...SUPINE, lean: -121, thigh: 118, shank: -4 };

/** The hips rest on the floor until they rise. */
const FLOOR_AND_FEET = [on("upper_back"), ...both("foot"), on("sacrum", 0.02)];

function bridge(
  rest: {
    readonly start?: SeenPose;
    readonly top?: SeenPose;
    readonly lifts?: readonly Part[];
    readonly loads?: readonly MotionLoad[];
    readonly scene?: readonly SceneItem[];
    readonly view?: Motion["view"];
  } = {},
): Motion {
  return describeMotion({
    phases: [
      ["start", { ...HOOK_LYING, ...rest.start }],
      ["top", { ...HIPS_UP, ...rest.top }, { lifts: ["sacrum", ...(rest.lifts ?? [])] }],
    ],
    supports: FLOOR_AND_FEET,
    loads: rest.loads ?? [],
    scene: rest.scene ?? [],
  });
}

const THRUST_LOW: SeenPose = { lean: -48, thigh: 100, shank: 8, shoulder: 0, armApart: 60, elbow: 15 };
const THRUST_TOP: SeenPose = { lean: -88, thigh: 88, shank: 0, shoulder: 0, armApart: 60, elbow: 15 };
const BENCH_M = 0.4;

function thrust(
  rest: {
    readonly low?: SeenPose;
    readonly top?: SeenPose;
    readonly lifts?: readonly Part[];
    readonly loads?: readonly MotionLoad[];
  } = {},
): Motion {
  return describeMotion({
    phases: [
      ["start", { ...THRUST_LOW, ...rest.low }, { lifts: rest.lifts ?? [] }],
      ["top", { ...THRUST_TOP, ...rest.top }, { lifts: rest.lifts ?? [] }],
    ],
    supports: [...both("foot"), on("upper_back", BENCH_M)],
    loads: rest.loads ?? [],
    scene: [{ kind: "bench", at: "upper_back" }],
  });
}

const HELD = { shoulder: 12, armApart: 14, elbow: 30 };
const CHAIR_M = 0.45;

export const BRIDGES: MotionTable = {
  glute_bridge: bridge(),
  glute_bridge_banded: bridge({ start: { apart: 10 }, top: { apart: 14 }, loads: loop("knees") }),
  glute_bridge_march: describeMotion({
    phases: [
      ["start", HIPS_UP],
      ["top", { ...HIPS_UP, thigh: [116, 196], shank: [-8, -110] }, { lifts: ["foot_l"] }],
    ],
    supports: [on("upper_back"), ...both("foot")],
  }),
  glute_bridge_barbell: bridge({ start: HELD, top: HELD, loads: HIP_BAR }),
  frog_bridge: bridge({
    start: { thigh: 120, shank: -15, apart: 50, turnout: 45 },
    top: { thigh: 112, shank: 10, apart: 50, turnout: 45 },
  }),
  single_leg_glute_bridge: describeMotion({
    phases: [
      ["start", { ...HOOK_LYING, thigh: [132, 132], shank: [-25, -120] }, { lifts: ["foot_l"] }],
      ["top", { ...HIPS_UP, thigh: [116, 116], shank: [-8, -112] }, { lifts: ["foot_l", "sacrum"] }],
    ],
    supports: FLOOR_AND_FEET,
  }),
  hamstring_bridge: describeMotion({
    phases: [
      ["start", { ...SUPINE, thigh: 128, shank: -58, foot: 70 }],
      ["top", { ...SUPINE, lean: -120, thigh: 104, shank: -80, foot: 70 }],
    ],
    supports: [on("upper_back"), ...both("heel", CHAIR_M)],
    scene: [{ kind: "box", at: "heel_r" }],
  }),
  hamstring_walkout: describeMotion({
    phases: [
      ["start", { ...HIPS_UP, foot: 20 }],
      ["bottom", { ...SUPINE, lean: -104, thigh: 98, shank: -60, foot: 50 }],
    ],
    supports: [
      on("upper_back"),
      { part: "heel_r", heightM: 0, slides: true },
      { part: "heel_l", heightM: 0, slides: true },
    ],
  }),
  single_leg_hamstring_bridge: describeMotion({
    phases: [
      ["start", { ...SUPINE, thigh: [128, 185], shank: [-58, -170], foot: [70, 160] }, { lifts: ["heel_l"] }],
      [
        "top",
        { ...SUPINE, lean: -120, thigh: [104, 175], shank: [-80, -165], foot: [70, 160] },
        { lifts: ["heel_l"] },
      ],
    ],
    supports: [on("upper_back"), ...both("heel", CHAIR_M)],
    scene: [{ kind: "box", at: "heel_r" }],
  }),
  reverse_plank: describeMotion({
    phases: [
      ["top", { lean: -66, thigh: 66, shank: -64, foot: 40, arm: 8, armApart: 10 }],
      ["bottom", { lean: -50, thigh: 80, shank: -78, foot: 50, arm: -8, armApart: 10 }],
    ],
    supports: [...both("heel"), ...both("hand")],
  }),
  hip_thrust_bodyweight: thrust(),
  hip_thrust_band: thrust({ loads: band("hips", 0.15, 0, 0) }),
  hip_thrust_dumbbell: thrust({
    low: HELD,
    top: HELD,
    loads: [{ kind: "weight", implement: "dumbbell", at: "hips" }],
  }),
  hip_thrust_barbell: thrust({ low: HELD, top: HELD, loads: HIP_BAR }),
  hip_thrust_smith_machine: thrust({ low: HELD, top: HELD, loads: HIP_BAR }),
  hip_thrust_machine: thrust({ low: HELD, top: HELD, loads: machine("hips", 0, 0, -1) }),
  hip_thrust_american: thrust({
    low: { ...HELD, lean: -44 },
    top: { ...HELD, lean: -84, lumbar: 8 },
    loads: HIP_BAR,
  }),
  hip_thrust_single_leg: thrust({
    low: { thigh: [100, 120], shank: [8, -60] },
    top: { thigh: [88, 150], shank: [0, -60] },
    lifts: ["foot_l"],
  }),
  glute_squeeze: describeMotion({
    phases: [
      ["start", { armApart: 8 }],
      ["hold", { lean: -3, armApart: 8 }],
    ],
    course: "hold",
    view: "back",
  }),
};
