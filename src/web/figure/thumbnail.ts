import { findExercise } from "../../core/exercise/catalogue.ts";
import type { ExerciseId } from "../../core/exercise/exercise.ts";
import { exerciseThumbnail } from "../../figure/exerciseThumbnail.ts";

const kept = new Map<ExerciseId, string>();

/** The thumbnail of an exercise, drawn once; empty where no motion is described. */
export function thumbnail(id: ExerciseId): string {
  const known = kept.get(id);
  if (known !== undefined) return known;
  const exercise = findExercise(id);
  const picture = exercise ? exerciseThumbnail(exercise) : "";
  kept.set(id, picture);
  return picture;
}
