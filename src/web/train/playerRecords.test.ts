import { describe, expect, it } from "vitest";
import { DELETED } from "../../sync/document.ts";
import { newWorkout } from "./newWorkout.ts";
import type { NewLine } from "./playerLine.ts";
import { changesBetween } from "./playerRecords.ts";
import { advance, type Moment, type PlayerEvent, type PlayerState } from "./playerState.ts";

const now = (minute: number): Moment => ({
  ms: minute * 60_000,
  at: `2026-11-23T18:${String(minute).padStart(2, "0")}:00`,
});
const row: NewLine = {
  exercise: "one_arm_row",
  name: "One-arm row",
  measure: "reps",
  perSide: true,
  dose: {
    sets: 1,
    work: { kind: "reps", reps: { low: 8, high: 12 } },
    eachSide: true,
    restS: { low: 60, high: 90 },
    load: { kind: "feel" },
    parameterIds: [],
  },
  restS: 60,
  cues: [],
  changes: [],
  easier: "",
  stopWhen: [],
  because: [],
  last: [],
  sets: [
    { key: 0, round: 0, kind: "work", side: "left", aim: { reps: 8 }, attempt: 0 },
    { key: 1, round: 0, kind: "work", side: "right", aim: { reps: 8 }, attempt: 0 },
  ],
};
const first = newWorkout(
  {
    id: "w",
    zone: "Europe/Berlin",
    from: "plan",
    opening: [],
    lines: [row],
    usual: { level: 0, from: "unknown" },
    asksPain: false,
    asksNextMorning: false,
  },
  now(0),
);
const left = { kind: "done", line: 0, set: 0, figures: { reps: 8, loadKg: 20, rir: 2 } } as const;
const right = { kind: "done", line: 0, set: 1, figures: { reps: 7, loadKg: 17.5 } } as const;
const step = (state: PlayerState, event: PlayerEvent, minute = 1) => advance(state, event, now(minute));
const changed = (before: PlayerState, after: PlayerState) =>
  changesBetween(before, after, "kg").filter(({ kind }) => kind !== "player");

describe("what a step of a workout writes", () => {
  it("is nothing but the player before the first set", () => {
    expect(changesBetween(undefined, first, "kg").map(({ kind }) => kind)).toEqual(["player"]);
  });

  it("is the set with its side, load and repetitions, and the workout with the first of them", () => {
    const one = step(first, left);
    expect(changed(first, one)).toEqual([
      {
        kind: "set",
        id: "w-0-0-0",
        fields: {
          workout: "w",
          exercise: "one_arm_row",
          name: "One-arm row",
          place: 0,
          kind: "work",
          side: "left",
          at: "2026-11-23T18:01:00",
          loadKg: 20,
          loadUnit: "kg",
          reps: 8,
          rir: 2,
        },
      },
      {
        kind: "workout",
        id: "w",
        fields: {
          [DELETED]: undefined,
          startedAt: "2026-11-23T18:00:00",
          zone: "Europe/Berlin",
          from: "plan",
          status: "under_way",
          exercises: [{ name: "One-arm row" }],
        },
      },
    ]);
    expect(changed(one, step(one, right)).map(({ id }) => id)).toEqual(["w-0-1-0"]);
  });

  it("takes the set away when it is undone, and gives it another id when it is done again", () => {
    const one = step(first, left);
    const undone = step(one, { kind: "undo" });
    expect(changed(one, undone)).toContainEqual({
      kind: "set",
      id: "w-0-0-0",
      fields: { [DELETED]: true },
    });
    expect(changed(undone, step(undone, left)).map(({ id }) => id)).toContain("w-0-0-1");
  });

  it("takes the sets of a removed exercise away, and brings them back under other ids", () => {
    const one = step(first, left);
    const removed = step(one, { kind: "remove", line: 0 });
    expect(changed(one, removed)).toContainEqual({ kind: "set", id: "w-0-0-0", fields: { [DELETED]: true } });
    const back = step(removed, { kind: "undo" });
    expect(changed(removed, back).map(({ id }) => id)).toContain("w-0-0-1");
  });

  it("ends the workout with its time, never a negative one where the clock was set back", () => {
    const one = step(first, left);
    const over = step(one, { kind: "finish" }, 40);
    expect(changed(one, over)).toMatchObject([
      { kind: "workout", fields: { status: "finished", durationS: 2400 } },
    ]);
    const back = advance(one, { kind: "finish" }, { ...now(0), ms: -5_000 });
    expect(changed(one, back)).toMatchObject([{ fields: { durationS: 0 } }]);
  });

  it("marks a discarded workout as such and takes that back", () => {
    const over = step(step(first, left), { kind: "discard" });
    expect(changed(step(first, left), over)).toMatchObject([{ fields: { status: "discarded" } }]);
    const again = step(over, { kind: "resume" });
    expect(changed(over, again)).toMatchObject([{ fields: { status: "under_way", durationS: undefined } }]);
  });

  it("keeps every answer about pain as a fact of its own", () => {
    const told = step(step(first, { kind: "hurts", line: 0 }), { kind: "pain", pain: 3 });
    expect(changed(first, told)).toEqual([
      {
        kind: "painCheck",
        id: "w-pain-0",
        fields: { on: "2026-11-23", moment: "during", pain: 3, exercise: "one_arm_row" },
      },
    ]);
    const sharp = step(step(told, { kind: "hurts", line: 0 }), { kind: "pain", pain: 8 });
    const leg = step(sharp, { kind: "leg", newSymptoms: true });
    expect(changed(sharp, leg)).toMatchObject([{ id: "w-pain-1", fields: { newLegSymptoms: true } }]);
  });

  it("writes nothing but the player while something is typed", () => {
    const typed = step(first, { kind: "draft", line: 0, set: 0, figures: { reps: 11 } });
    expect(changed(first, typed)).toEqual([]);
  });
});
