import Dexie from "dexie";
import { isDeleted, type Overwritten, type SyncDocument } from "../sync/document.ts";
import { clampClock } from "../sync/hybridClock.ts";
import { migrated, readFields, type RecordType } from "../sync/recordType.ts";
import { RECORD_TYPES, type RecordKind } from "../sync/recordTypes.ts";

/** A document as it lies in the browser's database, with what it is found by. */
export interface Row extends SyncDocument {
  /** Value of the field that orders the kind; "" where there is none. */
  readonly order: string;
  readonly gone: 0 | 1;
  /** The revision of this store at the last write. */
  readonly seq: number;
}

/** A document that is still to be sent. */
export interface OutboxRow {
  readonly kind: string;
  readonly id: string;
  readonly seq: number;
}

/** A value that was replaced; numbered in the order in which it was. */
export interface OverwrittenRow extends Overwritten {
  readonly seq?: number;
}

/** The database of records, not opened yet. */
export function recordDatabase(
  name: string,
  dependencies: { indexedDB?: IDBFactory; IDBKeyRange?: typeof IDBKeyRange } = {},
): Dexie {
  const database = new Dexie(name, {
    chromeTransactionDurability: "strict",
    // a second copy in memory of what was asked: dearer to keep right with each set than asking anew
    cache: "disabled",
    ...dependencies,
  });
  database.version(1).stores({
    documents: "[kind+id], [kind+gone+order], [kind+seq]",
    outbox: "[kind+id], seq",
    overwritten: "++seq, [kind+id]",
    meta: "key",
  });
  return database;
}

/** What a document is called within a change. */
export function keyOf({ kind, id }: Pick<SyncDocument, "kind" | "id">): string {
  return `${kind} ${id}`;
}

/** Whether a kind goes to the person's other devices too. */
export function isThePersons(kind: string): boolean {
  return RECORD_TYPES[kind as RecordKind]?.scope === "person";
}

/** What a fact said before it was corrected; other kinds keep no such trace. */
export function replaced(
  type: RecordType,
  before: SyncDocument,
  after: SyncDocument,
  fields: readonly string[],
): readonly Overwritten[] {
  if (!type.appendOnly) return [];
  return fields.flatMap((field) => {
    const clock = before.clocks[field];
    const by = after.clocks[field];
    if (clock === undefined || by === undefined || clock === by) return [];
    const { kind, id } = before;
    return { kind, id, field, ...(field in before.fields && { value: before.fields[field] }), clock, by };
  });
}

/** The document as a row of that revision. */
export function rowOf(document: SyncDocument, seq: number): Row {
  const orderedBy = RECORD_TYPES[document.kind as RecordKind]?.orderedBy;
  const order = orderedBy === undefined ? "" : document.fields[orderedBy];
  return {
    ...documentOf(document),
    order: typeof order === "string" ? order : "",
    gone: isDeleted(document) ? 1 : 0,
    seq,
  };
}

/** The document with the clocks that may be believed at `nowMs`. */
export function believed(document: SyncDocument, nowMs: number): SyncDocument {
  const clocks = Object.entries(document.clocks).map(([field, clock]) => [field, clampClock(clock, nowMs)]);
  return { ...documentOf(document), clocks: Object.fromEntries(clocks) as SyncDocument["clocks"] };
}

/** The document at the version that this program writes; one of a kind that it does not know as it is. */
export function asKnownHere(document: SyncDocument): SyncDocument {
  const type = RECORD_TYPES[document.kind as RecordKind] as RecordType | undefined;
  return type ? migrated(type, document) : document;
}

/** Why this program cannot read the document; empty where it can. */
export function unreadableSentence(type: RecordType, document: SyncDocument): string {
  const read = readFields(type, document);
  return read.ok ? "" : read.sentence;
}

/** The document alone, without what a row adds. */
export function documentOf({ kind, id, version, fields, clocks }: SyncDocument): SyncDocument {
  return { kind, id, version, fields, clocks };
}

/** Whether every field of both was written at the same instant. */
export function sameClocks(a: SyncDocument, b: SyncDocument): boolean {
  const fields = Object.keys(b.clocks);
  return (
    fields.length === Object.keys(a.clocks).length &&
    fields.every((field) => a.clocks[field] === b.clocks[field])
  );
}
