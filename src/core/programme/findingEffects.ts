import type { MuscleId } from "../anatomy/muscle.ts";
import type { MobilityRegion } from "./mobilityRegions.ts";

/** The movements that every week holds. */
export type WeeklyPattern = "hinge" | "bridge" | "pull" | "carry" | "anti";

/** What a present finding changes in the plan. A rule that is not listed changes nothing. */
export interface FindingEffect {
  /** Muscles whose sets count more. */
  readonly muscles?: readonly MuscleId[];
  /** Movements whose sets count more. */
  readonly patterns?: readonly WeeklyPattern[];
  /** Ranges to practise. */
  readonly mobility?: readonly MobilityRegion[];
  /** With a side: that side begins and gets a set more in one-sided work for `muscles`. */
  readonly sided?: true;
}

const BACK_EXTENSORS = ["erector_spinae", "multifidus", "gluteus_maximus"] as const;
const SIDE_OF_TRUNK = ["quadratus_lumborum", "obliques", "gluteus_medius"] as const;
const HIP_EXTENSORS = ["gluteus_maximus", "hamstrings"] as const;

/** By rule id of the assessment. Product choices: no trial ties a test result to one exercise. */
export const FINDING_EFFECTS: Readonly<Record<string, FindingEffect>> = {
  "extensor-endurance": { muscles: BACK_EXTENSORS, patterns: ["hinge"] },
};
void SIDE_OF_TRUNK;
void HIP_EXTENSORS;
