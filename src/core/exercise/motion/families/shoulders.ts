import { ARMS_OVERHEAD, HANDS_AT_SHOULDERS, HANGING } from "../arms.ts";
import { both, describeMotion, FEET, on, type MotionTable } from "../describeMotion.ts";
import { band, cable, inBothHands, inEachHand, inOneHand, lightBand, machine } from "../kits.ts";
import {
  HIGH_PLANK,
  KNEES_UP,
  ON_BACK_FEET,
  ON_BELLY,
  ON_HANDS,
  ON_LEFT_SIDE,
  PRONE,
  SITTING,
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
    ...rest,
  });
}

/** Standing, only the arms move. */
function arms(start: SeenPose, end: SeenPose, rest: Rest = {}): Motion {
  return moving(FEET, start, end, rest);
}

const DUMBBELLS = inEachHand("dumbbell");
const SHRUG: SeenPose = { ...HANGING, also: { scapular_elevation: 5 } };
const ELBOW_AT_SIDE: SeenPose = { shoulder: [0, 0], armApart: [6, 8], elbow: [90, 5] };
const turned = (right: number): SeenPose => ({ ...ELBOW_AT_SIDE, armTurn: [right, 0] });

const ON_BENCH: SeenPose = { lean: -90, thigh: 70, shank: 18 };
const PRESSED: SeenPose = { shoulder: 90, armApart: 6, elbow: 4 };
const LOWERED: SeenPose = { shoulder: 8, armApart: 58, elbow: 98 };
const BENCH_SUPPORTS: readonly MotionSupport[] = [on("back", 0.44), ...FEET];
function benchPress(loads: readonly MotionLoad[], lean = -90): Motion {
  return describeMotion({
    phases: [
      ["start", { ...ON_BENCH, lean, ...PRESSED }],
      ["bottom", { ...ON_BENCH, lean, ...LOWERED }],
    ],
    supports: lean === -90 ? BENCH_SUPPORTS : [on("seat", 0.44), ...FEET, { part: "back", heightM: "free" }],
    loads,
    scene: lean === -90 ? [{ kind: "bench", at: "back" }] : [{ kind: "incline_bench", at: "seat" }],
    balanced: false,
  });
}

function pushUp(
  low: SeenPose,
  high: SeenPose,
  supports: readonly MotionSupport[],
  scene: readonly SceneItem[] = [],
): Motion {
  return describeMotion({
    phases: [
      ["start", high],
      ["bottom", low],
    ],
    supports,
    scene,
    balanced: false,
  });
}
const BENT: SeenPose = { shoulder: 6, armApart: 44, elbow: 100 };

function press(
  loads: readonly MotionLoad[],
  supports: readonly MotionSupport[] = FEET,
  legs: SeenPose = {},
  scene: readonly SceneItem[] = [],
): Motion {
  return moving(
    supports,
    { ...legs, ...HANDS_AT_SHOULDERS },
    { ...legs, ...ARMS_OVERHEAD },
    { loads, scene, view: "front" },
  );
}

const SPLIT: SeenPose = { thigh: [24, -14], shank: [-10, 22], foot: [0, -12] };
const CURLED: SeenPose = { shoulder: 8, armApart: 4, elbow: 138 };
const LOW_HANDS: SeenPose = { ...HANGING, armApart: 6 };
const AT_WALL: SeenPose = { shoulder: 20, armApart: 55, armTurn: 80, elbow: 110 };

export const SHOULDERS: MotionTable = {
  wall_slide: moving(
    [...FEET, { part: "upper_back", heightM: "free" }],
    { thigh: 8, shank: 8, ...AT_WALL },
    { thigh: 8, shank: 8, ...ARMS_OVERHEAD },
    { scene: [{ kind: "wall", at: "upper_back" }], view: "front", balanced: false },
  ),
  prone_y_raise: moving(
    ON_BELLY,
    { ...PRONE, shoulder: 0, armApart: 140, armTurn: 60 },
    { ...PRONE, shoulder: -20, armApart: 140, armTurn: 60 },
  ),
  prone_t_raise: moving(
    ON_BELLY,
    { ...PRONE, shoulder: 2, armApart: 88 },
    { ...PRONE, shoulder: -20, armApart: 88 },
  ),
  reverse_snow_angel: moving(
    ON_BELLY,
    { ...PRONE, shoulder: -14, armApart: 20 },
    { ...PRONE, shoulder: -12, armApart: 140, armTurn: 60 },
  ),
  scapular_push_up: moving(
    ON_HANDS,
    { ...HIGH_PLANK, also: { scapular_elevation: 0 } },
    { ...HIGH_PLANK, lumbar: 6 },
    { balanced: false },
  ),
  dumbbell_shrug: arms(HANGING, SHRUG, { loads: DUMBBELLS, view: "front" }),
  shrug_barbell: arms(
    { ...HANGING, arm: 12 },
    { ...SHRUG, arm: 12 },
    { loads: inBothHands("barbell"), view: "front" },
  ),
  shrug_cable: arms(
    { ...HANGING, arm: 12 },
    { ...SHRUG, arm: 12 },
    { loads: cable("hands", 0.5, 0, 0.1), view: "side" },
  ),
  shoulder_external_rotation_wall: describeMotion({
    phases: [
      ["start", turned(20)],
      ["hold", turned(26)],
    ],
    supports: [...FEET, { part: "hand_r", heightM: "free" }],
    scene: [{ kind: "wall", at: "hand_r" }],
    view: "front",
    course: "hold",
    balanced: false,
  }),
  shoulder_external_rotation_band: arms(turned(-55), turned(40), {
    loads: lightBand("hand_r", 0.1, 1.0, 1.05),
    view: "front",
  }),
  shoulder_external_rotation_cable: arms(turned(-55), turned(40), {
    loads: cable("hand_r", 0.1, 1.0, 1.05),
    view: "front",
  }),
  shoulder_external_rotation_dumbbell: moving(
    [on("hip_side_l")],
    { ...ON_LEFT_SIDE, thigh: 40, shank: 40, shoulder: [0, 165], elbow: [90, 10], armTurn: [-60, 0] },
    { ...ON_LEFT_SIDE, thigh: 40, shank: 40, shoulder: [0, 165], elbow: [90, 10], armTurn: [40, 0] },
    { loads: inOneHand("dumbbell"), view: "front" },
  ),
  full_can_raise: arms(
    { ...HANGING, shoulder: 6 },
    { shoulder: 62, armApart: 46, armTurn: 40, elbow: 4 },
    { loads: DUMBBELLS, view: "front" },
  ),
  lateral_raise_dumbbell: arms(
    HANGING,
    { shoulder: 10, armApart: 86, elbow: 12 },
    { loads: DUMBBELLS, view: "front" },
  ),
  lateral_raise_cable: arms(
    { ...HANGING, armApart: [2, 8] },
    { shoulder: [10, 0], armApart: [86, 8], elbow: [12, 5] },
    { loads: cable("hand_r", 0, 1, 0.1), view: "front" },
  ),
  lateral_raise_band: arms(
    HANGING,
    { shoulder: 10, armApart: 86, elbow: 12 },
    { loads: band("hands", 0, 0, 0), view: "front" },
  ),

  bench_press_barbell: benchPress(inBothHands("barbell")),
  bench_press_dumbbell: benchPress(DUMBBELLS),
  bench_press_incline_dumbbell: benchPress(DUMBBELLS, -55),
  floor_press_dumbbell: describeMotion({
    phases: [
      ["start", { ...KNEES_UP, ...PRESSED }],
      ["bottom", { ...KNEES_UP, shoulder: 4, armApart: 48, elbow: 92 }],
    ],
    supports: ON_BACK_FEET,
    loads: DUMBBELLS,
  }),
  chest_press_machine: moving(
    [on("seat", 0.46), ...FEET, { part: "back", heightM: "free" }],
    { lean: -8, thigh: 82, shank: 6, ...LOWERED, shoulder: 0 },
    { lean: -8, thigh: 82, shank: 6, ...PRESSED },
    { loads: machine("hands", -1, 0, 0), scene: [{ kind: "incline_bench", at: "seat" }], balanced: false },
  ),
  chest_press_band: arms(
    { ...SPLIT, ...LOWERED },
    { ...SPLIT, ...PRESSED },
    { loads: lightBand("hands", -1, 0, 1.25) },
  ),
  push_up_wall: pushUp(
    { lean: 24, thigh: -24, shank: 24, ...BENT, shoulder: 40 },
    { lean: 14, thigh: -14, shank: 14, arm: 84, elbow: 6 },
    [...FEET, ...both("hand", "free")],
    [{ kind: "wall", at: "hand_r" }],
  ),
  push_up_incline: pushUp(
    { lean: 50, thigh: -50, shank: 50, foot: -46, ...BENT },
    { lean: 46, thigh: -46, shank: 46, foot: -42, arm: 8, elbow: 4, armApart: 14 },
    [...both("toes"), ...both("hand", 0.5)],
    [{ kind: "box", at: "hand_r" }],
  ),
  push_up_knees: pushUp(
    { lean: 84, thigh: -66, shank: 116, foot: -150, ...BENT },
    { lean: 62, thigh: -50, shank: 110, foot: -150, arm: 0, armApart: 14, elbow: 4 },
    [...both("knee"), ...both("hand")],
  ),
  push_up: pushUp({ lean: 84, thigh: -84, shank: 84, foot: -80, ...BENT }, HIGH_PLANK, ON_HANDS),
  chest_fly_cable: arms(
    { ...SPLIT, lean: 12, shoulder: 70, armApart: 72, elbow: 22 },
    { ...SPLIT, lean: 12, shoulder: 72, armApart: -12, elbow: 22 },
    {
      loads: [
        { kind: "cable", at: "hand_r", toward: [0, -1.1, 1.6] },
        { kind: "cable", at: "hand_l", toward: [0, 1.1, 1.6] },
      ],
      view: "front",
    },
  ),
  chest_fly_band: arms(
    { ...SPLIT, lean: 6, shoulder: 78, armApart: 72, elbow: 18 },
    { ...SPLIT, lean: 6, shoulder: 80, armApart: -10, elbow: 18 },
    { loads: lightBand("hands", -1, 0, 1.25), view: "front" },
  ),
  overhead_press_barbell: press(inBothHands("barbell")),
  overhead_press_dumbbell: press(DUMBBELLS),
  overhead_press_seated_dumbbell: press(DUMBBELLS, [on("seat", 0.44), ...FEET], { ...SITTING }, [
    { kind: "seat", at: "seat" },
  ]),
  overhead_press_kettlebell: moving(
    FEET,
    { shoulder: [10, 0], armApart: [30, 20], armTurn: [60, 0], elbow: [138, 8] },
    { shoulder: [15, 0], armApart: [160, 20], armTurn: [80, 0], elbow: [8, 8] },
    { loads: inOneHand("kettlebell"), view: "front" },
  ),
  overhead_press_band: press(band("hands", 0, 0, 0)),
  landmine_press: arms(
    { ...SPLIT, lean: 8, shoulder: [24, 0], armApart: [8, 10], elbow: [138, 8] },
    { ...SPLIT, lean: 14, shoulder: [128, 0], armApart: [4, 10], elbow: [8, 8] },
    { loads: [{ kind: "weight", implement: "plate", at: "hand_r" }], balanced: false },
  ),

  biceps_curl_barbell: arms(LOW_HANDS, CURLED, { loads: inBothHands("barbell") }),
  biceps_curl_dumbbell: arms(LOW_HANDS, CURLED, { loads: DUMBBELLS }),
  biceps_curl_cable: arms(LOW_HANDS, CURLED, { loads: cable("hands", 0.6, 0, 0.1) }),
  biceps_curl_band: arms(LOW_HANDS, CURLED, { loads: band("hands", 0.05, 0, 0) }),
  hammer_curl_dumbbell: arms(LOW_HANDS, CURLED, { loads: DUMBBELLS }),
  triceps_pushdown_cable: arms(
    { lean: 6, shoulder: 4, armApart: 2, elbow: 112 },
    { lean: 6, shoulder: 2, armApart: 2, elbow: 4 },
    { loads: cable("hands", 0.4, 0, 2.1) },
  ),
  triceps_extension_dumbbell: describeMotion({
    phases: [
      ["start", { shoulder: 168, armApart: -6, elbow: 128 }],
      ["top", { shoulder: 172, armApart: -12, elbow: 8 }],
    ],
    loads: inBothHands("dumbbell"),
  }),
  triceps_extension_band: arms(
    { lean: 6, shoulder: 4, armApart: 2, elbow: 112 },
    { lean: 6, shoulder: 2, armApart: 2, elbow: 4 },
    { loads: band("hands", 0.4, 0, 2.1) },
  ),
  wrist_curl_dumbbell: wrist(),
  wrist_extension_dumbbell: wrist(),
};

/** Forearms on the thighs; the hand of the model does not bend at the wrist, so the picture shows the position. */
function wrist(): Motion {
  return describeMotion({
    phases: [
      ["start", { ...SITTING, lean: 30, arm: 6, elbow: 70 }, {}],
      ["top", { ...SITTING, lean: 30, arm: 6, elbow: 78 }],
    ],
    supports: [on("seat", 0.44), ...FEET],
    loads: DUMBBELLS,
    scene: [{ kind: "chair", at: "seat" }],
  });
}
