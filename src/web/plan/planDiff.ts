import type { MuscleId } from "../../core/anatomy/muscle.ts";
import type { ExerciseId } from "../../core/exercise/exercise.ts";
import type { Weekday } from "../../core/person/person.ts";
import { setsByMuscle } from "../../core/programme/starterSets.ts";
import type { PlannedWeek } from "../../core/session/session.ts";

/** Something counted in sets a week, before and after. */
interface SetsBeforeAfter {
  readonly before: number;
  readonly after: number;
}

/** What another plan changes. */
export interface PlanDiff {
  readonly added: readonly ({ readonly exercise: ExerciseId } & SetsBeforeAfter)[];
  readonly removed: readonly ({ readonly exercise: ExerciseId } & SetsBeforeAfter)[];
  /** In both, with another number of sets. */
  readonly changed: readonly ({ readonly exercise: ExerciseId } & SetsBeforeAfter)[];
  /** Exercises that stay as they are. */
  readonly same: number;
  /** Muscles whose weekly sets change, the greatest change first. */
  readonly muscles: readonly ({ readonly muscle: MuscleId } & SetsBeforeAfter)[];
  readonly weekdays: { readonly before: readonly Weekday[]; readonly after: readonly Weekday[] };
  /** Minutes of the week. */
  readonly minutes: SetsBeforeAfter;
  /** Nothing changes, neither exercises nor sets nor days. */
  readonly nothing: boolean;
}

/** What changes from one week to another, by exercises, by weekly sets of each muscle and by days. */
export function planDiff(before: PlannedWeek, after: PlannedWeek): PlanDiff {
  const exercises = pairs(setsByExercise(before), setsByExercise(after)).map(([exercise, sets]) => ({
    exercise,
    ...sets,
  }));
  const muscles = pairs(weeklySetsOf(before), weeklySetsOf(after))
    .map(([muscle, sets]) => ({ muscle, ...sets }))
    .filter((each) => each.before !== each.after)
    .toSorted((a, b) => Math.abs(b.after - b.before) - Math.abs(a.after - a.before));
  const weekdays = {
    before: before.days.map(({ weekday }) => weekday),
    after: after.days.map(({ weekday }) => weekday),
  };
  const changed = exercises.filter((each) => each.before > 0 && each.after > 0 && each.before !== each.after);
  const added = exercises.filter((each) => each.before === 0);
  const removed = exercises.filter((each) => each.after === 0);
  return {
    added,
    removed,
    changed,
    same: exercises.length - added.length - removed.length - changed.length,
    muscles,
    weekdays,
    minutes: { before: minutesOf(before), after: minutesOf(after) },
    nothing:
      added.length + removed.length + changed.length === 0 &&
      weekdays.before.join() === weekdays.after.join() &&
      dayByDay(before) === dayByDay(after),
  };
}

/** Sets a week of every muscle that the week works. */
export function weeklySetsOf({ days }: PlannedWeek): ReadonlyMap<MuscleId, number> {
  return setsByMuscle(days.flatMap(({ exercises }) => exercises));
}

function setsByExercise({ days }: PlannedWeek): ReadonlyMap<ExerciseId, number> {
  const sets = new Map<ExerciseId, number>();
  for (const { exercise, sets: count } of days.flatMap(({ exercises }) => exercises)) {
    sets.set(exercise, (sets.get(exercise) ?? 0) + count);
  }
  return sets;
}

function pairs<Key>(
  before: ReadonlyMap<Key, number>,
  after: ReadonlyMap<Key, number>,
): readonly (readonly [Key, SetsBeforeAfter])[] {
  const keys = new Set([...after.keys(), ...before.keys()]);
  return [...keys].map((key) => [key, { before: before.get(key) ?? 0, after: after.get(key) ?? 0 }]);
}

function minutesOf({ days }: PlannedWeek): number {
  return days.reduce((sum, { minutes }) => sum + minutes, 0);
}

function dayByDay({ days }: PlannedWeek): string {
  return days.map(({ weekday, exercises }) => [weekday, ...exercises.map((each) => each.exercise)]).join(";");
}
