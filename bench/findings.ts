import { performance } from "node:perf_hooks";
import { assess } from "../src/core/assessment/assess.ts";
import type { AssessmentInput } from "../src/core/assessment/assessment.ts";
import { PROTOCOLS } from "../src/core/assessment/protocols.ts";
import { dateOfDay, dayNumber } from "../src/core/calendar.ts";
import { EXAMPLE_EXERCISES, resolveExample } from "../src/core/log/example/exampleExercises.ts";
import { syntheticLog } from "../src/core/log/example/syntheticLog.ts";
import { ledgerOf } from "../src/core/log/ledger.ts";
import { summarise } from "../src/core/log/summarise.ts";
import type { Measurement } from "../src/core/person/person.ts";
import { EMERGENCY_IDS } from "../src/core/screening/question.ts";
import { screen } from "../src/core/screening/screen.ts";
import { median, type BenchRow } from "./row.ts";

const RUNS = 101;
const AIM_MS = 5;
const WORKOUTS = 1_560; // three a week for ten years
const TEST_DAYS = 130; // every fourth week for ten years

/** All findings, weak link, chain and next tests of a person with ten years of log and of tests. */
export async function rows(): Promise<readonly BenchRow[]> {
  const today = dateOfDay(dayNumber("2020-01-01") + WORKOUTS * 2);
  const size = { workouts: WORKOUTS, exercisesPerWorkout: 6, setsPerExercise: 4 };
  const log = syntheticLog(
    EXAMPLE_EXERCISES.map(({ id }) => id),
    size,
  );
  const measurements = tenYearsOfTests(today);
  const input: AssessmentInput = {
    today,
    screening: screen(Object.fromEntries(EMERGENCY_IDS.map((id) => [id, "no" as const])), {
      today,
      conditions: [],
      clearances: [],
    }),
    person: { birthYear: 1990, sex: "f" },
    conditions: [],
    goal: "athletic",
    pain: { now: 2 },
    sittingHoursPerDay: 9,
    measurements,
    outcomes: [],
    history: summarise(ledgerOf(log, resolveExample), { today }),
  };
  const ms = medianMs(() => assess(input));
  return [
    {
      what: `all findings of a person with ${WORKOUTS} workouts and ${measurements.length} test results`,
      median: ms,
      unit: "ms",
      aim: `at most ${AIM_MS} ms once the log is summed up`,
      met: ms <= AIM_MS,
    },
  ];
}

function tenYearsOfTests(today: string): readonly Measurement[] {
  return Array.from({ length: TEST_DAYS }, (_, index) => index).flatMap((index) => {
    const at = dateOfDay(dayNumber(today) - index * 28);
    return PROTOCOLS.flatMap(({ id, sides }): readonly Measurement[] => {
      const value = 20 + ((index * 7 + id.length) % 30);
      return sides === "each"
        ? [
            { test: id, side: "left", value, at },
            { test: id, side: "right", value: value + 3, at },
          ]
        : [{ test: id, value, at }];
    });
  });
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
