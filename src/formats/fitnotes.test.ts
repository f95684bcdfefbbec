import { describe, expect, it } from "vitest";
import { counts, fixture, readWhole, sample, setsOf, textFile } from "../../fixtures/readFixture.ts";
import { databaseOf } from "../../fixtures/builders/databaseOf.ts";
import { KG_PER_LB } from "../core/units.ts";
import { fileContent } from "./content.ts";
import { fitnotes } from "./fitnotes.ts";

const read = (path: string) => readWhole(fitnotes, fixture(path));

describe("tables", () => {
  it("realigns names that hold commas, and takes a stray quote for a letter", async () => {
    const result = await read("fitnotes/android-header-unit.csv");
    expect(counts(result)).toEqual({ workouts: 2, sets: 9, warmups: 0, notes: 0, diagnostics: 3 });
    expect(result.log.workouts[0]?.entries).toEqual([
      { name: 'Pause Deadlift 1"', sets: [{ kind: "work", loadKg: 70, loadUnit: "kg", reps: 7 }] },
      {
        name: "Overhead Press (Each Side, Dumbbells)",
        sets: [{ kind: "work", loadKg: 12.5, loadUnit: "kg", reps: 8 }],
      },
      { name: "Row (Cable, Close, Neutral)", sets: [{ kind: "work", loadKg: 40, loadUnit: "kg", reps: 10 }] },
      { name: "Plank", sets: [{ kind: "work", durationS: 90 }] },
    ]);
  });

  it("reads distances in every unit and times as H:MM:SS", async () => {
    const sets = (await read("fitnotes/android-header-unit.csv")).log.workouts[1]?.entries.flatMap(
      (entry) => entry.sets,
    );
    expect(sets?.map(({ distanceM, durationS }) => [distanceM, durationS])).toEqual([
      [40, undefined],
      [5000, 1510],
      [1609.344, 3723],
      [30 * 0.9144, undefined],
      [60 * 0.3048, undefined],
    ]);
  });

  it("refuses an empty row, a day that does not exist and a load that is no number, each with its line", async () => {
    const { diagnostics } = await read("fitnotes/android-header-unit.csv");
    expect(diagnostics.map(({ line, raw }) => [line, raw])).toEqual([
      [11, "2019-03-06,Row,Back,,,,,"],
      [12, "2019-02-30,Row,Back,50,8,,,"],
      [13, "2019-03-06,Row,Back,heavy,8,,,"],
    ]);
  });

  it("reads the unit beside each load, comments over lines, and asks where a unit is missing", async () => {
    const result = await read("fitnotes/android-weight-unit.csv");
    expect(counts(result)).toEqual({ workouts: 1, sets: 5, warmups: 0, notes: 1, diagnostics: 0 });
    expect(result.needsUnit).toBe(true);
    expect(setsOf(result)).toEqual([
      { kind: "work", loadKg: 225 * KG_PER_LB, loadUnit: "lb", reps: 8 },
      { kind: "work", loadKg: 100, loadUnit: "kg", reps: 8, notes: 'slow, with a "pause" on top' },
      { side: "left", kind: "work", durationS: 45, notes: "held\nto the second" },
      { kind: "work", loadKg: 40, loadUnit: "kg", reps: 8, notes: "easy, no belt" },
      { kind: "work", unitlessLoad: 50, reps: 8 },
    ]);
    expect(result.log.workouts[0]?.entries.at(-1)).toMatchObject({ name: "Row", notes: "skipped: elbow" });
  });

  it("reads the iOS table: either weight column, or the rounder of both", async () => {
    const result = await read("fitnotes/ios.csv");
    expect(counts(result)).toEqual({ workouts: 1, sets: 6, warmups: 0, notes: 0, diagnostics: 0 });
    expect(result.needsUnit).toBe(false);
    expect(setsOf(result)).toEqual([
      { kind: "work", loadKg: 80, loadUnit: "kg", reps: 8 },
      { kind: "work", loadKg: 185 * KG_PER_LB, loadUnit: "lb", reps: 6, notes: "grip, then hips" },
      { kind: "work", loadKg: 135 * KG_PER_LB, loadUnit: "lb", reps: 10 },
      { kind: "work", loadKg: 100, loadUnit: "kg", reps: 5 },
      { kind: "work", durationS: 510, distanceM: 2000 },
      { kind: "work", reps: 9 },
    ]);
    expect(result.log.workouts[0]?.entries[1]?.name).toBe("Lat Pulldown, Wide");
  });

  it("knows days only", async () => {
    const [workout] = (await read("fitnotes/ios.csv")).log.workouts;
    expect(workout).toMatchObject({ startedAt: "2026-05-01T00:00:00", precision: "day", zone: "unknown" });
  });

  it("reads dates that a spreadsheet turned round, where the column tells their order", async () => {
    const table =
      "Date,Exercise,Category,Weight (lbs),Reps,Distance,Distance Unit,Time\n04/08/2026,Row,Back,50,8,,,\n04/25/2026,Row,Back,50,8,,,\n";
    const { log } = await readWhole(fitnotes, textFile(table));
    expect(log.workouts.map((workout) => workout.id)).toEqual(["fitnotes:2026-04-08", "fitnotes:2026-04-25"]);
  });

  it("reads the body tracker's table as measurements", async () => {
    const result = await read("fitnotes/body-tracker.csv");
    expect(result.rows).toMatchObject({ total: 4, measurements: 3, diagnostics: 1 });
    expect(result.log.measurements).toEqual([
      { at: "2026-05-01T07:15:00", kind: "body_mass", value: 165 * KG_PER_LB, unit: "kg" },
      { at: "2026-05-01T07:16:00", kind: "body_fat", value: 21.5, unit: "percent" },
      { at: "2026-05-01T07:17:00", kind: "waist", value: 82 * 0.01, unit: "m" },
    ]);
  });

  it("loses one line, not the file, to a comment whose quote never closes", async () => {
    const table = `${fixture("fitnotes/ios.csv").text()}2026-05-02,Row,Back,50,,8,,,,"open,wr\n2026-05-02,Row,Back,50,,8,,,,,wr\n`;
    const result = await readWhole(fitnotes, textFile(table));
    expect(result.rows).toMatchObject({ sets: 8, diagnostics: 0 });
  });
});

describe("the backup (SQLite)", () => {
  const backup = () =>
    databaseOf(`
      CREATE TABLE settings (_id INTEGER, metric INTEGER);
      INSERT INTO settings VALUES (1, 1);
      CREATE TABLE exercise(_id INTEGER PRIMARY KEY, name TEXT NOT NULL, category_id INTEGER, exercise_type_id INTEGER);
      INSERT INTO exercise VALUES (1, 'Hip Thrust', 1, 0), (2, 'Side Bridge, right', 1, 3);
      CREATE TABLE training_log (_id INTEGER PRIMARY KEY, exercise_id INTEGER, date DATE, metric_weight INTEGER, reps INTEGER,
        unit INTEGER, is_personal_record INTEGER, is_complete INTEGER, distance INTEGER, duration_seconds INTEGER);
      INSERT INTO training_log VALUES
        (1, 1, '2026-01-15', 31.75144, 10, 2, 1, 0, 0, 0),
        (2, 1, '2026-01-15', 62.5, 8, 1, 0, 0, 0, 0),
        (3, 1, '2026-01-15', 60, 8, 0, 0, 0, 0, 0),
        (4, 2, '2026-01-15', 0, 0, 0, 0, 0, 0, 45),
        (5, 9, '2026-01-16', 0, 0, 0, 0, 0, 400, 0),
        (6, 1, 'once', 60, 8, 0, 0, 0, 0, 0),
        (7, 1, '2026-01-16', 0, 0, 0, 0, 0, 0, 0);
      CREATE TABLE Comment (_id INTEGER, date DATE, owner_type_id INTEGER, owner_id INTEGER, comment TEXT);
      INSERT INTO Comment VALUES (1, '2026-01-15', 1, 2, 'glutes, not back');
      CREATE TABLE WorkoutComment (_id INTEGER, date TEXT, comment TEXT);
      INSERT INTO WorkoutComment VALUES (1, '2026-01-15', 'good day');
      CREATE TABLE WorkoutTime (_id INTEGER, workout_date TEXT, start_date_time TEXT, end_date_time TEXT);
      INSERT INTO WorkoutTime VALUES (1, '2026-01-15', '2026-01-15 18:00:00', '2026-01-15 18:50:00');
      CREATE TABLE WorkoutGroup (_id INTEGER, name TEXT, date TEXT);
      CREATE TABLE WorkoutGroupExercise (_id INTEGER, exercise_id INTEGER, date TEXT, workout_group_id INTEGER);
      INSERT INTO WorkoutGroupExercise VALUES (1, 1, '2026-01-15', 5), (2, 2, '2026-01-15', 5), (3, 1, '2025-01-01', 6);
      CREATE TABLE BodyWeight (_id INTEGER, date TEXT, body_weight_metric REAL, body_fat REAL, comments TEXT);
      INSERT INTO BodyWeight VALUES (1, '2026-01-15', 74.5, 20, NULL);
      CREATE TABLE MeasurementUnit (_id INTEGER, type INTEGER, long_name TEXT, short_name TEXT);
      INSERT INTO MeasurementUnit VALUES (4, 2, 'Centimetres', 'cm');
      CREATE TABLE Measurement (_id INTEGER, name TEXT, unit_id INTEGER);
      INSERT INTO Measurement VALUES (6, 'Upper Arm (Right)', 4);
      CREATE TABLE MeasurementRecord (_id INTEGER, measurement_id INTEGER, date TEXT, time TEXT, value REAL, comment TEXT);
      INSERT INTO MeasurementRecord VALUES (1, 6, '2026-01-15', '07:00:00', 31, NULL), (2, 99, '2026-01-15', '07:00:00', 31, NULL);
    `);

  it("joins sets with names, units, comments, supersets and times", async () => {
    const content = fileContent(await backup());
    expect(fitnotes.recognises(content)).toBe(true);
    const result = await readWhole(fitnotes, content);
    expect(counts(result)).toEqual({ workouts: 2, sets: 5, warmups: 0, notes: 1, diagnostics: 3 });
    expect(result.log.workouts[0]).toEqual({
      id: "fitnotes:2026-01-15",
      app: "fitnotes",
      startedAt: "2026-01-15T18:00:00",
      precision: "second",
      zone: "unknown",
      durationS: 3000,
      notes: "good day",
      entries: [
        {
          name: "Hip Thrust",
          supersetGroup: 0,
          sets: [
            { kind: "work", loadKg: 70 * KG_PER_LB, loadUnit: "lb", reps: 10 },
            { kind: "work", loadKg: 62.5, loadUnit: "kg", reps: 8, notes: "glutes, not back" },
            { kind: "work", loadKg: 60, loadUnit: "kg", reps: 8 },
          ],
        },
        {
          name: "Side Bridge, right",
          supersetGroup: 0,
          sets: [{ side: "right", kind: "work", durationS: 45 }],
        },
      ],
    });
    expect(result.log.workouts[1]?.entries).toEqual([
      { name: "FitNotes exercise 9", sets: [{ kind: "work", distanceM: 400 }] },
    ]);
  });

  it("reads body weight and measurements", async () => {
    const result = await readWhole(fitnotes, fileContent(await backup()));
    expect(result.log.measurements).toEqual([
      { at: "2026-01-15T00:00:00", kind: "body_mass", value: 74.5, unit: "kg" },
      { at: "2026-01-15T00:00:00", kind: "body_fat", value: 20, unit: "percent" },
      { at: "2026-01-15T07:00:00", kind: "upper_arm_right", value: 0.31, unit: "m" },
    ]);
  });

  it("says in one sentence that a truncated backup is damaged", async () => {
    const bytes = await backup();
    const cut = fileContent(bytes.slice(0, Math.floor(bytes.length * 0.6)));
    expect(fitnotes.recognises(cut)).toBe(true);
    await expect(readWhole(fitnotes, cut)).rejects.toThrow(/FitNotes backup is damaged/);
  });
});

describe.skipIf(!process.env["BACKSTAY_SAMPLES"])("real files (needs the sample folder)", () => {
  // Tables: lines after the header, counted with `tail -n +2 | grep -c .`; the backup: SELECT count(*) FROM training_log.
  it.each([
    ["android-2017.csv", 73, 910],
    ["android-2020.csv", 18, 436],
    ["android-kgs.csv", 2, 38],
    ["android-lbs.csv", 2, 38],
    ["android-lbs-edge-cases.csv", 3, 46],
    ["backup.fitnotes", 10, 1250],
  ])("%s: %i days, %i sets", async (file, workouts, sets) => {
    const result = await readWhole(fitnotes, sample(`fitnotes/${file}`));
    expect(counts(result)).toEqual({ workouts, sets, warmups: 0, notes: 0, diagnostics: 0 });
    expect(result.needsUnit).toBe(false);
  });

  it("reads the same sets from the table in kg and in lb", async () => {
    const [kg, lb] = await Promise.all(
      ["android-kgs.csv", "android-lbs.csv"].map((file) => readWhole(fitnotes, sample(`fitnotes/${file}`))),
    );
    const masses = setsOf(kg!).map((set) => set.loadKg ?? 0);
    setsOf(lb!).forEach((set, i) => expect(set.loadKg ?? 0).toBeCloseTo(masses[i] ?? Number.NaN, 1));
  });
});
