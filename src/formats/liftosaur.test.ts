import { describe, expect, it } from "vitest";
import { counts, fixture, readWhole, sample, setsOf, textFile } from "../../fixtures/readFixture.ts";
import type { ReadResult } from "./importer.ts";
import { liftosaur } from "./liftosaur.ts";

const read = (path: string) => readWhole(liftosaur, fixture(path));

describe("the stored document (JSON)", () => {
  it("accounts for every set: done, planned but not done, or unreadable", async () => {
    const result = await read("liftosaur/storage.json");
    expect(counts(result)).toEqual({ workouts: 2, sets: 8, warmups: 1, notes: 0, diagnostics: 5 });
    expect(result.diagnostics.map((one) => one.reason)).toEqual([
      "The set was planned but not done.",
      "A number of the set cannot be read.",
      "This is no set.",
      "The exercise has no name.",
      "The workout has no readable date.",
    ]);
  });

  it("names exercises by id and equipment, and the person's own as they named them", async () => {
    const result = await read("liftosaur/storage.json");
    expect(result.log.workouts.flatMap((workout) => workout.entries.map((entry) => entry.name))).toEqual([
      "Romanian Deadlift, Barbell",
      "Lunge, Dumbbell",
      "Hip Airplane",
      "Lat Pulldown, Leverage Machine",
    ]);
  });

  it("keeps time in UTC, length, title, notes and supersets", async () => {
    const [workout] = (await read("liftosaur/storage.json")).log.workouts;
    expect(workout).toMatchObject({
      startedAt: "2026-01-10T18:10:00",
      zone: "UTC",
      durationS: 3000,
      title: "Back first: Day 1",
      notes: "slept badly",
    });
    expect(workout?.entries.map((entry) => entry.supersetGroup)).toEqual([undefined, 0, 0]);
    expect(workout?.entries[0]?.notes).toBe("hamstrings tight");
  });

  it("makes two sides of a set whose sides differ, and one set where they are equal", async () => {
    const [workout] = (await read("liftosaur/storage.json")).log.workouts;
    expect(workout?.entries[1]?.sets.map(({ side, reps }) => [side, reps])).toEqual([
      [undefined, 10],
      ["right", 10],
      ["left", 8],
    ]);
  });

  it("turns RPE into repetitions in reserve and takes a bare weight in the person's unit", async () => {
    const result = await read("liftosaur/storage.json");
    expect(result.log.workouts[0]?.entries[0]?.sets.map((set) => set.rir)).toEqual([undefined, 2, 1.5]);
    expect(result.log.workouts[1]?.entries[0]?.sets[0]).toMatchObject({ loadUnit: "lb", reps: 12 });
    expect(result.needsUnit).toBe(false);
  });

  it("reads body measurements in kg, m and percent", async () => {
    const { measurements } = (await read("liftosaur/storage.json")).log;
    expect(measurements.map(({ kind, unit }) => [kind, unit])).toEqual([
      ["body_mass", "kg"],
      ["waist", "m"],
      ["body_fat", "percent"],
    ]);
    expect(measurements[0]?.value).toBeCloseTo(79.8323, 4);
    expect(measurements[1]?.value).toBeCloseTo(0.8382, 4);
  });

  it("says that a document without history holds none", async () => {
    const result = await read("liftosaur/settings-only.json");
    expect(counts(result)).toEqual({ workouts: 0, sets: 0, warmups: 0, notes: 0, diagnostics: 1 });
    expect(result.diagnostics[0]?.reason).toMatch(/no finished workout/);
  });

  it("says in one sentence that a truncated document is damaged", async () => {
    const whole = fixture("liftosaur/storage.json").text() ?? "";
    const cut = textFile(whole.slice(0, 900));
    expect(liftosaur.recognises(cut)).toBe(true);
    await expect(readWhole(liftosaur, cut)).rejects.toThrow(/damaged or cut off/);
  });
});

describe("the table (CSV)", () => {
  it("reads sets and warm-ups and refuses what was not done or has no date", async () => {
    const result = await read("liftosaur/history.csv");
    expect(counts(result)).toEqual({ workouts: 1, sets: 5, warmups: 1, notes: 0, diagnostics: 2 });
    expect(result.diagnostics.map((one) => one.line)).toEqual([7, 8]);
    expect(result.log.workouts[0]?.entries[0]).toMatchObject({
      name: "Romanian Deadlift",
      notes: "hamstrings tight",
    });
  });
});

describe("the history as text", () => {
  it("reads repeated sets, sides, times, effort, assistance and warm-ups", async () => {
    const result = await read("liftosaur/history.txt");
    const [first, second] = result.log.workouts;
    expect(first).toMatchObject({
      startedAt: "2026-01-10T19:10:00",
      zone: "+01:00",
      durationS: 3000,
      title: "Back first: Day 1",
      notes: "slept badly",
    });
    expect(second).toMatchObject({ startedAt: "2026-01-12T18:00:00", zone: "UTC" });
    const entry = (name: string) => first?.entries.find((one) => one.name === name)?.sets;
    expect(entry("Romanian Deadlift")?.map(({ kind, rir }) => [kind, rir])).toEqual([
      ["warmup", undefined],
      ["work", 2],
      ["work", 1.5],
    ]);
    expect(entry("Hip Airplane")?.map(({ side, reps }) => [side, reps])).toEqual([
      ["right", 5],
      ["left", 6],
      ["right", 5],
      ["left", 6],
      [undefined, 0],
    ]);
    expect(entry("Hip Airplane")?.at(-1)).toMatchObject({ durationS: 40, notes: "easy" });
    expect(entry("Side Plank")?.map(({ side, durationS }) => [side, durationS])).toEqual([
      ["right", 30],
      ["left", 25],
    ]);
    expect(entry("Assisted Pull Up")?.[0]?.loadKg).toBe(-20);
  });

  it("refuses, with the line, what it cannot read", async () => {
    const result = await read("liftosaur/history.txt");
    expect(result.diagnostics.map(({ line, raw }) => [line, raw.trim()])).toEqual([
      [9, "Chest Press / target: 3x8 40kg"],
      [10, "3xmany 20kg"],
      [10, "99999999x5 20kg"],
      [15, "Squat / 3x5 100kg"],
    ]);
  });
});

it("gives the same workout the same id in all three layouts", async () => {
  const ids = await Promise.all(
    ["storage.json", "history.csv", "history.txt"].map(
      async (file) => (await read(`liftosaur/${file}`)).log.workouts[0]?.id,
    ),
  );
  expect(new Set(ids).size).toBe(1);
});

describe.skipIf(!process.env["BACKSTAY_SAMPLES"])("real files (needs the sample folder)", () => {
  // Counted with a script of its own over the JSON: sets and warmupSets of every entry of every history record.
  it.each([
    ["17-workouts.json", 17, 330, 0],
    ["17-workouts.csv", 17, 330, 0],
    ["17-workouts.liftohistory.txt", 17, 330, 0],
    ["335-workouts.json", 335, 7211, 2195],
    ["335-workouts.csv", 335, 7211, 2195],
  ])("%s: %i workouts, %i sets, %i warm-ups", async (file, workouts, sets, warmups) => {
    const result = await readWhole(liftosaur, sample(`liftosaur/${file}`));
    expect(counts(result)).toEqual({ workouts, sets, warmups, notes: 0, diagnostics: 0 });
    expect(setsOf(result)).toHaveLength(sets);
  });

  it("says the same of 17 workouts in each layout, as far as it can", async () => {
    const [json, csv, text] = await Promise.all(
      ["json", "csv", "liftohistory.txt"].map((end) =>
        readWhole(liftosaur, sample(`liftosaur/17-workouts.${end}`)),
      ),
    );
    const told = (result: ReadResult | undefined) =>
      result?.log.workouts.map(({ id, title, entries }) => ({
        id,
        title,
        // Text and table leave out the usual equipment of an exercise; the document always names it.
        entries: entries.map(({ name, notes, sets }) => ({
          name: name.split(",")[0]?.toLowerCase(),
          notes,
          sets,
        })),
      }));
    expect(told(csv)).toEqual(told(text));
    expect(told(json)).toEqual(told(text));
  });
});
