import type { MuscleId } from "../core/anatomy/muscle.ts";
import type { BodyModel } from "./bodyModel.ts";

/**
 * Force of trunk muscles relative to the summed force of their units. The source model counts about 100 N/cm2 in the trunk,
 * which makes it far stronger than people are. Extensors weaken as the lumbar spine flexes, to no less than `least`.
 * Tuned so that the whole model's greatest extension moment meets the published ones, and that the round-backed lift among
 * the rows to calibrate on can be held; other trunk muscles so that flexion is about 0.6 of extension (recalled).
 * Source: Chaffin et al. 1999, men, 288, 232 and 171 Nm at 20, 40 and 60 degrees of trunk flexion; the lumbar spine taking
 * 60 % of the flexion.
 */
export const TRUNK_STRENGTH = { upright: 0.75, perRad: -0.75, least: 0.28, others: 0.35 };

const TRUNK_EXTENSORS: readonly MuscleId[] = ["longissimus", "iliocostalis", "multifidus"];
const OTHER_TRUNK: readonly MuscleId[] = ["quadratus_lumborum", "rectus_abdominis", "obliques"];

export const NOT_TRUNK = 0;
export const TRUNK_EXTENSOR = 1;
export const OTHER_TRUNK_MUSCLE = 2;

/**
 * Force of leg muscles relative to the source model, which counts 60 N/cm2 of young athletic men. Large muscles of thigh,
 * buttock and calf: with the source's the knee would extend with 449 Nm and flex with 278 Nm, where men of that mass reach
 * 232 to 275 and 92 to 129 Nm, which asks for 0.56 and 0.40; the hip then extends with 290 Nm. The smaller muscles about
 * the hip: the gluteus medius and minimus and the tensor would abduct with 210 Nm, where 132 Nm were reached, and side
 * bridges, which people do hold, ask for no less than 0.7. The shin is left alone, or it would be weaker than people's.
 * Source: Sarabon et al. 2021, meta-analysis of isometric knee strength in 411 studies, men, middle of the range; Sugimoto
 * et al. 2014, hip abduction of men at 60 degrees a second, 1.29 Nm/kg, and Stotz et al. 2022, isometric torque a quarter
 * above that (abstracts seen).
 */
const LEG_STRENGTH = { large: 0.5, small: 0.75 } as const;
const LARGE: readonly MuscleId[] = [
  "gluteus_maximus",
  "vasti",
  "rectus_femoris",
  "semimembranosus",
  "semitendinosus",
  "biceps_femoris_long_head",
  "biceps_femoris_short_head",
  "gastrocnemius",
  "soleus",
];
const LEFT_ALONE: readonly MuscleId[] = [
  ...TRUNK_EXTENSORS,
  ...OTHER_TRUNK,
  "latissimus_dorsi",
  "tibialis_anterior",
];

/** Part of the source's force that a muscle has in every pose; what changes with the pose comes on top. */
export function strengthPart(muscle: MuscleId): number {
  if (LEFT_ALONE.includes(muscle)) return 1;
  return LARGE.includes(muscle) ? LEG_STRENGTH.large : LEG_STRENGTH.small;
}

/** (unitCount) is the unit a trunk extensor, another trunk muscle, or neither? */
export function trunkParts(model: BodyModel): Uint8Array {
  return Uint8Array.from(model.units, ({ muscle }) =>
    TRUNK_EXTENSORS.includes(muscle)
      ? TRUNK_EXTENSOR
      : OTHER_TRUNK.includes(muscle)
        ? OTHER_TRUNK_MUSCLE
        : NOT_TRUNK,
  );
}

/** Factor on the force of trunk extensors at a whole lumbar flexion. */
export function trunkExtensorFactor(lumbarFlexionRad: number): number {
  const { upright, perRad, least } = TRUNK_STRENGTH;
  return Math.max(least, upright + perRad * Math.max(0, lumbarFlexionRad));
}

/**
 * Greatest moments of muscles that the model has no data for, reference man, Nm either way.
 * Source: recalled ranges of men's isometric strength; latissimus dorsi acts beside them.
 */
const NOT_MODELLED_NM: Readonly<Record<string, number>> = {
  shoulder_flexion: 80,
  shoulder_abduction: 70,
  shoulder_external_rotation: 45,
  elbow_flexion: 75,
};

/**
 * What a disc takes up at its level by turning a few degrees from the posture that was meant, Nm either way.
 * Source: our estimate; 3 to 5 degrees at 2 to 3 Nm a degree under load.
 */
const DISC_NM = 10;
const LEVEL = /^[LT]\d+_[LS]\d_flexion$/;

/** A torque about one axis, shared with the muscles as one more of them. */
export interface TorqueActuator {
  readonly axis: number;
  readonly maxNm: number;
  /** "muscle": muscles without data; "disc": the disc of a level. */
  readonly kind: "muscle" | "disc";
}

/** Torques beside the modelled muscles, for the axes (coordinates or coupled motions) that are balanced. */
export function torqueActuators(model: BodyModel, axisIds: readonly string[]): readonly TorqueActuator[] {
  return axisIds.flatMap((id, axis): readonly TorqueActuator[] => {
    const muscleNm = NOT_MODELLED_NM[id.replace(/_[rl]$/, "")];
    if (muscleNm !== undefined) return [{ axis, maxNm: muscleNm * model.forceFactor, kind: "muscle" }];
    return LEVEL.test(id) ? [{ axis, maxNm: DISC_NM * model.forceFactor, kind: "disc" }] : [];
  });
}

/**
 * Least activation of trunk muscles that people keep, whatever balance asks: none when they lie relaxed, some when upright,
 * more when they brace for an exercise.
 * Tuned on rows to calibrate on: upright on Wilke's standing and sitting, exercise on McGill's curl-up and bird-dog.
 */
export const TRUNK_TONE = { relaxed: 0, upright: 0.01, exercise: 0.09 } as const;
