import { finishedLog } from "./finishedLog.ts";
import type { BodyMeasurement, ExerciseEntry, LoggedSet, Workout } from "../core/log/trainingLog.ts";
import { kgFrom } from "../core/units.ts";
import type { FileContent, Importer, ReadOptions, ReadResult } from "./importer.ts";
import { isDate, wallClock, zonedInstant, zoneName } from "./instant.ts";
import type { JsonObject } from "./jsonDocument.ts";
import { jsonDocument, rawJson, textOf } from "./jsonDocument.ts";
import { dateTimeReader } from "./localDateTime.ts";
import { pacer } from "./pace.ts";
import { quantity } from "./quantity.ts";
import { RowLedger } from "./rowLedger.ts";
import type { WgerRows } from "./wgerRows.ts";
import { wgerRows } from "./wgerRows.ts";
import { wgerSet } from "./wgerSet.ts";

const MARKS =
  /"(?:manager\.\w+|repetitions?_unit|weight_unit|slot_entry|next_log|time_start|impression|fit_in_week|need_logs_to_advance|exercise_base|rir_target)"/;

/** wger: workout logs and sessions as its API or its fixtures give them (JSON). */
export const wger: Importer = { id: "wger", title: "wger", recognises, read };

function recognises(content: FileContent): boolean {
  return /^\s*[{[]/.test(content.head) && MARKS.test(content.head);
}

async function read(content: FileContent, options: ReadOptions): Promise<ReadResult> {
  const document = jsonDocument(content.text(), "wger");
  const pace = pacer(options);
  await pace(0.3);
  const rows = wgerRows(document);
  const ledger = new RowLedger();
  const workouts = readWorkouts(rows, ledger, options);
  const measurements = readWeights(rows.weights, ledger, options);
  const row = () => ledger.sets + ledger.notes + ledger.measurements + ledger.diagnostics.length + 1;
  for (const other of rows.others)
    ledger.refuse(row(), "The row is none that wger writes for training.", rawJson(other));
  if (workouts.length === 0 && measurements.length === 0 && ledger.diagnostics.length === 0) {
    ledger.refuse(1, nothingLogged(rows), rawJson(document));
  }
  await pace(1);
  return ledger.result("wger", finishedLog({ workouts, measurements }));
}

function nothingLogged(rows: WgerRows): string {
  return rows.planRows > 0
    ? "The file holds a training plan (a routine), not a history: export the workout logs (/api/v2/workoutlog/) and import that file."
    : "The file holds no workout logs: export /api/v2/workoutlog/ once something is logged.";
}

interface OpenWorkout {
  readonly session: JsonObject | undefined;
  readonly logs: TimedLog[];
}
interface TimedLog {
  readonly row: JsonObject;
  readonly ordinal: number;
  readonly when: When;
}
interface When {
  readonly at: string;
  readonly precision: "day" | "second";
  readonly zone: string;
  /** For ordering within one workout. */
  readonly ms: number;
}

function readWorkouts(
  { logs, sessions, names }: WgerRows,
  ledger: RowLedger,
  options: ReadOptions,
): readonly Workout[] {
  const drops = new Set(
    logs
      .map((log) => log["next_log"])
      .filter((id) => id !== null && id !== undefined)
      .map(String),
  );
  const open = new Map<string, OpenWorkout>();
  for (const [id, session] of sessions) open.set(id, { session, logs: [] });

  for (const [index, row] of logs.entries()) {
    const session = idOf(row["session"]);
    const when = whenOf(row["date"]) ?? sessionStart(sessions.get(session ?? ""));
    if (!when) {
      ledger.refuse(index + 1, "The date of the set cannot be read.", rawJson(row));
      continue;
    }
    const key = session ?? when.at.slice(0, 10);
    const workout = open.get(key) ?? { session: undefined, logs: [] };
    open.set(key, workout);
    workout.logs.push({ row, ordinal: index + 1, when });
  }
  const workouts: Workout[] = [];
  for (const [key, workout] of open) {
    const entries = readEntries(inOrder(workout.logs), names, drops, ledger, options);
    const read = workoutOf(key, workout, entries, ledger);
    if (read) workouts.push(read);
  }
  return workouts;
}

function workoutOf(
  key: string,
  { session, logs }: OpenWorkout,
  entries: readonly ExerciseEntry[],
  ledger: RowLedger,
): Workout | undefined {
  const notes = session && notesOf(session);
  const start = sessionStart(session) ?? earliest(logs);
  if (session && entries.length === 0 && (notes === undefined || !start)) {
    ledger.refuse(1, "The session holds no sets, notes or readable date.", rawJson(session));
  }
  if (!start || (entries.length === 0 && notes === undefined)) return undefined;
  if (notes !== undefined) ledger.notes++;
  const durationS = session ? sessionLength(session) : undefined;
  return {
    id: `wger:${key}`,
    app: "wger",
    startedAt: start.at,
    precision: start.precision,
    zone: start.zone,
    ...(durationS !== undefined && { durationS }),
    ...(notes !== undefined && { notes }),
    entries,
  };
}

function readEntries(
  logs: readonly TimedLog[],
  names: ReadonlyMap<string, string>,
  drops: ReadonlySet<string>,
  ledger: RowLedger,
  options: ReadOptions,
): readonly ExerciseEntry[] {
  const entries: { id: string; name: string; sets: LoggedSet[] }[] = [];
  for (const { row, ordinal } of logs) {
    const id = idOf(row["exercise"] ?? row["exercise_base"]);
    const set =
      id === undefined
        ? "The set names no exercise."
        : wgerSet(row, drops.has(String(row["id"])), options.unit);
    if (id === undefined || typeof set === "string") {
      ledger.refuse(ordinal, typeof set === "string" ? set : "The set names no exercise.", rawJson(row));
      continue;
    }
    ledger.sets++;
    let entry = entries.at(-1);
    if (entry?.id !== id) {
      entry = { id, name: names.get(id) ?? `wger exercise ${id}`, sets: [] };
      entries.push(entry);
    }
    entry.sets.push(set);
  }
  return entries.map(({ name, sets }) => ({ name, sets }));
}

// By time, as the file has them within one moment; each drop set right after the set it drops from.
function inOrder(logs: readonly TimedLog[]): readonly TimedLog[] {
  const sorted = logs.toSorted((a, b) => a.when.ms - b.when.ms || a.ordinal - b.ordinal);
  const byId = new Map(sorted.map((log) => [String(log.row["id"]), log]));
  const following = new Set(
    sorted.map(({ row }) => idOf(row["next_log"])).filter((id) => id !== undefined && byId.has(id)),
  );
  const placed = new Set<TimedLog>();
  const place = (first: TimedLog | undefined) => {
    for (let log = first; log && !placed.has(log); log = byId.get(idOf(log.row["next_log"]) ?? ""))
      placed.add(log);
  };
  for (const log of sorted) if (!following.has(String(log.row["id"]))) place(log);
  for (const log of sorted) place(log); // a ring of next_log has no head
  return [...placed];
}

function idOf(value: unknown): string | undefined {
  if (typeof value === "number") return String(value);
  return textOf(value);
}

const readDateTime = dateTimeReader();

function whenOf(value: unknown): When | undefined {
  if (isDate(value))
    return {
      at: `${value}T00:00:00`,
      precision: "day",
      zone: "unknown",
      ms: Date.parse(`${value}T00:00:00Z`),
    };
  const instant = zonedInstant(value);
  if (instant) {
    const at = wallClock(instant);
    // Midnight sharp is what wger writes when only the day was given.
    const day = at.endsWith("T00:00:00");
    return {
      at,
      precision: day ? "day" : "second",
      zone: day ? "unknown" : zoneName(instant.offsetMin),
      ms: instant.ms,
    };
  }
  const local = typeof value === "string" ? readDateTime(value) : undefined;
  if (local?.kind !== "read") return undefined;
  return {
    at: local.at,
    precision: local.precision === "day" ? "day" : "second",
    zone: local.zone,
    ms: Date.parse(`${local.at}Z`),
  };
}

function earliest(logs: readonly TimedLog[]): When | undefined {
  return logs.map(({ when }) => when).toSorted((a, b) => a.ms - b.ms)[0];
}

const CLOCK = /^([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?/;

function sessionStart(session: JsonObject | undefined): When | undefined {
  const day = whenOf(session?.["date"]);
  const clock = CLOCK.exec(textOf(session?.["time_start"]) ?? "");
  if (!day || !clock) return day;
  const at = `${day.at.slice(0, 10)}T${clock[1]}:${clock[2]}:${clock[3] ?? "00"}`;
  return { at, precision: "second", zone: "unknown", ms: Date.parse(`${at}Z`) };
}

function sessionLength(session: JsonObject): number | undefined {
  const [start, end] = ["time_start", "time_end"].map((key) => CLOCK.exec(textOf(session[key]) ?? ""));
  if (!start || !end) return undefined;
  const seconds = (clock: RegExpExecArray) =>
    Number(clock[1]) * 3_600 + Number(clock[2]) * 60 + Number(clock[3] ?? 0);
  const length = seconds(end) - seconds(start);
  return length === 0 ? undefined : length + (length < 0 ? 86_400 : 0);
}

const IMPRESSIONS: Readonly<Record<string, string>> = { "1": "bad", "2": "neutral", "3": "good" };

function notesOf(session: JsonObject): string | undefined {
  const impression = IMPRESSIONS[idOf(session["impression"]) ?? ""];
  const lines = [textOf(session["notes"]), impression && `Impression: ${impression}`];
  return textOf(lines.filter(Boolean).join("\n"));
}

// The profile says the unit of body weight; the entries do not.
function readWeights(
  rows: readonly JsonObject[],
  ledger: RowLedger,
  options: ReadOptions,
): readonly BodyMeasurement[] {
  const measurements: BodyMeasurement[] = [];
  for (const [index, row] of rows.entries()) {
    const value = quantity(row["weight"]);
    const when = whenOf(row["date"]);
    if (typeof value !== "number" || value <= 0 || !when) {
      ledger.refuse(index + 1, "The body weight has no readable date or value.", rawJson(row));
      continue;
    }
    ledger.measurements++;
    const known = options.unit !== undefined;
    measurements.push({
      kind: "body_mass",
      at: when.at,
      value: known ? kgFrom(value, options.unit) : value,
      unit: known ? "kg" : "unknown",
    });
  }
  return measurements;
}
