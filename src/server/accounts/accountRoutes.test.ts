import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { accountsOver } from "../../../fixtures/accountsOver.ts";
import { newDataFolder } from "../../../fixtures/embeddedDatabase.ts";
import { postgresMissing, startPostgres, type PostgresServer } from "../../../fixtures/postgresServer.ts";
import type { Database } from "../../platform/database.ts";
import { pgliteDatabase } from "../../platform/pgliteDatabase.ts";
import { postgresDatabase } from "../../platform/postgresDatabase.ts";
import { migrate } from "../migrate.ts";
import { syncRoutes } from "../sync/syncRoutes.ts";
import { accountRoutes } from "./accountRoutes.ts";

const PASSWORD = "correct horse battery";

function contract(open: () => Promise<Database>): void {
  let database: Database;
  beforeAll(async () => {
    database = await open();
    await migrate(database);
  });
  afterAll(() => database.close());
  const server = (more: Parameters<typeof accountsOver>[2] = {}) =>
    accountsOver(database, [accountRoutes, syncRoutes], more);

  it("signs up, confirms by mail, signs in, says who is signed in, and signs out", async () => {
    const { visitor, mailsTo, secretIn } = server();
    const ada = visitor();
    const email = "ada@backstay.example";
    const signedUp = await ada.post("/api/auth/sign-up/email", { name: "", email, password: PASSWORD });
    expect(signedUp.status).toBe(200);
    expect(ada.cookies).toBe("");
    const early = await ada.post("/api/auth/sign-in/email", { email, password: PASSWORD });
    expect(early.status).toBe(403);
    expect(mailsTo(email)).toHaveLength(2);
    const verified = await ada.get(`/api/auth/verify-email?token=${secretIn(email)}`);
    expect(verified.status).toBe(200);
    expect(ada.cookies).toBe("");
    expect((await ada.get("/api/account")).status).toBe(401);
    const signedIn = await ada.post("/api/auth/sign-in/email", { email, password: PASSWORD });
    expect(signedIn.status).toBe(200);
    expect((await ada.get("/api/auth/get-session")).status).toBe(200);
    const account = (await (await ada.get("/api/account")).json()) as Record<string, unknown>;
    expect(account).toMatchObject({ email, emailVerified: true, passkeys: 0 });
    const pulled = await ada.get("/api/sync/pull?protocol=1&since=0&limit=10");
    expect(await pulled.text()).toContain(String(account["personId"] ? "documents" : ""));
    const twin = ada.twin();
    expect((await ada.post("/api/auth/sign-out", {})).status).toBe(200);
    expect((await ada.get("/api/account")).status).toBe(401);
    expect((await twin.get("/api/account")).status).toBe(401);
  });
}

describe("accounts over the embedded database", () => {
  let remove: () => void = () => undefined;
  contract(async () => {
    const data = await newDataFolder();
    ({ remove } = data);
    return pgliteDatabase(data.folder);
  });
  afterAll(() => remove());
});

describe.skipIf(postgresMissing)(`accounts over PostgreSQL (${postgresMissing ?? "of this machine"})`, () => {
  let postgres: PostgresServer;
  beforeAll(async () => {
    postgres = await startPostgres();
  });
  afterAll(() => postgres.stop());
  contract(async () => postgresDatabase(await postgres.newDatabase()));
});
