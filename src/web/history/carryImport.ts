import type { TrainingLog } from "../../core/log/trainingLog.ts";
import type { Change, RecordStore } from "../../platform/recordStore.ts";
import { importedRecords, type Naming, type NotKept } from "../../sync/importedRecords.ts";

/** What became of a file whose workouts were written as records. */
export interface Carried {
  readonly workouts: number;
  readonly sets: number;
  readonly notKept: NotKept;
}

/** Records of one transaction: enough to be quick, few enough to show how it goes on. */
const AT_ONCE = 500;

/**
 * Writes what `log` holds as records of the person, which go wherever their records go. A workout is written whole or not at
 * all; what was written before `signal` stays, and to carry the same log again adds only what is missing.
 * @param onProgress share done, 0 to 1
 */
export async function carryImport(
  log: TrainingLog,
  records: RecordStore,
  exerciseOf: Naming["exerciseOf"],
  { signal, onProgress }: { readonly signal: AbortSignal; readonly onProgress: (share: number) => void },
): Promise<Carried> {
  const { workouts, masses, notKept } = await importedRecords(log, {
    digestOf,
    ...(exerciseOf && { exerciseOf }),
  });
  const groups = [...workouts, ...masses.map((mass) => [mass])];
  let batch: Change[] = [];
  for (const [index, group] of groups.entries()) {
    batch.push(...(group as unknown as readonly Change[]));
    if (batch.length < AT_ONCE && index < groups.length - 1) continue;
    signal.throwIfAborted();
    // oxlint-disable-next-line no-await-in-loop -- one transaction after the other, so that it can be stopped
    await records.change(batch);
    batch = [];
    onProgress((index + 1) / groups.length);
  }
  return { workouts: workouts.length, sets: workouts.flat().length - workouts.length, notKept };
}

async function digestOf(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
