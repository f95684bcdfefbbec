import { describe, expect, it } from "vitest";
import { plannedDayOn } from "../../core/session/movedDays.ts";
import { movesWith } from "./moveDay.ts";

const week = {
  days: (["mon", "thu"] as const).map((weekday) => ({ weekday, minutes: 20, exercises: [] })),
  targets: [],
};
const MON = "2026-11-23";
const TUE = "2026-11-24";
const THU = "2026-11-26";
const planned = (moved: Readonly<Record<string, string>>) => (on: string) =>
  plannedDayOn(week, on, moved) !== undefined;

describe("moving a day", () => {
  it("puts it on a day of rest", () => {
    expect(movesWith({}, MON, TUE, planned({}))).toEqual({ [MON]: TUE });
  });

  it("changes places with the session of a training day", () => {
    expect(movesWith({}, MON, THU, planned({}))).toEqual({ [MON]: THU, [THU]: MON });
  });

  it("moves on what was moved before, and back to its own date", () => {
    const moved = { [MON]: TUE };
    expect(movesWith(moved, TUE, "2026-11-25", planned(moved))).toEqual({ [MON]: "2026-11-25" });
    expect(movesWith(moved, TUE, MON, planned(moved))).toEqual({});
  });

  it("changes places twice to where it began", () => {
    const moved = movesWith({}, MON, THU, planned({}));
    expect(movesWith(moved, THU, MON, planned(moved))).toEqual({});
  });
});
