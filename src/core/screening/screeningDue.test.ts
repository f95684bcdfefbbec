import { describe, expect, it } from "vitest";
import { screeningDue, type ScreeningHistory } from "./screeningDue.ts";

const screened: ScreeningHistory = {
  screenedOn: "2026-10-01",
  pains: [{ on: "2026-10-01", now: 3 }],
  newLegSymptomsOn: [],
};

describe("when to screen again", () => {
  it("is at the start", () => {
    expect(screeningDue({ pains: [], newLegSymptomsOn: [] }, "2026-10-01")).toEqual({
      due: true,
      because: ["start"],
    });
  });

  it("is after six weeks and not a day before", () => {
    expect(screeningDue(screened, "2026-11-11")).toEqual({ due: false, nextOn: "2026-11-12" });
    expect(screeningDue(screened, "2026-11-12")).toEqual({ due: true, because: ["six_weeks"] });
  });

  it.each([
    [5, false],
    [6, true],
  ] as const)("when pain that was 3 rises to %i: %s", (now, due) => {
    const history = { ...screened, pains: [...screened.pains, { on: "2026-10-05", now }] };
    expect(screeningDue(history, "2026-10-06").due).toBe(due);
    expect(screeningDue(history, "2026-10-04").due).toBe(false);
  });

  it("measures the rise from the pain at the last screening, else from the first pain known", () => {
    const pains = [
      { on: "2026-10-03", now: 7 },
      { on: "2026-09-01", now: 0 },
      { on: "2026-10-01", now: 5 },
    ];
    expect(screeningDue({ ...screened, pains }, "2026-10-06").due).toBe(false);
    const later = [
      { on: "2026-10-03", now: 2 },
      { on: "2026-10-05", now: 5 },
    ];
    expect(screeningDue({ ...screened, pains: later }, "2026-10-06")).toEqual({
      due: true,
      because: ["pain_rise"],
    });
    expect(screeningDue({ ...screened, pains: [] }, "2026-10-06").due).toBe(false);
  });

  it("is when new leg symptoms appear after the screening, not for those it was told of", () => {
    const on = (day: string) => screeningDue({ ...screened, newLegSymptomsOn: [day] }, "2026-10-06");
    expect(on("2026-10-02")).toEqual({ due: true, because: ["leg_symptoms"] });
    expect(on("2026-10-01").due).toBe(false);
    expect(on("2026-10-07").due).toBe(false);
  });
});
