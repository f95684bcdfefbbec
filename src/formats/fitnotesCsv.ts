import { finishedLog } from "./finishedLog.ts";
import { BadInput } from "../core/errors.ts";
import type { BodyMeasurement, LoggedSet } from "../core/log/trainingLog.ts";
import type { MassUnit } from "../core/units.ts";
import { kgFrom } from "../core/units.ts";
import { csvHeader } from "./csv.ts";
import type { FitNotesColumn } from "./fitnotesColumns.ts";
import { aligned, fitNotesColumns, headerUnit } from "./fitnotesColumns.ts";
import { fitNotesRecords } from "./fitnotesRecord.ts";
import { DayWorkouts } from "./fitnotesDays.ts";
import type { FileContent, ReadOptions, ReadResult } from "./importer.ts";
import { type DayOrder, dateTimeReader, dayOrderOf } from "./localDateTime.ts";
import { pacer } from "./pace.ts";
import { distance, load, massUnit, metresPer, quantity, stated } from "./quantity.ts";
import { RowLedger } from "./rowLedger.ts";

const BODY_HEADER = ["date", "time", "measurement", "value", "unit"] as const;

/** Is it FitNotes's table of sets, or that of its body tracker? */
export function isFitNotesCsv(content: FileContent): boolean {
  if (!/measurement|category/i.test(content.head.slice(0, 1_000))) return false;
  const { fields } = csvHeader(content.head);
  return fitNotesColumns(fields) !== undefined || isBodyHeader(fields);
}

function isBodyHeader(fields: readonly string[]): boolean {
  return BODY_HEADER.every((name, index) => fields[index]?.trim().toLowerCase() === name);
}

/** Reads a table of FitNotes (Android, any year) or FitNotes 2 (iOS): one row a set, days without clock times. */
export async function readFitNotesCsv(content: FileContent, options: ReadOptions): Promise<ReadResult> {
  const text = content.text();
  if (text === undefined)
    throw new BadInput("The FitNotes table is not text: export it again and import that file.");
  const { delimiter, fields } = csvHeader(content.head);
  const columns = fitNotesColumns(fields);
  const reader = columns
    ? new SetRows(columns, delimiter, dayOrderIn(text, delimiter), options)
    : new BodyRows();
  const pace = pacer(options);
  let headerSeen = false;
  let count = 0;
  for (const record of fitNotesRecords(text, delimiter)) {
    if (headerSeen) {
      const refusal = reader.row(record.fields);
      if (refusal !== undefined) reader.ledger.refuse(record.line, refusal, record.raw);
    }
    headerSeen = true;
    if (++count % 5_000 === 0) await pace(0.9 * Math.min(1, (count * 40) / text.length));
  }
  await pace(1);
  return reader.result();
}

// FitNotes writes ISO dates; a spreadsheet that saved the file again may have turned them round.
function dayOrderIn(text: string, delimiter: string): DayOrder {
  const lines = text.split(/\r\n|\n|\r/);
  return lines[1]?.includes("/")
    ? dayOrderOf(lines.map((line) => line.split(delimiter, 1)[0] ?? ""))
    : "unknown";
}

/** H:MM:SS, MM:SS or seconds; undefined for blank or zero. */
function seconds(text: string): number | undefined {
  if (text === "") return undefined;
  const total = text.split(":").reduce((sum, part) => sum * 60 + Number(part), 0);
  return total > 0 && total < 1e9 ? total : undefined;
}

class SetRows {
  readonly ledger = new RowLedger();
  private readonly days = new DayWorkouts();
  private readonly readDate: ReturnType<typeof dateTimeReader>;
  private readonly columns: readonly FitNotesColumn[];
  private readonly delimiter: string;
  private readonly unit: MassUnit | undefined;
  private readonly options: ReadOptions;

  constructor(
    columns: readonly FitNotesColumn[],
    delimiter: string,
    dayOrder: DayOrder,
    options: ReadOptions,
  ) {
    this.readDate = dateTimeReader(dayOrder);
    this.columns = columns;
    this.delimiter = delimiter;
    this.options = options;
    this.unit = headerUnit(columns) ?? options.unit;
  }

  row(fields: readonly string[]): string | undefined {
    const read = aligned(fields, this.columns, this.delimiter);
    if (!read) return "The fields do not fit the columns.";
    const cell = (column: FitNotesColumn) => read.get(column) ?? "";
    const date = this.readDate(cell("date"));
    if (date.kind === "unreadable") return `The date cannot be read: ${date.reason}.`;
    const name = cell("exercise");
    if (name === "") return "The exercise has no name.";

    const set = this.set(cell);
    if (typeof set === "string") return set;
    const day = this.days.on(date.at.slice(0, 10));
    if (
      set.loadKg === undefined &&
      set.unitlessLoad === undefined &&
      !("reps" in set) &&
      set.durationS === undefined &&
      set.distanceM === undefined &&
      set.unitlessDistance === undefined
    ) {
      if (set.notes === undefined) return "The row holds no load, repetitions, time or distance.";
      day.note(name, set.notes);
      this.ledger.notes++;
      return undefined;
    }
    day.add(name, set);
    this.ledger.sets++;
    return undefined;
  }

  private set(cell: (column: FitNotesColumn) => string): LoggedSet | string {
    const reps = quantity(cell("reps"));
    const far = quantity(cell("distance"));
    const weight = this.weight(cell);
    if (reps === "malformed" || far === "malformed" || weight === "malformed")
      return "A number of the set cannot be read.";
    const farUnit = cell("distanceUnit");
    const metres = metresPer(farUnit);
    const length = stated(far);
    const durationS = seconds(cell("time"));
    const notes = cell("comment");
    return {
      kind: "work",
      ...weight,
      ...(stated(reps) !== undefined && { reps: Number(reps) }),
      ...(durationS !== undefined && { durationS }),
      ...(length !== undefined && metres !== undefined
        ? { distanceM: length * metres }
        : distance(length, farUnit === "" ? this.options.distanceUnit : undefined)),
      ...(notes !== "" && { notes }),
    };
  }

  // Android: one column, its unit in the header or beside it. iOS: a column for each unit, one or both filled.
  private weight(cell: (column: FitNotesColumn) => string): Partial<LoggedSet> | "malformed" {
    const plain = quantity(cell("weight"));
    const kg = quantity(cell("weightKg"));
    const lb = quantity(cell("weightLb"));
    if (plain === "malformed" || kg === "malformed" || lb === "malformed") return "malformed";
    if (stated(plain) !== undefined) return load(stated(plain), massUnit(cell("weightUnit")) ?? this.unit);
    if (stated(kg) !== undefined && stated(lb) !== undefined) {
      // Both are filled: the one that was entered is the rounder one.
      return isRound(Number(lb)) && !isRound(Number(kg)) ? load(stated(lb), "lb") : load(stated(kg), "kg");
    }
    return stated(lb) === undefined ? load(stated(kg), "kg") : load(stated(lb), "lb");
  }

  result(): ReadResult {
    return this.ledger.result("fitnotes", finishedLog({ workouts: this.days.workouts(), measurements: [] }));
  }
}

function isRound(value: number): boolean {
  return Number.isInteger(value * 4);
}

class BodyRows {
  readonly ledger = new RowLedger();
  private readonly measurements: BodyMeasurement[] = [];
  private readonly readDate = dateTimeReader();

  row([date = "", time = "", name = "", given = "", unit = ""]: readonly string[]): string | undefined {
    const at = this.readDate(`${date.trim()} ${time.trim()}`.trim());
    if (at.kind === "unreadable") return `The date cannot be read: ${at.reason}.`;
    const value = quantity(given);
    if (typeof value !== "number" || name.trim() === "")
      return "The body measurement has no readable name or value.";
    this.measurements.push({ at: at.at, ...bodyMeasurement(name, value, unit) });
    this.ledger.measurements++;
    return undefined;
  }

  result(): ReadResult {
    return this.ledger.result("fitnotes", finishedLog({ workouts: [], measurements: this.measurements }));
  }
}

/** A row of the body tracker: what was measured, in kg, percent or m. */
export function bodyMeasurement(name: string, value: number, unit: string): Omit<BodyMeasurement, "at"> {
  const plain = name
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "_")
    .replace(/^_|_$/g, "");
  const kind = plain === "bodyweight" || plain === "body_weight" ? "body_mass" : plain;
  const mass = massUnit(unit);
  const metres = metresPer(unit);
  if (mass) return { kind, value: kgFrom(value, mass), unit: "kg" };
  if (metres !== undefined) return { kind, value: value * metres, unit: "m" };
  return { kind, value, unit: unit.trim() === "%" ? "percent" : "unknown" };
}
