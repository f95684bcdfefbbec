import { EXERCISES } from "../exercise/catalogue.ts";
import type { Exercise, ExerciseId, KitId, Pattern } from "../exercise/exercise.ts";
import { kitSuffices } from "../exercise/kit.ts";
import { changesOf, isOpenTo, type DosingContext } from "../programme/dosedExercise.ts";

export type Substitution = { readonly kind: "swap"; readonly exercise: Exercise } | { readonly kind: "none" };

/** These are no sets of a plan. */
const NOT_SETS: readonly Pattern[] = ["aerobic", "posture_break", "olympic", "plyometric"];

/** Does `other` train every muscle directly that `exercise` trains directly? Then the week's targets stay kept. */
export function keepsTargets(exercise: Exercise, other: Exercise): boolean {
  const direct = new Set(directMuscles(other));
  return directMuscles(exercise).every((muscle) => direct.has(muscle));
}

/** True when `exercise` can be done without what is busy. */
export function canDoWithout(
  exercise: Exercise,
  usableKit: ReadonlySet<KitId>,
  busy: readonly KitId[],
): boolean {
  return kitSuffices(exercise.kit, without(usableKit, busy));
}

/**
 * Another exercise for the same work: open to the person, no harder, possible without what is busy, with every direct
 * muscle of the first, and nearest to it in movement, sides, measure and what else it trains. `none`: nothing keeps the
 * targets, and the line is left out rather than turned into something else.
 */
export function substitute(
  exercise: Exercise,
  person: DosingContext,
  busy: readonly KitId[],
  taken: ReadonlySet<ExerciseId>,
  catalogue: readonly Exercise[] = EXERCISES,
): Substitution {
  const open = { ...person, usableKit: without(person.usableKit, busy) };
  const candidates = catalogue.filter(
    (other) =>
      other.id !== exercise.id &&
      !taken.has(other.id) &&
      !NOT_SETS.includes(other.pattern) &&
      (other.pattern === "mobility") === (exercise.pattern === "mobility") &&
      other.difficulty <= exercise.difficulty &&
      isOpenTo(other, open) &&
      keepsTargets(exercise, other),
  );
  const distances = candidates.map((other) => ({ other, away: distance(exercise, other, person) }));
  const nearest = distances.toSorted((a, b) => a.away - b.away)[0];
  return nearest ? { kind: "swap", exercise: nearest.other } : { kind: "none" };
}

/** How far another exercise is from the first: smaller is nearer. The order of reasons is a product choice. */
function distance(exercise: Exercise, other: Exercise, person: DosingContext): number {
  const differs = (is: boolean, weight: number): number => (is ? weight : 0);
  const muscles = new Set(exercise.muscles.map(({ muscle }) => muscle));
  const added = other.muscles.filter(({ muscle, role }) => role === "direct" && !muscles.has(muscle)).length;
  return (
    differs(other.pattern !== exercise.pattern, 8) +
    differs(changesOf(other, person.conditions).length > 0, 4) +
    differs(other.laterality !== exercise.laterality, 4) +
    differs(other.measure !== exercise.measure, 2) +
    differs(other.loading !== exercise.loading, 2) +
    added +
    (exercise.difficulty - other.difficulty)
  );
}

/** The muscles that `exercise` trains directly. */
export function directMuscles(exercise: Exercise): readonly string[] {
  return exercise.muscles.filter(({ role }) => role === "direct").map(({ muscle }) => muscle);
}

function without(usable: ReadonlySet<KitId>, busy: readonly KitId[]): ReadonlySet<KitId> {
  return new Set([...usable].filter((id) => !busy.includes(id)));
}
