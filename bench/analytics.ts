import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { performance } from "node:perf_hooks";
import { EXAMPLE_EXERCISES, resolveExample } from "../src/core/log/example/exampleExercises.ts";
import { syntheticLog } from "../src/core/log/example/syntheticLog.ts";
import { addWorkout, ledgerOf, removeWorkout } from "../src/core/log/ledger.ts";
import { summarise } from "../src/core/log/summarise.ts";
import type { TrainingLog } from "../src/core/log/trainingLog.ts";
import type { ResolveExercise } from "../src/core/log/workoutDigest.ts";
import { importFile } from "../src/formats/importFile.ts";
import { median, type BenchRow } from "./row.ts";

const RUNS = 51;
const AIM_MS = 15;
const WORKOUTS = 335;

/** Weekly sets, ratios, records and trends of a long log: from nothing, and after one more workout. */
export async function rows(): Promise<readonly BenchRow[]> {
  const names = [...EXAMPLE_EXERCISES.map(({ id }) => id), "an exercise nobody knows"];
  const log = syntheticLog(names, { workouts: WORKOUTS, exercisesPerWorkout: 6, setsPerExercise: 4 });
  const tenfold = syntheticLog(names, {
    workouts: WORKOUTS * 10,
    exercisesPerWorkout: 6,
    setsPerExercise: 4,
  });

  const whole = medianMs(() => summariseFromNothing(log, resolveExample));
  const tenfoldMs = medianMs(() => summariseFromNothing(tenfold, resolveExample));
  const ratio = tenfoldMs / whole;
  return [
    underAim(`analytics of a made-up log of ${WORKOUTS} workouts, ${setCount(log)} sets`, whole),
    {
      what: `analytics of 10 times as many, ${setCount(tenfold)} sets`,
      median: tenfoldMs,
      unit: "ms",
      peer: { what: `${WORKOUTS} workouts`, median: whole, ratio },
      aim: "at most 12 times the time",
      met: ratio <= 12,
    },
    addOneWorkout(tenfold),
    ...(await realLog()),
  ];
}

function underAim(what: string, ms: number): BenchRow {
  return { what, median: ms, unit: "ms", aim: `under ${AIM_MS} ms`, met: ms < AIM_MS };
}

/** A person's log, where a folder of samples lies beside the clone; no row elsewhere. */
async function realLog(): Promise<readonly BenchRow[]> {
  const samples = process.env["BACKSTAY_SAMPLES"] ?? resolve(import.meta.dirname, "../../shared/data");
  const file = join(samples, "imports/liftosaur/335-workouts.json");
  if (!existsSync(file)) return [];

  const { log } = (await importFile(readFileSync(file))).result;
  const everyName = everyNameKnown(log);
  const ms = medianMs(() => summariseFromNothing(log, everyName));
  return [underAim(`analytics of a real log of ${log.workouts.length} workouts, ${setCount(log)} sets`, ms)];
}

/** Each name an exercise of its own, made after the examples in turn: no set is spared for being unknown. */
function everyNameKnown(log: TrainingLog): ResolveExercise {
  const names = new Set(log.workouts.flatMap(({ entries }) => entries.map(({ name }) => name)));
  const exercises = new Map(
    [...names].map((name, index) => {
      const example = EXAMPLE_EXERCISES[index % EXAMPLE_EXERCISES.length];
      return [name, example ? { ...example, id: name } : undefined];
    }),
  );
  return (name) => exercises.get(name);
}

function addOneWorkout(log: TrainingLog): BenchRow {
  const ledger = ledgerOf(log, resolveExample);
  const workout = log.workouts.at(-1);
  if (!workout) throw new RangeError("log: expected a workout, got none");
  const addMs = medianMs(() => {
    removeWorkout(ledger, workout.id);
    addWorkout(ledger, workout);
  });
  const batchMs = medianMs(() => ledgerOf(log, resolveExample));
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

function summariseFromNothing(log: TrainingLog, resolveExercise: ResolveExercise): unknown {
  const today = log.workouts.reduce(
    (last, { startedAt }) => (startedAt > last ? startedAt : last),
    "1970-01-01",
  );
  return summarise(ledgerOf(log, resolveExercise), { today });
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
