import { createHash } from "node:crypto";
import { meantExercise } from "../../core/exercise/names/meantExercise.ts";
import type { BodyMeasurement, TrainingLog, Workout } from "../../core/log/trainingLog.ts";
import type { RecordType } from "../../sync/recordType.ts";
import { RECORD_TYPES } from "../../sync/recordTypes.ts";
import type { RecordWrite } from "../sync/writeRecords.ts";

/** What records have no place for. */
export interface NotKept {
  /** Measurements other than body mass. */
  measurements: number;
  /** Sets that the file keeps without a date. */
  undatedSets: number;
  /** Loads and distances whose unit nobody said. */
  unitless: number;
  /** Values that cannot be, as a workout of weeks: the record is kept without them. */
  values: number;
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
  let values = 0;
  const sound = (write: RecordWrite): RecordWrite => {
    const kept = soundFields(write);
    values += Object.keys(write.fields).length - Object.keys(kept).length;
    return { ...write, fields: kept };
  };
  const masses = measurements.filter(isMass);
  const sets = workouts.flatMap(({ entries }) => entries.flatMap((entry) => entry.sets));
  const records = {
    workouts: workouts.map((workout) => recordsOfWorkout(workout).map(sound)),
    masses: masses.map(({ at, value }) =>
      sound({
        kind: "bodyMass",
        id: `file:${digestOf(["body_mass", at, value])}`,
        fields: { on: at.slice(0, "YYYY-MM-DD".length), massKg: value },
      }),
    ),
  };
  return {
    ...records,
    notKept: {
      measurements: measurements.length - masses.length,
      undatedSets: undated.reduce((count, entry) => count + entry.sets.length, 0),
      unitless: sets.filter(
        ({ unitlessLoad, unitlessDistance }) => unitlessLoad !== undefined || unitlessDistance !== undefined,
      ).length,
      values,
    },
  };
}

/** The fields without characters that cannot be kept and without values that the kind of record may not have. */
function soundFields({ kind, fields }: RecordWrite): Readonly<Record<string, unknown>> {
  const kept = soundTexts(fields) as Record<string, unknown>;
  const { schema } = RECORD_TYPES[kind] as RecordType;
  const parsed = schema.safeParse(kept);
  if (parsed.success) return kept;
  const wrong = new Set(parsed.error.issues.map(({ path: [field] }) => field));
  const fewer = Object.fromEntries(Object.entries(kept).filter(([field]) => !wrong.has(field)));
  // what a record cannot be without is left for who refuses it
  return schema.safeParse(fewer).success ? fewer : kept;
}

function soundTexts(value: unknown): unknown {
  if (typeof value === "string") return value.replaceAll("\0", "").toWellFormed();
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(soundTexts);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, soundTexts(inner)]));
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
