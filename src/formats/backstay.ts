import { withUnit } from "../core/log/withUnit.ts";
import type { ExerciseEntry, TrainingLog } from "../core/log/trainingLog.ts";
import { BACKSTAY_VERSION } from "./backstayVersion.ts";
import type { FileContent, Importer, ReadOptions, ReadResult } from "./importer.ts";
import { RowLedger } from "./rowLedger.ts";

/**
 * A log as Backstay's own file, whole: JSON, one workout, measurement or dateless entry a line.
 * Throws RangeError for a number that is not finite, which JSON cannot hold.
 */
export function exportLog(log: TrainingLog): string {
  const lists = [
    ["workouts", log.workouts],
    ["measurements", log.measurements],
    ...(log.undated ? [["undated", log.undated] as const] : []),
  ] as const;
  const fields = lists.map(([name, items]) => {
    const lines = items.map((item) => `\n${JSON.stringify(item, finite)}`).join(",");
    return `"${name}":[${lines}${lines && "\n"}]`;
  });
  return `{"format":"backstay","version":${BACKSTAY_VERSION},\n${fields.join(",\n")}}\n`;
}

function finite(key: string, value: unknown): unknown {
  if (typeof value !== "number" || Number.isFinite(value)) return value;
  throw new RangeError(`${key}: expected a finite number, got ${value}`);
}

/** Backstay's own file: everything that a log holds, so that reading what was exported gives the same log. */
export const backstay: Importer = { id: "backstay", title: "Backstay", recognises, read };

function recognises({ head }: FileContent): boolean {
  return /^\s*\{/.test(head) && /"format"\s*:\s*"backstay"/.test(head);
}

async function read(content: FileContent, options: ReadOptions): Promise<ReadResult> {
  const { readBackstayFile } = await import("./backstayFile.ts");
  const ledger = new RowLedger();
  const asWritten = await readBackstayFile(content.text(), ledger, options);
  const log = options.unit ? withUnit(asWritten, options.unit, options.distanceUnit) : asWritten;
  const { sets, rests, notes, measurements } = ledger;
  const diagnostics = ledger.diagnostics.length;
  const total = sets + rests + notes + measurements + diagnostics;
  return {
    format: "backstay",
    needsUnit: hasUnitlessLoad(log),
    log,
    rows: { total, sets, rests, notes, measurements, diagnostics },
    diagnostics: ledger.diagnostics,
  };
}

function hasUnitlessLoad({ workouts, undated = [] }: TrainingLog): boolean {
  const inEntries = (entries: readonly ExerciseEntry[]): boolean =>
    entries.some(({ sets }) => sets.some((set) => set.unitlessLoad !== undefined));
  return inEntries(undated) || workouts.some(({ entries }) => inEntries(entries));
}
