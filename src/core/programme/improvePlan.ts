import type { PlanDraft } from "./planDraft.ts";

/** One candidate (by index) on one day, with the sets that it shall have there. */
type Step = readonly [candidate: number, day: number, sets: number];

/** Passes over all moves, at most; each pass that changes nothing ends the search earlier. */
const MOST_PASSES = 20; // not clinical: limit of the search
const WORTH_IT = 1e-9; // not clinical: tolerance of arithmetic

/**
 * Add where it helps most for its minutes, until nothing helps: the simple planner. Days that are left empty get
 * the exercise that costs least.
 */
export function fillGreedily(draft: PlanDraft): void {
  fillEmptyDays(draft);
  for (;;) {
    const best = bestStep(draft);
    if (!best) return;
    draft.set(...best);
  }
}

/** Change lines, one or two at a time, as long as the score falls and every limit is kept. */
export function improve(draft: PlanDraft): void {
  for (let pass = 0; pass < MOST_PASSES; pass += 1) {
    const before = draft.score;
    for (const line of linesOf(draft)) improveLine(draft, line);
    fillGreedily(draft);
    if (draft.score > before - WORTH_IT) return;
  }
}

function improveLine(draft: PlanDraft, [candidate, day]: Step): void {
  const { brief } = draft;
  const sets = draft.sets(candidate, day);
  if (sets === 0) return;
  if (accept(draft, [[candidate, day, 0]])) return;
  if (accept(draft, [[candidate, day, sets - 1]])) return;
  // the same on another day
  for (const [other] of brief.days.entries()) {
    if (other !== day && draft.sets(candidate, other) === 0) {
      if (
        accept(draft, [
          [candidate, day, 0],
          [candidate, other, sets],
        ])
      )
        return;
    }
  }
  // another exercise instead
  for (const [index, each] of brief.candidates.entries()) {
    if (index === candidate || draft.sets(index, day) > 0) continue;
    for (let instead = each.highSets; instead >= each.lowSets; instead -= 1) {
      if (
        accept(draft, [
          [candidate, day, 0],
          [index, day, instead],
        ])
      )
        return;
    }
  }
}

/** Make the change when it is sound and better; otherwise leave all as it was. */
function accept(draft: PlanDraft, steps: readonly Step[]): boolean {
  const before = draft.score;
  const undo = steps.map(([candidate, day]): Step => [candidate, day, draft.sets(candidate, day)]);
  for (const step of steps) draft.set(...step);
  const sound = steps.every(
    ([candidate, day]) => draft.fits(candidate, day) && isWhole(draft, candidate, day),
  );
  if (sound && draft.score < before - WORTH_IT) return true;
  for (const step of undo.toReversed()) draft.set(...step);
  return false;
}

/** No set count below the least, no empty day, no fewer exercises than the least. */
function isWhole(draft: PlanDraft, candidate: number, day: number): boolean {
  const sets = draft.sets(candidate, day);
  const low = draft.brief.candidates[candidate]?.lowSets ?? 0;
  return (sets === 0 || sets >= low) && !draft.isEmpty(day) && draft.chosen >= draft.brief.minExercises;
}

/** The sound addition that lowers the score most for each minute, or undefined when none lowers it. */
function bestStep(draft: PlanDraft): Step | undefined {
  const { candidates, days } = draft.brief;
  let best: Step | undefined;
  let bestRate = WORTH_IT;
  candidates.forEach((each, candidate) => {
    days.forEach((_, day) => {
      const sets = draft.sets(candidate, day);
      if (sets >= each.highSets) return;
      const more = sets === 0 ? each.lowSets : sets + 1;
      const minutes = (more - sets) * each.setMin + (sets === 0 ? each.sessionMin : 0);
      const before = draft.score;
      draft.set(candidate, day, more);
      const rate = draft.fits(candidate, day) ? (before - draft.score) / minutes : 0;
      draft.set(candidate, day, sets);
      draft.score = before;
      if (rate > bestRate) {
        bestRate = rate;
        best = [candidate, day, more];
      }
    });
  });
  return best;
}

function fillEmptyDays(draft: PlanDraft): void {
  const { candidates, days } = draft.brief;
  days.forEach((_, day) => {
    if (!draft.isEmpty(day)) return;
    const before = draft.score;
    const fitting = candidates.flatMap(({ lowSets }, candidate) => {
      draft.set(candidate, day, lowSets);
      const after = draft.fits(candidate, day) ? draft.score : Infinity;
      draft.set(candidate, day, 0);
      draft.score = before;
      return Number.isFinite(after) ? [{ step: [candidate, day, lowSets] as Step, after }] : [];
    });
    const least = fitting.toSorted((a, b) => a.after - b.after)[0];
    if (least) draft.set(...least.step);
  });
}

function linesOf(draft: PlanDraft): readonly Step[] {
  return draft.brief.candidates.flatMap((_, candidate) =>
    draft.brief.days.flatMap((_day, day): readonly Step[] => {
      const sets = draft.sets(candidate, day);
      return sets > 0 ? [[candidate, day, sets]] : [];
    }),
  );
}
