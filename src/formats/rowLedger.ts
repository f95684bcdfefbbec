import type { MassUnit } from "../core/units.ts";
import type { LoggedSet, TrainingLog } from "../core/log/trainingLog.ts";
import type { Diagnostic, FormatId, ReadResult } from "./importer.ts";

/** Counts where each row of a file goes while it is read, so that none is lost in silence. */
export class RowLedger {
  sets = 0;
  rests = 0;
  notes = 0;
  measurements = 0;
  readonly diagnostics: Diagnostic[] = [];

  /** A row that cannot be used. `line` is 1-based; `raw` is the row as it stood in the file. */
  refuse(line: number, reason: string, raw: string): void {
    this.diagnostics.push({ line, reason, raw });
  }

  /** What was read, with the tally; `needsUnit` follows from loads whose unit nobody told. */
  result(format: FormatId, log: TrainingLog, unit?: MassUnit): ReadResult {
    const { sets, rests, notes, measurements } = this;
    const diagnostics = this.diagnostics.length;
    return {
      format,
      needsUnit: unit === undefined && log.workouts.some(hasUnitlessLoad),
      log,
      rows: {
        total: sets + rests + notes + measurements + diagnostics,
        sets,
        rests,
        notes,
        measurements,
        diagnostics,
      },
      diagnostics: this.diagnostics,
    };
  }
}

function hasUnitlessLoad(workout: { entries: readonly { sets: readonly LoggedSet[] }[] }): boolean {
  return workout.entries.some((entry) => entry.sets.some((set) => set.unitlessLoad !== undefined));
}
