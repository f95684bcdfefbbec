import { createHash } from "node:crypto";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyLog } from "../../fixtures/anyLog.ts";
import type { TrainingLog, Workout } from "../core/log/trainingLog.ts";
import { ownLog } from "./ownLog.ts";
import type { Stored } from "./recordTypes.ts";
import { importedRecords } from "./importedRecords.ts";

const SEED = 20_261_123;

const naming = {
  digestOf: async (text: string) => createHash("sha256").update(text).digest("hex"),
};

const readBack = async (log: TrainingLog): Promise<TrainingLog> => {
  const { workouts, masses } = await importedRecords(log, naming);
  const writes = [...workouts.flat(), ...masses];
  expect(new Set(writes.map(({ id }) => id)).size).toBe(writes.length);
  const of = <Kind extends "workout" | "set" | "bodyMass">(name: Kind) =>
    writes
      .filter(({ kind }) => kind === name)
      .map(({ id, fields }) => ({ id, ...fields }) as unknown as Stored<Kind>);
  return ownLog(of("workout"), of("set"), of("bodyMass"));
};

const kept = (text: string) => text.replaceAll("\0", "").toWellFormed();

/** What records can say of a workout: no entry without sets, no empty note. */
const sayable = ({ id: _id, entries, ...workout }: Workout) => ({
  ...workout,
  entries: entries
    .filter(({ sets }) => sets.length > 0)
    .map(({ name, notes, ...entry }) => ({
      name: kept(name),
      ...(notes !== undefined && kept(notes) !== "" && { notes: kept(notes) }),
      ...entry,
    })),
});

describe("an imported log as records", () => {
  it(`says as the app's own log what the file said (seed ${SEED})`, async () => {
    await fc.assert(
      fc.asyncProperty(anyLog, async (log) => {
        const back = (await readBack(log)).workouts.map(({ id: _id, ...workout }) => workout);
        const said = log.workouts.map(sayable).filter(({ entries }) => entries.length > 0);
        expect(back).toEqual(said);
      }),
      { seed: SEED, numRuns: 60 },
    );
  });

  it("has the same records for the same file, and body mass by the day", async () => {
    const log: TrainingLog = {
      workouts: [],
      measurements: [
        { kind: "body_mass", at: "2026-11-01T08:00:00", value: 70.5, unit: "kg" },
        { kind: "body_mass", at: "2026-11-02T08:00:00", value: 155, unit: "unknown" },
      ],
    };
    const records = await importedRecords(log, naming);
    expect(records).toEqual(await importedRecords(structuredClone(log), naming));
    expect(records.notKept).toEqual({ measurements: 1, undatedSets: 0, unitless: 0, values: 0 });
    expect((await readBack(log)).measurements).toEqual([
      { kind: "body_mass", at: "2026-11-01T00:00:00", value: 70.5, unit: "kg" },
    ]);
  });

  it("names the exercise that the person said a name stands for", async () => {
    const workout: Workout = {
      id: "1",
      app: "strong",
      startedAt: "2026-11-01T08:00:00",
      precision: "second",
      zone: "local",
      entries: [{ name: "My bridge", sets: [{ kind: "work", reps: 8 }] }],
    };
    const log: TrainingLog = { workouts: [workout], measurements: [] };
    const exerciseOfSet = async (exerciseOf?: () => "glute_bridge") => {
      const { workouts } = await importedRecords(log, { ...naming, ...(exerciseOf && { exerciseOf }) });
      return workouts[0]?.[1]?.fields["exercise"];
    };
    expect(await exerciseOfSet()).toBeUndefined();
    expect(await exerciseOfSet(() => "glute_bridge")).toBe("glute_bridge");
  });
});
