import type { Finding, RuleId } from "../assessment/finding.ts";
import type { MuscleId } from "../anatomy/muscle.ts";
import { countedAs } from "../anatomy/muscles.ts";
import type { MobilityRegion } from "./mobilityRegions.ts";

/** The movements that every week holds. */
export type WeeklyPattern = "hinge" | "bridge" | "pull" | "carry" | "anti";

/** What a present finding changes in the plan. */
interface FindingEffect {
  /** Sets of the finding's muscles count more. */
  readonly train?: true;
  /** Sets of these movements count more. */
  readonly patterns?: readonly WeeklyPattern[];
  /** This range is practised. */
  readonly mobility?: MobilityRegion;
  /** The finding's side begins, and gets a set more, in one-sided work for what the finding names. */
  readonly sided?: true;
  /** Only where the change was for the worse. */
  readonly onlyWorse?: true;
}

/**
 * What each rule changes; nothing, where it speaks of pain, of function or of where to begin.
 * Product choices: no trial ties one test result to one exercise.
 */
const EFFECTS: Readonly<Record<RuleId, FindingEffect>> = {
  "pain-intensity": {},
  "pain-change": {},
  "function-limits": {},
  "function-change": {},
  "sitting-time": {},
  "extensor-endurance": { train: true, patterns: ["hinge"] },
  "flexor-endurance": { train: true, patterns: ["anti"] },
  "side-bridge-endurance": { train: true, patterns: ["anti"] },
  "side-bridge-sides": { train: true, patterns: ["anti"], sided: true },
  "side-bridge-to-extensor": { train: true, patterns: ["hinge"] },
  "flexor-to-extensor": { train: true, patterns: ["hinge"] },
  "single-leg-bridge-endurance": { train: true, patterns: ["bridge"] },
  "single-leg-bridge-sides": { train: true, patterns: ["bridge"], sided: true },
  "hamstring-bridge-endurance": { train: true, patterns: ["bridge"] },
  "hamstring-bridge-sides": { train: true, patterns: ["bridge"], sided: true },
  "hip-abduction-endurance": { train: true },
  "hip-abduction-sides": { train: true, sided: true },
  "hip-flexor-length": { mobility: "hip_flexors" },
  "hamstring-length": { mobility: "hamstrings" },
  "hamstring-length-sides": { mobility: "hamstrings", sided: true },
  "ankle-dorsiflexion": { mobility: "ankle" },
  "ankle-dorsiflexion-sides": { mobility: "ankle", sided: true },
  "lat-length": { mobility: "lats" },
  "hip-rotation-sides": { mobility: "hip_rotation", sided: true },
  "hinge-pattern": { patterns: ["hinge"] },
  "sit-to-stand": { train: true },
  balance: { train: true },
  "balance-sides": { train: true, sided: true },
  "pelvic-drop-sides": { train: true, sided: true },
  "leg-raise-effort": { patterns: ["anti"] },
  baseline: {},
  "own-past": { train: true, onlyWorse: true },
  "test-pain": {},
  "muscles-without-work": { train: true },
  "back-front-balance": {},
  "trained-sides": { train: true, sided: true },
};

/** A present finding with what it changes. */
export interface ActingFinding {
  readonly finding: Finding;
  /** Counted muscles whose sets count more. */
  readonly muscles: readonly MuscleId[];
  readonly patterns: readonly WeeklyPattern[];
  readonly mobility?: MobilityRegion;
  readonly sided: boolean;
}

/** The present findings that change the plan, in their order. */
export function actingFindings(findings: readonly Finding[]): readonly ActingFinding[] {
  return findings.flatMap((finding): readonly ActingFinding[] => {
    const { train, patterns = [], mobility, sided, onlyWorse } = EFFECTS[finding.ruleId];
    if (finding.status !== "present" || !(train || mobility || patterns.length > 0)) return [];
    if (onlyWorse && finding.direction !== "worse") return [];
    const muscles = train ? [...new Set(finding.muscles.map(countedAs))] : [];
    const hasSide = sided === true && finding.side !== undefined;
    return [{ finding, muscles, patterns, sided: hasSide, ...(mobility && { mobility }) }];
  });
}
