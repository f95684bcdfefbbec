import { describe, expect, it } from "vitest";
import { mostDaysApart, pairsTooNear, trainingDays } from "./trainingWeek.ts";
import { usualWeekdays } from "./programmeRequest.ts";

describe("the training week", () => {
  it("puts days in the order of the week, once each", () => {
    expect(trainingDays(["fri", "mon", "fri"])).toEqual(["mon", "fri"]);
  });

  it("refuses no day, and seven", () => {
    expect(() => trainingDays([])).toThrow("got []");
    expect(() => trainingDays(["mon", "tue", "wed", "thu", "fri", "sat", "sun"])).toThrow("1 to 6");
  });

  it.each([
    [["mon", "wed", "fri"], []],
    [["mon", "tue", "thu"], [[0, 1]]],
    [["mon", "wed", "sun"], [[0, 2]]],
    [["sat", "sun"], [[0, 1]]],
  ] as const)("knows which of %j lie less than 48 h apart, Sunday beside Monday", (days, near) => {
    expect(pairsTooNear(days)).toEqual(near);
  });

  it.each([
    [1, 1],
    [2, 2],
    [3, 3],
    [4, 2],
    [5, 3],
    [6, 3],
  ])("of %i usual days, %i lie 48 h apart", (count, apart) => {
    const days = usualWeekdays(count);
    expect(mostDaysApart(days.length, pairsTooNear(days))).toBe(apart);
  });

  it.each([0, 7])("has no usual days for %i", (count) => {
    expect(() => usualWeekdays(count)).toThrow(`got ${count}`);
  });
});
