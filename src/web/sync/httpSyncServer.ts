import { pullParameters, readPullAnswer, readPushAnswer, type ReadMessage } from "../../sync/protocol.ts";
import type { SyncServer } from "../../sync/synchronise.ts";

/**
 * Why a server did not do what was asked. `offline`: no answer, or half of one; `busy`: it asks to come back later;
 * `other-version`: one of the two is older; `fault`: it answered what nobody should.
 */
type SyncObstacle = "offline" | "busy" | "signed-out" | "other-version" | "fault";

/** Thrown when a message came to nothing. */
export class SyncFailed extends Error {
  override readonly name = "SyncFailed";
  readonly because: SyncObstacle;
  /** How long the server asks to wait, ms. */
  readonly retryAfterMs: number | undefined;

  constructor(because: SyncObstacle, cause?: unknown, retryAfterMs?: number) {
    super(`synchronisation: ${because}`, { cause });
    this.because = because;
    this.retryAfterMs = retryAfterMs;
  }
}

/** How requests are sent: `fetch`, or an app called directly. */
type Send = (path: string, init: RequestInit) => Response | Promise<Response>;

/** A message without an answer for so long is given up. */
const PATIENCE_MS = 60_000;

/** The server behind HTTP. Every failure is a SyncFailed. */
export function httpSyncServer(send: Send): SyncServer {
  const ask = async <Message>(
    path: string,
    init: RequestInit,
    read: (body: unknown) => ReadMessage<Message>,
  ): Promise<Message> => {
    const response = await arrived(async () =>
      send(path, { ...init, signal: AbortSignal.timeout(PATIENCE_MS) }),
    );
    if (!response.ok) throw refusalOf(response);
    const answer = read(await arrived(() => response.json()));
    if (answer.ok) return answer.message;
    throw new SyncFailed(answer.because === "version" ? "other-version" : "fault");
  };
  return {
    push: (push) =>
      ask(
        "/api/sync/push",
        { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(push) },
        readPushAnswer,
      ),
    pull: (pull) => ask(`/api/sync/pull?${pullParameters(pull)}`, { method: "GET" }, readPullAnswer),
  };
}

/** Whatever breaks on the way is the line's. */
async function arrived<Value>(work: () => Promise<Value>): Promise<Value> {
  try {
    return await work();
  } catch (cause) {
    throw new SyncFailed("offline", cause);
  }
}

function refusalOf({ status, headers }: Response): SyncFailed {
  const seconds = Number(headers.get("Retry-After") ?? Number.NaN);
  const retryAfterMs = Number.isFinite(seconds) ? seconds * 1000 : undefined;
  if (status === 401) return new SyncFailed("signed-out");
  if (status === 422) return new SyncFailed("other-version");
  if ([429, 502, 503, 504, 507].includes(status)) return new SyncFailed("busy", undefined, retryAfterMs);
  return new SyncFailed("fault");
}
