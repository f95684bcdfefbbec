import type { Database } from "../../platform/database.ts";
import { acceptPush, recordKey, type RevisedDocument } from "../../sync/acceptPush.ts";
import { isDeleted, type Overwritten, type SyncDocument } from "../../sync/document.ts";
import {
  PROTOCOL,
  SYNC_LIMITS,
  type Pull,
  type PullAnswer,
  type Push,
  type PushAnswer,
} from "../../sync/protocol.ts";
import { examined } from "../../sync/refusal.ts";
import type { SyncServer } from "../../sync/synchronise.ts";
import { personRows, type PersonRows } from "../personRows.ts";

/** A row of sync_doc. */
export interface DocumentRow {
  readonly kind: string;
  readonly id: string;
  readonly rev: number;
  readonly schema_version: number;
  readonly body: SyncDocument["fields"];
  readonly clocks: SyncDocument["clocks"];
}

/** Synchronisation of one person's devices over the database. `now` in ms since 1970. */
export function personSync(database: Database, personId: string, now: () => number): SyncServer {
  return {
    push: (push) =>
      database.transaction((transaction) => takePush(personRows(transaction, personId), push, now())),
    pull: (pull) => changedSince(personRows(database, personId), pull, now()),
  };
}

/** Merges documents into a person's records, within a transaction. */
export async function takePush(
  rows: PersonRows,
  push: Pick<Push, "documents"> & Partial<Push>,
  nowMs: number,
): Promise<PushAnswer> {
  const before = await lockedHead(rows);
  const looking = storedOf(rows, push);
  // what they say is read while the database looks
  const given = examined(push.documents, nowMs);
  const stored = await looking;
  const { changed, overwritten, answer } = acceptPush(given, stored, before, nowMs, push);
  const isStored = (document: SyncDocument) => stored.has(recordKey(document));
  await addDocuments(
    rows,
    changed.filter((document) => !isStored(document)),
  );
  await replaceDocuments(rows, changed.filter(isStored));
  await keepOverwritten(rows, overwritten, nowMs);
  if (changed.length > 0)
    await rows.query("update sync_head set rev = $2 where person_id = $1", [answer.head]);
  return answer;
}

/** The person's last revision; until the transaction ends nobody else gives out one. */
export async function lockedHead(rows: PersonRows): Promise<number> {
  const lock = () => rows.query<{ rev: number }>("select rev from sync_head where person_id = $1 for update");
  const known = await lock();
  if (known.rows[0]) return known.rows[0].rev;
  await rows.query(
    "insert into sync_head (person_id, rev) values ($1, 0) on conflict (person_id) do nothing",
  );
  const made = await lock();
  return made.rows[0]?.rev ?? 0;
}

/** The records that are named, by `recordKey`, those that there are. */
export async function storedOf(
  rows: PersonRows,
  { documents }: { readonly documents: readonly Pick<SyncDocument, "kind" | "id">[] },
): Promise<ReadonlyMap<string, RevisedDocument>> {
  // a name that no text column can hold is no record's; asking for it would fail the others
  const named = documents.filter(({ kind, id }) => !`${kind}${id}`.includes("\0"));
  // one look-up by the key each, whatever the database believes about the size of the table
  const found = await rows.query<DocumentRow>(
    `select stored.* from unnest($2::text[], $3::text[]) as named (kind, id)
     cross join lateral (
       select kind, id, rev, schema_version, body, clocks from sync_doc
       where person_id = $1 and sync_doc.kind = named.kind and sync_doc.id = named.id limit 1
     ) as stored`,
    [named.map(({ kind }) => kind), named.map(({ id }) => id)],
  );
  return new Map(found.rows.map((row) => [recordKey(row), { ...documentOf(row), rev: row.rev }]));
}

/** The columns of a record, made of the JSON of revised documents that `$2` is. */
const GIVEN = `select $1, kind, id, rev, version, fields, clocks, deleted
  from jsonb_to_recordset($2::jsonb)
    as given (kind text, id text, rev bigint, version integer, fields jsonb, clocks jsonb, deleted boolean)`;
const COLUMNS = "person_id, kind, id, rev, schema_version, body, clocks, deleted";

/** Writes records that the person has not; while the head is locked nobody else can have added them. */
async function addDocuments(rows: PersonRows, documents: readonly RevisedDocument[]): Promise<void> {
  if (documents.length > 0)
    await rows.query(`insert into sync_doc (${COLUMNS}) ${GIVEN}`, [givenText(documents)]);
}

/** Writes records over those of the same names. */
async function replaceDocuments(rows: PersonRows, documents: readonly RevisedDocument[]): Promise<void> {
  if (documents.length === 0) return;
  await rows.query(
    `insert into sync_doc (${COLUMNS}) ${GIVEN}
     on conflict (person_id, kind, id) do update set
       rev = excluded.rev, schema_version = excluded.schema_version,
       body = excluded.body, clocks = excluded.clocks, deleted = excluded.deleted`,
    [givenText(documents)],
  );
}

function givenText(documents: readonly RevisedDocument[]): string {
  return JSON.stringify(documents.map((document) => ({ ...document, deleted: isDeleted(document) })));
}

async function keepOverwritten(
  rows: PersonRows,
  overwritten: readonly Overwritten[],
  nowMs: number,
): Promise<void> {
  if (overwritten.length === 0) return;
  await rows.query(
    `insert into sync_overwritten (person_id, kind, id, field, clock, value, replaced_by, replaced_at)
     select $1, kind, id, field, clock, value, by, $3
     from jsonb_to_recordset($2::jsonb)
       as given (kind text, id text, field text, clock text, value jsonb, by text)
     on conflict (person_id, kind, id, field, clock) do nothing`,
    [JSON.stringify(overwritten), new Date(nowMs)],
  );
}

async function changedSince(rows: PersonRows, { since, limit }: Pull, nowMs: number): Promise<PullAnswer> {
  const head = await rows.query<{ rev: number }>("select rev from sync_head where person_id = $1");
  const found = await rows.query<DocumentRow>(
    `select kind, id, rev, schema_version, body, clocks from sync_doc
     where person_id = $1 and rev > $2 order by rev limit $3`,
    [since, limit],
  );
  const page = fitting(found.rows);
  const upTo = page.at(-1)?.rev ?? since;
  return {
    protocol: PROTOCOL,
    nowMs,
    // a push may have come between the two statements
    head: Math.max(head.rows[0]?.rev ?? 0, page.at(-1)?.rev ?? 0),
    upTo,
    more: page.length < found.rows.length || found.rows.length === limit,
    documents: page.map(documentOf),
  };
}

/** As many rows as a page may carry, one at least. */
export function fitting(found: readonly DocumentRow[]): readonly DocumentRow[] {
  let chars = 0;
  const end = found.findIndex(
    ({ body, clocks }) =>
      (chars += JSON.stringify(body).length + JSON.stringify(clocks).length) > SYNC_LIMITS.pullChars,
  );
  return end < 0 ? found : found.slice(0, Math.max(1, end));
}

/** The document of a row. */
export function documentOf({
  kind,
  id,
  schema_version: version,
  body: fields,
  clocks,
}: DocumentRow): SyncDocument {
  return { kind, id, version, fields, clocks };
}
