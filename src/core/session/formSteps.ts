import { parameter } from "../evidence/parameter.ts";
import { findExercise } from "../exercise/catalogue.ts";
import type { Exercise, ExerciseId } from "../exercise/exercise.ts";
import type { TrainingAge } from "../person/person.ts";
import { isCalm } from "../programme/dose.ts";
import { isOpenTo, type DosingContext } from "../programme/dosedExercise.ts";
import { trainingAgeOf } from "../programme/stageOf.ts";
import { keepsTargets } from "./substitute.ts";

const HARDEST: Readonly<Record<TrainingAge, number>> = {
  beginner: parameter("planner.beginnerDifficulty").value,
  intermediate: parameter("planner.intermediateDifficulty").value,
  advanced: parameter("planner.advancedDifficulty").value,
};

/** An easier form that this person may do and that works one of the same muscles directly; undefined where there is none. */
export function easierFormOf(exercise: Exercise, person: DosingContext): Exercise | undefined {
  const muscles = new Set(
    exercise.muscles.filter(({ role }) => role === "direct").map(({ muscle }) => muscle),
  );
  return open(exercise.regressions, person).find(
    (easier) =>
      easier.difficulty <= exercise.difficulty &&
      easier.pattern !== "aerobic" &&
      (easier.measure === "reps" || easier.measure === "hold") &&
      easier.muscles.some(({ muscle, role }) => role === "direct" && muscles.has(muscle)),
  );
}

/** A harder form within the person's training age that keeps what the plan counts on; none in the stage of calm. */
export function harderFormOf(exercise: Exercise, person: DosingContext): Exercise | undefined {
  if (isCalm(person)) return undefined;
  const hardest = HARDEST[trainingAgeOf(person.trainingAge)];
  return open(exercise.progressions, person)
    .filter(
      (harder) =>
        harder.pattern === exercise.pattern &&
        harder.laterality === exercise.laterality &&
        harder.measure === exercise.measure &&
        harder.difficulty > exercise.difficulty &&
        harder.difficulty <= Math.min(hardest, exercise.difficulty + 1) &&
        keepsTargets(exercise, harder) &&
        keepsTargets(harder, exercise),
    )
    .toSorted((a, b) => a.difficulty - b.difficulty)[0];
}

function open(ids: readonly ExerciseId[], person: DosingContext): readonly Exercise[] {
  return ids.flatMap((id) => {
    const found = findExercise(id);
    return found && isOpenTo(found, person) ? [found] : [];
  });
}
