import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { CLAIM_IDS } from "./claim.ts";
import { CLAIMS, claim } from "./claims.ts";
import { DOSING } from "./dosing.ts";
import { EMG } from "./emg.ts";
import { PARAMETER_IDS, parameter } from "./parameter.ts";
import { PROMS } from "./proms.ts";
import { citation, publicAddress, source, type Sourced } from "./source.ts";
import { SOURCES } from "./sources.ts";
import { SPINE_LOADS } from "./spineLoads.ts";
import { TEST_NORMS } from "./testNorms.ts";

const rows: readonly Sourced[] = [
  ...EMG,
  ...SPINE_LOADS,
  ...TEST_NORMS,
  ...DOSING,
  ...PROMS,
  ...PARAMETER_IDS.map(parameter),
];

describe("evidence", () => {
  it("gives every source one id", () => {
    expect(new Set(SOURCES.map(({ id }) => id)).size).toBe(SOURCES.length);
  });

  it("names a source that exists, or says that it is a product choice", () => {
    const known = new Set(SOURCES.map(({ id }) => id));
    const unnamed = rows.filter(
      ({ sourceId, confidence }) =>
        !known.has(sourceId) && !(sourceId === "product_choice" && confidence === "product_choice"),
    );
    expect(unnamed).toEqual([]);
  });

  it("never cites what was only recalled, nor a product choice", () => {
    const unread = rows.filter(
      ({ confidence }) => confidence === "recalled" || confidence === "product_choice",
    );
    expect(unread.length).toBeGreaterThan(0);
    expect(unread.map(citation).filter((cited) => cited !== undefined)).toEqual([]);
    expect(citation({ sourceId: "who_2020", confidence: "seen" })).toBeUndefined();
    expect(citation({ sourceId: "downie_2013", confidence: "seen" })).toBe("Downie 2013. BMJ 347:f7095");
    expect(citation({ sourceId: "downie_2013", confidence: "mixed" })).toBe(
      "Downie 2013. BMJ 347:f7095 (read in part)",
    );
  });

  it("sends readers to publishers and indexes, never to a mirror", () => {
    for (const address of SOURCES.map(publicAddress)) {
      expect(address ?? "").not.toMatch(/scribd|studylib|documentine|docksci|coek|zoppoz|\d+\.\d+\.\d+\.\d+/);
    }
    expect(publicAddress(source("morton_2018"))).toBe("https://doi.org/10.1136/bjsports-2017-097608");
  });

  it("keeps the value of a parameter within its own range, with a unit and a population", () => {
    for (const { id, value, low = value, high = value, unit, population } of PARAMETER_IDS.map(parameter)) {
      expect
        .soft([id, low <= value && value <= high, unit !== "", population !== ""])
        .toEqual([id, true, true, true]);
    }
  });

  it("refuses an unknown id, quoting it", () => {
    expect(() => parameter("nothing" as never)).toThrow(/"nothing"/);
    expect(() => source("nobody_1900")).toThrow(/"nobody_1900"/);
    expect(() => claim("zz" as never)).toThrow(/"zz"/);
  });

  it("weighs every claim once, in the order of their ids, each with words that may and must not be said", () => {
    expect(CLAIMS.map(({ id }) => id)).toEqual(CLAIM_IDS);
    for (const { maySay, mustNotSay, sourceIds } of CLAIMS) {
      expect(maySay.length * mustNotSay.length * sourceIds.length).toBeGreaterThan(0);
      for (const id of sourceIds) expect(source(id).id).toBe(id);
    }
  });

  it("marks the row that must not be used", () => {
    expect(SPINE_LOADS.filter(({ usable }) => usable === false).map(({ task }) => task)).toEqual([
      "quarter_sit_up",
    ]);
  });
});

const folder = process.env["BACKSTAY_SAMPLES"] ? join(process.env["BACKSTAY_SAMPLES"], "evidence") : "";

describe.skipIf(!folder || !existsSync(folder))(
  "evidence against the tables it was taken from (needs the sample folder)",
  () => {
    const table = (name: string) =>
      Papa.parse<Record<string, string>>(readFileSync(join(folder, name), "utf8"), {
        header: true,
        skipEmptyLines: true,
      }).data;
    const numberOf = (cell: string | undefined) => (cell ? Number(cell) : undefined);

    it("holds every muscle activity with its numbers and its confidence", () => {
      expect(
        EMG.map((row) => [
          row.exercise,
          row.muscle,
          row.meanPercentMvic,
          row.sdPercentMvic,
          row.minPercentMvic,
          row.maxPercentMvic,
          row.n,
          row.confidence,
        ]),
      ).toEqual(
        table("exercises_emg.csv").map((row) => [
          row["exercise_id"],
          row["muscle"],
          ...["mean_pct_mvic", "sd", "min_pct", "max_pct", "n"].map((column) => numberOf(row[column])),
          row["confidence"],
        ]),
      );
    });

    it("holds every spine load", () => {
      expect(
        SPINE_LOADS.map((row) => [row.task, row.formula ?? row.value, row.low, row.high, row.confidence]),
      ).toEqual(
        table("spine_loads.csv").map((row) => [
          row["task_id"],
          row["quantity"] === "formula" ? row["value"] : numberOf(row["value"]),
          numberOf(row["value_low"]),
          numberOf(row["value_high"]),
          row["confidence"],
        ]),
      );
    });

    it("holds every norm", () => {
      expect(
        TEST_NORMS.map((row) => [
          row.test,
          row.sex,
          row.ageMin,
          row.ageMax,
          row.stat,
          row.value,
          row.sd,
          row.confidence,
        ]),
      ).toEqual(
        table("test_norms.csv").map((row) => [
          row["test_id"],
          row["sex"],
          numberOf(row["age_min"]),
          numberOf(row["age_max"]),
          row["stat"],
          numberOf(row["value"]),
          numberOf(row["sd"]),
          row["confidence"],
        ]),
      );
    });

    it("holds every dosing rule, outcome measure and claim", () => {
      expect(DOSING.map((row) => [row.id, row.confidence])).toEqual(
        table("dosing.csv").map((row) => [row["rule_id"], row["confidence"]]),
      );
      expect(PROMS.map((row) => [row.id, row.confidence, row.embedItems])).toEqual(
        table("proms.csv").map((row) => [
          row["prom_id"],
          row["confidence"],
          row["may_embed_item_text"]?.toLowerCase().startsWith("yes"),
        ]),
      );
      expect(CLAIMS.map((row) => [row.id, row.verdict, row.confidence])).toEqual(
        table("seed_claims.csv").map((row) => [row["claim_id"], row["verdict"], row["confidence"]]),
      );
    });
  },
);
