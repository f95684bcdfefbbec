import type { MuscleId } from "../anatomy/muscle.ts";
import { findExercise } from "../exercise/catalogue.ts";
import { muscleCredits } from "../log/muscleCredits.ts";
import type { KeptExercise } from "../person/person.ts";

/** Sets a week that a routine gives each counted muscle. Exercises that the catalogue does not know give nothing. */
export function keptSetsOf(keep: readonly KeptExercise[]): ReadonlyMap<MuscleId, number> {
  const sets = new Map<MuscleId, number>();
  for (const line of keep) {
    const exercise = findExercise(line.exercise);
    if (!exercise) continue;
    for (const { muscle, credit } of muscleCredits(exercise).muscles) {
      sets.set(muscle, (sets.get(muscle) ?? 0) + credit * line.sets);
    }
  }
  return sets;
}
