import { describe, expect, it } from "vitest";
import { claim } from "../core/evidence/claims.ts";
import { forbiddenClaims } from "../core/evidence/wordingGuard.ts";
import { balanceReport } from "./balanceReport.ts";
import { bodyMapReadings } from "./bodyMapReadings.ts";
import { balanceReportText } from "./balanceReportText.ts";
import { EXAMPLE_LOG, reportOfLog } from "./example/exampleReport.ts";
import { ENGLISH } from "./messages.ts";
import type { TrainingLog } from "../core/log/trainingLog.ts";

const EMPTY: TrainingLog = { workouts: [], measurements: [] };
const report = reportOfLog(EXAMPLE_LOG, "2020-06-07");

function logOf(name: string, sets: number): TrainingLog {
  const workout = {
    id: "one",
    app: "strong",
    startedAt: "2020-06-01T10:00:00",
    precision: "minute" as const,
    zone: "unknown",
    entries: [
      { name, sets: Array.from({ length: sets }, () => ({ kind: "work" as const, reps: 8, loadKg: 40 })) },
    ],
  };
  return { workouts: [workout], measurements: [] };
}

describe("the balance report", () => {
  it("says how the work splits and what got nothing", () => {
    expect(report.status).toBe("report");
    const { backToFront } = report.window.ratios;
    if (backToFront.status !== "value") throw new Error("the example log has a balance");
    expect(report.headline).toContain(`${Math.round(backToFront.share * 100)}% of the work went to the back`);
    expect(report.headline).toMatch(/\d+ muscles of the back of the body got nothing/);
  });

  it("orders what got least from nothing up and keeps under the starting figure", () => {
    const amounts = report.least.map((each) => each.setsPerWeek);
    expect(amounts).toEqual(amounts.toSorted((a, b) => a - b));
    expect(Math.max(...amounts)).toBeLessThan(4);
    expect(report.muscles.filter((each) => each.pan === "back" && each.setsPerWeek < 4).length).toBe(
      amounts.length,
    );
  });

  it("gives three suggestions, each with its finding, number, reason and source", () => {
    expect(report.suggestions).toHaveLength(3);
    for (const { action, reason } of report.suggestions) {
      expect(action).not.toBe("");
      expect(Number.isFinite(reason.value)).toBe(true);
      expect(reason.sentence).toMatch(/\d/);
      expect(reason.source.sentence).not.toBe("");
      const mayStandWithoutCitation = reason.source.kind === "product_choice";
      expect(mayStandWithoutCitation || reason.source.citations.length > 0).toBe(true);
    }
  });

  it("offers exercises that count in full for the muscle that got least, one of them with no kit", () => {
    const [first] = report.suggestions;
    expect(first?.reason.finding).toBe(report.least[0]?.muscle);
    expect(first?.exercises.length).toBeGreaterThan(0);
    expect(first?.exercises.some((each) => each.needsNothing)).toBe(true);
  });

  it("says of each ratio only what its claim allows, and what the evidence does not say", () => {
    expect(report.ratios.map((each) => each.id)).toEqual([
      "backToFront",
      "hingeToSquat",
      "pullToPush",
      "verticalToHorizontalPull",
      "unilateralShare",
    ]);
    for (const { evidence } of report.ratios) {
      expect(evidence.says).toBe(claim(evidence.claim).maySay);
      expect(evidence.doesNotSay).toMatch(/not shown|No study/);
    }
  });

  it("cites no source that was only recalled", () => {
    expect(report.sources.map((each) => each.sourceId)).toContain("lauersen_2014");
    expect(report.sources.map((each) => each.sourceId)).not.toContain("who_2020");
  });

  it("answers an empty log kindly, with a way to start", () => {
    const empty = reportOfLog(EMPTY, "2020-06-07");
    expect(empty.status).toBe("empty");
    expect(empty.headline).toBe(ENGLISH.headline.empty);
    expect(empty.suggestions).toHaveLength(1);
    expect(empty.suggestions[0]?.reason.sentence).toBe("The log holds 0 workouts.");
    expect(balanceReportText(empty)).toContain(ENGLISH.kindStart.slice(0, 40));
  });

  it.each([
    [9, "tooLittle"],
    [10, "report"],
  ] as const)("takes %i sets as %s", (sets, status) => {
    expect(reportOfLog(logOf("Bench Press (Barbell)", sets), "2020-06-07").status).toBe(status);
  });

  it("cannot tell the balance where most names are unknown, asks for them first and leaves the map blank", () => {
    const unknown = reportOfLog(logOf("Gribble Twister", 20), "2020-06-07");
    expect(unknown.headline).toContain("cannot tell");
    expect(unknown.suggestions[0]?.reason.finding).toBe("unmatchedShare");
    expect(bodyMapReadings(unknown, ENGLISH).every((each) => each.value === undefined)).toBe(true);
    expect(unknown.notCounted.map((each) => each.kind)).toContain("unmatchedNames");
  });

  it("says that the log ends earlier, where it was drawn as of an earlier day", () => {
    const late = reportOfLog(EXAMPLE_LOG, "2020-06-07", { today: "2021-01-01" });
    expect(late.asOf).toBe("2020-06-07");
    expect(late.headline).toContain("the 12 weeks up to 2020-06-07");
    expect(late.preface[0]).toContain("not up to today");
  });

  it("says what a week is the average of, where the log begins inside the window", () => {
    const said = (weeks: number) => reportOfLog(EXAMPLE_LOG, "2020-06-07", { weeks }).preface.join(" ");
    expect(said(22)).not.toContain("The log begins on");
    expect(said(40)).toContain(
      "The log begins on 2020-01-01; what is said a week is the average of 23 weeks.",
    );
  });

  it("says what a missing unit leaves out", () => {
    const file = { name: "a.csv", format: "strong", unreadableRows: 0, duplicateWorkouts: 0, undatedSets: 0 };
    const without = reportOfLog(EXAMPLE_LOG, "2020-06-07", { files: [{ ...file, needsUnit: true }] });
    expect(without.notCounted[0]?.sentence).toContain("loads, records and trends of load are left out");
    const known = reportOfLog(EXAMPLE_LOG, "2020-06-07", { files: [{ ...file, needsUnit: false }] });
    expect(known.notCounted.map((each) => each.kind)).not.toContain("needsUnit");
  });

  it("says nothing that the evidence forbids", () => {
    const reports = [report, reportOfLog(EMPTY, "2020-06-07"), reportOfLog(logOf("Squat", 30), "2020-06-07")];
    for (const each of reports) {
      const said = balanceReportText(each).replace(/\s+/g, " ");
      for (const sentence of said.split(/(?<=[.!?])\s/)) expect(forbiddenClaims(sentence, "en")).toEqual([]);
    }
    expect(forbiddenClaims("Fix your front-back imbalance to prevent injury.", "en")).not.toEqual([]);
  });

  it("refuses a window that the summary does not hold", () => {
    const summary = { windows: [] } as unknown as Parameters<typeof balanceReport>[0]["summary"];
    const input = { summary, weeks: 12, unit: "kg" as const, catalogue: [], pain: [], files: [] };
    expect(() => balanceReport(input)).toThrow(RangeError);
  });
});
