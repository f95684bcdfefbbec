import { exercise as exerciseOf } from "../../core/exercise/catalogue.ts";
import type { Exercise, ExerciseId } from "../../core/exercise/exercise.ts";
import { gradeOf } from "../../core/programme/grade.ts";
import type { Programme } from "../../core/programme/programme.ts";
import type { ProgrammeRequest } from "../../core/programme/programmeRequest.ts";
import { exerciseMinutes } from "../../core/programme/setTime.ts";
import { dosingContext } from "../../core/programme/starterPlan.ts";
import { substitute } from "../../core/session/substitute.ts";
import type { PlannedWeek } from "../../core/session/session.ts";
import { weeklySetsOf } from "./planDiff.ts";

const MOST_OFFERED = 3;

/** Other exercises for the same work, the nearest first; none that the week has already. */
export function swapsFor(id: ExerciseId, week: PlannedWeek, request: ProgrammeRequest): readonly Exercise[] {
  const taken = new Set(week.days.flatMap(({ exercises }) => exercises.map(({ exercise }) => exercise)));
  const context = dosingContext(request);
  const found: Exercise[] = [];
  while (found.length < MOST_OFFERED) {
    const next = substitute(exerciseOf(id), context, [], taken);
    if (next.kind === "none") break;
    found.push(next.exercise);
    taken.add(next.exercise.id);
  }
  return found;
}

/** The week with one exercise in the place of another, on every day that has it. */
export function swapped<Week extends PlannedWeek>(
  week: Week,
  from: ExerciseId,
  to: ExerciseId,
  because: string,
  request: ProgrammeRequest,
): Week {
  const exercise = exerciseOf(to);
  const grade = gradeOf(exercise, dosingContext(request));
  const days = week.days.map((day) => {
    const exercises = day.exercises.map((line) => {
      if (line.exercise !== from) return line;
      const { kept: _kept, ...rest } = line;
      return {
        ...rest,
        exercise: to,
        minutes: exerciseMinutes(exercise, grade, line.sets, line.extraSets ?? 0),
        why: [
          { because, parameterIds: [], sourceIds: ["product_choice" as const] },
          // what it stands for still holds
          ...line.why,
        ],
      };
    });
    const more = sum(exercises) - sum(day.exercises);
    return { ...day, exercises, minutes: day.minutes + more };
  });
  const weeklySets = weeklySetsOf({ days, targets: [] });
  const targets = week.targets.map((target) => ({
    ...target,
    planned: weeklySets.get(target.muscle) ?? 0,
  }));
  return {
    ...week,
    days,
    targets,
    ...(isProgramme(week) && { weeklySets: Object.fromEntries(weeklySets) }),
  };
}

function sum(lines: readonly { readonly minutes: number }[]): number {
  return lines.reduce((total, { minutes }) => total + minutes, 0);
}

function isProgramme(week: PlannedWeek): week is Programme {
  return "weeklySets" in week;
}
