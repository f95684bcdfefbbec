import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { CONDITION_GATE_ROWS, PRE_GATES } from "./gates.ts";
import { EASING_CAVEATS, EASING_QUESTIONS } from "./easing.ts";
import { RED_FLAGS } from "./redFlags.ts";

const folder = process.env["BACKSTAY_SAMPLES"] ? join(process.env["BACKSTAY_SAMPLES"], "evidence") : "";

describe.skipIf(!folder || !existsSync(folder))(
  "screening against the tables it was taken from (needs the sample folder)",
  () => {
    const table = (name: string) =>
      Papa.parse<Record<string, string>>(readFileSync(join(folder, name), "utf8"), {
        header: true,
        skipEmptyLines: true,
      }).data;
    const sorted = (rows: readonly (readonly unknown[])[]) =>
      rows.map((row) => JSON.stringify(row)).toSorted();

    it("keeps the urgency, the effect and the confidence of every red flag", () => {
      const rows = table("red_flags.csv").filter((row) => row["flag_id"] !== "general_caveat");
      expect(sorted(RED_FLAGS.map((flag) => [flag.id, flag.urgency, flag.effect, flag.confidence]))).toEqual(
        sorted(rows.map((row) => [row["flag_id"], row["urgency"], row["effect_on_plan"], row["confidence"]])),
      );
    });

    it("keeps the confidence of every gate", () => {
      expect(
        sorted([...PRE_GATES, ...CONDITION_GATE_ROWS].map((gate) => [gate.id, gate.confidence])),
      ).toEqual(sorted(table("gates.csv").map((row) => [row["gate_id"], row["confidence"]])));
    });

    it("keeps the points of every activity and every caveat", () => {
      const rows = table("easing_aggravating.csv");
      const key = { bending: "F+1", arching: "E+1" } as const;
      expect(
        EASING_QUESTIONS.filter((question) => question.scale === "felt").map((question) => [
          question.id,
          question.worse ? key[question.worse] : "0",
          question.better ? key[question.better] : "0",
        ]),
      ).toEqual(
        rows
          .filter((row) => row["type"] === "question" && /[FE]\+1/.test(row["if_worse"] ?? ""))
          .map((row) => [
            row["row_id"],
            row["if_worse"],
            row["if_better"]?.match(/^(?:[FE]\+1|0)/)?.[0] ?? "0",
          ]),
      );
      expect(EASING_CAVEATS.map((caveat) => caveat.id)).toEqual(
        rows.filter((row) => row["type"] === "caveat").map((row) => row["row_id"]),
      );
    });
  },
);
