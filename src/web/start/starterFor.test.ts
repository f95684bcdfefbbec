import { describe, expect, it } from "vitest";
import { EMERGENCY_IDS } from "../../core/screening/question.ts";
import { screeningOutcome } from "../screen/useScreening.ts";
import { daysFrom, starterFor } from "./starterFor.ts";

describe("the days of a first plan", () => {
  it.each([
    // a Monday, a Saturday, a Sunday
    ["2026-03-09", ["mon", "wed", "fri"]],
    ["2026-03-14", ["mon", "wed", "sat"]],
    ["2026-03-15", ["tue", "thu", "sun"]],
  ])("begin on %s with that day, in the order of the week", (today, days) => {
    expect(daysFrom(today, 3)).toEqual(days);
  });
});

describe("the first plan", () => {
  const today = "2026-03-14";
  const asked = {
    answeredOn: today,
    answers: Object.fromEntries(EMERGENCY_IDS.map((id) => [id, "no" as const])),
  };

  it("has today among its days, unless the person named days", () => {
    const profile = { goal: "ease_pain", painNow: 3, painRegions: ["low_back"] } as const;
    const plan = (more: object) => {
      const told = { ...profile, painRegions: [...profile.painRegions], ...more };
      return starterFor(told, asked, screeningOutcome(told, asked, today), today);
    };
    expect(plan({})).toMatchObject({ kind: "starter", weekdays: ["mon", "wed", "sat"] });
    expect(plan({ weekdays: ["tue", "thu"] })).toMatchObject({ kind: "starter", weekdays: ["tue", "thu"] });
  });

  it("is none while an emergency question is open", () => {
    const open = { answeredOn: today, answers: {} };
    expect(starterFor({}, open, screeningOutcome({}, open, today), today).kind).toBe("incomplete");
  });
});
