import { countedAs } from "../core/anatomy/muscles.ts";
import type { MuscleId } from "../core/anatomy/muscle.ts";
import type { Exercise, ExerciseId, KitId } from "../core/exercise/exercise.ts";
import type { LogSummary } from "../core/log/logSummary.ts";

/** An exercise of the catalogue offered as an example, with what speaks for it. */
export interface SuggestedExercise {
  readonly id: ExerciseId;
  readonly name: string;
  /** The person has logged it. */
  readonly known: boolean;
  readonly needsNothing: boolean;
}

/** Examples are for people we do not know: nothing above the middle of the difficulty scale. */
const HARDEST = 3;
const MOST_EXAMPLES = 3;

/**
 * Up to three examples that satisfy `fits`, familiar ones first, then those with kit that the log shows the
 * person to use, then the easier ones; at least one that needs nothing, where the catalogue has one.
 */
export function suggestedExercises(
  catalogue: readonly Exercise[],
  summary: LogSummary,
  fits: (exercise: Exercise) => boolean,
): readonly SuggestedExercise[] {
  const known = new Set(summary.exercises.map((history) => history.exercise));
  const kit = new Set<KitId>(
    catalogue.filter((each) => known.has(each.id)).flatMap((each) => each.kit.flat()),
  );
  const candidates = catalogue
    .filter((each) => each.prescribable && each.difficulty <= HARDEST && fits(each))
    .filter((each) => known.has(each.id) || each.kit.some((option) => option.every((item) => kit.has(item))))
    .toSorted(
      (a, b) =>
        Number(known.has(b.id)) - Number(known.has(a.id)) ||
        a.difficulty - b.difficulty ||
        (a.id < b.id ? -1 : 1),
    );

  const chosen = candidates.slice(0, MOST_EXAMPLES);
  const free = candidates.find(needsNothing);
  if (free && !chosen.some(needsNothing)) chosen.splice(MOST_EXAMPLES - 1, 1, free);
  return chosen.map((each) => ({
    id: each.id,
    name: each.name,
    known: known.has(each.id),
    needsNothing: needsNothing(each),
  }));
}

/** Does a set of the exercise count in full for the muscle? */
export function worksDirectly(exercise: Exercise, muscle: MuscleId): boolean {
  return exercise.muscles.some((work) => work.role === "direct" && countedAs(work.muscle) === muscle);
}

function needsNothing(exercise: Exercise): boolean {
  return exercise.kit.some((option) => option.length === 0);
}
