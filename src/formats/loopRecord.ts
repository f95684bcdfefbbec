import type { LocalDate } from "../core/calendar.ts";
import type { TrainingLog } from "../core/log/trainingLog.ts";
import type { LoopRecord } from "../core/loopRecord.ts";
import { screeningContext, type PersonFile } from "./personFile.ts";

/** What the loop looks at, from a person file and the log of the person's history. */
export function loopRecord(file: PersonFile, today: LocalDate, log: TrainingLog): LoopRecord {
  const { version: _version, screening, clearances: _clearances, ...rest } = file;
  return { ...rest, today, answers: screening, screeningContext: screeningContext(file, today), log };
}
