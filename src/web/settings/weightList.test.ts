import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { weightList, weightListText } from "./weightList.ts";

const seed = 21;

describe("a list of weights", () => {
  it.each([
    ["2.5 5 7.5", [2.5, 5, 7.5]],
    ["7,5; 5;2,5", [2.5, 5, 7.5]],
    ["10, 12, 10", [10, 12]],
    ["  ", []],
  ])("%s", (typed, weights) => {
    expect(weightList(typed)).toEqual({ ok: true, weights });
  });

  it.each([
    ["5 kg", "kg"],
    ["0", "0"],
    ["-3", "-3"],
    ["1001", "1001"],
    ["1e3", "1e3"],
  ])("%s names the part that is none", (typed, part) => {
    expect(weightList(typed)).toEqual({ ok: false, part });
  });

  it(`reads back what it wrote, in either language (seed ${seed})`, () => {
    const weight = fc.integer({ min: 1, max: 1_000_000 }).map((thousandths) => thousandths / 1000);
    fc.assert(
      fc.property(fc.uniqueArray(weight), fc.constantFrom("en", "de"), (weights, language) => {
        const sorted = weights.toSorted((a, b) => a - b);
        expect(weightList(weightListText(sorted, language))).toEqual({ ok: true, weights: sorted });
      }),
      { seed },
    );
  });
});
