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
    if (lost !== undefined && !sameValue(loser.fields[field], winner.fields[field])) {
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
  if (b === undefined || a > b) return ours;
  if (a < b) return theirs;
  // one clock is one write; should two values carry it all the same, every device picks the same one
  return valueText(ours, field) >= valueText(theirs, field) ? ours : theirs;
}

function valueText({ fields }: SyncDocument, field: string): string {
  return field in fields ? JSON.stringify(inOrder(fields[field])) : "";
}

/** The value with the keys of its objects in order, so that the same value is the same text. */
function inOrder(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(inOrder);
  return sortedByKey(Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, inOrder(inner)])));
}

function sortedByKey<Value>(record: Record<string, Value>): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
