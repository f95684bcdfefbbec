import type { Overwritten, SyncDocument } from "../sync/document.ts";
import type { FieldsOf, RecordKind, Stored } from "../sync/recordTypes.ts";
import { dexieRecordStore } from "./dexieRecordStore.ts";
import { recordDatabase } from "./recordRows.ts";

export type { Stored };

/** One change: fields to set (`undefined` takes one away), or `deleted`. */
export type Change = {
  readonly [Kind in RecordKind]: {
    readonly kind: Kind;
    readonly id: string;
    readonly fields: { readonly [Field in keyof FieldsOf<Kind>]?: FieldsOf<Kind>[Field] | undefined };
  };
}[RecordKind];

/** Which records of a kind, by the field that orders them: from `from` to `to`, both included. */
export interface Range {
  readonly from?: string;
  readonly to?: string;
  /** The newest first, and at most this many. */
  readonly newest?: number;
}

/**
 * The person's records on this device. A write is one transaction over the record and the outbox and resolves when it is
 * on the disk; fields keep a clock each, so that devices can be brought together later without touching what is here.
 */
export interface RecordStore {
  /** False where the browser keeps nothing (private window, storage refused). */
  readonly lasting: boolean;
  get<Kind extends RecordKind>(kind: Kind, id: string): Promise<Stored<Kind> | undefined>;
  /** Oldest first unless `newest` is given. Records that cannot be read are left out; `unreadable` names them. */
  list<Kind extends RecordKind>(kind: Kind, range?: Range): Promise<readonly Stored<Kind>[]>;
  /**
   * All changes or none. Fails with a BadInput where a record would not be readable afterwards, or was written by a newer
   * version of the program.
   */
  change(changes: readonly Change[]): Promise<void>;
  /**
   * Changes that depend on what a record says now: read and written in one transaction, so that no other tab comes in
   * between. Resolves to what was decided, once it is on the disk; no changes: nothing is written.
   * @param foreseen the records that will probably be changed: they are read along, which saves asking again
   */
  changeFrom<Kind extends RecordKind, Decision extends { readonly changes: readonly Change[] }>(
    kind: Kind,
    id: string,
    decide: (now: Stored<Kind> | undefined) => Decision,
    foreseen?: readonly Pick<Change, "kind" | "id">[],
  ): Promise<Decision>;
  remove(kind: RecordKind, id: string): Promise<void>;
  /** Brings back what `remove` took. */
  restore(kind: RecordKind, id: string): Promise<void>;
  /** Calls back at once and after each change, also of another tab, that `query` depends on. Returns how to stop. */
  watch<Value>(
    query: () => Promise<Value>,
    next: (value: Value) => void,
    failed?: (error: unknown) => void,
  ): () => void;
  /**
   * As `watch`, but a moment after a change, and after any: for what need not be in the picture that shows the change and
   * would hold it up.
   */
  watchLate: RecordStore["watch"];
  /**
   * Records of a kind written after `revision`, and the ids of those that are gone since. `anew`: everything was deleted
   * in between, so that nothing known from before counts.
   */
  changedSince<Kind extends RecordKind>(
    kind: Kind,
    revision: number,
  ): Promise<{
    readonly records: readonly Stored<Kind>[];
    readonly gone: readonly string[];
    readonly anew: boolean;
  }>;
  /** Counts every change, so that what was worked out from the records knows when it is old. */
  revision(): Promise<number>;
  /** How many records there are, deleted ones included. */
  count(): Promise<number>;
  /** Everything as it is kept, deleted records and clocks included. */
  documents(): Promise<readonly SyncDocument[]>;
  /**
   * Merges documents of a file or another device field by field. Returns how many changed something here. `replacing`:
   * in the same transaction everything that was here goes first.
   */
  receive(documents: readonly SyncDocument[], options?: ReceiveOptions): Promise<number>;
  overwritten(): Promise<readonly Overwritten[]>;
  /** Sentences about records that this program cannot read. */
  unreadable(): Promise<readonly string[]>;
  /** Records changed here and not yet sent anywhere; how many, and the first of them. */
  outbox(
    limit: number,
  ): Promise<{ readonly count: number; readonly documents: readonly SyncDocument[]; readonly upTo: number }>;
  /** Takes what was sent out of the outbox, up to and with `upTo`, where it was not changed since. */
  sent(documents: readonly SyncDocument[], upTo: number): Promise<void>;
  /** Puts records of the person into the outbox again: those named, or all. */
  sendAgain(which?: readonly Pick<SyncDocument, "kind" | "id">[]): Promise<void>;
  /**
   * Learns what time it is for everyone, ms since 1970: writes from now on are dated by it, whatever this device's wall
   * clock says, and what was written more than a day ahead of it is set back.
   */
  tellTime(nowMs: number): Promise<void>;
  meta<Value>(key: string): Promise<Value | undefined>;
  putMeta(key: string, value: unknown): Promise<void>;
  /** Deletes every record, the outbox and what was remembered. */
  wipe(): Promise<void>;
  close(): void;
}

interface ReceiveOptions {
  readonly fromServer?: boolean;
  readonly replacing?: boolean;
  /** Replaced values that came along. */
  readonly overwritten?: readonly Overwritten[];
}

const DATABASE = "backstay-records";

/**
 * Opens the browser's database; where it cannot be opened, a store in memory that says `lasting: false`.
 * @param now wall clock, epoch ms
 */
export async function openRecordStore(now: () => number = Date.now, name = DATABASE): Promise<RecordStore> {
  const lasting = recordDatabase(name);
  try {
    await lasting.open();
    return await dexieRecordStore(lasting, now, true);
  } catch {
    const { indexedDB, IDBKeyRange } = await import("fake-indexeddb");
    const passing = recordDatabase(name, { indexedDB, IDBKeyRange });
    await passing.open();
    return dexieRecordStore(passing, now, false);
  }
}
