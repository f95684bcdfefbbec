import { claim } from "../evidence/claims.ts";
import { parameter, type ParameterId } from "../evidence/parameter.ts";
import { exercise as exerciseOf } from "../exercise/catalogue.ts";
import type { Exercise, ExerciseId } from "../exercise/exercise.ts";
import { usableKit } from "../exercise/kit.ts";
import type { Stage, Weekday } from "../person/person.ts";
import { allowance, type ReasonId, type ScreeningOutcome } from "../screening/screeningOutcome.ts";
import { gradeOf, isCalm } from "./grade.ts";
import { conditionsInForce } from "./doseConditions.ts";
import {
  changesOf,
  dosedExercise,
  isOpenTo,
  type DosedExercise,
  type DosingContext,
} from "./dosedExercise.ts";
import type { PlannedDay, Why } from "./programme.ts";
import type { ProgrammeRequest } from "./programmeRequest.ts";
import { exerciseMinutes } from "./setTime.ts";
import { isInPain, stageOf, trainingAgeOf } from "./stageOf.ts";
import { minutesOf, withinCaps, withinMinutes } from "./starterSets.ts";
import { CONDITION_NAMES, STARTER_MESSAGES, comfortPositions } from "./starterMessages.ts";
import { weeklyCaps } from "./weeklyCaps.ts";
import { CALM_SLOTS, SLOTS_BY_GOAL, SPARE, type StarterSlot } from "./starterSlots.ts";

/** What the starter plan is made from: a part of what the programme is made from. */
export type StarterRequest = Omit<
  ProgrammeRequest,
  "findings" | "keep" | "previous" | "catalogue" | "exerciseLoad"
>;

/** A first plan that needs no test and no solver. */
export interface StarterPlan {
  readonly kind: "starter";
  readonly stage: Stage;
  /** Two to four, in the order in which they are done; fewer only with `shortage`. */
  readonly exercises: readonly DosedExercise[];
  /** Absent where the person does not want to walk; `notes` says what does as well. */
  readonly walk?: DosedExercise;
  /** Why as many as there are. */
  readonly howMany: Why;
  /** Expected minutes of the exercises, without the walk, which is the warm-up. */
  readonly minutes: number;
  /** On which days the exercises are done; the walk is for most days. */
  readonly weekdays: readonly Weekday[];
  readonly notes: readonly string[];
  /** Why there are fewer than two exercises. */
  readonly shortage?: string;
}

/** One day of it. */
export interface StarterDay extends PlannedDay {
  readonly exercises: readonly DosedExercise[];
}

export type StarterOutcome =
  | StarterPlan
  /** Emergency questions are open. */
  | { readonly kind: "incomplete"; readonly because: string; readonly positions: readonly string[] }
  /** Somebody has to look first. */
  | { readonly kind: "refer"; readonly allowed: "nothing" | "walking"; readonly where: string };

/** Answers that leave walking, but no new exercise before somebody has agreed to it. */
const NEEDS_APPROVAL: readonly ReasonId[] = ["post_op", "age_child"];

/**
 * The first plan, by rule and in milliseconds: after the emergency questions two to four exercises and a walk that
 * break no caution, each with its dose, its easier and harder form, what ends it and why it is there.
 * Source: parameters "starter.*"; the order of the exercises is a product choice.
 */
export function starterPlan(request: StarterRequest): StarterOutcome {
  const allowed = allowance(request.screening);
  if (request.screening.kind === "incomplete")
    return {
      kind: "incomplete",
      because: STARTER_MESSAGES.incomplete,
      positions: comfortPositions(request.conditions),
    };
  if (allowed === "nothing" || allowed === "walking")
    return { kind: "refer", allowed, where: whereOf(request.screening) };

  const context = dosingContext(request);
  const count = howMany(request, context);
  const chosen = needsApproval(request.screening) ? [] : choose(count.value, request, context);
  const weekdays = spread(request.weekdays, parameter("starter.daysPerWeek").value);
  const fitting = withinMinutes(chosen, request.minutesPerSession, context);
  const exercises = withinCaps(
    fitting,
    weekdays.length,
    weeklyCaps({ ...request, findings: [], keep: [] }),
    context,
  );
  const walk = walkOf(context);
  const shortage = shortageOf(exercises.length, request.screening);
  return {
    kind: "starter",
    stage: context.stage,
    exercises,
    ...(walk && { walk }),
    howMany: count.why,
    minutes: minutesOf(exercises),
    weekdays,
    notes: [
      ...notesOf(context, walk),
      ...(minutesOf(exercises) > request.minutesPerSession ? [STARTER_MESSAGES.tight] : []),
    ],
    ...(shortage && { shortage }),
  };
}

/** The starter plan as a week: the same exercises on each of its days. */
export function starterDays({ weekdays, exercises, minutes }: StarterPlan): readonly StarterDay[] {
  return exercises.length === 0 ? [] : weekdays.map((weekday) => ({ weekday, exercises, minutes }));
}

/** What the doses of this person depend on. */
export function dosingContext(request: StarterRequest): DosingContext {
  return {
    today: request.today,
    goal: request.goal,
    stage: stageOf(request),
    ...(request.person.trainingAge && { trainingAge: request.person.trainingAge }),
    ...(request.pain && { pain: request.pain }),
    conditions: conditionsInForce(request),
    weeksSinceStart: request.weeksSinceStart,
    gentle: allowance(request.screening) === "gentle",
    usableKit: usableKit(request.kit),
    cleared: request.cleared ?? [],
    dislikes: request.dislikes,
    ...(request.history && { exercises: request.history.exercises }),
  };
}

function whereOf(screening: ScreeningOutcome): string {
  return screening.kind === "refer" ? screening.where : "";
}

/** Does somebody have to agree to any new exercise first, while walking goes on? */
export function needsApproval({ reasons }: ScreeningOutcome): boolean {
  return reasons.some(({ id, cleared }) => NEEDS_APPROVAL.includes(id) && !cleared);
}

function choose(count: number, request: StarterRequest, context: DosingContext): readonly DosedExercise[] {
  const slots = isCalm(context) ? CALM_SLOTS : SLOTS_BY_GOAL[request.goal];
  const taken = new Map<ExerciseId, DosedExercise>();
  for (const slot of [...slots, ...Array.from({ length: count }, () => SPARE)]) {
    if (taken.size >= count) break;
    const found = fill(slot, taken, request, context);
    if (found) taken.set(found.id, lineOf(found, whyOf(slot, found, context), context));
  }
  return [...taken.values()];
}

/** The candidate that needs no change, else the first that can be done with one. */
function fill(
  slot: StarterSlot,
  taken: ReadonlyMap<ExerciseId, unknown>,
  request: StarterRequest,
  context: DosingContext,
): Exercise | undefined {
  const open = candidatesOf(slot, request, context).filter(
    (each) => !taken.has(each.id) && each.difficulty <= mostDifficult(context) && isOpenTo(each, context),
  );
  return open.find((each) => changesOf(each, context.conditions).length === 0) ?? open[0];
}

function candidatesOf(
  slot: StarterSlot,
  request: StarterRequest,
  context: DosingContext,
): readonly Exercise[] {
  const trained = trainingAgeOf(request.person.trainingAge) !== "beginner" && !isInPain(request.pain);
  const ids = trained && !isCalm(context) ? [...(slot.loaded ?? []), ...slot.candidates] : slot.candidates;
  return ids.map(exerciseOf);
}

function mostDifficult(context: DosingContext): number {
  return parameter(isCalm(context) ? "planner.gentleDifficulty" : "starter.maxDifficulty").value;
}

/** The fewest in much pain or where gentle work was asked for, the most where nothing holds the person back. */
function howMany(
  request: StarterRequest,
  context: DosingContext,
): { readonly value: number; readonly why: Why } {
  const low = parameter("starter.minExercises").value;
  const high = parameter("starter.maxExercises").value;
  const beginner = trainingAgeOf(request.person.trainingAge) === "beginner";
  const size = isCalm(context) ? "low" : beginner || isInPain(request.pain) ? "middle" : "high";
  const value = { low, middle: (low + high) / 2, high }[size];
  return {
    value,
    why: whyOfParameters(`${STARTER_MESSAGES.fewExercises(low, high)} ${STARTER_MESSAGES.howMany[size]}`, [
      "starter.minExercises",
      "starter.maxExercises",
    ]),
  };
}

function whyOfParameters(because: string, parameterIds: readonly ParameterId[]): Why {
  const sourceIds = [...new Set(parameterIds.map((id) => parameter(id).sourceId))];
  return { because, parameterIds, sourceIds };
}

function whyOf(slot: StarterSlot, chosen: Exercise, context: DosingContext): readonly Why[] {
  const evidence = slot.claimId && claim(slot.claimId);
  const first = exerciseOf(slot.candidates[0] ?? chosen.id);
  const passedOver = first.id !== chosen.id && slot.candidates.includes(chosen.id);
  const instead = passedOver ? insteadOf(first, context) : undefined;
  return [
    ours(slot.purpose),
    ...(evidence ? [{ because: evidence.maySay, parameterIds: [], sourceIds: evidence.sourceIds }] : []),
    ...(instead ? [ours(instead)] : []),
  ];
}

function ours(because: string): Why {
  return { because, parameterIds: [], sourceIds: ["product_choice"] };
}

function insteadOf(first: Exercise, { conditions, dislikes }: DosingContext): string | undefined {
  if (dislikes.includes(first.id)) return STARTER_MESSAGES.insteadOfDisliked(first.name);
  const condition = conditions.find((each) => first.cautions[each] !== "ok");
  return condition && STARTER_MESSAGES.insteadFor(first.name, CONDITION_NAMES[condition]);
}

function lineOf(exercise: Exercise, why: readonly Why[], context: DosingContext): DosedExercise {
  const sets = exercise.measure === "duration" ? 1 : parameter("starter.sets").value;
  const minutes = exerciseMinutes(exercise, gradeOf(exercise, context), sets);
  return dosedExercise(exercise, { exercise: exercise.id, sets, minutes, why }, context);
}

/** The walk, unless the person does not want it. */
function walkOf(context: DosingContext): DosedExercise | undefined {
  const found = exerciseOf("walk");
  if (!isOpenTo(found, context)) return undefined;
  const hazard = parameter("walking.recurrenceHazardRatio");
  const why = [
    whyOfParameters(STARTER_MESSAGES.walkWhy(hazard.value), ["walking.recurrenceHazardRatio"]),
    whyOfParameters(STARTER_MESSAGES.walkRow, ["walking.startMin", "walking.targetMinPerDay"]),
  ];
  const line = dosedExercise(found, { exercise: found.id, sets: 1, minutes: 0, why }, context);
  return { ...line, minutes: line.dose.work.kind === "duration" ? line.dose.work.minutes : 0 };
}

/** At most `count` of `days`, as even as they lie. */
function spread(days: readonly Weekday[], count: number): readonly Weekday[] {
  if (days.length <= count) return days;
  return Array.from({ length: count }, (_, index) => days[Math.floor((index * days.length) / count)]).filter(
    (day) => day !== undefined,
  );
}

function shortageOf(exercises: number, screening: ScreeningOutcome): string | undefined {
  if (needsApproval(screening)) return STARTER_MESSAGES.approval;
  if (exercises === 0) return STARTER_MESSAGES.noExercise;
  return exercises < parameter("starter.minExercises").value ? STARTER_MESSAGES.few : undefined;
}

function notesOf(context: DosingContext, walk: DosedExercise | undefined): readonly string[] {
  return [
    STARTER_MESSAGES.opening,
    ...(context.gentle ? [STARTER_MESSAGES.gentle] : isCalm(context) ? [STARTER_MESSAGES.calm] : []),
    walk ? STARTER_MESSAGES.warmUp : STARTER_MESSAGES.noWalk,
  ];
}
