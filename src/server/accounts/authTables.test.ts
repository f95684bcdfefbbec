import { expect, it } from "vitest";
import { getAuthTables } from "better-auth/db";
import { onEmbeddedDatabase } from "../../../fixtures/eachDatabase.ts";
import { serverConfig } from "../config.ts";
import { directOutbox } from "../jobs/outbox.ts";
import { silentLogger } from "../logger.ts";
import { LOCAL_TABLES } from "../tables.ts";
import { accountEvents } from "./accountEvents.ts";
import { authOptions } from "./openAuth.ts";

onEmbeddedDatabase("the tables of the sign-in", (database) => {
  /** What the library writes to with the options of a server. */
  const wanted = () => {
    const config = serverConfig({ data: "/nowhere" }, {});
    const mailer = { kind: "files" as const, send: async () => undefined, close: async () => undefined };
    const parts = {
      database: database(),
      config,
      secrets: { auth: "5".repeat(64) },
      outbox: directOutbox(mailer),
      logger: silentLogger,
      now: () => 0,
    };
    const options = authOptions(parts, accountEvents(parts), async () => undefined);
    return Object.values(getAuthTables(options));
  };

  it("are those that the library writes to, column by column, with its types and keys", async () => {
    const tables = wanted();
    expect(["schema_migration", ...tables.map(({ modelName }) => modelName)].toSorted()).toEqual(
      LOCAL_TABLES.toSorted(),
    );
    const { rows } = await database().query<{ table: string; name: string; type: string; nullable: boolean }>(
      `select table_name as table, column_name as name, data_type as type, is_nullable = 'YES' as nullable
       from information_schema.columns where table_schema = 'public' and table_name = any($1::text[])`,
      [tables.map(({ modelName }) => modelName)],
    );
    const found = rows.map(
      ({ table, name, type, nullable }) => `${table}.${name} ${type}${nullable ? " null" : ""}`,
    );
    const types = { string: "text", boolean: "boolean", date: "timestamp with time zone", number: "bigint" };
    const expected = tables.flatMap(({ modelName, fields }) => [
      `${modelName}.id text`,
      ...Object.entries(fields).map(
        ([name, { fieldName, type, required }]) =>
          `${modelName}.${fieldName ?? name} ${types[type as keyof typeof types]}${required === false ? " null" : ""}`,
      ),
    ]);
    expect(found.toSorted()).toEqual(expected.toSorted());
  });

  it("keep unique what the library takes for unique, and find quickly what it looks for", async () => {
    const { rows } = await database().query<{ table: string; column: string; unique: boolean }>(
      `select c.relname as table, a.attname as column, bool_or(i.indisunique) as unique
       from pg_index as i join pg_class as c on c.oid = i.indrelid
       join pg_attribute as a on a.attrelid = c.oid and a.attnum = i.indkey[0]
       where c.relname like 'auth\\_%' group by 1, 2`,
    );
    const indexed = new Map(rows.map(({ table, column, unique }) => [`${table}.${column}`, unique]));
    for (const { modelName, fields } of wanted()) {
      for (const [name, { fieldName, unique, index }] of Object.entries(fields)) {
        const place = `${modelName}.${fieldName ?? name}`;
        if (unique === true) expect(indexed.get(place), place).toBe(true);
        else if (index === true) expect(indexed.has(place), place).toBe(true);
      }
    }
  });
});
