import type { MuscleId } from "../../core/anatomy/muscle.ts";
import { countedAs, resolveMuscle } from "../../core/anatomy/muscles.ts";
import type { EmgRow } from "../../core/evidence/emg.ts";
import type { Exercise, ExerciseId, KitId } from "../../core/exercise/exercise.ts";
import type { ExerciseLoadRow } from "../../core/exercise/exerciseLoadRow.ts";
import { kitSuffices, usableKit } from "../../core/exercise/kit.ts";
import { isMobilityWork } from "../../core/exercise/mobilityWork.ts";
import { rankCorrelation } from "./rankCorrelation.ts";

export interface RankQuestion {
  readonly muscle: MuscleId;
  /** Order by activation for each newton on L4/L5 instead of by activation. */
  readonly perSpine: boolean;
  /** Only what this kit allows; household things are always there. */
  readonly kit?: readonly KitId[];
}

/** What the ranking is made from. */
export interface RankSources {
  readonly exercises: readonly Exercise[];
  readonly loads: Readonly<Record<ExerciseId, ExerciseLoadRow>>;
  /** Rows of measured activity, and which of them belong to an exercise ("exercise:muscle:source"). */
  readonly emg: readonly EmgRow[];
  readonly measured: Readonly<Record<ExerciseId, readonly string[]>>;
}

export interface RankedExercise {
  readonly exercise: ExerciseId;
  readonly name: string;
  /** As logged, kg. */
  readonly weightKg: number;
  /** Of the muscle, 0 to 1. */
  readonly activation: number;
  readonly l4l5CompressionN: number;
  /** Activation for each 1,000 N on L4/L5. */
  readonly activationPerKilonewton: number;
  /** Mean of the measured values that were read, % of a maximal contraction; null where none was. */
  readonly measuredPercentMvic: number | null;
}

export interface Ranking {
  readonly muscle: MuscleId;
  readonly perSpine: boolean;
  readonly exercises: readonly RankedExercise[];
  /** Exercises whose pose the model does not hold: left out. */
  readonly notHeld: readonly ExerciseId[];
  /** Spearman's rank correlation of computed activation and measured activity; null where too few were measured. */
  readonly rankCorrelation: number | null;
  readonly measuredCount: number;
}

/**
 * Exercises for strength in which the catalogue gives a muscle a part, by what they ask of it, or of it for each newton on the
 * low back, most first; equals by id. Activation is of the whole that training is counted for: a part of a muscle ranks as its
 * whole.
 */
export function rankExercises(question: RankQuestion, sources: RankSources): Ranking {
  const muscle = countedAs(question.muscle);
  const usable = question.kit && usableKit(question.kit);
  const asked = sources.exercises.flatMap((exercise) => {
    const load = sources.loads[exercise.id];
    if (!load || !names(exercise, muscle)) return [];
    // what the model has a muscle hold in a stretch is no reason to choose it
    if (isMobilityWork(exercise)) return [];
    if (usable && !kitSuffices(exercise.kit, usable)) return [];
    return [{ exercise, load, activation: load.activation[muscle] ?? 0 }];
  });
  const rows = asked
    .filter(({ load }) => load.held)
    .map(({ exercise: { id, name }, load, activation }): RankedExercise => {
      return {
        exercise: id,
        name,
        weightKg: load.weightKg,
        activation,
        l4l5CompressionN: load.l4l5CompressionN,
        activationPerKilonewton: activation / (load.l4l5CompressionN / 1000),
        measuredPercentMvic: measuredActivity(id, muscle, sources),
      };
    });
  const worth = (row: RankedExercise) => (question.perSpine ? row.activationPerKilonewton : row.activation);
  const pairs = rows.flatMap((row) =>
    row.measuredPercentMvic === null ? [] : [[row.activation, row.measuredPercentMvic] as const],
  );
  return {
    muscle,
    perSpine: question.perSpine,
    exercises: rows.toSorted((a, b) => worth(b) - worth(a) || (a.exercise < b.exercise ? -1 : 1)),
    notHeld: asked.filter(({ load }) => !load.held).map(({ exercise }) => exercise.id),
    rankCorrelation: rankCorrelation(pairs) ?? null,
    measuredCount: pairs.length,
  };
}

/** The catalogue gives the muscle a part in the exercise. */
function names({ muscles }: Exercise, muscle: MuscleId): boolean {
  return muscles.some((work) => countedAs(work.muscle) === muscle);
}

/**
 * Mean of the activity that studies measured in a muscle during an exercise, % of a maximal contraction, over the rows that were read,
 * not recalled, of the muscle or a part of it; null where there is none.
 */
export function measuredActivity(
  id: ExerciseId,
  muscle: MuscleId,
  { emg, measured }: Pick<RankSources, "emg" | "measured">,
): number | null {
  const keys = measured[id] ?? [];
  const values = emg.flatMap((row) => {
    const own = keys.includes(`${row.exercise}:${row.muscle}:${row.sourceId}`);
    const same = resolveMuscle(row.muscle).some((each) => countedAs(each) === muscle);
    return own && same && row.confidence === "seen" && row.meanPercentMvic !== undefined
      ? [row.meanPercentMvic]
      : [];
  });
  return values.length === 0 ? null : values.reduce((sum, each) => sum + each, 0) / values.length;
}
