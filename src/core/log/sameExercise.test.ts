import { describe, expect, it } from "vitest";
import { remember } from "../exercise/names/nameMemory.ts";
import { sameExercise } from "./sameExercise.ts";

describe("one exercise under two names", () => {
  it.each([
    ["Romanian Deadlift (Barbell)", "barbell RDL", true],
    ["Kreuzheben", "Deadlift (Barbell)", true],
    ["Zorblax 9000", "zorblax-9000", true],
    ["Zorblax 9000", "Zorblax 9001", false],
    ["Deadlift (Barbell)", "Romanian Deadlift (Barbell)", false],
  ])("%s and %s: %s", (a, b, same) => {
    expect(sameExercise(a, b)).toBe(same);
    expect(sameExercise(b, a)).toBe(same);
  });

  it("follows what the person said", () => {
    const memory = remember({}, "Zorblax 9000", "romanian_deadlift");
    expect(sameExercise("Zorblax 9000", "Romanian Deadlift", memory)).toBe(true);
  });
});
