import { parameter } from "../evidence/parameter.ts";
import { weightedTarget } from "./aims.ts";
import { daysModel } from "./daysModel.ts";
import type { PlanBrief } from "./planBrief.ts";
import { fillGreedily, improve } from "./improvePlan.ts";
import { PlanDraft } from "./planDraft.ts";
import type { PlanLine } from "./planLines.ts";
import type { MilpOptions, MilpSolver } from "./solver.ts";
import { weeklyModel, type WeeklyAmount } from "./weeklyModel.ts";

/** What the search came to. */
export type PlanSearch =
  /** `bound`: no plan scores less. */
  | { readonly outcome: "found"; readonly lines: readonly PlanLine[]; readonly bound: number }
  | { readonly outcome: "infeasible" }
  | { readonly outcome: "failed"; readonly because: string };

// not clinical: limits of the search, in nodes, so that every machine comes to the same answer
const WEEK_NODES = 20; // not clinical: limit of the search
const DAY_NODES = 20; // not clinical: limit of the search
const EXACT = 1e-6; // not clinical: tolerance of arithmetic
const EVEN_ENOUGH = 0.1; // not clinical: minutes and neighbours, in the score of the days alone
/** From so many exercises on, a part of the provable gap is given for time. */
const MANY = 80; // not clinical: size of the search

/**
 * Weekly totals first, then days. Where the totals do not fit the days, the chosen exercises are weighed again day by
 * day; what that costs against the weekly bound shows in the gap.
 */
export async function searchPlan(brief: PlanBrief, solve: MilpSolver): Promise<PlanSearch> {
  const loose = (weightedTarget(brief.aims) * parameter("planner.provenShare").value) / 2 / 2;
  const gap = brief.candidates.length > MANY ? loose : EXACT;
  const week = weeklyModel(brief);
  const weekly = await solve(week.problem, limits(WEEK_NODES, gap));
  if (weekly.outcome === "infeasible" || weekly.outcome === "failed") return weekly;

  const amounts = week.read(weekly.values);
  const lines = await daysFor(brief, amounts, solve, gap);
  return lines ? { outcome: "found", lines, bound: weekly.bound } : { outcome: "infeasible" };
}

async function daysFor(
  brief: PlanBrief,
  amounts: readonly WeeklyAmount[],
  solve: MilpSolver,
  gap: number,
): Promise<readonly PlanLine[] | undefined> {
  const placed = await evenly(brief, amounts, solve);
  if (placed) return placed;

  const anew = daysModel(brief, amounts, "anew");
  const weighed = await solve(anew.problem, limits(DAY_NODES, gap));
  const draft = new PlanDraft(brief);
  if ("values" in weighed) {
    for (const { candidate, day, sets } of anew.read(weighed.values)) {
      draft.set(brief.candidates.indexOf(candidate), day, sets);
    }
  } else fillGreedily(draft);
  improve(draft);
  if (!draft.isWhole) return undefined;
  const lines = draft.lines();
  return (await evenly(brief, amountsOf(brief, lines), solve)) ?? lines;
}

/** The amounts on days of like length and far apart; undefined where they do not fit, or not within the limits. */
async function evenly(
  brief: PlanBrief,
  amounts: readonly WeeklyAmount[],
  solve: MilpSolver,
): Promise<readonly PlanLine[] | undefined> {
  const model = daysModel(brief, amounts, "asPlanned");
  const answer = await solve(model.problem, limits(DAY_NODES, EVEN_ENOUGH));
  return "values" in answer ? model.read(answer.values) : undefined;
}

function amountsOf(brief: PlanBrief, lines: readonly PlanLine[]): readonly WeeklyAmount[] {
  return brief.candidates.map((candidate) => {
    const own = lines.filter((line) => line.candidate === candidate);
    return { sets: own.reduce((sum, { sets }) => sum + sets, 0), sessions: own.length };
  });
}

function limits(maxNodes: number, absoluteGap: number): MilpOptions {
  return { seed: 1, maxNodes, absoluteGap };
}
