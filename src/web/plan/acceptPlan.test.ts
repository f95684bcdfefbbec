import { beforeEach, describe, expect, it } from "vitest";
import { openRecordStore, type RecordStore } from "../../platform/recordStore.ts";
import { acceptPlan } from "./acceptPlan.ts";
import { loopRecordOf } from "../../sync/loopRecordOf.ts";
import { readLoopRecords } from "../loop/readLoopRecords.ts";

const DAY = "2026-11-23";
const week = (minutes: number) => ({
  days: [{ weekday: "mon" as const, minutes, exercises: [] }],
  targets: [],
});
const plan = (minutes: number) => ({
  startedOn: DAY,
  allowed: "everything" as const,
  week: week(minutes),
});

let store: RecordStore;
let stores = 0;
beforeEach(async () => {
  stores += 1;
  store = await openRecordStore(() => 1_800_000_000_000, `accept-plan-${stores}`);
});

const inForce = async () =>
  loopRecordOf(await readLoopRecords(store), { workouts: [], measurements: [] }, DAY).plan?.week.days[0]
    ?.minutes;

describe("taking a plan on", () => {
  it("puts it in force, and of two plans of a day the later", async () => {
    await acceptPlan(store, plan(20), `${DAY}T08:00:00`);
    expect(await inForce()).toBe(20);
    await acceptPlan(store, plan(30), `${DAY}T08:00:01`);
    expect(await inForce()).toBe(30);
  });

  it("can be taken back, with the wishes that came with it", async () => {
    await store.change([{ kind: "profile", id: "me", fields: { goal: "strength", minutesPerSession: 45 } }]);
    await acceptPlan(store, plan(20), `${DAY}T08:00:00`);
    const undo = await acceptPlan(
      store,
      { ...plan(30), profile: { goal: "sit_better", kit: ["band"] } },
      `${DAY}T09:00:00`,
    );
    expect(await store.get("profile", "me")).toMatchObject({ goal: "sit_better", kit: ["band"] });
    await undo();
    expect(await inForce()).toBe(20);
    expect(await store.get("profile", "me")).toEqual({
      id: "me",
      goal: "strength",
      minutesPerSession: 45,
      startedOn: DAY,
    });
  });

  it("notes the first day with a plan once", async () => {
    await acceptPlan(store, plan(20), `${DAY}T08:00:00`);
    await acceptPlan(store, { ...plan(20), startedOn: "2026-12-21" }, "2026-12-21T08:00:00");
    expect((await store.get("profile", "me"))?.startedOn).toBe(DAY);
  });
});
