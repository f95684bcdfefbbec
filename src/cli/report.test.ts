import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { BadInput } from "../core/errors.ts";
import type { BalanceReport } from "../report/balanceReport.ts";
import { reportOfFiles } from "./report.ts";

// Some start a process.
vi.setConfig({ testTimeout: 60_000 });

const ROOT = join(import.meta.dirname, "../..");
const SAMPLES = process.env["BACKSTAY_SAMPLES"] ?? "";

const HEADER = "Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,RPE";
const DAYS = ["2026-01-05", "2026-01-07", "2026-01-09", "2026-01-12"];
const CSV = [
  HEADER,
  ...DAYS.flatMap((day) =>
    ["Bench Press (Barbell)", "Squat (Barbell)", "Bent Over Row (Barbell)"].flatMap((name) =>
      [1, 2, 3].map((set) => `${day} 18:00:00,"Evening",50min,"${name}",${set},100,8,0,0,`),
    ),
  ),
].join("\n");

let folder = "";
let unitless = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "backstay-report-"));
  unitless = join(folder, "strong.csv");
  writeFileSync(unitless, `${CSV}\n`);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function backstay(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, [join(ROOT, "bin/backstay.mjs"), "report", ...args], {
    encoding: "utf8",
  });
}

describe("the report of files", () => {
  const request = { weeks: 12, today: "2026-01-15" };

  it("counts sets without a unit and says that loads were left out", async () => {
    const report = await reportOfFiles({ ...request, files: [unitless] });
    expect(report.window.coverage.workSets).toBe(36);
    expect(report.files[0]?.needsUnit).toBe(true);
    expect(report.notCounted[0]?.kind).toBe("needsUnit");
    expect(report.window.tonnage.totalKg).toBe(0);
  });

  it("has loads, in the unit given, with one", async () => {
    const report = await reportOfFiles({ ...request, files: [unitless], unit: "lb" });
    expect(report.unit).toBe("lb");
    expect(report.files[0]?.needsUnit).toBe(false);
    expect(report.window.tonnage.totalKg).toBeCloseTo(36 * 8 * 100 * 0.45359237, 6);
  });

  it("counts a file that is given twice once, and says so", async () => {
    const report = await reportOfFiles({ ...request, files: [unitless, unitless], unit: "kg" });
    expect(report.window.coverage.workSets).toBe(36);
    expect(report.files[1]?.duplicateWorkouts).toBe(DAYS.length);
    expect(report.notCounted.map((each) => each.kind)).toContain("duplicates");
  });

  it("looks at the weeks up to the last workout where the log ended earlier", async () => {
    const late = await reportOfFiles({ weeks: 4, today: "2027-01-01", files: [unitless], unit: "kg" });
    expect(late.asOf).toBe("2026-01-12");
    expect(late.window.coverage.workSets).toBe(36);
  });
});

describe("backstay report", () => {
  it("prints the report, or the same value as JSON", () => {
    const text = backstay(unitless, "--unit", "kg", "--today", "2026-01-15");
    expect(text.status).toBe(0);
    expect(text.stdout).toContain("THREE THINGS TO DO NEXT");
    const json = backstay(unitless, "--unit", "kg", "--today", "2026-01-15", "--json");
    const report = JSON.parse(json.stdout);
    expect(report).toMatchObject({ version: 1, status: "report", today: "2026-01-15", unit: "kg" });
  });

  it("writes one HTML file and says where", () => {
    const path = join(folder, "balance.html");
    const written = backstay(unitless, "--unit", "kg", "--html", path);
    expect(written.status).toBe(0);
    expect(written.stdout.replace(/\s/g, "")).toContain(path);
    expect(readFileSync(path, "utf8")).toMatch(/^<!doctype html>/);
  });

  it.each([
    [["nowhere.csv"], "nowhere.csv: There is no such file"],
    [["--weeks", "0"], '--weeks: expected a whole number from 1 to 5200, got "0"'],
    [["--weeks", "2.5"], 'got "2.5"'],
    [["--today", "2026-02-30"], '--today: expected a date as YYYY-MM-DD, got "2026-02-30"'],
    [["--unit", "stone"], "kg, lb"],
  ])("ends with 2 and one line for %j", (args, said) => {
    const ended = backstay(...args, ...(args[0] === "nowhere.csv" ? [] : [unitless]));
    expect(ended.status).toBe(2);
    expect(ended.stdout).toBe("");
    expect(ended.stderr).toContain(said);
    expect(ended.stderr.trim().split("\n")).toHaveLength(1);
  });
});

describe.skipIf(!SAMPLES)("the report of real histories (needs the sample folder)", () => {
  const imports = join(SAMPLES || ".", "imports");
  const files = SAMPLES
    ? ["strong", "hevy", "jefit", "fitnotes", "liftosaur", "stronglifts"].flatMap((format) =>
        readdirSync(join(imports, format)).map((name) => join(imports, format, name)),
      )
    : [];

  it.each(files)("is an answer for %s", async (path) => {
    const outcome = await reportOfFiles({ files: [path], weeks: 12, today: "2026-11-22", unit: "kg" }).catch(
      (error: unknown) => error,
    );
    if (outcome instanceof BadInput) return;
    expect(outcome).toMatchObject({ version: 1, headline: expect.stringMatching(/\.$/) });
    const { status, suggestions } = outcome as BalanceReport;
    expect(suggestions.length).toBe(status === "empty" ? 1 : 3);
  });
});
