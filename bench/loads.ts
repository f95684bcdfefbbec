import { performance } from "node:perf_hooks";
import { gzipSync } from "node:zlib";
import { EXERCISES } from "../src/core/exercise/catalogue.ts";
import { catalogueLoads } from "../src/engine/answers/catalogueLoads.ts";
import { HINGE } from "../src/engine/answers/everydayTasks.ts";
import { exerciseLoad, PHASE_COUNT, REFERENCE_PERSON } from "../src/engine/answers/exerciseLoad.ts";
import { loadsModule } from "../src/engine/answers/loadsModule.ts";
import { median, type BenchRow } from "./row.ts";

const RUNS = 5;
const AIM_S = 5;
const AIM_MS = 500;

/** The whole catalogue at 21 phases, and one exercise with ranges and weakest link. */
export function rows(): Promise<readonly BenchRow[]> {
  const kept = catalogueLoads(EXERCISES);
  const count = Object.keys(kept).length;
  const wholeS = median(coreSeconds(RUNS, () => catalogueLoads(EXERCISES)));
  const oneMs = median(
    timesMs(RUNS * 3, () => exerciseLoad({ exercise: HINGE, person: REFERENCE_PERSON, weightKg: 40 })),
  );
  const size = gzipSync(loadsModule(kept)).length / 1000;
  return Promise.resolve([
    {
      what: `loads of ${count} exercises at up to ${PHASE_COUNT} phases, poses found anew, time of one core`,
      median: wholeS,
      unit: "s",
      aim: `at most ${AIM_S} s`,
      met: wholeS <= AIM_S,
    },
    {
      what: "one exercise with ranges and the weakest link by bisection",
      median: oneMs,
      unit: "ms",
      aim: `at most ${AIM_MS} ms`,
      met: oneMs <= AIM_MS,
    },
    {
      what: `loads of ${count} exercises as a module, gzipped`,
      median: size,
      unit: "kB",
      aim: "at most 40 kB",
      met: size <= 40,
    },
  ]);
}

/** Time that cores worked, which other work on the machine does not stretch. */
function coreSeconds(runs: number, run: () => unknown): readonly number[] {
  return Array.from({ length: runs }, () => {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1e6;
  });
}

function timesMs(runs: number, run: () => unknown): readonly number[] {
  return Array.from({ length: runs }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
}

if (import.meta.main) {
  for (const row of await rows()) console.log(JSON.stringify(row));
}
