import type { ExerciseEntry, TrainingLog, Workout } from "../core/log/trainingLog.ts";
import { sideOfName } from "./sideOfName.ts";

/** The log as every importer hands it over: oldest first, and with the side that an exercise's name states. */
export function finishedLog(log: TrainingLog): TrainingLog {
  return {
    ...log,
    workouts: log.workouts.map(withSides).toSorted((a, b) => compare(a.startedAt, b.startedAt)),
    measurements: log.measurements.toSorted((a, b) => compare(a.at, b.at)),
  };
}

function withSides(workout: Workout): Workout {
  if (!workout.entries.some((entry) => sideOfName(entry.name) !== undefined)) return workout;
  return { ...workout, entries: workout.entries.map(withSide) };
}

function withSide(entry: ExerciseEntry): ExerciseEntry {
  const side = sideOfName(entry.name);
  return side === undefined ? entry : { ...entry, sets: entry.sets.map((set) => ({ side, ...set })) };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
