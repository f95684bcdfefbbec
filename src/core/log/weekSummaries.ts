import { dateOfDay, weekStartDay } from "../calendar.ts";
import type { MuscleId } from "../anatomy/muscle.ts";
import type { WeekSummary } from "./logSummary.ts";
import { countDays, coverageOf, isTraining, setsOf, tonnageOf, type CreditsOf } from "./windowSummary.ts";
import type { WorkoutDigest } from "./workoutDigest.ts";

/** 0 Sunday, 1 Monday (ISO 8601), 6 Saturday. */
export type WeekStart = 0 | 1 | 6;

/** One row for every calendar week from the first workout's to the one that holds `today`; none for no workouts. */
export function weekSummaries(
  digests: readonly WorkoutDigest[],
  today: number,
  weekStart: WeekStart,
  creditsOf: CreditsOf,
): readonly WeekSummary[] {
  const first = digests[0];
  if (!first) return [];

  const weeks: WeekSummary[] = [];
  let next = 0;
  for (let start = weekStartDay(first.day, weekStart); start <= today; start += 7) {
    const from = next;
    while ((digests[next]?.day ?? Infinity) < start + 7) next += 1;
    weeks.push(weekSummary(start, digests.slice(from, next), creditsOf));
  }
  return weeks;
}

function weekSummary(startDay: number, digests: readonly WorkoutDigest[], creditsOf: CreditsOf): WeekSummary {
  const sets: Record<MuscleId, number> = {};
  let backSets = 0;
  let frontSets = 0;
  for (const { efforts } of digests) {
    for (const effort of efforts) {
      const done = setsOf(effort);
      const credits = creditsOf(effort.exercise);
      backSets += done * credits.backShare;
      frontSets += done * credits.frontShare;
      for (const { muscle, credit } of credits.muscles) {
        if (credit > 0) sets[muscle] = (sets[muscle] ?? 0) + done * credit;
      }
    }
  }
  return {
    weekOf: dateOfDay(startDay),
    workouts: digests.length,
    trainingDays: countDays(digests, isTraining),
    sets,
    backSets,
    frontSets,
    tonnageKg: tonnageOf(digests).totalKg,
    unmatchedSets: coverageOf(digests).unmatchedSets,
  };
}
