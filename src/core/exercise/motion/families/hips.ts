import { ARMS_FORWARD, ARMS_ON_HIPS, HANGING } from "../arms.ts";
import { both, describeMotion, on, type MotionTable, type PhaseRow } from "../describeMotion.ts";
import { band, cable, inEachHand, lightBand, loop, machine } from "../kits.ts";
import {
  ALL_FOURS,
  CHAIR_M,
  KNEES_UP,
  ON_ALL_FOURS,
  ON_BELLY,
  ON_CHAIR,
  ON_LEFT_SIDE,
  PRONE,
  SITTING,
  SUPINE,
} from "../lying.ts";
import type { Motion, MotionLoad, MotionSupport, MotionView, SceneItem } from "../motion.ts";
import type { SeenPose } from "../pose.ts";

const STAND: SeenPose = { armApart: 8 };

/** On the left leg, the right one works; a hand may rest on something firm. */
function standingLeg(
  start: SeenPose,
  end: SeenPose,
  loads: readonly MotionLoad[],
  view: MotionView,
  rail: "before" | "none" = "before",
): Motion {
  const arms: SeenPose = rail === "before" ? { arm: [10, 40], elbow: [20, 40] } : ARMS_ON_HIPS;
  return describeMotion({
    phases: [
      ["start", { ...STAND, ...start, ...arms }, { lifts: ["foot_r"] }],
      ["top", { ...STAND, ...end, ...arms }, { lifts: ["foot_r"] }],
    ],
    supports: [
      on("foot_l"),
      on("foot_r"),
      ...(rail === "before" ? ([{ part: "hand_l", heightM: "free", grips: true }] as const) : []),
    ],
    loads,
    scene: rail === "before" ? [{ kind: "rail", at: "hand_l" }] : [],
    view,
    balanced: rail === "none",
  });
}

/** Two phases on given supports. */
function between(
  supports: readonly MotionSupport[],
  start: SeenPose | PhaseRow,
  end: SeenPose | PhaseRow,
  rest: {
    readonly loads?: readonly MotionLoad[];
    readonly scene?: readonly SceneItem[];
    readonly view?: MotionView;
  } = {},
): Motion {
  const row = (given: SeenPose | PhaseRow, name: "start" | "top"): PhaseRow =>
    Array.isArray(given) ? (given as unknown as PhaseRow) : [name, given as SeenPose];
  return describeMotion({
    phases: [row(start, "start"), row(end, "top")],
    supports,
    balanced: false,
    ...rest,
  });
}

const SIDE = [on("hip_side_l")];
const CLAM: SeenPose = { ...ON_LEFT_SIDE, thigh: 50, shank: 40, foot: -20 };
const SIDE_LYING: SeenPose = { ...ON_LEFT_SIDE, thigh: [0, 30], shank: [0, 50] };
const APART_SEATED: SeenPose = { ...SITTING, lean: -8, arm: 5, armApart: 14, elbow: 30 };
const SEAT_AND_BACK: readonly MotionSupport[] = [on("seat", 0.46), { part: "back", heightM: "free" }];
const QUARTER: SeenPose = { lean: 22, thigh: 32, shank: 16, ...ARMS_ON_HIPS };
const CURL: SeenPose = { ...PRONE, shank: 196, foot: -206 };
const KICK: readonly PhaseRow[] = [
  ["start", ALL_FOURS, { lifts: [] }],
  ["top", { ...ALL_FOURS, thigh: [-88, 0], shank: [178, 88], foot: [-178, -138] }, { lifts: ["knee_r"] }],
];
const COPENHAGEN: SeenPose = {
  ...ON_LEFT_SIDE,
  shoulder: [0, 88],
  armApart: [0, 0],
  elbow: [5, 90],
  also: { pelvis_list: -90, hip_abduction_r: 4, hip_abduction_l: 0 },
};

export const HIPS: MotionTable = {
  quadruped_hip_extension: describeMotion({ phases: KICK, supports: ON_ALL_FOURS }),
  prone_hip_extension: between(ON_BELLY, PRONE, { ...PRONE, thigh: [-106, -90], shank: [106, 90] }),
  standing_hip_extension: standingLeg(
    { thigh: [8, 0], shank: [-2, 2] },
    { lean: 8, thigh: [-16, 0], shank: [18, 2], foot: [-10, 0] },
    loop("ankles"),
    "side",
  ),
  glute_kickback_machine: standingLeg(
    { lean: 24, thigh: [50, 6], shank: [20, 2] },
    { lean: 26, thigh: [-24, 6], shank: [40, 2], foot: [-30, 0] },
    machine("ankle_r", 0.8, 0, -0.6),
    "side",
  ),
  hip_extension_machine: standingLeg(
    { lean: 12, thigh: [62, 2], shank: [-10, 2] },
    { lean: 14, thigh: [-20, 2], shank: [40, 2], foot: [-20, 0] },
    machine("knee_r", 0.8, 0, -0.6),
    "side",
  ),
  reverse_hyperextension: between(
    [on("belly", 0.9), on("chest", 0.92)],
    { lean: 90, thigh: 0, shank: 4, foot: -30, arm: 30, elbow: 40 },
    { lean: 90, thigh: -90, shank: 90, foot: -120, arm: 30, elbow: 40 },
    { scene: [{ kind: "bench", at: "chest" }] },
  ),
  leg_curl: between(
    [
      on("upper_back"),
      { part: "heel_r", heightM: 0.02, slides: true },
      { part: "heel_l", heightM: 0.02, slides: true },
    ],
    { ...SUPINE, lean: -104, thigh: 98, shank: -84, foot: 70 },
    { ...SUPINE, lean: -120, thigh: 120, shank: -20, foot: 30 },
  ),
  leg_curl_lying: between([on("belly", 0.5), on("chest", 0.5)], PRONE, CURL, {
    loads: machine("ankles", 0, 0, -1),
    scene: [{ kind: "bench", at: "belly" }],
  }),
  leg_curl_seated: between(
    SEAT_AND_BACK,
    { ...APART_SEATED, shank: -78, foot: 60 },
    { ...APART_SEATED, shank: 22, foot: 0 },
    { loads: machine("ankles", 0.4, 0, 0.9), scene: [{ kind: "incline_bench", at: "seat" }] },
  ),
  leg_curl_standing: standingLeg(
    { thigh: [0, 0], shank: [4, 2] },
    { thigh: [-4, 0], shank: [100, 2], foot: [-90, 0] },
    machine("ankle_r", 0.7, 0, -0.7),
    "side",
  ),
  leg_curl_standing_bodyweight: standingLeg(
    { thigh: [0, 0], shank: [4, 2] },
    { thigh: [-4, 0], shank: [105, 2], foot: [-90, 0] },
    [],
    "side",
  ),
  leg_curl_band: between(
    ON_CHAIR.slice(0, 1),
    { ...SITTING, shank: -70, foot: 50 },
    { ...SITTING, shank: 20, foot: 0 },
    { loads: band("ankles", 1.3, 0, 0.3), scene: [{ kind: "chair", at: "seat" }] },
  ),
  leg_curl_dumbbell: between(ON_BELLY, PRONE, CURL, {
    loads: [{ kind: "weight", implement: "dumbbell", at: "feet" }],
  }),

  clam: between(SIDE, CLAM, { ...CLAM, turnout: [45, 0], apart: [18, 0] }, { view: "front" }),
  side_lying_hip_abduction: between(SIDE, SIDE_LYING, { ...SIDE_LYING, apart: [34, 0] }, { view: "front" }),
  standing_hip_abduction: standingLeg({}, { apart: [32, 0] }, [], "front"),
  standing_hip_abduction_band: standingLeg({}, { apart: [30, 0] }, loop("ankles"), "front"),
  hip_abduction_cable: standingLeg(
    { apart: [-6, 0] },
    { apart: [30, 0] },
    cable("ankle_r", 0, 1.2, 0.1),
    "front",
    "none",
  ),
  hip_abduction_machine: between(
    SEAT_AND_BACK,
    APART_SEATED,
    { ...APART_SEATED, apart: 34 },
    { loads: machine("knees", 0, 0, 1), scene: [{ kind: "incline_bench", at: "seat" }], view: "front" },
  ),
  hip_abduction_wall: describeMotion({
    phases: [
      ["start", { thigh: [0, 60], shank: [2, 30], foot: [0, -20], ...ARMS_ON_HIPS }, { lifts: ["foot_l"] }],
      [
        "hold",
        { thigh: [2, 66], shank: [2, 30], foot: [0, -20], apart: [0, 8], ...ARMS_ON_HIPS },
        { lifts: ["foot_l"] },
      ],
    ],
    supports: [on("foot_r"), on("foot_l"), { part: "hip_side_l", heightM: "free" }],
    scene: [{ kind: "wall", at: "hip_side_l" }],
    view: "front",
    course: "hold",
    balanced: false,
  }),
  seated_hip_abduction_band: between(
    ON_CHAIR.slice(0, 1),
    SITTING,
    { ...SITTING, apart: 28, turnout: 10 },
    { loads: loop("knees"), scene: [{ kind: "chair", at: "seat" }], view: "front" },
  ),
  fire_hydrant: describeMotion({
    phases: [
      ["start", ALL_FOURS],
      ["top", { ...ALL_FOURS, apart: [48, 0] }, { lifts: ["knee_r"] }],
    ],
    supports: ON_ALL_FOURS,
    view: "back",
  }),
  lateral_band_walk: describeMotion({
    phases: [
      ["start", { ...QUARTER, apart: 8 }],
      ["middle", { ...QUARTER, apart: [26, 10] }, { steps: ["foot_r"] }],
    ],
    loads: loop("ankles"),
    view: "front",
    balanced: false,
  }),
  monster_walk: describeMotion({
    phases: [
      ["start", { ...QUARTER, apart: 16 }],
      [
        "middle",
        { ...QUARTER, thigh: [52, 14], shank: [0, 34], foot: [0, -18], apart: [22, 16] },
        { steps: ["foot_r"], lifts: ["foot_l"] },
      ],
    ],
    supports: [on("foot_l"), on("foot_r")],
    loads: loop("ankles"),
    view: "front",
    balanced: false,
  }),
  hip_hitch_pelvic_drop: describeMotion({
    phases: [
      [
        "start",
        {
          ...ARMS_ON_HIPS,
          also: { pelvis_list: -7, hip_abduction_r: -7, hip_abduction_l: 7, lumbar_lateral_bending: 7 },
        },
        { lifts: ["foot_l"] },
      ],
      [
        "top",
        {
          ...ARMS_ON_HIPS,
          also: { pelvis_list: 9, hip_abduction_r: 9, hip_abduction_l: -9, lumbar_lateral_bending: -9 },
        },
        { lifts: ["foot_l"] },
      ],
    ],
    supports: [on("foot_r", 0.16), on("foot_l")],
    scene: [{ kind: "box", at: "foot_r" }],
    view: "back",
  }),
  seated_hip_external_rotation_band: between(
    ON_CHAIR.slice(0, 1),
    SITTING,
    { ...SITTING, turnout: [30, 0] },
    { loads: lightBand("ankle_r", 0, -1.1, 0.2), scene: [{ kind: "chair", at: "seat" }], view: "front" },
  ),
  seated_hip_internal_rotation_band: between(
    ON_CHAIR.slice(0, 1),
    SITTING,
    { ...SITTING, turnout: [-32, 0] },
    { loads: lightBand("ankle_r", 0, 1.1, 0.2), scene: [{ kind: "chair", at: "seat" }], view: "front" },
  ),
  prone_heel_squeeze: between(
    ON_BELLY,
    { ...PRONE, shank: 170, foot: -176, apart: 22, turnout: 25 },
    { ...PRONE, thigh: -94, shank: 170, foot: -176, apart: 22, turnout: 30 },
  ),
  hip_airplane: describeMotion({
    phases: [
      [
        "start",
        {
          lean: 60,
          thigh: [4, -60],
          shank: [6, 64],
          foot: [0, -60],
          arm: [0, 0],
          also: { hip_external_rotation_r: -20, pelvis_rotation: -20 },
        },
        { lifts: ["foot_l"] },
      ],
      [
        "top",
        {
          lean: 60,
          thigh: [4, -60],
          shank: [6, 64],
          foot: [0, -60],
          arm: [0, 0],
          also: { hip_external_rotation_r: 25, pelvis_rotation: 30 },
        },
        { lifts: ["foot_l"] },
      ],
    ],
    balanced: true,
  }),
  hip_external_rotation_cable: standingLeg(
    { thigh: [60, 0], shank: [30, 2], turnout: [-15, 0] },
    { thigh: [60, 0], shank: [30, 2], turnout: [32, 0] },
    cable("ankle_r", 0, -1.2, 0.3),
    "front",
  ),
  adductor_squeeze_ball: between(
    [on("back"), on("sacrum", 0.03), ...both("foot")],
    { ...KNEES_UP, apart: 8 },
    { ...KNEES_UP, apart: 4 },
    { view: "side" },
  ),
  side_lying_hip_adduction: between(
    SIDE,
    { ...ON_LEFT_SIDE, thigh: [70, 0], shank: [20, 0], foot: [0, 0] },
    { ...ON_LEFT_SIDE, thigh: [70, 0], shank: [20, 0], apart: [0, -22] },
    { view: "front" },
  ),
  hip_adduction_cable: standingLeg(
    { apart: [30, 0] },
    { apart: [-10, 0], thigh: [8, 0] },
    cable("ankle_r", 0, -1.3, 0.1),
    "front",
  ),
  hip_adduction_machine: between(SEAT_AND_BACK, { ...APART_SEATED, apart: 34 }, APART_SEATED, {
    loads: machine("knees", 0, 0, 1),
    scene: [{ kind: "incline_bench", at: "seat" }],
    view: "front",
  }),
  copenhagen_plank_short: between(
    [on("forearm_l"), on("knee_r", 0.38)],
    { ...COPENHAGEN, thigh: [0, 20], shank: [80, 60], also: { pelvis_list: -80 } },
    { ...COPENHAGEN, thigh: [0, 20], shank: [80, 60], also: { pelvis_list: -92 } },
    { view: "front", scene: [{ kind: "box", at: "knee_r" }] },
  ),
  copenhagen_plank: between(
    [on("forearm_l"), on("ankle_front_r", 0.38)],
    { ...COPENHAGEN, apart: [4, 0], also: { pelvis_list: -84 } },
    { ...COPENHAGEN, apart: [4, 0], also: { pelvis_list: -94 } },
    { view: "front", scene: [{ kind: "box", at: "ankle_front_r" }] },
  ),
  hip_flexion_band: standingLeg({}, { thigh: [92, 0], shank: [-4, 2] }, loop("feet"), "side"),
  hip_flexion_cable: standingLeg(
    { thigh: [-12, 0], shank: [16, 2] },
    { thigh: [92, 0], shank: [-4, 2] },
    cable("ankle_r", -1.2, 0, 0.1),
    "side",
  ),

  calf_raise: describeMotion({
    phases: [
      ["start", { ...STAND, arm: 70, elbow: 20 }, {}],
      ["top", { ...STAND, arm: 70, elbow: 20, foot: -38, thigh: 0, shank: 0 }],
    ],
    supports: [...both("forefoot"), ...both("hand", "free")],
    scene: [{ kind: "wall", at: "hand_r" }],
    balanced: false,
  }),
  single_leg_calf_raise: describeMotion({
    phases: [
      ["start", { ...STAND, arm: 70, elbow: 20, thigh: [0, 20], shank: [0, 60], foot: [0, -40] }],
      ["top", { ...STAND, arm: 70, elbow: 20, thigh: [0, 20], shank: [0, 60], foot: [-38, -40] }],
    ],
    supports: [on("forefoot_r"), ...both("hand", "free")],
    scene: [{ kind: "wall", at: "hand_r" }],
    balanced: false,
  }),
  calf_raise_dumbbell: between(
    both("forefoot"),
    HANGING,
    { ...HANGING, foot: -38 },
    { loads: inEachHand("dumbbell") },
  ),
  calf_raise_standing_machine: describeMotion({
    phases: [
      ["start", { foot: 12, arm: 60, elbow: 110 }],
      ["top", { foot: -38, arm: 60, elbow: 110 }],
    ],
    supports: both("forefoot", 0.1),
    loads: machine("shoulders", 0, 0, -1),
    scene: [{ kind: "box", at: "forefoot_r" }],
  }),
  calf_raise_seated: between(
    [on("seat", CHAIR_M), ...both("forefoot")],
    SITTING,
    { ...SITTING, thigh: 98, shank: 4, foot: -34 },
    { scene: [{ kind: "chair", at: "seat" }] },
  ),
  calf_raise_seated_machine: between(
    [on("seat", CHAIR_M), ...both("forefoot")],
    SITTING,
    { ...SITTING, thigh: 98, shank: 4, foot: -34 },
    { scene: [{ kind: "seat", at: "seat" }], loads: machine("knees", 0, 0, -1) },
  ),
  calf_press_leg_press: between(
    [on("seat", 0.32), { part: "back", heightM: "free" }],
    { lean: -48, thigh: 124, shank: -116, foot: 128, shoulder: 5, armApart: 16, elbow: 20 },
    { lean: -48, thigh: 124, shank: -116, foot: 72, shoulder: 5, armApart: 16, elbow: 20 },
    { loads: machine("feet", -0.85, 0, -0.5), scene: [{ kind: "incline_bench", at: "seat" }] },
  ),
  tibialis_raise: describeMotion({
    phases: [
      ["start", { lean: -8, thigh: 8, shank: -8, ...HANGING }],
      ["top", { lean: -8, thigh: 8, shank: -8, foot: 26, ...HANGING }],
    ],
    supports: [...both("heel_edge"), { part: "upper_back", heightM: "free" }],
    scene: [{ kind: "wall", at: "upper_back" }],
    balanced: false,
  }),

  nordic_curl_assisted: between(
    [...both("knee"), ...both("instep")],
    { thigh: 0, shank: 88, foot: -138, ...ARMS_FORWARD },
    { lean: 42, thigh: -42, shank: 88, foot: -138, shoulder: 60, elbow: 60 },
    { loads: band("chest", -0.5, 0, 2) },
  ),
  nordic_curl: between(
    [...both("knee"), ...both("instep")],
    { thigh: 0, shank: 88, foot: -138, shoulder: 40, elbow: 110 },
    { lean: 58, thigh: -58, shank: 88, foot: -138, shoulder: 60, elbow: 100 },
    { scene: [{ kind: "pad", at: "knee_r" }] },
  ),
  glute_ham_raise: between(
    [...both("knee", 0.85), ...both("instep", "free")],
    { thigh: 0, shank: 88, foot: -88, shoulder: 35, armTurn: -70, elbow: 138 },
    { lean: 84, thigh: -84, shank: 88, foot: -88, shoulder: 35, armTurn: -70, elbow: 138 },
    { scene: [{ kind: "roman_chair", at: "knee_r" }] },
  ),
};
