import { motionOf } from "../../core/exercise/motion/motions.ts";
import type { ExerciseId } from "../../core/exercise/exercise.ts";
import { figureOf, motionDone } from "../../figure/exerciseFigure.ts";
import { stillPhase } from "../../figure/exerciseFigureTempo.ts";

const kept = new Map<ExerciseId, string>();

/** The figure at the phase that shows an exercise best, as SVG; empty where no motion is described. */
export function thumbnail(exercise: ExerciseId): string {
  const known = kept.get(exercise);
  if (known !== undefined) return known;
  const motion = motionOf(exercise);
  const picture = motion ? figureOf(motionDone(motion), stillPhase(motion), { view: motion.view }) : "";
  kept.set(exercise, picture);
  return picture;
}
