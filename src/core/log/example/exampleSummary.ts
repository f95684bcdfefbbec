import { ledgerOf } from "../ledger.ts";
import type { ExerciseHistory, LogSummary, MuscleVolume, WindowSummary } from "../logSummary.ts";
import { summarise, type SummaryOptions } from "../summarise.ts";
import type { BodyMeasurement, Workout } from "../trainingLog.ts";
import { resolveExample } from "./exampleExercises.ts";

/** Summary of some workouts of the example exercises. */
export function summaryOf(
  workouts: readonly Workout[],
  options: SummaryOptions,
  measurements: readonly BodyMeasurement[] = [],
): LogSummary {
  return summarise(ledgerOf({ workouts, measurements }, resolveExample), options);
}

/** The window of a summary; throws RangeError where it was not asked for. */
export function windowOf(summary: LogSummary, weeks: number | "all"): WindowSummary {
  const found = summary.windows.find((each) => each.weeks === weeks);
  if (!found) throw new RangeError(`window: none of ${weeks}`);
  return found;
}

/** A muscle's row in a window; throws RangeError for a muscle that sets are not counted for. */
export function volumeOf(window: WindowSummary, muscle: string): MuscleVolume {
  const found = window.muscles.find((each) => each.muscle === muscle);
  if (!found) throw new RangeError(`muscle: none counted as ${muscle}`);
  return found;
}

/** An exercise's history in a summary; throws RangeError where it was not trained. */
export function historyOf(summary: LogSummary, exercise: string): ExerciseHistory {
  const found = summary.exercises.find((each) => each.exercise === exercise);
  if (!found) throw new RangeError(`exercise: no history of ${exercise}`);
  return found;
}

/** A body mass, kg, measured in the morning of a day. */
export function bodyMass(date: string, value: number): BodyMeasurement {
  return { kind: "body_mass", at: `${date}T07:00:00`, value, unit: "kg" };
}
