import type { MuscleId } from "../anatomy/muscle.ts";

/** "romanian_deadlift": snake_case whole words. */
export type ExerciseId = string;

/** The main job of a movement. */
export type Pattern =
  | "hinge"
  | "hinge_power"
  | "bridge"
  | "squat"
  | "squat_lunge"
  | "knee_flexion"
  | "knee_extension"
  | "hip_extension"
  | "abduction"
  | "adduction"
  | "hip_rotation"
  | "hip_flexion"
  | "calf"
  | "trunk_extension"
  | "trunk_flexion"
  | "trunk_rotation"
  | "anti_extension"
  | "anti_extension_rotation"
  | "anti_lateral"
  | "anti_rotation"
  | "isometric"
  | "pull_horizontal"
  | "pull_vertical"
  | "push_horizontal"
  | "push_vertical"
  | "shoulder_extension"
  | "shoulder_isolation"
  | "scapular"
  | "elbow_flexion"
  | "elbow_extension"
  | "grip"
  | "neck"
  | "carry"
  | "olympic"
  | "plyometric"
  | "aerobic"
  | "mobility"
  | "posture_break";

export type Plane = "sagittal" | "frontal" | "transverse" | "sagittal_frontal" | "sagittal_transverse";

export type Position =
  | "standing"
  | "standing_supported"
  | "seated"
  | "supine"
  | "supported_supine"
  | "prone"
  | "supported_prone"
  | "side_lying"
  | "quadruped"
  | "kneeling"
  | "half_kneeling"
  | "hanging"
  | "inverted";

/** A thing that one needs. "bodyweight" is not kit: an empty option needs nothing. */
export type KitId =
  | "mat"
  | "wall"
  | "chair"
  | "support"
  | "step"
  | "low_box"
  | "box"
  | "footstool"
  | "dowel"
  | "pad"
  | "anchor"
  | "band"
  | "mini_band"
  | "sliders"
  | "ball"
  | "strap"
  | "straps"
  | "foam_roller"
  | "dumbbell"
  | "dumbbells"
  | "kettlebell"
  | "kettlebells"
  | "barbell"
  | "trap_bar"
  | "ez_bar"
  | "plate"
  | "rack"
  | "bench"
  | "bar"
  | "dip_bars"
  | "rings"
  | "roman_chair"
  | "cable"
  | "machine"
  | "smith_machine"
  | "landmine"
  | "ab_wheel"
  | "medicine_ball"
  | "sled"
  | "rope"
  | "treadmill"
  | "bike"
  | "rower"
  | "elliptical"
  | "stair_climber"
  | "ski_ergometer"
  | "pool";

/** How the app's number relates to the work. */
export type Loading =
  /** One number for the whole load: barbell, machine, cable, one implement in both hands. */
  | "external_total"
  /** Apps log one of two implements: the work is twice the number. */
  | "external_per_hand"
  /** The body is the load; a number is added to it (weighted pull-up). */
  | "body_weight"
  /** The number takes load off the body (assisted pull-up). */
  | "assisted"
  /** Bands, mobility, aerobic work: no load to compare. */
  | "none";

export type MuscleRole = "direct" | "indirect" | "stabiliser";

/** One muscle's part in an exercise: direct counts 1 set, indirect 0.5, stabiliser 0 (with a note). */
export interface MuscleWork {
  readonly muscle: MuscleId;
  readonly role: MuscleRole;
  readonly note?: string;
}

export type CautionValue = "ok" | "modify" | "avoid_until_cleared";

/** The 21 conditions of the evidence base. */
export const CONDITION_IDS = [
  "flexion_intolerant",
  "extension_intolerant",
  "disc_radicular",
  "stenosis",
  "spondylolisthesis",
  "pregnancy",
  "hip_impingement",
  "hamstring_injury",
  "osteoporosis",
  "hypertension",
  "pregnancy_stop",
  "acute_lbp",
  "hernia",
  "glaucoma",
  "gluteal_tendinopathy",
  "hip_osteoarthritis",
  "hip_replacement",
  "knee_osteoarthritis",
  "patellofemoral_pain",
  "postpartum",
  "shoulder_pain",
] as const;
export type ConditionId = (typeof CONDITION_IDS)[number];

export type Cautions = Readonly<Record<ConditionId, CautionValue>>;

/** One exercise, complete: everything that the planner, the coach and the report ask of it. */
export interface Exercise {
  readonly id: ExerciseId;
  /** English display name, sentence case. */
  readonly name: string;
  readonly pattern: Pattern;
  readonly plane: Plane;
  readonly laterality: "bilateral" | "unilateral";
  readonly position: Position;
  /** Alternatives; each is a set of things needed together. [[]] = needs nothing. */
  readonly kit: readonly (readonly KitId[])[];
  readonly loading: Loading;
  /** What a set is counted in. */
  readonly measure: "reps" | "hold" | "distance" | "duration";
  readonly difficulty: 1 | 2 | 3 | 4 | 5;
  readonly muscles: readonly MuscleWork[];
  /** Where the judgement of `muscles` comes from: rows of the evidence base, or "convention". */
  readonly muscleSource: MuscleSource;
  readonly cautions: Cautions;
  /** Why a caution departs from what the exercise's demands imply, or what to change. */
  readonly cautionNotes?: Readonly<Partial<Record<ConditionId, string>>>;
  /** Clinician who signed the cautions; null until one did, and shown so. */
  readonly reviewedBy: string | null;
  readonly prerequisites: readonly ExerciseId[];
  readonly regressions: readonly ExerciseId[];
  readonly progressions: readonly ExerciseId[];
  readonly faults: readonly { readonly fault: string; readonly cue: string }[];
  /** Two or three short cues that start a set. */
  readonly cues: readonly string[];
  readonly cameraView: "side" | "front" | null;
  /** "2-3 x 8-15" as people write it, where the evidence map gives one. */
  readonly startDose?: string;
  readonly note?: string;
  /** May the planner prescribe it? Competition lifts, machines of one maker and machines for cardio are for logs only. */
  readonly prescribable: boolean;
}

export type MuscleSource =
  /** `rows`: keys "exercise:muscle:source" of the evidence base; `basis`: for the muscles that no row measures. */
  | { readonly kind: "emg"; readonly rows: readonly string[]; readonly basis: string }
  | { readonly kind: "convention"; readonly basis: string };
