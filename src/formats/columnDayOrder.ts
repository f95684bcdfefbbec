import { csvBlocks } from "./csv.ts";
import type { ReadOptions } from "./importer.ts";
import { type DayOrder, dayOrderOf, needsDayOrder } from "./localDateTime.ts";
import { pacer } from "./pace.ts";
import type { CsvTable } from "./readCsvRows.ts";

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
  const keepPace = pacer(options.signal ? { signal: options.signal } : {});
  const dates = new Set<string>();
  for (const block of csvBlocks(text, table)) {
    for (const record of block.records) dates.add(record[column] ?? "");
    if (![...dates].some(needsDayOrder)) return "unknown";
    await keepPace(block.share);
  }
  return dayOrderOf(dates);
}
