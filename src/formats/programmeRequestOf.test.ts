import { describe, expect, it } from "vitest";
import { assessmentInput } from "./assessmentInput.ts";
import { EXAMPLE_PERSON } from "./examplePerson.ts";
import { readPersonFile } from "./personFile.ts";
import { programmeRequestOf } from "./programmeRequestOf.ts";

const TODAY = "2026-11-22";

function requestOf(more: object) {
  const file = readPersonFile(JSON.stringify({ version: 1, ...more }));
  return programmeRequestOf(file, assessmentInput(file, TODAY), []);
}

describe("the planner's request from a person file", () => {
  it("takes over what was given, with the conditions of the direction of comfort", () => {
    const easing = { q_sit: "worse", q_bend: "worse", q_curl: "worse", q_walk: "better" };
    expect(requestOf({ ...EXAMPLE_PERSON, easing })).toMatchObject({
      goal: "ease_pain",
      weekdays: ["mon", "wed", "fri"],
      minutesPerSession: 30,
      kit: ["mat", "band"],
      conditions: ["flexion_intolerant"],
    });
  });

  it("adds the cautions of a sore shoulder or knee, and of leg symptoms until somebody has looked", () => {
    const conditionsOf = (more: object) => requestOf({ ...EXAMPLE_PERSON, easing: {}, ...more }).conditions;
    const screening = { ...EXAMPLE_PERSON.screening, neuro_stable: "yes" };
    const clearances = [{ of: "neuro_stable", by: "Dr. A", on: TODAY }];
    expect(conditionsOf({})).toEqual([]);
    expect(conditionsOf({ pain: { regions: ["shoulder", "knee", "low_back"] } })).toEqual([
      "shoulder_pain",
      "patellofemoral_pain",
    ]);
    expect(conditionsOf({ screening })).toEqual(["disc_radicular"]);
    expect(conditionsOf({ screening, clearances })).toEqual([]);
  });

  it("fills what was not given: three days, half an hour, no kit, and pain only where it was named", () => {
    expect(requestOf({})).toMatchObject({
      goal: "sit_better",
      weekdays: ["mon", "wed", "fri"],
      minutesPerSession: 30,
      kit: [],
    });
    expect(requestOf({ pain: { worst: 2 } }).goal).toBe("ease_pain");
    expect(requestOf({ daysPerWeek: 2 }).weekdays).toEqual(["mon", "thu"]);
  });

  it("puts named days in the order of the week, once each, at most six", () => {
    expect(requestOf({ weekdays: ["fri", "mon", "fri"] }).weekdays).toEqual(["mon", "fri"]);
    const all = ["sun", "sat", "fri", "thu", "wed", "tue", "mon"];
    expect(requestOf({ weekdays: all }).weekdays).toHaveLength(6);
    expect(requestOf({ weekdays: [], daysPerWeek: 1 }).weekdays).toEqual(["wed"]);
  });

  it.each([
    ["2026-11-22", undefined, ["hernia"]],
    ["2026-11-23", undefined, []],
    ["2026-11-20", "2026-11-20", ["hernia"]],
    ["2026-11-20", "2026-11-21", []],
  ])("counts a clearance of %s for answers of %s", (on, screenedOn, cleared) => {
    const clearances = [{ of: "hernia", by: "Dr. A", on }];
    expect(
      requestOf({ conditions: ["hernia"], clearances, ...(screenedOn && { screenedOn }) }).cleared,
    ).toEqual(cleared);
  });
});
