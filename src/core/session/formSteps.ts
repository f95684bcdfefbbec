import { parameter } from "../evidence/parameter.ts";
import { findExercise } from "../exercise/catalogue.ts";
import type { Exercise, ExerciseId } from "../exercise/exercise.ts";
import { muscleCredits } from "../log/muscleCredits.ts";
import type { TrainingAge } from "../person/person.ts";
import { isCalm } from "../programme/grade.ts";
import { isOpenTo, type DosingContext } from "../programme/dosedExercise.ts";
import { trainingAgeOf } from "../programme/stageOf.ts";
import { directMuscles, keepsTargets } from "./substitute.ts";

const HARDEST: Readonly<Record<TrainingAge, number>> = {
  beginner: parameter("planner.beginnerDifficulty").value,
  intermediate: parameter("planner.intermediateDifficulty").value,
  advanced: parameter("planner.advancedDifficulty").value,
};

/**
 * An easier form that this person may do and that works one of the same muscles directly; first one that gives no muscle
 * more than the exercise itself, so that the caps of the week hold. Undefined where there is none.
 */
export function easierFormOf(exercise: Exercise, person: DosingContext): Exercise | undefined {
  const muscles = new Set(directMuscles(exercise));
  const easier = open(exercise.regressions, person).filter(
    (each) =>
      each.difficulty <= exercise.difficulty &&
      each.pattern !== "aerobic" &&
      (each.measure === "reps" || each.measure === "hold") &&
      directMuscles(each).some((muscle) => muscles.has(muscle)),
  );
  return easier.find((each) => givesNoMore(each, exercise)) ?? easier[0];
}

/** Sets of `other` that give no muscle of `exercise` more than `sets` of it do; at least one. */
export function fittedSets(exercise: Exercise, other: Exercise, sets: number): number {
  const given = creditsOf(exercise);
  const most = [...creditsOf(other)]
    .filter(([muscle, credit]) => credit > (given.get(muscle) ?? 0) && given.has(muscle))
    .map(([muscle, credit]) => (sets * (given.get(muscle) ?? 0)) / credit);
  return Math.max(1, Math.floor(Math.min(sets, ...most)));
}

function givesNoMore(other: Exercise, exercise: Exercise): boolean {
  const given = creditsOf(exercise);
  return [...creditsOf(other)].every(([muscle, credit]) => credit <= (given.get(muscle) ?? 0));
}

/** Sets that one set counts for, by muscle; those that it only steadies are left out. */
function creditsOf(exercise: Exercise): ReadonlyMap<string, number> {
  return new Map(
    muscleCredits(exercise)
      .muscles.filter(({ credit }) => credit > 0)
      .map(({ muscle, credit }) => [muscle, credit]),
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
