import { describe, expect, it } from "vitest";
import { counts, fixture, readWhole, sample, setsOf, textFile } from "../../fixtures/readFixture.ts";
import { databaseOf } from "../../fixtures/builders/databaseOf.ts";
import { KG_PER_LB } from "../core/units.ts";
import { fileContent } from "./content.ts";
import type { ReadResult } from "./importer.ts";
import { jefit } from "./jefit.ts";

const read = (path: string) => readWhole(jefit, fixture(path));

function entry(result: ReadResult, name: string) {
  return result.log.workouts.flatMap((workout) => workout.entries).find((one) => one.name === name);
}

describe("an export in sections", () => {
  it("counts a set once, whether a log, its set rows or both describe it", async () => {
    const result = await read("jefit/sections-lb.csv");
    // 2 + 1 from logs, 2 + 1 + 1 from set rows, 1 from the log of 2020, 1 of cardio
    expect(counts(result)).toEqual({ workouts: 5, sets: 9, warmups: 1, notes: 2, diagnostics: 6 });
    expect(result.rows.measurements).toBe(4);
    expect(entry(result, "Barbell Squat")?.sets).toEqual([
      { kind: "warmup", loadKg: 95 * KG_PER_LB, loadUnit: "lb", reps: 10 },
      { kind: "work", loadKg: 135 * KG_PER_LB, loadUnit: "lb", reps: 5 },
    ]);
    expect(entry(result, "One-Arm Hang")?.sets).toEqual([{ kind: "work", durationS: 20 }]);
    expect(entry(result, "Rowing Machine")?.sets).toEqual([
      { kind: "work", durationS: 240, distanceM: 804.672, setting: { value: 6, unit: "mph" } },
    ]);
  });

  it("refuses, with line and raw text, what cannot be used", async () => {
    const result = await read("jefit/sections-lb.csv");
    expect(result.diagnostics.map(({ reason, raw }) => [reason, raw.slice(0, 12)])).toEqual([
      ["The set was left empty: no load, repetitions, time or distance.", "0.0x0"],
      ['The set "45xfive" cannot be read.', "45xfive"],
      ["The log holds no sets.", '7,"2020-05-0'],
      ["The set belongs to no exercise log of this file.", "5,7,99,0,100"],
      ["The cardio log was left empty: no time or distance.", '62,"2026-02-'],
      ["The body record holds no readable date or value.", '12,7,"2026-0'],
    ]);
    const lines = fixture("jefit/sections-lb.csv").text()?.split("\n") ?? [];
    for (const { line, raw } of result.diagnostics) expect(lines[line - 1]).toContain(raw);
  });

  it("takes the phone's offset where it agrees with the day, and the day alone where no session tells the time", async () => {
    const { workouts } = (await read("jefit/sections-lb.csv")).log;
    expect(workouts.map(({ startedAt, zone, precision }) => [startedAt, zone, precision])).toEqual([
      ["2020-05-04T00:00:00", "unknown", "day"],
      ["2026-02-20T00:00:00", "unknown", "day"],
      ["2026-02-25T20:30:00", "-05:00", "second"],
      ["2026-02-26T00:00:00", "unknown", "day"],
      ["2026-02-27T20:30:00", "-05:00", "second"],
    ]);
    expect(workouts[2]?.durationS).toBe(3600);
  });

  it("derives supersets from the routines, and gives notes to their exercise or day", async () => {
    const result = await read("jefit/sections-lb.csv");
    const deadlift = entry(result, "Barbell Deadlift");
    expect(deadlift?.supersetGroup).toBe(0);
    expect(entry(result, "hip hike")?.supersetGroup).toBe(0);
    expect(entry(result, "Barbell Squat")?.supersetGroup).toBeUndefined();
    expect(deadlift?.notes).toBe("hook grip,\nstraps on the last set");
    const day = result.log.workouts.find((workout) => workout.startedAt.startsWith("2026-02-26"));
    expect(day).toMatchObject({ notes: "Walking: lower back tight after the walk", entries: [] });
  });

  it("names cardio by its notes, and leaves a distance without unit aside", async () => {
    const result = await read("jefit/sections-lb.csv");
    expect(entry(result, "Walking")?.sets).toEqual([
      { kind: "work", durationS: 1200, unitlessDistance: 1.5, notes: "90 kcal" },
    ]);
    const told = await readWhole(jefit, fixture("jefit/sections-lb.csv"), { distanceUnit: "mi" });
    expect(entry(told, "Walking")?.sets[0]?.distanceM).toBeCloseTo(2414.016, 9);
  });

  it("reads body records in the units of the settings", async () => {
    const { measurements } = (await read("jefit/sections-lb.csv")).log;
    expect(measurements).toEqual([
      { at: "2026-02-20T00:00:00", kind: "body_mass", value: 150 * KG_PER_LB, unit: "kg" },
      { at: "2026-02-20T00:00:00", kind: "body_fat", value: 24.5, unit: "percent" },
      { at: "2026-02-20T00:00:00", kind: "waist", value: 30 * 0.0254, unit: "m" },
      { at: "2026-02-20T00:00:00", kind: "height", value: 66 * 0.0254, unit: "m" },
    ]);
  });
});

describe("loads", () => {
  it("gives a person who trains in kg their round kg back, in either layout", async () => {
    const result = await read("jefit/kg-snapped.csv");
    expect(setsOf(result).map(({ loadKg, loadUnit }) => [loadKg, loadUnit])).toEqual([
      [65, "kg"],
      [65, "kg"],
      [32, "kg"],
      [33.125, "kg"],
    ]);
    expect(result.needsUnit).toBe(false);
  });

  it("tells the unit from a load that log and set rows both hold", async () => {
    const result = await read("jefit/no-setting-kg.csv");
    expect(result.needsUnit).toBe(false);
    expect(setsOf(result).map((set) => set.loadKg)).toEqual([60, 20]);
  });

  it("asks for the unit where nothing tells it", async () => {
    const result = await read("jefit/two-sections.csv");
    expect(result.needsUnit).toBe(true);
    expect(setsOf(result)).toEqual([
      { kind: "work", unitlessLoad: 100, reps: 8 },
      { kind: "work", unitlessLoad: 110, reps: 6 },
      { kind: "work", reps: 12 },
      { kind: "work", reps: 10 },
    ]);
    const told = await readWhole(jefit, fixture("jefit/two-sections.csv"), { unit: "kg" });
    expect(told.needsUnit).toBe(false);
    expect(setsOf(told)[0]).toMatchObject({ loadKg: 100, loadUnit: "kg" });
  });
});

it("reads the old backup, an SQLite database with the same tables", async () => {
  const bytes = await databaseOf(`
    CREATE TABLE setting (_id INTEGER, mass TEXT, length TEXT);
    INSERT INTO setting VALUES (1, ' kg', ' cm');
    CREATE TABLE exerciseLogs (_id INTEGER, belongSys INTEGER, eid INTEGER, ename TEXT, mydate TEXT, logs TEXT, belongsession INTEGER);
    INSERT INTO exerciseLogs VALUES (1, 1, 93, 'Barbell Deadlift', '2012-05-01', '100x5,110.0x3', 1);
    INSERT INTO exerciseLogs VALUES (2, 1, 94, 'Hyperextension', '2012-05-01', '0x15', 1);
    CREATE TABLE profile (_id INTEGER, mydate TEXT, weight REAL);
    INSERT INTO profile VALUES (1, '2012-05-01', 80.5);
  `);
  const content = fileContent(bytes);
  expect(jefit.recognises(content)).toBe(true);
  const result = await readWhole(jefit, content);
  expect(counts(result)).toEqual({ workouts: 1, sets: 3, warmups: 0, notes: 0, diagnostics: 0 });
  expect(result.log.measurements[0]).toMatchObject({ kind: "body_mass", value: 80.5 });
  expect(setsOf(result)[0]).toMatchObject({ loadKg: 100, loadUnit: "kg" });
});

it("reads what is left of a truncated export, wherever it is cut", async () => {
  const whole = fixture("jefit/sections-lb.csv").text() ?? "";
  for (let length = 60; length < whole.length; length += 97) {
    const result = await readWhole(jefit, textFile(whole.slice(0, length)));
    expect(result.rows.sets).toBeLessThanOrEqual(11);
  }
});

describe.skipIf(!process.env["BACKSTAY_SAMPLES"])("real files (needs the sample folder)", () => {
  // Counted with a script of its own: the items of `logs` for 2,066 logs without set rows and the 2,339 set rows of
  // the other 600 make 10,650 sets; 214 of them are 0x0 and nothing else; 48 of 49 cardio logs have a duration.
  it("reads sixteen years of training without counting a set twice", async () => {
    const result = await readWhole(jefit, sample("jefit/full-export-2010-2026.csv"));
    expect(result.rows).toEqual({
      total: 10_918,
      sets: 10_484,
      rests: 0,
      notes: 78,
      measurements: 138,
      diagnostics: 218,
    });
    expect(counts(result)).toMatchObject({ workouts: 705, warmups: 2 });
    expect(result.needsUnit).toBe(false);
    expect(new Set(result.log.workouts.map((workout) => workout.id)).size).toBe(705);
  });

  // Counted by hand: items of `logs`.
  it.each([
    ["multisession-fixture.csv", 3, 27],
    ["two-section-layout.csv", 5, 83],
  ])("%s: %i workouts, %i sets, and no unit", async (file, workouts, sets) => {
    const result = await readWhole(jefit, sample(`jefit/${file}`));
    expect(counts(result)).toEqual({ workouts, sets, warmups: 0, notes: 0, diagnostics: 0 });
    expect(result.needsUnit).toBe(true);
  });
});
