import { describe, expect, it } from "vitest";
import { strengthTrend, type StrengthDay } from "./strengthTrend.ts";

const TODAY = 20_000;

/** e1RM every seventh day, the last of them today. */
const weekly = (values: readonly number[]): readonly StrengthDay[] =>
  values.map((e1rmKg, index) => ({ day: TODAY - (values.length - 1 - index) * 7, e1rmKg }));

describe("the trend of strength", () => {
  it("rises where the whole interval lies above zero", () => {
    const trend = strengthTrend(weekly([100, 101, 102, 103, 104, 105, 106, 107]), TODAY);
    // one kg a week at a median of 103.5 kg
    expect(trend).toMatchObject({ status: "rising", measure: "e1rmKg", days: 8 });
    expect(trend.percentPerWeek).toBeCloseTo(100 / 103.5, 10);
  });

  it("falls where the whole interval lies below zero", () => {
    expect(strengthTrend(weekly([107, 106, 105, 104, 103, 102, 101, 100]), TODAY).status).toBe("falling");
  });

  it("is a plateau where a rise of 5 % in 12 weeks is excluded, also when it creeps up", () => {
    expect(strengthTrend(weekly([100, 100, 100, 100, 100, 100, 100]), TODAY).status).toBe("plateau");
    // 0.41 % a week is under 5 / 12, 0.43 % is over it
    const creeping = (percent: number) => [0, 1, 2, 3, 4, 5, 6].map((week) => 100 + (week - 3) * percent);
    expect(strengthTrend(weekly(creeping(0.41)), TODAY).status).toBe("plateau");
    expect(strengthTrend(weekly(creeping(0.43)), TODAY).status).toBe("rising");
    expect(strengthTrend(weekly(creeping(-0.41)), TODAY).status).toBe("plateau");
    expect(strengthTrend(weekly(creeping(-0.43)), TODAY).status).toBe("falling");
  });

  it("cannot tell where days vary too much", () => {
    const trend = strengthTrend(weekly([100, 112, 95, 108, 99, 111, 96, 109]), TODAY);
    expect(trend).toMatchObject({
      status: "cannotTell",
      because: "the days vary too much to tell a rise from none",
      days: 8,
    });
  });

  it("needs six days, and six weeks from the first to the last", () => {
    expect(strengthTrend(weekly([1, 2, 3, 4, 5]), TODAY)).toMatchObject({
      status: "cannotTell",
      because: "fewer than 6 days of it in the last 12 weeks",
      days: 5,
    });
    expect(strengthTrend(weekly([100, 101, 102, 103, 104, 105]), TODAY)).toMatchObject({
      status: "cannotTell",
      because: "less than 6 weeks between the first and the last day",
    });
    expect(strengthTrend(weekly([100, 101, 102, 103, 104, 105, 106]), TODAY).status).toBe("rising");
  });

  it("looks at the last 84 days and not one more", () => {
    const history = weekly([100, 101, 102, 103, 104, 105, 106]);
    const shift = (days: number) => history.map((each) => ({ ...each, day: each.day - days }));
    expect(strengthTrend(shift(41), TODAY).status).toBe("rising");
    expect(strengthTrend(shift(42), TODAY)).toMatchObject({ status: "cannotTell", days: 6 });
    expect(strengthTrend(shift(48), TODAY)).toMatchObject({ status: "cannotTell", days: 6 });
    expect(strengthTrend(shift(49), TODAY)).toMatchObject({ status: "cannotTell", days: 5 });
  });

  it("follows hold time, else repetitions without load, where there is no estimate", () => {
    const holds = weekly([1, 2, 3, 4, 5, 6, 7]).map(({ day }, index) => ({ day, holdS: 30 + index * 3 }));
    expect(strengthTrend(holds, TODAY)).toMatchObject({ status: "rising", measure: "holdS" });
    const reps = weekly([1, 2, 3, 4, 5, 6, 7]).map(({ day }) => ({ day, unloadedReps: 12 }));
    expect(strengthTrend(reps, TODAY)).toMatchObject({ status: "plateau", measure: "reps" });
    const nothing = reps.map(({ day }) => ({ day }));
    expect(strengthTrend(nothing, TODAY)).toMatchObject({ status: "cannotTell", days: 7 });
  });
});
