import { describe, expect, it } from "vitest";
import { allClear, screened } from "../../../fixtures/builders/starterRequest.ts";
import { claim } from "../evidence/claims.ts";
import { exercise } from "../exercise/catalogue.ts";
import { CONDITION_IDS } from "../exercise/exercise.ts";
import { HABIT_IDS, habitsFor, type HabitRequest } from "./habits.ts";

const request = (more: Partial<HabitRequest> = {}): HabitRequest => ({
  conditions: [],
  screening: screened(),
  kit: [],
  dislikes: [],
  ...more,
});
const idsOf = (more: Partial<HabitRequest>) => habitsFor(request(more)).map(({ id }) => id);

describe("the habits", () => {
  it("are five small programmes, each with what is known and what is not", () => {
    const habits = habitsFor(request({ sittingHoursPerDay: 9 }));
    expect(habits.map(({ id }) => id)).toEqual(HABIT_IDS);
    for (const { steps, grows, when, evidence } of habits) {
      expect(steps.length).toBeGreaterThan(0);
      expect(grows && when && evidence.not).not.toBe("");
      expect(evidence.says).toBe(claim(evidence.claimId).maySay);
      expect(evidence.verdict).toBe(claim(evidence.claimId).verdict);
    }
  });

  it("leave how often to the person, between 20 and 60 minutes", () => {
    const [breaks] = habitsFor(request());
    expect(breaks?.everyMin).toEqual({ low: 20, usual: 30, high: 60 });
    expect(breaks?.steps.join(" ")).toContain("your choice");
  });

  it("leave out the chair and the desk of somebody who does not sit", () => {
    expect(idsOf({ sittingHoursPerDay: 0 })).toEqual(["morning_routine", "load_close", "walk_push_off"]);
    expect(idsOf({ sittingHoursPerDay: 1 })).toEqual(HABIT_IDS);
  });

  it.each(CONDITION_IDS.filter((condition) => condition !== "pregnancy_stop"))(
    "hold no move that %s forbids, and name each change that it asks for",
    (condition) => {
      for (const habit of habitsFor(request({ conditions: [condition] }))) {
        for (const id of habit.exercises) {
          const caution = exercise(id).cautions[condition];
          expect([id, caution]).not.toEqual([id, "avoid_until_cleared"]);
          expect([id, habit.changes.some((change) => change.exercise === id)]).toEqual([
            id,
            caution === "modify",
          ]);
        }
      }
    },
  );

  it("take another morning move for somebody who does not want the bridge", () => {
    const moves = (dislikes: readonly string[]) =>
      habitsFor(request({ dislikes })).find(({ id }) => id === "morning_routine")?.exercises;
    expect(moves([])).toEqual(["glute_bridge"]);
    expect(moves(["glute_bridge"])).toEqual(["pelvic_tilt"]);
  });

  it("have no walk for somebody who does not want one", () => {
    expect(idsOf({ dislikes: ["walk"] })).not.toContain("walk_push_off");
  });

  it("wait while screening lets no exercise go on", () => {
    expect(idsOf({ screening: screened({}) })).toEqual([]);
    expect(idsOf({ screening: screened(allClear({ ces_saddle: "yes" })) })).toEqual([]);
    expect(idsOf({ screening: screened(allClear({ cancer_history: "yes" })) })).toEqual([]);
    expect(idsOf({ screening: screened(allClear({ neuro_stable: "yes" })) })).toEqual(HABIT_IDS);
  });
});
