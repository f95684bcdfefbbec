import type { RecordStore } from "../../platform/recordStore.ts";
import type { LoopRecords } from "../../sync/loopRecordOf.ts";

/** Reads the records that the loop looks at from the store. */
export async function readLoopRecords(store: RecordStore): Promise<LoopRecords> {
  const [profile, screenings, measurements, outcomes, painChecks, plans] = await Promise.all([
    store.get("profile", "me"),
    store.list("screening", { newest: 1 }),
    store.list("measurement"),
    store.list("outcome"),
    store.list("painCheck"),
    store.list("plan", { newest: 1 }),
  ]);
  const { id: _id, ...fields } = profile ?? { id: "me" };
  return { profile: fields, screenings, measurements, outcomes, painChecks, plans };
}
