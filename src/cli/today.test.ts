import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
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
let kept = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "backstay-today-"));
  person = join(folder, "person.json");
  unsafe = join(folder, "unsafe.json");
  kept = join(folder, "kept.json");
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

describe("a plan that was kept", () => {
  const today = (path: string, on: string) =>
    JSON.parse(backstay("today", path, "--today", on, "--json").stdout);

  it("is written into a file of its own, followed for its weeks, and given up when it is over", () => {
    const made = backstay("plan", person, "--today", "2026-11-23", "--keep", "--out", kept);
    expect([made.status, made.stderr]).toEqual([0, `The plan is in ${kept}.\n`]);
    expect(JSON.parse(readFileSync(person, "utf8")).plan).toBeUndefined();
    expect(JSON.parse(readFileSync(kept, "utf8"))).toMatchObject({
      ...EXAMPLE_PERSON,
      startedOn: "2026-11-23",
      plan: { startedOn: "2026-11-23", programme: { madeBy: "solver" } },
    });

    expect(today(kept, "2026-12-07").planSince).toBe("2026-11-23");
    expect(today(kept, "2026-12-21").planSince).toBe("2026-12-21");
    expect(backstay("today", kept, "--today", "2026-12-07").stdout).not.toContain("no longer fits");
    expect(backstay("today", kept, "--today", "2026-12-21").stdout).toContain("no longer fits");
    const progress = JSON.parse(backstay("progress", kept, "--today", "2026-12-07", "--json").stdout);
    expect(progress.adherence).toMatchObject({ planned: 6, done: 0 });
  });

  it("is written into the person file without --out, and replaces the one before", () => {
    const own = join(folder, "own.json");
    writeFileSync(own, readFileSync(kept));
    const { status } = backstay("plan", own, "--starter", "--today", "2026-12-21", "--keep");
    expect(status).toBe(0);
    const written = JSON.parse(readFileSync(own, "utf8"));
    expect(written).toMatchObject({ startedOn: "2026-11-23", plan: { startedOn: "2026-12-21" } });
    expect(written.plan.programme).toBeUndefined();
    expect(today(own, "2026-12-23")).toMatchObject({ plan: "starter", planSince: "2026-12-21" });
  });

  it("is none where there is no plan, and the file stays as it is", () => {
    const before = readFileSync(unsafe, "utf8");
    const { status, stderr } = backstay("plan", unsafe, "--keep");
    expect([status, stderr]).toEqual([0, "Nothing was kept: there is no plan.\n"]);
    expect(readFileSync(unsafe, "utf8")).toBe(before);
    expect(backstay("plan", person, "--out", kept).stderr).toContain("--out: give --keep with it");
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
