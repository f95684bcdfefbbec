import { describe, expect, it } from "vitest";
import type { Weekday } from "../person/person.ts";
import { plannedDateOf, plannedDayOn } from "./movedDays.ts";

const day = (weekday: Weekday) => ({ weekday, exercises: [], minutes: 20 });
const week = { days: [day("mon"), day("wed"), day("fri")], targets: [] };
const MON = "2026-11-23";
const TUE = "2026-11-24";
const WED = "2026-11-25";

describe("a day that was moved", () => {
  it("is done on the other date and not on its own", () => {
    const moved = { [MON]: TUE };
    expect(plannedDayOn(week, MON, moved)).toBeUndefined();
    expect(plannedDayOn(week, TUE, moved)?.weekday).toBe("mon");
    expect(plannedDayOn(week, WED, moved)?.weekday).toBe("wed");
  });

  it("leaves the same weekday of other weeks where it was", () => {
    expect(plannedDayOn(week, "2026-11-30", { [MON]: TUE })?.weekday).toBe("mon");
    expect(plannedDayOn(week, "2026-12-01", { [MON]: TUE })).toBeUndefined();
  });

  it("changes places with another where each is moved to the other's date", () => {
    const moved = { [MON]: WED, [WED]: MON };
    expect(plannedDayOn(week, MON, moved)?.weekday).toBe("wed");
    expect(plannedDayOn(week, WED, moved)?.weekday).toBe("mon");
  });

  it("is back where it was when it is moved to its own date", () => {
    expect(plannedDayOn(week, MON, { [MON]: MON })?.weekday).toBe("mon");
  });

  it("counts for nothing where the week no longer plans it", () => {
    expect(plannedDayOn(week, WED, { [TUE]: WED })?.weekday).toBe("wed");
    expect(plannedDayOn(week, "2026-11-26", { [TUE]: "2026-11-26" })).toBeUndefined();
  });

  it("knows from which date of the plan it comes", () => {
    expect(plannedDateOf(TUE, { [MON]: TUE })).toBe(MON);
    expect(plannedDateOf(MON, { [MON]: TUE })).toBeUndefined();
    expect(plannedDateOf(WED)).toBe(WED);
  });
});
