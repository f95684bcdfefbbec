import { DELETED, sameValue, type Overwritten, type SyncDocument } from "../../sync/document.ts";
import { parseClock } from "../../sync/hybridClock.ts";
import { isRecordKind, RECORD_TYPES } from "../../sync/recordTypes.ts";

/** A fact that two devices wrote differently: what counts now, and what the other one said. */
export interface Conflict {
  readonly kind: string;
  readonly id: string;
  readonly field: string;
  /** Absent where the field was not there. */
  readonly was?: unknown;
  readonly now?: unknown;
  /** When it was said, ms since 1970. */
  readonly wasMs: number;
  readonly nowMs: number;
  readonly record: SyncDocument;
}

/**
 * Of the values that gave way to later ones: those of facts (a set, a pain check, a measurement) that two devices wrote
 * without knowing of each other, while nobody has chosen since. The latest first.
 */
export function conflictsOf(
  overwritten: readonly Overwritten[],
  documents: readonly SyncDocument[],
): readonly Conflict[] {
  const records = new Map(documents.map((each) => [`${each.kind}/${each.id}`, each]));
  const found = overwritten.flatMap(
    ({ kind, id, field, value, clock, by, concurrent }): readonly Conflict[] => {
      const record = records.get(`${kind}/${id}`);
      if (concurrent !== true || !record || !isRecordKind(kind) || !RECORD_TYPES[kind].appendOnly) return [];
      // the person has chosen since
      if (record.clocks[field] !== by || sameValue(value, record.fields[field])) return [];
      if (record.fields[DELETED] === true && field !== DELETED) return [];
      return [
        {
          kind,
          id,
          field,
          ...(value !== undefined && { was: value }),
          ...(field in record.fields && { now: record.fields[field] }),
          wasMs: parseClock(clock).ms,
          nowMs: parseClock(by).ms,
          record,
        },
      ];
    },
  );
  return found.toSorted((a, b) => b.nowMs - a.nowMs);
}
