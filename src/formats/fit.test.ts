import { describe, expect, it } from "vitest";
import { FitFile } from "../../fixtures/builders/fitFile.ts";
import { counts, fixture, readWhole, sample, setsOf } from "../../fixtures/readFixture.ts";
import { fileContent } from "./content.ts";
import { fit } from "./fit.ts";

// 2026-03-02T17:00:00Z in seconds of FIT.
const START = Date.UTC(2026, 2, 2, 17) / 1000 - 631_065_600;
const STRENGTH = 20;
const UNKNOWN: readonly [number, number] = [65_534, 65_535];
const DEADLIFT = 8;

const readFile = (file: FitFile) => readWhole(fit, fileContent(file.bytes()));

describe("sets and rests", () => {
  const activity = () =>
    new FitFile()
      .activity(START, START + 2 * 3600)
      .session(START, 1800, STRENGTH, "Strength")
      .set({
        start: START,
        type: 1,
        durationS: 40.5,
        reps: 5,
        weightKg: 100,
        guesses: [UNKNOWN, [DEADLIFT, 0], UNKNOWN],
      })
      .set({ start: START + 41, type: 0, durationS: 90 })
      .set({ start: START + 131, type: 1, durationS: 30, reps: 10, weightKg: 0, guesses: [UNKNOWN] })
      .set({ start: START + 161, type: 0, durationS: 60 })
      .set({
        start: START + 221,
        type: 1,
        durationS: 30,
        reps: 8,
        weightKg: 61.25,
        displayUnit: 2,
        guesses: [[17, 65_535]],
      });

  it("is the file that the contract suite reads", () => {
    expect([...fixture("fit/strength.fit").bytes]).toEqual([...activity().bytes()]);
  });

  it("reads active sets, and adds a rest to the set before it", async () => {
    const result = await readFile(activity());
    expect(result.rows).toMatchObject({ total: 5, sets: 3, rests: 2, diagnostics: 0 });
    expect(setsOf(result)[0]).toEqual({
      kind: "work",
      loadKg: 100,
      loadUnit: "kg",
      reps: 5,
      durationS: 40.5,
      restS: 90,
    });
  });

  it("takes the first guess that is not unknown, and a weight of 0 as none", async () => {
    const [workout] = (await readFile(activity())).log.workouts;
    expect(workout?.entries.map((entry) => entry.name)).toEqual([
      "Barbell deadlift",
      "Unknown exercise",
      "Lunge",
    ]);
    expect(workout?.entries[1]?.sets[0]).not.toHaveProperty("loadKg");
  });

  it("gives back the pounds of a person who entered pounds", async () => {
    const set = setsOf(await readFile(activity()))[2];
    expect(set?.loadUnit).toBe("lb");
    expect((set?.loadKg ?? 0) / 0.45359237).toBeCloseTo(135, 9);
  });

  it("uses the watch's offset where the file tells it, and UTC where it does not", async () => {
    const [told] = (await readFile(activity())).log.workouts;
    expect(told).toMatchObject({
      startedAt: "2026-03-02T19:00:00",
      zone: "+02:00",
      durationS: 1800,
      title: "Strength",
    });
    const untold = new FitFile()
      .activity(START)
      .session(START, 60, STRENGTH, "S")
      .set({ start: START, type: 1, durationS: 5, reps: 1 });
    expect((await readFile(untold)).log.workouts[0]).toMatchObject({
      startedAt: "2026-03-02T17:00:00",
      zone: "UTC",
    });
    const absurd = new FitFile()
      .activity(START, 17)
      .session(START, 60, STRENGTH, "S")
      .set({ start: START, type: 1, durationS: 5, reps: 1 });
    expect((await readFile(absurd)).log.workouts[0]?.zone).toBe("UTC");
  });

  it("prefers the name of a planned exercise to that of the profile", async () => {
    const file = new FitFile()
      .session(START, 60, STRENGTH, "S")
      .exerciseTitle(DEADLIFT, 5, "Trap bar, high handles")
      .set({ start: START, type: 1, durationS: 5, reps: 1, guesses: [[DEADLIFT, 5]] });
    expect((await readFile(file)).log.workouts[0]?.entries[0]?.name).toBe("Trap bar, high handles");
  });
});

it("gives each strength session of a multisport file its own sets, and ignores the others", async () => {
  const file = new FitFile()
    .session(START, 600, 6, "Bike")
    .session(START + 700, 600, STRENGTH, "Strength one")
    .session(START + 2000, 600, STRENGTH, "Strength two")
    .set({ start: START + 710, type: 1, durationS: 30, reps: 5 })
    .set({ start: START + 2010, type: 1, durationS: 30, reps: 6 })
    .set({ start: START + 2050, type: 1, durationS: 30, reps: 7 });
  const { workouts } = (await readFile(file)).log;
  expect(workouts.map(({ title, entries }) => [title, entries[0]?.sets.length])).toEqual([
    ["Strength one", 1],
    ["Strength two", 2],
  ]);
});

it("says that a session without sets has nothing to count", async () => {
  const strength = await readFile(new FitFile().session(START, 600, STRENGTH, "Strength"));
  expect(strength.rows).toMatchObject({ total: 1, sets: 0, diagnostics: 1 });
  expect(strength.diagnostics[0]?.reason).toMatch(/strength session but no sets/);
  const bike = await readFile(new FitFile().session(START, 600, 6, "Bike"));
  expect(bike.diagnostics[0]?.reason).toMatch(/without strength sets/);
});

it("says in one sentence that a file is cut off or damaged, wherever it is cut", async () => {
  const whole = new FitFile()
    .session(START, 60, STRENGTH, "S")
    .set({ start: START, type: 1, durationS: 5, reps: 1 })
    .bytes();
  for (let length = 12; length < whole.length; length++) {
    await expect(readWhole(fit, fileContent(whole.slice(0, length)))).rejects.toThrow(
      /FIT file is (cut off or )?damaged/,
    );
  }
  const flipped = whole.slice();
  flipped[30] = (flipped[30] ?? 0) ^ 0xff;
  await expect(readWhole(fit, fileContent(flipped))).rejects.toThrow(/damaged/);
});

it("forgives a checksum left at 0 and bytes behind the end", async () => {
  const whole = new FitFile()
    .session(START, 60, STRENGTH, "S")
    .set({ start: START, type: 1, durationS: 5, reps: 1 })
    .bytes();
  const unchecked = whole.slice();
  unchecked.set([0, 0], whole.length - 2);
  expect((await readWhole(fit, fileContent(unchecked))).rows.sets).toBe(1);
  const padded = new Uint8Array(whole.length + 9);
  padded.set(whole);
  expect((await readWhole(fit, fileContent(padded))).rows.sets).toBe(1);
});

describe.skipIf(!process.env["BACKSTAY_SAMPLES"])("real files (needs the sample folder)", () => {
  // Set messages counted with the semantic decoder of fit-file-parser: 41 active, 42 rest, 16 with a weight.
  it("reads the strength half of a multisport activity", async () => {
    const result = await readWhole(fit, sample("fit/garmin-strength.fit"));
    expect(result.rows).toMatchObject({ total: 83, sets: 41, rests: 42, diagnostics: 0 });
    expect(result.log.workouts).toHaveLength(1);
    expect(result.log.workouts[0]).toMatchObject({ startedAt: "2025-10-20T13:21:30", zone: "+03:00" });
    expect(setsOf(result).filter((set) => set.loadKg !== undefined)).toHaveLength(16);
    const unknown = result.log.workouts
      .flatMap((workout) => workout.entries)
      .filter((entry) => entry.name === "Unknown exercise");
    expect(unknown.flatMap((entry) => entry.sets)).toHaveLength(10);
  });

  it.each(["suunto-no-sets.fit", "vivoactive-no-sets.fit"])("%s: no sets, and says so", async (file) => {
    const result = await readWhole(fit, sample(`fit/${file}`));
    expect(counts(result)).toEqual({ workouts: 0, sets: 0, warmups: 0, notes: 0, diagnostics: 1 });
  });
});
