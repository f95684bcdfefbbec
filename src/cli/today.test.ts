import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { EXAMPLE_PERSON } from "../formats/examplePerson.ts";

// Each starts a process.
vi.setConfig({ testTimeout: 60_000 });

const ROOT = join(import.meta.dirname, "../..");
let folder = "";
let person = "";
let unsafe = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "backstay-today-"));
  person = join(folder, "person.json");
  unsafe = join(folder, "unsafe.json");
  writeFileSync(person, JSON.stringify(EXAMPLE_PERSON));
  writeFileSync(
    unsafe,
    JSON.stringify({ ...EXAMPLE_PERSON, screening: { ...EXAMPLE_PERSON.screening, ces_saddle: "yes" } }),
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function backstay(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, [join(ROOT, "bin/backstay.mjs"), ...args], { encoding: "utf8" });
}

describe("backstay today", () => {
  it("prints the session within 80 columns, and as JSON with every set and decision", () => {
    const text = backstay("today", person, "--today", "2026-11-23");
    expect([text.status, text.stderr]).toEqual([0, ""]);
    expect(text.stdout).toMatch(/^Today: \d exercises, about \d+ minutes\./);
    expect(text.stdout.split("\n").filter((line) => line.length > 80)).toEqual([]);

    const json = JSON.parse(backstay("today", person, "--today", "2026-11-23", "--json").stdout);
    expect(json).toMatchObject({ version: 1, today: "2026-11-23", outcome: "session", plan: "plan" });
    for (const { sets, decisions, why } of json.session.exercises) {
      expect(sets.length * decisions.length * why.length).toBeGreaterThan(0);
    }
  });

  it("fits less time, and swaps what is unwanted", () => {
    const args = ["today", person, "--today", "2026-11-23", "--json"];
    const whole = JSON.parse(backstay(...args).stdout).session;
    const unwanted = whole.exercises[0].exercise;
    const short = JSON.parse(backstay(...args, "--minutes", "8", "--without", unwanted).stdout).session;
    expect(short.minutes).toBeLessThan(whole.minutes);
    expect(short.exercises.map((each: { exercise: string }) => each.exercise)).not.toContain(unwanted);
  });

  it("answers a red flag with where to go and nothing to do, and exits with 0", () => {
    const answer = backstay("today", unsafe, "--json");
    expect(answer.status).toBe(0);
    expect(JSON.parse(answer.stdout)).toMatchObject({
      outcome: "refer",
      session: null,
      because: expect.any(String),
    });
    expect(backstay("today", unsafe, "--md").stdout).toMatch(/^# Somebody should look first/);
  });

  it.each([
    [["--minutes", "0"], '--minutes: expected a number over 0 and up to 240, got "0"'],
    [["--busy", "elephant"], '--busy: "elephant" is not known'],
    [["--without", "elephant"], '--without: "elephant" is not known'],
    [["--today", "2026-02-30"], '--today: expected a day as YYYY-MM-DD, got "2026-02-30"'],
  ])("ends with 2 and one line for %j", (args, said) => {
    const ended = backstay("today", person, ...args);
    expect([ended.status, ended.stdout]).toEqual([2, ""]);
    expect(ended.stderr).toContain(said);
  });
});

describe("backstay progress", () => {
  it("prints what cannot be told as such, in three forms", () => {
    const args = ["progress", person, "--today", "2026-11-23"];
    expect(backstay(...args).stdout).toContain("Cannot tell");
    expect(backstay(...args, "--md").stdout).toContain("## Pain");
    expect(JSON.parse(backstay(...args, "--json").stdout)).toMatchObject({
      version: 1,
      pain: { status: "cannotTell" },
      level: "none",
    });
  });
});
