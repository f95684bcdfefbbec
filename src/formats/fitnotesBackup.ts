import { finishedLog } from "./finishedLog.ts";
import type { BodyMeasurement, LoggedSet } from "../core/log/trainingLog.ts";
import type { MassUnit } from "../core/units.ts";
import { bodyMeasurement } from "./fitnotesCsv.ts";
import type { FitNotesDay } from "./fitnotesDays.ts";
import { DayWorkouts } from "./fitnotesDays.ts";
import type { FileContent, ReadOptions, ReadResult } from "./importer.ts";
import { isDate } from "./instant.ts";
import { dateTimeReader } from "./localDateTime.ts";
import { pacer } from "./pace.ts";
import { quantity, snappedLoad, stated } from "./quantity.ts";
import { RowLedger } from "./rowLedger.ts";
import { secondsBetween } from "./secondsBetween.ts";
import type { SqliteRow, SqliteTables } from "./sqlite.ts";
import { isSqliteWith, withSqlite } from "./sqlite.ts";

/** Is it the backup of FitNotes (an SQLite database with its tables)? */
export function isFitNotesBackup(content: FileContent): boolean {
  return isSqliteWith(content.bytes, ["training_log", "exercise"]);
}

/**
 * Reads a backup of FitNotes. Loads are stored in kg and distances in m whatever the person uses; the unit that
 * they entered stands beside each set. Personal records are derived by the app and left out.
 */
export async function readFitNotesBackup(content: FileContent, options: ReadOptions): Promise<ReadResult> {
  const pace = pacer(options);
  const result = await withSqlite(content.bytes, "FitNotes", readTables);
  await pace(1);
  return result;
}

function readTables(tables: SqliteTables): ReadResult {
  const ledger = new RowLedger();
  const days = new DayWorkouts();
  const names = namesOf(tables.rows("exercise"));
  const unit = personsUnit(tables);
  const comments = setComments(tables);
  let row = 0;

  for (const record of tables.rows("training_log")) {
    row++;
    const date = dateOf(record.get("date"));
    const set = setOf(record, unit, comments);
    if (date === undefined) ledger.refuse(row, "The date of the set cannot be read.", raw(record));
    else if (typeof set === "string") ledger.refuse(row, set, raw(record));
    else {
      days.on(date).add(nameOf(record.get("exercise_id"), names), set);
      ledger.sets++;
    }
  }
  for (const record of tables.rows("workoutcomment")) {
    row++;
    const date = dateOf(record.get("date"));
    const comment = textIn(record.get("comment"));
    if (date === undefined || comment === "")
      ledger.refuse(row, "The comment has no readable date or text.", raw(record));
    else {
      days.on(date).notes.push(comment);
      ledger.notes++;
    }
  }
  for (const record of tables.rows("workouttime")) clock(record, days);
  supersets(tables, days, names);
  const measurements = bodyWeights(tables, ledger, row);
  return ledger.result("fitnotes", finishedLog({ workouts: days.workouts(), measurements }));
}

function namesOf(exercises: readonly SqliteRow[]): ReadonlyMap<unknown, string> {
  return new Map(exercises.map((exercise) => [exercise.get("_id"), textIn(exercise.get("name"))]));
}

// An exercise that was deleted leaves its sets behind.
function nameOf(id: unknown, names: ReadonlyMap<unknown, string>): string {
  return names.get(id) || `FitNotes exercise ${String(id)}`;
}

function personsUnit(tables: SqliteTables): MassUnit {
  return tables.rows("settings")[0]?.get("metric") === 0 ? "lb" : "kg";
}

// The unit of a set: 1 kg, 2 lb; 0 is the app's setting.
function setOf(
  record: SqliteRow,
  personsUnit: MassUnit,
  comments: ReadonlyMap<unknown, string>,
): LoggedSet | string {
  const weight = quantity(record.get("metric_weight"));
  const reps = quantity(record.get("reps"));
  const length = quantity(record.get("distance"));
  const time = quantity(record.get("duration_seconds"));
  if ([weight, reps, length, time].includes("malformed")) return "A number of the set cannot be read.";
  const unit = record.get("unit") === 1 ? "kg" : record.get("unit") === 2 ? "lb" : personsUnit;
  const notes = comments.get(record.get("_id"));
  const set = {
    ...(stated(weight) !== undefined && snappedLoad(Number(weight), unit)),
    ...(stated(reps) !== undefined && { reps: Number(reps) }),
    ...(stated(time) !== undefined && { durationS: Number(time) }),
    ...(stated(length) !== undefined && { distanceM: Number(length) }),
  };
  if (Object.keys(set).length === 0) return "The set holds no load, repetitions, time or distance.";
  if ([set.reps, set.durationS, set.distanceM].some((value) => value !== undefined && value < 0)) {
    return "The set has a negative count, time or distance.";
  }
  return { kind: "work", ...set, ...(notes !== undefined && { notes }) };
}

// Comment.owner_type_id 1: a set of the training log.
function setComments(tables: SqliteTables): ReadonlyMap<unknown, string> {
  const comments = tables
    .rows("comment")
    .filter((row) => row.get("owner_type_id") === 1 && textIn(row.get("comment")) !== "");
  return new Map(comments.map((row) => [row.get("owner_id"), textIn(row.get("comment"))]));
}

const readDateTime = dateTimeReader();

function clock(record: SqliteRow, days: DayWorkouts): void {
  const date = dateOf(record.get("workout_date"));
  const start = readDateTime(textIn(record.get("start_date_time")));
  if (date === undefined || start.kind === "unreadable") return;
  const day = days.known(date);
  if (!day || start.at.slice(0, 10) !== date) return;
  const end = readDateTime(textIn(record.get("end_date_time")));
  day.start = start.at;
  const durationS = end.kind === "unreadable" ? 0 : secondsBetween(start.at, end.at);
  if (durationS > 0) day.durationS = durationS;
}

// WorkoutGroup is a superset of one day; WorkoutGroupExercise lists its exercises.
function supersets(tables: SqliteTables, days: DayWorkouts, names: ReadonlyMap<unknown, string>): void {
  const numbers = new Map<FitNotesDay, Map<unknown, number>>();
  for (const member of tables.rows("workoutgroupexercise")) {
    const date = dateOf(member.get("date"));
    const day = date === undefined ? undefined : days.known(date);
    if (!day) continue;
    const groups = numbers.get(day) ?? new Map<unknown, number>();
    numbers.set(day, groups);
    const group = member.get("workout_group_id");
    if (!groups.has(group)) groups.set(group, groups.size);
    const name = nameOf(member.get("exercise_id"), names);
    for (const entry of day.entries) {
      if (entry.name === name) entry.supersetGroup = groups.get(group) ?? 0;
    }
  }
}

function bodyWeights(
  tables: SqliteTables,
  ledger: RowLedger,
  rowsBefore: number,
): readonly BodyMeasurement[] {
  const measurements: BodyMeasurement[] = [];
  let row = rowsBefore;
  const add = (record: SqliteRow, at: string | undefined, found: readonly Omit<BodyMeasurement, "at">[]) => {
    row++;
    if (at === undefined || found.length === 0) {
      ledger.refuse(row, "The body measurement has no readable date or value.", raw(record));
      return;
    }
    ledger.measurements += found.length;
    for (const measurement of found) measurements.push({ ...measurement, at });
  };

  for (const record of tables.rows("bodyweight")) {
    const mass = stated(quantity(record.get("body_weight_metric")));
    const fat = stated(quantity(record.get("body_fat")));
    add(record, momentOf(record.get("date")), [
      ...(mass === undefined ? [] : [{ kind: "body_mass", value: mass, unit: "kg" } as const]),
      ...(fat === undefined ? [] : [{ kind: "body_fat", value: fat, unit: "percent" } as const]),
    ]);
  }
  const units = new Map(
    tables.rows("measurementunit").map((unit) => [unit.get("_id"), textIn(unit.get("short_name"))]),
  );
  const kinds = new Map(tables.rows("measurement").map((kind) => [kind.get("_id"), kind]));
  for (const record of tables.rows("measurementrecord")) {
    const kind = kinds.get(record.get("measurement_id"));
    const value = quantity(record.get("value"));
    const at = momentOf(`${textIn(record.get("date"))} ${textIn(record.get("time"))}`);
    const name = textIn(kind?.get("name"));
    const unit = units.get(kind?.get("unit_id")) ?? "";
    add(record, at, typeof value === "number" && name !== "" ? [bodyMeasurement(name, value, unit)] : []);
  }
  return measurements;
}

function momentOf(value: unknown): string | undefined {
  const moment = readDateTime(textIn(value));
  return moment.kind === "read" ? moment.at : undefined;
}

function dateOf(value: unknown): string | undefined {
  const date = textIn(value).slice(0, 10);
  return isDate(date) ? date : undefined;
}

function textIn(value: unknown): string {
  return typeof value === "string" ? value.trim() : "";
}

function raw(record: SqliteRow): string {
  return JSON.stringify(Object.fromEntries(record));
}
