import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createRoute, z } from "@hono/zod-openapi";
import { DatabaseUnavailable, DiskFull, type Database } from "../platform/database.ts";
import { createApp } from "./app.ts";
import { serverConfig } from "./config.ts";
import { createLogger, silentLogger } from "./logger.ts";
import { healthRoutes } from "./healthRoutes.ts";
import { Problem, type ProblemDocument } from "./problem.ts";
import type { RouteModule } from "./routeModule.ts";

const config = serverConfig({ data: "/nowhere" }, { BACKSTAY_URL: "https://backstay.example" });
const secrets = { auth: "0".repeat(64) };
const unused = new Proxy({} as Database, {
  get: () => () => Promise.reject(new DatabaseUnavailable("gone")),
});

const Echo = z.object({ reps: z.number().int().min(1), sets: z.array(z.object({ loadKg: z.number() })) });
const json = { content: { "application/json": { schema: Echo } } };
const echo = createRoute({
  method: "post",
  path: "/api/echo",
  request: { body: { ...json, required: true } },
  responses: { 200: { description: "The same", ...json } },
});

const trial: RouteModule = {
  name: "trial",
  bodyLimits: [{ path: "/api/large", bytes: 200_000 }],
  register(app) {
    app.get("/api/who/:personId", (context) => context.json({ from: context.get("clientAddress") }));
    app.openapi(echo, (context) => context.json(context.req.valid("json")));
    app.post("/api/large", async (context) => context.json({ length: (await context.req.text()).length }));
    app.get("/api/full", () => Promise.reject(new DiskFull("full")));
    app.get("/api/away", () => Promise.reject(new DatabaseUnavailable("away")));
    app.get("/api/later", () => {
      throw new Problem("too-many", "Once a minute.", { retryAfterS: 60 });
    });
    app.get("/api/fault", () => {
      throw new TypeError("ada@example.org has pain 7");
    });
  },
};

function appWith(lines: string[] = []) {
  const logger = createLogger(
    (line) => lines.push(line),
    () => Date.UTC(2026, 0, 1),
  );
  return createApp({ database: unused, config, secrets, logger, now: () => 0 }, [healthRoutes, trial]);
}
const post = (body: string, headers: Record<string, string> = {}) => ({
  method: "POST",
  body,
  headers: { "Content-Type": "application/json", ...headers },
});
const problemOf = async (response: Response) => {
  expect(response.headers.get("Content-Type")).toBe("application/problem+json");
  expect(response.headers.get("Cache-Control")).toBe("no-store");
  const document = (await response.json()) as ProblemDocument;
  expect(document.status).toBe(response.status);
  expect(document.requestId).toBe(response.headers.get("X-Request-Id"));
  return document;
};

describe("an answer", () => {
  it("carries a strict policy for contents, and no invitation to other sites", async () => {
    const { headers } = await appWith().request("/healthz", {
      headers: { Origin: "https://elsewhere.example" },
    });
    const policy = headers.get("Content-Security-Policy") ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval'");
    expect(policy).not.toContain("'unsafe-eval'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(headers.get("X-Content-Type-Options")).toBe("nosniff");
    expect(headers.get("Access-Control-Allow-Origin")).toBeNull();
    expect(headers.get("Cache-Control")).toBe("no-store");
  });

  it.each([
    ["/api/nothing", 404, "not-found"],
    ["/api/full", 507, "disk-full"],
    ["/api/away", 503, "unavailable"],
    ["/api/later", 429, "too-many"],
    ["/api/fault", 500, "fault"],
    ["/readyz", 503, "unavailable"],
    ["/elsewhere", 404, "not-found"],
  ])("to %s is a problem document with status %i", async (path, status, kind) => {
    const document = await problemOf(await appWith().request(path));
    expect(document).toMatchObject({ status, type: `/problems/${kind}` });
    expect(JSON.stringify(document)).not.toContain("ada@example.org");
  });

  it("says when to come back", async () => {
    expect((await appWith().request("/api/later")).headers.get("Retry-After")).toBe("60");
    expect((await appWith().request("/api/away")).headers.get("Retry-After")).toBe("5");
  });
});

describe("a body", () => {
  it("that is not JSON is the sender's fault, not the server's", async () => {
    await problemOf(await appWith().request("/api/echo", post("{")));
    expect((await appWith().request("/api/echo", post("{"))).status).toBe(400);
  });

  it("that breaks a schema is told where, and never repeated", async () => {
    const response = await appWith().request("/api/echo", post('{"reps":0,"sets":[{"loadKg":"secret"}]}'));
    const document = await problemOf(response);
    expect(document).toMatchObject({ status: 400, flaws: [{ path: "reps" }, { path: "sets[0].loadKg" }] });
    expect(JSON.stringify(document)).not.toContain("secret");
  });

  it.each([
    ["/api/echo", 65_536, false],
    ["/api/echo", 65_537, true],
    ["/api/large", 200_000, false],
    ["/api/large", 200_001, true],
  ])("to %s of %i bytes is too large: %s", async (path, bytes, tooLarge) => {
    const { status } = await appWith().request(path, {
      ...post("7".repeat(bytes)),
      headers: { "Content-Length": String(bytes) },
    });
    expect(status === 413).toBe(tooLarge);
  });

  it("of an untold length is cut off at the limit too", async () => {
    const endless = new ReadableStream({
      pull: (controller) => controller.enqueue(new Uint8Array(16_384)),
    });
    const response = await appWith().request("/api/echo", {
      method: "POST",
      body: endless,
      duplex: "half",
    } as RequestInit);
    expect(response.status).toBe(413);
  });
});

describe("a stranger", () => {
  it.each([
    ["localhost:7400", 200],
    ["127.0.0.1:7400", 200],
    ["[::1]:7400", 200],
    ["backstay.example", 200],
    ["LOCALHOST:7400", 200],
    ["localhost:7401", 421],
    ["rebound.example:7400", 421],
  ])("who calls the server %s is answered %i", async (host, status) => {
    expect((await appWith().request("/healthz", { headers: { Host: host } })).status).toBe(status);
  });

  it.each([
    [{}, 200],
    [{ Origin: "https://backstay.example", "Sec-Fetch-Site": "same-origin" }, 200],
    [{ Origin: "http://localhost:7400" }, 200],
    [{ Origin: "https://elsewhere.example" }, 403],
    [{ Origin: "null" }, 403],
    [{ "Sec-Fetch-Site": "cross-site" }, 403],
  ])("who sends a change with %j is answered %i", async (headers, status) => {
    const response = await appWith().request("/api/echo", post('{"reps":1,"sets":[]}', headers));
    expect(response.status).toBe(status);
  });

  it("names an address only through a proxy that is trusted", async () => {
    const asked = { headers: { "X-Forwarded-For": "10.0.0.1, 192.0.2.7" } };
    expect(await (await appWith().request("/api/who/me", asked)).json()).toEqual({ from: "" });
    const proxied = createApp(
      {
        database: unused,
        config: { ...config, behindProxy: true },
        secrets,
        logger: silentLogger,
        now: () => 0,
      },
      [trial],
    );
    expect(await (await proxied.request("/api/who/me", asked)).json()).toEqual({ from: "192.0.2.7" });
  });

  it("does not see the metrics, not even through a proxy on the machine", async () => {
    const app = appWith();
    await app.request("/api/who/somebody");
    const own = await (await app.request("/metrics")).text();
    expect(own).toContain(
      'backstay_http_requests_total{method="GET",route="/api/who/:personId",status="200"} 1',
    );
    expect((await app.request("/metrics", { headers: { "X-Forwarded-For": "192.0.2.7" } })).status).toBe(404);
    const env = { incoming: { socket: { remoteAddress: "192.0.2.7" } } };
    expect((await app.request("/metrics", {}, env)).status).toBe(404);
  });
});

describe("the log", () => {
  const lines: string[] = [];
  beforeAll(async () => {
    const app = appWith(lines);
    await app.request("/api/who/ada@example.org?pain=7");
    await app.request("/api/fault");
  });
  afterAll(() => lines.splice(0));

  it("names the route by its pattern, and errors by kind and place: nothing that anybody sent", () => {
    const [seen, failed] = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(seen).toMatchObject({
      level: "info",
      event: "request.done",
      route: "/api/who/:personId",
      status: 200,
    });
    expect(failed).toMatchObject({ level: "error", event: "request.failed", fault: { name: "TypeError" } });
    expect(lines.join()).not.toMatch(/ada|pain/);
  });
});
