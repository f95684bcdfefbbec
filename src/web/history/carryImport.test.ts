import "fake-indexeddb/auto";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyLog } from "../../../fixtures/anyLog.ts";
import { addImport, EMPTY_HISTORY } from "../../core/log/history.ts";
import type { TrainingLog } from "../../core/log/trainingLog.ts";
import { openRecordStore, type RecordStore } from "../../platform/recordStore.ts";
import { OwnLogReader } from "../data/ownLogReader.ts";
import { carryImport } from "./carryImport.ts";

const SEED = 20_261_123;
const NOW = Date.UTC(2026, 10, 23, 12);
let names = 0;

const within = async <Value>(use: (records: RecordStore) => Promise<Value>): Promise<Value> => {
  const records = await openRecordStore(() => NOW, `carry-${(names += 1)}`);
  try {
    return await use(records);
  } finally {
    records.close();
  }
};
const carry = (log: TrainingLog, records: RecordStore, signal = new AbortController().signal) =>
  carryImport(log, records, undefined, { signal, onProgress: () => undefined });

/** 130 workouts of 10 sets. */
const LONG: TrainingLog = {
  workouts: Array.from({ length: 130 }, (_, index) => ({
    id: String(index),
    app: "strong",
    startedAt: `2026-${String(1 + Math.floor(index / 28)).padStart(2, "0")}-${String(1 + (index % 28)).padStart(2, "0")}T18:00:00`,
    precision: "second",
    zone: "local",
    entries: [
      {
        name: "Hip Thrust (Barbell)",
        sets: Array.from({ length: 10 }, () => ({ kind: "work", reps: 8, loadKg: 60, loadUnit: "kg" })),
      },
    ],
  })),
  measurements: [{ kind: "body_mass", at: "2026-11-01T08:00:00", value: 70.5, unit: "kg" }],
};

describe("a file that is carried into the records", () => {
  it(`counts once, whatever it holds, and is all there (seed ${SEED})`, async () => {
    await fc.assert(
      fc.asyncProperty(anyLog, async (log) => {
        await within(async (records) => {
          const { history, added } = addImport(EMPTY_HISTORY, { id: "file", log });
          const { workouts, sets } = await carry({ workouts: added, measurements: [] }, records);
          const own = await new OwnLogReader(records).read();
          const withSets = added.filter(({ entries }) => entries.some((entry) => entry.sets.length > 0));
          expect(own.workouts.length).toBe(withSets.length);
          expect(workouts).toBe(added.length);
          const both = addImport(addImport(EMPTY_HISTORY, { id: "own", log: own }).history, {
            id: "file",
            log,
          });
          const setsOf = (of: TrainingLog) =>
            of.workouts.flatMap(({ entries }) => entries.flatMap((entry) => entry.sets)).length;
          expect(setsOf(both.history.log)).toBe(setsOf(history.log));
          expect(sets).toBe(setsOf({ workouts: added, measurements: [] }));
        });
      }),
      { seed: SEED, numRuns: 30 },
    );
  });

  it("can be stopped, and carried again without a set twice", async () => {
    await within(async (records) => {
      const stop = new AbortController();
      const shares: number[] = [];
      const stopped = carryImport(LONG, records, undefined, {
        signal: stop.signal,
        onProgress: (share) => {
          shares.push(share);
          stop.abort();
        },
      });
      await expect(stopped).rejects.toThrow("aborted");
      const some = await new OwnLogReader(records).read();
      expect(some.workouts.length).toBeGreaterThan(0);
      expect(some.workouts.length).toBeLessThan(130);
      // no workout is cut in two
      for (const { entries } of some.workouts) expect(entries[0]?.sets.length).toBe(10);
      expect(await carry(LONG, records)).toEqual({
        workouts: 130,
        sets: 1300,
        notKept: { measurements: 0, undatedSets: 0, unitless: 0, values: 0 },
      });
      const all = await new OwnLogReader(records).read();
      expect(all.workouts.flatMap(({ entries }) => entries.flatMap(({ sets }) => sets)).length).toBe(1300);
      expect(all.measurements).toHaveLength(1);
      expect((await records.outbox(10)).count).toBe(130 + 1300 + 1);
    });
  });
});
