import { csvBlocks } from "./csv.ts";

/** A row of a section, its cells by column name in lower case. */
export interface JefitRow {
  readonly line: number;
  readonly raw: string;
  /** The cell, trimmed; "" where the column or the cell is missing. */
  cell(column: string): string;
}

/** The sections of a Jefit file by name in upper case; a missing section has no rows. */
export interface JefitSections {
  rows(section: string): readonly JefitRow[];
}

const OPENING = /^\s*#{2,}\s*([A-Za-z][A-Za-z ]*[A-Za-z])\s*#*\s*$/;
const CLOSING = /^\s*#{4,}\s*$/;

/**
 * Splits an export into its sections: `### NAME ####`, a header, rows, `####`. The closing line may be missing,
 * and a section may hold several tables, each with a header of its own (ROUTINES nests them so).
 */
export function jefitSections(text: string): JefitSections {
  const sections = new Map<string, JefitRow[]>();
  const lines = text.split(/\r\n|\n|\r/);
  let name: string | undefined;
  let start = 0;
  const close = (end: number) => {
    if (name === undefined) return;
    const rows = sections.get(name) ?? [];
    rows.push(...tableRows(lines.slice(start, end).join("\n"), start + 1));
    sections.set(name, rows);
    name = undefined;
  };
  for (const [index, line] of lines.entries()) {
    if (!line.includes("##")) continue;
    const opening = OPENING.exec(line);
    if (!opening && !CLOSING.test(line)) continue;
    close(index);
    name = opening?.[1]?.toUpperCase();
    start = index + 1;
  }
  close(lines.length);
  return { rows: (section) => sections.get(section) ?? [] };
}

function tableRows(text: string, firstLine: number): readonly JefitRow[] {
  const rows: JefitRow[] = [];
  let columns: ReadonlyMap<string, number> | undefined;
  const width = text.split("\n", 20).map((line) => line.split(",").length);
  for (const block of csvBlocks(text, { delimiter: ",", columns: width.find((count) => count > 1) ?? 1 })) {
    for (const [index, record] of block.records.entries()) {
      if (!columns || isHeader(record)) {
        columns = new Map(record.map((column, i) => [column.trim().toLowerCase(), i]));
        continue;
      }
      rows.push(rowOf(record, columns, firstLine + block.line(index) - 1, block.raw(index)));
    }
  }
  return rows;
}

function rowOf(
  record: readonly string[],
  columns: ReadonlyMap<string, number>,
  line: number,
  raw: string,
): JefitRow {
  return { line, raw, cell: (column) => record[columns.get(column) ?? -1]?.trim() ?? "" };
}

// Column names are identifiers, and the first is an id; no row of values looks like that.
function isHeader(record: readonly string[]): boolean {
  return (
    /^(row_?id|_id|userid)$/i.test(record[0]?.trim() ?? "") &&
    record.every((cell) => /^\w+$/.test(cell.trim()))
  );
}
