import { sameValue, type Overwritten, type SyncDocument } from "./document.ts";
import type { HybridClock } from "./hybridClock.ts";

/** What comes of two states of one record. */
export interface Merged {
  readonly document: SyncDocument;
  /** Values of `ours` that gave way, and values of `theirs` that came too late: nothing is lost without a trace. */
  readonly overwritten: readonly Overwritten[];
}

/**
 * Per field the later write stays, whichever side it comes from: commutative, associative and idempotent in the document.
 * Fails when the two are not the same record.
 */
export function merge(ours: SyncDocument, theirs: SyncDocument): Merged {
  if (ours.kind !== theirs.kind || ours.id !== theirs.id)
    throw new RangeError(
      `merge: expected one record, got ${ours.kind}/${ours.id} and ${theirs.kind}/${theirs.id}`,
    );
  const fields: Record<string, unknown> = {};
  const clocks: Record<string, HybridClock> = {};
  const overwritten: Overwritten[] = [];
  for (const field of new Set([...Object.keys(ours.clocks), ...Object.keys(theirs.clocks)])) {
    const winner = laterOf(ours, theirs, field);
    const loser = winner === ours ? theirs : ours;
    const clock = winner.clocks[field] as HybridClock;
    clocks[field] = clock;
    if (field in winner.fields) fields[field] = winner.fields[field];
    const lost = loser.clocks[field];
    if (lost !== undefined && lost !== clock && !sameValue(loser.fields[field], winner.fields[field])) {
      overwritten.push({
        kind: ours.kind,
        id: ours.id,
        field,
        ...(field in loser.fields && { value: loser.fields[field] }),
        clock: lost,
        by: clock,
      });
    }
  }
  const document = {
    kind: ours.kind,
    id: ours.id,
    version: Math.max(ours.version, theirs.version),
    fields: sortedByKey(fields),
    clocks: sortedByKey(clocks),
  };
  return { document, overwritten };
}

function laterOf(ours: SyncDocument, theirs: SyncDocument, field: string): SyncDocument {
  const a = ours.clocks[field];
  const b = theirs.clocks[field];
  if (a === undefined) return theirs;
  return b === undefined || a >= b ? ours : theirs;
}

function sortedByKey<Value>(record: Record<string, Value>): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
