import { beforeEach, describe, expect, it } from "vitest";
import { ownSet as set, ownWorkout as workout } from "../../../fixtures/ownTraining.ts";
import { openRecordStore, type RecordStore, type Stored } from "../../platform/recordStore.ts";
import { OwnLogReader } from "./ownLogReader.ts";

describe("reading what changed", () => {
  let store: RecordStore;
  let reader: OwnLogReader;
  let stores = 0;
  const { id: _workoutId, ...workoutFields } = workout("w");
  const put = (id: string, more: Partial<Stored<"set">> = {}) => {
    const { id: _id, ...fields } = set(id, more);
    return store.change([{ kind: "set", id, fields }]);
  };
  const reps = async () =>
    (await reader.read()).workouts.flatMap(({ entries }) =>
      entries.flatMap(({ sets }) => sets.map((each) => each.reps)),
    );

  beforeEach(async () => {
    stores += 1;
    store = await openRecordStore(() => 1_800_000_000_000, `own-log-${stores}`);
    reader = new OwnLogReader(store);
    await store.change([{ kind: "workout", id: "w", fields: workoutFields }]);
    await put("s1", { reps: 10 });
    await put("s2", { reps: 8 });
    await reader.read();
  });

  it("finds a set that was corrected", async () => {
    await store.change([{ kind: "set", id: "s2", fields: { reps: 9 } }]);
    expect(await reps()).toEqual([10, 9]);
  });

  it("loses a set that was deleted, and finds it again when it was brought back", async () => {
    await store.remove("set", "s1");
    expect(await reps()).toEqual([8]);
    await store.restore("set", "s1");
    await reader.read();
  });

  it("loses a workout that was discarded", async () => {
    await store.change([{ kind: "workout", id: "w", fields: { status: "discarded" } }]);
    expect(await reps()).toEqual([]);
  });

  it("forgets everything when the store was wiped, and reads what came after", async () => {
    await store.wipe();
    expect(await reps()).toEqual([]);
    await store.change([{ kind: "workout", id: "w", fields: workoutFields }]);
    await put("s3", { reps: 5 });
    expect(await reps()).toEqual([5]);
  });

  it("forgets everything when the store was wiped and as much was written since as before", async () => {
    await store.wipe();
    await store.change([{ kind: "workout", id: "w", fields: workoutFields }]);
    for (const other of ["s5", "s6", "s7", "s8"]) await put(other, { reps: 3 });
    expect(await reps()).toEqual([3, 3, 3, 3]);
  });

  it("says the same as a reader that reads all of it", async () => {
    await put("s4", { reps: 12 });
    await store.remove("set", "s2");
    const anew = new OwnLogReader(store);
    expect(await reader.read()).toEqual(await anew.read());
  });
});
