import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { countedAs, resolveMuscle } from "../anatomy/muscles.ts";
import { findExercise } from "./catalogue.ts";
import { isLaxer } from "./cautions.ts";
import { catalogueId } from "./evidenceIds.ts";
import { CONDITION_IDS, type CautionValue, type ConditionId } from "./exercise.ts";

interface MappedExercise {
  readonly id: string;
  readonly primary: readonly string[];
  readonly secondary: readonly string[];
  readonly cautions: Readonly<Record<ConditionId, CautionValue>>;
}

const samples = process.env["BACKSTAY_SAMPLES"];

/** Stretches and steady work train nothing that a set counts. */
const UNCOUNTED = new Set(["mobility", "aerobic", "posture_break"]);

/** Primary in the map, less here, and why. */
const COUNTED_AS_LESS: Readonly<Record<string, string>> = {
  "pallof_press: quadratus_lumborum": "the press resists turning, not side bending",
  "pilates_leg_circle: quadratus_lumborum": "the pelvis lies on the floor",
  "farmer_carry: lower_trapezius": "it steadies the blades; the upper part carries",
};

describe.skipIf(!samples)("the catalogue beside the evidence base's map (needs the sample folder)", () => {
  const mapped: readonly MappedExercise[] = samples
    ? JSON.parse(readFileSync(`${samples}/evidence/exercises_map.json`, "utf8")).exercises
    : [];

  it("has every exercise of the map", () => {
    expect(mapped.length).toBeGreaterThan(90);
    expect(mapped.filter(({ id }) => !findExercise(catalogueId(id)))).toEqual([]);
  });

  it("allows nothing that the map does not", () => {
    const laxer = mapped.flatMap(({ id, cautions }) => {
      const own = findExercise(catalogueId(id))?.cautions;
      return CONDITION_IDS.filter((each) => own && isLaxer(own[each], cautions[each])).map(
        (each) => `${id}: ${each}`,
      );
    });
    expect(laxer).toEqual([]);
  });

  it("counts every primary muscle of the map, but for the exceptions that say why", () => {
    const lost = mapped.flatMap(({ id, primary }) => {
      const found = findExercise(catalogueId(id));
      if (!found || UNCOUNTED.has(found.pattern)) return [];
      const counted = new Set(
        found.muscles.filter(({ role }) => role !== "stabiliser").map((work) => countedAs(work.muscle)),
      );
      return primary
        .flatMap(resolveMuscle)
        .filter((muscle) => !counted.has(countedAs(muscle)))
        .map((muscle) => `${id}: ${muscle}`);
    });
    expect(lost.toSorted()).toEqual(Object.keys(COUNTED_AS_LESS).toSorted());
  });
});
