import {
  ARMS_OVERHEAD,
  ARMS_UP_FRONT,
  ELBOWS_BACK,
  ELBOWS_BEFORE,
  HANDS_AT_SHOULDERS,
  HANGING,
} from "../arms.ts";
import { both, describeMotion, FEET, on, to, type MotionTable } from "../describeMotion.ts";
import { band, cable, inBothHands, inEachHand, inOneHand, loop, machine } from "../kits.ts";
import { ALL_FOURS, ON_BELLY, PRONE } from "../lying.ts";
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
    ...rest,
  });
}

const BAR_M = 2.25;
const BAR: readonly SceneItem[] = [{ kind: "bar", at: "hand_r" }];
const LEGS: SeenPose = { thigh: 8, shank: 30, foot: -50 };

/** The body drawn up to a bar. */
function pullUp(up: SeenPose, down: SeenPose, loads: readonly MotionLoad[] = [], reversed = false): Motion {
  const low: SeenPose = { ...LEGS, ...down };
  const high: SeenPose = { ...LEGS, lean: -8, ...up };
  return describeMotion({
    phases: reversed
      ? [
          ["start", high],
          ["bottom", low, { durationS: 4 }],
        ]
      : [
          ["start", low],
          ["top", high],
        ],
    supports: both("hand", BAR_M).map((each) => ({ ...each, grips: true as const })),
    loads,
    scene: BAR,
    view: "back",
  });
}
const WIDE_DOWN: SeenPose = { ...ARMS_OVERHEAD, armApart: 148 };
const WIDE_UP: SeenPose = HANDS_AT_SHOULDERS;
const CLOSE_DOWN: SeenPose = ARMS_UP_FRONT;
const CLOSE_UP: SeenPose = ELBOWS_BEFORE;

const PULLDOWN_SEAT: SeenPose = { lean: -12, thigh: 86, shank: 8 };
function pulldown(
  down: SeenPose,
  up: SeenPose,
  loads: readonly MotionLoad[],
  view: MotionView = "side",
): Motion {
  return describeMotion({
    phases: [
      ["start", { ...PULLDOWN_SEAT, lean: -4, ...up }],
      ["bottom", { ...PULLDOWN_SEAT, ...down }],
    ],
    supports: [on("seat", 0.5), ...FEET],
    loads,
    scene: [{ kind: "seat", at: "seat" }],
    view,
  });
}
const ABOVE = cable("hands", 0.22, 0, 2.25);

/** One foot before the other, as one stands against a cable. */
const BRACED: SeenPose = { thigh: [24, -14], shank: [-10, 22], foot: [0, -12] };
const STAND: SeenPose = { lean: 2, thigh: 8, shank: 8 };
const ROW_SEAT: SeenPose = { lean: 0, thigh: 82, shank: -46, foot: 50 };
const REACHED: SeenPose = { arm: 72, armApart: 2, elbow: 6 };
const HIGH_REACH: SeenPose = { arm: 120, armApart: 8, elbow: 6 };
const WIDE_ROW: SeenPose = { shoulder: -6, armApart: 62, elbow: 102 };
const FLARED: SeenPose = { shoulder: 78, armApart: 66, armTurn: 72, elbow: 120 };
const ON_SEAT = [on("seat", 0.5), ...FEET];
const SEAT: readonly SceneItem[] = [{ kind: "seat", at: "seat" }];

const BENT: SeenPose = { lean: 58, thigh: 12, shank: 10 };
const FLAT_BACK: SeenPose = { lean: 76, thigh: 22, shank: 8 };
const HUNG: SeenPose = { arm: 2, armApart: 8, elbow: 4 };
const ROWED: SeenPose = { arm: -54, armApart: 14, elbow: 62 };
const ROWED_WIDE: SeenPose = { shoulder: 56, armApart: 62, armTurn: -75, elbow: 85 };
const SPREAD: SeenPose = { shoulder: 84, armApart: 80, elbow: 14 };

function bentRow(loads: readonly MotionLoad[], back = BENT, top = ROWED): Motion {
  return moving(FEET, { ...back, ...HUNG }, { ...back, ...top }, { loads });
}

/** One hand and one knee on a bench. */
function oneArmRow(loads: readonly MotionLoad[]): Motion {
  const pose: SeenPose = { lean: 74, thigh: [14, 2], shank: [8, 88], foot: [0, -138], apart: [20, 0] };
  return describeMotion({
    phases: [
      ["start", { ...pose, arm: [2, 0], elbow: [4, 6] }],
      ["top", { ...pose, arm: [-54, 0], armApart: [10, 4], elbow: [62, 6] }],
    ],
    supports: [on("foot_r"), on("knee_l", 0.44), on("hand_l", 0.44)],
    loads,
    scene: [{ kind: "bench", at: "hand_l" }],
  });
}

const PAD_LEAN: SeenPose = { lean: 48, thigh: 4, shank: 30, foot: -16 };
/** Chest on a slanted pad. */
function supportedRow(loads: readonly MotionLoad[], start: SeenPose, top: SeenPose): Motion {
  return moving(
    [...both("forefoot"), { part: "chest", heightM: "free" }],
    { ...PAD_LEAN, ...start },
    { ...PAD_LEAN, ...top },
    { loads, scene: [{ kind: "pad", at: "chest" }], balanced: false },
  );
}

const DUMBBELLS = inEachHand("dumbbell");
const AHEAD_BAND = band("hands", 1.15, 0, 1.2);

export const PULLS: MotionTable = {
  straight_arm_pulldown: moving(
    FEET,
    { ...STAND, lean: 18, arm: 132, armApart: 0, elbow: 8 },
    { ...STAND, lean: 18, arm: 6, armApart: 2, elbow: 8 },
    { loads: cable("hands", 0.95, 0, 2.05) },
  ),
  prone_swimmer_pull: moving(
    ON_BELLY,
    { ...PRONE, ...ARMS_OVERHEAD, shoulder: -6 },
    { ...PRONE, shoulder: -6, armApart: 45, armTurn: 80, elbow: 115 },
  ),
  lat_pulldown_band: pulldown(HANDS_AT_SHOULDERS, ARMS_OVERHEAD, band("hands", 0.22, 0, 2.25)),
  lat_pulldown: pulldown(HANDS_AT_SHOULDERS, WIDE_DOWN, ABOVE, "back"),
  lat_pulldown_wide_grip: pulldown(
    { ...HANDS_AT_SHOULDERS, armApart: 58, elbow: 105 },
    { ...ARMS_OVERHEAD, armApart: 132 },
    ABOVE,
    "back",
  ),
  lat_pulldown_close_grip: pulldown(ELBOWS_BEFORE, ARMS_UP_FRONT, ABOVE),
  lat_pulldown_underhand: pulldown(ELBOWS_BEFORE, ARMS_UP_FRONT, ABOVE),
  lat_pulldown_single_arm: pulldown(
    { shoulder: [20, 8], armApart: [10, 12], elbow: [138, 30] },
    { shoulder: [168, 8], armApart: [4, 12], elbow: [8, 30] },
    cable("hand_r", 0.22, -0.1, 2.25),
  ),
  lat_pulldown_machine: pulldown(HANDS_AT_SHOULDERS, ARMS_OVERHEAD, machine("hands", 0, 0, 1)),
  scapular_pull_up: pullUp(
    { ...WIDE_DOWN, also: { scapular_elevation: 0 } },
    { ...WIDE_DOWN, also: { scapular_elevation: 4 } },
  ),
  negative_pull_up: pullUp(WIDE_UP, WIDE_DOWN, [], true),
  assisted_pull_up: pullUp(WIDE_UP, WIDE_DOWN, machine("knees", 0, 0, 1)),
  assisted_chin_up: pullUp(CLOSE_UP, CLOSE_DOWN, machine("knees", 0, 0, 1)),
  pull_up: pullUp(WIDE_UP, WIDE_DOWN),
  pull_up_neutral_grip: pullUp(CLOSE_UP, CLOSE_DOWN),
  pull_up_weighted: pullUp(WIDE_UP, WIDE_DOWN, [{ kind: "weight", implement: "plate", at: "hips" }]),
  chin_up: pullUp(CLOSE_UP, CLOSE_DOWN),
  pullover_dumbbell: describeMotion({
    phases: [
      ["start", { lean: -90, thigh: 80, shank: 4, shoulder: 88, armApart: -14, elbow: 20 }],
      ["bottom", { lean: -90, thigh: 80, shank: 4, shoulder: 158, armApart: -14, elbow: 24 }],
    ],
    supports: [on("back", 0.44), ...FEET],
    loads: inBothHands("dumbbell"),
    scene: [{ kind: "bench", at: "back" }],
  }),

  band_row: moving(FEET, { ...STAND, ...REACHED }, { ...STAND, ...ELBOWS_BACK }, { loads: AHEAD_BAND }),
  doorway_row: moving(
    [...FEET, { part: "hand_r", heightM: "free" }, { part: "hand_l", heightM: "free" }],
    { lean: -28, thigh: 28, shank: -24, arm: 78, elbow: 4 },
    { lean: -8, thigh: 10, shank: -8, arm: 20, elbow: 80 },
    { scene: [{ kind: "rail", at: "hand_r" }], balanced: false },
  ),
  inverted_row: describeMotion({
    phases: [
      ["start", { lean: -70, thigh: 70, shank: -68, foot: 66, arm: 182, armApart: 14, elbow: 4 }],
      ["top", { lean: -62, thigh: 62, shank: -60, foot: 60, shoulder: 20, armApart: 40, elbow: 100 }],
    ],
    supports: [...both("heel"), ...both("hand", "free")],
    scene: [{ kind: "bar", at: "hand_r" }],
  }),
  seated_row: moving(
    [on("seat", 0.36), ...both("foot", "free")],
    { ...ROW_SEAT, lean: 8, ...REACHED },
    { ...ROW_SEAT, ...ELBOWS_BACK },
    { loads: cable("hands", 1.5, 0, 0.75), scene: [...SEAT, { kind: "foot_plate", at: "foot_r" }] },
  ),
  seated_row_wide_grip: moving(
    [on("seat", 0.36), ...both("foot", "free")],
    { ...ROW_SEAT, lean: 8, ...REACHED, armApart: 16 },
    { ...ROW_SEAT, ...WIDE_ROW },
    { loads: cable("hands", 1.5, 0, 0.75), scene: [...SEAT, { kind: "foot_plate", at: "foot_r" }] },
  ),
  seated_row_machine: moving(
    ON_SEAT,
    { thigh: 84, shank: 4, ...REACHED, arm: 84 },
    { thigh: 84, shank: 4, ...ELBOWS_BACK },
    { loads: machine("hands", 1, 0, 0), scene: SEAT },
  ),
  iso_lateral_row_machine: moving(
    ON_SEAT,
    { thigh: 84, shank: 4, ...REACHED, arm: 84 },
    { thigh: 84, shank: 4, ...ELBOWS_BACK },
    { loads: machine("hands", 1, 0, 0), scene: SEAT },
  ),
  iso_lateral_high_row_machine: moving(
    ON_SEAT,
    { thigh: 84, shank: 4, ...HIGH_REACH },
    { thigh: 84, shank: 4, ...ELBOWS_BACK, shoulder: -8, elbow: 126 },
    { loads: machine("hands", 0.7, 0, 0.7), scene: SEAT },
  ),
  iso_lateral_low_row_machine: moving(
    ON_SEAT,
    { thigh: 84, shank: 4, ...REACHED, arm: 58 },
    { thigh: 84, shank: 4, ...ELBOWS_BACK, elbow: 90 },
    { loads: machine("hands", 0.9, 0, -0.4), scene: SEAT },
  ),
  one_arm_row: oneArmRow(inOneHand("dumbbell")),
  one_arm_row_kettlebell: oneArmRow(inOneHand("kettlebell")),
  one_arm_row_cable: moving(
    FEET,
    { ...BRACED, arm: [80, 0], elbow: [6, 20] },
    { ...BRACED, shoulder: [-38, 0], armApart: [16, 10], elbow: [108, 20] },
    { loads: cable("hand_r", 1.15, -0.1, 1.0) },
  ),
  bird_dog_row: describeMotion({
    phases: [
      ["start", { ...ALL_FOURS, thigh: [0, -86], shank: [88, 88], foot: [-138, -100], arm: [2, 0] }],
      [
        "top",
        {
          ...ALL_FOURS,
          thigh: [0, -86],
          shank: [88, 88],
          foot: [-138, -100],
          arm: [-48, 0],
          armApart: [12, 0],
          elbow: [56, 5],
        },
      ],
    ],
    supports: [on("knee_r", 0.44), on("hand_l", 0.44)],
    loads: inOneHand("dumbbell"),
    scene: [{ kind: "bench", at: "hand_l" }],
  }),
  chest_supported_row_dumbbell: supportedRow(DUMBBELLS, HUNG, ROWED),
  chest_supported_row_barbell: supportedRow(inBothHands("barbell"), HUNG, ROWED_WIDE),
  chest_supported_row_machine: supportedRow(machine("hands", 0.3, 0, -0.95), HUNG, ROWED),
  bent_over_row: bentRow(inBothHands("barbell")),
  bent_over_row_dumbbell: bentRow(DUMBBELLS),
  pendlay_row: describeMotion({
    phases: [
      ["start", { ...FLAT_BACK, ...HUNG }, { hands: to("world", 0.05, 0.28, 0.225) }],
      ["top", { ...FLAT_BACK, ...ROWED_WIDE }],
    ],
    loads: inBothHands("barbell"),
  }),
  face_pull: moving(
    FEET,
    { ...BRACED, arm: 96, armApart: 0, elbow: 6 },
    { ...BRACED, ...FLARED },
    { loads: cable("hands", 1.2, 0, 1.65) },
  ),
  rear_delt_row: moving(
    FEET,
    { ...BRACED, arm: 90, armApart: 0, elbow: 6 },
    { ...BRACED, shoulder: -6, armApart: 84, elbow: 96 },
    { loads: cable("hands", 1.2, 0, 1.35) },
  ),
  reverse_fly_dumbbell: bentRow(DUMBBELLS, FLAT_BACK, SPREAD),
  reverse_fly_prone: moving(
    ON_BELLY,
    { ...PRONE, shoulder: 2, armApart: 88 },
    { ...PRONE, shoulder: -18, armApart: 88, lumbar: -6 },
  ),
  reverse_fly_incline_dumbbell: supportedRow(DUMBBELLS, HUNG, { ...SPREAD, shoulder: 80 }),
  reverse_fly_cable: moving(
    FEET,
    { ...STAND, arm: 88, armApart: -20, elbow: 10 },
    { ...STAND, shoulder: 86, armApart: 80, elbow: 10 },
    {
      loads: [
        { kind: "cable", at: "hand_r", toward: [0.7, 0.8, 1.4] },
        { kind: "cable", at: "hand_l", toward: [0.7, -0.8, 1.4] },
      ],
      view: "front",
    },
  ),
  reverse_fly_machine: moving(
    ON_SEAT,
    { thigh: 84, shank: 4, arm: 88, armApart: -8, elbow: 8 },
    { thigh: 84, shank: 4, shoulder: 86, armApart: 80, elbow: 8 },
    { loads: machine("hands", 1, 0, 0), scene: SEAT, view: "front" },
  ),
  band_pull_apart: moving(
    FEET,
    { ...STAND, arm: 88, armApart: 4, elbow: 4 },
    { ...STAND, shoulder: 86, armApart: 82, elbow: 4 },
    { loads: loop("hands"), view: "front" },
  ),
  shoulder_blade_squeeze: moving(
    FEET,
    HANGING,
    { ...HANGING, shoulder: -10, armApart: 14, armTurn: 35 },
    { view: "back" },
  ),
};
