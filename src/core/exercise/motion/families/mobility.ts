import { ARMS_BEHIND_HEAD, ARMS_ON_HIPS, HANGING } from "../arms.ts";
import { both, describeMotion, FEET, on, type MotionTable } from "../describeMotion.ts";
import {
  ALL_FOURS,
  HALF_KNEELING,
  KNEES_UP,
  ON_ALL_FOURS,
  ON_BACK,
  ON_CHAIR,
  ON_LEFT_SIDE,
  PRONE,
  SITTING,
  SUPINE,
  TABLE_TOP,
} from "../lying.ts";
import type { Motion, MotionLoad, MotionSupport, MotionView, SceneItem } from "../motion.ts";
import type { SeenPose } from "../pose.ts";

interface Rest {
  readonly loads?: readonly MotionLoad[];
  readonly scene?: readonly SceneItem[];
  readonly view?: MotionView;
  readonly balanced?: boolean;
}

function moving(supports: readonly MotionSupport[], start: SeenPose, end: SeenPose, rest: Rest = {}): Motion {
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

function held(supports: readonly MotionSupport[], start: SeenPose, hold: SeenPose, rest: Rest = {}): Motion {
  return describeMotion({
    phases: [
      ["start", start],
      ["hold", hold],
    ],
    course: "hold",
    supports,
    balanced: false,
    ...rest,
  });
}

const KNEEL_SUPPORTS = [on("foot_r"), on("knee_l")];
const FLOOR_SEAT = [on("seat")];

export const MOBILITY: MotionTable = {
  hip_flexor_stretch: held(
    KNEEL_SUPPORTS,
    { ...HALF_KNEELING, ...ARMS_ON_HIPS },
    { ...HALF_KNEELING, thigh: [96, -20], shank: [18, 90], lean: -6, ...ARMS_ON_HIPS },
  ),
  couch_stretch: held(
    [on("foot_r"), on("knee_l", 0.04)],
    { ...HALF_KNEELING, thigh: [80, -6], shank: [4, 150], foot: [0, -190], lean: 24, ...ARMS_ON_HIPS },
    { ...HALF_KNEELING, thigh: [88, -14], shank: [8, 154], foot: [0, -190], lean: 2, ...ARMS_ON_HIPS },
  ),
  quadriceps_stretch: held(
    [on("foot_l"), { part: "hand_l", heightM: "free" }],
    { arm: [0, 40], elbow: [5, 40] },
    { thigh: [-8, 0], shank: [138, 2], foot: [-170, 0], arm: [-30, 40], elbow: [20, 40] },
    { scene: [{ kind: "rail", at: "hand_l" }] },
  ),
  hip_rotation_9090: moving(
    FLOOR_SEAT,
    { lean: -16, thigh: 112, shank: -20, turnout: [30, -30], apart: 20, arm: -30, armApart: 20, elbow: 10 },
    { lean: -16, thigh: 112, shank: -20, turnout: [-30, 30], apart: 20, arm: -30, armApart: 20, elbow: 10 },
    { view: "front" },
  ),
  piriformis_stretch: held(
    ON_BACK,
    { ...KNEES_UP, thigh: [150, 136], apart: [25, 0], turnout: [55, 0], shank: [-30, -24] },
    {
      ...KNEES_UP,
      thigh: [178, 186],
      apart: [25, 0],
      turnout: [58, 0],
      shank: [-80, -90],
      foot: [80, 80],
      shoulder: 60,
      elbow: 40,
    },
  ),
  pigeon_stretch: describeMotion({
    phases: [
      [
        "hold",
        {
          lean: 26,
          thigh: [84, -55],
          shank: [-30, 72],
          foot: [0, -120],
          turnout: [58, 0],
          apart: [40, 0],
          arm: 30,
        },
      ],
    ],
    supports: [on("seat", 0.2), on("instep_l")],
    scene: [{ kind: "pad", at: "seat" }],
    balanced: false,
  }),
  adductor_stretch: held(
    FLOOR_SEAT,
    { lean: 0, thigh: 92, apart: 38, turnout: 50, shank: 28, arm: 30, elbow: 30 },
    { lean: 20, thigh: 92, apart: 42, turnout: 54, shank: 28, arm: 40, elbow: 30 },
    { view: "front" },
  ),
  hamstring_mobility: moving(
    ON_BACK,
    { ...SUPINE, thigh: [180, 89], shank: [-90, -88], foot: [80, 60], shoulder: 40, elbow: 30 },
    { ...SUPINE, thigh: [180, 89], shank: [-165, -88], foot: [150, 60], shoulder: 40, elbow: 30 },
  ),
  hamstring_stretch: held(
    [on("foot_l"), on("heel_r", 0.4)],
    { thigh: [62, 0], shank: [-58, 2], foot: [70, 0], ...ARMS_ON_HIPS },
    { lean: 34, thigh: [62, 0], shank: [-60, 2], foot: [70, 0], ...ARMS_ON_HIPS },
    { scene: [{ kind: "box", at: "heel_r" }] },
  ),
  calf_stretch: held(
    [on("foot_l"), on("foot_r"), ...both("hand", "free")],
    { lean: 10, thigh: [-16, 20], shank: [16, 4], arm: 84, elbow: 10 },
    { lean: 20, thigh: [-24, 28], shank: [26, 16], arm: 84, elbow: 40 },
    { scene: [{ kind: "wall", at: "hand_l" }] },
  ),
  ankle_dorsiflexion: moving(
    [on("foot_r"), on("toes_l")],
    { lean: 8, thigh: [30, -14], shank: [6, 30], foot: [0, -40], arm: 60, elbow: 20 },
    { lean: 10, thigh: [52, -16], shank: [36, 38], foot: [0, -44], arm: 60, elbow: 30 },
  ),
  deep_squat_hold: held(
    [...FEET, ...both("hand", "free")],
    { lean: 36, thigh: 92, shank: 30, apart: 20, turnout: 24, arm: 80, elbow: 8 },
    { lean: 26, thigh: 108, shank: 32, apart: 24, turnout: 26, arm: 80, elbow: 8 },
    { scene: [{ kind: "rail", at: "hand_r" }] },
  ),
  cat_camel: moving(
    ON_ALL_FOURS,
    { ...ALL_FOURS, lean: 76, lumbar: 30, also: { neck_flexion: 20 } },
    { ...ALL_FOURS, lean: 98, lumbar: -22, also: { neck_flexion: -20 } },
  ),
  pelvic_tilt: moving(
    [on("upper_back"), ...FEET],
    { ...KNEES_UP, lumbar: -12, lean: -84 },
    { ...KNEES_UP, lumbar: 12, lean: -98 },
  ),
  knee_to_chest: held(ON_BACK, KNEES_UP, {
    ...KNEES_UP,
    lean: -94,
    lumbar: 14,
    thigh: 208,
    shank: -70,
    foot: 60,
    shoulder: 60,
    armApart: 12,
    elbow: 60,
  }),
  lower_trunk_rotation: moving(
    ON_BACK.slice(0, 1),
    {
      ...TABLE_TOP,
      thigh: 150,
      shank: -30,
      foot: 0,
      shoulder: 0,
      armApart: 80,
      also: { lumbar_axial_rotation: 26 },
    },
    {
      ...TABLE_TOP,
      thigh: 150,
      shank: -30,
      foot: 0,
      shoulder: 0,
      armApart: 80,
      also: { lumbar_axial_rotation: -26 },
    },
  ),
  prone_press_up: moving(
    [on("belly"), ...both("hand")],
    { ...PRONE, shoulder: 60, armApart: 30, elbow: 130 },
    { ...PRONE, lean: 78, lumbar: -44, shoulder: 40, armApart: 14, elbow: 8 },
  ),
  thoracic_rotation: moving(
    [on("hip_side_l")],
    { ...ON_LEFT_SIDE, thigh: 80, shank: 10, foot: 0, shoulder: [88, 88], armApart: [-4, 0], elbow: 4 },
    {
      ...ON_LEFT_SIDE,
      thigh: 80,
      shank: 10,
      foot: 0,
      shoulder: [60, 88],
      armApart: [100, 0],
      elbow: 4,
      also: { pelvis_list: -90, lumbar_axial_rotation: -30 },
    },
    { view: "front" },
  ),
  thoracic_extension_roller: moving(
    [{ part: "upper_back", heightM: 0.14 }, ...FEET],
    { ...KNEES_UP, lean: -82, lumbar: 12, ...ARMS_BEHIND_HEAD },
    { ...KNEES_UP, lean: -86, lumbar: -18, ...ARMS_BEHIND_HEAD },
    { scene: [{ kind: "roller", at: "upper_back" }] },
  ),
  lat_stretch: held(
    both("knee"),
    { ...ALL_FOURS },
    { lean: 80, lumbar: 26, thigh: 50, shank: 88, foot: -138, arm: 62, armApart: 4 },
  ),
  chest_stretch: held(
    [...FEET, { part: "hand_r", heightM: "free" }],
    {
      thigh: [12, -8],
      shank: [-2, 14],
      shoulder: [10, 0],
      armApart: [88, 8],
      armTurn: [85, 0],
      elbow: [88, 5],
    },
    {
      thigh: [14, -8],
      shank: [2, 16],
      shoulder: [-14, 0],
      armApart: [88, 8],
      armTurn: [85, 0],
      elbow: [88, 5],
    },
    { view: "front" },
  ),
  shoulder_stretch: held(
    FEET,
    HANGING,
    { shoulder: [88, 70], armApart: [-42, 0], armTurn: [0, -30], elbow: [10, 110] },
    { view: "front", balanced: true },
  ),
  shoulder_pass_through: moving(
    FEET,
    { arm: 26, armApart: 34, elbow: 3 },
    { shoulder: 165, armApart: 28, elbow: 3 },
    { loads: [{ kind: "weight", implement: "dowel", at: "hands" }], view: "front", balanced: true },
  ),
  lunge_rotation_stretch: moving(
    [on("foot_r"), on("toes_l"), on("hand_l")],
    { lean: 58, thigh: [74, -62], shank: [2, 66], foot: [0, -62], arm: [10, -4], elbow: 5 },
    {
      lean: 58,
      thigh: [74, -62],
      shank: [2, 66],
      foot: [0, -62],
      arm: [112, -4],
      armApart: [70, 4],
      elbow: 5,
    },
  ),
  neck_stretch: held(
    ON_CHAIR,
    SITTING,
    { ...SITTING, also: { neck_lateral_bending: 34 } },
    { scene: [{ kind: "chair", at: "seat" }], view: "front" },
  ),
  foam_roll_posterior_chain: moving(
    [...both("thigh_back", 0.14), ...both("hand")],
    { lean: -60, thigh: 86, shank: -84, foot: 60, arm: 2 },
    { lean: -56, thigh: 88, shank: -86, foot: 60, arm: -2 },
    { scene: [{ kind: "roller", at: "thigh_back_r" }] },
  ),
  breathing_9090: held(
    ON_BACK,
    { ...TABLE_TOP, foot: 90 },
    { ...TABLE_TOP, lean: -94, lumbar: 6, foot: 90 },
    {},
  ),
  standing_back_bend: moving(
    FEET,
    ARMS_ON_HIPS,
    { ...ARMS_ON_HIPS, lean: -8, lumbar: -30, also: { neck_flexion: -10 } },
    { balanced: true },
  ),
  seated_thoracic_extension: moving(
    ON_CHAIR,
    { ...SITTING, lumbar: 14, ...ARMS_BEHIND_HEAD },
    { ...SITTING, lumbar: -18, ...ARMS_BEHIND_HEAD, also: { neck_flexion: -12 } },
    { scene: [{ kind: "chair", at: "seat" }] },
  ),
};
