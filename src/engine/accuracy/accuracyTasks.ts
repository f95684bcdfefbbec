import type { BodyModel } from "../bodyModel.ts";
import type { BodySize } from "../bodyScale.ts";
import type { FrameInput, FrameReport } from "../frame.ts";
import { poseOf } from "../pose.ts";
import type { AccuracyTask } from "./accuracyTask.ts";
import { TRUNK_TONE } from "../strength.ts";
import { feet, inHands, oneLegged, radians, standing, touching, type Posture } from "./postures.ts";

/** The man of Wilke's transducer: 70 kg; his height is recalled. */
const WILKE: BodySize = { heightM: 1.74, massKg: 70, sex: "m" };
/** Young men of McGill's tables: an average student, our assumption. */
const MCGILL: BodySize = { heightM: 1.78, massKg: 80, sex: "m" };
/** Bergmann's four patients with instrumented hips: mean size, recalled. */
const BERGMANN: BodySize = { heightM: 1.71, massKg: 84, sex: "m" };

const WILKE_SOURCE = "Wilke et al. 1999 Spine 24:755";
const MCGILL_SOURCE = "McGill 2002, from Axler and McGill 1997 and Callaghan et al. 1998 (secondary source)";

/** Disc area and ratio of pressure in the nucleus to mean pressure. Source: Wilke et al. 2001 (1800 mm2), 1.5 of 1.3 to 1.6 in use. */
const DISC_AREA_MM2 = 1800;
const PRESSURE_RATIO = 1.5;

function pressureMpa(report: FrameReport): number {
  return (report.spine["L4/L5"].compressionN * PRESSURE_RATIO) / DISC_AREA_MM2;
}

function compressionN(report: FrameReport): number {
  return report.spine["L4/L5"].compressionN;
}

function lying(posture: Posture, supports: FrameInput["supports"]): AccuracyTask["input"] {
  return (model) => ({ q: poseOf(model, radians(posture)), ...(supports ? { supports } : {}) });
}

function wilke(
  use: AccuracyTask["use"],
  id: string,
  task: string,
  measured: number,
  input: (model: BodyModel) => FrameInput,
): AccuracyTask {
  return {
    id,
    task,
    measured,
    unit: "MPa",
    use,
    scored: use === "check",
    source: WILKE_SOURCE,
    person: WILKE,
    input: (model) => ({ trunkTone: TRUNK_TONE.upright, ...input(model) }),
    predict: pressureMpa,
  };
}

function mcgill(
  use: AccuracyTask["use"],
  id: string,
  task: string,
  measured: number,
  input: (model: BodyModel) => FrameInput,
): AccuracyTask {
  return {
    id,
    task,
    measured,
    unit: "N",
    use,
    scored: use === "check",
    source: MCGILL_SOURCE,
    person: MCGILL,
    input: (model) => ({ trunkTone: TRUNK_TONE.exercise, ...input(model) }),
    predict: compressionN,
  };
}

const BACK = touching("back", [
  "sacrum",
  "low_back",
  "mid_back_r",
  "mid_back_l",
  "upper_back_r",
  "upper_back_l",
  "occiput",
]);
const BUTTOCKS = touching("buttocks", ["sacrum", "low_back", "sit_bone_r", "sit_bone_l"]);
/** What carries a trunk that has left the ground. */
const SEATED = touching("buttocks", ["sacrum", "sit_bone_r", "sit_bone_l"]);
const HEELS = touching("heels", ["heel_back_r", "heel_back_l"]);
const FRONT = touching("front", [
  "chest_r",
  "chest_l",
  "hip_crease_r",
  "hip_crease_l",
  "thigh_front_r",
  "thigh_front_l",
]);
const SEAT = touching("seat", ["sit_bone_r", "sit_bone_l", "thigh_back_r", "thigh_back_l"]);
/** Hands beside the head. */
const HANDS_AT_HEAD = { shoulder_flexion: 45, shoulder_abduction: 45, elbow_flexion: 140 };
const CROOK = { hip_flexion: 50, knee_flexion: 95, ankle_dorsiflexion: -20 };

/** Postures of the published measurements, ours by description. */
export const ACCURACY_TASKS: readonly AccuracyTask[] = [
  wilke("calibrate", "standing", "standing relaxed", 0.5, (model) => standing(model, {})),
  wilke("calibrate", "standing_flexed", "standing flexed forward", 1.1, (model) =>
    standing(model, { pelvis_tilt: 14, lumbar_flexion: 22, hip_flexion: 14, shoulder_flexion: 36 }),
  ),
  wilke("calibrate", "sitting", "sitting unsupported", 0.46, (model) => ({
    q: poseOf(
      model,
      radians({ pelvis_tilt: -12, lumbar_flexion: 12, hip_flexion: 78, knee_flexion: 90, elbow_flexion: 45 }),
    ),
    supports: [SEAT, ...feet()],
  })),
  wilke("calibrate", "lift_round", "lifting 20 kg with a round back", 2.3, (model) =>
    standing(
      model,
      { pelvis_tilt: 38, lumbar_flexion: 42, hip_flexion: 40, knee_flexion: 5, shoulder_flexion: 85 },
      20,
    ),
  ),
  wilke("calibrate", "hold_close", "holding 20 kg close to the body", 1.1, (model) =>
    standing(model, { shoulder_flexion: -5, elbow_flexion: 85 }, 20),
  ),
  wilke("check", "prone", "lying prone", 0.1, (model) => ({
    ...lying({ pelvis_tilt: 90, ankle_dorsiflexion: -40 }, [
      FRONT,
      touching("feet", ["instep_r", "instep_l"]),
    ])(model),
    trunkTone: TRUNK_TONE.relaxed,
  })),
  wilke("check", "sitting_flexed", "sitting, flexed as far as possible", 0.83, (model) => ({
    q: poseOf(
      model,
      radians({
        pelvis_tilt: -5,
        lumbar_flexion: 50,
        hip_flexion: 85,
        knee_flexion: 90,
        shoulder_flexion: 45,
      }),
    ),
    supports: [SEAT, ...feet()],
  })),
  wilke("check", "lift_squat", "lifting 20 kg with flexed knees", 1.7, (model) =>
    standing(
      model,
      { pelvis_tilt: 30, lumbar_flexion: 15, hip_flexion: 95, knee_flexion: 95, shoulder_flexion: 55 },
      20,
    ),
  ),
  wilke("check", "hold_far", "holding 20 kg, 60 cm before the chest", 1.8, (model) =>
    standing(model, { shoulder_flexion: 75, elbow_flexion: 15 }, 20),
  ),
  {
    id: "one_leg",
    task: "standing on one leg, force in the hip",
    measured: 231,
    unit: "% body weight",
    use: "check",
    scored: true,
    source: "Bergmann et al. 2001 J Biomech 34:859 (slightly less than 238 seen, 231 recalled)",
    person: BERGMANN,
    input: (model) => ({
      trunkTone: TRUNK_TONE.upright,
      ...oneLegged(model, { knee_flexion_l: 60, hip_flexion_l: 20 }),
    }),
    predict: (report, model) => (100 * report.limbs.hip_r.contactN) / model.weightN,
  },
  mcgill(
    "calibrate",
    "curl_up",
    "curl-up, feet free",
    1991,
    lying({ pelvis_tilt: -90, lumbar_flexion: 20, T12_L1_flexion: 10, ...CROOK, ...HANDS_AT_HEAD }, [
      BUTTOCKS,
      ...feet(),
    ]),
  ),
  mcgill(
    "check",
    "curl_up_anchored",
    "curl-up, feet anchored",
    2009,
    lying({ pelvis_tilt: -90, lumbar_flexion: 20, T12_L1_flexion: 10, ...CROOK, ...HANDS_AT_HEAD }, [
      BUTTOCKS,
      ...feet().map((foot) => ({ ...foot, grips: true })),
    ]),
  ),
  mcgill(
    "check",
    "sit_up_bent",
    "sit-up, bent knees",
    3300,
    lying(
      {
        pelvis_tilt: -80,
        lumbar_flexion: 30,
        T12_L1_flexion: 10,
        hip_flexion: 60,
        knee_flexion: 95,
        ...HANDS_AT_HEAD,
      },
      [SEATED, ...feet().map((foot) => ({ ...foot, grips: true }))],
    ),
  ),
  mcgill(
    "check",
    "sit_up_straight",
    "sit-up, straight legs",
    3506,
    lying({ pelvis_tilt: -80, lumbar_flexion: 30, T12_L1_flexion: 10, hip_flexion: 10, ...HANDS_AT_HEAD }, [
      SEATED,
      touching("legs", ["thigh_back_r", "thigh_back_l"]),
      { ...HEELS, grips: true },
    ]),
  ),
  mcgill(
    "check",
    "bent_leg_raise",
    "bent-leg raise, lying",
    1767,
    lying({ pelvis_tilt: -90, hip_flexion: 60, knee_flexion: 90 }, [BACK]),
  ),
  mcgill(
    "check",
    "side_bridge",
    "side bridge, hold",
    2585,
    lying({ pelvis_list: 90, shoulder_abduction_r: 90, elbow_flexion_r: 90 }, [
      touching("forearm", ["elbow_r", "forearm_front_r", "palm_r"]),
      touching("foot", ["heel_r", "ball_lateral_r"]),
    ]),
  ),
  mcgill(
    "check",
    "roman_chair",
    "Roman chair extension",
    4000,
    lying({ pelvis_tilt: 90, ...HANDS_AT_HEAD }, [
      touching("pad", ["hip_crease_r", "hip_crease_l", "thigh_front_r", "thigh_front_l"]),
      { ...touching("ankles", ["ankle_back_r", "ankle_back_l"]), normal: [0, 0, -1] },
    ]),
  ),
  mcgill(
    "check",
    "superman",
    "arms and legs lifted, lying prone",
    6000,
    lying({ pelvis_tilt: 90, lumbar_flexion: -25, hip_flexion: -12, shoulder_flexion: 170 }, [
      touching("belly", ["hip_crease_r", "hip_crease_l", "belly"]),
    ]),
  ),
  mcgill("calibrate", "bird_dog", "bird-dog, leg raised", 2000, (model) => ({
    q: poseOf(
      model,
      radians({
        pelvis_tilt: 90,
        hip_flexion_l: 90,
        knee_flexion_l: 90,
        ankle_dorsiflexion_l: -30,
        hip_flexion_r: 0,
        shoulder_flexion: 90,
      }),
    ),
    supports: [touching("knee", ["knee_front_l", "instep_l"]), touching("hands", ["palm_r", "palm_l"])],
  })),
  {
    id: "swing",
    task: "kettlebell swing, 16 kg, lowest point",
    measured: 3200,
    unit: "N",
    use: "check",
    scored: true,
    source: "McGill and Marshall 2012 JSCR 26:16",
    person: MCGILL,
    input: (model) => ({ trunkTone: TRUNK_TONE.exercise, ...swing(model) }),
    predict: compressionN,
  },
];

/** The bottom of a swing, its bell turning back: trunk and arms rise with what a half second of hip drive needs. */
function swing(model: BodyModel): FrameInput {
  const posture = {
    pelvis_tilt: 50,
    lumbar_flexion: 12,
    hip_flexion: 75,
    knee_flexion: 35,
    shoulder_flexion: 25,
  };
  const still = standing(model, posture, 16);
  const a = new Float64Array(model.dofCount);
  const set = (id: string, value: number) => (a[model.coordinateIds.indexOf(id)] = value);
  // 50 degrees of tilt undone in 0.5 s, half of it speeding up: 4 * angle / time^2
  const extend = (-4 * ((50 * Math.PI) / 180)) / 0.25;
  set("pelvis_tilt", extend);
  set("hip_flexion_r", extend);
  set("hip_flexion_l", extend);
  return { ...still, a, loads: inHands(16) };
}
