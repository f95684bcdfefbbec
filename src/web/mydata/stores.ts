import { openHistoryStore } from "../../platform/historyStore.ts";
import { keptState } from "../../platform/keptState.ts";
import { records } from "../data/records.ts";
import type { Stores } from "./backup.ts";

/** Everywhere that this device keeps data of the person. */
export async function stores(): Promise<Stores> {
  const [opened, history, kept] = await Promise.all([records(), openHistoryStore(), keptState()]);
  return { records: opened, history, kept };
}
