import type { ExerciseId, KitId } from "../../core/exercise/exercise.ts";
import type { Goal, KeptExercise, Weekday } from "../../core/person/person.ts";
import type { ProgrammeRequest } from "../../core/programme/programmeRequest.ts";
import type { ProfileFields } from "../data/me.ts";

/** What a person may change about what is planned for them. */
export interface PlanWishes {
  readonly goal: Goal;
  readonly weekdays: readonly Weekday[];
  readonly minutesPerSession: number;
  readonly kit: readonly KitId[];
  readonly dislikes: readonly ExerciseId[];
  readonly keep: readonly KeptExercise[];
}

/** The wishes behind a request. */
export function wishesOf(request: ProgrammeRequest): PlanWishes {
  const { goal, weekdays, minutesPerSession, kit, dislikes, keep } = request;
  return { goal, weekdays, minutesPerSession, kit, dislikes, keep };
}

/** The same request with other wishes. */
export function withWishes(request: ProgrammeRequest, wishes: PlanWishes): ProgrammeRequest {
  return { ...request, ...wishes };
}

/** The fields of the profile that other wishes change. */
export function profileChanges(request: ProgrammeRequest, wishes: PlanWishes): Partial<ProfileFields> {
  const before = wishesOf(request);
  const differs = (field: keyof PlanWishes) =>
    JSON.stringify(before[field]) !== JSON.stringify(wishes[field]);
  return {
    ...(differs("goal") && { goal: wishes.goal }),
    ...(differs("weekdays") && {
      weekdays: [...wishes.weekdays],
      daysPerWeek: wishes.weekdays.length,
    }),
    ...(differs("minutesPerSession") && { minutesPerSession: wishes.minutesPerSession }),
    ...(differs("kit") && { kit: [...wishes.kit] }),
    ...(differs("dislikes") && { dislikes: [...wishes.dislikes] }),
    ...(differs("keep") && { keep: [...wishes.keep] }),
  };
}
