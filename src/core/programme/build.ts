import { allowance } from "../screening/screeningOutcome.ts";
import { conflictsOf } from "./conflicts.ts";
import { greedyPlan } from "./greedyPlan.ts";
import { planBrief, type PlanBrief } from "./planBrief.ts";
import { PLAN_MESSAGES as say } from "./planMessages.ts";
import { planProgramme } from "./planProgramme.ts";
import type { ProgrammeOutcome } from "./programme.ts";
import type { ProgrammeRequest } from "./programmeRequest.ts";
import { searchPlan } from "./searchPlan.ts";
import type { MilpSolver } from "./solver.ts";

/**
 * The weekly programme for this person: what screening lets go on, what is wanted, what the solver makes of it, and
 * why each line is in it. Without a solver (or where it fails) the simple planner makes the plan, with nothing proven.
 * Throws RangeError for no training day or seven, and for minutes that are not above 0.
 */
export async function buildProgramme(
  request: ProgrammeRequest,
  solve: MilpSolver | undefined,
): Promise<ProgrammeOutcome> {
  if (!(request.minutesPerSession > 0)) {
    throw new RangeError(`minutesPerSession: expected above 0, got ${request.minutesPerSession}`);
  }
  const allowed = allowance(request.screening);
  if (allowed === "nothing" || allowed === "walking") {
    return { outcome: "notNow", allowed, because: say.notNow[allowed] };
  }

  const brief = planBrief(request);
  const conflict = conflictsOf(request, brief);
  if (conflict) return conflict;

  const search = solve ? await searchPlan(brief, solve) : undefined;
  if (search?.outcome === "found") {
    return { outcome: "plan", programme: planProgramme(request, brief, { ...search, madeBy: "solver" }) };
  }
  const lines = greedyPlan(brief);
  if (lines) {
    const found = { lines, bound: NOTHING_PROVEN, madeBy: "greedy" } as const;
    return { outcome: "plan", programme: planProgramme(request, brief, found) };
  }
  return fewerDays(request, brief, solve);
}

/** No plan scores less than nothing. */
const NOTHING_PROVEN = 0;

/** Each day needs an exercise; where there are too many days for what may be done, fewer days make a plan. */
async function fewerDays(
  request: ProgrammeRequest,
  brief: PlanBrief,
  solve: MilpSolver | undefined,
): Promise<ProgrammeOutcome> {
  const conflict = [{ constraint: "days", because: say.infeasible.tooManyDays(brief.days.length) }];
  for (let count = brief.days.length - 1; count > 0; count -= 1) {
    const fewer = planBrief({ ...request, weekdays: brief.days.slice(0, count) });
    const possible = solve ? (await searchPlan(fewer, solve)).outcome === "found" : greedyPlan(fewer);
    if (possible) return { outcome: "infeasible", conflict, relaxation: say.infeasible.giveDays(count) };
  }
  return { outcome: "infeasible", conflict, relaxation: say.infeasible.noWay };
}
