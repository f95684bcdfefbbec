import type { MuscleId } from "../anatomy/muscle.ts";
import { parameter } from "../evidence/parameter.ts";
import { exercise as exerciseOf } from "../exercise/catalogue.ts";
import type { ExerciseId } from "../exercise/exercise.ts";
import { muscleCredits } from "../log/muscleCredits.ts";
import type { DosedExercise } from "./dosedExercise.ts";
import { gradeOf, type GradeContext } from "./grade.ts";
import { exerciseMinutes } from "./setTime.ts";

/** One exercise after the other is left out, down to two, until the session fits; then a set of each. */
export function withinMinutes(
  exercises: readonly DosedExercise[],
  minutes: number,
  context: GradeContext,
): readonly DosedExercise[] {
  const least = parameter("starter.minExercises").value;
  let kept = exercises;
  while (kept.length > least && minutesOf(kept) > minutes) kept = kept.slice(0, -1);
  return minutesOf(kept) > minutes ? kept.map((line) => oneSet(line, context)) : kept;
}

/** A set less of the last exercise that works a muscle over its weekly cap, as long as there are two. */
export function withinCaps(
  exercises: readonly DosedExercise[],
  daysPerWeek: number,
  caps: ReadonlyMap<MuscleId, number>,
  context: GradeContext,
): readonly DosedExercise[] {
  const over = [...setsByMuscle(exercises)].find(
    ([muscle, sets]) => sets * daysPerWeek > (caps.get(muscle) ?? Infinity),
  );
  const tooMuch =
    over && exercises.findLastIndex((line) => line.sets > 1 && setsByMuscle([line]).has(over[0]));
  if (tooMuch === undefined || tooMuch < 0) return exercises;
  const fewer = exercises.map((line, index) => (index === tooMuch ? oneSet(line, context) : line));
  return withinCaps(fewer, daysPerWeek, caps, context);
}

/** Sets that each counted muscle gets from one round of `lines`: direct 1, indirect one half. */
export function setsByMuscle(
  lines: readonly { readonly exercise: ExerciseId; readonly sets: number }[],
): ReadonlyMap<MuscleId, number> {
  const sets = new Map<MuscleId, number>();
  for (const line of lines) {
    const exercise = exerciseOf(line.exercise);
    if (exercise.pattern === "mobility") continue; // a stretch is no set of a muscle
    for (const { muscle, credit } of muscleCredits(exercise).muscles) {
      if (credit > 0) sets.set(muscle, (sets.get(muscle) ?? 0) + credit * line.sets);
    }
  }
  return sets;
}

function oneSet(line: DosedExercise, context: GradeContext): DosedExercise {
  const exercise = exerciseOf(line.exercise);
  const minutes = exerciseMinutes(exercise, gradeOf(exercise, context), 1);
  return { ...line, sets: 1, minutes, dose: { ...line.dose, sets: 1 } };
}

/** Expected minutes of `exercises` one after the other. */
export function minutesOf(exercises: readonly DosedExercise[]): number {
  return exercises.reduce((sum, { minutes }) => sum + minutes, 0);
}
