import { dayNumber, weekStartDay, type LocalDate } from "./calendar.ts";
import { parameter } from "./evidence/parameter.ts";
import type { Alert } from "./monitoring/alerts.ts";
import type { Monitoring } from "./monitoring/monitor.ts";
import { isForbidden } from "./programme/planBrief.ts";
import type { Conflict, Programme, ProgrammeOutcome } from "./programme/programme.ts";
import type { ProgrammeRequest } from "./programme/programmeRequest.ts";
import { needsApproval, starterDays, starterPlan, type StarterPlan } from "./programme/starterPlan.ts";
import { trainingDays } from "./programme/trainingWeek.ts";
import { allowance } from "./screening/screeningOutcome.ts";
import type { PlanInForce } from "./loopRecord.ts";

/** Makes a week from a request: the solver's plan, wherever the solver runs. */
export type Planner = (request: ProgrammeRequest) => Promise<ProgrammeOutcome>;

/** The plan of today. */
export type LoopPlan =
  | ({ readonly kind: "plan"; readonly programme: Programme; readonly isNew: boolean } & PlanInForce)
  | ({
      readonly kind: "starter";
      readonly starter?: StarterPlan;
      /** Why there is no assessed plan, where one was tried. */
      readonly infeasible?: { readonly conflict: readonly Conflict[]; readonly relaxation: string };
      readonly isNew: boolean;
    } & PlanInForce)
  /** Emergency questions are open: walking and positions of comfort. */
  | { readonly kind: "incomplete"; readonly because: string; readonly positions: readonly string[] }
  /** Somebody has to look first. */
  | { readonly kind: "refer"; readonly allowed: "nothing" | "walking"; readonly where: string };

/**
 * The plan in force while it serves, else a new one: after four weeks, or after one when an alert asks for it, and always
 * when screening or a new condition no longer lets it go on as it is, or when other days are asked for. A week that has
 * begun is finished with the plan that it began with, unless safety ends it. Without a planner, or where no plan is
 * possible, the starter plan.
 * Source: parameters "replan.afterWeeks", "replan.minWeeks" (product choices).
 */
export async function planFor(
  request: ProgrammeRequest,
  inForce: PlanInForce | undefined,
  progress: Monitoring,
  planner: Planner | undefined,
): Promise<LoopPlan> {
  const starter = starterPlan(request);
  if (starter.kind !== "starter") return starter;
  if (inForce && serves(inForce, request, progress)) {
    const { programme } = inForce;
    return programme
      ? { ...inForce, kind: "plan", programme, isNew: false }
      : { ...inForce, kind: "starter", isNew: false };
  }
  const made = { startedOn: request.today, allowed: allowance(request.screening), isNew: true } as const;
  // what somebody has to agree to first, a planner may not fill with exercises
  const outcome = needsApproval(request.screening) ? undefined : await planner?.(request);
  if (outcome?.outcome === "plan") {
    const { programme } = outcome;
    return { kind: "plan", programme, week: programme, ...made };
  }
  const infeasible =
    outcome?.outcome === "infeasible"
      ? { conflict: outcome.conflict, relaxation: outcome.relaxation }
      : undefined;
  const week = { days: starterDays(starter), targets: [] };
  return { kind: "starter", starter, week, ...made, ...(infeasible && { infeasible }) };
}

/** What another plan can answer; sessions that were missed, or questions that are due, it cannot. */
const ASK_FOR_A_NEW_PLAN: readonly Alert["id"][] = ["pain_up", "function_down", "not_improving"];

function serves(plan: PlanInForce, request: ProgrammeRequest, { alerts }: Monitoring): boolean {
  if (allowance(request.screening) !== plan.allowed || holdsForbidden(plan, request)) return false;
  if (hasTrainedThisWeek(request)) return true;
  if (isForOtherDays(plan, request)) return false;
  const weeks = weeksBetween(plan.startedOn, request.today);
  if (weeks >= parameter("replan.afterWeeks").value) return false;
  const asked = alerts.some(({ id }) => ASK_FOR_A_NEW_PLAN.includes(id));
  return !asked || weeks < parameter("replan.minWeeks").value;
}

/** A condition that came after the plan, or was cleared no longer, rules one of its exercises out. */
function holdsForbidden({ week }: PlanInForce, request: ProgrammeRequest): boolean {
  return week.days.some(({ exercises }) => exercises.some((line) => isForbidden(line, request)));
}

/** Other days than the plan was made for; a first plan takes some of any. */
function isForOtherDays({ programme }: PlanInForce, request: ProgrammeRequest): boolean {
  if (!programme) return false;
  const days = programme.days.map(({ weekday }) => weekday).join();
  return days !== trainingDays(request.weekdays).join();
}

/** Two plans in one week would add up to more than either gives. */
function hasTrainedThisWeek({ history, today }: ProgrammeRequest): boolean {
  if (history?.lastDay === undefined) return false;
  return weekStartDay(dayNumber(history.lastDay)) === weekStartDay(dayNumber(today));
}

function weeksBetween(from: LocalDate, to: LocalDate): number {
  return (dayNumber(to) - dayNumber(from)) / 7;
}
