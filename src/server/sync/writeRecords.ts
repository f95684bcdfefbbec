import { recordKey } from "../../sync/acceptPush.ts";
import { write, type SyncDocument } from "../../sync/document.ts";
import { clampClock, clockText, tick, witness, type ClockState } from "../../sync/hybridClock.ts";
import type { RecordWrite } from "../../sync/importedRecords.ts";
import type { PushAnswer } from "../../sync/protocol.ts";
import { migrated, type RecordType } from "../../sync/recordType.ts";
import { RECORD_TYPES } from "../../sync/recordTypes.ts";
import type { PersonRows } from "../personRows.ts";
import { Problem } from "../problem.ts";
import { lockedHead, storedOf, takePush } from "./personSync.ts";

/**
 * Writes records as a device of the name `device` would, later than everything that they hold, within a transaction; the
 * person's own devices get it by their next pull. What says what is there already changes nothing. Throws Problem, nothing
 * written, where a record may not be written so.
 */
export async function writeRecords(
  rows: PersonRows,
  writes: readonly RecordWrite[],
  device: string,
  nowMs: number,
): Promise<PushAnswer> {
  // nobody else writes between what is read here and what is written on top of it
  await lockedHead(rows);
  const stored = await storedOf(rows, { documents: writes });
  const documents = writtenDocuments(writes, stored, device, nowMs);
  const answer = await takePush(rows, { documents }, nowMs);
  const [refused] = answer.refused;
  if (refused) throw new Problem("invalid-request", refused.sentence);
  return answer;
}

/** The documents that come of writes on top of what is `stored`, by `recordKey`. */
export function writtenDocuments(
  writes: readonly RecordWrite[],
  stored: ReadonlyMap<string, SyncDocument>,
  device: string,
  nowMs: number,
): readonly SyncDocument[] {
  const clock = clockText(tick(latestOf([...stored.values()], nowMs), nowMs), device);
  return writes.map(({ kind, id, fields }) => {
    const type = RECORD_TYPES[kind] as RecordType;
    const known = stored.get(recordKey({ kind, id }));
    if (known && known.version > type.version)
      throw new Problem("conflict", `${kind}: was written by a newer version of Backstay.`);
    const before = known && migrated(type, known);
    return write(before, { kind, id, version: type.version, clock }, fields);
  });
}

/** The latest instant that the documents speak of, as far as it is believed. */
function latestOf(documents: readonly SyncDocument[], nowMs: number): ClockState {
  return documents
    .flatMap(({ clocks }) => Object.values(clocks))
    .reduce<ClockState>((state, clock) => witness(state, clampClock(clock, nowMs), nowMs), {
      ms: 0,
      counter: 0,
    });
}
