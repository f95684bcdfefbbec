import { EXERCISES, findExercise } from "../../core/exercise/catalogue.ts";
import { matchName } from "../../core/exercise/names/matchName.ts";
import { ledgerOf } from "../../core/log/ledger.ts";
import { painMentions } from "../../core/log/painMentions.ts";
import { summarise } from "../../core/log/summarise.ts";
import { syntheticLog } from "../../core/log/example/syntheticLog.ts";
import type { TrainingLog } from "../../core/log/trainingLog.ts";
import { balanceReport } from "../balanceReport.ts";
import type { BalanceReport, BalanceReportInput } from "../balanceReport.ts";

/** Names as apps write them; the last one is nobody's. */
const FRONT_HEAVY = [
  "Bench Press (Barbell)",
  "Squat (Barbell)",
  "Overhead Press (Barbell)",
  "Bicep Curl (Dumbbell)",
  "Bent Over Row (Barbell)",
  "Crunch",
  "Romanian Deadlift (Barbell)",
  "Gribble Twister",
];

/** A made-up log of eighty workouts that leans to the front, ending on 2020-06-07. For tests. */
export const EXAMPLE_LOG: TrainingLog = syntheticLog(FRONT_HEAVY, {
  workouts: 80,
  exercisesPerWorkout: 4,
  setsPerExercise: 3,
});

/** The report of a log as the command line makes it, seen from `today`. For tests. */
export function reportOfLog(
  log: TrainingLog,
  today: string,
  more: Partial<BalanceReportInput> = {},
): BalanceReport {
  const ledger = ledgerOf(log, (name) => {
    const match = matchName(name);
    return match.status === "matched" ? findExercise(match.id) : undefined;
  });
  const weeks = more.weeks ?? 12;
  return balanceReport({
    summary: summarise(ledger, { today, weeks: [weeks] }),
    weeks,
    unit: "kg",
    catalogue: EXERCISES,
    pain: painMentions(log).map(({ at, quote }) => ({ day: at.slice(0, 10), quote })),
    files: [],
    ...more,
  });
}
