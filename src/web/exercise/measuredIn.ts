import type { MuscleId } from "../../core/anatomy/muscle.ts";
import { EMG } from "../../core/evidence/emg.ts";
import type { ExerciseId } from "../../core/exercise/exercise.ts";
import { MEASURED_ACTIVITY } from "../../core/exercise/measuredActivity.ts";
import { measuredActivity } from "../../engine/answers/rankExercises.ts";

/**
 * What studies measured of a muscle in an exercise, % of a maximal contraction, null where none was read; each looked up
 * once, since a weight that changes asks again and again.
 */
export function measuredIn(id: ExerciseId): (muscle: MuscleId) => number | null {
  const known = new Map<MuscleId, number | null>();
  return (muscle) => {
    if (!known.has(muscle)) {
      known.set(muscle, measuredActivity(id, muscle, { emg: EMG, measured: MEASURED_ACTIVITY }));
    }
    return known.get(muscle) ?? null;
  };
}
