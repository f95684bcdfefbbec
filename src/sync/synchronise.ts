import type { Overwritten, SyncDocument } from "./document.ts";
import { PROTOCOL, SYNC_LIMITS, type Pull, type PullAnswer, type Push, type PushAnswer } from "./protocol.ts";
import { MOST_DOCUMENT_CHARS, tooLargeToSend, type Refused } from "./refusal.ts";

/** What names a record. */
type RecordName = Pick<SyncDocument, "kind" | "id">;

/** The person's records on a device, as far as synchronisation needs them. */
export interface Replica {
  /** How many records there are, deleted ones included. */
  count(): Promise<number>;
  /** Records changed here and not yet taken by a server: how many, the first of them, and up to which change. */
  outbox(
    limit: number,
  ): Promise<{ readonly count: number; readonly documents: readonly SyncDocument[]; readonly upTo: number }>;
  /** Takes what was sent out of the outbox, up to and with `upTo`, where it was not changed since. */
  sent(documents: readonly SyncDocument[], upTo: number): Promise<void>;
  /** Puts records into the outbox again: those named, or all. */
  sendAgain(which?: readonly RecordName[]): Promise<void>;
  /** Merges what a server holds, and keeps the values that gave way there; none of it goes into the outbox. */
  receive(
    documents: readonly SyncDocument[],
    options: { readonly fromServer: true; readonly overwritten?: readonly Overwritten[] },
  ): Promise<number>;
  /** Learns what time it is for everyone, ms since 1970, and sets back what was written too far ahead of it. */
  tellTime(nowMs: number): Promise<void>;
  meta<Value>(key: string): Promise<Value | undefined>;
  putMeta(key: string, value: unknown): Promise<void>;
}

/** A server, asked for one person. Rejects when there is no answer, or one that says no. */
export interface SyncServer {
  push(push: Push): Promise<PushAnswer>;
  pull(pull: Pull): Promise<PullAnswer>;
}

/** Where this device stands with a server; kept among what the replica remembers, as `SYNC_MARK`. */
export interface SyncMark {
  /** Whose records they are there. */
  readonly account: string;
  /** Everything up to this revision is here. */
  readonly since: number;
  /** What the server did not take. It stays here, and is sent again after a change or by the next `sendAgain`. */
  readonly refused: readonly Refused[];
}

/** What a round did. */
export interface SyncRound {
  readonly received: number;
  readonly sent: number;
  readonly refused: readonly Refused[];
}

/** The name under which a replica remembers its SyncMark. */
export const SYNC_MARK = "sync";

/** Characters of JSON in one push; leaves room for one more document within the limit in bytes, whatever its script. */
const PUSH_CHARS = SYNC_LIMITS.pushBytes / 4 - MOST_DOCUMENT_CHARS;

/** Documents in one push; less than a server takes, so that a bad line loses less. */
const PUSH_DOCUMENTS = 200;

/**
 * Brings a device and a server together: takes what is new there, then sends what is new here. Every step may fail or
 * come twice: what was done counts, and the next round goes on from there. Rejects with what the server rejects with.
 */
export async function synchronise(
  replica: Replica,
  server: SyncServer,
  who: { readonly account: string; readonly device: string },
): Promise<SyncRound> {
  const begun = await standing(replica, who.account);
  const pulled = await pullAll(replica, server, begun);
  const pushed = await pushAll(replica, server, pulled.mark, who.device);
  const rest = pushed.overtaken ? await pullAll(replica, server, pushed.mark) : undefined;
  return {
    received: pulled.received + (rest?.received ?? 0),
    sent: pushed.sent,
    refused: (rest ?? pushed).mark.refused,
  };
}

/** Where the device stands; at the beginning for a new account, or when its records are gone and the mark is not. */
async function standing(replica: Replica, account: string): Promise<SyncMark> {
  const mark = await replica.meta<SyncMark>(SYNC_MARK);
  if (mark?.account === account) return (await replica.count()) > 0 ? mark : { ...mark, since: 0 };
  // what another account has already is new to this one
  if (mark) await replica.sendAgain();
  return { account, since: 0, refused: [] };
}

async function pullAll(
  replica: Replica,
  server: SyncServer,
  begun: SyncMark,
): Promise<{ readonly mark: SyncMark; readonly received: number }> {
  let mark = begun;
  let received = 0;
  for (let more = true; more;) {
    const answer = await server.pull({ since: mark.since, limit: SYNC_LIMITS.pullDocumentsUsual });
    if (answer.head < mark.since) {
      // the server was set back to an older copy: it may lack what it once took from here
      await replica.sendAgain();
      mark = { ...mark, since: 0 };
    } else {
      await replica.tellTime(answer.nowMs);
      received += await takeIn(replica, answer.documents);
      more = answer.more && answer.upTo > mark.since;
      mark = { ...mark, since: answer.upTo };
    }
    await replica.putMeta(SYNC_MARK, mark);
  }
  return { mark, received };
}

async function pushAll(
  replica: Replica,
  server: SyncServer,
  begun: SyncMark,
  device: string,
): Promise<{ readonly mark: SyncMark; readonly sent: number; readonly overtaken: boolean }> {
  let mark = begun;
  let sent = 0;
  let overtaken = false;
  let setBackTwice = false;
  for (;;) {
    const outbox = await replica.outbox(PUSH_DOCUMENTS);
    if (outbox.documents.length === 0) return { mark, sent, overtaken };
    const tooLarge = outbox.documents.flatMap((document) => tooLargeToSend(document) ?? []);
    const documents = fitting(outbox.documents.filter((document) => !isAmong(tooLarge, document)));
    const answer =
      documents.length > 0
        ? await server.push({ protocol: PROTOCOL, device, since: mark.since, documents })
        : undefined;
    if (answer) {
      await replica.tellTime(answer.nowMs);
      const unseen = answer.unseen?.map((trace) => ({ ...trace, concurrent: true }));
      await takeIn(replica, answer.merged, unseen);
    }
    const refused = [...tooLarge, ...(answer?.refused ?? [])];
    const ahead = refused.filter(({ because }) => because === "clock-ahead");
    if (ahead.length > 0 && setBackTwice)
      throw new Error("The server goes on refusing the time that it told.");
    setBackTwice = ahead.length > 0;

    const done = outbox.documents.filter(
      (each) => (documents.includes(each) && !isAmong(ahead, each)) || isAmong(tooLarge, each),
    );
    await replica.sent(done, outbox.upTo);
    sent += documents.filter((document) => !isAmong(refused, document)).length;
    // revisions in between are of this push: what the answer does not bring is here already
    const alone = !answer || mark.since === answer.before;
    overtaken ||= !alone;
    mark = {
      ...mark,
      since: answer && alone ? answer.head : mark.since,
      refused: [
        ...mark.refused.filter((old) => !isAmong(done, old)),
        ...refused.filter(({ because }) => because !== "clock-ahead"),
      ],
    };
    await replica.putMeta(SYNC_MARK, mark);
  }
}

/** Merges documents of a server. To receive nothing would still count as a change for whoever watches the records. */
async function takeIn(
  replica: Replica,
  documents: readonly SyncDocument[],
  overwritten: readonly Overwritten[] = [],
): Promise<number> {
  if (documents.length + overwritten.length === 0) return 0;
  return replica.receive(documents, { fromServer: true, overwritten });
}

/** As many of the documents as one push may carry, one at least. */
function fitting(documents: readonly SyncDocument[]): readonly SyncDocument[] {
  let chars = 0;
  const end = documents.findIndex((document) => (chars += JSON.stringify(document).length) > PUSH_CHARS);
  return end < 0 ? documents : documents.slice(0, Math.max(1, end));
}

function isAmong(named: readonly RecordName[], { kind, id }: RecordName): boolean {
  return named.some((each) => each.kind === kind && each.id === id);
}
