import type { MassUnit } from "../core/units.ts";
import { massUnit } from "./quantity.ts";

/** What a column of a FitNotes table holds. */
export type FitNotesColumn =
  | "date"
  | "exercise"
  | "category"
  | "weight"
  | "weightKg"
  | "weightLb"
  | "weightUnit"
  | "reps"
  | "distance"
  | "distanceUnit"
  | "time"
  | "comment"
  | "kind"
  | "other";

/** The columns of a header row, in order; undefined when it is no FitNotes table of sets. */
export function fitNotesColumns(header: readonly string[]): readonly FitNotesColumn[] | undefined {
  const columns = header.map(columnOf);
  const has = (column: FitNotesColumn) => columns.includes(column);
  const weight = has("weight") || has("weightKg") || has("weightLb");
  return columns[0] === "date" &&
    columns[1] === "exercise" &&
    columns[2] === "category" &&
    weight &&
    has("reps")
    ? columns
    : undefined;
}

const COLUMNS: Readonly<Record<string, FitNotesColumn>> = {
  date: "date",
  exercise: "exercise",
  category: "category",
  weight: "weight",
  "weight unit": "weightUnit",
  reps: "reps",
  distance: "distance",
  "distance unit": "distanceUnit",
  time: "time",
  comment: "comment",
  comments: "comment",
  notes: "comment",
  kind: "kind",
};

function columnOf(name: string): FitNotesColumn {
  const plain = name.trim().toLowerCase();
  const unit = massUnit(/^weight ?\((\w+)\)$/.exec(plain)?.[1]);
  if (unit) return unit === "kg" ? "weightKg" : "weightLb";
  return COLUMNS[plain] ?? "other";
}

/** The unit of loads that the header names, if it names exactly one. */
export function headerUnit(columns: readonly FitNotesColumn[]): MassUnit | undefined {
  if (columns.includes("weightKg") === columns.includes("weightLb")) return undefined;
  return columns.includes("weightKg") ? "kg" : "lb";
}

/**
 * The fields of a record under their columns. FitNotes leaves names unquoted, so commas within the exercise
 * (and, in hand-edited files, the comment) tear them apart. The fields between are of known shape and tell how
 * many belong to which: as few as possible to the comment. Undefined when no reading fits.
 */
export function aligned(
  fields: readonly string[],
  columns: readonly FitNotesColumn[],
  delimiter: string,
): ReadonlyMap<FitNotesColumn, string> | undefined {
  // Trailing blanks may be missing (a file that went through a spreadsheet) or too many.
  const padded =
    fields.length < columns.length ? [...fields, ...blanks(columns.length - fields.length)] : fields;
  const extra = padded.length - columns.length;
  const comment = columns.indexOf("comment");
  for (let inComment = 0; inComment <= (comment === -1 ? 0 : extra); inComment++) {
    const read = placed(padded, columns, delimiter, extra - inComment, inComment);
    if (fits(read)) return read;
  }
  return undefined;
}

function blanks(count: number): readonly string[] {
  return Array.from({ length: count }, () => "");
}

function placed(
  fields: readonly string[],
  columns: readonly FitNotesColumn[],
  delimiter: string,
  inName: number,
  inComment: number,
): ReadonlyMap<FitNotesColumn, string> {
  const read = new Map<FitNotesColumn, string>();
  let at = 0;
  for (const column of columns) {
    const width = 1 + (column === "exercise" ? inName : column === "comment" ? inComment : 0);
    read.set(
      column,
      fields
        .slice(at, at + width)
        .join(delimiter)
        .trim(),
    );
    at += width;
  }
  return read;
}

const NUMBER = /^-?\d*(?:[.,]\d*)?$/;
const SHAPES: Readonly<Partial<Record<FitNotesColumn, RegExp>>> = {
  category: /\D|^$/,
  weight: NUMBER,
  weightKg: NUMBER,
  weightLb: NUMBER,
  weightUnit: /^[a-z]*$/i,
  reps: /^\d*(?:\.0+)?$/,
  distance: NUMBER,
  distanceUnit: /^[a-z]*$/i,
  time: /^(?:\d+(?::\d{1,2}){0,2}(?:\.\d+)?)?$/,
  kind: /^[a-z]*$/i,
};

function fits(read: ReadonlyMap<FitNotesColumn, string>): boolean {
  return [...read].every(([column, text]) => SHAPES[column]?.test(text) ?? true);
}
