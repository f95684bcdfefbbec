import { resolveMuscle } from "../anatomy/muscles.ts";
import { EMG } from "../evidence/emg.ts";
import type { Exercise, ExerciseId } from "../exercise/exercise.ts";
import { EXERCISE_LOADS } from "../exercise/loads.generated.ts";
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

/** Modelled compression of L4/L5 of the exercises that the model holds, as a part of the greatest of them. */
const modelled: ReadonlyMap<ExerciseId, number> = (() => {
  const held = Object.entries(EXERCISE_LOADS).filter(([, row]) => row.held);
  const most = Math.max(...held.map(([, row]) => row.l4l5CompressionN));
  return new Map(held.map(([id, row]) => [id, row.l4l5CompressionN / most]));
})();

/**
 * How much an exercise loads the low back, 0 to 1: what the body engine computed for a reference person with a light
 * weight; where the model does not hold the pose, the measured activity of the back extensors (0 to 1 of a maximal
 * contraction); undefined where there is neither. It only breaks ties: modelled newtons are no danger.
 * Source: the catalogue's loads; the measured muscle activity of the evidence base.
 */
export function spineLoadOf({ id }: Exercise): number | undefined {
  return modelled.get(id) ?? backActivity.get(id);
}
