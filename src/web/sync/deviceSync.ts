import type { RecordStore } from "../../platform/recordStore.ts";
import type { SyncServer } from "../../sync/synchronise.ts";
import { inOneTab, type TabLocks } from "./oneTab.ts";
import { startSyncLoop, type SyncLoop, type SyncStatus } from "./syncLoop.ts";

/** Synchronisation of this device as each of its tabs sees it; one of them does it. Fits `useSyncExternalStore`. */
export interface DeviceSync {
  readonly status: () => SyncStatus;
  /** Calls back after each change of the status. Returns how to stop. */
  readonly subscribe: (told: () => void) => () => void;
  /** Tries at once, in whichever tab it is. */
  readonly retry: () => void;
  readonly end: () => Promise<void>;
}

interface DeviceSyncParts {
  readonly store: RecordStore;
  readonly server: SyncServer;
  /** Who is signed in. */
  readonly account: string;
  /** `navigator.locks` */
  readonly locks: TabLocks;
  /** The window: its `online` says that the network is back. */
  readonly network: EventTarget;
  readonly random: () => number;
}

const CHANNEL = "backstay-sync";
type Told = { readonly status: SyncStatus } | { readonly retry: true };

/** Begins to synchronise this device, in this tab or behind the one that does already. */
export async function deviceSync(parts: DeviceSyncParts): Promise<DeviceSync> {
  const { store, server, account, locks, network, random } = parts;
  const device = (await store.meta<string>("device")) ?? "";
  const channel = new BroadcastChannel(CHANNEL);
  const subscribers = new Set<() => void>();
  let status: SyncStatus = { state: "idle", unsent: (await store.outbox(1)).count, refused: 0 };
  let loop: SyncLoop | undefined;

  const show = (next: SyncStatus) => {
    status = next;
    for (const told of subscribers) told();
  };
  const send = (told: Told) => channel.postMessage(told);
  channel.addEventListener("message", ({ data }: MessageEvent<Told>) => {
    if ("retry" in data) loop?.retry();
    else show(data.status);
  });
  const retry = () => {
    loop?.retry();
    send({ retry: true });
  };
  network.addEventListener("online", retry);
  const unwatch = store.watchLate(
    async () => (await store.outbox(1)).count,
    (unsent) => {
      if (unsent > 0) loop?.changed();
      if (status.state !== "off" && status.unsent !== unsent) show({ ...status, unsent });
    },
  );
  const endLoop = inOneTab(
    locks,
    () =>
      startSyncLoop({
        replica: store,
        server,
        who: { account, device },
        told(next) {
          show(next);
          // off is this tab; another one takes over
          if (next.state !== "off") send({ status: next });
        },
        wait,
        random,
      }),
    (started) => (loop = started),
  );
  return {
    status: () => status,
    subscribe(told) {
      subscribers.add(told);
      return () => subscribers.delete(told);
    },
    retry,
    async end() {
      unwatch();
      network.removeEventListener("online", retry);
      await endLoop();
      loop = undefined;
      channel.close();
      show({ state: "off" });
    },
  };
}

function wait(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((ended) => {
    const timer = setTimeout(ended, ms);
    signal.addEventListener("abort", () => {
      clearTimeout(timer);
      ended();
    });
  });
}
