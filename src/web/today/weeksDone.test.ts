import { describe, expect, it } from "vitest";
import { weeksDone } from "./weeksDone.ts";

const TODAY = "2026-11-25"; // a Wednesday
const weekly = [
  { weekOf: "2026-11-09", trainingDays: 3 },
  { weekOf: "2026-11-23", trainingDays: 1 },
];

describe("the last weeks", () => {
  it("run from the first that was trained to this one, a gap among them", () => {
    expect(weeksDone(weekly, 3, TODAY, 8).map(({ weekOf, done }) => [weekOf, done])).toEqual([
      ["2026-11-09", 3],
      ["2026-11-16", 0],
      ["2026-11-23", 1],
    ]);
  });

  it("are at most so many", () => {
    expect(weeksDone(weekly, 3, TODAY, 2).map(({ weekOf }) => weekOf)).toEqual(["2026-11-16", "2026-11-23"]);
  });

  it("are this one alone for somebody who begins", () => {
    expect(weeksDone([], 3, TODAY, 8)).toEqual([{ weekOf: "2026-11-23", done: 0, planned: 3 }]);
  });

  it("begin with the week in which the person began", () => {
    expect(weeksDone([], 3, TODAY, 8, "2026-11-18").map(({ weekOf }) => weekOf)).toEqual([
      "2026-11-16",
      "2026-11-23",
    ]);
  });
});
