import { describe, expect, it } from "vitest";
import { PROTOCOL, type PullAnswer } from "../../sync/protocol.ts";
import { httpSyncServer, SyncFailed } from "./httpSyncServer.ts";

const answer: PullAnswer = { protocol: PROTOCOL, nowMs: 1, head: 0, upTo: 0, more: false, documents: [] };
const pullFrom = (response: () => Response | Promise<Response>) =>
  httpSyncServer(response).pull({ since: 0, limit: 10 });
const failure = async (response: () => Response | Promise<Response>) => {
  const error = await pullFrom(response).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(SyncFailed);
  const { because, retryAfterMs } = error as SyncFailed;
  return { because, retryAfterMs };
};

describe("a server behind HTTP", () => {
  it("is asked at its addresses in the shapes of the protocol", async () => {
    const asked: unknown[] = [];
    const server = httpSyncServer((path, { method, body }) => {
      asked.push([method, path, body]);
      return Response.json(
        path.includes("pull") ? answer : { ...answer, before: 0, merged: [], refused: [] },
      );
    });
    await server.pull({ since: 7, limit: 10 });
    await server.push({ protocol: PROTOCOL, device: "phone", documents: [] });
    expect(asked).toEqual([
      ["GET", "/api/sync/pull?protocol=1&since=7&limit=10", undefined],
      ["POST", "/api/sync/push", '{"protocol":1,"device":"phone","documents":[]}'],
    ]);
  });

  it("may say more than this version knows", async () => {
    await expect(pullFrom(() => Response.json({ ...answer, weather: "fair" }))).resolves.toEqual(answer);
  });

  it.each([
    ["does not answer", () => Promise.reject(new TypeError("no network")), "offline"],
    ["is cut off", () => new Response('{"protocol":1,"now'), "offline"],
    ["is not the one but a page in between", () => new Response("<html>"), "offline"],
    ["knows nobody", () => new Response(null, { status: 401 }), "signed-out"],
    ["speaks another version", () => new Response(null, { status: 422 }), "other-version"],
    ["answers in another version", () => Response.json({ ...answer, protocol: 2 }), "other-version"],
    ["answers nonsense", () => Response.json({ ...answer, head: "many" }), "fault"],
    ["fails", () => new Response(null, { status: 500 }), "fault"],
    ["has a full disk", () => new Response(null, { status: 507 }), "busy"],
  ] as const)("that %s", async (_, response, because) => {
    expect(await failure(response)).toMatchObject({ because });
  });

  it("may ask to wait", async () => {
    const response = new Response(null, { status: 503, headers: { "Retry-After": "5" } });
    expect(await failure(() => response)).toEqual({ because: "busy", retryAfterMs: 5000 });
    const date = new Response(null, {
      status: 503,
      headers: { "Retry-After": "Mon, 23 Nov 2026 12:00:00 GMT" },
    });
    expect(await failure(() => date)).toEqual({ because: "busy", retryAfterMs: undefined });
  });
});
