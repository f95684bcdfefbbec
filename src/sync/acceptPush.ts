import { sameValue, type Overwritten, type SyncDocument } from "./document.ts";
import { clampClock, parseClock } from "./hybridClock.ts";
import { merge } from "./merge.ts";
import { PROTOCOL, type Push, type PushAnswer } from "./protocol.ts";
import { migrated, type RecordType } from "./recordType.ts";
import { RECORD_TYPES, type RecordKind } from "./recordTypes.ts";
import type { Examined } from "./refusal.ts";

/** A document with the person's revision at which it became what it is. */
export interface RevisedDocument extends SyncDocument {
  readonly rev: number;
}

/** What a server has to write, in one transaction, before it gives the answer. */
interface Acceptance {
  readonly changed: readonly RevisedDocument[];
  /** Values that gave way or came too late. */
  readonly overwritten: readonly Overwritten[];
  readonly answer: PushAnswer;
}

/** Names a record among all of one person's. */
export function recordKey({ kind, id }: Pick<SyncDocument, "kind" | "id">): string {
  return `${kind}/${id}`;
}

/**
 * What comes of the documents of a push to a server that holds `stored` (by `recordKey`, at least those that are sent), whose last revision
 * is `before` and whose clock says `nowMs`. `sender` says who sends them and what it has seen, where it is known. A push that comes again changes nothing.
 */
export function acceptPush(
  { sound, refused }: Examined,
  stored: ReadonlyMap<string, RevisedDocument>,
  before: number,
  nowMs: number,
  sender: Partial<Pick<Push, "device" | "since">> = {},
): Acceptance {
  const kept = new Map<string, SyncDocument>();
  const otherwise = new Map<string, SyncDocument>();
  const overwritten: Overwritten[] = [];
  const unseen: Overwritten[] = [];

  for (const document of sound) {
    const key = recordKey(document);
    const held = stored.get(key);
    const known = kept.get(key) ?? (held && withoutRevision(held));
    const version = Math.max(document.version, known?.version ?? 0);
    const theirs = atVersion(document, version);
    // the server's own clock may have been wrong when it took them
    const ours = known && believed(atVersion(known, version), nowMs);
    const merged = ours ? merge(ours, theirs) : { document: theirs, overwritten: [] };
    overwritten.push(...merged.overwritten);
    if (held && sender.since !== undefined && held.rev > sender.since)
      unseen.push(...merged.overwritten.filter((trace) => isOfAnother(trace, theirs, sender.device)));
    if (!known || !sameValue(known, merged.document)) kept.set(key, merged.document);
    if (sameValue(merged.document, document)) otherwise.delete(key);
    else otherwise.set(key, merged.document);
  }

  const changed = [...kept.values()].map((document, index) => ({ ...document, rev: before + 1 + index }));
  const answer: PushAnswer = {
    protocol: PROTOCOL,
    nowMs,
    before,
    head: before + changed.length,
    merged: [...otherwise.values()],
    ...(unseen.length > 0 && { unseen }),
    refused,
  };
  return { changed, overwritten, answer };
}

/** Whether what gave way was written by another device than the one that sent `theirs`. */
function isOfAnother(
  { field, clock }: Overwritten,
  theirs: SyncDocument,
  device: string | undefined,
): boolean {
  return clock !== theirs.clocks[field] && parseClock(clock).device !== device;
}

function withoutRevision({ rev: _rev, ...document }: RevisedDocument): SyncDocument {
  return document;
}

/**
 * The document at the version of whom it meets, and no newer: what only old clients write stays readable for them.
 */
function atVersion(document: SyncDocument, version: number): SyncDocument {
  const type = RECORD_TYPES[document.kind as RecordKind] as RecordType | undefined;
  return type ? migrated(type, document, version) : document;
}

function believed(document: SyncDocument, nowMs: number): SyncDocument {
  const clocks = Object.entries(document.clocks).map(([field, clock]) => [field, clampClock(clock, nowMs)]);
  return { ...document, clocks: Object.fromEntries(clocks) as SyncDocument["clocks"] };
}
