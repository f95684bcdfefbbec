import type { SetKind, Side } from "../core/log/trainingLog.ts";
import { kgFrom } from "../core/units.ts";
import { type DraftEntry, type DraftLog, type DraftSet, type DraftWorkout, addNote } from "./draftLog.ts";
import { exerciseNames } from "./exerciseNames.ts";
import type { ReadOptions } from "./importer.ts";
import type { DateTimeReading } from "./localDateTime.ts";
import { distance, massUnit, metresPer, stated } from "./quantity.ts";
import { type RowOutcome, cellAt } from "./readCsvRows.ts";
import { rememberedQuantity } from "./rememberedQuantity.ts";
import { addRpe } from "./rpe.ts";
import type { StrongColumns, StrongField } from "./strongColumns.ts";
import { setOrderOf } from "./strongSetOrder.ts";
import { writtenDurationS } from "./writtenDuration.ts";

/** Turns the rows of one Strong file, in file order, into workouts, entries and sets. */
export class StrongRows {
  /** A load was met whose unit neither the file nor the options tell. */
  needsUnit = false;

  readonly #columns: StrongColumns;
  readonly #options: ReadOptions;
  readonly #readDate: (text: string) => DateTimeReading;
  readonly #log: DraftLog;
  readonly #exercise = exerciseNames();
  readonly #number = rememberedQuantity();
  readonly #at: StrongColumns["at"];

  // Where the row before stood: most rows continue its workout and its exercise.
  #date: string | undefined;
  #title = "";
  #workout: DraftWorkout | undefined;
  #entries: DraftEntry[] = [];
  #entry: DraftEntry | undefined;
  #ordinal: number | undefined;

  constructor(
    columns: StrongColumns,
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
    const orderCell = cellAt(fields, this.#at.setOrder);
    const order = setOrderOf(orderCell);
    if (order.row === "unknown")
      return { reason: `set order not understood: ${JSON.stringify(orderCell.slice(0, 40))}` };

    const refusal = this.#goToWorkout(cellAt(fields, this.#at.date), cellAt(fields, this.#at.workoutName));
    if (refusal !== undefined) return { reason: refusal };

    if (order.row === "rest") return this.#addRest(fields);
    if (order.row === "note") return this.#addNoteRow(fields);
    return this.#addSet(fields, order.kind, order.ordinal);
  }

  /** Stands in the workout of this date and title; says why when the date cannot be read. */
  #goToWorkout(date: string, title: string): string | undefined {
    if (date === this.#date && title === this.#title) return undefined;
    // Without a digit it is no date at all: the sets are real, their day is not known.
    if (!/\d/.test(date)) {
      this.#workout = undefined;
      this.#entries = this.#log.undated;
    } else {
      const start = this.#readDate(date);
      if (start.kind === "unreadable") return start.reason;
      this.#workout = this.#log.workout(start, title);
      this.#entries = this.#workout.entries;
    }
    this.#date = date;
    this.#title = title;
    this.#entry = undefined;
    return undefined;
  }

  #addSet(fields: readonly string[], kind: SetKind, ordinal: number | undefined): RowOutcome {
    const { name, side } = this.#exercise(cellAt(fields, this.#at.exerciseName));
    if (name === "") return { reason: "the row names no exercise" };
    const set = this.#readSet(fields, kind, side);
    if ("reason" in set) return set;

    const entry = this.#goToEntry(name, ordinal);
    // The app prints the note of an exercise on its first set.
    const notes = cellAt(fields, this.#at.notes);
    if (notes !== "") addNote(entry.sets.length === 0 ? entry : set, notes);
    entry.sets.push(set);
    this.#addWorkoutFacts(fields);
    return "set";
  }

  #readSet(
    fields: readonly string[],
    kind: SetKind,
    side: Side | undefined,
  ): DraftSet | { readonly reason: string } {
    const weight = this.#number(cellAt(fields, this.#at.weight));
    const reps = this.#number(cellAt(fields, this.#at.reps));
    const length = this.#number(cellAt(fields, this.#at.distance));
    const seconds = this.#number(cellAt(fields, this.#at.seconds));
    if (weight === "malformed") return this.#notANumber(fields, "weight");
    if (reps === "malformed" || (reps !== "blank" && reps < 0)) return this.#notANumber(fields, "reps");
    if (length === "malformed" || (length !== "blank" && length < 0))
      return this.#notANumber(fields, "distance");
    if (seconds === "malformed" || (seconds !== "blank" && seconds < 0))
      return this.#notANumber(fields, "seconds");

    const set: DraftSet = { kind };
    if (side) set.side = side;
    const count = stated(reps);
    if (count !== undefined) set.reps = count;
    const refusal = this.#addLoad(set, stated(weight), cellAt(fields, this.#at.weightUnit));
    if (refusal) return refusal;
    this.#addDistance(set, stated(length), cellAt(fields, this.#at.distanceUnit));
    const durationS = stated(seconds);
    if (durationS !== undefined) set.durationS = durationS;
    addRpe(set, cellAt(fields, this.#at.rpe));
    return set;
  }

  #notANumber(fields: readonly string[], field: StrongField): { readonly reason: string } {
    return {
      reason: `${field} is not a number: ${JSON.stringify(cellAt(fields, this.#at[field]).slice(0, 40))}`,
    };
  }

  #addLoad(
    set: DraftSet,
    value: number | undefined,
    unitCell: string,
  ): { readonly reason: string } | undefined {
    if (value === undefined) return undefined;
    const stating = unitCell === "" ? undefined : massUnit(unitCell);
    if (stating === undefined && unitCell.trim() !== "") {
      return { reason: `unit of weight not known: ${JSON.stringify(unitCell.slice(0, 40))}` };
    }
    const unit = stating ?? this.#columns.massUnit ?? this.#options.unit;
    if (unit === undefined) {
      this.needsUnit = true;
      set.unitlessLoad = value;
    } else {
      set.loadKg = kgFrom(value, unit);
      set.loadUnit = unit;
    }
    return undefined;
  }

  #addDistance(set: DraftSet, value: number | undefined, unitCell: string): void {
    if (value === undefined) return;
    const metres = metresPer(unitCell) ?? this.#columns.metresPerUnit;
    if (metres !== undefined) set.distanceM = value * metres;
    else Object.assign(set, distance(value, this.#options.distanceUnit));
  }

  /** The entry that a set belongs to: the one before goes on until the exercise changes or its numbering restarts. */
  #goToEntry(name: string, ordinal: number | undefined): DraftEntry {
    const restarts = ordinal !== undefined && this.#ordinal !== undefined && ordinal <= this.#ordinal;
    let entry = this.#entry;
    if (entry?.name !== name || restarts) {
      entry = { name, sets: [] };
      this.#entries.push(entry);
      this.#entry = entry;
      this.#ordinal = undefined;
    }
    this.#ordinal = ordinal ?? this.#ordinal;
    return entry;
  }

  #addRest(fields: readonly string[]): RowOutcome {
    const seconds = this.#number(cellAt(fields, this.#at.seconds));
    if (seconds === "malformed" || (seconds !== "blank" && seconds < 0))
      return this.#notANumber(fields, "seconds");
    const before = this.#entries.at(-1)?.sets.at(-1);
    if (!before) return { reason: "a rest with no set before it" };
    const restS = stated(seconds);
    if (restS !== undefined) before.restS = (before.restS ?? 0) + restS;
    return "rest";
  }

  #addNoteRow(fields: readonly string[]): RowOutcome {
    const { name } = this.#exercise(cellAt(fields, this.#at.exerciseName));
    const notes = cellAt(fields, this.#at.notes);
    if (name === "") {
      if (!this.#workout) return { reason: "a note with no workout to keep it" };
      addNote(this.#workout, notes);
    } else {
      addNote(this.#goToEntry(name, undefined), notes);
    }
    this.#addWorkoutFacts(fields);
    return "note";
  }

  #addWorkoutFacts(fields: readonly string[]): void {
    const workout = this.#workout;
    if (!workout) return;
    if (workout.durationS === undefined) {
      const durationS = writtenDurationS(cellAt(fields, this.#at.duration));
      if (durationS !== undefined && durationS > 0) workout.durationS = durationS;
    }
    const notes = cellAt(fields, this.#at.workoutNotes);
    if (notes !== "") addNote(workout, notes);
  }
}
