import type { PersonalRecords, RecordOf } from "./logSummary.ts";
import { isHeavier, isMatched, keepMostReps, type DatedEffort } from "./workoutDigest.ts";

/** Best of an exercise's efforts, given oldest first: a record stays with the day that reached it first. */
export function personalRecords(efforts: readonly DatedEffort[]): PersonalRecords {
  const best: { -readonly [Name in keyof PersonalRecords]: PersonalRecords[Name] } = { repsAtLoad: [] };
  const repsAtLoad: RecordOf<{ readonly loadKg: number; readonly reps: number }>[] = [];

  for (const { date, workoutId, effort } of efforts) {
    const reached = { day: date, workoutId };
    const { heaviest, bestE1rm, longestHold, mostUnloadedReps } = effort;
    const volumeKg = effort.externalKg + effort.bodyKg;
    const volumeIsWhole = effort.bodyMassUnknown + effort.loadUnknown === 0;

    if (heaviest && isHeavier(heaviest.loadKg, heaviest.reps, best.load))
      best.load = { ...heaviest, ...reached };
    if (bestE1rm && !bestE1rm.estimate.uncertain && bestE1rm.estimate.kg > (best.e1rm?.estimate.kg ?? 0)) {
      best.e1rm = { ...bestE1rm, ...reached };
    }
    if (mostUnloadedReps !== undefined && mostUnloadedReps > (best.reps?.reps ?? 0)) {
      best.reps = { reps: mostUnloadedReps, ...reached };
    }
    if (longestHold && longestHold.holdS > (best.hold?.holdS ?? 0))
      best.hold = { ...longestHold, ...reached };
    if (volumeIsWhole && volumeKg > (best.volume?.volumeKg ?? 0)) best.volume = { volumeKg, ...reached };
    for (const pair of effort.repsAtLoad) {
      if (!isMatched(repsAtLoad, pair)) keepMostReps(repsAtLoad, { ...pair, ...reached });
    }
  }
  return { ...best, repsAtLoad };
}
