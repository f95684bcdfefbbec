import type { LocalDate } from "../../core/calendar.ts";
import { meantExercise } from "../../core/exercise/names/meantExercise.ts";
import type { MassUnit } from "../../core/units.ts";
import { logCsv } from "../../formats/logCsv.ts";
import type { Database } from "../../platform/database.ts";
import { balanceReportSheet } from "../../report/balanceReportSheet.ts";
import { reportOfLog } from "../../report/reportOfLog.ts";
import { sheetMarkdown } from "../../report/sheet.ts";
import { ownLog } from "../../sync/ownLog.ts";
import { personRows } from "../personRows.ts";
import { storedRecords } from "../sync/storedRecords.ts";

/** What a report is asked for. */
export interface ReportWish {
  readonly weeks: number;
  readonly today: LocalDate;
  readonly unit?: MassUnit;
  readonly as: "json" | "markdown";
}

/** Every set of a person's log as a table. */
export async function logTable(database: Database, personId: string): Promise<string> {
  return logCsv(await logOf(database, personId));
}

/** The balance report of a person's log, as JSON or Markdown. */
export async function balanceText(
  database: Database,
  personId: string,
  { as, ...wish }: ReportWish,
): Promise<string> {
  const log = await logOf(database, personId);
  const report = reportOfLog({ ...wish, log, resolve: meantExercise, files: [] });
  return as === "json" ? JSON.stringify(report) : sheetMarkdown(balanceReportSheet(report));
}

async function logOf(database: Database, personId: string) {
  const records = await storedRecords(personRows(database, personId), ["workout", "set", "bodyMass"]);
  return ownLog(records.of("workout"), records.of("set"), records.of("bodyMass"));
}
