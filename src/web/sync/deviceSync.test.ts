import "fake-indexeddb/auto";
import { afterEach, expect, it, vi } from "vitest";
import { memoryServer } from "../../../fixtures/sync/memoryServer.ts";
import { tabLocks } from "../../../fixtures/sync/tabLocks.ts";
import { openRecordStore, type RecordStore } from "../../platform/recordStore.ts";
import type { SyncServer } from "../../sync/synchronise.ts";
import { deviceSync, type DeviceSync } from "./deviceSync.ts";
import { SyncFailed } from "./httpSyncServer.ts";

const NOW = Date.UTC(2026, 10, 23, 12);
const tabs: { readonly store: RecordStore; readonly sync: DeviceSync }[] = [];

afterEach(async () => {
  for (const { sync, store } of tabs.splice(0)) {
    await sync.end();
    store.close();
  }
});

it("is done by one of two tabs, told to both, taken over by the other, and tried at once when the network is back", async () => {
  const memory = memoryServer(() => NOW);
  let away = true;
  const server: SyncServer = {
    pull: (pull) => (away ? Promise.reject(new SyncFailed("offline")) : memory.pull(pull)),
    push: (push) => memory.push(push),
  };
  const locks = tabLocks();
  const network = new EventTarget();
  const open = async () => {
    const store = await openRecordStore(() => NOW, "two-tabs");
    const sync = await deviceSync({ store, server, account: "ada", locks, network, random: () => 1 });
    const tab = { store, sync };
    tabs.push(tab);
    return tab;
  };
  const [one, other] = [await open(), await open()];
  const told: string[] = [];
  other.sync.subscribe(() => told.push(other.sync.status().state));

  await other.store.change([{ kind: "profile", id: "me", fields: { massKg: 80 } }]);
  await vi.waitFor(() => {
    expect(one.sync.status()).toEqual({ state: "offline", unsent: 1 });
    expect(other.sync.status()).toMatchObject({ unsent: 1 });
  });
  expect(memory.documents()).toEqual([]);

  away = false;
  network.dispatchEvent(new Event("online"));
  await vi.waitFor(() => {
    for (const { sync } of [one, other])
      expect(sync.status()).toEqual({ state: "idle", unsent: 0, refused: 0 });
  });
  expect(memory.documents()).toMatchObject([{ fields: { massKg: 80 } }]);
  expect(told).toContain("idle");

  tabs.shift();
  await one.sync.end();
  one.store.close();
  await other.store.change([{ kind: "profile", id: "me", fields: { massKg: 81 } }]);
  await vi.waitFor(() => expect(memory.documents()).toMatchObject([{ fields: { massKg: 81 } }]));
  await other.sync.end();
  tabs.shift();
  other.store.close();
  expect(other.sync.status()).toEqual({ state: "off" });
});
