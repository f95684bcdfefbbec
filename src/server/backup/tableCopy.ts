import { createHash } from "node:crypto";
import type { Queryable } from "../../platform/database.ts";
import { LOCAL_TABLES, PERSON_TABLES } from "../tables.ts";

/** A table as it is copied. Names are ours (tables.ts) or the catalogue's, and quoted where they meet SQL. */
export interface CopiedTable {
  readonly table: string;
  readonly columns: readonly string[];
}

/** What a table held, to be compared with what its copy holds. */
export interface TableCount {
  readonly table: string;
  readonly rows: number;
  /** Sum of the SHA-256 of every row as text, modulo 2^256, hexadecimal: the order of rows does not matter. */
  readonly checksum: string;
}

/** Rows of a batch; a row is a few hundred bytes. */
const BATCH = 500;

/** Every table with data of people or accounts, those that others refer to first. */
export async function copiedTables(database: Queryable): Promise<readonly CopiedTable[]> {
  const names = [...PERSON_TABLES, ...LOCAL_TABLES].filter((name) => name !== "schema_migration");
  const { rows } = await database.query<{ table: string; columns: string[]; refers_to: string[] }>(
    `select c.relname as table,
            array(select a.attname::text from pg_attribute as a
                  where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped order by a.attnum) as columns,
            array(select r.relname::text from pg_constraint as k join pg_class as r on r.oid = k.confrelid
                  where k.conrelid = c.oid and k.contype = 'f' and k.confrelid <> c.oid) as refers_to
     from pg_class as c
     where c.relnamespace = to_regnamespace('public') and c.relkind in ('r', 'p') and c.relname = any($1)
     order by 1`,
    [names],
  );
  const ordered: CopiedTable[] = [];
  const place = (row: (typeof rows)[number]): void => {
    if (ordered.some(({ table }) => table === row.table)) return;
    for (const other of rows) if (row.refers_to.includes(other.table)) place(other);
    ordered.push({ table: row.table, columns: row.columns });
  };
  for (const row of rows) place(row);
  return ordered;
}

/** Reads a table within a transaction, a batch of rows (JSON texts) at a time, and counts what it read. */
export async function readTable(
  transaction: Queryable,
  { table }: CopiedTable,
  take: (rows: readonly string[]) => Promise<void>,
): Promise<TableCount> {
  // On Citus the rows become texts where they lie, so the time zone must be set there, too; elsewhere the name means nothing.
  await transaction.query("set local citus.propagate_set_commands = 'local'");
  await transaction.query("set local timezone = 'UTC'");
  // The row of the table itself: Citus forgets the names of columns in a row of a subquery.
  await transaction.query(
    `declare copied no scroll cursor for select row_to_json(t)::text as row from ${quoted(table)} as t`,
  );
  const count = new RowCount();
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop -- a batch at a time
    const { rows } = await transaction.query<{ row: string }>(`fetch ${BATCH} from copied`);
    if (rows.length === 0) break;
    const texts = rows.map(({ row }) => row);
    count.add(texts);
    // oxlint-disable-next-line no-await-in-loop -- the reader sets the pace
    await take(texts);
  }
  await transaction.query("close copied");
  return { table, ...count.value() };
}

/** Adds rows that `readTable` read elsewhere, as they were: no value passes through a number of the program. */
export async function writeRows(
  transaction: Queryable,
  { table, columns }: CopiedTable,
  rows: readonly string[],
): Promise<void> {
  const listed = columns.map(quoted).join(", ");
  await transaction.query(
    `insert into ${quoted(table)} (${listed})
     select ${listed} from json_populate_recordset(null::${quoted(table)}, $1::json)`,
    [`[${rows.join(",")}]`],
  );
}

/** Tables that hold anything. */
export async function filledTables(database: Queryable): Promise<readonly string[]> {
  const filled: string[] = [];
  for (const { table } of await copiedTables(database)) {
    // oxlint-disable-next-line no-await-in-loop -- a few tables
    const { rows } = await database.query(`select 1 from ${quoted(table)} limit 1`);
    if (rows.length > 0) filled.push(table);
  }
  return filled;
}

class RowCount {
  #rows = 0;
  #sum = 0n;

  add(rows: readonly string[]): void {
    for (const row of rows) {
      this.#rows++;
      this.#sum += BigInt(`0x${createHash("sha256").update(row).digest("hex")}`);
    }
    this.#sum = BigInt.asUintN(256, this.#sum);
  }

  value(): { readonly rows: number; readonly checksum: string } {
    return { rows: this.#rows, checksum: this.#sum.toString(16).padStart(64, "0") };
  }
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
