import type { MuscleId } from "../anatomy/muscle.ts";
import { exercise as exerciseOf } from "../exercise/catalogue.ts";
import type { Goal, Stage } from "../person/person.ts";
import { dosedExercise, painRuleText, stopRules, type DosedExercise } from "./dosedExercise.ts";
import { habitsFor, type Habit } from "./habits.ts";
import type {
  Conflict,
  LeftOut,
  PlanGap,
  PlannedDay,
  ProgrammeOutcome,
  Shortfall,
  Why,
} from "./programme.ts";
import type { ProgrammeRequest } from "./programmeRequest.ts";
import { setsByMuscle } from "./starterSets.ts";
import { dosingContext, starterDays, starterPlan, type StarterPlan } from "./starterPlan.ts";
import { weeksAhead, type WeeksAhead } from "./weeksAhead.ts";
import { weeklyCaps } from "./weeklyCaps.ts";

/** A day of a plan with every line dosed. */
export interface DosedDay extends PlannedDay {
  readonly exercises: readonly DosedExercise[];
}

/** A plan that a person can begin with: what, how, why, what beside it, and how it goes on. */
export interface DosedPlan {
  readonly outcome: "plan" | "starter";
  readonly goal: Goal;
  readonly stage: Stage;
  readonly days: readonly DosedDay[];
  readonly walk?: DosedExercise;
  /** Sets a week of every counted muscle that gets any. */
  readonly weeklySets: Readonly<Record<MuscleId, number>>;
  /** Absent for a starter plan, which is not searched for. */
  readonly gap?: PlanGap;
  readonly madeBy: "solver" | "greedy" | "rule";
  readonly shortfalls: readonly Shortfall[];
  readonly leftOut: readonly LeftOut[];
  readonly notes: readonly string[];
  /** Why as many exercises as there are; of a starter plan. */
  readonly howMany?: Why;
  readonly painRule: readonly string[];
  readonly stopWhen: readonly string[];
  readonly habits: readonly Habit[];
  /** Absent where there is no training day to go on from. */
  readonly weeks?: WeeksAhead;
}

/** What the planner answers, ready to be shown. */
export type PlanAnswer =
  | DosedPlan
  | { readonly outcome: "incomplete"; readonly because: string; readonly positions: readonly string[] }
  | { readonly outcome: "refer"; readonly allowed: "nothing" | "walking"; readonly where: string }
  | {
      readonly outcome: "infeasible";
      readonly conflict: readonly Conflict[];
      readonly relaxation: string;
    };

/** The request, with what the habits ask beside it. */
export type PlanAnswerRequest = ProgrammeRequest & { readonly sittingHoursPerDay?: number };

/** The starter plan as an answer. */
export function starterAnswer(request: PlanAnswerRequest): PlanAnswer {
  const starter = starterPlan(request);
  switch (starter.kind) {
    case "incomplete":
      return { outcome: "incomplete", because: starter.because, positions: starter.positions };
    case "refer":
      return { outcome: "refer", allowed: starter.allowed, where: starter.where };
    case "starter":
      return starterDosed(starter, request);
  }
}

/**
 * The planner's outcome as an answer, every line dosed. Where screening lets nothing go on, the starter plan's
 * answer says what is left.
 */
export function programmeAnswer(outcome: ProgrammeOutcome, request: PlanAnswerRequest): PlanAnswer {
  if (outcome.outcome === "notNow") return starterAnswer(request);
  if (outcome.outcome === "infeasible") return outcome;

  const { programme } = outcome;
  const context = { ...dosingContext(request), stage: programme.stage };
  const days = programme.days.map((day) => ({
    ...day,
    exercises: day.exercises.map((line) => dosedExercise(exerciseOf(line.exercise), line, context)),
  }));
  const starter = starterPlan(request);
  const walk = starter.kind === "starter" ? starter.walk : undefined;
  return {
    outcome: "plan",
    goal: programme.goal,
    stage: programme.stage,
    days,
    ...(walk && { walk }),
    weeklySets: programme.weeklySets,
    gap: programme.gap,
    madeBy: programme.madeBy,
    shortfalls: programme.shortfalls,
    leftOut: programme.leftOut,
    notes: [],
    painRule: painRuleText(request.pain),
    stopWhen: stopRules(context),
    habits: habitsFor(request),
    ...weeksOf(days, walk, request),
  };
}

function starterDosed(starter: StarterPlan, request: PlanAnswerRequest): DosedPlan {
  const days = starterDays(starter);
  return {
    outcome: "starter",
    goal: request.goal,
    stage: starter.stage,
    days,
    ...(starter.walk && { walk: starter.walk }),
    weeklySets: Object.fromEntries(setsByMuscle(days.flatMap(({ exercises }) => exercises))),
    madeBy: "rule",
    shortfalls: [],
    leftOut: [],
    notes: [...starter.notes, ...(starter.shortage ? [starter.shortage] : [])],
    ...(days.length > 0 && { howMany: starter.howMany }),
    painRule: painRuleText(request.pain),
    stopWhen: stopRules(dosingContext(request)),
    habits: starter.exercises.length > 0 ? habitsFor(request) : [],
    ...weeksOf(days, starter.walk, request),
  };
}

function weeksOf(
  days: readonly DosedDay[],
  walk: DosedExercise | undefined,
  request: PlanAnswerRequest,
): { readonly weeks?: WeeksAhead } {
  if (days.length === 0) return {};
  return {
    weeks: weeksAhead({
      ...dosingContext(request),
      days,
      minutesPerSession: request.minutesPerSession,
      ...(walk && { walkMin: walk.minutes }),
      caps: weeklyCaps(request),
    }),
  };
}
