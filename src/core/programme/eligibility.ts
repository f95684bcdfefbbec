import { parameter } from "../evidence/parameter.ts";
import { EXERCISES } from "../exercise/catalogue.ts";
import type { Exercise, ExerciseId, Pattern } from "../exercise/exercise.ts";
import { kitSuffices, usableKit } from "../exercise/kit.ts";
import type { TrainingAge } from "../person/person.ts";
import { allowance } from "../screening/screeningOutcome.ts";
import type { ProgrammeRequest } from "./programmeRequest.ts";
import { hurtsMoreThanUsual, stageOf, trainingAgeOf } from "./stageOf.ts";

/** Why an exercise may not be in this person's plan. "work": it is not what a plan of sets is made of. */
export const BARS = ["work", "cautions", "level", "kit", "dislikes"] as const;
export type Bar = (typeof BARS)[number];

/** Walking, breaks and sport have plans of their own. */
const NOT_SETS: readonly Pattern[] = ["aerobic", "posture_break", "olympic", "plyometric"];

const HARDEST: Readonly<Record<TrainingAge, number>> = {
  beginner: parameter("planner.beginnerDifficulty").value,
  intermediate: parameter("planner.intermediateDifficulty").value,
  advanced: parameter("planner.advancedDifficulty").value,
};

/** The exercises that this person's plan may use, in the order of the catalogue. */
export function eligibleExercises(request: ProgrammeRequest): readonly Exercise[] {
  const barsOf = barsFor(request);
  return catalogueOf(request).filter((exercise) => barsOf(exercise).length === 0);
}

/** What the planner chooses from. */
export function catalogueOf(request: ProgrammeRequest): readonly Exercise[] {
  return request.catalogue ?? EXERCISES;
}

/** A function that tells all that bars an exercise from this person's plan; nothing when it may be used. */
export function barsFor(request: ProgrammeRequest): (exercise: Exercise) => readonly Bar[] {
  const usable = usableKit(request.kit);
  const disliked = new Set(request.dislikes);
  const learnt = learntExercises(request);
  const planned = plannedExercises(request);
  const hardest = hardestFor(request);
  const forbids = cautionsFor(request);
  return (exercise) => {
    const bars: Record<Bar, boolean> = {
      work: !exercise.prescribable || NOT_SETS.includes(exercise.pattern),
      cautions: forbids(exercise),
      level:
        exercise.difficulty > hardest || !(planned.has(exercise.id) || isReadyFor(exercise, request, learnt)),
      kit: !kitSuffices(exercise.kit, usable),
      dislikes: disliked.has(exercise.id),
    };
    return BARS.filter((bar) => bars[bar]);
  };
}

/** Does a condition of this person ask for a change in how `exercise` is done? */
export function needsChange(exercise: Exercise, request: ProgrammeRequest): boolean {
  return request.conditions.some((condition) => exercise.cautions[condition] !== "ok");
}

function cautionsFor(request: ProgrammeRequest): (exercise: Exercise) => boolean {
  const uncleared = request.conditions.filter((condition) => !request.cleared?.includes(condition));
  return ({ cautions }) => uncleared.some((condition) => cautions[condition] === "avoid_until_cleared");
}

/** Easy only: in the calm stage, in more pain than usual, or where screening leaves a gentle plan. */
function hardestFor(request: ProgrammeRequest): number {
  const gentle =
    stageOf(request) === "calm" ||
    hurtsMoreThanUsual(request.pain) ||
    allowance(request.screening) === "gentle";
  return gentle
    ? parameter("planner.gentleDifficulty").value
    : HARDEST[trainingAgeOf(request.person.trainingAge)];
}

/** Done on enough days to be called learnt, by the log, or part of a routine that is kept. */
function learntExercises({ history, keep }: ProgrammeRequest): ReadonlySet<ExerciseId> {
  const learnt = parameter("planner.learntDays").value;
  const logged = (history?.exercises ?? [])
    .filter(({ days }) => days >= learnt)
    .map(({ exercise }) => exercise);
  return new Set([...logged, ...keep.map(({ exercise }) => exercise)]);
}

/** In the plan in force: what was right last week is right this week, though nothing proves yet that it was done. */
function plannedExercises({ previous }: ProgrammeRequest): ReadonlySet<ExerciseId> {
  return new Set(
    (previous?.days ?? []).flatMap(({ exercises }) => exercises.map(({ exercise }) => exercise)),
  );
}

/**
 * What comes before it is known, or lies within what the person's training age has behind it: for an intermediate
 * what a beginner may do, for an advanced person everything.
 */
function isReadyFor(exercise: Exercise, request: ProgrammeRequest, learnt: ReadonlySet<ExerciseId>): boolean {
  if (exercise.prerequisites.length === 0 || learnt.has(exercise.id)) return true;
  const trainingAge = trainingAgeOf(request.person.trainingAge);
  if (trainingAge === "advanced") return true;
  if (trainingAge === "intermediate" && exercise.difficulty <= HARDEST.beginner + 1) return true;
  return exercise.prerequisites.every((id) => learnt.has(id));
}
