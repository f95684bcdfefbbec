import { describe, expect, it } from "vitest";
import { assessmentInput } from "./assessmentInput.ts";
import { EXAMPLE_PERSON } from "./examplePerson.ts";
import { readPersonFile } from "./personFile.ts";

const TODAY = "2026-11-22";
const file = (changes: object = {}) => readPersonFile(JSON.stringify({ ...EXAMPLE_PERSON, ...changes }));

describe("what assessment takes from a person file", () => {
  it("screens, and adds the conditions that the direction of comfort brings", () => {
    const input = assessmentInput(file(), TODAY);
    expect(input.screening.kind).toBe("clear");
    expect(input.direction.kind).toBe("bending_sensitive");
    expect(input.conditions).toEqual(["flexion_intolerant"]);
    expect(input).toMatchObject({ goal: "ease_pain", sittingHoursPerDay: 9, pain: { now: 3 } });
    expect(input.measurements).toHaveLength(2);
  });

  it("asks for no direction while emergency questions are open, and leaves out what is unknown", () => {
    const input = assessmentInput(file({ screening: {}, goal: undefined, pain: undefined }), TODAY);
    expect(input.screening.kind).toBe("incomplete");
    expect(input.direction.kind).toBe("not_asked");
    expect(input.conditions).toEqual([]);
    expect(Object.keys(input)).not.toContain("goal");
    expect(Object.keys(input)).not.toContain("pain");
  });

  it("names a condition once, stated or worked out", () => {
    const easing = {
      q_sit: "worse",
      q_bend: "worse",
      q_arch: "worse",
      q_stand: "worse",
      q_lie_flat: "worse",
    };
    const input = assessmentInput(file({ conditions: ["acute_lbp"], easing }), TODAY);
    expect(input.conditions.filter((id) => id === "acute_lbp")).toHaveLength(1);
  });
});
