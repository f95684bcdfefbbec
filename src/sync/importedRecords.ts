import type { ExerciseId } from "../core/exercise/exercise.ts";
import { meantExercise } from "../core/exercise/names/meantExercise.ts";
import type { BodyMeasurement, TrainingLog, Workout } from "../core/log/trainingLog.ts";
import type { Patch } from "./document.ts";
import type { RecordType } from "./recordType.ts";
import { RECORD_TYPES, type RecordKind } from "./recordTypes.ts";

/** Fields to write into a record; `undefined` takes one away. */
export interface RecordWrite {
  readonly kind: RecordKind;
  readonly id: string;
  readonly fields: Patch;
}

/** How records of a log are named, and what the names in it mean. */
export interface Naming {
  /** SHA-256 of a text in UTF-8, in hexadecimal digits. */
  readonly digestOf: (text: string) => Promise<string>;
  /** The exercise that a name stands for; the catalogue's own names where it is left out. */
  readonly exerciseOf?: (name: string) => ExerciseId | undefined;
}

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

/** An imported log as records. */
export interface ImportedRecords {
  /** A workout and its sets, each. */
  readonly workouts: readonly (readonly RecordWrite[])[];
  readonly masses: readonly RecordWrite[];
  readonly notKept: NotKept;
}

const ID_DIGITS = 32;

/**
 * Workouts, sets and body masses of an imported log as records. Ids are made of what the file says, so that the same file
 * gives the same records. Sets keep their order within a workout by their ids, since a file seldom times each.
 */
export async function importedRecords(
  { workouts, measurements, undated = [] }: TrainingLog,
  naming: Naming,
): Promise<ImportedRecords> {
  const { digestOf, exerciseOf = (name) => meantExercise(name)?.id } = naming;
  const idOf = async (parts: readonly unknown[]) =>
    `file:${(await digestOf(JSON.stringify(parts))).slice(0, ID_DIGITS)}`;
  let values = 0;
  const sound = (write: RecordWrite): RecordWrite => {
    const kept = soundFields(write);
    values += Object.keys(write.fields).length - Object.keys(kept).length;
    return { ...write, fields: kept };
  };
  const masses = measurements.filter(isMass);
  const sets = workouts.flatMap(({ entries }) => entries.flatMap((entry) => entry.sets));
  const records = {
    workouts: await Promise.all(
      workouts.map(async (workout) => {
        const id = await idOf([workout.app, workout.startedAt, workout.id]);
        return recordsOfWorkout(id, workout, exerciseOf).map(sound);
      }),
    ),
    masses: await Promise.all(
      masses.map(async ({ at, value }) =>
        sound({
          kind: "bodyMass",
          id: await idOf(["body_mass", at, value]),
          fields: { on: at.slice(0, "YYYY-MM-DD".length), massKg: value },
        }),
      ),
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

function recordsOfWorkout(
  id: string,
  { app, startedAt, precision, zone, durationS, title, notes, entries }: Workout,
  exerciseOf: NonNullable<Naming["exerciseOf"]>,
): readonly RecordWrite[] {
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
      const exercise = exerciseOf(name);
      return {
        kind: "set",
        id: `${id}:${padded(place)}:${padded(index)}`,
        fields: { workout: id, ...(exercise && { exercise }), name, place, at: startedAt, ...set },
      };
    }),
  );
  return [about, ...sets];
}

/** Whether a measurement has a place among the records. */
export function isMass({ kind, unit }: BodyMeasurement): boolean {
  return kind === "body_mass" && unit === "kg";
}

/** Ids sort as texts. */
function padded(count: number): string {
  return String(count).padStart(4, "0");
}
