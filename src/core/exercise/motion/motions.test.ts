import { describe, expect, it } from "vitest";
import { TEST_IDS } from "../../person/testId.ts";
import { EXERCISES } from "../catalogue.ts";
import { EVERYDAY_MOTIONS } from "./families/everyday.ts";
import { motionOfTest, TEST_MOTIONS } from "./families/selfTests.ts";
import { MOTIONS, motionOf } from "./motions.ts";

describe("the motions of the exercises", () => {
  it("hold every exercise that the planner may prescribe", () => {
    const without = EXERCISES.filter(({ id, prescribable }) => prescribable && !motionOf(id));
    expect(without.map(({ id }) => id)).toEqual([]);
  });

  it("hold no exercise that the catalogue does not know", () => {
    const known = new Set(EXERCISES.map(({ id }) => id));
    expect(Object.keys(MOTIONS).filter((id) => !known.has(id))).toEqual([]);
  });

  it("hold every self-test, and no other", () => {
    expect(Object.keys(TEST_MOTIONS).toSorted()).toEqual([...TEST_IDS].toSorted());
  });

  it("know nothing of an id that is no exercise, or a word of JavaScript", () => {
    expect(motionOf("glute_wizardry")).toBeUndefined();
    expect(motionOf("constructor")).toBeUndefined();
    expect(motionOfTest("toString")).toBeUndefined();
    expect(motionOfTest("sorensen")).toBe(motionOf("back_extension_hold"));
  });

  it.each(Object.entries({ ...MOTIONS, ...TEST_MOTIONS, ...EVERYDAY_MOTIONS }))(
    "lift, set down and place things only at parts that carry: %s",
    (_id, { phases, supports, scene }) => {
      const parts = new Set(supports.map(({ part }) => part));
      const named = [
        ...phases.flatMap(({ lifts, steps }) => [...lifts, ...steps]),
        ...scene.map(({ at }) => at),
      ];
      expect(named.filter((part) => !parts.has(part))).toEqual([]);
      for (const { durationS, holdS } of phases) {
        expect(durationS).toBeGreaterThan(0);
        expect(holdS).toBeGreaterThanOrEqual(0);
      }
    },
  );
});
