import type { SetKind, Side } from "../core/log/trainingLog.ts";
import { kgFrom } from "../core/units.ts";
import { type DraftEntry, type DraftLog, type DraftSet, type DraftWorkout, addNote } from "./draftLog.ts";
import { exerciseNames } from "./exerciseNames.ts";
import type { HevyColumns, HevyField } from "./hevyColumns.ts";
import type { ReadOptions } from "./importer.ts";
import type { DateTimeReading } from "./localDateTime.ts";
import { distance, stated } from "./quantity.ts";
import { type RowOutcome, cellAt } from "./readCsvRows.ts";
import { rememberedQuantity } from "./rememberedQuantity.ts";
import { addRpe } from "./rpe.ts";
import { secondsBetween } from "./secondsBetween.ts";

const KINDS: ReadonlyMap<string, SetKind> = new Map([
  ["", "work"],
  ["normal", "work"],
  ["warmup", "warmup"],
  ["warm_up", "warmup"],
  ["failure", "failure"],
  ["dropset", "drop"],
  ["drop_set", "drop"],
  ["drop", "drop"],
]);

/** Turns the rows of one Hevy file, in file order, into workouts, entries and sets. */
export class HevyRows {
  /** A load was met whose unit neither the file nor the options tell. */
  needsUnit = false;

  readonly #columns: HevyColumns;
  readonly #options: ReadOptions;
  readonly #readDate: (text: string) => DateTimeReading;
  readonly #log: DraftLog;
  readonly #exercise = exerciseNames();
  readonly #number = rememberedQuantity();
  readonly #at: HevyColumns["at"];
  /** Last set number of each entry of a superset: its rows may alternate with those of the others. */
  readonly #lastIndex = new WeakMap<DraftEntry, number>();

  #start: string | undefined;
  #title = "";
  #workout: DraftWorkout | undefined;
  #entries: DraftEntry[] = [];
  #entry: DraftEntry | undefined;

  constructor(
    columns: HevyColumns,
    options: ReadOptions,
    readDate: (text: string) => DateTimeReading,
    log: DraftLog,
  ) {
    this.#columns = columns;
    this.#at = columns.at;
    this.#options = options;
    this.#readDate = readDate;
    this.#log = log;
  }

  visit(fields: readonly string[]): RowOutcome {
    const { name, side } = this.#exercise(cellAt(fields, this.#at.exercise_title));
    if (name === "") return { reason: "the row names no exercise" };
    const refusal = this.#goToWorkout(fields);
    if (refusal !== undefined) return { reason: refusal };
    const superset = this.#number(cellAt(fields, this.#at.superset_id));
    if (superset === "malformed") return this.#notANumber(fields, "superset_id");
    const index = this.#number(cellAt(fields, this.#at.set_index));
    if (index === "malformed") return this.#notANumber(fields, "set_index");

    const set = this.#readSet(fields, side);
    if ("reason" in set) return set;
    const entry = this.#goToEntry(
      name,
      superset === "blank" ? undefined : superset,
      index === "blank" ? undefined : index,
    );
    const notes = cellAt(fields, this.#at.exercise_notes);
    if (notes !== "") addNote(entry, notes);
    entry.sets.push(set);
    return "set";
  }

  #notANumber(fields: readonly string[], field: HevyField): { readonly reason: string } {
    return {
      reason: `${field} is not a number: ${JSON.stringify(cellAt(fields, this.#at[field]).slice(0, 40))}`,
    };
  }

  /** Stands in the workout of this row; says why when its start cannot be read. */
  #goToWorkout(fields: readonly string[]): string | undefined {
    const start = cellAt(fields, this.#at.start_time);
    const title = cellAt(fields, this.#at.title);
    if (start === this.#start && title === this.#title) return undefined;
    if (!/\d/.test(start)) {
      this.#workout = undefined;
      this.#entries = this.#log.undated;
    } else {
      const reading = this.#readDate(start);
      if (reading.kind === "unreadable") return reading.reason;
      this.#workout = this.#log.workout(reading, title);
      this.#entries = this.#workout.entries;
      this.#addWorkoutFacts(this.#workout, fields);
    }
    this.#start = start;
    this.#title = title;
    this.#entry = undefined;
    return undefined;
  }

  #addWorkoutFacts(workout: DraftWorkout, fields: readonly string[]): void {
    const end = this.#readDate(cellAt(fields, this.#at.end_time));
    if (end.kind === "read" && end.zone === workout.zone) {
      const durationS = secondsBetween(workout.startedAt, end.at);
      if (durationS > 0) workout.durationS = durationS;
    }
    addNote(workout, cellAt(fields, this.#at.description));
  }

  /** The entry before goes on until the exercise changes or its numbering restarts; in a superset, exercises take turns. */
  #goToEntry(name: string, superset: number | undefined, index: number | undefined): DraftEntry {
    let entry = this.#entry;
    if (!this.#continues(entry, name, superset, index)) {
      entry =
        superset === undefined
          ? undefined
          : this.#entries.findLast((other) => this.#continues(other, name, superset, index));
    }
    if (!entry) {
      entry = superset === undefined ? { name, sets: [] } : { name, supersetGroup: superset, sets: [] };
      this.#entries.push(entry);
    }
    this.#entry = entry;
    if (index !== undefined) this.#lastIndex.set(entry, index);
    return entry;
  }

  #continues(
    entry: DraftEntry | undefined,
    name: string,
    superset: number | undefined,
    index: number | undefined,
  ): entry is DraftEntry {
    if (entry?.name !== name || entry.supersetGroup !== superset) return false;
    const last = this.#lastIndex.get(entry);
    return index === undefined || last === undefined || index > last;
  }

  #readSet(fields: readonly string[], side: Side | undefined): DraftSet | { readonly reason: string } {
    const kind = this.#kindOf(cellAt(fields, this.#at.set_type));
    if (!kind)
      return {
        reason: `set type not known: ${JSON.stringify(cellAt(fields, this.#at.set_type).slice(0, 40))}`,
      };
    const reps = this.#number(cellAt(fields, this.#at.reps));
    if (reps === "malformed" || (reps !== "blank" && reps < 0)) return this.#notANumber(fields, "reps");
    const seconds = this.#number(cellAt(fields, this.#at.duration_seconds));
    if (seconds === "malformed" || (seconds !== "blank" && seconds < 0)) {
      return this.#notANumber(fields, "duration_seconds");
    }

    const set: DraftSet = { kind };
    if (side) set.side = side;
    const count = stated(reps);
    if (count !== undefined) set.reps = count;
    const refusal = this.#addLoad(set, fields) ?? this.#addDistance(set, fields);
    if (refusal) return refusal;
    const durationS = stated(seconds);
    if (durationS !== undefined) set.durationS = durationS;
    addRpe(set, cellAt(fields, this.#at.rpe));
    return set;
  }

  #kindOf(cell: string): SetKind | undefined {
    const known = KINDS.get(cell);
    if (known) return known;
    const word = cell.trim().toLowerCase();
    // Some tools write a number here, whose meaning is published nowhere: a set, then, and nothing more.
    return /^\d+$/.test(word) ? "work" : KINDS.get(word);
  }

  #addLoad(set: DraftSet, fields: readonly string[]): { readonly reason: string } | undefined {
    for (const { at, unit } of this.#columns.weights) {
      const cell = fields[at] ?? "";
      if (cell === "") continue;
      const weight = this.#number(cell);
      if (weight === "malformed")
        return { reason: `weight is not a number: ${JSON.stringify(cell.slice(0, 40))}` };
      const value = stated(weight);
      if (value === undefined) continue;
      const stating = unit ?? this.#options.unit;
      if (stating === undefined) {
        this.needsUnit = true;
        set.unitlessLoad = value;
      } else {
        set.loadKg = kgFrom(value, stating);
        set.loadUnit = stating;
      }
      return undefined;
    }
    return undefined;
  }

  #addDistance(set: DraftSet, fields: readonly string[]): { readonly reason: string } | undefined {
    for (const { at, metres } of this.#columns.distances) {
      const cell = fields[at] ?? "";
      if (cell === "") continue;
      const length = this.#number(cell);
      if (length === "malformed" || (length !== "blank" && length < 0)) {
        return { reason: `distance is not a number: ${JSON.stringify(cell.slice(0, 40))}` };
      }
      const value = stated(length);
      if (value === undefined) continue;
      if (metres !== undefined) set.distanceM = value * metres;
      else Object.assign(set, distance(value, this.#options.distanceUnit));
      return undefined;
    }
    return undefined;
  }
}
