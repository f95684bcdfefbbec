import type { MuscleId } from "../anatomy/muscle.ts";
import type { LocalDate } from "../calendar.ts";
import type { ParameterId } from "../evidence/parameter.ts";
import type { SourceId } from "../evidence/source.ts";
import type { Side } from "../log/trainingLog.ts";
import type { TestId, TestUnit } from "../person/testId.ts";
import type { LinkId } from "./link.ts";

/** Every rule, in the order in which findings are listed. */
export const RULE_IDS = [
  "pain-intensity",
  "pain-change",
  "function-limits",
  "function-change",
  "sitting-time",
  "extensor-endurance",
  "flexor-endurance",
  "side-bridge-endurance",
  "side-bridge-sides",
  "side-bridge-to-extensor",
  "flexor-to-extensor",
  "single-leg-bridge-endurance",
  "single-leg-bridge-sides",
  "hamstring-bridge-endurance",
  "hamstring-bridge-sides",
  "hip-abduction-endurance",
  "hip-abduction-sides",
  "hip-flexor-length",
  "hamstring-length",
  "hamstring-length-sides",
  "ankle-dorsiflexion",
  "ankle-dorsiflexion-sides",
  "lat-length",
  "hip-rotation-sides",
  "hinge-pattern",
  "sit-to-stand",
  "balance",
  "balance-sides",
  "pelvic-drop-sides",
  "leg-raise-effort",
  "baseline",
  "own-past",
  "test-pain",
  "muscles-without-work",
  "back-front-balance",
  "trained-sides",
] as const;
export type RuleId = (typeof RULE_IDS)[number];

/** `present`: what the rule looks for was found; `absent`: looked for and not found; `cannotTell`: neither can be said. */
export type FindingStatus = "present" | "absent" | "cannotTell";

/** How sure the number behind a finding is. A finding that tells always carries it. */
export type MeasurementError =
  /** Within this many units, two results may be the same. `basis` says from what it was worked out. */
  | {
      readonly kind: "known" | "assumed";
      readonly value: number;
      readonly unit: string;
      readonly basis: string;
    }
  /** Said by the person or counted from the log: no measurement, and no figure for its error. */
  | { readonly kind: "stated" | "counted"; readonly basis: string };

/** One result that a finding rests on. */
export interface Measured {
  /** A test, an outcome measure, or the training log. */
  readonly what: TestId | "nprs" | "psfs" | "rmdq" | "sitting" | "log";
  readonly value: number;
  readonly unit: TestUnit | string;
  readonly side?: Side;
  readonly at?: LocalDate;
}

interface FindingOfRule {
  readonly ruleId: RuleId;
  /** The side that it is about: the one measured, or of a difference the one that did less. */
  readonly side?: Side;
  /** The reason in plain words, with the numbers. */
  readonly because: string;
  /** Where the numbers of the rule come from; "product_choice" where it is our own. */
  readonly sourceIds: readonly (SourceId | "product_choice")[];
  readonly parameterIds: readonly ParameterId[];
  /** What it rests on; empty where nothing was measured. */
  readonly measured: readonly Measured[];
  /** Counted muscles that training for it would use. Never "weak muscles". */
  readonly muscles: readonly MuscleId[];
  /** Its place in the chain picture. */
  readonly link?: LinkId;
}

/** A finding that says something, with its error. */
export interface TellingFinding extends FindingOfRule {
  readonly status: "present" | "absent";
  readonly error: MeasurementError;
  /** How far, in the unit of the rule: seconds below, percent between sides, points of change. */
  readonly amount?: { readonly value: number; readonly unit: string };
  /** Of a change: which way. */
  readonly direction?: "better" | "worse";
}

/** A finding that cannot say, and what would let it. */
export interface CannotTellFinding extends FindingOfRule {
  readonly status: "cannotTell";
  /** Tests that would answer; empty where none would. */
  readonly asks: readonly TestId[];
}

/** What one rule says of a person (or of one side of a person). Never a cause of pain, never a diagnosis. */
export type Finding = TellingFinding | CannotTellFinding;
