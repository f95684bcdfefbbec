import { describe, expect, it } from "vitest";
import { EXERCISES, exercise } from "../exercise/catalogue.ts";
import { CONDITION_IDS } from "../exercise/exercise.ts";
import { usableKit } from "../exercise/kit.ts";
import type { DosingContext } from "../programme/dosedExercise.ts";
import { easierFormOf, fittedSets, harderFormOf } from "./formSteps.ts";
import { keepsTargets } from "./substitute.ts";

const anyone: DosingContext = {
  today: "2026-11-23",
  goal: "strength",
  stage: "strength",
  trainingAge: "intermediate",
  conditions: [],
  weeksSinceStart: 0,
  gentle: false,
  usableKit: usableKit(["band", "dumbbells", "bench"]),
  cleared: [],
  dislikes: [],
};

describe("easier and harder forms", () => {
  it.each(CONDITION_IDS)("are never such as %s forbids", (condition) => {
    const person = { ...anyone, conditions: [condition] };
    for (const each of EXERCISES) {
      for (const other of [easierFormOf(each, person), harderFormOf(each, person)])
        expect(other?.cautions[condition]).not.toBe("avoid_until_cleared");
    }
  });

  it("are no harder and no easier than they say, and a harder one keeps the targets", () => {
    for (const each of EXERCISES) {
      const easier = easierFormOf(each, anyone);
      const harder = harderFormOf(each, anyone);
      if (easier) expect(easier.difficulty).toBeLessThanOrEqual(each.difficulty);
      if (harder) {
        expect(harder.difficulty).toBe(each.difficulty + 1);
        expect(keepsTargets(each, harder)).toBe(true);
      }
    }
  });

  it("stop at what the training age allows, and in the stage of calm", () => {
    const step = exercise("glute_bridge");
    expect(harderFormOf(step, { ...anyone, stage: "calm" })).toBeUndefined();
    const beginner = { ...anyone, trainingAge: "beginner" } as const;
    for (const each of EXERCISES)
      expect(harderFormOf(each, beginner)?.difficulty ?? 0).toBeLessThanOrEqual(2);
  });

  it("are done in no more sets than keep a muscle within its week", () => {
    expect(fittedSets(exercise("lateral_step_down"), exercise("low_step_up"), 4)).toBe(2);
    expect(fittedSets(exercise("lateral_step_down"), exercise("low_step_up"), 1)).toBe(1);
    expect(fittedSets(exercise("low_step_up"), exercise("low_step_up"), 4)).toBe(4);
  });
});
