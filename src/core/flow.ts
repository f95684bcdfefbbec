import { assess } from "./assessment/assess.ts";
import type { Assessment } from "./assessment/assessment.ts";
import type { LocalDate } from "./calendar.ts";
import { ledgerOf } from "./log/ledger.ts";
import { summarise } from "./log/summarise.ts";
import type { LogSummary } from "./log/logSummary.ts";
import type { ResolveExercise } from "./log/workoutDigest.ts";
import { conditionsOf, painNow, planRequest, type LoopRecord } from "./loopRecord.ts";
import { monitor, type Monitoring } from "./monitoring/monitor.ts";
import { planFor, type LoopPlan, type Planner } from "./planFor.ts";
import { dosingContext } from "./programme/starterPlan.ts";
import { directionOfComfort, type DirectionOfComfort } from "./screening/directionOfComfort.ts";
import { screen } from "./screening/screen.ts";
import type { ScreeningOutcome } from "./screening/screeningOutcome.ts";
import type { ProgrammeRequest } from "./programme/programmeRequest.ts";
import type { LoadStock } from "./session/loadStock.ts";
import { planSession } from "./session/planSession.ts";
import type { SessionOutcome } from "./session/session.ts";

/** What the loop needs from outside: how names are understood, which weights there are, and a planner where one runs. */
export interface LoopPorts {
  readonly resolve: ResolveExercise;
  readonly stock: LoadStock;
  readonly planner?: Planner;
}

/** Where a person stands today: each stage of the loop with what it says. */
export interface Loop {
  readonly history: LogSummary;
  readonly screening: ScreeningOutcome;
  readonly direction: DirectionOfComfort;
  readonly assessment: Assessment;
  readonly progress: Monitoring;
  readonly plan: LoopPlan;
  /** Absent while screening lets no session happen. */
  readonly session?: SessionOutcome;
}

/**
 * The whole loop for one person on one day. The log is read. Safety comes first. What eases and what provokes guides what
 * is tried. Tests, history and pain become findings. How it went so far is weighed, and the plan in force goes on or a
 * new one is made from all of this. From the plan, the log and how the person is, comes what to do today; where pain or
 * leg symptoms have changed since the safety questions were answered, these come first again.
 */
export async function theLoop(record: LoopRecord, ports: LoopPorts): Promise<Loop> {
  const history = summarise(ledgerOf(record.log, ports.resolve), { today: record.today });
  const screening = screen(record.answers, record.screeningContext);
  const direction = directionToday(record, screening);
  const conditions = conditionsOf(record, direction);
  const assessment = assess(assessmentOf(record, screening, conditions, history));
  const progress = monitor({ ...record, summary: history, screening, ...screenedOn(record, screening) });
  const request = planRequest(record, assessment, conditions, history);
  const plan = await planFor(request, record.plan, progress, ports.planner);
  const session = sessionToday(record, request, plan, progress, ports);
  return { history, screening, direction, assessment, progress, plan, ...(session && { session }) };
}

/** None while screening lets no session happen; where pain or leg symptoms changed, the safety questions first. */
function sessionToday(
  record: LoopRecord,
  request: ProgrammeRequest,
  plan: LoopPlan,
  { screeningDue }: Monitoring,
  { resolve, stock }: LoopPorts,
): SessionOutcome | undefined {
  if (!("week" in plan)) return undefined;
  const because = screeningDue.due ? screeningDue.because.filter((reason) => reason !== "six_weeks") : [];
  if (because.length > 0) return { kind: "askFirst", because };
  const { today: on, painChecks, log } = record;
  const person = dosingContext(request);
  return planSession(plan.week, log, {
    on,
    person,
    painChecks,
    resolve,
    stock,
    ...(plan.moved && { moved: plan.moved }),
    ...record.session,
  });
}

function directionToday(record: LoopRecord, screening: ScreeningOutcome): DirectionOfComfort {
  const { ageY } = record.screeningContext;
  return directionOfComfort(record.easing, {
    today: record.today,
    ...(screening.kind === "refer" && { screeningEffect: screening.effect }),
    ...(screening.kind === "incomplete" && { screeningEffect: "stop_until_cleared" }),
    ...(ageY !== undefined && { ageY }),
  });
}

function assessmentOf(
  record: LoopRecord,
  screening: ScreeningOutcome,
  conditions: Parameters<typeof assess>[0]["conditions"],
  history: LogSummary,
): Parameters<typeof assess>[0] {
  const { today, person, measurements, outcomes } = record;
  const pain = painNow(record);
  return {
    today,
    screening,
    person,
    conditions,
    measurements,
    outcomes,
    ...(record.goal && { goal: record.goal }),
    ...(pain && { pain }),
    ...(record.kit && { kit: record.kit }),
    ...(record.sittingHoursPerDay !== undefined && { sittingHoursPerDay: record.sittingHoursPerDay }),
    ...(history.workouts > 0 && { history }),
  };
}

/** Answers without a date are taken for today's. */
function screenedOn(
  { screeningContext: { answeredOn }, today }: LoopRecord,
  screening: ScreeningOutcome,
): { readonly screenedOn?: LocalDate } {
  return screening.kind === "incomplete" ? {} : { screenedOn: answeredOn ?? today };
}
