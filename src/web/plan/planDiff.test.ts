import { describe, expect, it } from "vitest";
import type { Weekday } from "../../core/person/person.ts";
import { planDiff } from "./planDiff.ts";

const line = (exercise: string, sets: number) => ({
  exercise,
  sets,
  minutes: 6,
  why: [{ because: "Because.", parameterIds: [], sourceIds: ["product_choice" as const] }],
});
const week = (days: Readonly<Partial<Record<Weekday, readonly (readonly [string, number])[]>>>) => ({
  days: (Object.entries(days) as [Weekday, readonly (readonly [string, number])[]][]).map(
    ([weekday, lines]) => ({
      weekday,
      minutes: 20,
      exercises: lines.map(([exercise, sets]) => line(exercise, sets)),
    }),
  ),
  targets: [],
});

const before = week({ mon: [["glute_bridge", 2]], thu: [["glute_bridge", 2]] });

describe("what another plan changes", () => {
  it("is nothing for the same plan", () => {
    expect(planDiff(before, before)).toMatchObject({ nothing: true, same: 1, muscles: [] });
  });

  it("names what comes, what goes and what has other sets, over the whole week", () => {
    const after = week({ mon: [["glute_bridge", 3]], thu: [["side_bridge", 2]] });
    const diff = planDiff(
      week({
        mon: [
          ["glute_bridge", 2],
          ["bird_dog", 2],
        ],
      }),
      after,
    );
    expect(diff.added).toEqual([{ exercise: "side_bridge", before: 0, after: 2 }]);
    expect(diff.removed).toEqual([{ exercise: "bird_dog", before: 2, after: 0 }]);
    expect(diff.changed).toEqual([{ exercise: "glute_bridge", before: 2, after: 3 }]);
    expect(diff.weekdays).toEqual({ before: ["mon"], after: ["mon", "thu"] });
    expect(diff.minutes).toEqual({ before: 20, after: 40 });
    expect(diff.nothing).toBe(false);
  });

  it("counts the sets that each muscle gets a week", () => {
    const diff = planDiff(before, week({ mon: [["glute_bridge", 2]] }));
    expect(diff.muscles).toContainEqual({ muscle: "gluteus_maximus", before: 4, after: 2 });
  });

  it("sees a day that was moved, though the sets stay the same", () => {
    const moved = week({ mon: [["glute_bridge", 2]], fri: [["glute_bridge", 2]] });
    expect(planDiff(before, moved)).toMatchObject({ nothing: false, same: 1, muscles: [] });
  });

  it("sees exercises that change places between days", () => {
    const one = week({ mon: [["glute_bridge", 2]], thu: [["side_bridge", 2]] });
    const other = week({ mon: [["side_bridge", 2]], thu: [["glute_bridge", 2]] });
    expect(planDiff(one, other).nothing).toBe(false);
  });
});
