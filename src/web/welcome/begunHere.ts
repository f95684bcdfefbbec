import { openHistoryStore } from "../../platform/historyStore.ts";
import { ME } from "../data/me.ts";
import { records } from "../data/records.ts";
import { keepsHistory } from "../history/historyHint.ts";
import { noteBegun } from "./begunHint.ts";

/** Has somebody begun: a first day, a plan, or a history? Looks at what is stored, and remembers the answer. */
export async function begunHere(): Promise<boolean> {
  const store = await records();
  const [profile, plans] = await Promise.all([store.get("profile", ME), store.list("plan", { newest: 1 })]);
  const own = profile?.startedOn !== undefined || plans.length > 0;
  noteBegun(own);
  if (own || !keepsHistory()) return own;
  return (await (await openHistoryStore()).imports()).length > 0;
}
