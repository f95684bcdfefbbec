import { describe, expect, it } from "vitest";
import { starterRequest } from "../../fixtures/builders/starterRequest.ts";
import { BadInput } from "../core/errors.ts";
import { buildProgramme } from "../core/programme/build.ts";
import { readPlanFile, writePlanFile } from "./planFile.ts";

const outcome = await buildProgramme({ ...starterRequest(), findings: [], keep: [] }, undefined);
if (outcome.outcome !== "plan") throw new Error(outcome.outcome);
const { programme } = outcome;
const text = writePlanFile({ writtenOn: "2026-11-23", programme });

type Changed = Record<string, never> & { programme: typeof programme };
const changed = (change: (file: Changed) => unknown): string => {
  const file = JSON.parse(text) as Changed;
  return JSON.stringify(change(file));
};

describe("a plan as a file", () => {
  it("comes back as it was", () => {
    expect(readPlanFile(text)).toEqual({ writtenOn: "2026-11-23", programme });
    expect(readPlanFile(`\uFEFF${text}`).programme).toEqual(programme);
  });

  it.each<[string, string, RegExp]>([
    ["no JSON", "Monday: squats", /not JSON/],
    ["another kind of file", JSON.stringify({ format: "backstay", version: 1 }), /no plan of Backstay/],
    ["a list", "[]", /no plan of Backstay/],
    ["a newer version", changed((file) => ({ ...file, version: 2 })), /newer Backstay/],
    [
      "sets that cannot be",
      changed((file) => ({
        ...file,
        programme: {
          ...file.programme,
          days: file.programme.days.map((day) => ({
            ...day,
            exercises: day.exercises.map((line) => ({ ...line, sets: 0 })),
          })),
        },
      })),
      /programme\.days\.0\.exercises\.0\.sets/,
    ],
    [
      "an exercise that nobody knows",
      text.replaceAll(programme.days[0]?.exercises[0]?.exercise ?? "", "moon_walk"),
      /"moon_walk"/,
    ],
    [
      "a day that comes twice",
      changed((file) => ({
        ...file,
        programme: { ...file.programme, days: [...file.programme.days, ...file.programme.days] },
      })),
      /twice/,
    ],
  ])("is refused where it is %s", (_, broken, sentence) => {
    expect(() => readPlanFile(broken)).toThrow(BadInput);
    expect(() => readPlanFile(broken)).toThrow(sentence);
  });
});
