import { parameter } from "../evidence/parameter.ts";
import type { Exercise } from "../exercise/exercise.ts";
import { gradeOf, type GradeContext } from "../programme/grade.ts";
import type { MuscleTarget, PlannedExercise } from "../programme/programme.ts";
import { exerciseMinutes, exerciseTime } from "../programme/setTime.ts";

/** A line of today with its exercise. */
export interface Line {
  readonly exercise: Exercise;
  readonly planned: PlannedExercise;
}

/**
 * The lines that fit into `minutes` (warm-up not counted), what matters least left away first: set by set, the one whose
 * muscles the plan weighs lowest for the time it takes. A second set of an exercise is worth half of the first, a third a
 * third, so that lines lose sets before they go. One set of the worthiest line always stays.
 * Source: parameter "session.findingWeight" (product choice).
 */
export function shorten(
  lines: readonly Line[],
  minutes: number,
  targets: readonly MuscleTarget[],
  person: GradeContext,
): readonly Line[] {
  const weights = new Map(targets.map(({ muscle, weight }) => [muscle, weight]));
  let kept = lines;
  while (totalMinutes(kept, person) > minutes) {
    const costs = kept.map((line) => worthOfLastSet(line, weights) / minutesOfLastSet(line, person));
    const least = costs.indexOf(Math.min(...costs));
    const sets = kept.reduce((sum, { planned }) => sum + planned.sets, 0);
    if (sets <= 1) break;
    kept = kept.flatMap((line, index) => (index === least ? withOneSetLess(line) : [line]));
  }
  return kept;
}

/** Expected minutes of the lines without the warm-up. */
function totalMinutes(lines: readonly Line[], person: GradeContext): number {
  return lines.reduce((sum, line) => sum + minutesOf(line, person), 0);
}

function minutesOf({ exercise, planned }: Line, person: GradeContext): number {
  return exerciseMinutes(exercise, gradeOf(exercise, person), planned.sets, planned.extraSets ?? 0);
}

/** Worth of the set that would go next. */
function worthOfLastSet({ exercise, planned }: Line, weights: ReadonlyMap<string, number>): number {
  const credits = {
    direct: parameter("sets.directCredit").value,
    indirect: parameter("sets.indirectCredit").value,
  };
  const ofMuscles = exercise.muscles.reduce(
    (sum, { muscle, role }) =>
      role === "stabiliser" ? sum : sum + credits[role] * (weights.get(muscle) ?? 1),
    0,
  );
  const answersFinding = planned.why.some(({ ruleId }) => ruleId !== undefined);
  const times = answersFinding ? parameter("session.findingWeight").value : 1;
  return (times * Math.max(ofMuscles, parameter("sets.indirectCredit").value)) / planned.sets;
}

function minutesOfLastSet({ exercise, planned }: Line, person: GradeContext): number {
  const { setMin, changeoverMin } = exerciseTime(exercise, gradeOf(exercise, person));
  return planned.sets === 1 ? setMin + changeoverMin : setMin;
}

function withOneSetLess({ exercise, planned }: Line): readonly Line[] {
  const { extraSets, ...rest } = planned;
  if (extraSets) return [{ exercise, planned: rest }];
  return planned.sets === 1 ? [] : [{ exercise, planned: { ...rest, sets: planned.sets - 1 } }];
}
