import { describe, expect, it } from "vitest";
import { counts, fixture, readWhole, sample, setsOf, textFile } from "../../fixtures/readFixture.ts";
import { wger } from "./wger.ts";

const read = (path: string) => readWhole(wger, fixture(path));

describe("a page of the workout log", () => {
  it("reads every unit of weight and repetitions and refuses the rest", async () => {
    const result = await read("wger/workoutlog-page.json");
    expect(counts(result)).toEqual({ workouts: 1, sets: 14, warmups: 0, notes: 0, diagnostics: 4 });
    expect(setsOf(result)).toEqual([
      { kind: "work", loadKg: 80, loadUnit: "kg", reps: 8, rir: 2, restS: 120 },
      { kind: "work", loadKg: 45 * 0.45359237, loadUnit: "lb", reps: 10, rir: 1.5 },
      { kind: "work", setting: { value: 1, unit: "body_weight" }, reps: 8 },
      { kind: "work", setting: { value: 6, unit: "plates" }, reps: 8 },
      { kind: "work", setting: { value: 10.5, unit: "km_h" }, durationS: 900 },
      { kind: "work", setting: { value: 6, unit: "mph" }, distanceM: 1.5 * 1609.344 },
      { kind: "work", durationS: 45 },
      { kind: "work", loadKg: 24, loadUnit: "kg", distanceM: 40 },
      { kind: "work", distanceM: 5000 },
      { kind: "failure", loadKg: 30, loadUnit: "kg", reps: 12 },
      { kind: "work", reps: 17 },
      { kind: "work", loadKg: 30, loadUnit: "kg", reps: 9 },
      { kind: "drop", loadKg: 25, loadUnit: "kg", reps: 7 },
      { kind: "drop", loadKg: 20, loadUnit: "kg", reps: 6 },
    ]);
  });

  it("keeps the zone and the first set's time, and names exercises by their number", async () => {
    const [workout] = (await read("wger/workoutlog-page.json")).log.workouts;
    expect(workout).toMatchObject({ startedAt: "2026-03-02T18:01:00", zone: "+01:00", precision: "second" });
    expect(workout?.entries[0]?.name).toBe("wger exercise 345");
  });
});

it("reads a Django fixture with sessions, notes, impressions and exercise names", async () => {
  const result = await read("wger/django-fixture.json");
  expect(counts(result)).toEqual({ workouts: 2, sets: 2, warmups: 0, notes: 2, diagnostics: 0 });
  const [first, second] = result.log.workouts;
  expect(first).toMatchObject({
    startedAt: "2026-03-02T18:00:00",
    durationS: 4200,
    notes: "knee sore at the end\nImpression: bad",
  });
  expect(first?.entries[0]).toMatchObject({ name: "Romanian deadlift", sets: [{ loadKg: 40, reps: 8 }] });
  expect(second).toMatchObject({
    startedAt: "2026-03-05T00:00:00",
    precision: "day",
    notes: "Impression: neutral",
  });
  expect(second?.entries[0]?.sets[0]).toEqual({ kind: "work", reps: 12 });
});

it("reads the older API, groups by day where there is no session, and asks for a unit that is null", async () => {
  const result = await read("wger/old-api.json");
  expect(result.needsUnit).toBe(true);
  expect(result.log.workouts.map((workout) => workout.startedAt)).toEqual([
    "2022-03-01T00:00:00",
    "2022-03-03T00:00:00",
  ]);
  expect(setsOf(result)).toMatchObject([{ loadKg: 60, rir: 4 }, { unitlessLoad: 60 }]);
  const told = await readWhole(wger, fixture("wger/old-api.json"), { unit: "lb" });
  expect(told.needsUnit).toBe(false);
  expect(setsOf(told)).toMatchObject([{ loadUnit: "kg" }, { loadUnit: "lb" }]);
});

it("knows a plan and says that it is not a history", async () => {
  const result = await read("wger/routine.json");
  expect(result.diagnostics).toHaveLength(1);
  expect(result.diagnostics[0]?.reason).toMatch(/training plan .* not a history/);
});

it("does not follow a ring of drop sets for ever", async () => {
  const row = (id: string, next: string) => ({
    id,
    next_log: next,
    exercise: 1,
    repetitions: "5",
    weight: "10",
    weight_unit: 1,
    repetitions_unit: 1,
    date: "2026-01-01",
    session: "s",
  });
  const result = await readWhole(wger, textFile(JSON.stringify([row("a", "b"), row("b", "a")])));
  expect(result.rows.sets).toBe(2);
});

it("says in one sentence that a truncated file is damaged", async () => {
  const whole = fixture("wger/workoutlog-page.json").text() ?? "";
  const cut = textFile(whole.slice(0, whole.length / 2));
  expect(wger.recognises(cut)).toBe(true);
  await expect(readWhole(wger, cut)).rejects.toThrow(/damaged or cut off/);
});

describe.skipIf(!process.env["BACKSTAY_SAMPLES"])("real files (needs the sample folder)", () => {
  // Counted by hand: objects with the model manager.workoutlog, and sessions with notes.
  it.each([
    ["wger_django_test-workout-log-data.json", 5, 5, 0, 0],
    ["wger_django_test-workout-session.json", 5, 0, 5, 0],
    ["wger_django_test-routine-data.json", 0, 0, 0, 1],
    ["wger_api_routine_structure.json", 0, 0, 0, 1],
    ["wger_api_routine_date_sequence_display.json", 0, 0, 0, 1],
    ["wger_api_routine_date_sequence_gym.json", 0, 0, 0, 1],
    ["wger_api_slot_entry.json", 0, 0, 0, 1],
  ])(
    "%s: %i workouts, %i sets, %i notes, %i diagnostics",
    async (file, workouts, sets, notes, diagnostics) => {
      const content = sample(`wger/${file}`);
      expect(wger.recognises(content)).toBe(true);
      expect(counts(await readWhole(wger, content))).toEqual({
        workouts,
        sets,
        warmups: 0,
        notes,
        diagnostics,
      });
    },
  );
});
