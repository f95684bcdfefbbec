import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ICAL from "ical.js";
import { afterAll, describe, expect, it, vi } from "vitest";
import { EXAMPLE_PERSON } from "../formats/examplePerson.ts";

// Each starts a process or more.
vi.setConfig({ testTimeout: 60_000 });

const LAUNCHER = join(import.meta.dirname, "../../bin/backstay.mjs");
const folder = mkdtempSync(join(tmpdir(), "backstay-plan-"));
afterAll(() => rmSync(folder, { recursive: true }));

let files = 0;
function plan(person: object, ...args: string[]) {
  const path = join(folder, `person-${(files += 1)}.json`);
  writeFileSync(path, JSON.stringify(person));
  const given = [LAUNCHER, "plan", path, "--today", "2026-11-22", ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, given, { encoding: "utf8" });
  return { status, stdout, stderr };
}

const screened = (answers: Record<string, string>) => ({
  ...EXAMPLE_PERSON,
  screening: { ...EXAMPLE_PERSON.screening, ...answers },
});
const { ces_saddle: _, ...unanswered } = EXAMPLE_PERSON.screening;

describe("backstay plan", () => {
  it("plans the week of the example: each line with sets, repetitions or hold, reserve and reasons", () => {
    const { status, stdout, stderr } = plan(EXAMPLE_PERSON, "--json");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    const json = JSON.parse(stdout);
    expect(json).toMatchObject({ outcome: "plan", gap: { proven: expect.any(Boolean) as boolean } });
    expect(json.days.map(({ weekday }: { weekday: string }) => weekday)).toEqual(["mon", "wed", "fri"]);
    for (const day of json.days) {
      expect(day.minutes).toBeLessThanOrEqual(30);
      for (const line of day.exercises) {
        expect(line.sets).toBeGreaterThanOrEqual(1);
        expect(typeof (line.reps ?? line.holdS ?? line.distanceM ?? line.durationMin)).toBe("number");
        expect(line).toHaveProperty("rir");
        expect(line.why.length).toBeGreaterThan(0);
      }
    }
    expect(Object.values(json.weeklySets).every((sets) => typeof sets === "number")).toBe(true);
    expect(json.habits).toHaveLength(5);
  });

  it("gives a first plan by rule, with two to four exercises and a walk", () => {
    const json = JSON.parse(plan(EXAMPLE_PERSON, "--starter", "--json").stdout);
    expect(json).toMatchObject({
      outcome: "starter",
      gap: null,
      walk: { exercise: "walk", durationMin: 10 },
    });
    expect(json.days[0].exercises.length).toBeGreaterThanOrEqual(2);
    expect(json.days[0].exercises.length).toBeLessThanOrEqual(4);
    expect(json.days[0].date).toBe("2026-11-23");
  });

  it.each([
    ["incomplete", { ...EXAMPLE_PERSON, screening: unanswered }, true],
    ["refer", screened({ ces_saddle: "yes" }), false],
    ["refer", screened({ cancer_history: "yes" }), true],
  ])("answers %s with nothing planned and exit status 0", (outcome, person, walking) => {
    const { status, stdout } = plan(person, "--json");
    expect(status).toBe(0);
    const json = JSON.parse(stdout);
    expect(json).toMatchObject({
      outcome,
      days: [],
      weeklySets: {},
      gap: null,
      habits: [],
      meanwhile: { walking },
    });
    expect(json).not.toHaveProperty("weeksAhead");
    expect(json.meanwhile.positions.length > 0).toBe(outcome === "incomplete");
  });

  it("goes on gently where somebody should look at a sign that limits the plan", () => {
    const json = JSON.parse(plan(screened({ neuro_stable: "yes" }), "--json", "--starter").stdout);
    expect(json).toMatchObject({
      outcome: "starter",
      screening: { outcome: "refer", effect: "limited_plan" },
    });
    expect(json.days.length).toBeGreaterThan(0);
  });

  it("keeps to a walk after an operation until the team agrees, with the planner too", () => {
    const json = JSON.parse(plan(screened({ post_op: "yes" }), "--json").stdout);
    expect(json).toMatchObject({ outcome: "starter", days: [], walk: { exercise: "walk" } });
  });

  it("prints text of at most 80 columns, and Markdown", () => {
    const text = plan(EXAMPLE_PERSON, "--starter").stdout;
    expect(text).toContain("Your first plan");
    for (const line of text.split("\n")) expect(Array.from(line).length).toBeLessThanOrEqual(80);
    expect(plan(EXAMPLE_PERSON, "--starter", "--md").stdout).toMatch(/^# Your first plan\n/);
  });

  it("writes a calendar that another library reads, and none where there is nothing to enter", () => {
    const path = join(folder, "plan.ics");
    const { status, stdout } = plan(EXAMPLE_PERSON, "--starter", "--ics", path, "--at", "07:00");
    expect({ status, stdout }).toEqual({ status: 0, stdout: `12 sessions are in ${path}.\n` });
    const root = new ICAL.Component(
      ICAL.parse(readFileSync(path, "utf8")) as ConstructorParameters<typeof ICAL.Component>[0],
    );
    const [first] = root.getAllSubcomponents("vevent").map((each) => new ICAL.Event(each));
    expect(first?.startDate.toString()).toBe("2026-11-23T07:00:00");

    const none = join(folder, "none.ics");
    expect(plan(screened({ ces_saddle: "yes" }), "--ics", none).stdout).toMatch(/^No calendar was written/);
    expect(existsSync(none)).toBe(false);
  });

  it("asks the emergency questions again in a flare, and plans it once they are of today", () => {
    expect(plan(EXAMPLE_PERSON, "--flare").stdout).toContain("has to be\n  today");
    const json = JSON.parse(
      plan({ ...EXAMPLE_PERSON, screenedOn: "2026-11-22" }, "--flare", "--json").stdout,
    );
    expect(json).toMatchObject({ kind: "flare", easyHours: 48 });
    expect(json.moves[0].exercise).toBe("pelvic_tilt");
  });

  it.each([
    [["--at", "25:00"], "--at: expected a time of day as HH:MM"],
    [["--today", "22.11.2026"], "--today: expected a day as YYYY-MM-DD"],
    [["--starter", "--ics", join(folder, "no", "folder.ics")], "Cannot write"],
  ])("refuses %j in one line with exit status 2", (args, sentence) => {
    const { status, stdout, stderr } = plan(EXAMPLE_PERSON, ...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain(sentence);
    expect(stderr.trim().split("\n")).toHaveLength(1);
  });

  it("refuses an exercise that it does not know among the dislikes", () => {
    const { status, stderr } = plan({ ...EXAMPLE_PERSON, dislikes: ["glute_brige"] });
    expect(status).toBe(2);
    expect(stderr).toContain("glute_bridge");
  });
});
