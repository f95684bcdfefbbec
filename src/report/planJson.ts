import type { LocalDate } from "../core/calendar.ts";
import { citation } from "../core/evidence/source.ts";
import { parameter } from "../core/evidence/parameter.ts";
import type { SetWork } from "../core/programme/dose.ts";
import type { DosedExercise } from "../core/programme/dosedExercise.ts";
import type { DosedPlan, PlanAnswer } from "../core/programme/dosedPlan.ts";
import type { FlareOutcome } from "../core/programme/flare.ts";
import { LESSON_IDS, type Lesson } from "../core/programme/lessons.ts";
import type { Why } from "../core/programme/programme.ts";
import { GENERAL_CAVEAT } from "../core/screening/redFlags.ts";
import { MEANWHILE } from "../core/screening/screen.ts";
import { allowance, type ScreeningOutcome } from "../core/screening/screeningOutcome.ts";

/** Version of the JSON of `plan --json`, described in docs/plan-json.md. */
const VERSION = 1;

/** The answer of `backstay plan --json`. */
export function planJson(
  answer: PlanAnswer,
  context: { readonly screening: ScreeningOutcome; readonly today: LocalDate; readonly lesson?: Lesson },
): object {
  const plan = answer.outcome === "plan" || answer.outcome === "starter" ? answer : undefined;
  return {
    version: VERSION,
    today: context.today,
    outcome: answer.outcome,
    screening: screeningJson(context.screening),
    ...(plan ? planFields(plan, context.lesson) : NOTHING_PLANNED),
    ...(answer.outcome === "incomplete" && {
      meanwhile: { walking: true, positions: answer.positions, says: answer.because },
    }),
    ...(answer.outcome === "refer" && {
      meanwhile: {
        walking: answer.allowed === "walking",
        positions: [],
        says: meanwhileOf(context.screening),
      },
    }),
    ...(answer.outcome === "infeasible" && {
      conflict: answer.conflict,
      relaxation: answer.relaxation,
    }),
    caveat: GENERAL_CAVEAT,
  };
}

/** The answer of `backstay plan --flare --json`. */
export function flareJson(
  flare: FlareOutcome,
  context: { readonly screening: ScreeningOutcome; readonly today: LocalDate },
): object {
  return {
    version: VERSION,
    today: context.today,
    screening: screeningJson(context.screening),
    ...flare,
    ...(flare.kind === "flare" && { moves: flare.moves.map(exerciseJson) }),
    caveat: GENERAL_CAVEAT,
  };
}

const NOTHING_PLANNED = { days: [], weeklySets: {}, gap: null, habits: [] } as const;

function meanwhileOf(screening: ScreeningOutcome): string {
  return screening.kind === "refer" ? MEANWHILE[screening.effect] : "";
}

function screeningJson(screening: ScreeningOutcome): object {
  const refer = screening.kind === "refer" ? screening : undefined;
  return {
    outcome: screening.kind,
    unanswered: screening.unanswered,
    urgency: refer?.urgency ?? null,
    effect: refer?.effect ?? null,
    where: refer?.where ?? null,
    reasons: screening.reasons,
    limits: screening.limits,
    allowed: allowance(screening),
  };
}

function planFields(plan: DosedPlan, lesson: Lesson | undefined): object {
  return {
    goal: plan.goal,
    stage: plan.stage,
    madeBy: plan.madeBy,
    days: plan.days.map((day) => ({
      weekday: day.weekday,
      date: dateOf(plan, day.weekday),
      minutes: roundedMinutes(day.minutes),
      exercises: day.exercises.map(exerciseJson),
    })),
    walk: plan.walk ? exerciseJson(plan.walk) : null,
    weeklySets: plan.weeklySets,
    gap: plan.gap ?? null,
    shortfalls: plan.shortfalls,
    leftOut: plan.leftOut,
    habits: plan.habits,
    weeksAhead: plan.weeks ?? null,
    howMany: plan.howMany ? whyJson(plan.howMany) : null,
    notes: plan.notes,
    painRule: plan.painRule,
    stopWhen: plan.stopWhen,
    lesson: lesson ?? null,
    lessons: LESSON_IDS,
  };
}

function dateOf({ weeks }: DosedPlan, weekday: string): LocalDate | null {
  return weeks?.weeks[0]?.sessions.find((session) => session.weekday === weekday)?.date ?? null;
}

function exerciseJson(line: DosedExercise): object {
  const { dose } = line;
  return {
    exercise: line.exercise,
    name: line.name,
    sets: line.sets,
    ...workJson(dose.work),
    eachSide: dose.eachSide,
    leadSide: line.leadSide ?? null,
    extraSets: line.extraSets ?? 0,
    rir: dose.rir?.low ?? null,
    rirTo: dose.rir?.high ?? null,
    tempo: dose.tempo ?? null,
    restS: dose.restS,
    load: dose.load,
    minutes: roundedMinutes(line.minutes),
    cues: line.cues,
    changes: line.changes,
    easier: line.easier,
    harder: line.harder,
    stopWhen: line.stopWhen,
    why: line.why.map(whyJson),
    parameterIds: dose.parameterIds,
  };
}

function workJson(work: SetWork): object {
  switch (work.kind) {
    case "reps":
      return { reps: work.reps.low, repsTo: work.reps.high };
    case "hold":
      return { holdS: work.holdS, holds: work.holds, holdsFewerEachSet: work.fewerEachSet ?? 0 };
    case "distance":
      return { distanceM: work.distanceM };
    case "duration":
      return { durationMin: work.minutes };
  }
}

/** A reason with the citations that may stand beside it: none for what was recalled or is our own choice. */
function whyJson(why: Why): object {
  const cited = [
    ...why.parameterIds.map(parameter),
    ...why.sourceIds.map((sourceId) => ({ sourceId, confidence: "seen" as const })),
  ].flatMap((row) => citation(row) ?? []);
  return { ...why, ruleId: why.ruleId ?? null, citations: [...new Set(cited)] };
}

function roundedMinutes(minutes: number): number {
  return Math.round(minutes * 10) / 10;
}
