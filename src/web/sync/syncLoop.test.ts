import "fake-indexeddb/auto";
import { afterEach, describe, expect, it, vi } from "vitest";
import { memoryServer, type MemoryServer } from "../../../fixtures/sync/memoryServer.ts";
import { asTexts, lostValues, simulatedHistory } from "../../../fixtures/sync/simulatedHistory.ts";
import { openRecordStore, type Change, type RecordStore } from "../../platform/recordStore.ts";
import type { SyncServer } from "../../sync/synchronise.ts";
import { SyncFailed } from "./httpSyncServer.ts";
import { startSyncLoop, type SyncLoop, type SyncStatus } from "./syncLoop.ts";

const NOW = Date.UTC(2026, 10, 23, 12);
const stores: RecordStore[] = [];
const loops: SyncLoop[] = [];
let names = 0;

async function newStore(now: () => number = () => NOW): Promise<RecordStore> {
  const store = await openRecordStore(now, `sync-${(names += 1)}`);
  stores.push(store);
  return store;
}
afterEach(async () => {
  await Promise.all(loops.splice(0).map((loop) => loop.stop()));
  for (const store of stores.splice(0)) store.close();
});

/** A loop whose pauses last until the test ends them, and what it told and how long it meant to wait. */
function loopOver(replica: RecordStore, server: SyncServer) {
  const told: SyncStatus[] = [];
  const pauses: number[] = [];
  let goOn: () => void = () => undefined;
  const loop = startSyncLoop({
    replica,
    server,
    who: { account: "ada", device: "phone" },
    told: (status) => told.push(status),
    wait: (ms, signal) => {
      pauses.push(ms);
      return new Promise((ended) => {
        goOn = ended;
        signal.addEventListener("abort", () => ended());
      });
    },
    random: () => 0,
  });
  loops.push(loop);
  const paused = (times: number) => vi.waitFor(() => expect(pauses).toHaveLength(times));
  return { loop, told, pauses, paused, goOn: () => goOn() };
}

const failing = (server: SyncServer, how: () => unknown): SyncServer => ({
  pull: (pull) => server.pull(pull),
  push: async (push) => {
    const error = how();
    if (error !== undefined) throw error;
    return server.push(push);
  },
});
const weigh = (store: RecordStore, massKg: number) =>
  store.change([{ kind: "profile", id: "me", fields: { massKg } }]);

describe("synchronisation of a device", () => {
  it("says what it does, how many changes are not sent yet, and when it is off", async () => {
    const [store, server] = [await newStore(), memoryServer(() => NOW)];
    await weigh(store, 80);
    const { loop, told, paused } = loopOver(store, server);
    await paused(1);
    await loop.stop();
    expect(told).toEqual([
      { state: "sending", unsent: 1 },
      { state: "idle", unsent: 0, refused: 0 },
      { state: "off" },
    ]);
    expect(server.documents()).toMatchObject([{ fields: { massKg: 80 } }]);
  });

  it("sends a change at once while nothing is wrong", async () => {
    const [store, server] = [await newStore(), memoryServer(() => NOW)];
    const { loop, paused } = loopOver(store, server);
    await paused(1);
    await weigh(store, 81);
    loop.changed();
    await paused(2);
    expect(server.documents()).toMatchObject([{ fields: { massKg: 81 } }]);
  });

  it("waits longer after each failure, at most five minutes and never less than the server asks", async () => {
    const store = await newStore();
    await weigh(store, 80);
    const server = failing(
      memoryServer(() => NOW),
      () => new SyncFailed("offline"),
    );
    const { told, pauses, paused, goOn } = loopOver(store, server);
    for (let times = 1; times <= 12; times += 1) {
      await paused(times);
      goOn();
    }
    // half of each pause is left to chance, and chance is 0 here
    expect(pauses.slice(0, 4)).toEqual([500, 1000, 2000, 4000]);
    expect(pauses.slice(10, 12)).toEqual([150_000, 150_000]);
    expect(told[1]).toEqual({ state: "offline", unsent: 1 });
    expect((await store.outbox(1)).count).toBe(1);

    const busy = loopOver(
      store,
      failing(
        memoryServer(() => NOW),
        () => new SyncFailed("busy", undefined, 7000),
      ),
    );
    await busy.paused(1);
    expect(busy.pauses).toEqual([7000]);
  });

  it("does not try at once after a failure because of a change, but does when it is asked to", async () => {
    const [store, server] = [await newStore(), memoryServer(() => NOW)];
    await weigh(store, 80);
    let away = true;
    const { loop, told, paused } = loopOver(
      store,
      failing(server, () => (away ? new SyncFailed("offline") : undefined)),
    );
    await paused(1);
    loop.changed();
    away = false;
    expect(told).toHaveLength(2);
    loop.retry();
    await paused(2);
    expect(told.at(-1)).toEqual({ state: "idle", unsent: 0, refused: 0 });
  });

  it.each([
    [new SyncFailed("signed-out"), "signed-out"],
    [new SyncFailed("other-version"), "other-version"],
    [new SyncFailed("busy"), "busy"],
    [new SyncFailed("fault"), "server"],
    [new DOMException("full", "QuotaExceededError"), "device"],
  ] as const)("tells %s as its own kind of failure", async (error, because) => {
    const store = await newStore();
    await weigh(store, 80);
    const { told, paused } = loopOver(
      store,
      failing(
        memoryServer(() => NOW),
        () => error,
      ),
    );
    await paused(1);
    expect(told.at(-1)).toEqual({ state: "failed", unsent: 1, because });
  });

  it("names how many records the server refuses", async () => {
    const store = await newStore();
    await store.receive([
      { kind: "dream", id: "a", version: 1, fields: { depth: 3 }, clocks: { depth: "000000001.0000.a" } },
      { kind: "bodyMass", id: "a", version: 1, fields: { on: "x" }, clocks: { on: "000000001.0000.a" } },
    ]);
    const { told, paused } = loopOver(
      store,
      memoryServer(() => NOW),
    );
    await paused(1);
    expect(told.at(-1)).toEqual({ state: "idle", unsent: 0, refused: 1 });
  });

  it("does not count as a change of the records while there is nothing new", async () => {
    const [store, server] = [await newStore(), memoryServer(() => NOW)];
    await weigh(store, 80);
    const { loop, paused } = loopOver(store, server);
    await paused(1);
    const before = await store.revision();
    loop.retry();
    await paused(2);
    expect(await store.revision()).toBe(before);
  });

  it("fetches everything when the browser lost the records", async () => {
    const [before, after, server] = [await newStore(), await newStore(), memoryServer(() => NOW)];
    await weigh(before, 80);
    await loopOver(before, server).paused(1);
    await loopOver(after, server).paused(1);
    expect(await after.get("profile", "me")).toMatchObject({ massKg: 80 });
  });
});

const SEEDS = 6;

it(`brings stores of the browser to the same records (seeds 1 to ${SEEDS})`, async () => {
  for (let seed = 1; seed <= SEEDS; seed += 1) {
    let server: MemoryServer | undefined;
    const ending = await simulatedHistory(seed, {
      server: async (now) => (server = memoryServer(now)),
      replica: async (_, now) => {
        const store = await newStore(now);
        return Object.assign(store, {
          write: (kind: string, id: string, fields: object) => store.change([{ kind, id, fields } as Change]),
        });
      },
      steps: 30,
    });
    const kept = server?.documents() ?? [];
    for (const documents of ending.devices) expect(asTexts(documents), `seed ${seed}`).toEqual(asTexts(kept));
    expect(ending.unsent, `seed ${seed}`).toBe(0);
    expect(lostValues(ending.acknowledged, kept, server?.overwritten() ?? []), `seed ${seed}`).toEqual([]);
  }
});
