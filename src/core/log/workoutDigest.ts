import { dayNumber, type LocalDate } from "../calendar.ts";
import type { Exercise, ExerciseId } from "../exercise/exercise.ts";
import type { BodyMassAt } from "./bodyMass.ts";
import { oneRepMax, type OneRepMaxEstimate } from "./e1rm.ts";
import { setLoad } from "./setLoad.ts";
import type { LoggedSet, Side, Workout } from "./trainingLog.ts";

/** What one workout adds to every number of a summary; made once, when the workout is added. */
export interface WorkoutDigest {
  readonly id: string;
  readonly app: string;
  readonly day: number;
  readonly date: LocalDate;
  readonly warmupSets: number;
  /** Work sets of any exercise: counted ones, other ones and unmatched ones. */
  readonly workSets: number;
  readonly otherSets: number;
  readonly cardio: { readonly sets: number; readonly durationS: number; readonly distanceM: number };
  readonly unmatched: ReadonlyMap<string, number>;
  readonly unmatchedWithReps: number;
  readonly efforts: readonly Effort[];
}

/** The work sets of one exercise in one workout. */
export interface Effort {
  readonly exercise: Exercise;
  /** The names that the app gave it in this workout. */
  readonly loggedAs: string[];
  /** Sets by side; `bothSets` holds those whose side the log does not tell. */
  bothSets: number;
  leftSets: number;
  rightSets: number;
  externalKg: number;
  bodyKg: number;
  bodyMassUnknown: number;
  loadUnknown: number;
  /** Most repetitions at each load (kg, as compared) that no heavier set of this workout matched. */
  readonly repsAtLoad: { readonly loadKg: number; readonly reps: number }[];
  mostReps?: number;
  mostUnloadedReps?: number;
  bestE1rm?: { readonly estimate: OneRepMaxEstimate; readonly loadKg: number; readonly reps: number };
  heaviest?: { readonly loadKg: number; readonly reps?: number };
  longestHold?: { readonly holdS: number; readonly loadKg?: number };
  left?: SideTotals;
  right?: SideTotals;
}

/** The work on one exercise in one workout, with where it came from. */
export interface DatedEffort {
  readonly day: number;
  readonly date: LocalDate;
  readonly workoutId: string;
  readonly effort: Effort;
}

/** Sums over the sets of one side, for means. */
export interface SideTotals {
  readonly loads: { sum: number; sets: number };
  readonly reps: { sum: number; sets: number };
  readonly holds: { sum: number; sets: number };
}

/** Patterns whose sets are not sets of muscles. Product choice: a stretch or a walk is not a strength set. */
const OTHER_PATTERNS: ReadonlySet<string> = new Set(["aerobic", "mobility", "posture_break"]);

/** How a name of the log is understood; undefined where it is unknown or ambiguous. */
export type ResolveExercise = (name: string) => Exercise | undefined;

/**
 * Digest of one workout. Warm-ups are left out; drop sets and sets to failure are work sets; a set that says
 * neither repetitions, time, distance nor load, or 0 repetitions, was not done.
 */
export function digestWorkout(
  workout: Workout,
  resolve: ResolveExercise,
  bodyMassAt: BodyMassAt,
): WorkoutDigest {
  const day = dayNumber(workout.startedAt);
  const bodyMassKg = bodyMassAt(day);
  const efforts = new Map<ExerciseId, Effort>();
  const unmatched = new Map<string, number>();
  const cardio = { sets: 0, durationS: 0, distanceM: 0 };
  let warmupSets = 0;
  let workSets = 0;
  let otherSets = 0;
  let unmatchedWithReps = 0;

  for (const entry of workout.entries) {
    const exercise = resolve(entry.name);
    for (const set of entry.sets) {
      if (set.kind === "warmup") {
        warmupSets += 1;
        continue;
      }
      if (!wasDone(set)) continue;
      workSets += 1;

      if (!exercise) {
        unmatched.set(entry.name, (unmatched.get(entry.name) ?? 0) + 1);
        if (set.reps !== undefined) unmatchedWithReps += 1;
      } else if (OTHER_PATTERNS.has(exercise.pattern)) {
        otherSets += 1;
        if (exercise.pattern === "aerobic") {
          cardio.sets += 1;
          cardio.durationS += set.durationS ?? 0;
          cardio.distanceM += set.distanceM ?? 0;
        }
      } else {
        const effort = efforts.get(exercise.id) ?? newEffort(exercise);
        efforts.set(exercise.id, effort);
        addSet(effort, entry.name, set, bodyMassKg);
      }
    }
  }
  return {
    id: workout.id,
    app: workout.app,
    day,
    date: workout.startedAt.slice(0, 10),
    warmupSets,
    workSets,
    otherSets,
    cardio,
    unmatched,
    unmatchedWithReps,
    efforts: [...efforts.values()],
  };
}

function wasDone(set: LoggedSet): boolean {
  if (set.reps !== undefined && set.reps > 0) return true;
  if ((set.durationS ?? 0) > 0 || (set.distanceM ?? set.unitlessDistance ?? 0) > 0) return true;
  // some apps keep a set as a load alone; one with 0 repetitions written down was tried and not done
  return set.reps === undefined && (set.loadKg ?? set.unitlessLoad ?? set.setting?.value) !== undefined;
}

function newEffort(exercise: Exercise): Effort {
  return {
    exercise,
    loggedAs: [],
    bothSets: 0,
    leftSets: 0,
    rightSets: 0,
    externalKg: 0,
    bodyKg: 0,
    bodyMassUnknown: 0,
    loadUnknown: 0,
    repsAtLoad: [],
  };
}

function addSet(effort: Effort, loggedAs: string, set: LoggedSet, bodyMassKg: number | undefined): void {
  const { exercise } = effort;
  if (!effort.loggedAs.includes(loggedAs)) effort.loggedAs.push(loggedAs);
  if (set.side === "left") effort.leftSets += 1;
  else if (set.side === "right") effort.rightSets += 1;
  else effort.bothSets += 1;

  const load = setLoad(exercise, set, bodyMassKg);
  const { comparedKg } = load;
  const holdS = exercise.measure === "hold" && (set.durationS ?? 0) > 0 ? set.durationS : undefined;
  const reps = exercise.measure === "reps" && (set.reps ?? 0) > 0 ? set.reps : undefined;

  if (comparedKg !== undefined && isHeavier(comparedKg, reps, effort.heaviest)) {
    effort.heaviest = { loadKg: comparedKg, ...(reps === undefined ? {} : { reps }) };
  }
  if (holdS !== undefined && holdS > (effort.longestHold?.holdS ?? 0)) {
    effort.longestHold = { holdS, ...(comparedKg === undefined ? {} : { loadKg: comparedKg }) };
  }
  if (reps !== undefined) addReps(effort, load, reps, set.rir);
  if (set.side) addToSide(effort, set.side, { load: comparedKg, reps, holdS });
}

function addReps(
  effort: Effort,
  load: ReturnType<typeof setLoad>,
  reps: number,
  rir: number | undefined,
): void {
  effort.externalKg += (load.externalKg ?? 0) * reps;
  effort.bodyKg += (load.bodyKg ?? 0) * reps;
  if (load.missing === "bodyMassUnknown") effort.bodyMassUnknown += 1;
  if (load.missing === "loadUnknown") effort.loadUnknown += 1;

  effort.mostReps = Math.max(effort.mostReps ?? 0, reps);
  const { comparedKg, liftedKg } = load;
  if (comparedKg === 0 || effort.exercise.loading === "none") {
    effort.mostUnloadedReps = Math.max(effort.mostUnloadedReps ?? 0, reps);
  }
  if (comparedKg !== undefined) keepMostReps(effort.repsAtLoad, { loadKg: comparedKg, reps });
  if (liftedKg === undefined || comparedKg === undefined) return;

  const estimate = oneRepMax(liftedKg, reps, rir);
  if (estimate.status === "cannotTell") return;
  const { status: _, ...value } = estimate;
  if (isBetterEstimate(value, effort.bestE1rm?.estimate)) {
    effort.bestE1rm = { estimate: value, loadKg: comparedKg, reps };
  }
}

/** Is this set a heavier one than the one held, or as heavy for more repetitions? */
export function isHeavier(loadKg: number, reps: number | undefined, held: Effort["heaviest"]): boolean {
  if (!held || loadKg > held.loadKg) return true;
  return loadKg === held.loadKg && (reps ?? 0) > (held.reps ?? 0);
}

/** An estimate that is not uncertain beats any that is; else the greater wins. */
export function isBetterEstimate(one: OneRepMaxEstimate, held: OneRepMaxEstimate | undefined): boolean {
  if (!held) return true;
  if (one.uncertain !== held.uncertain) return held.uncertain;
  return one.kg > held.kg;
}

/** Does a set of these match this one in both load and repetitions, or beat it? */
export function isMatched(
  held: readonly { readonly loadKg: number; readonly reps: number }[],
  { loadKg, reps }: { readonly loadKg: number; readonly reps: number },
): boolean {
  return held.some((each) => each.loadKg >= loadKg && each.reps >= reps);
}

/** Keeps, heaviest first, the sets that no other set matches or beats in both load and repetitions. */
export function keepMostReps<Best extends { readonly loadKg: number; readonly reps: number }>(
  held: Best[],
  candidate: Best,
): void {
  const { loadKg, reps } = candidate;
  if (isMatched(held, candidate)) return;
  for (let index = held.length - 1; index >= 0; index -= 1) {
    const each = held[index];
    if (each && each.loadKg <= loadKg && each.reps <= reps) held.splice(index, 1);
  }
  const at = held.findIndex((each) => each.loadKg < loadKg);
  held.splice(at === -1 ? held.length : at, 0, candidate);
}

const none = () => ({ sum: 0, sets: 0 });

function addToSide(
  effort: Effort,
  side: Side,
  done: {
    readonly load: number | undefined;
    readonly reps: number | undefined;
    readonly holdS: number | undefined;
  },
): void {
  const totals = (effort[side] ??= { loads: none(), reps: none(), holds: none() });
  for (const [total, value] of [
    [totals.loads, done.load],
    [totals.reps, done.reps],
    [totals.holds, done.holdS],
  ] as const) {
    if (value === undefined) continue;
    total.sum += value;
    total.sets += 1;
  }
}
