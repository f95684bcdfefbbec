import { describe, expect, it } from "vitest";
import { sideDifference, type SidedDay } from "./sideDifference.ts";
import { studentT975 } from "./studentT.ts";

const days = (pairs: readonly (readonly [number, number])[]): readonly SidedDay[] =>
  pairs.map(([left, right]) => ({ left: { reps: left }, right: { reps: right } }));

describe("the difference between left and right", () => {
  it("is the mean of the days' differences, with Student's interval", () => {
    // differences 1 2 3 2 2: mean 2, variance 0.5, standard error sqrt(0.1), t(4) = 2.7764
    const found = sideDifference(
      days([
        [9, 8],
        [10, 8],
        [11, 8],
        [10, 8],
        [10, 8],
      ]),
    );
    expect(found).toMatchObject({
      status: "value",
      pairs: 5,
      reps: {
        pairs: 5,
        unit: "reps",
        difference: 2,
        interval: { low: expect.closeTo(1.12203, 4), high: expect.closeTo(2.87797, 4), level: 0.95 },
        stronger: "left",
      },
    });
    expect(found).not.toHaveProperty("load");
  });

  it("cannot tell which side does more where the interval holds zero", () => {
    const found = sideDifference(
      days([
        [8, 8],
        [10, 8],
        [8, 10],
        [9, 8],
        [8, 9],
      ]),
    );
    expect(found).toMatchObject({ status: "value", reps: { difference: 0, stronger: "cannotTell" } });
  });

  it("takes loads and holds in percent of the mean of both sides", () => {
    const day: SidedDay = { left: { loadKg: 22, holdS: 30 }, right: { loadKg: 18, holdS: 30 } };
    expect(sideDifference(Array.from({ length: 5 }, () => day))).toMatchObject({
      load: { difference: 20, unit: "percent", stronger: "left" },
      hold: { difference: 0, stronger: "cannotTell" },
    });
  });

  it("cannot tell from four days, nor from none", () => {
    expect(
      sideDifference(
        days([
          [9, 8],
          [9, 8],
          [9, 8],
          [9, 8],
        ]),
      ),
    ).toEqual({
      status: "cannotTell",
      because: "fewer than 5 days with both sides",
      pairs: 4,
    });
    expect(sideDifference([])).toEqual({
      status: "cannotTell",
      because: "the log does not say which side did which set",
      pairs: 0,
    });
  });

  it("leaves out a load of nothing on both sides, which has no percent", () => {
    const day: SidedDay = { left: { loadKg: 0, reps: 8 }, right: { loadKg: 0, reps: 8 } };
    const found = sideDifference(Array.from({ length: 5 }, () => day));
    expect(found).toMatchObject({ status: "value", reps: { difference: 0 } });
    expect(found).not.toHaveProperty("load");
  });
});

describe("Student's t at 0.975", () => {
  it.each([
    [1, 12.7062],
    [4, 2.7764],
    [30, 2.0423],
    [31, 2.0395],
    [60, 2.0003],
    [120, 1.9799],
  ])("is, for %d degrees of freedom, %d as in the tables", (degreesOfFreedom, t) => {
    expect(studentT975(degreesOfFreedom)).toBeCloseTo(t, 3);
  });

  it("refuses less than one degree of freedom", () => {
    expect(() => studentT975(0)).toThrow("degreesOfFreedom: expected >= 1, got 0");
  });
});
