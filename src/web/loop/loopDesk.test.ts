import { beforeEach, describe, expect, it } from "vitest";
import { allClear } from "../../../fixtures/builders/starterRequest.ts";
import { exercise } from "../../core/exercise/catalogue.ts";
import { memoryHistoryStore, type HistoryStore } from "../../platform/historyStore.ts";
import { openRecordStore, type RecordStore } from "../../platform/recordStore.ts";
import { LoopDesk } from "./loopDesk.ts";
import { loopRecordOf } from "../../sync/loopRecordOf.ts";
import { readLoopRecords } from "./readLoopRecords.ts";

const TODAY = "2026-11-23"; // a Monday
const EMPTY = { workouts: [], measurements: [] };

let stores = 0;
let store: RecordStore;
let history: HistoryStore;
let desk: LoopDesk;
beforeEach(async () => {
  stores += 1;
  store = await openRecordStore(() => 1_800_000_000_000, `loop-desk-${stores}`);
  history = memoryHistoryStore();
  desk = new LoopDesk(store, history);
});

const answered = () =>
  store.change([
    {
      kind: "profile",
      id: "me",
      fields: { birthYear: 1985, trainingAge: "intermediate", goal: "sit_better", weekdays: ["mon", "thu"] },
    },
    { kind: "screening", id: TODAY, fields: { answeredOn: TODAY, answers: allClear() } },
  ]);

const week = {
  days: [
    {
      weekday: "mon",
      minutes: 20,
      exercises: [
        {
          exercise: "glute_bridge",
          sets: 2,
          minutes: 6,
          why: [{ because: "Because.", parameterIds: [], sourceIds: ["product_choice"] }],
        },
      ],
    },
  ],
  targets: [],
} as const;
const takePlan = (moved?: Readonly<Record<string, string>>) =>
  store.change([
    {
      kind: "plan",
      id: "p",
      fields: { startedOn: "2026-11-16", week, allowed: "everything", ...(moved && { moved }) },
    },
  ]);

describe("where a person stands", () => {
  it("is nowhere before anything was told: the safety questions come first", async () => {
    const view = await desk.view(TODAY);
    expect(view).toMatchObject({ begun: false, renewalDue: false, plan: { kind: "incomplete" } });
    expect(view.session).toBeUndefined();
  });

  it("has a starter plan, habits and a lesson once the questions are answered", async () => {
    await answered();
    const view = await desk.view(TODAY);
    expect(view.begun).toBe(true);
    expect(view.plan.kind).toBe("starter");
    expect(view.session?.kind).toBe("session");
    expect(view.habits.length).toBeGreaterThan(2);
    expect(view.lesson?.id).toBe("pain_and_load");
    expect(view.request.weekdays).toEqual(["mon", "thu"]);
  });

  it("refers, with no habit and no session, where an answer is a red flag", async () => {
    await answered();
    await store.change([
      {
        kind: "screening",
        id: TODAY,
        fields: { answeredOn: TODAY, answers: allClear({ ces_saddle: "yes" }) },
      },
    ]);
    const view = await desk.view(TODAY);
    expect(view.plan.kind).toBe("refer");
    expect(view.habits).toEqual([]);
    expect(view.lesson).toBeUndefined();
    expect(view.session).toBeUndefined();
  });

  it("goes on with the plan that was taken on, and trains its exercises", async () => {
    await answered();
    await takePlan();
    const { session, renewalDue } = await desk.view(TODAY);
    expect(renewalDue).toBe(false);
    expect(session).toMatchObject({
      kind: "session",
      session: { exercises: [{ exercise: "glute_bridge" }] },
    });
  });

  it("rests on a day that was moved away, and trains on the other", async () => {
    await answered();
    await takePlan({ [TODAY]: "2026-11-24" });
    expect((await desk.view(TODAY)).session).toEqual({
      kind: "rest",
      because: "restDay",
      next: "2026-11-24",
    });
    expect((await desk.view("2026-11-24")).session?.kind).toBe("session");
  });

  it.each([
    ["2026-12-13", false],
    ["2026-12-14", true],
  ])("on %s renewal is due: %s, for a plan of 16 November", async (on, due) => {
    await answered();
    await takePlan();
    expect((await desk.view(on)).renewalDue).toBe(due);
  });

  it("counts what was logged today, and no more once it was taken back", async () => {
    await answered();
    await takePlan();
    await store.change([
      {
        kind: "workout",
        id: "w",
        fields: { startedAt: `${TODAY}T08:00:00`, zone: "Europe/Berlin", status: "finished" },
      },
      {
        kind: "set",
        id: "s",
        fields: {
          workout: "w",
          exercise: "glute_bridge",
          name: exercise("glute_bridge").name,
          place: 0,
          at: `${TODAY}T08:01:00`,
          kind: "work",
          reps: 10,
        },
      },
    ]);
    const done = await desk.view(TODAY);
    expect(done.history.workouts).toBe(1);
    expect(done.session).toMatchObject({ kind: "rest", because: "done" });
    await store.remove("set", "s");
    expect((await desk.view(TODAY)).session?.kind).toBe("session");
    await store.restore("set", "s");
    expect((await desk.view(TODAY)).session?.kind).toBe("rest");
  });

  it("is nowhere again after everything was deleted", async () => {
    await answered();
    await takePlan();
    await desk.view(TODAY);
    await store.wipe();
    expect((await desk.view(TODAY)).begun).toBe(false);
  });

  it("answers also when the history is forgotten in the middle of it", async () => {
    await answered();
    const answer = desk.view(TODAY);
    for (let turn = 0; turn < 20; turn += 1) {
      await Promise.resolve();
      desk.forgetHistory();
    }
    expect((await answer).begun).toBe(true);
  });

  it("follows wishes for the session of one answer alone", async () => {
    await answered();
    await takePlan();
    const without = await desk.view(TODAY, { notToday: ["glute_bridge"] });
    const planned = (view: typeof without) =>
      view.session?.kind === "session" &&
      view.session.session.exercises.map(({ exercise: id }) => id).includes("glute_bridge");
    expect(planned(without)).toBe(false);
    expect(planned(await desk.view(TODAY))).toBe(true);
  });
});

describe("the records as the loop reads them", () => {
  it("leave unknown what was never told", async () => {
    const record = loopRecordOf(await readLoopRecords(store), EMPTY, TODAY);
    expect(record.person).toEqual({});
    expect(record.plan).toBeUndefined();
    expect(record.goal).toBeUndefined();
    expect(record.screeningContext.answeredOn).toBeUndefined();
  });

  it("take the newest answers and the newest plan", async () => {
    await answered();
    await takePlan();
    await store.change([
      {
        kind: "screening",
        id: "2026-01-01",
        fields: { answeredOn: "2026-01-01", answers: { ces_saddle: "yes" } },
      },
      { kind: "plan", id: "a", fields: { startedOn: "2026-11-20", week, allowed: "gentle" } },
    ]);
    const record = loopRecordOf(await readLoopRecords(store), EMPTY, TODAY);
    expect(record.screeningContext.answeredOn).toBe(TODAY);
    expect(record.plan?.allowed).toBe("gentle");
  });

  it("tell new symptoms in a leg by the day of the pain check", async () => {
    await store.change([
      {
        kind: "painCheck",
        id: "c",
        fields: { on: "2026-11-22", moment: "day", pain: 4, newLegSymptoms: true },
      },
    ]);
    const record = loopRecordOf(await readLoopRecords(store), EMPTY, TODAY);
    expect(record.newLegSymptomsOn).toEqual(["2026-11-22"]);
    expect(record.painChecks).toEqual([{ on: "2026-11-22", moment: "day", pain: 4 }]);
  });
});
