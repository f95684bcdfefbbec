import type { Database } from "../../platform/database.ts";
import { PERSON_TABLES } from "../tables.ts";

/** Rows read at once, so that others wait for the embedded database for moments only. */
const BATCH = 500;

/** Columns that open something, or prove it: of no use to anybody but a thief. */
const SECRETS = [
  "token",
  "password",
  "access_token",
  "refresh_token",
  "id_token",
  "secret_hash",
  "public_key",
];

/** Tables of the sign-in that have rows of a person, with the column that says whose. */
const SIGN_IN = [
  ["auth_user", "id"],
  ["auth_account", "user_id"],
  ["auth_session", "user_id"],
  ["auth_passkey", "user_id"],
] as const;

interface ExportedTable {
  readonly table: string;
  readonly owner: string;
  /** Columns of the primary key beside the owner. */
  readonly key: readonly string[];
}

/**
 * Everything that the server holds about a person, as JSON text in pieces: by table, each row as PostgreSQL writes it,
 * without what opens the account. Read piece by piece while it is sent: what changes meanwhile may be in it or not.
 */
export async function* exportAccount(
  database: Database,
  personId: string,
  exportedAt: string,
): AsyncGenerator<string> {
  yield `{"backstay":"account","version":1,"exportedAt":${JSON.stringify(exportedAt)},"personId":${JSON.stringify(personId)},"tables":{`;
  let separator = "";
  for (const table of await exportedTables(database)) {
    yield `${separator}\n${JSON.stringify(table.table)}:[`;
    separator = ",";
    yield* rowsOf(database, personId, table);
    yield "]";
  }
  yield "}}\n";
}

async function* rowsOf(database: Database, personId: string, table: ExportedTable): AsyncGenerator<string> {
  let last: string | undefined;
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop -- the reader sets the pace
    const rows = await batchOf(database, personId, table, last);
    if (rows.length === 0) return;
    const separator = last === undefined ? "\n" : ",\n";
    yield separator + rows.map(({ shown }) => shown).join(",\n");
    last = rows.at(-1)?.whole;
    if (rows.length < BATCH) return;
  }
}

/** The next rows in the order of the key; `last` is the row before them. */
async function batchOf(
  database: Database,
  personId: string,
  { table, owner, key }: ExportedTable,
  last: string | undefined,
): Promise<readonly { readonly shown: string; readonly whole: string }[]> {
  const columns = key.map((column) => `t."${column}"`).join(", ");
  const after =
    last === undefined || key.length === 0
      ? ""
      : `and (${columns}) > (select ${columns} from json_populate_record(null::"${table}", $4::json) as t)`;
  const { rows } = await database.query<{ shown: string; whole: string }>(
    `select (to_jsonb(t) - $3::text[])::text as shown, row_to_json(t)::text as whole
     from "${table}" as t where t."${owner}" = $1 ${after}
     ${key.length === 0 ? "" : `order by ${columns}`} limit $2`,
    [personId, BATCH, SECRETS, ...(after === "" ? [] : [last])],
  );
  return rows;
}

async function exportedTables(database: Database): Promise<readonly ExportedTable[]> {
  const owners = new Map<string, string>([
    ...SIGN_IN,
    ...PERSON_TABLES.map((table) => [table, "person_id"] as const),
  ]);
  const { rows } = await database.query<{ table: string; key: string[] }>(
    `select c.relname::text as table,
            array(select a.attname::text from unnest(i.indkey) with ordinality as k (number, place)
                  join pg_attribute as a on a.attrelid = c.oid and a.attnum = k.number order by k.place) as key
     from pg_class as c join pg_index as i on i.indrelid = c.oid and i.indisprimary
     where c.relnamespace = to_regnamespace('public') and c.relname = any($1::text[])`,
    [[...owners.keys()]],
  );
  const keys = new Map(rows.map(({ table, key }) => [table, key]));
  return [...owners].map(([table, owner]) => ({
    table,
    owner,
    key: (keys.get(table) ?? []).filter((column) => column !== owner),
  }));
}
