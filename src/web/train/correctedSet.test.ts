import { describe, expect, it } from "vitest";
import { exercise } from "../../core/exercise/catalogue.ts";
import { usableKit } from "../../core/exercise/kit.ts";
import { USUAL_STOCK } from "../../core/session/loadStock.ts";
import { newWorkout } from "./newWorkout.ts";
import { lineOf, type Trainee } from "./playerLines.ts";
import { changesBetween } from "./playerRecords.ts";
import { advance, due, type Moment, type PlayerEvent, type PlayerState } from "./playerState.ts";

const trainee: Trainee = {
  person: {
    today: "2026-11-23",
    goal: "strength",
    stage: "strength",
    trainingAge: "intermediate",
    conditions: [],
    weeksSinceStart: 6,
    gentle: false,
    usableKit: usableKit(["dumbbells", "bench"]),
    cleared: [],
    dislikes: [],
  },
  stock: USUAL_STOCK.kg,
};
const at = (s: number): Moment => ({ ms: s * 1000, at: `2026-11-23T18:00:${String(s).padStart(2, "0")}` });

/** A workout of one-sided rows of which the first set, of the left side, is done. */
function oneDone(): PlayerState {
  const begun = newWorkout(
    {
      id: "w",
      zone: "Europe/Berlin",
      from: "plan",
      opening: [],
      lines: [lineOf(exercise("one_arm_row"), trainee, { sets: 2 })],
      usual: { level: 0, from: "unknown" },
      asksPain: false,
      asksNextMorning: false,
    },
    at(0),
  );
  const first = due(begun)!;
  const figures = { reps: 8, loadKg: 20, rir: 2 };
  return advance(begun, { kind: "done", line: first.line.key, set: first.set.key, figures }, at(10));
}
const put = (state: PlayerState, event: PlayerEvent) => advance(state, event, at(30));
const first = (state: PlayerState) => state.lines[0]!.sets.find(({ done }) => done)!;
const correct = (state: PlayerState, figures: object, side?: "left" | "right"): PlayerEvent => ({
  kind: "correct",
  line: state.lines[0]!.key,
  set: first(state).key,
  figures,
  ...(side && { side }),
});

describe("a set that is put right", () => {
  it("has the new figures at the time it was done, and is the same record without what it no longer says", () => {
    const before = oneDone();
    const after = put(before, correct(before, { reps: 9, loadKg: 22.5 }));
    expect(first(after).done).toEqual({ reps: 9, loadKg: 22.5, at: "2026-11-23T18:00:10" });
    const sets = changesBetween(before, after, "kg").filter(({ kind }) => kind === "set");
    expect(sets).toMatchObject([{ id: "w-0-0-0", fields: { reps: 9, loadKg: 22.5, rir: undefined } }]);
  });

  it("leaves the workout where it was, and is taken back without touching anything else", () => {
    const before = oneDone();
    const after = put(before, correct(before, { reps: 9 }));
    expect([after.phase, after.rest]).toEqual([before.phase, before.rest]);
    const undone = put(after, { kind: "undo" });
    expect(undone).toEqual(before);
  });

  it("is put right and taken back also when the workout is over, but nothing else is taken back then", () => {
    const over = put(oneDone(), { kind: "finish" });
    const after = put(over, correct(over, { reps: 9 }));
    expect(after.phase).toEqual({ kind: "finished" });
    expect(first(after).done?.reps).toBe(9);
    const undone = put(after, { kind: "undo" });
    expect(undone).toEqual(over);
    expect(put(undone, { kind: "undo" })).toBe(undone);
  });

  it("changes places with the other side of its round", () => {
    const before = oneDone();
    const { key, round, side } = first(before);
    expect(side).toBe("left");
    const after = put(before, correct(before, { reps: 8, loadKg: 20, rir: 2 }, "right"));
    const ofRound = after.lines[0]!.sets.filter((set) => set.round === round);
    expect(new Set(ofRound.map((set) => set.side))).toEqual(new Set(["left", "right"]));
    expect(ofRound).toHaveLength(2);
    expect(ofRound.find((set) => set.key === key)?.side).toBe("right");
    expect(due(after)?.set.side).toBe("left");
  });

  it("is no step where nothing is other, or the set is not done", () => {
    const before = oneDone();
    expect(put(before, correct(before, { reps: 8, loadKg: 20, rir: 2 }, "left"))).toBe(before);
    const open = due(before)!;
    expect(
      put(before, { kind: "correct", line: open.line.key, set: open.set.key, figures: { reps: 1 } }),
    ).toBe(before);
  });
});
