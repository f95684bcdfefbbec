import type { ConditionId } from "../exercise/exercise.ts";
import type { Confidence, SourceId } from "../evidence/source.ts";
import type { Effect, Urgency } from "./redFlag.ts";

/** The questions before exercise, in our own words. */
export const PRE_GATE_IDS = [
  "pre_heart_bp",
  "pre_chest_pain",
  "pre_faint",
  "pre_chronic",
  "pre_meds",
  "pre_joint",
  "pre_supervised",
  "acsm_algorithm",
] as const;
export type PreGateId = (typeof PRE_GATE_IDS)[number];

/** The rules for a known condition, by the ids of the evidence base. */
export const CONDITION_GATE_IDS = [
  "cond_hypertension",
  "cond_osteoporosis",
  "cond_pregnancy",
  "cond_pregnancy_stop",
  "cond_flexion_intolerant",
  "cond_extension_intolerant",
  "cond_disc_radicular",
  "cond_stenosis",
  "cond_spondylolisthesis",
  "cond_hip_impingement",
  "cond_hamstring_tear",
  "cond_acute_lbp",
  "cond_hernia",
  "cond_glaucoma",
  "cond_acute_flare",
  "cond_gluteal_tendinopathy",
  "cond_hip_oa",
  "cond_hip_replacement",
  "cond_knee_oa",
  "cond_patellofemoral",
  "cond_postpartum",
  "cond_shoulder_pain",
] as const;
export type ConditionGateId = (typeof CONDITION_GATE_IDS)[number];

/** What a yes asks for: somebody to look first, or only limits. */
export interface GateReferral {
  readonly urgency: Urgency;
  readonly effect: Effect;
}

/** A question before exercise. A yes is a reason for limits, and for some a reason to ask a professional first. */
export interface PreGate {
  readonly id: PreGateId;
  readonly ask: string;
  readonly hint: string;
  /** What the person reads when the answer is yes. */
  readonly tell: string;
  /** Absent: a yes only sets limits. */
  readonly refer?: GateReferral;
  readonly sourceIds: readonly SourceId[];
  readonly confidence: Confidence;
}

/** What a known condition allows and changes. */
export interface ConditionGate {
  readonly id: ConditionGateId;
  /** What the person reads as its name; never the key of a direction. */
  readonly name: string;
  readonly decision: string;
  readonly limits: string;
  /** Absent: train with the limits. */
  readonly refer?: GateReferral;
  readonly sourceIds: readonly SourceId[];
  readonly confidence: Confidence;
  readonly confidenceNote?: string;
}

/** Which rules each condition brings. A new back pain and a flare of a known one share a condition. */
export const CONDITION_GATES: Readonly<Record<ConditionId, readonly ConditionGateId[]>> = {
  flexion_intolerant: ["cond_flexion_intolerant"],
  extension_intolerant: ["cond_extension_intolerant"],
  disc_radicular: ["cond_disc_radicular"],
  stenosis: ["cond_stenosis"],
  spondylolisthesis: ["cond_spondylolisthesis"],
  pregnancy: ["cond_pregnancy"],
  hip_impingement: ["cond_hip_impingement"],
  hamstring_injury: ["cond_hamstring_tear"],
  osteoporosis: ["cond_osteoporosis"],
  hypertension: ["cond_hypertension"],
  pregnancy_stop: ["cond_pregnancy_stop"],
  acute_lbp: ["cond_acute_lbp", "cond_acute_flare"],
  hernia: ["cond_hernia"],
  glaucoma: ["cond_glaucoma"],
  gluteal_tendinopathy: ["cond_gluteal_tendinopathy"],
  hip_osteoarthritis: ["cond_hip_oa"],
  hip_replacement: ["cond_hip_replacement"],
  knee_osteoarthritis: ["cond_knee_oa"],
  patellofemoral_pain: ["cond_patellofemoral"],
  postpartum: ["cond_postpartum"],
  shoulder_pain: ["cond_shoulder_pain"],
};
