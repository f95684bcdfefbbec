import { DELETED, isDeleted, type SyncDocument } from "./document.ts";
import { MOST_DRIFT_MS, parseClock } from "./hybridClock.ts";
import { readFields, type RecordType } from "./recordType.ts";
import { isRecordKind, RECORD_TYPES } from "./recordTypes.ts";

/** Why a server does not take a document. */
export const REFUSALS = [
  /** A kind that the server does not know; a newer one may. */
  "unknown-kind",
  /** A kind that stays on its device. */
  "device-only",
  /** Its fields are not what its kind says, or cannot be kept. */
  "invalid",
  "too-large",
  /** Written by a clock that is more than a day ahead of the server's: set it back and send it again. */
  "clock-ahead",
] as const;

type Refusal = (typeof REFUSALS)[number];

/** A document that was not taken, and why in a sentence. */
export interface Refused {
  readonly kind: string;
  readonly id: string;
  readonly because: Refusal;
  readonly sentence: string;
}

/** Characters of JSON that one document may have. */
export const MOST_DOCUMENT_CHARS = 256 * 1024;

/** Objects and lists within each other; deeper ones would exhaust the stack of whoever compares them. */
const MOST_DEPTH = 32;

/** The documents of a push, looked at each by itself. */
export interface Examined {
  readonly sound: readonly SyncDocument[];
  readonly refused: readonly Refused[];
}

/** Which of the documents a server whose clock says `nowMs` takes. */
export function examined(documents: readonly SyncDocument[], nowMs: number): Examined {
  const sound: SyncDocument[] = [];
  const refused: Refused[] = [];
  for (const document of documents) {
    const refusal = refusalOf(document, nowMs);
    if (refusal) refused.push(refusal);
    else sound.push(document);
  }
  return { sound, refused };
}

/** Why a server whose clock says `nowMs` does not take a document; undefined when it does. */
export function refusalOf(document: SyncDocument, nowMs: number): Refused | undefined {
  const { kind, id } = document;
  const refused = (because: Refusal, sentence: string) => ({ kind, id, because, sentence });
  if (!isRecordKind(kind)) return refused("unknown-kind", `${kind}: this server knows no such kind.`);
  const type = RECORD_TYPES[kind] as RecordType;
  if (type.scope === "device") return refused("device-only", `${kind}: stays on its device.`);

  const fault = unsound(id, 0) ?? unsound(document.fields, 0) ?? unclocked(document);
  if (fault !== undefined) return refused("invalid", `${kind}: ${fault}.`);
  const tooLarge = tooLargeToSend(document);
  if (tooLarge) return tooLarge;

  // clocks are in the order of their texts
  const last = Object.values(document.clocks).reduce((a, b) => (a > b ? a : b), "");
  const latest = parseClock(last).ms;
  if (latest > nowMs + MOST_DRIFT_MS)
    return refused("clock-ahead", `${kind}: written ${latest - nowMs} ms from now.`);
  const read = isDeleted(document) ? undefined : readFields(type, document);
  return read && !read.ok && read.because === "invalid" ? refused("invalid", read.sentence) : undefined;
}

/** The refusal of a document that is larger than any server takes, so that it need not be sent to know. */
export function tooLargeToSend(document: SyncDocument): Refused | undefined {
  const { length } = JSON.stringify(document);
  if (length <= MOST_DOCUMENT_CHARS) return undefined;
  const { kind, id } = document;
  const sentence = `${kind}: ${length} characters; one may have ${MOST_DOCUMENT_CHARS}.`;
  return { kind, id, because: "too-large", sentence };
}

/** What of the marks of writing is missing or wrong. */
function unclocked({ fields, clocks }: SyncDocument): string | undefined {
  if (Object.keys(clocks).length === 0) return "has no field";
  const without = Object.keys(fields).find((field) => !Object.hasOwn(clocks, field));
  if (without !== undefined) return `${without} has no clock`;
  return fields[DELETED] === undefined || fields[DELETED] === true
    ? undefined
    : `${DELETED} is true or absent`;
}

/** What a database of JSON could not keep as it is. */
function unsound(value: unknown, depth: number): string | undefined {
  if (typeof value === "string")
    return value.includes("\0") || !value.isWellFormed()
      ? "holds a character that cannot be kept"
      : undefined;
  if (typeof value !== "object" || value === null) return undefined;
  if (depth >= MOST_DEPTH) return `is more than ${MOST_DEPTH} deep`;
  for (const [key, inner] of Object.entries(value)) {
    const fault = unsound(key, depth + 1) ?? unsound(inner, depth + 1);
    if (fault !== undefined) return fault;
  }
  return undefined;
}
