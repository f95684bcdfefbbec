import { addImport, EMPTY_HISTORY } from "../src/core/log/history.ts";
import { painMentions } from "../src/core/log/painMentions.ts";
import { dateOfDay } from "../src/core/calendar.ts";
import type { LoggedSet, TrainingLog, Workout } from "../src/core/log/trainingLog.ts";
import { exportLog } from "../src/formats/backstay.ts";
import { importFile } from "../src/formats/importFile.ts";
import { type BenchRow, median } from "./row.ts";

const RUNS = 11;
const WARM_UP_RUNS = 4;
const EXERCISES = ["Deadlift", "Hip thrust", "Seated row", "Back extension", "Pull-up"];
const SETS_PER_EXERCISE = 4;

/** Adding another app's copy of a history at two sizes, and hearing pain in notes against an import. */
export async function rows(): Promise<readonly BenchRow[]> {
  return [growth(), await pain()];
}

/** A log of about `sets` sets, every other workout with a note. */
function logOf(app: string, sets: number): TrainingLog {
  const perWorkout = EXERCISES.length * SETS_PER_EXERCISE;
  const workouts = Array.from({ length: Math.round(sets / perWorkout) }, (_, i): Workout => {
    const startedAt = `${dateOfDay(i)}T18:00:00`;
    return {
      id: `${app}:${startedAt}`,
      app,
      startedAt,
      precision: "second",
      zone: "unknown",
      ...(i % 2 === 0 && {
        notes: i % 20 === 0 ? "Left knee hurts on the way down." : "Slept well, seat on 4, felt strong.",
      }),
      entries: EXERCISES.map((name, e) => ({
        name: app === "strong" ? name : `${name} (Gym)`,
        sets: Array.from({ length: SETS_PER_EXERCISE }, (__, s): LoggedSet => ({
          kind: "work",
          loadKg: 40 + ((i + e) % 60),
          reps: 5 + ((i + s) % 6),
        })),
      })),
    };
  });
  return { workouts, measurements: [] };
}

function growth(): BenchRow {
  const [small, large] = [5_000, 50_000].map((sets) => {
    const first = addImport(EMPTY_HISTORY, { id: "a", log: logOf("strong", sets) }).history;
    const copy = logOf("hevy", sets);
    return timed(() => addImport(first, { id: "b", log: copy }));
  });
  const ratio = (large ?? 0) / (small ?? 1);
  return {
    what: "add another app's copy of a history, 50,000 sets",
    median: large ?? 0,
    unit: "ms",
    peer: { what: "the same of 5,000 sets", median: small ?? 0, ratio },
    aim: "10 times the sets cost at most 12 times the time",
    met: ratio <= 12,
  };
}

async function pain(): Promise<BenchRow> {
  const log = logOf("strong", 24_000);
  const bytes = new TextEncoder().encode(exportLog(log));
  const imports: number[] = [];
  for (let run = 0; run < WARM_UP_RUNS + RUNS; run += 1) {
    const start = performance.now();
    await importFile(bytes);
    if (run >= WARM_UP_RUNS) imports.push(performance.now() - start);
  }
  const heard = timed(() => painMentions(log));
  const ratio = heard / median(imports);
  return {
    what: "hear pain in the notes of 24,000 sets",
    median: heard,
    unit: "ms",
    peer: { what: "the whole import of the same log", median: median(imports), ratio },
    aim: "at most a fifth of the import",
    met: ratio <= 0.2,
  };
}

function timed(run: () => unknown): number {
  const times: number[] = [];
  for (let i = 0; i < WARM_UP_RUNS + RUNS; i += 1) {
    const start = performance.now();
    run();
    if (i >= WARM_UP_RUNS) times.push(performance.now() - start);
  }
  return median(times);
}

if (import.meta.main)
  console.table((await rows()).map(({ peer, ...row }) => ({ ...row, ratio: peer?.ratio })));
