import { fillGreedily, improve } from "./improvePlan.ts";
import type { PlanBrief } from "./planBrief.ts";
import { PlanDraft } from "./planDraft.ts";
import type { PlanLine } from "./planLines.ts";

/**
 * The simple planner: add what helps most, then change line by line. It proves nothing; it is the fallback where
 * the solver cannot run, and the peer that the solver is measured against. Undefined when it finds no plan.
 */
export function greedyPlan(brief: PlanBrief): readonly PlanLine[] | undefined {
  const draft = new PlanDraft(brief);
  fillGreedily(draft);
  improve(draft);
  return draft.isWhole ? draft.lines() : undefined;
}
