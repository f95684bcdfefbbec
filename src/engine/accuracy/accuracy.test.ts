import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { bodyScale } from "../bodyScale.ts";
import { buildModel } from "../buildModel.ts";
import { accuracyPage } from "./accuracyPage.ts";
import { ACCURACY_TASKS } from "./accuracyTasks.ts";
import { measureAccuracy, meanError } from "./measureAccuracy.ts";
import { greatestExtensionNm, TRUNK_EXTENSION_NM } from "./trunkStrength.ts";

describe("accuracy against people", () => {
  const rows = ACCURACY_TASKS.map(measureAccuracy);

  test("docs/accuracy.md says what the engine says now (node scripts/accuracy.ts writes it)", () => {
    const page = readFileSync(join(import.meta.dirname, "../../../docs/accuracy.md"), "utf8");
    expect(page).toBe(accuracyPage());
  });

  test("stays within what was reached: checked rows, the measured ones among them, and tuned ones", () => {
    const scored = rows.filter(({ task }) => task.scored);
    expect(meanError(scored)).toBeLessThan(0.32);
    expect(meanError(scored.filter(({ task }) => !task.source.startsWith("McGill")))).toBeLessThan(0.25);
    expect(meanError(rows.filter(({ task }) => task.use === "calibrate"))).toBeLessThan(0.18);
  });

  test.each(TRUNK_EXTENSION_NM)("holds as much as men hold at $flexionDegrees degrees, to a tenth", (row) => {
    const model = buildModel(bodyScale({ heightM: 1.75, massKg: 80, sex: "m" }));
    const predictedNm = greatestExtensionNm(model, row.flexionDegrees);
    expect(Math.abs(predictedNm / row.measuredNm - 1)).toBeLessThan(0.1);
  });

  test("never scores a row that was tuned on", () => {
    for (const { use, scored } of ACCURACY_TASKS) expect(use === "calibrate" && scored).toBe(false);
  });

  test("holds every figure within its own range", () => {
    for (const { predicted, task } of rows) {
      expect(predicted.low, `low end of ${task.id}`).toBeLessThanOrEqual(predicted.value);
      expect(predicted.high, `high end of ${task.id}`).toBeGreaterThanOrEqual(predicted.value);
    }
  });
});
