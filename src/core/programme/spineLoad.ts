import { resolveMuscle } from "../anatomy/muscles.ts";
import { EMG } from "../evidence/emg.ts";
import type { Exercise, ExerciseId } from "../exercise/exercise.ts";
import { MEASURED_ACTIVITY } from "../exercise/measuredActivity.ts";

const PERCENT = 100; // not clinical: percent

const backActivity: ReadonlyMap<ExerciseId, number> = new Map(
  Object.entries(MEASURED_ACTIVITY).flatMap(([id, rows]): readonly (readonly [ExerciseId, number])[] => {
    const measured = EMG.filter(
      ({ exercise, muscle, sourceId, meanPercentMvic }) =>
        meanPercentMvic !== undefined &&
        resolveMuscle(muscle).includes("erector_spinae") &&
        rows.includes(`${exercise}:${muscle}:${sourceId}`),
    ).map(({ meanPercentMvic }) => meanPercentMvic ?? 0);
    if (measured.length === 0) return [];
    return [[id, Math.min(1, measured.reduce((sum, each) => sum + each, 0) / measured.length / PERCENT)]];
  }),
);

/**
 * How hard an exercise works the back extensors, 0 to 1 of a maximal contraction, as a stand-in for the load on the
 * spine; undefined where nobody measured it. It only breaks ties: activity differs between studies and is no danger.
 * Source: the measured muscle activity of the evidence base.
 */
export function spineLoadOf({ id }: Exercise): number | undefined {
  return backActivity.get(id);
}
