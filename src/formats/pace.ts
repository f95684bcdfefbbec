import type { ReadOptions } from "./importer.ts";

/**
 * Lets a long read be watched and stopped: call the returned function after each block with the share done
 * (0..1). It reports the share (never backwards), gives the event loop a turn so that a click on "cancel" can
 * arrive, and throws the signal's reason (an AbortError) once it was aborted.
 */
export function pacer(options: Pick<ReadOptions, "onProgress" | "signal">): (share: number) => Promise<void> {
  let reported = 0;
  options.signal?.throwIfAborted();
  return async (share) => {
    reported = Math.max(reported, Math.min(1, share));
    options.onProgress?.(reported);
    await turn();
    options.signal?.throwIfAborted();
  };
}

// Node's own turn where there is one. In a browser a message rather than a timer: nested timers wait at least
// 4 ms each.
const { setImmediate: soon } = globalThis as { readonly setImmediate?: (run: () => void) => unknown };

function turn(): Promise<void> {
  return new Promise((resolve) => {
    if (soon) {
      soon(resolve);
      return;
    }
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener("message", () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(0);
  });
}
