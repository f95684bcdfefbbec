import { afterEach, describe, expect, it, vi } from "vitest";
import { askServer, serverKind } from "./askServer.ts";

afterEach(() => vi.unstubAllGlobals());
const answering = (response: () => Response | Promise<Response>) => {
  const asked = vi.fn(async (..._request: Parameters<typeof fetch>) => response());
  vi.stubGlobal("fetch", asked);
  return asked;
};

describe("a request to the server", () => {
  it("is a GET without a body and a POST with one", async () => {
    const asked = answering(() => Response.json({ fine: true }));
    await expect(askServer("/api/a")).resolves.toEqual({ ok: true, value: { fine: true } });
    await askServer("/api/b", { x: 1 });
    expect(asked.mock.calls.map(([path, init]) => [path, init?.method, init?.body])).toEqual([
      ["/api/a", "GET", undefined],
      ["/api/b", "POST", '{"x":1}'],
    ]);
  });

  it.each([
    ["there is no answer", () => Promise.reject(new TypeError("no network")), "offline"],
    ["it knows nobody", () => new Response(null, { status: 401 }), "signed-out"],
    [
      "the address or the password is wrong",
      () => Response.json({ code: "INVALID_EMAIL_OR_PASSWORD" }, { status: 401 }),
      "wrong-credentials",
    ],
    ["the session is old", () => Response.json({ code: "SESSION_NOT_FRESH" }, { status: 403 }), "not-fresh"],
    [
      "the password for a deletion is wrong",
      () => Response.json({ type: "/problems/wrong-password" }, { status: 403 }),
      "wrong-password",
    ],
    ["a page answers where an API should", () => new Response("<html>"), "not-found"],
    ["it fails", () => new Response("oh", { status: 500 }), "fault"],
  ] as const)("says why when %s", async (_, response, because) => {
    answering(response);
    await expect(askServer("/api/a")).resolves.toEqual({ ok: false, because });
  });

  it("says when to come back", async () => {
    answering(() => new Response(null, { status: 429, headers: { "X-Retry-After": "7" } }));
    await expect(askServer("/api/a")).resolves.toEqual({ ok: false, because: "too-many", retryAfterS: 7 });
  });
});

describe("what is behind the page", () => {
  it.each([
    [
      "a server with accounts",
      () => Response.json({ accounts: true, mail: "files", passkeys: true }),
      { kind: "accounts", mail: "files", signUp: "open" },
    ],
    [
      "a server that makes no new accounts",
      () => Response.json({ accounts: true, mail: "smtp", signUp: "closed" }),
      { kind: "accounts", mail: "smtp", signUp: "closed" },
    ],
    ["a host that answers everything with the page", () => new Response("<html>"), { kind: "none" }],
    ["a host that knows no such file", () => new Response(null, { status: 404 }), { kind: "none" }],
    ["no network", () => Promise.reject(new TypeError("no network")), { kind: "offline" }],
    ["a proxy without its server", () => new Response(null, { status: 502 }), { kind: "offline" }],
  ] as const)("is known: %s", async (_, response, kind) => {
    answering(response);
    await expect(serverKind()).resolves.toEqual(kind);
  });
});
