import { describe, expect, it } from "vitest";
import { daysDone, doneOn } from "./habitDays.ts";

const done = ["2026-03-01", "2026-03-02", "2026-03-02", "2026-03-08"].map((on, i) => ({
  id: String(i),
  habit: i === 3 ? "walk" : "breaks",
  on,
}));

describe("how often a habit was done", () => {
  it("counts each time of the day, of that habit alone", () => {
    expect(doneOn(done, "breaks", "2026-03-02").map(({ id }) => id)).toEqual(["1", "2"]);
    expect(doneOn(done, "breaks", "2026-03-08")).toEqual([]);
  });
  it("counts days, not times, from six days before today to today", () => {
    expect(daysDone(done, "breaks", "2026-03-07", 7)).toBe(2);
    expect(daysDone(done, "breaks", "2026-03-08", 7)).toBe(1);
    expect(daysDone(done, "breaks", "2026-03-09", 7)).toBe(0);
    expect(daysDone(done, "breaks", "2026-03-01", 7)).toBe(1);
  });
});
