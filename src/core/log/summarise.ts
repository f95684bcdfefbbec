import { dateOfDay, dayNumber, type LocalDate } from "../calendar.ts";
import type { Exercise, ExerciseId } from "../exercise/exercise.ts";
import { exerciseHistory } from "./exerciseHistory.ts";
import type { Ledger } from "./ledger.ts";
import type { ExerciseHistory, LogSummary, WarmupNote } from "./logSummary.ts";
import { muscleCredits, type MuscleCredits } from "./muscleCredits.ts";
import { neglect } from "./neglect.ts";
import { weekSummaries, type WeekStart } from "./weekSummaries.ts";
import { windowSummary, type CreditsOf, type WindowSpan } from "./windowSummary.ts";
import type { DatedEffort, WorkoutDigest } from "./workoutDigest.ts";

export interface SummaryOptions {
  /** The day that windows end with. Workouts after it are left out and counted as such. */
  readonly today: LocalDate;
  /** Windows wanted, in this order: whole numbers of weeks above 0, or "all". */
  readonly weeks?: readonly (number | "all")[];
  /** First day of a calendar week in `weekly`: 1, Monday, unless stated. */
  readonly weekStart?: WeekStart;
}

/** The windows of a summary unless others are asked for. */
export const SUMMARY_WEEKS: readonly (number | "all")[] = [4, 12, 52, "all"];

/**
 * What the ledger's workouts come to, seen from a day. A window of N weeks is the N x 7 days that end with
 * today; "all" runs from the first to the last workout. Throws RangeError for a malformed date or number of weeks.
 */
export function summarise(ledger: Ledger, options: SummaryOptions): LogSummary {
  const today = dayNumber(options.today);
  const digests = ledger.digests.slice(0, firstAfter(ledger.digests, today));
  const creditsOf = rememberedCredits();
  const first = digests[0];
  const last = digests.at(-1);

  return {
    today: dateOfDay(today),
    ...(first && last ? { firstDay: first.date, lastDay: last.date } : {}),
    workouts: digests.length,
    workoutsAfterToday: ledger.digests.length - digests.length,
    warmups: warmupNote(digests),
    windows: (options.weeks ?? SUMMARY_WEEKS).map((weeks) => {
      const span = spanOf(weeks, digests, today);
      return windowSummary(span, digests.slice(firstAfter(digests, span.from - 1)), creditsOf);
    }),
    weekly: weekSummaries(digests, today, options.weekStart ?? 1, creditsOf),
    exercises: exerciseHistories(digests, today),
    neglect: neglect(digests, today, creditsOf),
  };
}

function spanOf(weeks: number | "all", digests: readonly WorkoutDigest[], today: number): WindowSpan {
  const first = digests[0]?.day ?? today;
  const last = digests.at(-1)?.day ?? today;
  if (weeks === "all") return { weeks, from: first, to: last, weeksObserved: weeksBetween(first, last) };

  if (!Number.isInteger(weeks) || weeks < 1) {
    throw new RangeError(`weeks: expected a whole number >= 1 or "all", got ${weeks}`);
  }
  const from = today - weeks * 7 + 1;
  // a person who began two weeks ago is not averaged over the ten before
  const began = digests.length > 0 ? Math.max(from, first) : from;
  return { weeks, from, to: today, weeksObserved: weeksBetween(began, today) };
}

function weeksBetween(from: number, to: number): number {
  return Math.max((to - from + 1) / 7, 1);
}

function warmupNote(digests: readonly WorkoutDigest[]): WarmupNote {
  const apps = new Map<string, number>();
  for (const { app, warmupSets } of digests) apps.set(app, (apps.get(app) ?? 0) + warmupSets);
  return {
    sets: [...apps.values()].reduce((sum, sets) => sum + sets, 0),
    appsWithoutMarks: [...apps].flatMap(([app, sets]) => (sets === 0 ? [app] : [])).toSorted(),
  };
}

function exerciseHistories(digests: readonly WorkoutDigest[], today: number): readonly ExerciseHistory[] {
  const byExercise = new Map<ExerciseId, { readonly exercise: Exercise; readonly efforts: DatedEffort[] }>();
  for (const { day, date, id: workoutId, efforts } of digests) {
    for (const effort of efforts) {
      const { exercise } = effort;
      const held = byExercise.get(exercise.id) ?? { exercise, efforts: [] };
      byExercise.set(exercise.id, held);
      held.efforts.push({ day, date, workoutId, effort });
    }
  }
  return [...byExercise.values()]
    .map(({ exercise, efforts }) => exerciseHistory(exercise, efforts, today))
    .toSorted((a, b) => b.sets - a.sets || (a.exercise < b.exercise ? -1 : 1));
}

function rememberedCredits(): CreditsOf {
  const remembered = new Map<ExerciseId, MuscleCredits>();
  return (exercise) => {
    const held = remembered.get(exercise.id) ?? muscleCredits(exercise);
    remembered.set(exercise.id, held);
    return held;
  };
}

/** Index of the first workout after `day`, by halving. */
function firstAfter(digests: readonly WorkoutDigest[], day: number): number {
  let low = 0;
  let high = digests.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((digests[middle]?.day ?? Infinity) <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}
