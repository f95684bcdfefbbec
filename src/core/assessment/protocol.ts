import type { MuscleId } from "../anatomy/muscle.ts";
import type { ParameterId } from "../evidence/parameter.ts";
import type { Confidence, SourceId } from "../evidence/source.ts";
import type { ConditionId, KitId } from "../exercise/exercise.ts";
import type { TestId, TestUnit } from "../person/testId.ts";
import type { PreGateId } from "../screening/gate.ts";

/** How the result is taken. */
export type Counting =
  /** Seconds until it ends; `maxS` ends it at the latest. */
  | { readonly kind: "timer"; readonly maxS?: ParameterId }
  /** Repetitions, within `withinS` where the time is fixed. */
  | { readonly kind: "counter"; readonly withinS?: ParameterId }
  | { readonly kind: "angle" }
  | { readonly kind: "ruler" }
  /** A judgement of the person: 0 to 5, signs seen, yes or no. */
  | { readonly kind: "rating" }
  /** Load and repetitions, from which a maximum is estimated. */
  | { readonly kind: "load" };

/** One test as a person does it. Wording ours; facts and figures from the sources. */
export interface Protocol {
  readonly id: TestId;
  readonly name: string;
  /** What it tells something about, to stand within a sentence: "endurance of the side of the trunk". */
  readonly measures: string;
  readonly unit: TestUnit;
  /** Counted muscles that training for it would use, never "weak muscles"; empty where no link to any is shown. */
  readonly muscles: readonly MuscleId[];
  /** Which way a better result lies; "neither" for what is only noted. */
  readonly better: "higher" | "lower" | "neither";
  /** "each": left, then right, as two results. */
  readonly sides: "each" | "none";
  /** "self": alone at home; "helper": with somebody; "clinic": with a trained person. */
  readonly setting: "self" | "helper" | "clinic";
  /** Alternatives; each is a set of things needed together. [[]]: nothing. */
  readonly kit: readonly (readonly KitId[])[];
  readonly counting: Counting;
  /** Minutes with setting up, both sides where it has sides. */
  readonly minutes: number;
  /** Rest between sides during which other tests may be done, s. */
  readonly restBetweenSidesS?: ParameterId;
  /** Goes to the person's limit: not where screening asks to leave that out. */
  readonly maximal: boolean;
  readonly steps: readonly string[];
  /** When to stop; `STOP_EVERY_TEST` comes before these. */
  readonly stopAt: readonly string[];
  /** What makes a result worthless. */
  readonly spoils: readonly string[];
  /** What a phone camera may see, or null where it sees nothing of use. */
  readonly camera: { readonly view: "side" | "front" | "side_and_front"; readonly sees: string } | null;
  /** Conditions with which it is left out. */
  readonly notFor: readonly ConditionId[];
  /** Questions before exercise whose yes or not sure leaves it out, beside those of every maximal test. */
  readonly notForGates: readonly PreGateId[];
  /** What the result does not tell. */
  readonly caveat: string;
  readonly sourceIds: readonly SourceId[];
  readonly confidence: Confidence;
  /** Does a rule use the result? If not, why not. */
  readonly use: "rule" | { readonly none: string };
}

/** When to stop any test. */
export const STOP_EVERY_TEST: readonly string[] = [
  "Pain above 5 of 10, or pain that rises while you hold.",
  "Pain, tingling or numbness down a leg.",
  "Dizziness, chest pain, or more breathlessness than the effort explains.",
  "The position is lost twice.",
  "You want to stop.",
];

/** Conditions with which no test is taken to the limit. Source: the gates of the evidence base. */
export const NO_MAXIMAL_CONDITIONS: readonly ConditionId[] = [
  "acute_lbp",
  "hypertension",
  "glaucoma",
  "hernia",
  "pregnancy_stop",
];

/** Questions whose yes or not sure asks to leave maximal tests out until somebody has been asked. */
export const NO_MAXIMAL_GATES: readonly PreGateId[] = [
  "pre_heart_bp",
  "pre_chest_pain",
  "pre_faint",
  "pre_chronic",
  "pre_meds",
  "pre_supervised",
  "acsm_algorithm",
];
