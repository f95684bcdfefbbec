import type { SyncLoop } from "./syncLoop.ts";

/** Locks that all tabs of an origin share: `navigator.locks`. */
export interface TabLocks {
  request(name: string, options: { signal: AbortSignal }, work: () => Promise<void>): Promise<unknown>;
}

/** Held by whoever synchronises this browser: a tab, or the service worker. */
export const SYNC_LOCK = "backstay-sync";

/**
 * Runs a loop in this tab as soon as no other tab does: when the one that did closes, the next takes over. `ran` is given
 * the loop when it starts. Returns how to end it.
 */
export function inOneTab(
  locks: TabLocks,
  start: () => SyncLoop,
  ran: (loop: SyncLoop) => void,
): () => Promise<void> {
  const ending = new AbortController();
  const over = locks
    .request(SYNC_LOCK, { signal: ending.signal }, async () => {
      if (ending.signal.aborted) return;
      const loop = start();
      ran(loop);
      await new Promise((ended) => ending.signal.addEventListener("abort", ended, { once: true }));
      await loop.stop();
    })
    // a tab that ends while it waits gives its place in the queue back
    .catch((error: unknown) => {
      if (!ending.signal.aborted) throw error;
    });
  return async () => {
    ending.abort();
    await over;
  };
}
