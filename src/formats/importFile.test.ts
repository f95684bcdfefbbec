import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { remember } from "../core/exercise/names/nameMemory.ts";
import { addImport, EMPTY_HISTORY } from "../core/log/history.ts";
import { sameExercise } from "../core/log/sameExercise.ts";
import { importFile } from "./importFile.ts";
import type { ImportedFile } from "./importFile.ts";

const FIXTURES = join(import.meta.dirname, "../../fixtures");
const SAMPLES = process.env["BACKSTAY_SAMPLES"] ?? "";

const bytesOf = (folder: string, path: string): Uint8Array =>
  new Uint8Array(readFileSync(join(folder, path)));
const sample = (path: string): Promise<ImportedFile> => importFile(bytesOf(join(SAMPLES, "imports"), path));

describe("a file, imported", () => {
  it("is read by the importer that knows its content, and summed up", async () => {
    const { result, painMentions, summary } = await importFile(
      bytesOf(FIXTURES, "backstay/all-features.json"),
    );
    expect(result.format).toBe("backstay");
    expect(painMentions).toMatchObject([
      { at: "2026-02-05T00:00:00", entryName: "Side bridge", region: "hip" },
    ]);
    expect(summary).toEqual({
      format: "backstay",
      needsUnit: true,
      workouts: 2,
      sets: 13,
      warmupSets: 1,
      rests: 0,
      notes: 0,
      measurements: 3,
      painMentions: 1,
      diagnostics: 0,
      names: expect.objectContaining({ unknown: 0 }),
    });
  });

  it("counts a name that the person mapped by hand as matched", async () => {
    const text = JSON.stringify({
      format: "backstay",
      version: 1,
      workouts: [],
      measurements: [],
      undated: [{ name: "Zorblax 9000", sets: [{ kind: "work", reps: 8 }] }],
    });
    const bytes = new TextEncoder().encode(text);
    expect((await importFile(bytes)).summary.names).toEqual({ matched: 0, ambiguous: 0, unknown: 1 });
    const nameMemory = remember({}, "Zorblax 9000", "romanian_deadlift");
    expect((await importFile(bytes, { nameMemory })).summary.names).toEqual({
      matched: 1,
      ambiguous: 0,
      unknown: 0,
    });
  });

  it("can be stopped", async () => {
    const signal = AbortSignal.abort();
    await expect(importFile(bytesOf(FIXTURES, "backstay/all-features.json"), { signal })).rejects.toBe(
      signal.reason,
    );
  });
});

describe.skipIf(!SAMPLES)("the same workouts from two apps (needs the sample folder)", () => {
  it("count once, though each app has its own names and loses some numbers", async () => {
    const [hevy, liftosaur] = await Promise.all([
      sample("hevy/kg-7211rows.csv"),
      sample("liftosaur/335-workouts.json"),
    ]);
    const first = addImport(EMPTY_HISTORY, { id: "hevy", log: hevy.result.log });
    expect(first.added).toHaveLength(335);
    const second = addImport(first.history, { id: "liftosaur", log: liftosaur.result.log }, { sameExercise });
    expect(second.added).toEqual([]);
    expect(second.history.log.workouts).toHaveLength(335);
  });

  it.each([
    "strong/comma-wdf-resttimer-23709rows.csv",
    "hevy/kg-miles-13650rows.csv",
    "jefit/full-export-2010-2026.csv",
    "fitnotes/android-2017.csv",
    "fitnotes/backup.fitnotes",
    "fit/garmin-strength.fit",
  ])("%s a second time adds nothing", async (path) => {
    const { log } = (await sample(path)).result;
    const once = addImport(EMPTY_HISTORY, { id: "a", log });
    expect(once.duplicates).toEqual([]);
    const twice = addImport(once.history, { id: "b", log: structuredClone(log) });
    expect(twice.added).toEqual([]);
    expect(twice.history.log).toEqual(once.history.log);
  });
});
