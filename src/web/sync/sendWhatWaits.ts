import { openRecordStore } from "../../platform/recordStore.ts";
import { SYNC_MARK, synchronise, type SyncMark } from "../../sync/synchronise.ts";
import { ACCOUNT_META, type DeviceAccount } from "../account/deviceAccount.ts";
import { SYNC_LOCK } from "./oneTab.ts";
import { serverOf } from "./serverOf.ts";

/** A tab that is open synchronises itself; who waits longer for its turn is woken again later, ms. */
const TURN_WITHIN_MS = 30_000;

/**
 * One round of synchronisation without a page: the service worker does it when the browser wakes it. Does nothing where
 * nobody is signed in. Rejects where it should be tried again.
 */
export async function sendWhatWaits(): Promise<void> {
  const store = await openRecordStore();
  try {
    const [account, mark, device] = await Promise.all([
      store.meta<DeviceAccount>(ACCOUNT_META),
      store.meta<SyncMark>(SYNC_MARK),
      store.meta<string>("device"),
    ]);
    if (!account || account.left || mark?.account !== account.personId || device === undefined) return;
    const server = serverOf(account.personId);
    await navigator.locks.request(SYNC_LOCK, { signal: AbortSignal.timeout(TURN_WITHIN_MS) }, async () => {
      await synchronise(store, server, { account: account.personId, device });
    });
  } finally {
    store.close();
  }
}
