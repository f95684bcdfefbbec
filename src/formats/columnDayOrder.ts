import { csvBlocks } from "./csv.ts";
import type { ReadOptions } from "./importer.ts";
import { type DayOrder, dayOrderOf, needsDayOrder } from "./localDateTime.ts";
import { pacer } from "./pace.ts";
import type { CsvTable } from "./readCsvRows.ts";

const PEEK_CHARS = 4_096;

/**
 * Whether the dates of a CSV column put the day or the month first. Reads the whole column, but only where its
 * first dates leave the question open (05/06/2026).
 */
export async function columnDayOrder(
  text: string,
  table: CsvTable,
  column: number,
  options: Pick<ReadOptions, "signal">,
): Promise<DayOrder> {
  if (!datesOf(text.slice(0, PEEK_CHARS), table, column).some(needsDayOrder)) return "unknown";
  const keepPace = pacer(options.signal ? { signal: options.signal } : {});
  const dates = new Set<string>();
  for (const block of csvBlocks(text, table)) {
    for (const record of block.records) dates.add(record[column] ?? "");
    await keepPace(block.share);
  }
  return dayOrderOf(dates);
}

function datesOf(text: string, table: CsvTable, column: number): readonly string[] {
  return [...csvBlocks(text, table)].flatMap(({ records }) => records.map((record) => record[column] ?? ""));
}
