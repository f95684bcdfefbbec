import { z } from "zod";
import { BadInput } from "../core/errors.ts";
import { dayNumber } from "../core/calendar.ts";
import type {
  BodyMeasurement,
  ExerciseEntry,
  LoggedSet,
  TrainingLog,
  Workout,
} from "../core/log/trainingLog.ts";
import { BACKSTAY_VERSION } from "./backstayVersion.ts";
import type { ReadOptions } from "./importer.ts";
import type { JsonObject } from "./jsonDocument.ts";
import { isObject, jsonDocument, listOf, rawJson } from "./jsonDocument.ts";
import { pacer } from "./pace.ts";
import type { RowLedger } from "./rowLedger.ts";

const localDateTime = z.string().refine(isLocalDateTime, "expected YYYY-MM-DDTHH:MM:SS");
const count = z.number().nonnegative();
const text = z.string();

const setSchema: z.ZodType<LoggedSet> = z.strictObject({
  kind: z.enum(["work", "warmup", "drop", "failure"]),
  side: z.enum(["left", "right"]).exactOptional(),
  loadKg: z.number().exactOptional(),
  loadUnit: z.enum(["kg", "lb"]).exactOptional(),
  unitlessLoad: z.number().exactOptional(),
  setting: z
    .strictObject({ value: z.number(), unit: z.enum(["body_weight", "plates", "km_h", "mph"]) })
    .exactOptional(),
  reps: count.exactOptional(),
  durationS: count.exactOptional(),
  distanceM: count.exactOptional(),
  unitlessDistance: count.exactOptional(),
  rir: z.number().exactOptional(),
  restS: count.exactOptional(),
  notes: text.exactOptional(),
});

const entryFields = {
  name: text,
  supersetGroup: z.int().exactOptional(),
  notes: text.exactOptional(),
};
const entrySchema: z.ZodType<ExerciseEntry> = z.strictObject({ ...entryFields, sets: z.array(setSchema) });
const entryHeadSchema = z.strictObject(entryFields);

const workoutFields = {
  id: text,
  app: text,
  startedAt: localDateTime,
  precision: z.enum(["day", "minute", "second"]),
  zone: text,
  durationS: count.exactOptional(),
  title: text.exactOptional(),
  notes: text.exactOptional(),
};
const workoutSchema: z.ZodType<Workout> = z.strictObject({ ...workoutFields, entries: z.array(entrySchema) });
const workoutHeadSchema = z.strictObject(workoutFields);

const measurementSchema: z.ZodType<BodyMeasurement> = z.strictObject({
  kind: text,
  at: localDateTime,
  value: z.number(),
  unit: z.enum(["kg", "percent", "m", "bpm", "unknown"]),
});

const headerSchema = z.strictObject({
  format: z.literal("backstay"),
  version: z.int().min(1).max(BACKSTAY_VERSION),
  workouts: z.array(z.unknown()),
  measurements: z.array(z.unknown()),
  undated: z.array(z.unknown()).exactOptional(),
});

/** How many workouts are read between two turns of the event loop. */
const BLOCK = 200;

/**
 * Reads Backstay's own file. What does not follow the schema becomes a diagnostic whose reason names the path
 * ("workouts[3].entries[0].sets[2].reps: ..."); the rest is kept. Throws BadInput when the file as a whole is
 * damaged or of a later version.
 */
export async function readBackstayFile(
  content: string | undefined,
  ledger: RowLedger,
  options: ReadOptions,
): Promise<TrainingLog> {
  const header = readHeader(jsonDocument(content, "Backstay"));
  const pace = pacer(options);
  const workouts: Workout[] = [];
  for (const [i, value] of header.workouts.entries()) {
    const workout = readWorkout(value, `workouts[${i}]`, ledger);
    if (workout) workouts.push(workout);
    if (i % BLOCK === BLOCK - 1) await pace(i / header.workouts.length);
  }
  const undated = (header.undated ?? []).flatMap((value, i) => {
    const entry = readEntry(value, `undated[${i}]`, ledger, (raw) => raw);
    return entry ? [entry] : [];
  });
  const measurements = header.measurements.flatMap((value, i) => {
    const read = measurementSchema.safeParse(value);
    if (read.success) {
      ledger.measurements += 1;
      return [read.data];
    }
    refuse(ledger, faultOf(read.error, `measurements[${i}]`, value), value);
    return [];
  });
  await pace(1);
  return { workouts, measurements, ...(header.undated && { undated }) };
}

function readHeader(document: unknown): z.infer<typeof headerSchema> {
  const header = headerSchema.safeParse(document);
  if (header.success) return header.data;
  const version = isObject(document) ? document["version"] : undefined;
  if (typeof version === "number" && version > BACKSTAY_VERSION) {
    throw new BadInput(
      `The Backstay file is of version ${version}, and this Backstay reads up to version ${BACKSTAY_VERSION}: update Backstay and import it again.`,
    );
  }
  throw new BadInput(
    `The Backstay file cannot be read (${faultOf(header.error, "", document)}): export it again and import that file.`,
  );
}

function readWorkout(value: unknown, path: string, ledger: RowLedger): Workout | undefined {
  const whole = workoutSchema.safeParse(value);
  if (whole.success) {
    for (const { sets } of whole.data.entries) ledger.sets += sets.length;
    return whole.data;
  }
  if (!isObject(value) || !Array.isArray(value["entries"])) {
    refuse(ledger, faultOf(whole.error, path, value), value);
    return undefined;
  }
  return salvageWorkout(value, path, ledger);
}

/** A workout in which something is wrong: every set that can be told is kept. */
function salvageWorkout(value: JsonObject, path: string, ledger: RowLedger): Workout | undefined {
  const { entries: rawEntries, ...rawHead } = value;
  const within = (entry: unknown): unknown => ({ ...rawHead, entries: [entry] });
  const head = workoutHeadSchema.safeParse(rawHead);
  if (!head.success) {
    const fault = faultOf(head.error, path, rawHead);
    const rows = listOf(rawEntries).flatMap((entry) => rowsOfEntry(entry).map(within));
    for (const row of rows.length > 0 ? rows : [value]) refuse(ledger, fault, row);
    return undefined;
  }
  const entries = listOf(rawEntries).flatMap((entry, i) => {
    const read = readEntry(entry, `${path}.entries[${i}]`, ledger, within);
    return read ? [read] : [];
  });
  return { ...head.data, entries };
}

function readEntry(
  value: unknown,
  path: string,
  ledger: RowLedger,
  within: (entry: unknown) => unknown,
): ExerciseEntry | undefined {
  const whole = entrySchema.safeParse(value);
  if (whole.success) {
    ledger.sets += whole.data.sets.length;
    return whole.data;
  }
  const { sets: rawSets, ...rawHead } = isObject(value) ? value : {};
  const head = entryHeadSchema.safeParse(rawHead);
  if (!head.success || !Array.isArray(rawSets)) {
    for (const row of rowsOfEntry(value)) refuse(ledger, faultOf(whole.error, path, value), within(row));
    return undefined;
  }
  const sets = listOf(rawSets).flatMap((raw, i) => {
    const set = setSchema.safeParse(raw);
    if (set.success) {
      ledger.sets += 1;
      return [set.data];
    }
    refuse(ledger, faultOf(set.error, `${path}.sets[${i}]`, raw), within({ ...rawHead, sets: [raw] }));
    return [];
  });
  return { ...head.data, sets };
}

/** An entry as rows of one set each; one without sets is one row. */
function rowsOfEntry(entry: unknown): unknown[] {
  const { sets, ...head } = isObject(entry) ? entry : {};
  const rows = listOf(sets).map((set) => ({ ...head, sets: [set] }));
  return rows.length > 0 ? rows : [entry];
}

function refuse(ledger: RowLedger, fault: string, row: unknown): void {
  const { sets, measurements, diagnostics } = ledger;
  ledger.refuse(sets + measurements + diagnostics.length + 1, fault, rawJson(row));
}

/** The first fault as "path: what is wrong, got value". */
function faultOf(error: z.ZodError, at: string, value: unknown): string {
  const issue = error.issues[0];
  let path = at;
  let found = value;
  for (const key of issue?.path ?? []) {
    path += typeof key === "number" ? `[${key}]` : `${path && "."}${String(key)}`;
    found = isObject(found) || Array.isArray(found) ? Reflect.get(found, key) : undefined;
  }
  const got = JSON.stringify(found) ?? "nothing";
  const what = (issue?.message ?? "cannot be read").replace(/^Invalid (?:input|option): /, "");
  return `${path || "the file"}: ${what}, got ${got.length > 60 ? `${got.slice(0, 60)}...` : got}`;
}

function isLocalDateTime(value: string): boolean {
  const found = /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d:[0-5]\d$/.test(value);
  if (!found) return false;
  try {
    dayNumber(value);
    return true;
  } catch {
    return false;
  }
}
