import { ARMS_ALONGSIDE, ARMS_CROSSED, ARMS_UP_FRONT, HANGING } from "../arms.ts";
import { describeMotion, FEET, on, type MotionTable } from "../describeMotion.ts";
import { KNEES_UP, ON_BACK, ON_BACK_FEET, ON_BELLY, ON_LEFT_SIDE, PRONE, SITTING, SUPINE } from "../lying.ts";
import type { Motion, MotionSupport, MotionView, SceneItem } from "../motion.ts";
import type { SeenPose } from "../pose.ts";
import { gait, WALK } from "../walking.ts";
import { BRIDGES } from "./bridges.ts";
import { HINGES } from "./hinges.ts";
import { LUNGES } from "./lunges.ts";
import { SQUATS } from "./squats.ts";
import { TRUNK } from "./trunk.ts";

function moving(
  supports: readonly MotionSupport[],
  start: SeenPose,
  end: SeenPose,
  rest: {
    readonly scene?: readonly SceneItem[];
    readonly view?: MotionView;
    readonly balanced?: boolean;
  } = {},
): Motion {
  return describeMotion({
    phases: [
      ["start", start],
      ["top", end],
    ],
    supports,
    balanced: false,
    ...rest,
  });
}

const BED: readonly SceneItem[] = [{ kind: "bench", at: "back" }];
const ONE_LEG: SeenPose = { thigh: [0, 14], shank: [0, 62], foot: [0, -40], ...ARMS_CROSSED };

/** How each self-test is done, by the test's id; a test that is an exercise held or counted is that exercise. */
export const TEST_MOTIONS: MotionTable = {
  sorensen: need(TRUNK["back_extension_hold"]),
  side_bridge: need(TRUNK["side_bridge"]),
  flexor_endurance_60: describeMotion({
    phases: [["hold", { lean: -30, thigh: 136, shank: -30, ...ARMS_CROSSED }]],
    supports: [on("seat"), ...FEET],
    balanced: false,
  }),
  front_plank: need(TRUNK["front_plank"]),
  single_leg_bridge_hold: need(BRIDGES["single_leg_glute_bridge"]),
  hip_abduction_hold: describeMotion({
    phases: [
      ["start", { ...ON_LEFT_SIDE, thigh: [0, 30], shank: [0, 50] }],
      ["hold", { ...ON_LEFT_SIDE, thigh: [0, 30], shank: [0, 50], apart: [30, 0] }],
    ],
    course: "hold",
    supports: [on("hip_side_l")],
    view: "front",
    balanced: false,
  }),
  single_leg_hamstring_bridge: need(BRIDGES["single_leg_hamstring_bridge"]),
  trendelenburg: describeMotion({
    phases: [
      [
        "hold",
        { thigh: [0, 30], shank: [0, 50], foot: [0, -20], ...HANGING },
        { lifts: ["foot_l"], holdS: 30 },
      ],
    ],
    view: "back",
  }),
  single_leg_squat: need(LUNGES["single_leg_squat"]),
  prone_hip_extension: moving(ON_BELLY, PRONE, { ...PRONE, thigh: [-104, -90], shank: [104, 90] }),
  aslr: moving(ON_BACK, SUPINE, { ...SUPINE, thigh: [104, 89], shank: [-103, -88], foot: [75, 60] }),
  ake_9090: moving(
    ON_BACK,
    { ...SUPINE, thigh: [180, 89], shank: [-90, -88], foot: [80, 60], shoulder: 40, elbow: 30 },
    { ...SUPINE, thigh: [180, 89], shank: [-165, -88], foot: [150, 60], shoulder: 40, elbow: 30 },
  ),
  passive_slr: moving(ON_BACK, SUPINE, { ...SUPINE, thigh: [170, 89], shank: [-168, -88], foot: [145, 60] }),
  thomas: describeMotion({
    phases: [
      [
        "hold",
        {
          ...SUPINE,
          thigh: [82, 205],
          shank: [8, -80],
          foot: [-20, 60],
          shoulder: [5, 66],
          armApart: 10,
          elbow: [5, 66],
        },
      ],
    ],
    supports: [on("back", 0.7), on("sacrum", 0.73)],
    scene: BED,
  }),
  knee_to_wall: moving(
    [on("foot_r"), on("toes_l")],
    { lean: 8, thigh: [30, -14], shank: [6, 30], foot: [0, -40], arm: 60, elbow: 20 },
    { lean: 10, thigh: [52, -16], shank: [36, 38], foot: [0, -44], arm: 60, elbow: 30 },
  ),
  lat_length: moving(
    ON_BACK_FEET,
    { ...KNEES_UP, ...ARMS_ALONGSIDE },
    { ...KNEES_UP, ...ARMS_UP_FRONT, shoulder: 165 },
  ),
  hip_ir: moving(
    [on("seat", 0.5)],
    SITTING,
    { ...SITTING, turnout: [-36, 0] },
    { view: "front", scene: [{ kind: "box", at: "seat" }] },
  ),
  fair: moving(
    [on("seat", 0.44), on("foot_l")],
    { ...SITTING, thigh: [88, 88] },
    { ...SITTING, lean: 14, thigh: [108, 88], shank: [0, 2], apart: [-22, 0], turnout: [-20, 0] },
    { scene: [{ kind: "chair", at: "seat" }], view: "front" },
  ),
  hinge_dowel: need(HINGES["hip_hinge_dowel"]),
  chair_stand_30s: need(SQUATS["chair_stand"]),
  sts_5x: need(SQUATS["chair_stand"]),
  single_leg_stance: describeMotion({
    phases: [["hold", ONE_LEG, { lifts: ["foot_l"], holdS: 45 }]],
    view: "front",
  }),
  prone_double_slr: moving(
    [on("belly"), on("chest", 0.03)],
    { ...PRONE, shoulder: 140, armApart: 40, elbow: 110 },
    { ...PRONE, shoulder: 140, armApart: 40, elbow: 110, thigh: -104, shank: 104, lumbar: -8 },
  ),
  gait_signs: gait(WALK, { view: "back" }),
  rm_estimate: need(SQUATS["back_squat"]),
};

/** How a self-test is done, or undefined where that is not described. */
export function motionOfTest(testId: string): Motion | undefined {
  return Object.hasOwn(TEST_MOTIONS, testId) ? TEST_MOTIONS[testId] : undefined;
}

function need(motion: Motion | undefined): Motion {
  if (!motion) throw new RangeError("motion: expected an exercise that is described");
  return motion;
}
