import { afterAll, beforeAll, expect, it } from "vitest";
import { overEachEmptyDatabase } from "../../fixtures/eachDatabase.ts";
import { BadInput } from "../core/errors.ts";
import type { Database } from "../platform/database.ts";
import { migrate, schemaNumber } from "./migrate.ts";
import type { Migration } from "./migrations/migration.ts";
import { MIGRATIONS } from "./migrations/migrations.ts";
import { LOCAL_TABLES, PERSON_TABLES } from "./tables.ts";

const step = (number: number, ...statements: string[]): Migration => ({
  number,
  name: `step ${number}`,
  statements,
});

function contract(open: () => Promise<Database>): void {
  let database: Database;
  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());

  it("brings an empty database to the last step, and does nothing the second time", async () => {
    expect(await schemaNumber(database)).toBe(0);
    expect(await migrate(database)).toEqual({ from: 0, to: MIGRATIONS.length });
    expect(await schemaNumber(database)).toBe(MIGRATIONS.length);
    expect(await migrate(database)).toEqual({ from: MIGRATIONS.length, to: MIGRATIONS.length });
  });

  it("makes the tables that are known, and no others", async () => {
    const { rows } = await database.query<{ name: string }>(
      "select tablename as name from pg_tables where schemaname = 'public'",
    );
    expect(rows.map(({ name }) => name).toSorted()).toEqual([...PERSON_TABLES, ...LOCAL_TABLES].toSorted());
  });

  it("undoes a step that fails half-way, and keeps those before it", async () => {
    const steps = [
      ...MIGRATIONS,
      step(
        MIGRATIONS.length + 1,
        "create table half (person_id text primary key)",
        "create table half (x int)",
      ),
    ];
    await expect(migrate(database, steps)).rejects.toThrow("already exists");
    expect((await database.query("select to_regclass('half') as half")).rows).toEqual([{ half: null }]);
    expect(await schemaNumber(database)).toBe(MIGRATIONS.length);
  });

  it("is done once by several that start at the same time", async () => {
    const steps = [
      ...MIGRATIONS,
      step(MIGRATIONS.length + 1, "create table once (person_id text primary key)"),
    ];
    await Promise.all([migrate(database, steps), migrate(database, steps), migrate(database, steps)]);
    await expect(migrate(database, steps)).resolves.toMatchObject({ to: MIGRATIONS.length + 1 });
  });

  it("refuses a database that is newer than the program, and one whose steps are others, changing nothing", async () => {
    await expect(migrate(database)).rejects.toThrow(BadInput);
    await expect(migrate(database)).rejects.toThrow(`is at step ${MIGRATIONS.length + 1}`);
    const changed = [
      ...MIGRATIONS,
      step(MIGRATIONS.length + 1, "create table other (person_id text primary key)"),
    ];
    await expect(migrate(database, changed)).rejects.toThrow("is not the one of this version");
    expect((await database.query("select to_regclass('other') as other")).rows).toEqual([{ other: null }]);
  });
}

overEachEmptyDatabase("migrations", contract);
