import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { onEachDatabase } from "../../../fixtures/eachDatabase.ts";
import { serverOver, type ServerOver } from "../../../fixtures/serverOver.ts";
import type { Database } from "../../platform/database.ts";
import { clockText } from "../../sync/hybridClock.ts";
import { apiDocument } from "../api/apiDocument.ts";
import { ACCESS_TABLE, accessOf, accessTableMarkdown, OWNER, ROLES, type Role } from "./accessTable.ts";

const NOW = Date.UTC(2026, 10, 23, 12);
const DAY_MS = 86_400_000;
const inDays = (days: number) => new Date(NOW + days * DAY_MS).toISOString();
/** In the owner's records and nowhere else. */
const MARK = "Nobody else may read this";
const STATES = ["read", "plan_write", "waiting", "revoked", "expired"] as const;

const named = (method: string, path: string) => `${method} ${path}`;

describe("the table of who may what", () => {
  const { app } = serverOver({} as Database, () => NOW);
  const registered = new Set(
    app.routes
      .filter(({ method, path }) => !(method === "ALL" && path.endsWith("/*")))
      .map(({ method, path }) => named(method, path)),
  );

  it("has every route that the server registers, and no other", () => {
    const inTable = ACCESS_TABLE.map(({ method, route }) => named(method, route));
    expect(inTable.toSorted()).toEqual([...registered].toSorted());
    expect(new Set(inTable).size).toBe(inTable.length);
  });

  it("is what docs/security.md shows (else run `node_modules/.bin/node scripts/accessTable.ts`)", () => {
    const page = readFileSync(resolve(import.meta.dirname, "../../../docs/security.md"), "utf8");
    expect(page).toContain(accessTableMarkdown());
  });

  it("has the routes that the description of the API has", () => {
    const { paths = {} } = apiDocument(app, "http://localhost:7400");
    const described = Object.entries(paths).flatMap(([path, item]) =>
      Object.keys(item).map((method) => named(method.toUpperCase(), path.replaceAll(/\{(\w+)\}/g, ":$1"))),
    );
    const ofApi = [...registered].filter((each) => each.includes(" /api"));
    expect(described.toSorted()).toEqual(ofApi.toSorted());
  });
});

onEachDatabase("the table of who may what, kept by the server", (database) => {
  const clock = { ms: NOW };
  const tokens = new Map<Role, string>();
  let server: ServerOver;

  const sessionOf = (role: Role): string | undefined =>
    role === "owner" ? OWNER : role === "other" ? "eve" : /^practitioner:(.*)/.exec(role)?.[1];
  const made = async <Body>(answer: Promise<Response>): Promise<Body> => {
    const response = await answer;
    if (!response.ok) throw new Error(await response.text());
    return (await response.json()) as Body;
  };
  const token = (scopes: readonly string[], until: string) =>
    made<{ id: string; token: string }>(
      server.as(OWNER, "POST", "/api/tokens", { name: "t", scopes, until }),
    );
  const grant = (email: string, level: string, until: string) =>
    made<{ id: string }>(
      server.as(OWNER, "POST", "/api/grants", { email, level, kinds: ["workout", "plan"], until }),
    );
  const titled = (title: string, ms: number) => {
    const written = clockText({ ms, counter: 0 }, "phone");
    const fields = { startedAt: "2026-11-23T10:00:00", zone: "UTC", status: "finished", title, notes: MARK };
    const clocks = Object.fromEntries(Object.keys(fields).map((field) => [field, written]));
    return { kind: "workout", id: "w", version: 1, fields, clocks };
  };

  beforeAll(async () => {
    server = serverOver(database(), () => clock.ms);
    await server.addPerson(OWNER, "ada@example.org");
    await server.addPerson("eve", "eve@example.org");
    for (const state of STATES) await server.addPerson(state, `${state}@example.org`, state !== "waiting");
    for (const ms of [NOW - 1000, NOW]) {
      const documents = [titled(`At ${ms}`, ms)];
      await made(server.as(OWNER, "POST", "/api/sync/push", { protocol: 1, device: "phone", documents }));
    }
    for (const role of ROLES.filter((each) => each.startsWith("token:"))) {
      const over = role === "token:expired" || role === "token:revoked";
      const { id, token: text } = await token(
        over ? ["records:read", "records:write"] : [role.slice("token:".length)],
        role === "token:expired" ? inDays(1) : inDays(30),
      );
      tokens.set(role, text);
      if (role === "token:revoked") await server.as(OWNER, "DELETE", `/api/tokens/${id}`);
    }
    for (const state of STATES) {
      const level = state === "plan_write" ? "plan_write" : "read";
      const { id } = await grant(`${state}@example.org`, level, state === "expired" ? inDays(1) : inDays(30));
      if (state === "waiting") continue;
      // by this look it becomes theirs
      await made(server.as(state, "GET", "/api/people"));
      if (state === "revoked") await made(server.as(OWNER, "POST", `/api/grants/${id}/revoke`));
    }
    clock.ms = NOW + 2 * DAY_MS;
  });

  /** A request of `role` to a route, to things of the owner's that are made anew. */
  async function asked(row: (typeof ACCESS_TABLE)[number], role: Role): Promise<Response> {
    const filled = async (text: string): Promise<string> => {
      let full = text;
      if (full.includes("{token}"))
        full = full.replace("{token}", (await token(["records:read"], inDays(9))).id);
      if (full.includes("{grant}"))
        full = full.replace("{grant}", (await grant("new@example.org", "read", inDays(9))).id);
      return full.replace("{clock}", clockText({ ms: NOW - 1000, counter: 0 }, "phone"));
    };
    const shown = tokens.get(role);
    return server.as(
      sessionOf(role),
      row.method,
      await filled(row.path),
      row.body === undefined
        ? undefined
        : await filled(typeof row.body === "string" ? row.body : JSON.stringify(row.body)),
      shown === undefined ? {} : { Authorization: `Bearer ${shown}` },
    );
  }

  const OURS = ACCESS_TABLE.filter(({ forWhom }) => forWhom !== "sign-in");
  it.each(OURS.map((row) => [row.method, row.route, row] as const))("%s %s", async (_, __, row) => {
    for (const role of ROLES) {
      const response = await asked(row, role);
      const access = accessOf(row, role);
      const allowed = access === "yes" || access === "own";
      expect([role, response.status]).toEqual([role, allowed ? row.answers : access]);
      const text = await response.text();
      if (access !== "yes") expect(text, role).not.toContain(MARK);
      if (!allowed) {
        expect(response.headers.get("Content-Type"), role).toBe("application/problem+json");
        expect(response.headers.get("Cache-Control"), role).toBe("no-store");
      }
    }
  });

  it("gives the owner and granted practitioners the owner's records, so that the mark means something", async () => {
    for (const role of ["owner", "token:records:read"] as const) {
      const rows = ACCESS_TABLE.filter(
        ({ route }) => /pull$|export$|\/:id$/.test(route) && !/tokens/.test(route),
      );
      for (const row of rows.filter((each) => each.forWhom === "records:read"))
        expect(await (await asked(row, role)).text(), row.route).toContain(MARK);
    }
    const records = ACCESS_TABLE.find(({ forWhom }) => forWhom === "granted:read");
    if (!records) throw new Error("no such row");
    expect(await (await asked(records, "practitioner:read")).text()).toContain(MARK);
  });

  const SIGN_IN = ACCESS_TABLE.filter(({ forWhom }) => forWhom === "sign-in");
  it.each(SIGN_IN.map((row) => [row.method, row.route, row] as const))(
    "%s %s takes no token for a sign-in",
    async (_, __, row) => {
      const nobody = await asked(row, "anonymous");
      expect(nobody.status).toBeLessThan(500);
      const program = await asked(row, "token:records:write");
      const said = async (answer: Response) =>
        (await answer.text()).replaceAll(/"(challenge|requestId)":"[^"]*"/g, "");
      expect([program.status, await said(program)]).toEqual([nobody.status, await said(nobody)]);
      expect(program.headers.get("Set-Cookie") ?? "").not.toMatch(/session_token=[^;]/);
    },
  );
});
