import type { MassUnit } from "../core/units.ts";
import { csvHeader } from "./csv.ts";
import { headerName, headerUnit } from "./headerCell.ts";
import type { DayOrder } from "./localDateTime.ts";
import { massUnit } from "./quantity.ts";

const FIELDS = {
  date: "date",
  workoutName: "workout name",
  bodyWeight: "body weight",
  exercise: "exercise",
  setsReps: "sets×reps",
  setsTime: "sets×time",
  durationHours: "duration",
  startTime: "start time",
  notes: "notes",
} as const;

export type StrongliftsField = keyof typeof FIELDS;

/** How one StrongLifts file is laid out: one exercise a row, its sets side by side as pairs of cells. */
export interface StrongliftsColumns {
  readonly delimiter: string;
  readonly columns: number;
  /** Position of each field; -1 where the file has none. */
  readonly at: Readonly<Record<StrongliftsField, number>>;
  readonly sets: readonly SetColumns[];
  readonly bodyWeightUnit: MassUnit | undefined;
  /** From the header, "Date (yyyy/mm/dd)". */
  readonly dayOrder: DayOrder;
}

export interface SetColumns {
  readonly reps: number;
  readonly load: number;
  readonly loadUnit: MassUnit | undefined;
  readonly time: number;
}

/** The layout of a StrongLifts export; undefined when the text is none. */
export function strongliftsColumns(head: string): StrongliftsColumns | undefined {
  const { fields, delimiter } = csvHeader(head);
  const names = fields.map(headerName);
  const at = {} as Record<StrongliftsField, number>;
  for (const [field, name] of Object.entries(FIELDS)) at[field as StrongliftsField] = names.indexOf(name);
  const sets = setColumns(fields);
  if (at.date === -1 || at.exercise === -1 || sets.length === 0) return undefined;

  return {
    delimiter,
    columns: fields.length,
    at,
    sets,
    bodyWeightUnit: massUnit(headerUnit(fields[at.bodyWeight] ?? "")),
    dayOrder: dayOrderOfHeader(fields[at.date] ?? ""),
  };
}

function setColumns(fields: readonly string[]): readonly SetColumns[] {
  const sets: { reps: number; load: number; loadUnit: MassUnit | undefined; time: number }[] = [];
  for (const [index, field] of fields.entries()) {
    const [, number, measured = ""] = /^\s*set (\d+) \(([^)]*)\)\s*$/i.exec(field) ?? [];
    if (number === undefined) continue;
    const set = (sets[Number(number) - 1] ??= { reps: -1, load: -1, loadUnit: undefined, time: -1 });
    if (/^reps$/i.test(measured)) set.reps = index;
    else if (/^(time|s|sec|seconds)$/i.test(measured)) set.time = index;
    else {
      set.load = index;
      set.loadUnit = massUnit(measured);
    }
  }
  return sets.filter((set) => set.reps !== -1 || set.time !== -1);
}

function dayOrderOfHeader(cell: string): DayOrder {
  const format = headerUnit(cell).toLowerCase();
  if (format.startsWith("d")) return "dayFirst";
  return format.startsWith("m") ? "monthFirst" : "unknown";
}
