import type { MuscleId } from "../core/anatomy/muscle.ts";
import type { Vector } from "./model/referenceBodies.ts";

/** One instant of a movement, complete: what `solveFrame` is asked. */
export interface FrameInput {
  /** (dofCount) coordinates in the model's order, rad (m for translations); `poseOf` makes one from names. */
  readonly q: Float64Array;
  /** (dofCount) speeds and accelerations of the coordinates, per s and s2; none for a hold. */
  readonly v?: Float64Array;
  readonly a?: Float64Array;
  readonly loads?: readonly OutsideLoad[];
  readonly supports?: readonly Support[];
  /** (unitCount) part of each unit's force that is there, 0 to 1; `capacityOf` makes one from muscles. */
  readonly capacity?: Float64Array;
  /** Least activation of every trunk muscle, 0 to 0.5: `TRUNK_TONE` holds what people do at rest and in exercise. */
  readonly trunkTone?: number;
  readonly choices?: ModellingChoices;
}

export type OutsideLoad =
  /** A weight that hangs on or lies on the body: weight and inertia. */
  | { readonly kind: "mass"; readonly contact: string; readonly massKg: number }
  /** A pull or push of given size and direction in the world: cable, band, partner. */
  | { readonly kind: "force"; readonly contact: string; readonly forceN: Vector };

/** What holds the body up: its forces are unknowns of the same problem as the muscles'. */
export interface Support {
  /** "foot_r": how the report calls it. */
  readonly id: string;
  /** Ids of the model's contacts that touch: "heel_r", "ball_medial_r". */
  readonly contacts: readonly string[];
  /** Direction in the world in which the support pushes the body, unit length. */
  readonly normal: Vector;
  /** Coefficient of friction: sideways force per force along the normal. */
  readonly friction: number;
  /** A hand round a bar or a strapped ankle, that also holds in pull and sideways; else the support only pushes. */
  readonly grips?: boolean;
}

/** Choices of modelling between which the truth lies; the range of every figure comes from them. */
export interface ModellingChoices {
  /** Muscles balance the flexion of every lumbar level, or one lumbar flexion in which the levels share. Sideways they always share. */
  readonly lumbar: "levels" | "coupled";
  /** Muscles share by least sum of squared or of cubed activations. */
  readonly exponent: 2 | 3;
  /** Factor on every muscle's moment arms. */
  readonly armFactor: number;
}

/** The choices behind a single figure: those that meet the rows to calibrate on best. */
export const NOMINAL_CHOICES: ModellingChoices = { lumbar: "levels", exponent: 2, armFactor: 1 };

/** A figure with the range that the modelling choices give it. */
export interface Ranged {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

export const SPINE_JOINTS = ["L5/S1", "L4/L5"] as const;
export type SpineJoint = (typeof SPINE_JOINTS)[number];
export const LIMB_JOINTS = ["hip_r", "hip_l", "knee_r", "knee_l"] as const;
export type LimbJoint = (typeof LIMB_JOINTS)[number];

/** Bone on bone across a disc. */
export interface DiscForce<Figure = number> {
  /** Along the disc's normal, N; positive presses the vertebrae together. */
  readonly compressionN: Figure;
  /** Across it, N; positive when the upper vertebra is pushed forward on the lower. */
  readonly shearN: Figure;
  /** The part of the compression that stretched ligaments and fascia make, N. */
  readonly passiveN: Figure;
}

/** Bone on bone across a hip or knee. */
export interface LimbJointForce<Figure = number> {
  /** Size of the whole force, N. */
  readonly contactN: Figure;
  /** Along the distal bone, N; positive presses the bones together. */
  readonly compressionN: Figure;
  /** Across it, fore and aft, N; positive pushes the distal bone backward. */
  readonly shearN: Figure;
}

export interface MuscleUse {
  readonly muscle: MuscleId;
  readonly side: "left" | "right";
  /** Activation of its units, weighted by their maximum force, 0 to 1. */
  readonly activation: number;
  /** Sum of its units' active forces, N. */
  readonly forceN: number;
}

export interface JointUse {
  /** A coordinate: "hip_flexion_r"; "lumbar_flexion" where the levels are balanced together. */
  readonly coordinate: string;
  /** What muscles and passive structures have to give, Nm; positive turns the coordinate its positive way. */
  readonly momentNm: number;
  /** The part of it that discs, ligaments and stretched muscles give. */
  readonly passiveNm: number;
  /** What nothing could give: the pose cannot be held there. */
  readonly unmetNm: number;
  /** The part that muscles without data give (shoulder and elbow), Nm. */
  readonly notModelledNm: number;
}

/** Everything that one frame says, by name. */
export interface FrameReport<Figure = number> {
  /** Muscles as training counts them: hamstrings, erector spinae. */
  readonly muscles: readonly MuscleUse[];
  /** Their parts, where the model has them: semitendinosus, longissimus. */
  readonly parts: readonly MuscleUse[];
  readonly joints: readonly JointUse[];
  readonly spine: Readonly<Record<SpineJoint, DiscForce<Figure>>>;
  readonly limbs: Readonly<Record<LimbJoint, LimbJointForce<Figure>>>;
  /** Force of each support on the body, world, N. */
  readonly supports: readonly { readonly id: string; readonly forceN: Vector }[];
  /** Can the pose be held: every joint's unmet torque is below 2 Nm, and the body's weight is carried to 5 N. */
  readonly held: boolean;
}
