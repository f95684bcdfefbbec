import { describe, expect, it } from "vitest";
import { scoreNprs, scorePsfs, scoreRmdq } from "./outcomeScores.ts";

const ticks = (count: number) => Array.from({ length: 24 }, (_, index) => index < count);

describe("scores of outcome measures", () => {
  it.each([0, 1, 24])("counts %i ticked items of the back-function questionnaire", (count) => {
    expect(scoreRmdq(ticks(count))).toEqual({ status: "score", value: count });
  });

  it("refuses another number of items, quoting it", () => {
    expect(() => scoreRmdq([true])).toThrow(/expected 24 items, got 1/);
  });

  it.each([
    [[4, 5], "cannotTell"],
    [[4, 5, 6], "score"],
    [[0, 10, 5, 5, 5], "score"],
  ])("takes three to five own activities: %j is %s", (ratings, status) => {
    expect(scorePsfs(ratings).status).toBe(status);
  });

  it("is the mean of the activities", () => {
    expect(scorePsfs([2, 3, 7])).toEqual({ status: "score", value: 4 });
  });

  it.each([[[1, 2, 3, 4, 5, 6]], [[1, 2, 11]], [[1, 2, -1]], [[1, 2, Number.NaN]]])(
    "refuses %j",
    (ratings) => {
      expect(() => scorePsfs(ratings)).toThrow(RangeError);
    },
  );

  it("takes one rating of pain or the mean of several, and none for none", () => {
    expect(scoreNprs([4])).toEqual({ status: "score", value: 4 });
    expect(scoreNprs([2, 1, 6])).toEqual({ status: "score", value: 3 });
    expect(scoreNprs([]).status).toBe("cannotTell");
    expect(() => scoreNprs([10.5])).toThrow(/10.5/);
  });
});
