import { describe, expect, it } from "vitest";
import { ownSet as set, ownWorkout as workout } from "../../fixtures/ownTraining.ts";
import { ownLog } from "./ownLog.ts";

describe("the log of what was trained here", () => {
  it("has the exercises in their places, each with its sets in the order done", () => {
    const sets = [
      set("s3", { place: 1, name: "Row" }),
      set("s2"),
      set("s1", { reps: 10 }),
      set("s4", { place: 1, name: "Row", loadKg: 20, side: "left" }),
    ];
    const [only] = ownLog([workout("w")], sets).workouts;
    expect(only?.entries.map(({ name, sets: done }) => [name, done.map(({ reps }) => reps)])).toEqual([
      ["Hip thrust", [10, 8]],
      ["Row", [8, 8]],
    ]);
    expect(only?.entries[1]?.sets[1]).toEqual({ kind: "work", reps: 8, loadKg: 20, side: "left" });
  });

  it("leaves out a workout that was discarded, one without sets, and sets without a workout", () => {
    const sets = [set("s1", { workout: "gone" }), set("s2", { workout: "lost" })];
    expect(ownLog([workout("gone", { status: "discarded" }), workout("empty")], sets).workouts).toEqual([]);
  });

  it("has a workout that is still under way", () => {
    expect(ownLog([workout("w", { status: "under_way" })], [set("s1")]).workouts).toHaveLength(1);
  });

  it("keeps notes and supersets with the exercise that they belong to", () => {
    const exercises = [{ name: "Hip thrust", notes: "felt light", supersetGroup: 1 }, { name: "Row" }];
    const [only] = ownLog([workout("w", { exercises })], [set("s1"), set("s2", { place: 1 })]).workouts;
    expect(only?.entries.map(({ notes, supersetGroup }) => [notes, supersetGroup])).toEqual([
      ["felt light", 1],
      [undefined, undefined],
    ]);
  });

  it("has the body mass of each day", () => {
    const [mass] = ownLog([], [], [{ id: "m", on: "2026-11-01", massKg: 71.5 }]).measurements;
    expect(mass).toEqual({ kind: "body_mass", at: "2026-11-01T00:00:00", value: 71.5, unit: "kg" });
  });
});
