import { describe, expect, it } from "vitest";
import { ratioOf, shareOf } from "./ratio.ts";

describe("a ratio of sets", () => {
  it.each([
    [6, 4, 0, { status: "value", value: 1.5, share: 0.6 }],
    [0, 10, 0, { status: "value", value: 0, share: 0 }],
    [5, 4.5, 0, { status: "cannotTell", because: "tooFewSets" }],
    [0, 0, 0, { status: "cannotTell", because: "tooFewSets" }],
    [40, 0, 0, { status: "cannotTell", because: "noneUnder" }],
    [6, 4, 0.5, { status: "value" }],
    [6, 4, 0.51, { status: "cannotTell", because: "tooManyUnmatched" }],
  ])("of %d against %d with %d unknown is %o", (over, under, unmatchedShare, outcome) => {
    expect(ratioOf({ over, under, unmatchedShare })).toMatchObject({
      over,
      under,
      unmatchedShare,
      ...outcome,
    });
  });

  it("refuses a number of sets that is none", () => {
    expect(() => ratioOf({ over: -1, under: 4, unmatchedShare: 0 })).toThrow(
      "sets: expected >= 0, got -1 and 4",
    );
    expect(() => ratioOf({ over: Number.NaN, under: 4, unmatchedShare: 0 })).toThrow(RangeError);
  });

  it("of a part and the whole knows all and nothing", () => {
    expect(shareOf(12, 12, 0)).toMatchObject({ status: "value", share: 1 });
    expect(shareOf(0, 12, 0)).toMatchObject({ status: "value", share: 0 });
    expect(shareOf(3, 12, 0)).toMatchObject({ status: "value", share: 0.25 });
    expect(shareOf(9, 9, 0)).toMatchObject({ status: "cannotTell", because: "tooFewSets" });
    expect(shareOf(3, 12, 0.6)).toMatchObject({ status: "cannotTell", because: "tooManyUnmatched" });
  });
});
