import type { BodyMeasurement, LoggedSet, Workout } from "./trainingLog.ts";

/** Two or more records of one workout, and which of them counts. */
export interface Duplicate {
  /** The fuller record counts; of two equally full ones the newer export of the same app, else the earlier import. */
  readonly kept: "earlier" | "imported";
  /**
   * equal: set for set the same. contained: one holds all the sets of the other and more.
   * edited: one workout whose sets differ in part.
   */
  readonly reason: "equal" | "contained" | "edited";
  readonly imported: Workout;
  /** More than one where an app that knows only days put two sessions into one. */
  readonly earlier: readonly Workout[];
  readonly sets: readonly SetPair[];
  /** Sets of the record that gave way which the kept one lacks. They stay in the import and come back when the other is undone. */
  readonly givenUp: readonly LoggedSet[];
}

/** An imported set and the earlier one that it equals. */
export interface SetPair {
  readonly exercise: string;
  readonly imported: LoggedSet;
  readonly earlierExercise: string;
  readonly earlier: LoggedSet;
}

export interface DuplicateMeasurement {
  readonly imported: BodyMeasurement;
  readonly earlier: BodyMeasurement;
}
