import { describe, expect, it } from "vitest";
import { exercise } from "../../core/exercise/catalogue.ts";
import {
  alternates,
  changedLine,
  firstLine,
  movedLine,
  withoutLine,
  withSuperset,
  type RoutineLine,
} from "./routineEdit.ts";

const lines = ["a", "b", "c", "d"].map((id): RoutineLine => ({ exercise: id, sets: 3 }));
const names = (of: readonly RoutineLine[]) => of.map((line) => line.exercise).join("");
const groups = (of: readonly RoutineLine[]) => of.map(({ supersetGroup }) => supersetGroup ?? 0);

describe("editing a routine", () => {
  it.each<[string, number, -1 | 1]>([
    ["bacd", 0, 1],
    ["acbd", 2, -1],
    ["abcd", 0, -1],
    ["abcd", 3, 1],
  ])("gives %s when line %d moves by %d", (order, from, by) => {
    expect(names(movedLine(lines, from, by))).toBe(order);
  });

  it("asks for repetitions or a hold as the exercise does", () => {
    expect(firstLine(exercise("glute_bridge"))).toMatchObject({ reps: 10 });
    expect(firstLine(exercise("side_bridge"))).toMatchObject({ holdS: 20 });
    expect(firstLine(exercise("suitcase_carry"))).not.toHaveProperty("reps");
  });

  it("takes a field away that is emptied", () => {
    expect(changedLine([{ exercise: "a", sets: 3, loadKg: 20 }], 0, { loadKg: undefined })).toEqual([
      { exercise: "a", sets: 3 },
    ]);
  });

  it("makes supersets of two and of three, and ends them", () => {
    const two = withSuperset(lines, 0, true);
    expect(groups(two)).toEqual([1, 1, 0, 0]);
    const three = withSuperset(two, 1, true);
    expect(groups(three)).toEqual([1, 1, 1, 0]);
    expect(groups(withSuperset(three, 0, false))).toEqual([0, 1, 1, 0]);
    expect(groups(withSuperset(withSuperset(lines, 0, true), 2, true))).toEqual([1, 1, 2, 2]);
    expect(alternates(three, 2)).toBe(false);
  });

  it("alternates the last line with nothing", () => {
    expect(groups(withSuperset(lines, 3, true))).toEqual([0, 0, 0, 0]);
  });

  it("ends a superset of two when one of them leaves", () => {
    const two = withSuperset(lines, 0, true);
    expect(groups(withoutLine(two, 1))).toEqual([0, 0, 0]);
    expect(groups(movedLine(two, 1, 1))).toEqual([0, 0, 0, 0]);
  });
});
