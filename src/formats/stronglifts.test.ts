import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { fileContent } from "./content.ts";
import { stronglifts } from "./stronglifts.ts";

const folder = resolve(import.meta.dirname, "../../fixtures/stronglifts");
const read = (name: string) =>
  stronglifts.read(fileContent(new Uint8Array(readFileSync(resolve(folder, name)))), {});

describe("StrongLifts", () => {
  it("reads each pair of set cells as a set, and reports those planned and not done", async () => {
    const { log, rows, diagnostics } = await read("kg.csv");
    expect(rows).toEqual({ total: 8, sets: 6, rests: 0, notes: 0, measurements: 1, diagnostics: 1 });
    expect(diagnostics).toMatchObject([{ line: 2, reason: "set 3: planned, not done" }]);
    expect(log.workouts[0]).toMatchObject({
      startedAt: "2026-01-05T07:05:00",
      precision: "minute",
      durationS: 1800,
    });
    expect(log.workouts[0]?.entries[0]).toEqual({
      name: "Squat",
      notes: "knees out",
      sets: [
        { kind: "work", reps: 5, loadKg: 60, loadUnit: "kg" },
        { kind: "work", reps: 5, loadKg: 60, loadUnit: "kg" },
      ],
    });
  });

  it("tells a set that was tried without a repetition from one that was not done", async () => {
    const { log } = await read("kg.csv");
    expect(log.workouts[0]?.entries[1]?.sets[1]).toEqual({
      kind: "failure",
      loadKg: 40,
      loadUnit: "kg",
      notes: "0 reps",
    });
  });

  it("reads the cells of a timed exercise as seconds", async () => {
    const { log } = await read("kg.csv");
    expect(log.workouts[1]?.entries[0]?.sets).toEqual([
      { kind: "work", durationS: 30 },
      { kind: "work", durationS: 30 },
    ]);
  });

  it("reads loads in lb beside a body weight in kg, each in its own unit", async () => {
    const { log } = await read("lb.csv");
    expect(log.workouts[0]?.entries[0]?.sets[0]).toMatchObject({ loadKg: 61.23496995, loadUnit: "lb" });
    expect(log.measurements).toEqual([
      { kind: "body_mass", at: "2026-01-05T07:05:00", value: 70, unit: "kg" },
    ]);
  });

  it("takes the order of day and month from the header, and reports a row without sets", async () => {
    const { log, diagnostics } = await read("day-first.csv");
    expect(log.workouts.map(({ startedAt }) => startedAt)).toEqual(["2026-02-05T19:05:00"]);
    expect(diagnostics).toMatchObject([{ line: 3, reason: "the row holds no set" }]);
  });
});
