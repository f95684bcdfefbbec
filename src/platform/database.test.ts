import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { citusMissing, openCitus, type CitusServer } from "../../fixtures/citusServer.ts";
import { postgresMissing, startPostgres, type PostgresServer } from "../../fixtures/postgresServer.ts";
import { databaseContract } from "./database.contract.ts";
import { DatabaseUnavailable } from "./database.ts";
import { pgliteDatabase } from "./pgliteDatabase.ts";
import { postgresDatabase } from "./postgresDatabase.ts";

describe("the embedded database", () => {
  const folder = mkdtempSync(join(tmpdir(), "backstay-embedded-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  databaseContract(() => pgliteDatabase(folder));
});

describe.skipIf(postgresMissing)(`PostgreSQL (${postgresMissing ?? "of this machine"})`, () => {
  let server: PostgresServer;
  beforeAll(async () => {
    server = await startPostgres();
  });
  afterAll(() => server.stop());
  databaseContract(async () => postgresDatabase(await server.newDatabase()));

  it("says that it is unavailable while the server is away, and works again after its return, by itself", async () => {
    const database = postgresDatabase(await server.newDatabase());
    await database.query("create table kept (person_id text primary key)");
    await database.query("insert into kept values ('a')");
    await server.kill();
    await expect(database.query("select 1")).rejects.toThrow(DatabaseUnavailable);
    await expect(database.transaction(async () => undefined)).rejects.toThrow(DatabaseUnavailable);
    await server.restart();
    expect((await database.query("select person_id from kept")).rows).toEqual([{ person_id: "a" }]);
    await database.close();
  });
});

describe.skipIf(citusMissing)(`Citus (${citusMissing ?? "of CITUS_URL"})`, () => {
  let citus: CitusServer;
  beforeAll(async () => {
    citus = await openCitus();
  });
  afterAll(() => citus.stop());
  databaseContract(async () => postgresDatabase(await citus.newDatabase()));
});

it("refuses an address that is none, without repeating it, since it may hold a password", () => {
  expect(() => postgresDatabase("mysql://me:secret@host/x")).toThrow(/^((?!secret).)*$/);
});
