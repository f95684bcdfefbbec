import { csvBlocks } from "./csv.ts";
import type { Diagnostic, ReadOptions, RowTally } from "./importer.ts";
import { pacer } from "./pace.ts";

/** What became of a row. */
export type RowOutcome = "set" | "rest" | "note" | "measurement" | { readonly reason: string };

/** Shape of a CSV file: what parts its fields, how many there are, and whether the first record names them. */
export interface CsvTable {
  readonly delimiter: string;
  readonly columns: number;
  readonly headed: boolean;
}

/**
 * Visits every record of a CSV text once, block by block, and counts what became of it. A record with more
 * fields than columns, and a last one that the end of the file cuts short, become diagnostics unvisited.
 */
export async function readCsvRows(
  text: string,
  table: CsvTable,
  options: ReadOptions,
  visit: (fields: readonly string[]) => RowOutcome,
): Promise<{ readonly rows: RowTally; readonly diagnostics: readonly Diagnostic[] }> {
  const count = { total: 0, set: 0, rest: 0, note: 0, measurement: 0 };
  const diagnostics: Diagnostic[] = [];
  const keepPace = pacer(options);
  let skip = table.headed ? 1 : 0;

  for (const block of csvBlocks(text, table)) {
    const { records } = block;
    const cut = block.share === 1 && endsMidLine(text) ? records.length - 1 : -1;
    for (let i = skip; i < records.length; i++) {
      const fields = records[i] ?? [];
      count.total++;
      const outcome = misshapen(fields, table.columns, i === cut) ?? visit(fields);
      if (typeof outcome === "string") count[outcome]++;
      else diagnostics.push({ line: block.line(i), reason: outcome.reason, raw: block.raw(i) });
    }
    if (records.length > 0) skip = 0;
    await keepPace(block.share);
  }

  const { total, set: sets, rest: rests, note: notes, measurement: measurements } = count;
  const rows = { total, sets, rests, notes, measurements, diagnostics: diagnostics.length };
  return { rows, diagnostics };
}

/** Does the text end without a line end, so that its last record may have lost its tail? */
export function endsMidLine(text: string): boolean {
  return !/[\r\n]/.test(text.slice(-1));
}

/** Why a record cannot be trusted to have its fields in their places; undefined for a sound one. */
export function misshapen(
  fields: readonly string[],
  columns: number,
  isCutOff: boolean,
): { readonly reason: string } | undefined {
  if (fields.length === columns) return undefined;
  if (fields.length < columns)
    return isCutOff ? { reason: "the file ends in the middle of this row" } : undefined;
  const spare = fields.slice(columns).some((field) => field.trim() !== "");
  return spare
    ? { reason: `the row has ${fields.length} fields where the header has ${columns}` }
    : undefined;
}

/** The field at a column's position; "" where the file has no such column (-1) or the record ends before it. */
export function cellAt(fields: readonly string[], position: number): string {
  return position < 0 ? "" : (fields[position] ?? "");
}
