import { dayNumber, type LocalDate } from "../../core/calendar.ts";
import { findExercise } from "../../core/exercise/catalogue.ts";
import type { ExerciseHistory } from "../../core/log/logSummary.ts";
import { medianOfSorted } from "../../core/log/theilSen.ts";
import type { KeptExercise } from "../../core/person/person.ts";
import type { RoutineRecord } from "../../sync/records/routine.ts";

const LATELY_DAYS = 28; // not clinical: what counts as one's present programme
const LEAST_DAYS = 2;
const MOST_LINES = 8;
const MOST_SETS = 20;

/**
 * The exercises that the log shows as somebody's programme: done on two days or more in the last four weeks, the most
 * often first, each with the sets, repetitions and load of the last time.
 */
export function keptFromHistory(
  exercises: readonly ExerciseHistory[],
  today: LocalDate,
): readonly KeptExercise[] {
  const since = dayNumber(today) - LATELY_DAYS;
  return exercises
    .map(({ exercise, points }) => ({
      exercise,
      lately: points.filter(({ day }) => dayNumber(day) > since && day <= today),
    }))
    .filter(({ exercise, lately }) => lately.length >= LEAST_DAYS && findExercise(exercise)?.prescribable)
    .toSorted((a, b) => b.lately.length - a.lately.length)
    .slice(0, MOST_LINES)
    .map(({ exercise, lately }) => {
      const sets = Math.round(medianOfSorted(lately.map((point) => point.sets).toSorted((a, b) => a - b)));
      const last = lately.at(-1);
      return {
        exercise,
        sets: Math.min(MOST_SETS, Math.max(1, sets)),
        ...(last?.reps !== undefined && last.reps >= 1 && { reps: Math.round(last.reps) }),
        ...(last?.holdS !== undefined && { holdS: last.holdS }),
        ...(last?.loadKg !== undefined && last.loadKg > 0 && { loadKg: last.loadKg }),
      };
    });
}

/** The lines of a routine, to be kept as they are. */
export function keptFromRoutine({ exercises }: Pick<RoutineRecord, "exercises">): readonly KeptExercise[] {
  return exercises
    .filter(({ exercise }) => findExercise(exercise)?.prescribable)
    .map(({ exercise, sets, reps, holdS, loadKg }) => ({
      exercise,
      sets,
      ...(reps !== undefined && { reps }),
      ...(holdS !== undefined && { holdS }),
      ...(loadKg !== undefined && { loadKg }),
    }));
}
