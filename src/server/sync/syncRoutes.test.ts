import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { overEachDatabase } from "../../../fixtures/eachDatabase.ts";
import { memoryReplica } from "../../../fixtures/sync/memoryReplica.ts";
import { asTexts, lostValues, simulatedHistory } from "../../../fixtures/sync/simulatedHistory.ts";
import { DatabaseUnavailable, type Database } from "../../platform/database.ts";
import type { SyncDocument } from "../../sync/document.ts";
import { clockText, MOST_DRIFT_MS } from "../../sync/hybridClock.ts";
import { ACCOUNT_HEADER, PROTOCOL, SYNC_LIMITS } from "../../sync/protocol.ts";
import type { SyncServer } from "../../sync/synchronise.ts";
import { httpSyncServer } from "../../web/sync/httpSyncServer.ts";
import type { WhoAsks } from "../access/asker.ts";
import { createApp } from "../app.ts";
import { serverConfig } from "../config.ts";
import { silentLogger } from "../logger.ts";
import { migrate } from "../migrate.ts";
import { personRows } from "../personRows.ts";
import type { ProblemDocument } from "../problem.ts";
import { ROUTES } from "../routes.ts";
import { syncRoutes } from "./syncRoutes.ts";

const NOW = Date.UTC(2026, 10, 23, 12);
const config = serverConfig({ data: "/nowhere" }, {});
const secrets = { auth: "0".repeat(64) };
const whoAsks: WhoAsks = async (request) => {
  const personId = request.headers.get("X-Person");
  return personId === null ? undefined : { kind: "session", personId, sessionId: "session" };
};

const appOver = (database: Database, now: () => number = () => NOW) =>
  createApp({ database, config, secrets, logger: silentLogger, now, whoAsks }, [syncRoutes]);
const serverFor = (app: ReturnType<typeof appOver>, personId: string): SyncServer =>
  httpSyncServer((path, init) =>
    app.request(path, {
      ...init,
      headers: { ...(init.headers as Record<string, string>), "X-Person": personId },
    }),
  );

const mass = (id: string, massKg: number, ms = NOW, device = "phone"): SyncDocument => {
  const clock = clockText({ ms, counter: 0 }, device);
  return {
    kind: "bodyMass",
    id,
    version: 1,
    fields: { on: "2026-11-23", massKg },
    clocks: { on: clock, massKg: clock },
  };
};
const push = (...documents: readonly SyncDocument[]) =>
  ({ protocol: PROTOCOL, device: "phone", documents }) as const;
const everything = { since: 0, limit: SYNC_LIMITS.pullDocumentsUsual };

function contract(open: () => Promise<Database>, seeds: number): void {
  let database: Database;
  beforeAll(async () => {
    database = await open();
    await migrate(database);
  });
  afterAll(() => database.close());

  it("keeps what is pushed, under revisions of its own, and gives it to that person alone", async () => {
    const app = appOver(database);
    const [ada, eve] = [serverFor(app, "ada"), serverFor(app, "eve")];
    const answer = await ada.push(push(mass("a", 80), mass("b", 81)));
    expect(answer).toMatchObject({ nowMs: NOW, before: 0, head: 2, merged: [], refused: [] });
    expect(await ada.pull(everything)).toMatchObject({
      head: 2,
      upTo: 2,
      more: false,
      documents: [mass("a", 80), mass("b", 81)],
    });
    expect(await eve.pull(everything)).toMatchObject({ head: 0, upTo: 0, more: false, documents: [] });
    expect(await eve.push(push(mass("a", 60)))).toMatchObject({ before: 0, head: 1, merged: [] });
    expect((await ada.pull(everything)).documents[0]).toEqual(mass("a", 80));
  });

  it("changes nothing when a push comes again, and says what it holds otherwise than it was sent", async () => {
    const server = serverFor(appOver(database), "bea");
    await server.push(push(mass("a", 80)));
    expect(await server.push(push(mass("a", 80)))).toMatchObject({ before: 1, head: 1, merged: [] });
    const later = mass("a", 82, NOW + 1000, "tablet");
    expect(await server.push(push(later))).toMatchObject({ before: 1, head: 2, merged: [] });
    expect(await server.push(push(mass("a", 80)))).toMatchObject({ before: 2, head: 2, merged: [later] });
    const { rows } = await personRows(database, "bea").query(
      "select field, value, clock, replaced_by from sync_overwritten where person_id = $1",
    );
    expect(rows).toEqual([
      {
        field: "massKg",
        value: 80,
        clock: mass("a", 80).clocks["massKg"],
        replaced_by: later.clocks["massKg"],
      },
    ]);
  });

  it("tells a device which unseen values of others its push replaced", async () => {
    const server = serverFor(appOver(database), "kim");
    await server.push(push(mass("a", 80)));
    const later = { ...push(mass("a", 82, NOW + 1000, "tablet")), device: "tablet", since: 0 };
    expect((await server.push(later)).unseen).toMatchObject([{ id: "a", field: "massKg", value: 80 }]);
    const latest = { ...push(mass("a", 83, NOW + 2000)), since: 2 };
    expect(await server.push(latest)).not.toHaveProperty("unseen");
  });

  it("takes and gives nothing where another person is signed in than the records are of", async () => {
    const app = appOver(database);
    await serverFor(app, "ida").push(push(mass("a", 80)));
    const asIda = (meant: string) =>
      httpSyncServer((path, init) =>
        app.request(path, {
          ...init,
          headers: {
            ...(init.headers as Record<string, string>),
            "X-Person": "ida",
            [ACCOUNT_HEADER]: meant,
          },
        }),
      );
    expect(await asIda("ida").pull(everything)).toMatchObject({ head: 1 });
    await expect(asIda("jon").pull(everything)).rejects.toMatchObject({ because: "signed-out" });
    await expect(asIda("jon").push(push(mass("b", 80)))).rejects.toMatchObject({ because: "signed-out" });
    expect(await asIda("ida").pull(everything)).toMatchObject({ head: 1 });
  });

  it("gives pages that skip nothing and say whether there are more", async () => {
    const server = serverFor(appOver(database), "cem");
    await server.push(push(...Array.from({ length: 7 }, (_, index) => mass(`m${index}`, 70))));
    const found: string[] = [];
    let page = await server.pull({ since: 0, limit: 3 });
    for (;;) {
      found.push(...page.documents.map(({ id }) => id));
      if (!page.more) break;
      page = await server.pull({ since: page.upTo, limit: 3 });
    }
    expect(found).toEqual(["m0", "m1", "m2", "m3", "m4", "m5", "m6"]);
    expect((await server.pull({ since: 7, limit: 3 })).documents).toEqual([]);
  });

  it("ends a page early where the records are large", async () => {
    const server = serverFor(appOver(database), "gil");
    const large = (index: number): SyncDocument => ({
      ...mass(`s${index}`, 80),
      kind: "settings",
      fields: { on: "x".repeat(250_000), massKg: 80 },
    });
    await server.push(push(...Array.from({ length: 12 }, (_, index) => large(index))));
    await server.push(push(...Array.from({ length: 12 }, (_, index) => large(12 + index))));
    const first = await server.pull(everything);
    expect(first).toMatchObject({ head: 24, upTo: first.documents.length, more: true });
    expect(JSON.stringify(first).length).toBeLessThan(SYNC_LIMITS.pullChars + 50_000);
    const rest = await server.pull({ ...everything, since: first.upTo });
    expect(rest).toMatchObject({ upTo: 24, more: false });
    expect(first.documents.length + rest.documents.length).toBe(24);
  });

  it("refuses single documents with a reason and keeps the others", async () => {
    const server = serverFor(appOver(database), "dua");
    const answer = await server.push(
      push(
        mass("good", 80),
        mass("light", 1),
        mass("early", 80, NOW + MOST_DRIFT_MS + 1),
        { ...mass("me", 80), kind: "player" },
        { ...mass("x", 80), kind: "dream" },
        { ...mass("zero", 80), fields: { on: "2026-11-23", massKg: 80, notes: "\0" } },
      ),
    );
    expect(answer.refused.map(({ id, because }) => [id, because])).toEqual([
      ["light", "invalid"],
      ["early", "clock-ahead"],
      ["me", "device-only"],
      ["x", "unknown-kind"],
      ["zero", "invalid"],
    ]);
    expect((await server.pull(everything)).documents.map(({ id }) => id)).toEqual(["good"]);
  });

  it("gives one person's revisions in the order of commits, however many push and pull at once", async () => {
    const server = serverFor(appOver(database), "eli");
    const seen = new Set<string>();
    let since = 0;
    const look = async () => {
      const page = await server.pull({ since, limit: 1000 });
      since = page.upTo;
      for (const { id } of page.documents) seen.add(id);
    };
    const pushed = new AbortController();
    const looking = (async () => {
      while (!pushed.signal.aborted) await look();
    })();
    await Promise.all(
      Array.from({ length: 12 }, (_, index) =>
        server.push(push(mass(`a${index}`, 80), mass(`b${index}`, 80))),
      ),
    );
    pushed.abort();
    await looking;
    await look();
    expect(seen.size).toBe(24);
    expect(since).toBe(24);
  });

  it("takes the largest push that is allowed", async () => {
    const server = serverFor(appOver(database), "fay");
    const many = Array.from({ length: SYNC_LIMITS.pushDocuments }, (_, index) => mass(`m${index}`, 70));
    expect(await server.push(push(...many))).toMatchObject({ head: many.length, refused: [] });
  });

  it(`brings devices to the same records and loses nothing acknowledged (seeds 1 to ${seeds})`, async () => {
    for (let seed = 1; seed <= seeds; seed += 1) {
      const personId = randomUUID();
      const ending = await simulatedHistory(seed, {
        server: async (now) => serverFor(appOver(database, now), personId),
        replica: async (device, now) => memoryReplica(device, now),
        steps: 30,
      });
      const kept = (await serverFor(appOver(database), personId).pull(everything)).documents;
      const overwritten = await personRows(database, personId).query<{
        kind: string;
        id: string;
        field: string;
        value: unknown;
      }>("select kind, id, field, value from sync_overwritten where person_id = $1");
      for (const documents of ending.devices)
        expect(asTexts(documents), `seed ${seed}`).toEqual(asTexts(kept));
      expect(ending.unsent, `seed ${seed}`).toBe(0);
      expect(ending.acknowledged.length, `seed ${seed}`).toBeGreaterThan(0);
      expect(lostValues(ending.acknowledged, kept, overwritten.rows), `seed ${seed}`).toEqual([]);
    }
  });
}

overEachDatabase("synchronisation", (open) => contract(open, 10));

describe("a request that cannot be served", () => {
  const nowhere = new Proxy({} as Database, {
    get: () => () => Promise.reject(new DatabaseUnavailable("must not be asked")),
  });
  const asked = async (path: string, init: RequestInit = {}, person = "ada") => {
    const response = await appOver(nowhere).request(path, {
      ...init,
      headers: { "Content-Type": "application/json", ...(person && { "X-Person": person }) },
    });
    const problem = (await response.json()) as ProblemDocument;
    expect(response.headers.get("Content-Type")).toBe("application/problem+json");
    expect(problem.status).toBe(response.status);
    return problem;
  };
  const post = (body: unknown) => ({
    method: "POST",
    body: typeof body === "string" ? body : JSON.stringify(body),
  });
  const name = (field: string) => ({
    ...push({ ...mass("a", 1), clocks: { [field]: mass("a", 1).clocks["on"] ?? "" } }),
  });

  it.each([
    ["push", "/api/sync/push", post(push())],
    ["pull", "/api/sync/pull?protocol=1&since=0", {}],
  ])("is a %s of nobody", async (_, path, init) => {
    expect(await asked(path, init, "")).toMatchObject({ status: 401, type: "/problems/not-signed-in" });
  });

  it("is any, as long as there are no accounts", async () => {
    const app = createApp(
      { database: nowhere, config, secrets, logger: silentLogger, now: () => NOW },
      ROUTES,
    );
    const headers = { "X-Person": "ada" };
    expect((await app.request("/api/sync/pull?protocol=1&since=0", { headers })).status).toBe(401);
    expect((await app.request("/api/sync/push", { method: "POST", headers })).status).toBe(401);
  });

  it.each([
    ["another version", { ...push(), protocol: 2 }, 422, "wrong-version"],
    ["no version", { device: "phone", documents: [] }, 400, "invalid-request"],
    ["half a message", '{"protocol":1,"device":"ph', 400, "invalid-request"],
    [
      "a clock that is none",
      { ...push({ ...mass("a", 80), clocks: { massKg: "noon" } }) },
      400,
      "invalid-request",
    ],
    ["a field that every object has", name("constructor"), 400, "invalid-request"],
    ["a field with a space", name("mass kg"), 400, "invalid-request"],
    ["a device that is none", { ...push(), device: "a b" }, 400, "invalid-request"],
    [
      "one document too many",
      push(...Array.from({ length: SYNC_LIMITS.pushDocuments + 1 }, (_, index) => mass(`m${index}`, 70))),
      400,
      "invalid-request",
    ],
  ])("is a push with %s", async (_, body, status, kind) => {
    expect(await asked("/api/sync/push", post(body))).toMatchObject({ status, type: `/problems/${kind}` });
  });

  it("is a push of more bytes than are read", async () => {
    const length = String(SYNC_LIMITS.pushBytes + 1);
    const response = await appOver(nowhere).request("/api/sync/push", {
      method: "POST",
      body: "{}",
      headers: { "X-Person": "ada", "Content-Length": length },
    });
    expect(response.status).toBe(413);
  });

  it.each([
    ["no revision", "protocol=1", 400],
    ["a negative revision", "protocol=1&since=-1", 400],
    ["no page", "protocol=1&since=0&limit=0", 400],
    ["too large a page", `protocol=1&since=0&limit=${SYNC_LIMITS.pullDocuments + 1}`, 400],
    ["another version", "protocol=2&since=0", 422],
  ])("is a pull with %s", async (_, parameters, status) => {
    expect(await asked(`/api/sync/pull?${parameters}`)).toMatchObject({ status });
  });

  it("says where a message is wrong and never repeats what it held", async () => {
    const { flaws } = await asked(
      "/api/sync/push",
      post(push({ ...mass("a", 80), clocks: { massKg: "secret" } })),
    );
    expect(flaws).toMatchObject([{ path: "documents[0].clocks.massKg" }]);
    expect(JSON.stringify(flaws)).not.toContain("secret");
  });
});
