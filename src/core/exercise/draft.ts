import type { MuscleId } from "../anatomy/muscle.ts";
import type { Demand } from "./cautions.ts";
import type { CautionValue, ConditionId, Exercise, ExerciseId } from "./exercise.ts";

/**
 * An exercise as the catalogue's files write it: what cannot be derived. `completeExercise` adds cautions from
 * demands, progressions from regressions, and the rows of measured muscle activity.
 */
export interface ExerciseDraft extends Pick<
  Exercise,
  | "id"
  | "name"
  | "pattern"
  | "plane"
  | "laterality"
  | "position"
  | "kit"
  | "loading"
  | "measure"
  | "difficulty"
> {
  /** Prime movers: a set counts 1. */
  readonly direct: readonly MuscleId[];
  /** Muscles that share the work: a set counts 0.5. */
  readonly indirect?: readonly MuscleId[];
  /** Muscles that hold still what must hold still, each with what it does: a set counts 0. */
  readonly stabilisers?: Readonly<Record<MuscleId, string>>;
  /** Why these parts, where no measured activity is on record. */
  readonly basis: string;
  readonly demands: readonly Demand[];
  /** Departures from what the demands imply; one that allows more needs a note. */
  readonly cautions?: Readonly<Partial<Record<ConditionId, CautionValue>>>;
  readonly cautionNotes?: Readonly<Partial<Record<ConditionId, string>>>;
  readonly prerequisites?: readonly ExerciseId[];
  /** Easier forms. Progressions are these read backwards, so the two cannot disagree. */
  readonly regressions?: readonly ExerciseId[];
  /** What goes wrong, and the words that mend it. */
  readonly faults?: readonly (readonly [fault: string, cue: string])[];
  /** The words that start a set. An exercise without them is for logs only and is never prescribed. */
  readonly cues?: readonly string[];
  readonly cameraView: Exercise["cameraView"];
  readonly startDose?: string;
  readonly note?: string;
}

/** A family's own values; each entry of the family states the rest, and may state these otherwise. */
export function family<const Defaults extends Partial<ExerciseDraft>>(
  defaults: Defaults,
): (entry: Omit<ExerciseDraft, keyof Defaults> & Partial<ExerciseDraft>) => ExerciseDraft {
  // The two halves together hold every field of a draft; TypeScript cannot add up a generic's keys.
  return (entry) => ({ ...defaults, ...entry }) as unknown as ExerciseDraft;
}
