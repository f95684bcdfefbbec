import { afterAll, describe, expect, it } from "vitest";
import { newDataFolder } from "../../fixtures/embeddedDatabase.ts";
import { countUp, later, NoteServer, surviveKills, writeNotes } from "../../fixtures/killedServer.ts";
import { postgresMissing, startPostgres } from "../../fixtures/postgresServer.ts";
import { randomNumbers } from "../../fixtures/engine/randomNumbers.ts";

const removals: (() => void)[] = [];
afterAll(() => removals.forEach((remove) => remove()));

describe("a server that is killed under load", () => {
  it("has every record that it acknowledged, each with its revision, after 5 kills (seed 1)", async () => {
    const { folder, remove } = await newDataFolder();
    removals.push(remove);
    const survival = await surviveKills(folder, 5, randomNumbers(1));
    expect(survival.acknowledged).toBeGreaterThan(0);
    expect(survival).toMatchObject({ lost: [], torn: [] });
    expect(survival.findings.filter(({ state }) => state !== "good")).toEqual([]);
  });
});

describe.skipIf(postgresMissing)(
  `a server whose PostgreSQL goes away (${postgresMissing ?? "of this machine"})`,
  () => {
    it("says 503 with a problem document while it is away, serves by itself after its return, and loses nothing", async () => {
      const postgres = await startPostgres();
      const { folder, remove } = await newDataFolder();
      removals.push(remove);
      const databaseUrl = await postgres.newDatabase();
      const server = new NoteServer(folder, databaseUrl);
      try {
        server.spawn();
        const url = await server.ready();
        const acknowledged: string[] = [];
        for (let crash = 0; crash < 3; crash++) {
          const writing = writeNotes(url, `crash${crash}`, acknowledged);
          await later(300);
          await postgres.kill();
          await writing;
          const answer = await fetch(`${url}/readyz`);
          expect(answer.status).toBe(503);
          expect(answer.headers.get("Content-Type")).toBe("application/problem+json");
          expect((await fetch(`${url}/healthz`)).status).toBe(200);
          await postgres.restart();
          expect((await fetch(`${url}/readyz`)).status).toBe(200);
        }
        const left = await countUp(folder, acknowledged, databaseUrl);
        expect(left.acknowledged).toBeGreaterThan(0);
        expect(left).toMatchObject({ lost: [], torn: [] });
      } finally {
        await server.end("SIGTERM");
        await postgres.stop();
      }
    });
  },
);
