import { openHistoryStore } from "../../platform/historyStore.ts";
import { records } from "./records.ts";

/** How many records and imported files this device holds. */
export async function countEntries(): Promise<number> {
  const [store, history] = await Promise.all([records(), openHistoryStore()]);
  const [entries, files] = await Promise.all([store.count(), history.count()]);
  return entries + files;
}
