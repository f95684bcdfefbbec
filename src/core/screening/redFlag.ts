import type { Confidence, SourceId } from "../evidence/source.ts";

/** How fast somebody should look. From the most urgent to the least. */
export const URGENCIES = [
  "emergency_now",
  "same_day_medical",
  "urgent_within_days",
  "routine_appointment",
  "info",
] as const;
export type Urgency = (typeof URGENCIES)[number];

/** What a positive answer does to the plan. From the strictest to the mildest. */
export const EFFECTS = ["stop_all", "stop_until_cleared", "limited_plan", "inform"] as const;
export type Effect = (typeof EFFECTS)[number];

/** The red flags of the evidence base that are asked. */
export const RED_FLAG_IDS = [
  "ces_bladder",
  "ces_bowel",
  "ces_saddle",
  "ces_sex",
  "ces_bilateral",
  "neuro_progressive",
  "cord",
  "fracture_trauma",
  "aaa",
  "cardiac",
  "self_harm",
  "infection",
  "fracture_fragility",
  "steroids",
  "cardiac_recent",
  "dvt",
  "kidney",
  "cancer_history",
  "cancer_systemic",
  "infection_risk",
  "neuro_stable",
  "spa",
  "age_child",
  "post_op",
  "not_improving",
  "age_over_55_first",
  "period_pain",
  "distress",
] as const;
export type RedFlagId = (typeof RED_FLAG_IDS)[number];

/** A sign that may mean something which exercise must not delay. */
export interface RedFlag {
  readonly id: RedFlagId;
  /** For clinicians; never shown to the person as a name for what they have. */
  readonly pathology: string;
  readonly ask: string;
  /** What is not a yes, shown beside the question. */
  readonly hint: string;
  readonly urgency: Urgency;
  readonly effect: Effect;
  /** What the person reads when the answer is yes. */
  readonly tell: string;
  readonly clinicianNote: string;
  readonly strength: string;
  readonly sourceIds: readonly SourceId[];
  readonly confidence: Confidence;
  readonly confidenceNote?: string;
}
