import { BadInput } from "../core/errors.ts";
import { kgFrom } from "../core/units.ts";
import { csvBlocks } from "./csv.ts";
import {
  type DraftEntry,
  type DraftLog,
  type DraftSet,
  type DraftWorkout,
  addNote,
  draftLog,
} from "./draftLog.ts";
import type { Importer, ReadOptions, ReadResult } from "./importer.ts";
import { type DateTimeReading, dateTimeReader } from "./localDateTime.ts";
import { pacer } from "./pace.ts";
import { load, quantity, stated } from "./quantity.ts";
import { endsMidLine, misshapen } from "./readCsvRows.ts";
import { RowLedger } from "./rowLedger.ts";
import { sideOfName } from "./sideOfName.ts";
import {
  type SetColumns,
  type StrongliftsColumns,
  type StrongliftsField,
  strongliftsColumns,
} from "./strongliftsColumns.ts";
import { writtenDurationS } from "./writtenDuration.ts";

/**
 * StrongLifts: a CSV record holds one exercise and up to a dozen sets side by side. A row of the tally is one
 * pair of set cells (repetitions and load), one body weight of a workout, or a record that holds no set.
 */
export const stronglifts: Importer = {
  id: "stronglifts",
  title: "StrongLifts",
  recognises({ head }) {
    return strongliftsColumns(head) !== undefined;
  },
  async read(content, options) {
    const columns = strongliftsColumns(content.head);
    if (!columns)
      throw new BadInput(
        "The file is no export of StrongLifts: it has no columns Exercise and Set 1 (Reps).",
      );
    return readRecords(content.text() ?? "", columns, options);
  },
};

async function readRecords(
  text: string,
  columns: StrongliftsColumns,
  options: ReadOptions,
): Promise<ReadResult> {
  const keepPace = pacer(options);
  const ledger = new RowLedger();
  const log = draftLog("stronglifts");
  const reader = new StrongliftsRecords(columns, options, ledger, log);
  let skip = 1;
  for (const block of csvBlocks(text, columns)) {
    for (let i = skip; i < block.records.length; i++) {
      const refuse = (reason: string): void => ledger.refuse(block.line(i), reason, block.raw(i));
      const fields = block.records[i] ?? [];
      const cutOff = block.share === 1 && i === block.records.length - 1 && endsMidLine(text);
      const unsound = misshapen(fields, columns.columns, cutOff);
      if (unsound) refuse(unsound.reason);
      else reader.visit(fields, refuse);
    }
    if (block.records.length > 0) skip = 0;
    await keepPace(block.share);
  }
  return ledger.result("stronglifts", log.finish(), options.unit);
}

class StrongliftsRecords {
  readonly #columns: StrongliftsColumns;
  readonly #options: ReadOptions;
  readonly #readDate: (text: string) => DateTimeReading;
  readonly #ledger: RowLedger;
  readonly #log: DraftLog;
  readonly #weighed = new Set<DraftWorkout>();

  constructor(columns: StrongliftsColumns, options: ReadOptions, ledger: RowLedger, log: DraftLog) {
    this.#columns = columns;
    this.#options = options;
    this.#readDate = dateTimeReader(columns.dayOrder);
    this.#ledger = ledger;
    this.#log = log;
  }

  visit(fields: readonly string[], refuse: (reason: string) => void): void {
    const start = this.#readDate(`${this.#cell(fields, "date")} ${this.#cell(fields, "startTime")}`.trim());
    if (start.kind === "unreadable") return refuse(start.reason);
    const name = this.#cell(fields, "exercise").trim();
    if (name === "") return refuse("the row names no exercise");
    const workout = this.#log.workout(start, this.#cell(fields, "workoutName").trim());
    this.#addWorkoutFacts(workout, fields, refuse);

    const done = (this.#cell(fields, "setsReps") || this.#cell(fields, "setsTime")).split("/");
    const sets: DraftSet[] = [];
    let cells = 0;
    for (const [index, columns] of this.#columns.sets.entries()) {
      if (!isFilled(fields, columns)) continue;
      cells++;
      const set = this.#readSet(fields, columns, name, done[index]?.trim());
      if (typeof set === "string") refuse(`set ${index + 1}: ${set}`);
      else sets.push(set);
    }
    if (cells === 0) return refuse("the row holds no set");
    this.#ledger.sets += sets.length;
    if (sets.length === 0) return;
    const entry: DraftEntry = { name, sets };
    addNote(entry, this.#cell(fields, "notes"));
    workout.entries.push(entry);
  }

  #cell(fields: readonly string[], field: StrongliftsField): string {
    return fields[this.#columns.at[field]] ?? "";
  }

  #addWorkoutFacts(workout: DraftWorkout, fields: readonly string[], refuse: (reason: string) => void): void {
    const hours = quantity(this.#cell(fields, "durationHours"));
    const durationS = typeof hours === "number" ? Math.round(hours * 3600) : 0;
    if (durationS > 0) workout.durationS = durationS;

    const cell = this.#cell(fields, "bodyWeight");
    if (cell.trim() === "" || this.#weighed.has(workout)) return;
    this.#weighed.add(workout);
    const weight = quantity(cell);
    if (typeof weight !== "number" || weight <= 0)
      return refuse(`body weight is not a number above 0: ${JSON.stringify(cell)}`);
    const unit = this.#columns.bodyWeightUnit ?? this.#options.unit;
    const at = workout.startedAt;
    this.#log.measure(
      unit
        ? { kind: "body_mass", at, value: kgFrom(weight, unit), unit: "kg" }
        : { kind: "body_mass", at, value: weight, unit: "unknown" },
    );
    this.#ledger.measurements++;
  }

  /** The set in one pair of cells, or why it is none. `done` is the same set in the summary, "5" or "-" (not done). */
  #readSet(
    fields: readonly string[],
    columns: SetColumns,
    name: string,
    done: string | undefined,
  ): DraftSet | string {
    const weight = quantity(fields[columns.load]);
    const reps = quantity(fields[columns.reps]);
    if (weight === "malformed") return `load is not a number: ${JSON.stringify(fields[columns.load])}`;
    const set: DraftSet = { kind: "work" };
    const side = sideOfName(name);
    if (side) set.side = side;
    Object.assign(set, load(stated(weight), columns.loadUnit ?? this.#options.unit));

    const timed = writtenDurationS(fields[columns.time] ?? "") ?? this.#heldS(fields, columns);
    if (timed !== undefined && timed > 0) {
      set.durationS = timed;
      return set;
    }
    if (reps === "malformed" || (reps !== "blank" && reps < 0)) {
      return `repetitions are not a number: ${JSON.stringify(fields[columns.reps])}`;
    }
    const count = stated(reps);
    if (count !== undefined) set.reps = count;
    else if (done === "0") {
      // Tried, and no repetition came of it.
      set.kind = "failure";
      set.notes = "0 reps";
    } else return "planned, not done";
    return set;
  }

  // A timed exercise fills the summary of times and not that of repetitions: its set cells are seconds.
  #heldS(fields: readonly string[], columns: SetColumns): number | undefined {
    const timed =
      this.#cell(fields, "setsTime").trim() !== "" && this.#cell(fields, "setsReps").trim() === "";
    return timed ? writtenDurationS(fields[columns.reps] ?? "") : undefined;
  }
}

function isFilled(fields: readonly string[], { reps, load: weight, time }: SetColumns): boolean {
  return [reps, weight, time].some((column) => (fields[column] ?? "").trim() !== "");
}
