import { BadInput } from "../core/errors.ts";
import type { BodyModel } from "./bodyModel.ts";
import type { NamedPose } from "./pose.ts";

/** A table as OpenSim keeps motions (.mot) and results (.sto): a time and named columns. */
export interface OpenSimTable {
  readonly name: string;
  readonly inDegrees: boolean;
  /** Without the time. */
  readonly columns: readonly string[];
  readonly rows: readonly { readonly timeS: number; readonly values: readonly number[] }[];
}

/** Reads a .mot or .sto file. Throws BadInput (one sentence) where it is none, naming the line. */
export function readOpenSimTable(text: string): OpenSimTable {
  const lines = text.split(/\r?\n/);
  const end = lines.findIndex((line) => line.trim().toLowerCase() === "endheader");
  if (end < 0) throw new BadInput('There is no line "endheader": this is no OpenSim motion.');
  const header = lines.slice(0, end);
  const labels = wordsOf(lines[end + 1] ?? "");
  if (labels[0]?.toLowerCase() !== "time") {
    throw new BadInput(
      `Line ${end + 2}: expected column names that begin with "time", got "${labels[0] ?? ""}".`,
    );
  }
  const rows = lines.slice(end + 2).flatMap((line, i) => {
    const cells = wordsOf(line);
    if (cells.length === 0) return [];
    if (cells.length !== labels.length) {
      throw new BadInput(`Line ${end + 3 + i}: expected ${labels.length} numbers, got ${cells.length}.`);
    }
    const [timeS = NaN, ...values] = cells.map(Number);
    const wrong = cells.find((cell) => !Number.isFinite(Number(cell)));
    if (wrong !== undefined) throw new BadInput(`Line ${end + 3 + i}: expected a number, got "${wrong}".`);
    return [{ timeS, values }];
  });
  return {
    name: header[0]?.trim() ?? "",
    inDegrees: header.some((line) => /^\s*inDegrees\s*=\s*yes\s*$/i.test(line)),
    columns: labels.slice(1),
    rows,
  };
}

/** Text of a table, numbers in full. */
export function writeOpenSimTable({ name, inDegrees, columns, rows }: OpenSimTable): string {
  return [
    name,
    "version=1",
    `nRows=${rows.length}`,
    `nColumns=${columns.length + 1}`,
    `inDegrees=${inDegrees ? "yes" : "no"}`,
    "endheader",
    ["time", ...columns].join("\t"),
    ...rows.map(({ timeS, values }) => [timeS, ...values].join("\t")),
    "",
  ].join("\n");
}

/** Poses of a motion whose columns are coordinates of the model; translations stay metres. */
export function posesOfMotion(
  model: BodyModel,
  { columns, rows, inDegrees }: OpenSimTable,
): readonly NamedPose[] {
  const factors = columns.map((column) => {
    const dof = model.coordinateIds.indexOf(column);
    return inDegrees && model.isTranslation[dof] !== 1 ? Math.PI / 180 : 1;
  });
  return rows.map(({ values }) =>
    Object.fromEntries(columns.map((column, i) => [column, (values[i] ?? NaN) * (factors[i] ?? NaN)])),
  );
}

function wordsOf(line: string): readonly string[] {
  return line.split(/\s+/).filter((word) => word !== "");
}
