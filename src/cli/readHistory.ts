import { basename } from "node:path";
import type { LocalDate } from "../core/calendar.ts";
import { BadInput } from "../core/errors.ts";
import { meantExercise } from "../core/exercise/names/meantExercise.ts";
import { addImport, EMPTY_HISTORY } from "../core/log/history.ts";
import { ledgerOf } from "../core/log/ledger.ts";
import type { LogSummary } from "../core/log/logSummary.ts";
import { sameExercise } from "../core/log/sameExercise.ts";
import { summarise } from "../core/log/summarise.ts";
import type { TrainingLog } from "../core/log/trainingLog.ts";
import type { MassUnit } from "../core/units.ts";
import { importFile, type ImportedFile } from "../formats/importFile.ts";
import { readFileBytes } from "./readFile.ts";

/** The logs of several exported files as one, nothing counted twice. Throws BadInput naming the file at fault. */
export async function readLogs(files: readonly string[], unit?: MassUnit): Promise<TrainingLog> {
  let history = EMPTY_HISTORY;
  for (const [index, path] of files.entries()) {
    const { log } = (await importPath(path, unit)).result;
    const label = basename(path);
    history = addImport(history, { id: `file ${index}`, label, log }, { sameExercise }).history;
  }
  return history.log;
}

/** What the files' workouts come to, seen from `today`; undefined for no files. */
export async function readHistory(
  files: readonly string[],
  today: LocalDate,
  unit?: MassUnit,
): Promise<LogSummary | undefined> {
  if (files.length === 0) return undefined;
  return summarise(ledgerOf(await readLogs(files, unit), meantExercise), { today });
}

/** One exported file, read. Throws BadInput naming the file. */
export async function importPath(path: string, unit?: MassUnit): Promise<ImportedFile> {
  try {
    return await importFile(await readFileBytes(path), unit === undefined ? {} : { unit });
  } catch (error) {
    if (error instanceof BadInput) throw new BadInput(`${path}: ${error.message}`);
    throw error;
  }
}
