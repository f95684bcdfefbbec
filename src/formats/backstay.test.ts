import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BadInput } from "../core/errors.ts";
import type { ExerciseEntry, LoggedSet, TrainingLog } from "../core/log/trainingLog.ts";
import { backstay, exportLog } from "./backstay.ts";
import { fileContent } from "./content.ts";
import { importFile } from "./importFile.ts";
import type { ReadResult } from "./importer.ts";

const SEED = 20261122;
const FIXTURES = join(import.meta.dirname, "../../fixtures");
const SAMPLES = process.env["BACKSTAY_SAMPLES"] ?? "";

function readText(text: string): Promise<ReadResult> {
  return backstay.read(fileContent(new TextEncoder().encode(text)), {});
}

function fixture(name: string): Promise<ReadResult> {
  return backstay.read(fileContent(readFileSync(join(FIXTURES, "backstay", name))), {});
}

function file(fields: Record<string, unknown>): string {
  return JSON.stringify({ format: "backstay", version: 1, workouts: [], measurements: [], ...fields });
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

/** Reads a file of any format; a file that cannot be used gives an empty log. */
async function logOf(path: string): Promise<TrainingLog> {
  try {
    return (await importFile(readFileSync(path))).result.log;
  } catch (error) {
    if (error instanceof BadInput) return { workouts: [], measurements: [] };
    throw error;
  }
}

describe("Backstay's own file", () => {
  it("holds all that a log can hold", async () => {
    const { log, rows, needsUnit, diagnostics } = await fixture("all-features.json");
    expect(diagnostics).toEqual([]);
    expect(rows).toEqual({ total: 16, sets: 13, rests: 0, notes: 0, measurements: 3, diagnostics: 0 });
    expect(needsUnit).toBe(true);
    expect(log.undated).toHaveLength(1);
  });

  it("is recognised by its content, and nothing else is", () => {
    const recognises = (text: string): boolean =>
      backstay.recognises(fileContent(new TextEncoder().encode(text)));
    expect(recognises(exportLog({ workouts: [], measurements: [] }))).toBe(true);
    expect(recognises(`  { "version": 1, "format": "backstay" }`)).toBe(true);
    expect(recognises(`["format", "backstay"]`)).toBe(false);
    expect(recognises(`{"format":"other"}`)).toBe(false);
  });

  it("keeps what is right of damaged rows, and names the path of what is wrong", async () => {
    const { log, rows, diagnostics } = await fixture("damaged-rows.json");
    expect(rows).toEqual({ total: 8, sets: 1, rests: 0, notes: 0, measurements: 0, diagnostics: 7 });
    expect(log.workouts.map(({ id }) => id)).toEqual(["w1"]);
    expect(diagnostics.map(({ reason }) => reason)).toEqual([
      'workouts[0].entries[0].sets[1].reps: expected number, received string, got "eight"',
      'workouts[0].entries[0].sets[2].kind: expected one of "work"|"warmup"|"drop"|"failure", got "easy"',
      "workouts[0].entries[1].name: expected string, received number, got 7",
      "workouts[0].entries[1].name: expected string, received number, got 7",
      'workouts[1].startedAt: expected YYYY-MM-DDTHH:MM:SS, got "2026-02-30T18:10:00"',
      'workouts[2]: expected object, received string, got "not a workout"',
      "measurements[0].value: expected number, received null, got null",
    ]);
    expect(diagnostics[0]?.raw).toContain('"startedAt":"2026-02-03T18:10:00"');
  });

  it.each([
    ["an unknown field", { workouts: [{ mood: 3 }] }, 1],
    [
      "a time that no clock shows",
      { measurements: [{ kind: "waist", at: "2026-02-03T24:00:00", value: 1, unit: "m" }] },
      1,
    ],
    [
      "the last time of a day",
      { measurements: [{ kind: "waist", at: "2026-02-03T23:59:59", value: 1, unit: "m" }] },
      0,
    ],
    ["a negative count", { undated: [{ name: "Row", sets: [{ kind: "work", reps: -1 }] }] }, 1],
    ["no repetition", { undated: [{ name: "Row", sets: [{ kind: "work", reps: 0 }] }] }, 0],
  ])("%s gives the right number of diagnostics", async (_what, fields, count) => {
    expect((await readText(file(fields))).diagnostics).toHaveLength(count);
  });

  it.each([
    ["a later version", file({ version: 2 }), "is of version 2, and this Backstay reads up to version 1"],
    ["no version", file({ version: undefined }), "version: expected number, received undefined, got nothing"],
    ["no list of workouts", file({ workouts: 7 }), "workouts: expected array, received number, got 7"],
    ["a cut file", file({}).slice(0, -3), "damaged or cut off"],
  ])("refuses %s in one sentence", async (_what, text, message) => {
    await expect(readText(text)).rejects.toThrow(message);
    await expect(readText(text)).rejects.toBeInstanceOf(BadInput);
  });

  it("takes a unit for loads that have none", async () => {
    const text = file({ undated: [{ name: "Row", sets: [{ kind: "work", unitlessLoad: 100, reps: 5 }] }] });
    const read = await backstay.read(fileContent(new TextEncoder().encode(text)), { unit: "lb" });
    expect(read.needsUnit).toBe(false);
    expect(read.log.undated?.[0]?.sets[0]).toEqual({
      kind: "work",
      loadKg: 45.359237,
      loadUnit: "lb",
      reps: 5,
    });
  });

  it("does not write a number that JSON cannot hold", () => {
    const measurements = [
      { kind: "waist", at: "2026-02-03T07:00:00", value: Number.NaN, unit: "m" } as const,
    ];
    expect(() => exportLog({ workouts: [], measurements })).toThrow(
      "value: expected a finite number, got NaN",
    );
  });
});

// -0 and 0 are one number in JSON.
const amount = fc.double({ min: 0, max: 1e6, noNaN: true }).map((value) => value + 0);
const words = fc.string({ unit: "grapheme", maxLength: 12 });
const moment = fc
  .date({ min: new Date("1971-01-01"), max: new Date("2090-01-01"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 19));
const anySet = fc.record(
  {
    kind: fc.constantFrom("work", "warmup", "drop", "failure"),
    side: fc.constantFrom("left", "right"),
    loadKg: amount,
    loadUnit: fc.constantFrom("kg", "lb"),
    unitlessLoad: amount,
    setting: fc.record({ value: amount, unit: fc.constantFrom("body_weight", "plates", "km_h", "mph") }),
    reps: amount,
    durationS: amount,
    distanceM: amount,
    unitlessDistance: amount,
    rir: amount,
    restS: amount,
    notes: words,
  },
  { requiredKeys: ["kind"] },
) as fc.Arbitrary<LoggedSet>;
const anyEntry = fc.record(
  { name: words, supersetGroup: fc.nat(), notes: words, sets: fc.array(anySet, { maxLength: 4 }) },
  { requiredKeys: ["name", "sets"] },
) as fc.Arbitrary<ExerciseEntry>;
const anyLog = fc.record(
  {
    workouts: fc.array(
      fc.record(
        {
          id: words,
          app: words,
          startedAt: moment,
          precision: fc.constantFrom("day", "minute", "second"),
          zone: words,
          durationS: amount,
          title: words,
          notes: words,
          entries: fc.array(anyEntry, { maxLength: 3 }),
        },
        { requiredKeys: ["id", "app", "startedAt", "precision", "zone", "entries"] },
      ),
      { maxLength: 4 },
    ),
    measurements: fc.array(
      fc.record({
        kind: words,
        at: moment,
        value: amount,
        unit: fc.constantFrom("kg", "percent", "m", "bpm", "unknown"),
      }),
      { maxLength: 3 },
    ),
    undated: fc.array(anyEntry, { maxLength: 2 }),
  },
  { requiredKeys: ["workouts", "measurements"] },
) as fc.Arbitrary<TrainingLog>;

describe("import, own export, import", () => {
  it(`gives back any log (seed ${SEED})`, async () => {
    await fc.assert(
      fc.asyncProperty(anyLog, async (log) => {
        const read = await readText(exportLog(log));
        expect(read.diagnostics).toEqual([]);
        expect(read.log).toEqual(log);
      }),
      { seed: SEED, numRuns: 300 },
    );
  });

  it.each(filesIn(FIXTURES).map((path) => [path.slice(FIXTURES.length + 1), path]))(
    "gives back %s",
    async (_name, path) => {
      const log = await logOf(path);
      expect((await readText(exportLog(log))).log).toEqual(log);
    },
  );
});

describe.skipIf(!SAMPLES)("import, own export, import of real files (needs the sample folder)", () => {
  const folder = join(SAMPLES, "imports");
  it.each(SAMPLES ? filesIn(folder).map((path) => [path.slice(folder.length + 1), path]) : [])(
    "gives back %s",
    async (_name, path) => {
      const log = await logOf(path);
      expect((await readText(exportLog(log))).log).toEqual(log);
    },
  );
});
