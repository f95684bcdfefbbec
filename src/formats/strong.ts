import { BadInput } from "../core/errors.ts";
import { columnDayOrder } from "./columnDayOrder.ts";
import { draftLog } from "./draftLog.ts";
import type { Importer, ReadOptions, ReadResult } from "./importer.ts";
import { dateTimeReader } from "./localDateTime.ts";
import { readCsvRows } from "./readCsvRows.ts";
import { type StrongColumns, strongColumns } from "./strongColumns.ts";
import { readStrongMeasurements, strongMeasurementColumns } from "./strongMeasurements.ts";
import { StrongRows } from "./strongRows.ts";

/** Strong: every workout export since 2015 in any language, with or without a header, and its measurement files. */
export const strong: Importer = {
  id: "strong",
  title: "Strong",
  recognises({ head }) {
    return strongColumns(head) !== undefined || strongMeasurementColumns(head) !== undefined;
  },
  async read(content, options) {
    const text = content.text() ?? "";
    const columns = strongColumns(content.head);
    if (columns) return readWorkouts(text, columns, options);
    const measured = strongMeasurementColumns(content.head);
    if (measured) return readStrongMeasurements(text, measured, options);
    throw new BadInput(
      "The file is no export of Strong: it has no columns for the date, the exercise and the set order.",
    );
  },
};

async function readWorkouts(text: string, columns: StrongColumns, options: ReadOptions): Promise<ReadResult> {
  const order = await columnDayOrder(text, columns.table, columns.at.date, options);
  const log = draftLog("strong");
  const reader = new StrongRows(columns, options, dateTimeReader(order), log);
  const { rows, diagnostics } = await readCsvRows(text, columns.table, options, (fields) =>
    reader.visit(fields),
  );
  return { format: "strong", needsUnit: reader.needsUnit, log: log.finish(), rows, diagnostics };
}
