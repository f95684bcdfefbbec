import type { BodyMeasurement } from "../core/log/trainingLog.ts";
import { kgFrom } from "../core/units.ts";
import { columnDayOrder } from "./columnDayOrder.ts";
import { csvHeader } from "./csv.ts";
import { draftLog } from "./draftLog.ts";
import { headerName, headerUnit } from "./headerCell.ts";
import type { ReadOptions, ReadResult } from "./importer.ts";
import { type DateTimeReading, dateTimeReader } from "./localDateTime.ts";
import { massUnit, metresPer, quantity } from "./quantity.ts";
import { type CsvTable, type RowOutcome, readCsvRows } from "./readCsvRows.ts";

/** A measurement file of Strong: a date and one kind of measurement. */
export interface MeasurementColumns {
  readonly table: CsvTable;
  readonly kind: string;
  /** As the header writes it: "kg", "lbs", "%", "cm"; "" when it writes none. */
  readonly unit: string;
}

// What the app measures, by the word of its header.
const KINDS: ReadonlyMap<string, string> = new Map([
  ["weight", "body_mass"],
  ["body weight", "body_mass"],
  ["gewicht", "body_mass"],
  ["korpergewicht", "body_mass"],
  ["poids", "body_mass"],
  ["body fat", "body_fat"],
  ["body fat percentage", "body_fat"],
  ["korperfett", "body_fat"],
  ["korperfettanteil", "body_fat"],
  ["masse grasse", "body_fat"],
  ["caloric intake", "caloric_intake"],
  ["neck", "neck"],
  ["shoulders", "shoulders"],
  ["chest", "chest"],
  ["left bicep", "left_upper_arm"],
  ["right bicep", "right_upper_arm"],
  ["left forearm", "left_forearm"],
  ["right forearm", "right_forearm"],
  ["upper abs", "upper_abdomen"],
  ["waist", "waist"],
  ["lower abs", "lower_abdomen"],
  ["hips", "hips"],
  ["left thigh", "left_thigh"],
  ["right thigh", "right_thigh"],
  ["left calf", "left_calf"],
  ["right calf", "right_calf"],
]);

/** The layout of a measurement file ("Date";"Weight (kg)"); undefined when the text is none. */
export function strongMeasurementColumns(head: string): MeasurementColumns | undefined {
  const { fields, delimiter } = csvHeader(head);
  const [date = "", measured = ""] = fields;
  const kind = KINDS.get(headerName(measured));
  if (fields.length !== 2 || !["date", "datum"].includes(headerName(date)) || kind === undefined)
    return undefined;
  return { table: { delimiter, columns: 2, headed: true }, kind, unit: headerUnit(measured) };
}

/** Reads a measurement file: every row a measurement, or a diagnostic. */
export async function readStrongMeasurements(
  text: string,
  columns: MeasurementColumns,
  options: ReadOptions,
): Promise<ReadResult> {
  const readDate = dateTimeReader(await columnDayOrder(text, columns.table, 0, options));
  const log = draftLog("strong");
  const { rows, diagnostics } = await readCsvRows(text, columns.table, options, (fields) => {
    const measurement = measurementOf(fields, columns, readDate, options);
    if ("reason" in measurement) return measurement satisfies RowOutcome;
    log.measure(measurement);
    return "measurement";
  });
  const needsUnit =
    columns.kind === "body_mass" &&
    massUnit(columns.unit) === undefined &&
    !options.unit &&
    rows.measurements > 0;
  return { format: "strong", needsUnit, log: log.finish(), rows, diagnostics };
}

function measurementOf(
  fields: readonly string[],
  { kind, unit }: MeasurementColumns,
  readDate: (text: string) => DateTimeReading,
  options: ReadOptions,
): BodyMeasurement | { readonly reason: string } {
  const [date = "", cell = ""] = fields;
  const at = readDate(date);
  if (at.kind === "unreadable") return { reason: at.reason };
  const value = quantity(cell);
  if (value === "blank" || value === "malformed" || value <= 0) {
    return { reason: `${kind} is not a number above 0: ${JSON.stringify(cell.slice(0, 40))}` };
  }
  return { kind, at: at.at, ...measured(value, kind, unit, options) };
}

function measured(
  value: number,
  kind: string,
  unit: string,
  options: ReadOptions,
): Pick<BodyMeasurement, "value" | "unit"> {
  const mass = massUnit(unit) ?? (kind === "body_mass" ? options.unit : undefined);
  if (mass) return { value: kgFrom(value, mass), unit: "kg" };
  const metres = metresPer(unit);
  if (metres !== undefined) return { value: value * metres, unit: "m" };
  return { value, unit: unit === "%" ? "percent" : "unknown" };
}
