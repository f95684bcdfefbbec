import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { resolveMuscle } from "../../anatomy/muscles.ts";
import { GOALS } from "../../person/person.ts";
import { TEST_UNITS } from "../../person/testId.ts";
import { EXERCISES } from "../catalogue.ts";
import { ALIASES, SHORT_IDS } from "./aliases.ts";
import { idsPage } from "./idsPage.ts";
import { resolveExerciseId } from "./matchName.ts";

const page = idsPage({ goals: GOALS, tests: TEST_UNITS });
const file = resolve(import.meta.dirname, "../../../../docs/ids.md");

describe("docs/ids.md", () => {
  it("is what the tables say today (else run `npm run ids`)", () => {
    expect(existsSync(file)).toBe(true);
    expect(readFileSync(file, "utf8")).toBe(page);
  });

  it("has one row for every exercise", () => {
    for (const { id } of EXERCISES) expect(page).toContain(`- \`${id}\`: `);
  });
});

describe("short ids and aliases", () => {
  const ids = new Set(EXERCISES.map(({ id }) => id));

  it("belong to exercises of the catalogue", () => {
    expect([...ALIASES.keys()].filter((id) => !ids.has(id))).toEqual([]);
    expect(Object.values(SHORT_IDS).filter((id) => !ids.has(id))).toEqual([]);
  });

  it("never hide an id of the catalogue", () => {
    expect(Object.keys(SHORT_IDS).filter((id) => ids.has(id))).toEqual([]);
  });

  it("resolve, and what is no id does not", () => {
    expect(resolveExerciseId("rdl")).toBe("romanian_deadlift");
    expect(resolveExerciseId("side_plank")).toBe("side_bridge");
    expect(resolveExerciseId("romanian_deadlift")).toBe("romanian_deadlift");
    expect(resolveExerciseId("constructor")).toBeUndefined();
    expect(resolveExerciseId("")).toBeUndefined();
  });
});

const samples = process.env["BACKSTAY_SAMPLES"] ?? "";

describe.skipIf(samples === "")("ids of the evidence files (needs the sample folder)", () => {
  const read = (name: string) => readFileSync(join(samples, "evidence", name), "utf8");
  const column = (name: string, key: string) => [
    ...new Set(
      Papa.parse<Record<string, string>>(read(name), { header: true, skipEmptyLines: true }).data.map(
        (row) => row[key] ?? "",
      ),
    ),
  ];
  interface EvidenceMap {
    conditions: string[];
    exercises: {
      id: string;
      primary: string[];
      secondary: string[];
      equipment: string[];
      progressions: string[];
      regressions: string[];
    }[];
  }
  const map = (): EvidenceMap => JSON.parse(read("exercises_map.json")) as EvidenceMap;
  const isOnThePage = (id: string) => new RegExp(`(^|[\`, ])${id}([\`, ]|$)`, "m").test(page);

  it("of exercises resolve and are on the page", () => {
    // rows of the load table that are postures, limits or sets of exercises, not one exercise
    const noExercise = new Set([
      "daily_life",
      "lifting",
      "limit",
      "lying",
      "sitting",
      "stabilisation_set",
      "standing",
    ]);
    const ids = [
      ...map().exercises.flatMap((each) => [each.id, ...each.progressions, ...each.regressions]),
      ...column("exercises_emg.csv", "exercise_id"),
      ...column("spine_loads.csv", "task_id").filter((id) => !noExercise.has(id)),
    ];
    expect(ids.length).toBeGreaterThan(150);
    expect(ids.filter((id) => resolveExerciseId(id) === undefined)).toEqual([]);
    expect(ids.filter((id) => !isOnThePage(id))).toEqual([]);
  });

  it("of tests, muscles, conditions and kit are on the page", () => {
    const muscles = [
      ...column("exercises_emg.csv", "muscle"),
      ...map().exercises.flatMap(({ primary, secondary }) => [...primary, ...secondary]),
    ];
    expect(muscles.filter((id) => resolveMuscle(id).length === 0)).toEqual([]);
    const others = [
      ...column("tests.csv", "test_id"),
      ...column("test_norms.csv", "test_id"),
      ...map().conditions,
      ...map().exercises.flatMap(({ equipment }) => equipment),
    ];
    expect([...muscles, ...others].filter((id) => !isOnThePage(id))).toEqual([]);
  });
});
