import type { RegionId } from "../anatomy/muscle.ts";
import type { ConditionId } from "../exercise/exercise.ts";
import type { Pain } from "../person/person.ts";
import type { ReasonId, ScreeningOutcome } from "../screening/screeningOutcome.ts";

/** A sore region is treated as the condition whose cautions it shares. Source: product choice. */
const CAUTION_OF_REGION: Readonly<Partial<Record<RegionId, ConditionId>>> = {
  shoulder: "shoulder_pain",
  knee: "patellofemoral_pain",
};

/** An answer to the screening that leaves a gentle plan, and the condition whose cautions hold meanwhile. */
const CAUTION_OF_REASON: Readonly<Partial<Record<ReasonId, ConditionId>>> = {
  neuro_stable: "disc_radicular",
};

/**
 * The conditions whose cautions hold for this person: those that were stated or worked out, those of sore regions,
 * and those of answers that nobody has cleared. None of them is a diagnosis.
 */
export function conditionsInForce(of: {
  readonly conditions: readonly ConditionId[];
  readonly pain?: Pain;
  readonly screening: ScreeningOutcome;
}): readonly ConditionId[] {
  const ofRegions = (of.pain?.regions ?? []).flatMap((region) => CAUTION_OF_REGION[region] ?? []);
  const ofReasons = of.screening.reasons
    .filter(({ cleared }) => !cleared)
    .flatMap(({ id }) => CAUTION_OF_REASON[id] ?? []);
  return [...new Set([...of.conditions, ...ofRegions, ...ofReasons])];
}
