import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { fileContent } from "./content.ts";
import type { ReadOptions } from "./importer.ts";
import { strong } from "./strong.ts";

const folder = resolve(import.meta.dirname, "../../fixtures/strong");
const read = (name: string, options: ReadOptions = {}) =>
  strong.read(fileContent(new Uint8Array(readFileSync(resolve(folder, name)))), options);
const readText = (text: string, options: ReadOptions = {}) =>
  strong.read(fileContent(new TextEncoder().encode(text)), options);

const HEADER =
  "Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE\n";

describe("Strong", () => {
  it.each([
    ["kg-km-columns.csv", { sets: 4, rests: 0, notes: 0, diagnostics: 0 }, false],
    ["no-duration-no-unit.csv", { sets: 4, rests: 0, notes: 0, diagnostics: 0 }, true],
    ["comma-letters-rests-notes.csv", { sets: 6, rests: 1, notes: 1, diagnostics: 4 }, true],
    ["comma-short.csv", { sets: 3, rests: 0, notes: 0, diagnostics: 0 }, true],
    ["semicolon-unit-columns.csv", { sets: 4, rests: 0, notes: 0, diagnostics: 0 }, false],
    ["comma-unit-columns.csv", { sets: 2, rests: 0, notes: 0, diagnostics: 1 }, false],
    ["headerless.csv", { sets: 3, rests: 0, notes: 0, diagnostics: 0 }, false],
    ["current-quoted.csv", { sets: 4, rests: 1, notes: 0, diagnostics: 0 }, false],
    ["current-quoted-lbs.csv", { sets: 2, rests: 0, notes: 0, diagnostics: 0 }, false],
    ["german.csv", { sets: 2, rests: 1, notes: 0, diagnostics: 0 }, true],
    ["french.csv", { sets: 2, rests: 0, notes: 0, diagnostics: 0 }, true],
    ["twelve-hour.csv", { sets: 4, rests: 0, notes: 0, diagnostics: 0 }, true],
  ])("sends the rows of %s where they belong", async (name, rows, needsUnit) => {
    const result = await read(name);
    expect(result.rows).toMatchObject(rows);
    expect(result.needsUnit).toBe(needsUnit);
  });

  it("keeps kilograms that were pounds exactly as stored", async () => {
    const { log } = await read("current-quoted.csv");
    expect(log.workouts[0]?.entries[0]?.sets[1]).toEqual({
      kind: "work",
      reps: 8,
      loadKg: 6.80388555,
      loadUnit: "kg",
      rir: 2,
      notes: "slow down",
      restS: 150,
    });
  });

  it("reads a unit that each row states, and a distance in it", async () => {
    const { log } = await read("semicolon-unit-columns.csv");
    const sets = log.workouts[0]?.entries.map((entry) => entry.sets.at(-1));
    expect(sets?.[0]).toMatchObject({ loadKg: 45.359237, loadUnit: "lb", rir: 1.5 });
    expect(sets?.[1]).toMatchObject({ loadKg: 32, distanceM: 40 });
    expect(sets?.[2]).toEqual({ kind: "work", distanceM: 4828.032, durationS: 600 });
    expect(log.workouts[0]?.notes).toBe("first\nof two lines");
    expect(log.workouts[0]?.durationS).toBe(2640);
  });

  it("keeps loads apart until a unit is told, and then takes it", async () => {
    const asked = await read("comma-short.csv");
    expect(asked.log.workouts[0]?.entries[0]?.sets[0]).toEqual({ kind: "work", reps: 12, unitlessLoad: 30 });
    const told = await read("comma-short.csv", { unit: "lb", distanceUnit: "km" });
    expect(told.needsUnit).toBe(false);
    expect(told.log.workouts[0]?.entries[0]?.sets[0]).toMatchObject({ loadKg: 13.6077711, loadUnit: "lb" });
    expect(told.log.workouts[0]?.entries[1]?.sets[0]).toMatchObject({ distanceM: 5200 });
  });

  it("reads W, D and F as kinds of set, a rest as the rest after the set before, a note as the exercise's", async () => {
    const { log, diagnostics } = await read("comma-letters-rests-notes.csv");
    const [first, again] = log.workouts[0]?.entries ?? [];
    expect(first?.sets.map(({ kind }) => kind)).toEqual(["warmup", "work", "drop", "failure"]);
    expect(first?.sets.map(({ restS }) => restS)).toEqual([undefined, 120, undefined, undefined]);
    expect(first?.notes).toBe("elbows close");
    expect(again?.sets).toHaveLength(1); // its numbering restarted
    expect(diagnostics.map(({ line, reason }) => `${line}: ${reason}`)).toEqual([
      "2: a rest with no set before it",
      '10: set order not understood: "X"',
      '11: no such day: "2023-02-31 17:40:00"',
      '12: reps is not a number: "ten"',
    ]);
  });

  it("keeps an RPE that is none in the notes instead of losing the set", async () => {
    const { log } = await read("comma-letters-rests-notes.csv");
    expect(log.workouts[1]?.entries[0]?.sets[0]).toMatchObject({ reps: 10, notes: "RPE 12" });
  });

  it("takes 0 for not applicable: a body-weight set has no load", async () => {
    const { log } = await read("kg-km-columns.csv");
    expect(log.workouts[0]?.entries[1]?.sets[0]).toEqual({ kind: "work", reps: 8 });
  });

  it("knows left from right where the name says it", async () => {
    const { log } = await read("no-duration-no-unit.csv");
    expect(log.workouts[0]?.entries.flatMap(({ sets }) => sets.map(({ side }) => side))).toEqual([
      undefined,
      undefined,
      "left",
      "right",
    ]);
  });

  it("reads 12-hour clocks with a narrow space before AM and PM", async () => {
    const { log } = await read("twelve-hour.csv");
    expect(log.workouts.map(({ startedAt }) => startedAt)).toEqual([
      "2025-09-01T07:05:09",
      "2025-09-02T12:10:00",
      "2025-09-03T00:10:00",
    ]);
  });

  it("gives up the line of a stray quote and nothing after it, and keeps a set without a date undated", async () => {
    const { log, rows, diagnostics } = await read("torn-quote.csv");
    expect(rows).toMatchObject({ total: 5, sets: 3, diagnostics: 2 });
    expect(diagnostics.map(({ line }) => line)).toEqual([3, 5]);
    expect(log.workouts[0]?.entries.map(({ name }) => name)).toEqual(["Plank", "Curl Up"]);
    expect(log.undated?.map(({ name }) => name)).toEqual(["Side Plank"]);
  });

  it("does not trust the row that the end of the file cuts short", async () => {
    const { rows, diagnostics } = await readText(`${HEADER}2025-01-01 10:00:00,A,1m,Squat,1,13`);
    expect(rows).toMatchObject({ total: 1, sets: 0, diagnostics: 1 });
    expect(diagnostics[0]?.reason).toBe("the file ends in the middle of this row");
  });

  it("adds up two rest timers after one set", async () => {
    const row = (order: string, seconds: number) =>
      `2025-01-01 10:00:00,A,1m,Squat,${order},0,5,0,${seconds},,,\n`;
    const { log } = await readText(HEADER + row("1", 0) + row("Rest Timer", 60) + row("Rest Timer", 30));
    expect(log.workouts[0]?.entries[0]?.sets[0]?.restS).toBe(90);
  });

  it("reads body weight and girths from measurement files, in SI", async () => {
    const weight = await read("measurement-weight.csv");
    expect(weight.rows).toMatchObject({ total: 3, measurements: 2, diagnostics: 1 });
    expect(weight.log.measurements[0]).toEqual({
      kind: "body_mass",
      at: "2025-02-03T07:00:00",
      value: 71.5,
      unit: "kg",
    });
    const waist = await read("measurement-waist.csv");
    expect(waist.log.measurements[0]).toMatchObject({ kind: "waist", value: 0.762, unit: "m" });
  });

  it("asks for the unit of a body weight that states none", async () => {
    const file = '"Date";"Weight"\n"2025-02-03 07:00:00";160\n';
    expect((await readText(file)).needsUnit).toBe(true);
    const told = await readText(file, { unit: "lb" });
    expect(told.needsUnit).toBe(false);
    expect(told.log.measurements[0]?.value).toBeCloseTo(72.5747792, 10);
  });

  it.each(["Date,constructor\n2025-02-03,1\n", "Date,Exercise,Reps\n2025-02-03,Squat,5\n", "", "{}"])(
    "leaves %j to others",
    (text) => {
      expect(strong.recognises(fileContent(new TextEncoder().encode(text)))).toBe(false);
    },
  );
});
