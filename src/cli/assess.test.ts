import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it, vi } from "vitest";
import { EXAMPLE_PERSON } from "../formats/examplePerson.ts";

// Each starts a process or more.
vi.setConfig({ testTimeout: 60_000 });

const ROOT = join(import.meta.dirname, "../..");
const LAUNCHER = join(ROOT, "bin/backstay.mjs");
const HISTORY = join(ROOT, "fixtures/backstay/all-features.json");
const folder = mkdtempSync(join(tmpdir(), "backstay-assess-"));
afterAll(() => rmSync(folder, { recursive: true }));

function assess(person: unknown, ...args: string[]) {
  const path = join(folder, "person.json");
  writeFileSync(path, JSON.stringify(person));
  const given = [LAUNCHER, "assess", path, "--today", "2026-11-22", ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, given, { encoding: "utf8" });
  return { status, stdout, stderr };
}

const screened = (answers: Record<string, string>) => ({
  ...EXAMPLE_PERSON,
  screening: { ...EXAMPLE_PERSON.screening, ...answers },
});

describe("backstay assess", () => {
  it("reads at 80 columns: findings, starting points, next tests with their steps", () => {
    const { status, stdout, stderr } = assess(EXAMPLE_PERSON);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    for (const heading of ["What was found", "The weak link", "Where to start", "Next tests", "The chain"])
      expect(stdout).toContain(`\n${heading}`);
    expect(stdout).toContain("left 41 s, right 52 s");
    for (const line of stdout.split("\n")) expect(Array.from(line).length).toBeLessThanOrEqual(80);
  });

  it("prints JSON of the documented shape", () => {
    const { status, stdout } = assess(EXAMPLE_PERSON, "--history", HISTORY, "--json");
    expect(status).toBe(0);
    const answer = JSON.parse(stdout) as Record<string, unknown> & {
      findings: { ruleId: string; status: string; because: string; sourceIds: string[] }[];
    };
    expect(Object.keys(answer)).toEqual([
      "version",
      "today",
      "screening",
      "findings",
      "weakLink",
      "startingPoints",
      "chain",
      "nextTests",
      "nextTestMinutes",
      "testsLeftOut",
      "caveat",
    ]);
    expect(answer["screening"]).toMatchObject({ outcome: "clear", urgency: null, effect: null, reasons: [] });
    for (const finding of answer.findings)
      expect(finding).toMatchObject({
        ruleId: expect.any(String),
        status: expect.stringMatching(/^(?:present|absent|cannotTell)$/),
        because: expect.any(String),
        sourceIds: expect.any(Array),
      });
    expect(answer.findings.find(({ ruleId }) => ruleId === "back-front-balance")?.because).toContain(
      "workout",
    );
  });

  it.each([
    ["refer", "stop_all", screened({ ces_saddle: "yes" }), false],
    ["refer", "stop_until_cleared", screened({ ces_saddle: "not_sure" }), true],
    ["incomplete", null, { ...EXAMPLE_PERSON, screening: {} }, true],
  ])("ends well with %s (%s): no tests, and no findings that need one", (outcome, effect, person, said) => {
    const { status, stdout } = assess(person, "--json");
    expect(status).toBe(0);
    const answer = JSON.parse(stdout) as { findings: { ruleId: string }[]; nextTests: unknown[] };
    expect(answer).toMatchObject({ screening: { outcome, effect }, weakLink: { status: "cannotTell" } });
    expect(answer.nextTests).toEqual([]);
    expect(answer.findings.length > 0).toBe(said);
    expect(answer.findings.filter(({ ruleId }) => ruleId.includes("bridge"))).toEqual([]);
  });

  it("shows the help message alone where everything stops", () => {
    const { status, stdout } = assess(screened({ ces_saddle: "yes" }));
    expect(status).toBe(0);
    expect(stdout).toContain("Please get help now.");
    expect(stdout).not.toContain("The chain");
  });

  it.each([
    [["--today", "yesterday"], /--today: expected a day/],
    [["--minutes", "0"], /--minutes: expected a number over 0/],
    [["--history", "nowhere.csv"], /nowhere\.csv: There is no such file/],
  ])("refuses %j in one line", (args, message) => {
    const { status, stderr } = assess(EXAMPLE_PERSON, ...args);
    expect(status).toBe(2);
    expect(stderr).toMatch(message);
    expect(stderr.trim().split("\n")).toHaveLength(1);
  });
});
