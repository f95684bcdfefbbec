import type { MuscleId } from "../anatomy/muscle.ts";
import { parameter } from "../evidence/parameter.ts";
import type { PlanDraft } from "./planDraft.ts";
import { keptMinutes } from "./weeklyModel.ts";

const MOST_PASSES = 20; // not clinical: limit of the search
const WORTH_IT = 1e-9; // not clinical: tolerance of arithmetic

/** One candidate (by index) on one day, with its sets there. */
type Line = readonly [candidate: number, day: number, sets: number];

/**
 * Move lines between days, alone or in exchange, until no exercise stands on neighbouring days where it need not,
 * each muscle is trained on at least two days and the sessions are of like length. What the week holds stays.
 * Source: parameter "frequency.muscleDaysPerWeek".
 */
export function spreadDays(draft: PlanDraft): void {
  for (let pass = 0; pass < MOST_PASSES; pass += 1) {
    const before = unevenness(draft);
    for (const line of linesOf(draft)) moveLine(draft, line);
    if (unevenness(draft) > before - WORTH_IT) return;
  }
}

function moveLine(draft: PlanDraft, [candidate, day, sets]: Line): void {
  if (draft.sets(candidate, day) !== sets) return;
  for (const [other] of draft.brief.days.entries()) {
    if (other === day || draft.sets(candidate, other) > 0) continue;
    if (
      accept(draft, [
        [candidate, day, 0],
        [candidate, other, sets],
      ])
    )
      return;
    for (const [partner, where, theirs] of linesOf(draft)) {
      if (where !== other || draft.sets(partner, day) > 0) continue;
      const exchange: readonly Line[] = [
        [candidate, day, 0],
        [partner, other, 0],
        [candidate, other, sets],
        [partner, day, theirs],
      ];
      if (accept(draft, exchange)) return;
    }
  }
}

function accept(draft: PlanDraft, steps: readonly Line[]): boolean {
  const before = unevenness(draft);
  const undo = steps.map(([candidate, day]): Line => [candidate, day, draft.sets(candidate, day)]);
  for (const step of steps) draft.set(...step);
  const sound = draft.isWhole && steps.every(([candidate, day]) => draft.fits(candidate, day));
  if (sound && unevenness(draft) < before - WORTH_IT) return true;
  for (const step of undo) draft.set(...step);
  return false;
}

/** Exercises on neighbouring days, muscles on too few days, and a hundredth of the longest session's minutes. */
function unevenness(draft: PlanDraft): number {
  const { brief } = draft;
  const lines = draft.lines();
  const minutes = brief.days.map((_, day) => keptMinutes(brief.kept, day));
  const daysOf = new Map<MuscleId, number[]>();
  for (const { candidate, day, sets } of lines) {
    minutes[day] = (minutes[day] ?? 0) + candidate.sessionMin + sets * candidate.setMin;
    for (const muscle of candidate.direct) daysOf.set(muscle, [...(daysOf.get(muscle) ?? []), day]);
  }
  const neighbours = lines.filter(({ candidate, day }) =>
    brief.tooNear.some(
      ([a, b]) => a === day && lines.some((other) => other.candidate === candidate && other.day === b),
    ),
  ).length;
  const wanted = parameter("frequency.muscleDaysPerWeek").value;
  const tooFew = [...daysOf.values()].filter(
    (days) => days.length >= wanted && new Set(days).size < Math.min(wanted, brief.days.length),
  ).length;
  return neighbours + tooFew + Math.max(...minutes) * parameter("planner.minuteCost").value;
}

function linesOf(draft: PlanDraft): readonly Line[] {
  const { brief } = draft;
  return draft
    .lines()
    .map(({ candidate, day, sets }): Line => [brief.candidates.indexOf(candidate), day, sets]);
}
