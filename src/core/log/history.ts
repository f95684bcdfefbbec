import { mergeImports } from "./mergeImports.ts";
import type { Duplicate, DuplicateMeasurement } from "./duplicate.ts";
import type { BodyMeasurement, ExerciseEntry, TrainingLog, Workout } from "./trainingLog.ts";

/** One file as it was read: kept whole, so that nothing an import hides is lost and any import can be undone. */
export interface LogImport {
  /** Chosen by the caller; unique within a history. */
  readonly id: string;
  /** For people: the file's name. */
  readonly label?: string;
  readonly log: TrainingLog;
}

/** Everything a person imported, and the one log that follows from it. */
export interface History {
  /** In the order of import. */
  readonly imports: readonly LogImport[];
  /** Each workout once, by start; of two records of one workout the fuller. */
  readonly log: TrainingLog;
}

export interface HistoryOptions {
  /** Do two names, perhaps of two apps, mean one exercise? Default: equal but for case, accents and punctuation. */
  readonly sameExercise?: (nameA: string, nameB: string) => boolean;
}

/** What adding one import did. */
export interface Addition {
  readonly history: History;
  /** Workouts that were new. A fuller record of a known workout is not here but among the duplicates. */
  readonly added: readonly Workout[];
  readonly addedMeasurements: readonly BodyMeasurement[];
  /** Every imported workout that the log already held, with what it equals, set by set. */
  readonly duplicates: readonly Duplicate[];
  readonly duplicateMeasurements: readonly DuplicateMeasurement[];
  /** Entries without a date that the log already held. */
  readonly duplicateUndated: readonly ExerciseEntry[];
}

export const EMPTY_HISTORY: History = { imports: [], log: { workouts: [], measurements: [] } };

/**
 * Adds a file to a history; what it repeats (the same file, an overlapping export, another app's copy) counts once.
 * Throws RangeError if the id is taken.
 */
export function addImport(history: History, imported: LogImport, options: HistoryOptions = {}): Addition {
  if (history.imports.some(({ id }) => id === imported.id)) {
    throw new RangeError(`import: expected a new id, got ${JSON.stringify(imported.id)}`);
  }
  const imports = [...history.imports, imported];
  const { log, last } = mergeImports(imports, options.sameExercise);
  return { history: { imports, log }, ...last };
}

/**
 * Takes one import back, exactly: what remains is the history that the other imports give, so that a workout it
 * had hidden as a duplicate counts again. Throws RangeError for an unknown id.
 */
export function undoImport(history: History, importId: string, options: HistoryOptions = {}): History {
  const imports = history.imports.filter(({ id }) => id !== importId);
  if (imports.length === history.imports.length) {
    throw new RangeError(`import: expected an id of this history, got ${JSON.stringify(importId)}`);
  }
  return { imports, log: mergeImports(imports, options.sameExercise).log };
}
