import { bodyMassFrom, type BodyMassAt } from "./bodyMass.ts";
import type { BodyMeasurement, TrainingLog, Workout } from "./trainingLog.ts";
import { digestWorkout, type ResolveExercise, type WorkoutDigest } from "./workoutDigest.ts";

/**
 * What is kept of a training log so that adding or removing one workout reads nothing again but that workout.
 * Changed in place; the same workouts give the same ledger in whatever order they came.
 */
export interface Ledger {
  readonly resolve: ResolveExercise;
  readonly bodyMassAt: BodyMassAt;
  readonly held: Set<string>;
  /** By day, then by id. */
  readonly digests: WorkoutDigest[];
}

/** What a ledger takes as given; when one of these changes (a name was mapped by hand), a new ledger is made. */
export interface LedgerGivens {
  /** The exercise that a name of the log stands for; undefined where it is unknown or ambiguous. Asked once a name. */
  readonly resolve: ResolveExercise;
  /** For the mass of the person in body-weight and assisted lifts. */
  readonly measurements?: readonly BodyMeasurement[];
}

/** A ledger without workouts. */
export function emptyLedger(givens: LedgerGivens): Ledger {
  const known = new Map<string, ReturnType<ResolveExercise>>();
  const resolve: ResolveExercise = (name) => {
    if (!known.has(name)) known.set(name, givens.resolve(name));
    return known.get(name);
  };
  return { resolve, bodyMassAt: bodyMassFrom(givens.measurements ?? []), held: new Set(), digests: [] };
}

/** A ledger of a whole log. Workouts with an id already seen are passed over. */
export function ledgerOf(log: TrainingLog, resolve: ResolveExercise): Ledger {
  const ledger = emptyLedger({ resolve, measurements: log.measurements });
  for (const workout of log.workouts) addWorkout(ledger, workout);
  return ledger;
}

/** Adds a workout, in place; one whose id is held already changes nothing. Throws RangeError for a malformed date. */
export function addWorkout(ledger: Ledger, workout: Workout): "added" | "alreadyHeld" {
  if (ledger.held.has(workout.id)) return "alreadyHeld";
  const digest = digestWorkout(workout, ledger.resolve, ledger.bodyMassAt);
  ledger.held.add(workout.id);
  ledger.digests.splice(placeOf(ledger.digests, digest), 0, digest);
  return "added";
}

/** Takes a workout out again, in place, as if it had never been added. */
export function removeWorkout(ledger: Ledger, workoutId: string): "removed" | "notHeld" {
  if (!ledger.held.delete(workoutId)) return "notHeld";
  const at = ledger.digests.findIndex((each) => each.id === workoutId);
  ledger.digests.splice(at, 1);
  return "removed";
}

function placeOf(digests: readonly WorkoutDigest[], digest: WorkoutDigest): number {
  let low = 0;
  let high = digests.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = digests[middle];
    if (other && comesBefore(other, digest)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function comesBefore(one: WorkoutDigest, other: WorkoutDigest): boolean {
  return one.day === other.day ? one.id < other.id : one.day < other.day;
}
