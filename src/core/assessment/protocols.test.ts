import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { source } from "../evidence/source.ts";
import { TEST_IDS, TEST_UNITS } from "../person/testId.ts";
import { PROTOCOLS, protocol } from "./protocols.ts";

describe("protocols", () => {
  it("describe all 25 tests, each once", () => {
    expect(PROTOCOLS.map(({ id }) => id)).toEqual(TEST_IDS);
    expect(new Set(PROTOCOLS.map(({ name }) => name)).size).toBe(25);
  });

  it.each(PROTOCOLS)("$id says how, with what, how long, and where it comes from", (test) => {
    expect(test.unit).toBe(TEST_UNITS[test.id]);
    expect(test.steps.length).toBeGreaterThanOrEqual(3);
    expect(test.kit.length * test.spoils.length * test.sourceIds.length).toBeGreaterThan(0);
    expect(test.minutes).toBeGreaterThan(0);
    for (const id of test.sourceIds) expect(source(id).id).toBe(id);
    for (const sentence of [...test.steps, ...test.stopAt, ...test.spoils, test.caveat])
      expect(sentence).toMatch(/^[A-Z].*\.$/);
  });

  it("takes what is held to the limit for maximal", () => {
    const maximal = PROTOCOLS.filter(({ maximal: yes }) => yes).map(({ id }) => id);
    expect(maximal).toEqual([
      "sorensen",
      "side_bridge",
      "flexor_endurance_60",
      "front_plank",
      "single_leg_bridge_hold",
      "hip_abduction_hold",
      "single_leg_hamstring_bridge",
      "prone_double_slr",
      "rm_estimate",
    ]);
  });

  it("refuses an unknown test, quoting it", () => {
    expect(() => protocol("handstand" as never)).toThrow(/"handstand"/);
  });
});

const folder = process.env["BACKSTAY_SAMPLES"] ? join(process.env["BACKSTAY_SAMPLES"], "evidence") : "";

describe.skipIf(!folder || !existsSync(folder))(
  "protocols against the table of tests (needs the sample folder)",
  () => {
    const table = () =>
      Papa.parse<Record<string, string>>(readFileSync(join(folder, "tests.csv"), "utf8"), {
        header: true,
        skipEmptyLines: true,
      }).data;

    it("have the ids and the order of the table", () => {
      expect(PROTOCOLS.map(({ id }) => id)).toEqual(table().map((row) => row["test_id"]));
    });

    it("are in own words: no step stands in the table", () => {
      const written = table()
        .map((row) => row["steps"] ?? "")
        .join(" ");
      const copied = PROTOCOLS.flatMap(({ steps }) => steps).filter((step) =>
        written.includes(step.replace(/\.$/, "")),
      );
      // too short to be said otherwise
      expect(copied.filter((step) => step.split(" ").length > 6)).toEqual([]);
    });

    it("claim no more confidence than the table", () => {
      const rank = ["seen", "mixed", "recalled"];
      for (const row of table()) {
        const claimed = protocol(row["test_id"] as never).confidence;
        expect
          .soft([row["test_id"], rank.indexOf(claimed) >= rank.indexOf(row["confidence"] ?? "")])
          .toEqual([row["test_id"], true]);
      }
    });
  },
);
