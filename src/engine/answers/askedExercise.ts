import type { Exercise, Pattern } from "../../core/exercise/exercise.ts";
import { motionOf } from "../../core/exercise/motion/motions.ts";
import type { AskedExercise } from "./exerciseLoad.ts";

/** Patterns in which holding the trunk firm is the point of the exercise. */
const BRACED: readonly Pattern[] = [
  "trunk_flexion",
  "trunk_rotation",
  "anti_extension",
  "anti_extension_rotation",
  "anti_lateral",
  "anti_rotation",
  "isometric",
];

/** An exercise of the catalogue as the engine is asked for it, or undefined where its motion is not described. */
export function askedExercise({ id, loading, pattern }: Exercise): AskedExercise | undefined {
  const motion = motionOf(id);
  return motion && { id, motion, loading, braced: BRACED.includes(pattern) };
}
