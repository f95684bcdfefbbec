import { parameter } from "../evidence/parameter.ts";
import { weightedTarget } from "./aims.ts";
import { daysModel } from "./daysModel.ts";
import { fillGreedily, improve } from "./improvePlan.ts";
import type { PlanBrief } from "./planBrief.ts";
import { PlanDraft } from "./planDraft.ts";
import { planScore, type PlanLine } from "./planLines.ts";
import type { MilpOptions, MilpSolver } from "./solver.ts";
import { spreadDays } from "./spreadDays.ts";
import { weeklyModel, type WeeklyAmount } from "./weeklyModel.ts";

/** What the search came to. */
export type PlanSearch =
  /** `bound`: no plan scores less. */
  | { readonly outcome: "found"; readonly lines: readonly PlanLine[]; readonly bound: number }
  | { readonly outcome: "infeasible" }
  | { readonly outcome: "failed"; readonly because: string };

// Limits of the search, in nodes, so that every machine comes to the same answer.
const WEEK_NODES = 20; // not clinical: limit of the search
const DAY_NODES = 20; // not clinical: limit of the search
/** Small problems of days are searched further for the same time: nodes times columns. */
const DAY_WORK = 10_000; // not clinical: limit of the search
const EXACT = 1e-6; // not clinical: tolerance of arithmetic
/** From so many exercises on, a tenth of the gap that counts as proven is given for time. */
const MANY = 80; // not clinical: size of the search
const LOOSE = 10; // not clinical: a tenth

/**
 * Weekly totals first, then days. Where the totals do not fit the days, the chosen exercises are weighed again day by
 * day and changed line by line; what that costs against the weekly bound shows in the gap.
 */
export async function searchPlan(brief: PlanBrief, solve: MilpSolver): Promise<PlanSearch> {
  const loose = (weightedTarget(brief.aims) * parameter("planner.provenShare").value) / LOOSE;
  const gap = brief.candidates.length > MANY ? loose : EXACT;
  const week = weeklyModel(brief);
  const weekly = await solve(week.problem, limits(WEEK_NODES, gap));
  if (weekly.outcome === "infeasible" || weekly.outcome === "failed") return weekly;

  const amounts = week.read(weekly.values);
  const placed = await placeOnDays(brief, amounts, solve);
  const draft = placed ?? (await weighAnew(brief, amounts, solve, gap));
  if (!draft) return { outcome: "infeasible" };
  spreadDays(draft);
  return { outcome: "found", lines: draft.lines(), bound: weekly.bound };
}

/** The weekly amounts as they are, on any days that have room; undefined where they do not fit. */
async function placeOnDays(
  brief: PlanBrief,
  amounts: readonly WeeklyAmount[],
  solve: MilpSolver,
): Promise<PlanDraft | undefined> {
  const model = daysModel(brief, amounts, "asPlanned");
  const placed = await solve(model.problem, limits(DAY_NODES, EXACT));
  return "values" in placed ? draftOf(brief, model.read(placed.values)) : undefined;
}

/** The better of two: the chosen exercises weighed by the solver, or all of them by the simple planner. */
async function weighAnew(
  brief: PlanBrief,
  amounts: readonly WeeklyAmount[],
  solve: MilpSolver,
  gap: number,
): Promise<PlanDraft | undefined> {
  const simple = new PlanDraft(brief);
  fillGreedily(simple);
  const model = daysModel(brief, amounts, "anew");
  const nodes = Math.max(DAY_NODES, Math.round(DAY_WORK / model.problem.columns.length));
  const weighed = await solve(model.problem, limits(nodes, gap));
  const drafts = ["values" in weighed ? draftOf(brief, model.read(weighed.values)) : undefined, simple];
  return drafts
    .filter((draft) => draft !== undefined)
    .map((draft) => {
      improve(draft);
      return draft;
    })
    .filter((draft) => draft.isWhole)
    .toSorted((a, b) => planScore(brief, a.lines()).total - planScore(brief, b.lines()).total)[0];
}

function draftOf(brief: PlanBrief, lines: readonly PlanLine[]): PlanDraft {
  const draft = new PlanDraft(brief);
  for (const { candidate, day, sets } of lines) draft.set(brief.candidates.indexOf(candidate), day, sets);
  return draft;
}

function limits(maxNodes: number, absoluteGap: number): MilpOptions {
  return { seed: 1, maxNodes, absoluteGap };
}
