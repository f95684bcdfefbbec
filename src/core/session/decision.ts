import type { ParameterId } from "../evidence/parameter.ts";
import type { SourceId } from "../evidence/source.ts";
import type { ExerciseId } from "../exercise/exercise.ts";
import type { Side } from "../log/trainingLog.ts";

/** What to do of one exercise in one session; of a one-sided exercise, with one side. */
export interface Prescription {
  readonly exercise: ExerciseId;
  /** 0: left out today. */
  readonly sets: number;
  /** Repetitions of a set; of a hold, how often it is held in a set. */
  readonly reps?: number;
  /** Length of one hold. */
  readonly holdS?: number;
  readonly distanceM?: number;
  readonly minutes?: number;
  /** As the exercise is logged; absent where there is none, or where it is chosen by feel. */
  readonly loadKg?: number;
}

export type DecisionKind = "start" | "progress" | "hold" | "regress" | "restart" | "deload";

/** One decision about one exercise (and side), that can be read back: what, from, to, because, sources. */
export interface Decision {
  readonly kind: DecisionKind;
  /** What changes. */
  readonly what: "load" | "reps" | "sets" | "exercise" | "nothing";
  readonly exercise: ExerciseId;
  readonly side?: Side;
  /** What was done last; absent at the start. */
  readonly from?: Prescription;
  readonly to: Prescription;
  readonly because: string;
  readonly parameterIds: readonly ParameterId[];
  readonly sourceIds: readonly (SourceId | "product_choice")[];
  /** The evidence is of another condition than back pain. */
  readonly borrowed: boolean;
  /** Ask how it is on the morning after. */
  readonly asksNextMorning: boolean;
}
