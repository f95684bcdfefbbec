import { finishedLog } from "./finishedLog.ts";
import type { BodyMeasurement, ExerciseEntry, LoggedSet, SetKind, Workout } from "../core/log/trainingLog.ts";
import type { MassUnit } from "../core/units.ts";
import { kgFrom } from "../core/units.ts";
import type { FileContent, ReadOptions, ReadResult } from "./importer.ts";
import { isPlausibleTime, wallClock, zonedInstant } from "./instant.ts";
import type { JsonObject } from "./jsonDocument.ts";
import { isObject, jsonDocument, listOf, rawJson, textOf } from "./jsonDocument.ts";
import { liftosaurId, liftosaurTitle, loggedSets, onRpeScale } from "./liftosaurSet.ts";
import { pacer } from "./pace.ts";
import { massUnit, metresPer, quantity } from "./quantity.ts";
import { RowLedger } from "./rowLedger.ts";

// Field names of the stored document; two of them together occur in no other app's JSON.
const MARKS = [
  "originalId",
  "tempUserId",
  "reviewRequests",
  "signupRequests",
  "deletedHistory",
  "deletedPrograms",
  "deletedStats",
  "history",
  "programName",
  "dayName",
  "warmupSets",
  "completedReps",
  "completedWeight",
  "originalWeight",
  "programId",
  "exerciseData",
  "currentProgramId",
  "whatsNew",
];

/** Is it Liftosaur's storage as JSON (whole, or its history alone)? */
export function isLiftosaurJson(content: FileContent): boolean {
  const head = content.head.trimStart();
  if (!/^[{[]/.test(head)) return false;
  return MARKS.filter((mark) => head.includes(`"${mark}"`)).length >= 2;
}

/** Reads Liftosaur's storage: history, names of custom exercises, body measurements. */
export async function readLiftosaurJson(content: FileContent, options: ReadOptions): Promise<ReadResult> {
  const document = jsonDocument(content.text(), "Liftosaur");
  const storage = storageIn(document);
  const records = Array.isArray(document) ? document : listOf(storage["history"]);
  const measured = stats(storage);
  const reader = new HistoryReader(storage, options);
  const pace = pacer(options);
  const workouts: Workout[] = [];
  for (const [index, record] of records.entries()) {
    const workout = reader.workout(record);
    if (workout) workouts.push(workout);
    if (index % 100 === 0) await pace(index / records.length);
  }
  const measurements = reader.measurements(measured);
  if (records.length === 0 && measured.length === 0) {
    reader.ledger.refuse(
      1,
      "The file holds settings and programs but no finished workout, so there is nothing to count.",
      rawJson(document),
    );
  }
  await pace(1);
  return reader.ledger.result("liftosaur", finishedLog({ workouts, measurements }));
}

function storageIn(document: unknown): JsonObject {
  if (!isObject(document)) return {};
  return isObject(document["storage"]) ? document["storage"] : document;
}

class HistoryReader {
  readonly ledger = new RowLedger();
  /** The person's unit, for the few loads that carry none. */
  readonly unit: MassUnit | undefined;
  private readonly customNames: JsonObject;
  private row = 0;

  constructor(storage: JsonObject, options: ReadOptions) {
    const settings = isObject(storage["settings"]) ? storage["settings"] : {};
    this.customNames = isObject(settings["exercises"]) ? settings["exercises"] : {};
    this.unit = massUnit(settings["units"]) ?? options.unit;
  }

  workout(record: unknown): Workout | undefined {
    if (!isObject(record)) {
      this.refuse("This is no workout.", record);
      return undefined;
    }
    const dateMs = zonedInstant(record["date"])?.ms;
    const startMs = isPlausibleTime(record["startTime"]) ? record["startTime"] : dateMs;
    const entries = listOf(record["entries"]);
    if (startMs === undefined) {
      this.refuse("The workout has no readable date.", record);
      return undefined;
    }
    const dayName = textOf(record["dayName"]);
    const endMs = record["endTime"];
    const title = liftosaurTitle(textOf(record["programName"]), dayName);
    const notes = textOf(record["notes"]);
    return {
      id: liftosaurId(dateMs ?? startMs, dayName),
      app: "liftosaur",
      startedAt: wallClock({ ms: startMs, offsetMin: 0 }),
      precision: "second",
      zone: "UTC",
      ...(isPlausibleTime(endMs) && endMs > startMs && { durationS: Math.round((endMs - startMs) / 1000) }),
      ...(title !== undefined && { title }),
      ...(notes !== undefined && { notes }),
      entries: this.entries(entries),
    };
  }

  private entries(values: readonly unknown[]): readonly ExerciseEntry[] {
    const supersets: string[] = [];
    const entries: ExerciseEntry[] = [];
    for (const value of values) {
      const name = isObject(value) ? this.name(value["exercise"]) : undefined;
      if (!isObject(value) || name === undefined) {
        this.refuse("The exercise has no name.", value);
        continue;
      }
      const sets = [...this.sets(value["warmupSets"], "warmup"), ...this.sets(value["sets"], "work")];
      const superset = textOf(value["superset"]);
      if (superset !== undefined && !supersets.includes(superset)) supersets.push(superset);
      const notes = textOf(value["notes"]);
      if (sets.length === 0 && notes === undefined) continue;
      entries.push({
        name,
        ...(superset !== undefined && { supersetGroup: supersets.indexOf(superset) }),
        ...(notes !== undefined && { notes }),
        sets,
      });
    }
    return entries;
  }

  private sets(values: unknown, kind: SetKind): readonly LoggedSet[] {
    const sets: LoggedSet[] = [];
    for (const value of listOf(values)) {
      const read = isObject(value) ? this.set(value, kind) : "This is no set.";
      if (typeof read === "string") {
        this.refuse(read, value);
        continue;
      }
      this.row++;
      this.ledger.sets++;
      sets.push(...read);
    }
    return sets;
  }

  private set(set: JsonObject, kind: SetKind): readonly LoggedSet[] | string {
    const reps = quantity(set["completedReps"]);
    const repsLeft = quantity(set["completedRepsLeft"]);
    const time = quantity(set["completedSetTimer"]);
    const timeLeft = quantity(set["completedSetTimerLeft"]);
    const rpe = quantity(set["completedRpe"]);
    const weight = this.weight(set["completedWeight"] ?? set["weight"]);
    if ([reps, repsLeft, time, timeLeft, rpe].includes("malformed") || weight === "malformed") {
      return "A number of the set cannot be read.";
    }
    if (reps === "blank" && time === "blank") return "The set was planned but not done.";
    const count = (value: typeof reps) => (typeof value === "number" ? value : undefined);
    if ([reps, repsLeft, time, timeLeft].some((value) => typeof value === "number" && value < 0)) {
      return "The set has a negative number of repetitions or seconds.";
    }
    return loggedSets({
      kind,
      reps: count(reps),
      repsLeft: count(repsLeft),
      durationS: count(time) || undefined,
      durationLeftS: count(timeLeft) || undefined,
      load: weight?.value,
      unit: weight?.unit,
      rpe: onRpeScale(count(rpe)),
      notes: textOf(set["label"]),
    });
  }

  // { value, unit }; a plain number (old versions) is in the person's unit; a percentage is a plan, not a load.
  private weight(weight: unknown): { value: number; unit: MassUnit | undefined } | "malformed" | undefined {
    const value = quantity(isObject(weight) ? weight["value"] : weight);
    if (value === "blank") return undefined;
    if (value === "malformed") return "malformed";
    if (!isObject(weight) || weight["unit"] === undefined) return { value, unit: this.unit };
    if (weight["unit"] === "%") return undefined;
    const unit = massUnit(weight["unit"]);
    return unit === undefined ? "malformed" : { value, unit };
  }

  private name(exercise: unknown): string | undefined {
    const id = isObject(exercise) ? textOf(exercise["id"]) : textOf(exercise);
    if (id === undefined) return undefined;
    const custom = this.customNames[id];
    const name = (isObject(custom) ? textOf(custom["name"]) : undefined) ?? spelledOut(id);
    const equipment = isObject(exercise) ? textOf(exercise["equipment"]) : undefined;
    return equipment === undefined ? name : `${name}, ${EQUIPMENT[equipment] ?? spelledOut(equipment)}`;
  }

  measurements(stats: readonly Stat[]): readonly BodyMeasurement[] {
    const measurements: BodyMeasurement[] = [];
    for (const { kind, raw } of stats) {
      const measurement = measurementOf(kind, raw, this.unit);
      if (typeof measurement === "string") {
        this.refuse(measurement, raw);
        continue;
      }
      this.row++;
      this.ledger.measurements++;
      measurements.push(measurement);
    }
    return measurements;
  }

  private refuse(reason: string, raw: unknown): void {
    this.ledger.refuse(++this.row, reason, rawJson(raw));
  }
}

// How Liftosaur itself writes its equipment in the other layouts; the rest is spelled out from the id.
const EQUIPMENT: Readonly<Record<string, string>> = {
  smith: "Smith Machine",
  ezbar: "EZ Bar",
  trapbar: "Trap Bar",
};

/** "inclineBenchPress" -> "Incline Bench Press". Ids of built-in exercises are their names in camel case. */
function spelledOut(id: string): string {
  const words = id.replace(/([a-z0-9])([A-Z])/g, "$1 $2");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

interface Stat {
  readonly kind: string;
  readonly raw: unknown;
}

// stats: { weight: { weight: [...] }, length: { waist: [...] }, percentage: { bodyfat: [...] } }
function stats(storage: JsonObject): readonly Stat[] {
  const found: Stat[] = [];
  for (const group of Object.values(isObject(storage["stats"]) ? storage["stats"] : {})) {
    if (!isObject(group)) continue;
    for (const [name, values] of Object.entries(group)) {
      for (const raw of listOf(values)) found.push({ kind: STAT_KINDS[name] ?? snakeCase(name), raw });
    }
  }
  return found;
}

const STAT_KINDS: Readonly<Record<string, string>> = { weight: "body_mass", bodyfat: "body_fat" };

function snakeCase(name: string): string {
  return name.replace(/([a-z])([A-Z])/g, "$1_$2").toLowerCase();
}

function measurementOf(
  kind: string,
  raw: unknown,
  personsUnit: MassUnit | undefined,
): BodyMeasurement | string {
  if (!isObject(raw) || !isPlausibleTime(raw["timestamp"]))
    return "The body measurement has no readable time.";
  const at = wallClock({ ms: raw["timestamp"], offsetMin: 0 });
  const given = isObject(raw["value"]) ? raw["value"] : { value: raw["value"] };
  const value = quantity(given["value"]);
  if (typeof value !== "number" || value <= 0) return "The body measurement has no readable value.";
  const unit = given["unit"];
  if (unit === "%" || kind === "body_fat") return { kind, at, value, unit: "percent" };
  const mass = massUnit(unit) ?? (kind === "body_mass" ? personsUnit : undefined);
  if (mass) return { kind, at, value: kgFrom(value, mass), unit: "kg" };
  const metres = metresPer(unit);
  if (metres !== undefined) return { kind, at, value: value * metres, unit: "m" };
  return { kind, at, value, unit: "unknown" };
}
