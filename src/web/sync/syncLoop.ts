import { synchronise, type Replica, type SyncServer } from "../../sync/synchronise.ts";
import { SyncFailed } from "./httpSyncServer.ts";

/** How it stands with synchronisation, as the person may know it. `unsent`: changes of this device not yet on the server. */
export type SyncStatus =
  | { readonly state: "off" }
  | { readonly state: "sending"; readonly unsent: number }
  /** `refused`: records that the server did not take and that stay here. */
  | { readonly state: "idle"; readonly unsent: number; readonly refused: number }
  | { readonly state: "offline"; readonly unsent: number }
  | {
      readonly state: "failed";
      readonly unsent: number;
      readonly because: "signed-out" | "other-version" | "busy" | "server" | "device";
    };

interface SyncLoopParts {
  readonly replica: Replica;
  readonly server: SyncServer;
  readonly who: { readonly account: string; readonly device: string };
  readonly told: (status: SyncStatus) => void;
  /** Resolves after `ms`, or at once when `signal` aborts. */
  readonly wait: (ms: number, signal: AbortSignal) => Promise<void>;
  /** A number in [0, 1), so that many devices do not come back at one moment. */
  readonly random: () => number;
}

/** Synchronisation under way. */
export interface SyncLoop {
  /** Something changed here. Does not cut short the pause after a failure. */
  changed(): void;
  /** There is reason to hope (the network is back, the person asks): tries at once. */
  retry(): void;
  /** Ends after the message under way. */
  stop(): Promise<void>;
}

/** How often a device asks for what others wrote while nothing changes here, ms. */
const LOOK_AGAIN_MS = 60_000;
const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 5 * 60_000;

/** Synchronises again and again until it is stopped. To be run by one tab alone (oneTab.ts). */
export function startSyncLoop(parts: SyncLoopParts): SyncLoop {
  const ending = new AbortController();
  let failures = 0;
  // what wakes the loop while it waits; "changed" wakes it only where nothing is wrong
  let wake: { readonly idle: boolean; readonly now: () => void } | undefined;
  // what came while a round was under way
  let asked: "nothing" | "changed" | "retry" = "nothing";

  const pause = async (ms: number, idle: boolean) => {
    if (ending.signal.aborted || asked === "retry" || (asked === "changed" && idle)) return;
    const waiting = new AbortController();
    wake = { idle, now: () => waiting.abort() };
    await parts.wait(ms, waiting.signal);
    wake = undefined;
  };
  const run = async () => {
    while (!ending.signal.aborted) {
      asked = "nothing";
      const ended = await round(parts);
      failures = ended.failed ? failures + 1 : 0;
      const jittered =
        (0.5 + parts.random() / 2) * Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (failures - 1));
      await pause(ended.failed ? Math.max(jittered, ended.retryAfterMs) : LOOK_AGAIN_MS, !ended.failed);
    }
    parts.told({ state: "off" });
  };
  const running = run();
  return {
    changed() {
      if (wake?.idle) wake.now();
      else if (!wake && asked === "nothing") asked = "changed";
    },
    retry() {
      failures = 0;
      asked = "retry";
      wake?.now();
    },
    async stop() {
      ending.abort();
      wake?.now();
      await running;
    },
  };
}

/** One round, told before and after. */
async function round({
  replica,
  server,
  who,
  told,
}: SyncLoopParts): Promise<{ readonly failed: boolean; readonly retryAfterMs: number }> {
  const unsent = async () => (await replica.outbox(1)).count;
  try {
    told({ state: "sending", unsent: await unsent() });
    const { refused } = await synchronise(replica, server, who);
    told({ state: "idle", unsent: await unsent(), refused: refused.length });
    return { failed: false, retryAfterMs: 0 };
  } catch (error) {
    const left = await unsent().catch(() => 0);
    told(obstacleOf(error, left));
    return { failed: true, retryAfterMs: (error instanceof SyncFailed && error.retryAfterMs) || 0 };
  }
}

function obstacleOf(error: unknown, unsent: number): SyncStatus {
  // what is not the server's is this device's: its database, its disk
  if (!(error instanceof SyncFailed)) return { state: "failed", unsent, because: "device" };
  const { because } = error;
  if (because === "offline") return { state: "offline", unsent };
  return { state: "failed", unsent, because: because === "fault" ? "server" : because };
}
