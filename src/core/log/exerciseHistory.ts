import type { LocalDate } from "../calendar.ts";
import type { Exercise } from "../exercise/exercise.ts";
import type { ExerciseHistory, ExercisePoint } from "./logSummary.ts";
import { LOG_PARAMETERS } from "./parameters.ts";
import { personalRecords } from "./personalRecords.ts";
import { loadBasisOf } from "./setLoad.ts";
import { sideDifference, type SidedDay, type SideMeans } from "./sideDifference.ts";
import { strengthTrend, trendStart, type StrengthDay } from "./strengthTrend.ts";
import { mostFirst, setsOf } from "./windowSummary.ts";
import {
  isBetterEstimate,
  isHeavier,
  type DatedEffort,
  type Effort,
  type SideTotals,
} from "./workoutDigest.ts";

/** History of one exercise from its efforts, oldest first and at least one; `today` is a day number. */
export function exerciseHistory(
  exercise: Exercise,
  efforts: readonly DatedEffort[],
  today: number,
): ExerciseHistory {
  const first = efforts[0];
  const last = efforts.at(-1);
  if (!first || !last) throw new RangeError("efforts: expected at least one, got 0");

  const days = byDay(efforts);
  const names = new Map<string, number>();
  for (const { effort } of efforts) {
    for (const name of effort.loggedAs) names.set(name, (names.get(name) ?? 0) + 1);
  }
  return {
    exercise: exercise.id,
    loggedAs: mostFirst(names).map(([name]) => name),
    sets: efforts.reduce((sum, { effort }) => sum + setsOf(effort), 0),
    days: days.length,
    firstDay: first.date,
    lastDay: last.date,
    loadBasis: loadBasisOf(exercise),
    points: days.map(exercisePoint),
    records: personalRecords(efforts),
    trend: strengthTrend(days.filter(({ day }) => day >= trendStart(today)).map(strengthDay), today),
    sides: sideDifference(sidedDays(days, today)),
  };
}

interface EffortsOfDay {
  readonly day: number;
  readonly date: LocalDate;
  readonly efforts: readonly Effort[];
}

function byDay(efforts: readonly DatedEffort[]): readonly EffortsOfDay[] {
  const days: { day: number; date: LocalDate; efforts: Effort[] }[] = [];
  for (const { day, date, effort } of efforts) {
    const last = days.at(-1);
    if (last?.day === day) last.efforts.push(effort);
    else days.push({ day, date, efforts: [effort] });
  }
  return days;
}

function exercisePoint({ date, efforts }: EffortsOfDay): ExercisePoint {
  let sets = 0;
  let volumeKg = 0;
  let missing = 0;
  let heaviest: Effort["heaviest"];
  let e1rm: Effort["bestE1rm"];
  let reps = 0;
  let holdS = 0;
  for (const effort of efforts) {
    sets += setsOf(effort);
    volumeKg += effort.externalKg + effort.bodyKg;
    missing += effort.bodyMassUnknown + effort.loadUnknown;
    const { heaviest: load, bestE1rm } = effort;
    if (load && isHeavier(load.loadKg, load.reps, heaviest)) heaviest = load;
    if (bestE1rm && isBetterEstimate(bestE1rm.estimate, e1rm?.estimate)) e1rm = bestE1rm;
    reps = Math.max(reps, effort.mostReps ?? 0);
    holdS = Math.max(holdS, effort.longestHold?.holdS ?? 0);
  }
  return {
    day: date,
    sets,
    ...(heaviest ? { loadKg: heaviest.loadKg } : {}),
    ...(e1rm ? { e1rm: e1rm.estimate } : {}),
    ...(reps > 0 ? { reps } : {}),
    ...(holdS > 0 ? { holdS } : {}),
    ...(volumeKg > 0 && missing === 0 ? { volumeKg } : {}),
  };
}

function strengthDay(ofDay: EffortsOfDay): StrengthDay {
  const { e1rm, holdS } = exercisePoint(ofDay);
  let unloadedReps = 0;
  let loaded = false;
  for (const effort of ofDay.efforts) {
    unloadedReps = Math.max(unloadedReps, effort.mostUnloadedReps ?? 0);
    loaded ||= effort.repsAtLoad.some((each) => each.loadKg !== 0);
  }
  return {
    day: ofDay.day,
    ...(e1rm && !e1rm.uncertain ? { e1rmKg: e1rm.kg } : {}),
    ...(holdS === undefined ? {} : { holdS }),
    ...(unloadedReps > 0 && !loaded ? { unloadedReps } : {}),
  };
}

/** Days of the last year on which both sides were logged. */
function sidedDays(days: readonly EffortsOfDay[], today: number): readonly SidedDay[] {
  const since = today - LOG_PARAMETERS.sideWeeks.value * 7;
  return days
    .filter(
      ({ day, efforts }) =>
        day > since &&
        efforts.some((each) => each.leftSets > 0) &&
        efforts.some((each) => each.rightSets > 0),
    )
    .map(({ efforts }) => ({
      left: sideMeans(efforts.flatMap((each) => each.left ?? [])),
      right: sideMeans(efforts.flatMap((each) => each.right ?? [])),
    }));
}

function sideMeans(totals: readonly SideTotals[]): SideMeans {
  const mean = (of: (each: SideTotals) => SideTotals["loads"]): number | undefined => {
    const sets = totals.reduce((count, each) => count + of(each).sets, 0);
    return sets > 0 ? totals.reduce((sum, each) => sum + of(each).sum, 0) / sets : undefined;
  };
  const loadKg = mean((each) => each.loads);
  const reps = mean((each) => each.reps);
  const holdS = mean((each) => each.holds);
  return {
    ...(loadKg === undefined ? {} : { loadKg }),
    ...(reps === undefined ? {} : { reps }),
    ...(holdS === undefined ? {} : { holdS }),
  };
}
