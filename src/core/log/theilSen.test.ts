import { describe, expect, it } from "vitest";
import { medianOfSorted, theilSen } from "./theilSen.ts";

describe("the median slope", () => {
  it("is the slope of a line, with an interval of no width", () => {
    const t = [0, 1, 2, 3, 4, 5, 6];
    expect(
      theilSen(
        t,
        t.map((each) => 3 + 2 * each),
      ),
    ).toEqual({ slope: 2, interval: { low: 2, high: 2 } });
  });

  it("does not move for one odd day", () => {
    const t = [0, 1, 2, 3, 4, 5, 6, 7];
    const y = [0, 1, 2, 3, 400, 5, 6, 7];
    expect(theilSen(t, y).slope).toBe(1);
  });

  it("takes the second and the last but one of fifteen slopes as the interval of six days", () => {
    // slopes by hand: y = 0 0 0 0 0 6 gives ten zeros and 6/5, 6/4, 6/3, 6/2, 6/1
    expect(theilSen([0, 1, 2, 3, 4, 5], [0, 0, 0, 0, 0, 6])).toEqual({
      slope: 0,
      interval: { low: 0, high: 3 },
    });
  });

  it("has no interval for five points", () => {
    expect(theilSen([0, 1, 2, 3, 4], [0, 1, 0, 1, 5])).toEqual({ slope: 1 });
  });

  it("ignores pairs of one day, and refuses a series of one day only", () => {
    expect(theilSen([0, 0, 2], [1, 3, 6]).slope).toBe(2);
    expect(() => theilSen([4, 4], [1, 2])).toThrow("t: expected two different values, got [4,4]");
  });

  it("refuses the median of nothing", () => {
    expect(medianOfSorted([1, 2, 4])).toBe(2);
    expect(medianOfSorted([1, 2, 4, 8])).toBe(3);
    expect(() => medianOfSorted([])).toThrow(RangeError);
  });
});
