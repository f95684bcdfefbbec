import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { fileContent } from "./content.ts";
import { hevy } from "./hevy.ts";
import type { ReadOptions } from "./importer.ts";

const folder = resolve(import.meta.dirname, "../../fixtures/hevy");
const read = (name: string, options: ReadOptions = {}) =>
  hevy.read(fileContent(new Uint8Array(readFileSync(resolve(folder, name)))), options);

describe("Hevy", () => {
  it.each([
    ["kg-km.csv", ["2026-05-02T08:00:00", "2026-05-05T19:26:00"]],
    ["german.csv", ["2025-12-05T07:30:00", "2026-03-01T19:26:00", "2026-05-05T19:26:00"]],
    ["portuguese.csv", ["2025-12-03T07:00:00", "2026-04-28T07:00:00"]],
    ["hungarian.csv", ["2025-09-15T07:48:00", "2026-05-05T19:26:00"]],
    ["french-decomposed.csv", ["2025-08-01T18:00:00", "2026-02-03T18:00:00"]],
    ["twelve-hour.csv", ["2026-05-15T19:26:00"]],
    ["slashes-decided.csv", ["2026-06-05T18:00:00", "2026-06-25T18:00:00"]],
  ])("reads the months of %s, oldest workout first", async (name, starts) => {
    const { log } = await read(name);
    expect(log.workouts.map(({ startedAt }) => startedAt)).toEqual(starts);
    expect(log.workouts.every(({ precision, zone }) => precision === "minute" && zone === "unknown")).toBe(
      true,
    );
  });

  it("does not guess day from month where no date of the file decides", async () => {
    const { rows, diagnostics } = await read("slashes-undecided.csv");
    expect(rows).toMatchObject({ total: 2, sets: 1, diagnostics: 1 });
    expect(diagnostics[0]?.reason).toContain("day and month cannot be told apart");
  });

  it("chooses the units of load and distance independently", async () => {
    const metricWithMiles = await read("kg-miles.csv");
    expect(metricWithMiles.log.workouts[0]?.entries[0]?.sets[0]).toMatchObject({
      loadKg: 10,
      distanceM: 3218.688,
    });
    const poundsWithKm = await read("lbs-km.csv");
    expect(poundsWithKm.log.workouts[0]?.entries[0]?.sets[0]).toMatchObject({
      loadKg: 6.80388555,
      loadUnit: "lb",
      distanceM: 500,
    });
  });

  it("reads the metric one of two columns that say the same, and the other where it stands alone", async () => {
    const { log } = await read("both-units-iso.csv");
    const [deadlift, abduction] = log.workouts[0]?.entries ?? [];
    expect(deadlift?.sets[0]).toMatchObject({ loadKg: 100, loadUnit: "kg" });
    expect(abduction?.sets[0]).toMatchObject({ loadKg: 22.6796185, loadUnit: "lb" });
    expect(log.workouts[0]).toMatchObject({ zone: "UTC", durationS: 5400 });
  });

  it("asks where neither column names a unit", async () => {
    expect((await read("no-units.csv")).needsUnit).toBe(true);
    const told = await read("no-units.csv", { unit: "kg", distanceUnit: "mi" });
    expect(told.needsUnit).toBe(false);
    expect(told.log.workouts[0]?.entries[0]?.sets[0]).toMatchObject({ loadKg: 15, distanceM: 804.672 });
  });

  it("keeps superset 0, and gathers exercises that take turns in one", async () => {
    const { log } = await read("kg-km.csv");
    const groups = log.workouts.map(({ entries }) =>
      entries.map(({ name, supersetGroup, sets }) => [name, supersetGroup, sets.length]),
    );
    expect(groups).toEqual([
      [
        ["Seated Row", 1, 2],
        ["Face Pull", 1, 1],
        ["Treadmill", undefined, 1],
      ],
      [
        ["Hip Thrust (Barbell)", undefined, 3],
        ["Nordic Curl", 0, 1],
        ["Back Extension", 0, 2],
      ],
    ]);
  });

  it("reads kinds, effort, notes and 257 repetitions as they stand", async () => {
    const { log, diagnostics } = await read("kg-km.csv");
    const lower = log.workouts[1];
    expect(lower?.notes).toBe("easy\nweek");
    expect(lower?.entries[0]?.notes).toBe("pad on the bar");
    expect(lower?.entries[0]?.sets.map(({ kind, rir }) => [kind, rir])).toEqual([
      ["warmup", undefined],
      ["work", 1.5],
      ["failure", 0],
    ]);
    expect(lower?.entries[2]?.sets[1]).toMatchObject({ kind: "drop", reps: 257 });
    expect(diagnostics).toMatchObject([{ line: 11, reason: 'set type not known: "myo"' }]);
  });
});
