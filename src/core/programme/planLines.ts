import type { MuscleId } from "../anatomy/muscle.ts";
import type { Aim } from "./aims.ts";
import type { Candidate, PlanBrief } from "./planBrief.ts";
import { keptSets } from "./weeklyModel.ts";

/** Sets of one candidate on one day, added by the planner. */
export interface PlanLine {
  readonly candidate: Candidate;
  /** Index into the brief's days. */
  readonly day: number;
  readonly sets: number;
}

/** What a plan is worth: less is better. */
export interface PlanScore {
  /** Missing sets of each aim, by its weight. */
  readonly missing: readonly { readonly aim: Aim; readonly sets: number }[];
  /** Weighted missing sets of all aims. */
  readonly shortfall: number;
  /** Shortfall, and the small costs of sets, sessions and choices. */
  readonly total: number;
}

/** The exact worth of a plan's added lines beside the routine that is kept. */
export function planScore(brief: PlanBrief, lines: readonly PlanLine[]): PlanScore {
  const missing = brief.aims.map((aim, index) => {
    const worth = ({ gives }: Candidate) => gives[index] ?? 0;
    const given = keptSets(brief.kept, worth) + linesWorth(lines, worth);
    return { aim, sets: Math.max(0, aim.target - given) };
  });
  const shortfall = missing.reduce((sum, { aim, sets }) => sum + aim.weight * sets, 0);
  const chosen = new Set(lines.map(({ candidate }) => candidate));
  const costs =
    lines.reduce((sum, { candidate, sets }) => sum + sets * candidate.setCost + candidate.sessionCost, 0) +
    [...chosen].reduce((sum, { choiceCost }) => sum + choiceCost, 0);
  return { missing, shortfall, total: shortfall + costs };
}

/** What the lines come to, each set worth `worth`; the weaker side's extra set counts half. */
export function linesWorth(lines: readonly PlanLine[], worth: (candidate: Candidate) => number): number {
  return lines.reduce(
    (sum, { candidate, sets }) => sum + (sets + candidate.extraCredit) * worth(candidate),
    0,
  );
}

/** Sets of a muscle that the lines and the routine give on one day, or in the week. */
export function muscleSets(
  brief: PlanBrief,
  lines: readonly PlanLine[],
  muscle: MuscleId,
  day?: number,
): number {
  const worth = ({ credits }: Candidate) => credits.get(muscle) ?? 0;
  const today = (each: { readonly day: number }) => day === undefined || each.day === day;
  return keptSets(brief.kept.filter(today), worth) + linesWorth(lines.filter(today), worth);
}
