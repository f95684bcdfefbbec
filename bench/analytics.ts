import { performance } from "node:perf_hooks";
import { EXAMPLE_EXERCISES, resolveExample } from "../src/core/log/example/exampleExercises.ts";
import { syntheticLog } from "../src/core/log/example/syntheticLog.ts";
import { addWorkout, ledgerOf, removeWorkout } from "../src/core/log/ledger.ts";
import { summarise } from "../src/core/log/summarise.ts";
import type { TrainingLog } from "../src/core/log/trainingLog.ts";
import { median, type BenchRow } from "./row.ts";

const RUNS = 51;
const AIM_MS = 15;
const WORKOUTS = 335;

/** Weekly sets, ratios, records and trends of a long log: from nothing, and after one more workout. */
export function rows(): Promise<readonly BenchRow[]> {
  const names = [...EXAMPLE_EXERCISES.map(({ id }) => id), "an exercise nobody knows"];
  const log = syntheticLog(names, { workouts: WORKOUTS, exercisesPerWorkout: 6, setsPerExercise: 4 });
  const tenfold = syntheticLog(names, {
    workouts: WORKOUTS * 10,
    exercisesPerWorkout: 6,
    setsPerExercise: 4,
  });

  const whole = medianMs(() => summariseFromNothing(log));
  const tenfoldMs = medianMs(() => summariseFromNothing(tenfold));
  const ratio = tenfoldMs / whole;
  return Promise.resolve([
    {
      what: `analytics of ${WORKOUTS} workouts, ${setCount(log)} sets, from nothing`,
      median: whole,
      unit: "ms",
      aim: `under ${AIM_MS} ms`,
      met: whole < AIM_MS,
    },
    {
      what: `analytics of 10 times as many, ${setCount(tenfold)} sets`,
      median: tenfoldMs,
      unit: "ms",
      peer: { what: `${WORKOUTS} workouts`, median: whole, ratio },
      aim: "at most 12 times the time",
      met: ratio <= 12,
    },
    addOneWorkout(tenfold),
  ]);
}

function addOneWorkout(log: TrainingLog): BenchRow {
  const resolve = resolveExample;
  const ledger = ledgerOf(log, resolve);
  const workout = log.workouts.at(-1);
  if (!workout) throw new RangeError("log: expected a workout, got none");
  const addMs = medianMs(() => {
    removeWorkout(ledger, workout.id);
    addWorkout(ledger, workout);
  });
  const batchMs = medianMs(() => ledgerOf(log, resolve));
  const ratio = addMs / batchMs;
  return {
    what: `one workout taken out of ${log.workouts.length} and added again`,
    median: addMs,
    unit: "ms",
    peer: { what: "reading them all", median: batchMs, ratio },
    aim: "at most a hundredth of reading them all",
    met: ratio <= 0.01,
  };
}

function summariseFromNothing(log: TrainingLog): unknown {
  const last = log.workouts.at(-1);
  return summarise(ledgerOf(log, resolveExample), { today: last?.startedAt ?? "2020-01-01" });
}

function setCount(log: TrainingLog): string {
  const sets = log.workouts.flatMap(({ entries }) => entries.flatMap((entry) => entry.sets)).length;
  return sets.toLocaleString("en");
}

function medianMs(run: () => unknown): number {
  for (let warm = 0; warm < 15; warm += 1) run();
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return median(times);
}

if (import.meta.main) {
  for (const row of await rows()) console.log(JSON.stringify(row));
}
