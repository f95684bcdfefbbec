import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { overEachDatabase } from "../../../fixtures/eachDatabase.ts";
import { newDataFolder } from "../../../fixtures/embeddedDatabase.ts";
import { postgresMissing, startPostgres, type PostgresServer } from "../../../fixtures/postgresServer.ts";
import { BadInput } from "../../core/errors.ts";
import type { Database } from "../../platform/database.ts";
import { pgliteDatabase } from "../../platform/pgliteDatabase.ts";
import { postgresDatabase } from "../../platform/postgresDatabase.ts";
import { migrate } from "../migrate.ts";
import { LOCAL_TABLES, PERSON_TABLES } from "../tables.ts";
import { backupToFile, copyDatabase, restoreFromFile } from "./backupFile.ts";

/** All but the book of migrations. */
const TABLES = PERSON_TABLES.length + LOCAL_TABLES.length - 1;
const AT = "2026-03-01T10:00:00.000Z";
const folder = mkdtempSync(join(tmpdir(), "backstay-backup-"));
const file = join(folder, "all.backup");
const removals: (() => void)[] = [];
let filled: Database;

async function embedded(): Promise<Database> {
  const data = await newDataFolder();
  removals.push(data.remove);
  return pgliteDatabase(data.folder);
}

/** Rows with everything that a copy could spoil: numbers past 2^53, fine times, odd texts, nulls, arrays. */
async function fill(database: Database): Promise<void> {
  await migrate(database);
  await database.query(
    `insert into sync_doc (person_id, kind, id, rev, schema_version, body, clocks)
     select 'p' || n % 7, 'set', 'id' || n, n, 1,
            jsonb_build_object('loadKg', n * 0.1, 'big', 9007199254740993, 'note', E'line\\n"quoted" \\\\ \\u00e4 #', 'none', null),
            '{"loadKg":"1"}'
     from generate_series(1, 2500) as n`,
  );
  await database.query(
    "insert into sync_head (person_id, rev) values ('p1', 9007199254740991), ('\u{1F9BE} #', 0)",
  );
  await database.query(
    `insert into sync_overwritten (person_id, kind, id, field, clock, value, replaced_by, replaced_at)
     values ('p1', 'set', 'id1', 'note', 'c', null, 'd', '2026-01-01 00:00:00.123456+05:30')`,
  );
  await database.query(
    `insert into grant_ (person_id, id, practitioner_id, kinds, level, given_at, until)
     values ('p1', 'g', 'p2', array['set','a "b", c'], 'read', '2026-01-01Z', 'infinity')`,
  );
}

beforeAll(async () => {
  filled = await embedded();
  await fill(filled);
  await backupToFile(filled, file, AT);
});
afterAll(async () => {
  await filled.close();
  for (const remove of removals) remove();
  rmSync(folder, { recursive: true, force: true });
});

function contract(empty: () => Promise<Database>): void {
  it("holds after a restore what it held, to the last digit, and says so", async () => {
    const database = await empty();
    const counts = await restoreFromFile(database, file);
    expect(counts).toContainEqual(expect.objectContaining({ table: "sync_doc", rows: 2500 }));
    const one = async (text: string) => (await database.query(text)).rows[0];
    const rows = [
      {
        ...(await one("select body::text as body from sync_doc where id = 'id3'")),
        ...(await one("select rev::text as rev from sync_head where person_id = 'p1'")),
        ...(await one(
          "select replaced_at at time zone 'UTC' = '2025-12-31 18:30:00.123456' as fine from sync_overwritten",
        )),
        ...(await one("select kinds[2] as kind from grant_")),
      },
    ];
    expect(rows).toEqual([
      {
        body: '{"big": 9007199254740993, "none": null, "note": "line\\n\\"quoted\\" \\\\ ä #", "loadKg": 0.3}',
        rev: "9007199254740991",
        fine: true,
        kind: 'a "b", c',
      },
    ]);
    const again = join(folder, "again.backup");
    expect(await backupToFile(database, again, AT)).toEqual(counts);
    await expect(restoreFromFile(database, file)).rejects.toThrow("already holds data");
    await database.close();
  });

  it("is restored also where an empty server has run already", async () => {
    const database = await empty();
    await migrate(database);
    await expect(restoreFromFile(database, file)).resolves.toHaveLength(TABLES);
    await database.close();
  });

  it("restores nothing of a file that is cut off or changed anywhere", async () => {
    const database = await empty();
    const lines = gunzipSync(readFileSync(file)).toString().split("\n");
    const spoilt = [
      lines.slice(0, -2).join("\n"),
      lines.slice(0, 1000).join("\n"),
      lines.toSpliced(100, 1).join("\n"),
      lines.toSpliced(100, 0, lines[100] ?? "").join("\n"),
      lines.join("\n").replace('"id77"', '"id78x"'),
      lines.join("\n").replace('"rev":77,', '"rev":78,'),
      lines.join("\n").replace('#{"table":"sync_doc"', '#{"table":"pg_class"'),
      "something else",
      "",
    ];
    const path = join(folder, "spoilt.backup");
    for (const text of spoilt) {
      writeFileSync(path, gzipSync(text));
      await expect(restoreFromFile(database, path)).rejects.toThrow(
        /nothing was restored|does not exist|duplicate key/,
      );
      const { rows } = await database.query("select to_regclass('sync_doc') as there");
      if (rows[0]?.["there"])
        expect((await database.query("select 1 from sync_doc limit 1")).rows).toEqual([]);
    }
    for (const bytes of [Buffer.from("not packed"), readFileSync(file).subarray(0, 5000), Buffer.alloc(0)]) {
      writeFileSync(path, bytes);
      await expect(restoreFromFile(database, path)).rejects.toThrow(BadInput);
    }
    await expect(restoreFromFile(database, file)).resolves.toHaveLength(TABLES);
    await database.close();
  });

  it("moves from database to database with the same counts and checksums", async () => {
    const database = await empty();
    const { from, to } = await copyDatabase(filled, database, AT);
    expect(to).toEqual(from);
    await expect(copyDatabase(filled, database, AT)).rejects.toThrow("already holds data");
    await database.close();
  });
}

overEachDatabase("a backup, restored", contract);

describe.skipIf(postgresMissing)(`a copy in PostgreSQL (${postgresMissing ?? "of this machine"})`, () => {
  let server: PostgresServer;
  beforeAll(async () => {
    server = await startPostgres();
  });
  afterAll(() => server.stop());

  it("comes back from there the same: read by PostgreSQL and by the embedded one, a row is the same text", async () => {
    const [there, back] = [postgresDatabase(await server.newDatabase()), await embedded()];
    const out = await copyDatabase(filled, there, AT);
    const home = await copyDatabase(there, back, AT);
    expect(home.to).toEqual(out.from);
    await Promise.all([there.close(), back.close()]);
  });
});

describe("a backup file", () => {
  it("of many rows is written at the pace of the disk, with no listener left behind", async () => {
    const warnings: Error[] = [];
    const hear = (warning: Error) => warnings.push(warning);
    process.on("warning", hear);
    const database = await embedded();
    await migrate(database);
    await database.query(
      `insert into sync_overwritten (person_id, kind, id, field, clock, value, replaced_by, replaced_at)
       select 'p', 'set', 'id', 'note', n::text, to_jsonb(repeat(md5(n::text), 20)), '', now() from generate_series(1, 20000) as n`,
    );
    const path = join(folder, "many.backup");
    expect(await backupToFile(database, path, AT)).toContainEqual(expect.objectContaining({ rows: 20_000 }));
    const copy = await embedded();
    const { from, to } = await copyDatabase(database, copy, AT);
    expect(to).toEqual(from);
    await Promise.all([database.close(), copy.close()]);
    process.off("warning", hear);
    expect(warnings).toEqual([]);
  });

  it("is readable by its owner alone, and nothing half-written stays behind", async () => {
    expect(statSync(file).mode & 0o777).toBe(0o600);
    await expect(backupToFile(filled, join(folder, "none", "a"), AT)).rejects.toThrow(
      "no such file or folder",
    );
    await expect(backupToFile(filled, folder, AT)).rejects.toThrow("is a folder");
    expect(readdirSync(folder).filter((name) => name.endsWith(".part"))).toEqual([]);
  });

  it("of a newer schema is refused with the way out", async () => {
    const path = join(folder, "newer.backup");
    writeFileSync(
      path,
      gzipSync(
        gunzipSync(readFileSync(file))
          .toString()
          .replace(/"schema":\d+/, '"schema":9999'),
      ),
    );
    const database = await embedded();
    await expect(restoreFromFile(database, path)).rejects.toThrow("use a newer version");
    await database.close();
  });
});
