import type { LocalDate } from "../../core/calendar.ts";
import { meantExercise } from "../../core/exercise/names/meantExercise.ts";
import type { MassUnit } from "../../core/units.ts";
import { logCsv } from "../../formats/logCsv.ts";
import { balanceReportSheet } from "../../report/balanceReportSheet.ts";
import { reportOfLog } from "../../report/reportOfLog.ts";
import { sheetMarkdown } from "../../report/sheet.ts";
import type { SyncDocument } from "../../sync/document.ts";
import { ownLog } from "../../sync/ownLog.ts";
import { recordsOfDocuments } from "../../sync/recordsOfDocuments.ts";
import { currentPlan } from "./currentPlan.ts";
import { mustBeSound } from "./soundRecords.ts";

/** What a report is asked for. */
export interface ReportWish {
  readonly weeks: number;
  readonly today: LocalDate;
  readonly unit?: MassUnit;
  readonly as: "json" | "markdown";
}

/** What is made of a person's records. `table`: every set of the log; `balance`: the report; `plan`: the plan of a day. */
export type RecordsTask =
  | { readonly does: "table" }
  | { readonly does: "balance"; readonly wish: ReportWish }
  | { readonly does: "plan"; readonly today: LocalDate };

/** Makes it, as a text. Throws Problem where the records do not let it be made. */
export async function doRecordsTask(task: RecordsTask, documents: readonly SyncDocument[]): Promise<string> {
  mustBeSound(documents);
  if (task.does === "plan")
    return JSON.stringify({ version: 1, ...(await currentPlan(documents, task.today)) });
  const records = recordsOfDocuments(documents);
  const log = ownLog(records.of("workout"), records.of("set"), records.of("bodyMass"));
  if (task.does === "table") return logCsv(log);
  const { as, ...wish } = task.wish;
  const report = reportOfLog({ ...wish, log, resolve: meantExercise, files: [] });
  return as === "json" ? JSON.stringify(report) : sheetMarkdown(balanceReportSheet(report));
}
