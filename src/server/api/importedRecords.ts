import { createHash } from "node:crypto";
import { meantExercise } from "../../core/exercise/names/meantExercise.ts";
import type { BodyMeasurement, TrainingLog, Workout } from "../../core/log/trainingLog.ts";
import type { RecordWrite } from "../sync/writeRecords.ts";

/** What records have no place for. */
export interface NotKept {
  /** Measurements other than body mass. */
  measurements: number;
  /** Sets that the file keeps without a date. */
  undatedSets: number;
  /** Loads and distances whose unit nobody said. */
  unitless: number;
}

/**
 * Workouts, sets and body masses of an imported log as records. Ids are made of what the file says, so that the same file
 * gives the same records. Sets keep their order within a workout by their ids, since a file seldom times each.
 */
export function importedRecords({ workouts, measurements, undated = [] }: TrainingLog): {
  readonly workouts: readonly (readonly RecordWrite[])[];
  readonly masses: readonly RecordWrite[];
  readonly notKept: NotKept;
} {
  const masses = measurements.filter(isMass);
  const sets = workouts.flatMap(({ entries }) => entries.flatMap((entry) => entry.sets));
  return {
    workouts: workouts.map(recordsOfWorkout),
    masses: masses.map(({ at, value }) => ({
      kind: "bodyMass",
      id: `file:${digestOf(["body_mass", at, value])}`,
      fields: { on: at.slice(0, "YYYY-MM-DD".length), massKg: value },
    })),
    notKept: {
      measurements: measurements.length - masses.length,
      undatedSets: undated.reduce((count, entry) => count + entry.sets.length, 0),
      unitless: sets.filter(
        ({ unitlessLoad, unitlessDistance }) => unitlessLoad !== undefined || unitlessDistance !== undefined,
      ).length,
    },
  };
}

function recordsOfWorkout(workout: Workout): readonly RecordWrite[] {
  const { app, startedAt, precision, zone, durationS, title, notes, entries } = workout;
  const id = `file:${digestOf([app, startedAt, workout.id])}`;
  const about: RecordWrite = {
    kind: "workout",
    id,
    fields: {
      startedAt,
      zone,
      status: "finished",
      app,
      ...(precision !== "second" && { precision }),
      ...(durationS !== undefined && { durationS }),
      ...(title && { title }),
      ...(notes && { notes }),
      exercises: entries.map(({ name, notes: said, supersetGroup }) => ({
        name,
        ...(said && { notes: said }),
        ...(supersetGroup !== undefined && { supersetGroup }),
      })),
    },
  };
  const sets = entries.flatMap(({ name, sets: done }, place) =>
    done.map(({ unitlessLoad: _load, unitlessDistance: _distance, ...set }, index): RecordWrite => {
      const exercise = meantExercise(name)?.id;
      return {
        kind: "set",
        id: `${id}:${padded(place)}:${padded(index)}`,
        fields: { workout: id, ...(exercise && { exercise }), name, place, at: startedAt, ...set },
      };
    }),
  );
  return [about, ...sets];
}

function isMass({ kind, unit }: BodyMeasurement): boolean {
  return kind === "body_mass" && unit === "kg";
}

/** Ids sort as texts. */
function padded(count: number): string {
  return String(count).padStart(4, "0");
}

function digestOf(parts: readonly unknown[]): string {
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 32);
}
