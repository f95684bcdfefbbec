import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newDataFolder } from "../../../fixtures/embeddedDatabase.ts";
import { postgresMissing, startPostgres, type PostgresServer } from "../../../fixtures/postgresServer.ts";
import { migrate } from "../migrate.ts";
import { openDatabase } from "../openDatabase.ts";
import { LOCAL_TABLES, PERSON_TABLES } from "../tables.ts";

const MAIN = resolve(import.meta.dirname, "../../cli/main.ts");
const outside = mkdtempSync(join(tmpdir(), "backstay-commands-"));
afterAll(() => rmSync(outside, { recursive: true, force: true }));

/** Starts `backstay …`; `line` resolves with the first line, `ended` with everything. */
function start(args: readonly string[], environment: Record<string, string> = {}) {
  const child = spawn(process.execPath, [MAIN, ...args], {
    env: { ...process.env, DATABASE_URL: "", ...environment },
  });
  let [stdout, stderr] = ["", ""];
  child.stderr.on("data", (data: Buffer) => (stderr += data.toString()));
  const line = new Promise<string>((said) => {
    child.stdout.on("data", (data: Buffer) => {
      stdout += data.toString();
      if (stdout.includes("\n")) said(stdout.split("\n")[0] ?? "");
    });
    child.once("exit", () => said(""));
  });
  const ended = new Promise<{ status: number | null; stdout: string; stderr: string }>((done) => {
    child.once("close", (status) => done({ status, stdout, stderr }));
  });
  return { child, line, ended };
}
const run = (args: readonly string[], environment?: Record<string, string>) => start(args, environment).ended;

async function folderWithRecords(): Promise<{ readonly folder: string; readonly remove: () => void }> {
  const data = await newDataFolder();
  const database = await openDatabase({ dataFolder: data.folder, databaseUrl: undefined });
  await migrate(database);
  await database.query(
    "insert into sync_head (person_id, rev) select 'p' || n, n from generate_series(1, 40) as n",
  );
  await database.close();
  return data;
}

describe("a server that runs", () => {
  let data: { readonly folder: string; readonly remove: () => void };
  let server: ReturnType<typeof start>;
  let url: string;
  const copy = join(outside, "copy.backup");

  beforeAll(async () => {
    data = await folderWithRecords();
    server = start(["serve", "--data", data.folder, "--port", "0"]);
    url = /http:\S+/.exec(await server.line)?.[0] ?? "";
  });
  afterAll(async () => {
    server.child.kill("SIGKILL");
    await server.ended;
    data.remove();
  });

  it("answers on this computer, with secrets that nobody else may read", async () => {
    expect(await (await fetch(`${url}/readyz`)).json()).toMatchObject({ status: "ready" });
    expect(statSync(join(data.folder, "secrets.json")).mode & 0o777).toBe(0o600);
    expect(statSync(join(data.folder, "admin.sock")).isSocket()).toBe(true);
  });

  it.each([
    ["serve", "--port", "0"],
    ["migrate"],
    ["restore", copy],
    ["move", "--to", "postgres://nobody@127.0.0.1:1/none"],
  ])("keeps its folder to itself: `%s` is refused", async (...args) => {
    const { status, stderr } = await run([...args, "--data", data.folder]);
    expect(status).toBe(2);
    expect(stderr.trim().split("\n")).toHaveLength(1);
    if (args[0] !== "move") expect(stderr).toContain(`in use by process ${server.child.pid}`);
  });

  it("gives a backup while it serves, which another folder takes", async () => {
    const { status, stdout, stderr } = await run(["backup", copy, "--data", data.folder]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toContain(`running server (process ${server.child.pid})`);
    expect((await fetch(`${url}/readyz`)).status).toBe(200);

    const other = await newDataFolder();
    const restored = await run(["restore", copy, "--data", other.folder]);
    expect(restored).toMatchObject({
      status: 0,
      stdout: `40 rows of ${PERSON_TABLES.length + LOCAL_TABLES.length - 1} tables were restored and compared.\n`,
    });
    const again = await run(["restore", copy, "--data", other.folder]);
    expect(again.status).toBe(2);
    expect(again.stderr).toContain("already holds data (sync_head)");
    other.remove();
  });

  it("is examined while it serves", async () => {
    const { stdout } = await run(["doctor", "--data", data.folder, "--json"]);
    const findings = JSON.parse(stdout) as { what: string; state: string; detail: string }[];
    expect(findings).toContainEqual({
      what: "server",
      state: "good",
      detail: `It runs as process ${server.child.pid}.`,
    });
    expect(findings.find(({ what }) => what === "table sync_head")?.detail).toContain("40 rows");
    expect(
      findings.filter(({ state, what }) => state === "bad" && what !== "web app" && what !== "disk"),
    ).toEqual([]);
  });

  it("is told kindly that its port is taken", async () => {
    const other = await newDataFolder();
    const { status, stderr } = await run(["serve", "--data", other.folder, "--port", new URL(url).port]);
    expect(status).toBe(2);
    expect(stderr).toContain("is taken: stop what runs there, or name another one with --port");
    expect(existsSync(join(other.folder, "database.lock"))).toBe(false);
    other.remove();
  });

  it("stops when told to, lets go of the folder, and leaves no log of who came", async () => {
    await fetch(`${url}/api/nobody@example.org`);
    server.child.kill("SIGTERM");
    const { status, stderr } = await server.ended;
    expect(status).toBe(0);
    expect(stderr).toContain('"event":"server.stopped"');
    expect(stderr).not.toContain("example.org");
    expect(existsSync(join(data.folder, "database.lock"))).toBe(false);
    expect(existsSync(join(data.folder, "admin.sock"))).toBe(false);
  });
});

describe("what cannot be used", () => {
  it.each([
    ["a port that is none", ["serve", "--port", "x"], {}, "--port: expected 0 to 65535, got x"],
    ["a file that is not there", ["restore", "/nowhere/x.backup"], {}, "no such file"],
    [
      "a server that is away",
      ["migrate"],
      { DATABASE_URL: "postgres://me:secret@127.0.0.1:1/x" },
      "does not answer",
    ],
    [
      "an address of another database",
      ["migrate"],
      { DATABASE_URL: "mysql://me:secret@h/x" },
      "DATABASE_URL",
    ],
  ])("is named in one line: %s", async (_, args, environment, sentence) => {
    const data = await newDataFolder();
    const { status, stderr } = await run([...args, "--data", data.folder], environment);
    data.remove();
    expect(stderr).toContain(sentence);
    expect(stderr.trim().split("\n")).toHaveLength(1);
    expect(stderr).not.toContain("secret");
    expect(status).toBe(2);
  });
});

describe.skipIf(postgresMissing)(`a move to PostgreSQL (${postgresMissing ?? "of this machine"})`, () => {
  let postgres: PostgresServer;
  beforeAll(async () => {
    postgres = await startPostgres();
  });
  afterAll(() => postgres.stop());

  it("carries every row over, shows the comparison, and the server goes on from there", async () => {
    const data = await folderWithRecords();
    const address = await postgres.newDatabase();
    const moved = await run(["move", "--to", address, "--data", data.folder]);
    expect(moved.stderr).toBe("");
    expect(moved.stdout).toMatch(/sync_head\s+40 rows\s+(\w{12}) = \1/);
    const server = start(["serve", "--data", data.folder, "--port", "0"], { DATABASE_URL: address });
    const url = /http:\S+/.exec(await server.line)?.[0] ?? "";
    expect((await fetch(`${url}/readyz`)).status).toBe(200);
    server.child.kill("SIGTERM");
    expect((await server.ended).status).toBe(0);
    const again = await run(["move", "--to", address, "--data", data.folder]);
    expect(again.stderr).toContain("already holds data");
    data.remove();
  });
});
