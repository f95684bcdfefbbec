import { setImmediate as others } from "node:timers/promises";
import type { Overwritten, SyncDocument } from "../../sync/document.ts";
import type { RecordKind } from "../../sync/recordTypes.ts";
import type { Database } from "../../platform/database.ts";
import { personRows, type PersonRows } from "../personRows.ts";

/** A record as the database writes it, without its clocks; `fields` is JSON. */
export interface RecordText {
  readonly kind: string;
  readonly id: string;
  readonly version: number;
  readonly fields: string;
}

/** Rows that are read at once: some milliseconds of a core, so that requests of others get in between. */
const PAGE = 500;

/** Reads one page of a person's rows. */
export type Reading = <Result>(page: (rows: PersonRows) => Promise<Result>) => Promise<Result>;

/**
 * Reads each page on its own, along the key. The database does not know how many records one person has (m0005Statistics) and
 * would otherwise sort all of them for every page.
 */
export function pageByPage(database: Database, personId: string): Reading {
  return (page) =>
    database.transaction(async (transaction) => {
      await transaction.query("set local enable_bitmapscan = off");
      return page(personRows(transaction, personId));
    });
}

/** A person's records of `kinds` that are not deleted, kind after kind, page after page in the order of ids. */
export async function* recordPages(
  read: Reading,
  kinds: readonly RecordKind[],
): AsyncGenerator<readonly RecordText[]> {
  for (const kind of kinds) {
    const page =
      (rows: PersonRows) =>
      async ({ id }: Pick<RecordText, "id">) => {
        // one kind at a time, so that each page is read where it lies in the key, without sorting
        const found = await rows.query<RecordText>(
          `select kind, id, schema_version as version, body::text as fields from sync_doc
         where person_id = $1 and kind = $2 and id > $3 and not deleted order by id limit $4`,
          [kind, id, PAGE],
        );
        return found.rows;
      };
    yield* pagesOf(read, page, { id: "" });
  }
}

/** The same as documents, all of them. */
export async function readDocuments(
  read: Reading,
  kinds: readonly RecordKind[],
): Promise<readonly SyncDocument[]> {
  const documents: SyncDocument[] = [];
  for await (const page of recordPages(read, kinds))
    for (const each of page) documents.push(documentOfText(each));
  return documents;
}

/** A document without clocks, which nobody who only reads asks for. */
export function documentOfText({ kind, id, version, fields }: RecordText): SyncDocument {
  return { kind, id, version, fields: JSON.parse(fields) as SyncDocument["fields"], clocks: {} };
}

/** All of a person's records, deleted ones too, as JSON: pages of one text a record. */
export async function* documentTexts(read: Reading): AsyncGenerator<readonly string[]> {
  for await (const kind of kindsAfter(read, nextKind)) {
    const page =
      (rows: PersonRows) =>
      async ({ id }: Pick<RecordText, "id">) => {
        const found = await rows.query<RecordText & { readonly clocks: string }>(
          `select kind, id, schema_version as version, body::text as fields, clocks::text as clocks from sync_doc
         where person_id = $1 and kind = $2 and id > $3 order by id limit $4`,
          [kind, id, PAGE],
        );
        return found.rows;
      };
    for await (const found of pagesOf(read, page, { id: "" })) {
      yield found.map(
        ({ id, version, fields, clocks }) =>
          `{"kind":${JSON.stringify(kind)},"id":${JSON.stringify(id)},"version":${version},"fields":${fields},"clocks":${clocks}}`,
      );
    }
  }
}

/** All values of a person's that later writes replaced, as JSON: pages of one text a value. */
export async function* overwrittenTexts(read: Reading): AsyncGenerator<readonly string[]> {
  type Row = Omit<Overwritten, "by" | "value"> & { readonly by: string; readonly value: string | null };
  for await (const kind of kindsAfter(read, nextOverwrittenKind)) {
    const page = (rows: PersonRows) => async (after: Pick<Row, "id" | "field" | "clock">) => {
      const found = await rows.query<Row>(
        `select kind, id, field, clock, value::text as value, replaced_by as by from sync_overwritten
         where person_id = $1 and kind = $2 and (id, field, clock) > ($3, $4, $5)
         order by id, field, clock limit $6`,
        [kind, after.id, after.field, after.clock, PAGE],
      );
      return found.rows;
    };
    for await (const found of pagesOf(read, page, { id: "", field: "", clock: "" })) {
      yield found.map(({ value, by, ...trace }) => {
        const opening = JSON.stringify(trace).slice(0, -1);
        // a field that was absent, or empty, is absent here
        const said = value === null || value === "null" ? "" : `,"value":${value}`;
        return `${opening}${said},"by":${JSON.stringify(by)}}`;
      });
    }
  }
}

/** The kinds that there are, in their order. */
async function* kindsAfter(
  read: Reading,
  next: (rows: PersonRows, kind: string) => Promise<string | null>,
): AsyncGenerator<string> {
  const after = (kind: string) => read((rows) => next(rows, kind));
  // oxlint-disable-next-line no-await-in-loop -- each is looked for after the one before
  for (let kind = await after(""); kind !== null; kind = await after(kind)) yield kind;
}

async function nextKind(rows: PersonRows, kind: string): Promise<string | null> {
  const found = await rows.query<{ kind: string | null }>(
    "select min(kind) as kind from sync_doc where person_id = $1 and kind > $2",
    [kind],
  );
  return found.rows[0]?.kind ?? null;
}

async function nextOverwrittenKind(rows: PersonRows, kind: string): Promise<string | null> {
  const found = await rows.query<{ kind: string | null }>(
    "select min(kind) as kind from sync_overwritten where person_id = $1 and kind > $2",
    [kind],
  );
  return found.rows[0]?.kind ?? null;
}

/** Pages until one is not full; between them whoever waits gets a turn. */
async function* pagesOf<Row extends After, After>(
  read: Reading,
  page: (rows: PersonRows) => (after: After) => Promise<readonly Row[]>,
  first: After,
): AsyncGenerator<readonly Row[]> {
  let next = first;
  for (;;) {
    const after = next;
    // oxlint-disable-next-line no-await-in-loop -- each page begins where the last one ended
    const found: readonly Row[] = await read((rows) => page(rows)(after));
    const last = found.at(-1);
    if (last === undefined) return;
    yield found;
    if (found.length < PAGE) return;
    next = last;
    // oxlint-disable-next-line no-await-in-loop -- the embedded database answers without letting go of the thread
    await others();
  }
}
