import { BadInput } from "../core/errors.ts";
import { columnDayOrder } from "./columnDayOrder.ts";
import { draftLog } from "./draftLog.ts";
import { hevyColumns } from "./hevyColumns.ts";
import { HevyRows } from "./hevyRows.ts";
import type { Importer } from "./importer.ts";
import { dateTimeReader } from "./localDateTime.ts";
import { readCsvRows } from "./readCsvRows.ts";

/** Hevy: loads and distances in either unit, independently; times in the words of the account's language. */
export const hevy: Importer = {
  id: "hevy",
  title: "Hevy",
  recognises({ head }) {
    return hevyColumns(head) !== undefined;
  },
  async read(content, options) {
    const columns = hevyColumns(content.head);
    if (!columns)
      throw new BadInput("The file is no export of Hevy: it has no columns exercise_title and start_time.");
    const text = content.text() ?? "";
    const order = await columnDayOrder(text, columns.table, columns.at.start_time, options);
    const log = draftLog("hevy");
    const reader = new HevyRows(columns, options, dateTimeReader(order), log);
    const { rows, diagnostics } = await readCsvRows(text, columns.table, options, (fields) =>
      reader.visit(fields),
    );
    return { format: "hevy", needsUnit: reader.needsUnit, log: log.finish(), rows, diagnostics };
  },
};
