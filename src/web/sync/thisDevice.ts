import { useSyncExternalStore } from "react";
import { records } from "../data/records.ts";
import { deviceSync, type DeviceSync } from "./deviceSync.ts";
import { serverOf } from "./serverOf.ts";
import type { SyncStatus } from "./syncLoop.ts";
import { wakeWhenOnline } from "./wakeWhenOnline.ts";

const OFF: SyncStatus = { state: "off" };
const subscribers = new Set<() => void>();
let running:
  | { readonly account: string; readonly sync: DeviceSync; readonly unsubscribe: () => void }
  | undefined;
// one after the other: what begins waits for what ends
let turn: Promise<void> = Promise.resolve();

/** Whether this browser has what it takes that one tab alone synchronises. */
export function canSynchronise(): boolean {
  return "locks" in navigator && "BroadcastChannel" in globalThis;
}

/** Synchronises this device with the account of `personId` from now on; what ran for another one ends first. */
export function beginSync(personId: string): Promise<void> {
  return inTurn(async () => {
    if (running?.account === personId || !canSynchronise()) return;
    await end();
    const sync = await deviceSync({
      store: await records(),
      server: serverOf(personId),
      account: personId,
      locks: navigator.locks,
      network: window,
      random: Math.random,
    });
    document.addEventListener("visibilitychange", wakeIfLeft);
    running = { account: personId, sync, unsubscribe: sync.subscribe(tell) };
    tell();
  });
}

/** Ends synchronisation in this tab, after the message under way. */
export function endSync(): Promise<void> {
  return inTurn(end);
}

/** Tries at once, in whichever tab it is. */
export function retrySync(): void {
  running?.sync.retry();
}

/** How it stands now. */
export function syncStatus(): SyncStatus {
  return running?.sync.status() ?? OFF;
}

/** How it stands; what uses it is drawn anew when that changes. */
export function useSyncStatus(): SyncStatus {
  return useSyncExternalStore(subscribe, syncStatus);
}

/**
 * Tries to bring everything of this device to the server. Resolves to how it stands when everything is there, when it
 * failed, or after `patienceMs`.
 */
export async function sendEverything(patienceMs: number): Promise<SyncStatus> {
  retrySync();
  const isOver = () => {
    const now = syncStatus();
    return now.state === "off" || now.state === "offline" || now.state === "failed" || isAllThere(now);
  };
  // what failed before this try is not its answer
  await changed(patienceMs);
  const until = Date.now() + patienceMs;
  while (!isOver() && Date.now() < until) await changed(until - Date.now());
  return syncStatus();
}

/** Whether everything of this device is on the server. */
export function isAllThere(status: SyncStatus): boolean {
  return status.state === "idle" && status.unsent === 0 && status.refused === 0;
}

async function end(): Promise<void> {
  if (!running) return;
  const { sync, unsubscribe } = running;
  running = undefined;
  document.removeEventListener("visibilitychange", wakeIfLeft);
  unsubscribe();
  await sync.end();
  tell();
}

/** A page that goes away with something unsent leaves it to the service worker. */
function wakeIfLeft(): void {
  const status = syncStatus();
  if (document.visibilityState === "hidden" && "unsent" in status && status.unsent > 0) wakeWhenOnline();
}

function inTurn(work: () => Promise<void>): Promise<void> {
  const done = turn.then(work);
  turn = done.catch(() => undefined);
  return done;
}

function tell(): void {
  const status = syncStatus();
  if (status.state === "offline" && status.unsent > 0) wakeWhenOnline();
  for (const told of subscribers) told();
}

function subscribe(told: () => void): () => void {
  subscribers.add(told);
  return () => subscribers.delete(told);
}

function changed(withinMs: number): Promise<void> {
  return new Promise((done) => {
    const over = () => {
      clearTimeout(timer);
      unsubscribe();
      done();
    };
    const timer = setTimeout(over, Math.max(0, withinMs));
    const unsubscribe = subscribe(over);
  });
}
