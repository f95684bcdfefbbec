import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { balanceReportText, TEXT_COLUMNS } from "./balanceReportText.ts";
import { anyLog } from "../../fixtures/anyLog.ts";
import { EXAMPLE_LOG, reportOfLog } from "./example/exampleReport.ts";
import { displayWidth } from "./terminalText.ts";

const SEED = 20_261_122;

describe("the report in a terminal", () => {
  it("starts with the title, the days, and how the work splits", () => {
    const [title, days, , headline] = balanceReportText(reportOfLog(EXAMPLE_LOG, "2020-06-07")).split("\n");
    expect(title).toBe("BACK AND FRONT: YOUR BALANCE REPORT");
    expect(days).toBe("2020-03-16 – 2020-06-07");
    expect(headline).toMatch(/^In the last 12 weeks, \d+% of the work went to the back of your body/);
  });

  it(`fits in 80 columns and sends no control character, whatever the log says (seed ${SEED})`, () => {
    fc.assert(
      fc.property(anyLog, anyName, (log, file) => {
        const files = [
          {
            name: file,
            format: "any",
            needsUnit: true,
            unreadableRows: 3,
            duplicateWorkouts: 1,
            undatedSets: 2,
          },
        ];
        const pain = [{ day: "2019-05-01", region: "low_back", quote: file }];
        const text = balanceReportText(reportOfLog(log, "2019-07-01", { files, pain }));
        for (const line of text.split("\n")) expect(displayWidth(line)).toBeLessThanOrEqual(TEXT_COLUMNS);
        expect(text).toMatch(/^[^\p{Cc}\n]*(?:\n[^\p{Cc}\n]*)*$/u);
      }),
      { seed: SEED, numRuns: 40 },
    );
  });
});

const anyName = fc.string({ unit: "binary", maxLength: 200 });
