import type { Candidate, PlanBrief } from "./planBrief.ts";

/** What one day may hold: candidates by index, with their sets. */
export type DayPattern = readonly { readonly candidate: number; readonly sets: number }[];

/** So many patterns make a problem that is solved in a moment; with more, the week's minutes are a good enough bound. */
const MOST_PATTERNS = 1500; // not clinical: size of the search
const ROUNDING = 1e-9; // not clinical: tolerance of arithmetic

/**
 * Everything that a day may hold, where days are so short that this is little; undefined where it is much, or where a
 * kept routine makes days unlike each other. In short days the minutes of a week are no measure: what fits into them
 * does not fit into its days.
 */
export function dayPatterns(brief: PlanBrief): readonly DayPattern[] | undefined {
  if (brief.kept.length > 0) return undefined;
  const patterns: DayPattern[] = [];
  const extend = (pattern: DayPattern, from: number, minutes: number): boolean => {
    for (let candidate = from; candidate < brief.candidates.length; candidate += 1) {
      const each = brief.candidates[candidate];
      if (!each) continue;
      for (let sets = each.lowSets; sets <= each.highSets; sets += 1) {
        const left = minutes - each.sessionMin - sets * each.setMin;
        if (left < -ROUNDING) break;
        const longer = [...pattern, { candidate, sets }];
        if (!keepsSessionCap(longer, brief)) continue;
        patterns.push(longer);
        if (patterns.length > MOST_PATTERNS || !extend(longer, candidate + 1, left)) return false;
      }
    }
    return true;
  };
  return extend([], 0, brief.workMin) ? patterns : undefined;
}

function keepsSessionCap(pattern: DayPattern, { candidates, sessionCap }: PlanBrief): boolean {
  const given = new Map<string, number>();
  for (const { candidate, sets } of pattern) {
    const { credits, extraCredit } = candidates[candidate] as Candidate;
    for (const [muscle, credit] of credits) {
      given.set(muscle, (given.get(muscle) ?? 0) + credit * (sets + extraCredit));
    }
  }
  return [...given.values()].every((sets) => sets <= sessionCap + ROUNDING);
}
