import { ARMS_CROSSED, ARMS_FORWARD, ARMS_OVERHEAD, ARMS_UP_FRONT, HANGING } from "../arms.ts";
import { both, describeMotion, FEET, on, to, type MotionTable, type PhaseRow } from "../describeMotion.ts";
import { cable, inOneHand, machine } from "../kits.ts";
import {
  ALL_FOURS,
  FOREARM_PLANK,
  HIGH_PLANK,
  KNEES_UP,
  ON_ALL_FOURS,
  ON_BACK,
  ON_BELLY,
  ON_FOREARMS,
  ON_HANDS,
  ON_LEFT_SIDE,
  PRONE,
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

function held(supports: readonly MotionSupport[], pose: SeenPose, rest: Rest = {}): Motion {
  return describeMotion({ phases: [["hold", pose]], supports, balanced: false, ...rest });
}

/** Lifts that leave some supports on the way. */
function lifting(supports: readonly MotionSupport[], phases: readonly PhaseRow[], rest: Rest = {}): Motion {
  return describeMotion({ phases, supports, balanced: false, ...rest });
}

const ROMAN: readonly MotionSupport[] = [...both("thigh_front", 0.78), ...both("ankle_back", "free")];
const ROMAN_SCENE: readonly SceneItem[] = [{ kind: "roman_chair", at: "thigh_front_r" }];
const LEVEL: SeenPose = { lean: 94, thigh: -62, shank: 62, foot: -40, ...ARMS_CROSSED };
const HUNG: SeenPose = { lean: 140, lumbar: 15, thigh: -62, shank: 62, foot: -40, ...ARMS_CROSSED };
const TOE_BRIDGE: SeenPose = {
  ...ON_LEFT_SIDE,
  shoulder: [8, 0],
  armApart: [-4, 84],
  armTurn: [0, 0],
  elbow: [10, 90],
  also: { pelvis_list: -74 },
};
const SIDE_FEET: readonly MotionSupport[] = [on("forearm_l"), on("forefoot_l", 0.045)];
const BAR_M = 2.25;
const HANG: SeenPose = { ...ARMS_UP_FRONT, armApart: 10, foot: -30 };
const CURLED: SeenPose = {
  lean: -90,
  lumbar: 16,
  thigh: [89, 136],
  shank: [-88, -24],
  foot: [60, 0],
  shoulder: 20,
  elbow: 60,
  armApart: 10,
  also: { neck_flexion: 8 },
};
const STANDING: SeenPose = { thigh: 8, shank: 8, lean: 8, apart: 8 };

export const TRUNK: MotionTable = {
  back_extension: moving(ROMAN, HUNG, { ...LEVEL, lean: 60 }, { scene: ROMAN_SCENE }),
  back_extension_hold: held(ROMAN, LEVEL, { scene: ROMAN_SCENE }),
  back_extension_loaded: moving(
    ROMAN,
    HUNG,
    { ...LEVEL, lean: 60 },
    { scene: ROMAN_SCENE, loads: [{ kind: "weight", implement: "plate", at: "chest" }] },
  ),
  back_extension_machine: moving(
    [on("seat", 0.5), ...both("foot")],
    { lean: 34, lumbar: 14, thigh: 84, shank: 10, ...ARMS_CROSSED },
    { lean: -18, thigh: 84, shank: 10, ...ARMS_CROSSED },
    { loads: machine("shoulders", 1, 0, 0), scene: [{ kind: "seat", at: "seat" }] },
  ),
  back_extension_ball: moving(
    [on("belly", 0.5), ...both("toes")],
    { lean: 112, lumbar: 30, thigh: -56, shank: 60, foot: -70, ...ARMS_CROSSED },
    { lean: 66, lumbar: -6, thigh: -56, shank: 58, foot: -70, ...ARMS_CROSSED },
    { scene: [{ kind: "ball", at: "belly" }] },
  ),
  superman: moving(
    ON_BELLY.slice(0, 1),
    { ...PRONE, shoulder: 165, armApart: 8 },
    { ...PRONE, lean: 88, lumbar: -22, thigh: -104, shank: 104, shoulder: 175, armApart: 8 },
  ),
  prone_cobra: moving(
    ON_BELLY.slice(0, 1),
    { ...PRONE },
    { ...PRONE, lumbar: -24, shoulder: -24, armApart: 34, armTurn: 40 },
  ),
  pilates_swimming: moving(
    ON_BELLY.slice(0, 1),
    { ...PRONE, lumbar: -18, thigh: [-92, -106], shank: [92, 106], shoulder: [178, 158], armApart: 8 },
    { ...PRONE, lumbar: -18, thigh: [-106, -92], shank: [106, 92], shoulder: [158, 178], armApart: 8 },
  ),

  curl_up: moving([on("sacrum"), on("foot_l"), on("heel_r")], { ...CURLED, lumbar: 0, also: {} }, CURLED),
  dead_bug: moving(
    ON_BACK,
    { ...TABLE_TOP, shoulder: 90, armApart: 0 },
    { ...TABLE_TOP, thigh: [104, 180], shank: [-98, -90], foot: [70, 80], shoulder: [90, 165], armApart: 0 },
  ),
  plank_knees: held([...both("knee"), ...both("forearm")], {
    ...FOREARM_PLANK,
    lean: 76,
    thigh: -70,
    shank: 120,
    foot: -150,
  }),
  front_plank: held(ON_FOREARMS, FOREARM_PLANK),
  front_plank_hip_extension: lifting(ON_FOREARMS, [
    ["start", FOREARM_PLANK],
    [
      "top",
      { ...FOREARM_PLANK, thigh: [-98, -83], shank: [184, 83], foot: [-190, -78] },
      { lifts: ["toes_r"] },
    ],
  ]),
  front_plank_ball: held(
    [...both("toes"), ...both("forearm", 0.5)],
    { ...FOREARM_PLANK, lean: 66, thigh: -66, shank: 66, foot: -62, elbow: 80 },
    { scene: [{ kind: "ball", at: "forearm_r" }] },
  ),
  stir_the_pot: moving(
    [
      ...both("toes"),
      { part: "forearm_r", heightM: 0.5, slides: true },
      { part: "forearm_l", heightM: 0.5, slides: true },
    ],
    { ...FOREARM_PLANK, lean: 66, thigh: -66, shank: 66, foot: -62, elbow: 80 },
    { ...FOREARM_PLANK, lean: 68, thigh: -68, shank: 68, foot: -64, arm: 26, elbow: 60 },
    { scene: [{ kind: "ball", at: "forearm_r" }] },
  ),
  ab_wheel_rollout: moving(
    [
      ...both("knee"),
      { part: "hand_r", heightM: 0.09, slides: true },
      { part: "hand_l", heightM: 0.09, slides: true },
    ],
    { lean: 74, thigh: -8, shank: 100, foot: -140, arm: 6, armApart: -8 },
    { lean: 80, thigh: -50, shank: 110, foot: -140, arm: 66, armApart: -8 },
    { scene: [{ kind: "wheel", at: "hand_r" }] },
  ),
  hollow_body_hold: held([on("sacrum")], {
    lean: -78,
    lumbar: 22,
    thigh: 104,
    shank: -102,
    foot: 50,
    shoulder: 165,
    armApart: 4,
    also: { neck_flexion: 10 },
  }),
  bear_crawl: lifting(
    [...both("toes"), ...both("hand")],
    [
      ["start", { lean: 84, thigh: 10, shank: 72, foot: -60, arm: 0 }],
      [
        "middle",
        { lean: 84, thigh: [34, 4], shank: [60, 76], foot: [-50, -62], arm: [0, 22] },
        { steps: ["toes_r", "hand_l"] },
      ],
    ],
  ),
  mountain_climber: lifting(ON_HANDS, [
    ["start", { ...HIGH_PLANK, thigh: [-70, 40], shank: [70, 60], foot: [-66, -60] }, { lifts: ["toes_l"] }],
    ["top", { ...HIGH_PLANK, thigh: [40, -70], shank: [60, 70], foot: [-60, -66] }, { lifts: ["toes_r"] }],
  ]),
  pilates_hundred: moving(
    [on("sacrum")],
    {
      ...TABLE_TOP,
      lumbar: 22,
      lean: -84,
      thigh: 140,
      shank: -138,
      shoulder: 6,
      armApart: 8,
      also: { neck_flexion: 12 },
    },
    {
      ...TABLE_TOP,
      lumbar: 22,
      lean: -84,
      thigh: 140,
      shank: -138,
      shoulder: 16,
      armApart: 8,
      also: { neck_flexion: 12 },
    },
  ),
  pilates_leg_circle: moving(
    ON_BACK,
    { ...SUPINE, thigh: [172, 89], shank: [-170, -88], apart: [-14, 0] },
    { ...SUPINE, thigh: [152, 89], shank: [-150, -88], apart: [28, 0] },
  ),
  bird_dog: lifting(ON_ALL_FOURS, [
    ["start", ALL_FOURS],
    [
      "hold",
      { ...ALL_FOURS, thigh: [-88, 0], shank: [90, 88], foot: [-110, -138], arm: [0, 92] },
      { lifts: ["knee_r", "hand_l"], holdS: 8 },
    ],
  ]),
  plank_shoulder_tap: lifting(ON_HANDS, [
    ["start", { ...HIGH_PLANK, apart: 22, armApart: 2 }],
    [
      "top",
      {
        ...HIGH_PLANK,
        apart: 22,
        shoulder: [20, 70],
        armApart: [14, -16],
        armTurn: [-80, 0],
        elbow: [140, 4],
      },
      { lifts: ["hand_r"] },
    ],
  ]),
  pallof_press: describeMotion({
    phases: [
      [
        "start",
        { ...STANDING, shoulder: 15, armTurn: -35, armApart: 0, elbow: 130 },
        { hands: to("thorax", 0.22, 0.03, 0.12) },
      ],
      [
        "top",
        { ...STANDING, shoulder: 78, armApart: -14, elbow: 8 },
        { hands: to("thorax", 0.56, 0.03, 0.14) },
      ],
    ],
    loads: cable("hands", 0.3, 1.3, 1.25),
    view: "front",
  }),
  side_bridge_knees: held(
    [on("forearm_l"), on("knee_l", 0.05)],
    { ...TOE_BRIDGE, shank: 84, also: { pelvis_list: -68 } },
    { view: "front" },
  ),
  side_bridge: held(SIDE_FEET, TOE_BRIDGE, { view: "front" }),
  side_bridge_abduction: moving(SIDE_FEET, TOE_BRIDGE, { ...TOE_BRIDGE, apart: [32, 0] }, { view: "front" }),
  side_bend_dumbbell: moving(
    FEET,
    { ...HANGING, also: { lumbar_lateral_bending: 24, neck_lateral_bending: 6 } },
    { ...HANGING, also: { lumbar_lateral_bending: -12 } },
    { loads: inOneHand("dumbbell"), view: "front" },
  ),
  side_bend_cable: moving(
    FEET,
    { ...HANGING, also: { lumbar_lateral_bending: 24 } },
    { ...HANGING, also: { lumbar_lateral_bending: -12 } },
    { loads: cable("hand_r", 0, -1, 0.1), view: "front", balanced: true },
  ),
  side_bend_roman_chair: moving(
    [on("hip_side_l", 0.8)],
    { ...ON_LEFT_SIDE, ...ARMS_CROSSED, also: { pelvis_list: -70, lumbar_lateral_bending: -30 } },
    { ...ON_LEFT_SIDE, ...ARMS_CROSSED, also: { pelvis_list: -70, lumbar_lateral_bending: 14 } },
    { view: "front", scene: [{ kind: "pad", at: "hip_side_l" }] },
  ),
  crunch: moving(
    [on("sacrum"), ...both("foot")],
    { ...KNEES_UP, ...ARMS_CROSSED },
    { ...KNEES_UP, ...ARMS_CROSSED, lumbar: 34, also: { neck_flexion: 12 } },
  ),
  crunch_cable: describeMotion({
    phases: [
      ["start", { lean: 20, thigh: 12, shank: 86, foot: -138, shoulder: 150, elbow: 120, armApart: 10 }],
      [
        "bottom",
        { lean: 34, lumbar: 44, thigh: 16, shank: 86, foot: -138, shoulder: 150, elbow: 120, armApart: 10 },
      ],
    ],
    supports: both("knee"),
    loads: cable("hands", 0.7, 0, 2.1),
  }),
  lying_leg_raise: moving(
    ON_BACK,
    { ...SUPINE, thigh: 94, shank: -92 },
    { ...SUPINE, thigh: 172, shank: -168, foot: 110 },
  ),
  captains_chair_knee_raise: moving(
    both("forearm", 1.2),
    { ...HANGING, shoulder: 0, elbow: 90 },
    { lumbar: 10, thigh: 100, shank: 6, shoulder: 0, elbow: 90 },
    { scene: [{ kind: "dip_bars", at: "forearm_r" }] },
  ),
  hanging_knee_raise: moving(
    both("hand", BAR_M),
    HANG,
    { ...HANG, lean: -14, lumbar: 14, thigh: 104, shank: 0 },
    { scene: [{ kind: "bar", at: "hand_r" }] },
  ),
  hanging_leg_raise: moving(
    both("hand", BAR_M),
    HANG,
    { ...HANG, lean: -20, lumbar: 12, thigh: 96, shank: -92, foot: 50 },
    { scene: [{ kind: "bar", at: "hand_r" }] },
  ),
  cable_twist: moving(
    FEET,
    { ...STANDING, ...ARMS_FORWARD, armApart: -12, also: { lumbar_axial_rotation: 26, pelvis_rotation: 8 } },
    {
      ...STANDING,
      ...ARMS_FORWARD,
      armApart: -12,
      also: { lumbar_axial_rotation: -26, pelvis_rotation: -12 },
    },
    { loads: cable("hands", 0.1, 1.4, 1.25), view: "front" },
  ),
  cable_woodchop: moving(
    FEET,
    { ...STANDING, arm: 140, armApart: -12, also: { lumbar_axial_rotation: 24, pelvis_rotation: 14 } },
    {
      ...STANDING,
      lean: 22,
      thigh: 26,
      shank: 14,
      arm: 42,
      armApart: -12,
      also: { lumbar_axial_rotation: -24, pelvis_rotation: -20 },
    },
    { loads: cable("hands", 0.1, 1.3, 2.0), view: "front" },
  ),
  neck_isometric: held(
    FEET,
    { shoulder: [60, 0], armApart: [20, 8], armTurn: [20, 0], elbow: [140, 4] },
    { balanced: true },
  ),
  chin_tuck: moving(
    FEET,
    { ...HANGING, also: { neck_flexion: -6 } },
    { ...HANGING, also: { neck_flexion: 8 } },
    { balanced: true },
  ),
  dead_hang: held(both("hand", BAR_M), HANG, { scene: [{ kind: "bar", at: "hand_r" }], view: "back" }),
  ytw_raise: moving(
    ON_BELLY,
    { ...PRONE, shoulder: 10, armApart: 10 },
    { ...PRONE, ...ARMS_OVERHEAD, armApart: 135, shoulder: -8 },
  ),
};
