import type { MuscleId } from "../anatomy/muscle.ts";
import { COUNTED_MUSCLES } from "../anatomy/muscles.ts";
import { dateOfDay } from "../calendar.ts";
import type { Exercise, ExerciseId, Pattern } from "../exercise/exercise.ts";
import type { BalanceRatios, Cardio, Coverage, MuscleVolume, Tonnage, WindowSummary } from "./logSummary.ts";
import type { MuscleCredits } from "./muscleCredits.ts";
import { ratioOf, shareOf } from "./ratio.ts";
import type { WorkoutDigest } from "./workoutDigest.ts";

/** The credits of one set of an exercise. */
export type CreditsOf = (exercise: Exercise) => MuscleCredits;

/** A stretch of days (day numbers, both included), and how its averages are made. */
export interface WindowSpan {
  readonly weeks: number | "all";
  readonly from: number;
  readonly to: number;
  readonly weeksObserved: number;
}

/** Sets of one exercise in a window, by side. */
interface ExerciseTally {
  readonly exercise: Exercise;
  bothSets: number;
  leftSets: number;
  rightSets: number;
}

/**
 * Patterns on each side of a ratio. Isolated work (leg curls, leg extensions, flies) is in no pattern ratio:
 * it is in the muscles' sets and in back/front.
 */
const PATTERNS = {
  hinge: ["hinge", "hinge_power", "bridge"],
  squat: ["squat", "squat_lunge"],
  verticalPull: ["pull_vertical"],
  horizontalPull: ["pull_horizontal"],
  pull: ["pull_vertical", "pull_horizontal"],
  push: ["push_vertical", "push_horizontal"],
} as const satisfies Readonly<Record<string, readonly Pattern[]>>;

/** What `digests`, the workouts of this window in the order of their days, come to. */
export function windowSummary(
  span: WindowSpan,
  digests: readonly WorkoutDigest[],
  creditsOf: CreditsOf,
): WindowSummary {
  const tallies = tallyExercises(digests);
  const coverage = coverageOf(digests);
  const muscleDays = countMuscleDays(digests, creditsOf);
  const trainingDays = countDays(digests, isTraining);
  return {
    weeks: span.weeks,
    from: dateOfDay(span.from),
    to: dateOfDay(span.to),
    weeksObserved: span.weeksObserved,
    workouts: digests.length,
    trainingDays,
    trainingDaysPerWeek: trainingDays / span.weeksObserved,
    coverage,
    muscles: muscleVolumes(tallies, muscleDays, span.weeksObserved, creditsOf),
    ratios: balanceRatios(tallies, coverage.unmatchedShare, creditsOf),
    tonnage: tonnageOf(digests),
    cardio: cardioOf(digests),
  };
}

/** Does a day with this workout count as a training day? Cardio, stretches and posture breaks alone do not. */
export function isTraining(digest: WorkoutDigest): boolean {
  return digest.workSets > digest.otherSets;
}

/** Different days among the workouts (in the order of their days) that `counts`. */
export function countDays(
  digests: readonly WorkoutDigest[],
  counts: (digest: WorkoutDigest) => boolean,
): number {
  let days = 0;
  let last: number | undefined;
  for (const digest of digests) {
    if (digest.day === last || !counts(digest)) continue;
    last = digest.day;
    days += 1;
  }
  return days;
}

/** A left set and a right set are one set between them. */
export function setsOf(tally: {
  readonly bothSets: number;
  readonly leftSets: number;
  readonly rightSets: number;
}): number {
  return tally.bothSets + (tally.leftSets + tally.rightSets) / 2;
}

/** Load times repetitions of these workouts. */
export function tonnageOf(digests: readonly WorkoutDigest[]): Tonnage {
  let externalKg = 0;
  let bodyKg = 0;
  const excluded = { bodyMassUnknown: 0, loadUnknown: 0, unmatched: 0 };
  for (const digest of digests) {
    excluded.unmatched += digest.unmatchedWithReps;
    for (const effort of digest.efforts) {
      externalKg += effort.externalKg;
      bodyKg += effort.bodyKg;
      excluded.bodyMassUnknown += effort.bodyMassUnknown;
      excluded.loadUnknown += effort.loadUnknown;
    }
  }
  return { externalKg, bodyKg, totalKg: externalKg + bodyKg, excluded };
}

/** How many of these workouts' sets are of known exercises. */
export function coverageOf(digests: readonly WorkoutDigest[]): Coverage {
  const names = new Map<string, number>();
  let workSets = 0;
  let otherSets = 0;
  let unmatchedSets = 0;
  for (const digest of digests) {
    workSets += digest.workSets;
    otherSets += digest.otherSets;
    for (const [name, sets] of digest.unmatched) {
      unmatchedSets += sets;
      names.set(name, (names.get(name) ?? 0) + sets);
    }
  }
  const trainingSets = workSets - otherSets;
  return {
    workSets,
    countedSets: trainingSets - unmatchedSets,
    otherSets,
    unmatchedSets,
    unmatchedShare: trainingSets > 0 ? unmatchedSets / trainingSets : 0,
    unmatchedNames: mostFirst(names).map(([name, sets]) => ({ name, sets })),
  };
}

/** Names by how often they came, most first; the alphabet decides where they are equal. */
export function mostFirst(counts: ReadonlyMap<string, number>): readonly (readonly [string, number])[] {
  return [...counts].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}

function tallyExercises(digests: readonly WorkoutDigest[]): readonly ExerciseTally[] {
  const tallies = new Map<ExerciseId, ExerciseTally>();
  for (const { efforts } of digests) {
    for (const { exercise, bothSets, leftSets, rightSets } of efforts) {
      const tally = tallies.get(exercise.id);
      if (!tally) {
        tallies.set(exercise.id, { exercise, bothSets, leftSets, rightSets });
        continue;
      }
      tally.bothSets += bothSets;
      tally.leftSets += leftSets;
      tally.rightSets += rightSets;
    }
  }
  return [...tallies.values()];
}

function countMuscleDays(
  digests: readonly WorkoutDigest[],
  creditsOf: CreditsOf,
): ReadonlyMap<MuscleId, number> {
  const seen = new Map<MuscleId, { last: number; days: number }>();
  for (const { day, efforts } of digests) {
    for (const { exercise } of efforts) {
      for (const { muscle, credit } of creditsOf(exercise).muscles) {
        if (credit === 0) continue;
        const held = seen.get(muscle);
        if (!held) seen.set(muscle, { last: day, days: 1 });
        else if (held.last !== day) {
          held.last = day;
          held.days += 1;
        }
      }
    }
  }
  return new Map([...seen].map(([muscle, { days }]) => [muscle, days]));
}

function muscleVolumes(
  tallies: readonly ExerciseTally[],
  muscleDays: ReadonlyMap<MuscleId, number>,
  weeksObserved: number,
  creditsOf: CreditsOf,
): readonly MuscleVolume[] {
  const volumes = new Map(
    COUNTED_MUSCLES.map(({ id }) => [
      id,
      { sets: 0, directSets: 0, indirectSets: 0, stabiliserSets: 0, leftSets: 0, rightSets: 0 },
    ]),
  );
  for (const tally of tallies) {
    const sets = setsOf(tally);
    for (const { muscle, role, credit } of creditsOf(tally.exercise).muscles) {
      const volume = volumes.get(muscle);
      if (!volume) throw new RangeError(`muscle: expected a counted one, got ${JSON.stringify(muscle)}`);
      volume.sets += sets * credit;
      volume[`${role}Sets`] += sets;
      volume.leftSets += (tally.bothSets + tally.leftSets) * credit;
      volume.rightSets += (tally.bothSets + tally.rightSets) * credit;
    }
  }
  return [...volumes].map(([muscle, volume]) => ({
    muscle,
    ...volume,
    setsPerWeek: volume.sets / weeksObserved,
    daysPerWeek: (muscleDays.get(muscle) ?? 0) / weeksObserved,
  }));
}

function balanceRatios(
  tallies: readonly ExerciseTally[],
  unmatchedShare: number,
  creditsOf: CreditsOf,
): BalanceRatios {
  const sum = (worth: (tally: ExerciseTally) => number) =>
    tallies.reduce((total, each) => total + worth(each), 0);
  const ofPatterns = (patterns: readonly Pattern[]) =>
    sum((each) => (patterns.includes(each.exercise.pattern) ? setsOf(each) : 0));
  const ratio = (over: number, under: number) => ratioOf({ over, under, unmatchedShare });

  const oneSided = sum((each) =>
    each.exercise.laterality === "unilateral" ? setsOf(each) : (each.leftSets + each.rightSets) / 2,
  );
  return {
    backToFront: ratio(
      sum((each) => setsOf(each) * creditsOf(each.exercise).backShare),
      sum((each) => setsOf(each) * creditsOf(each.exercise).frontShare),
    ),
    hingeToSquat: ratio(ofPatterns(PATTERNS.hinge), ofPatterns(PATTERNS.squat)),
    pullToPush: ratio(ofPatterns(PATTERNS.pull), ofPatterns(PATTERNS.push)),
    verticalToHorizontalPull: ratio(ofPatterns(PATTERNS.verticalPull), ofPatterns(PATTERNS.horizontalPull)),
    unilateralShare: shareOf(oneSided, sum(setsOf), unmatchedShare),
  };
}

function cardioOf(digests: readonly WorkoutDigest[]): Cardio {
  const total = { sets: 0, durationS: 0, distanceM: 0 };
  for (const { cardio } of digests) {
    total.sets += cardio.sets;
    total.durationS += cardio.durationS;
    total.distanceM += cardio.distanceM;
  }
  return { ...total, days: countDays(digests, ({ cardio }) => cardio.sets > 0) };
}
