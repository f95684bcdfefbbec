import type { MassUnit } from "../core/units.ts";
import { csvHeader } from "./csv.ts";
import { massUnit, metresPer } from "./quantity.ts";
import type { CsvTable } from "./readCsvRows.ts";

const FIELDS = [
  "title",
  "start_time",
  "end_time",
  "description",
  "exercise_title",
  "superset_id",
  "exercise_notes",
  "set_index",
  "set_type",
  "reps",
  "duration_seconds",
  "rpe",
] as const;

export type HevyField = (typeof FIELDS)[number];

/** How one Hevy file is laid out. Weight and distance choose their units independently; a file may hold both. */
export interface HevyColumns {
  readonly table: CsvTable;
  /** Position of each field; -1 where the file has none. */
  readonly at: Readonly<Record<HevyField, number>>;
  /** Columns of load, metric first: of two that say the same, the metric one is read. */
  readonly weights: readonly { readonly at: number; readonly unit: MassUnit | undefined }[];
  readonly distances: readonly { readonly at: number; readonly metres: number | undefined }[];
}

/** The layout of a Hevy export; undefined when the text is none. */
export function hevyColumns(head: string): HevyColumns | undefined {
  const { fields, delimiter } = csvHeader(head);
  const names = fields.map((field) => field.trim().toLowerCase());
  const at = {} as Record<HevyField, number>;
  for (const field of FIELDS) at[field] = names.indexOf(field);
  if (at.exercise_title === -1 || at.start_time === -1 || (at.set_index === -1 && at.set_type === -1))
    return undefined;

  const weights = unitColumns(names, "weight").map(({ at: column, unit }) => ({
    at: column,
    unit: massUnit(unit),
  }));
  const distances = unitColumns(names, "distance").map(({ at: column, unit }) => ({
    at: column,
    metres: metresPer(unit),
  }));
  return {
    table: { delimiter, columns: fields.length, headed: true },
    at,
    weights: weights.toSorted((a, b) => rank(a.unit === "kg") - rank(b.unit === "kg")),
    distances: distances.toSorted((a, b) => rank(a.metres === 1000) - rank(b.metres === 1000)),
  };
}

function unitColumns(
  names: readonly string[],
  quantity: string,
): { readonly at: number; readonly unit: string }[] {
  return names.flatMap((name, at) => {
    const [first, unit = "", ...more] = name.split("_");
    return first === quantity && more.length === 0 ? [{ at, unit }] : [];
  });
}

function rank(first: boolean): number {
  return first ? 0 : 1;
}
