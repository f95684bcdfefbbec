import type { ExerciseId } from "../exercise/exercise.ts";

/** Ranges that a test may find short. */
export type MobilityRegion = "hip_flexors" | "hamstrings" | "hip_rotation" | "ankle" | "lats" | "upper_back";

/** Exercises that practise a range; each practises one. */
export const MOBILITY_EXERCISES: Readonly<Record<MobilityRegion, readonly ExerciseId[]>> = {
  hip_flexors: ["hip_flexor_stretch", "couch_stretch", "lunge_rotation_stretch"],
  hamstrings: ["hamstring_mobility", "hamstring_stretch"],
  hip_rotation: ["hip_rotation_9090", "piriformis_stretch", "pigeon_stretch"],
  ankle: ["ankle_dorsiflexion", "calf_stretch"],
  lats: ["lat_stretch", "shoulder_pass_through"],
  upper_back: ["thoracic_rotation", "thoracic_extension_roller"],
};
