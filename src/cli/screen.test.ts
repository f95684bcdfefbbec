import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it, vi } from "vitest";
import { EXAMPLE_PERSON } from "../formats/examplePerson.ts";

// Each starts a process or more.
vi.setConfig({ testTimeout: 60_000 });

const LAUNCHER = join(import.meta.dirname, "../../bin/backstay.mjs");
const folder = mkdtempSync(join(tmpdir(), "backstay-screen-"));
afterAll(() => rmSync(folder, { recursive: true }));

function backstay(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [LAUNCHER, ...args], { encoding: "utf8" });
  return { status, stdout, stderr };
}

let files = 0;
function fileOf(person: unknown): string {
  const path = join(folder, `person-${(files += 1)}.json`);
  writeFileSync(path, typeof person === "string" ? person : JSON.stringify(person));
  return path;
}

const screened = (answers: Record<string, string>) => ({
  ...EXAMPLE_PERSON,
  screening: { ...EXAMPLE_PERSON.screening, ...answers },
});

describe("backstay example and screen", () => {
  it("screens the example that it prints, and lines are at most 80 columns", () => {
    const example = backstay("example");
    expect(example.status).toBe(0);
    const { status, stdout, stderr } = backstay("screen", fileOf(example.stdout), "--today", "2026-11-22");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toContain("Nothing in your answers so far asks for a check before you start.");
    expect(stdout).toContain("Bending and sitting seem to bother your back more.");
    for (const line of stdout.split("\n")) expect(Array.from(line).length).toBeLessThanOrEqual(80);
  });

  it.each([
    [{}, "clear", null, null, "everything"],
    [{ ces_saddle: "yes" }, "refer", "emergency_now", "stop_all", "nothing"],
    [{ ces_saddle: "not_sure" }, "refer", "same_day_medical", "stop_until_cleared", "walking"],
    [{ neuro_stable: "yes" }, "refer", "urgent_within_days", "limited_plan", "gentle"],
    [{ distress: "yes" }, "caution", null, null, "within_limits"],
  ])("answers %j as JSON with %s and exit status 0", (answers, outcome, urgency, effect, allowed) => {
    const { status, stdout } = backstay(
      "screen",
      fileOf(screened(answers)),
      "--today",
      "2026-11-22",
      "--json",
    );
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ outcome, urgency, effect, allowed });
  });

  it("says what is missing, with exit status 0", () => {
    const { status, stdout } = backstay("screen", fileOf({ version: 1 }), "--json");
    expect(status).toBe(0);
    const { outcome, unanswered } = JSON.parse(stdout) as { outcome: string; unanswered: string[] };
    expect(outcome).toBe("incomplete");
    expect(unanswered[0]).toBe("ces_bladder");
  });

  it("prints a letter where somebody should look, and says when none is needed", () => {
    expect(backstay("screen", fileOf(screened({ spa: "yes" })), "--letter").stdout).toContain(
      "Screening before exercise",
    );
    expect(backstay("screen", fileOf(EXAMPLE_PERSON), "--letter").stdout).toContain("No letter is needed");
  });

  it("refuses an unknown id, a bad day and a missing file with exit status 2, in one line", () => {
    const unknown = backstay("screen", fileOf(screened({ ces_sadle: "no" })));
    expect(unknown.status).toBe(2);
    expect(unknown.stderr).toContain("screening.ces_sadle: unknown name; the nearest valid are ces_saddle");
    expect(unknown.stderr.trim().split("\n")).toHaveLength(1);
    expect(backstay("screen", fileOf(EXAMPLE_PERSON), "--today", "2026-02-30").status).toBe(2);
    expect(backstay("screen", join(folder, "none.json")).status).toBe(2);
  });
});
