import { describe, expect, it } from "vitest";
import { balanceReportSheet } from "./balanceReportSheet.ts";
import { balanceReportText } from "./balanceReportText.ts";
import { EXAMPLE_LOG, reportOfLog } from "./example/exampleReport.ts";
import { sheetMarkdown } from "./sheet.ts";

const words = (text: string) => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, " ");

describe("the balance report as Markdown", () => {
  const report = reportOfLog(EXAMPLE_LOG, "2020-06-07");
  const markdown = sheetMarkdown(balanceReportSheet(report));

  it("begins with the title, the days and how the work splits", () => {
    const [title, days, headline] = markdown.split("\n\n");
    expect(title).toBe("# Back and front: your balance report");
    expect(days).toBe("2020-03-16 – 2020-06-07");
    expect(headline).toBe(report.headline);
  });

  it("has every heading and every sentence of the report in the terminal", () => {
    const said = words(markdown);
    const headings = balanceReportText(report)
      .split("\n\n")
      .flatMap((part) => part.split("\n")[0] ?? [])
      .filter((line) => /^[A-Z]/.test(line) && line === line.toUpperCase());
    expect(headings.length).toBeGreaterThan(8);
    for (const heading of headings) expect(said).toContain(words(heading).trim());
    const sentences = [
      ...report.least,
      ...report.ratios,
      ...report.strength,
      ...report.sides,
      ...report.notCounted,
    ];
    for (const { sentence } of sentences) expect(said).toContain(words(sentence).trim());
    for (const { name } of report.muscles) expect(said).toContain(words(name).trim());
  });

  it("says of a log without work what is missing, and measures nothing", () => {
    const empty = sheetMarkdown(
      balanceReportSheet(reportOfLog({ workouts: [], measurements: [] }, "2020-06-07")),
    );
    expect(empty).not.toContain("|");
    expect(empty.split("\n").filter((line) => line.startsWith("## ")).length).toBeGreaterThan(2);
  });
});
