import type { LocalDate } from "../calendar.ts";
import type { Confidence, SourceId } from "../evidence/source.ts";
import type { ConditionId } from "../exercise/exercise.ts";
import type { ConditionGateId, PreGateId } from "./gate.ts";
import type { QuestionId } from "./question.ts";
import { EFFECTS, URGENCIES, type Effect, type RedFlagId, type Urgency } from "./redFlag.ts";

/** A clinician looked and said that the person may train. */
export interface Clearance {
  /** What was looked at. */
  readonly of: RedFlagId | PreGateId | ConditionId | "resting_blood_pressure";
  /** Who cleared it, in the person's words: "Dr. A, general practice". */
  readonly by: string;
  readonly on: LocalDate;
}

export type ReasonId = RedFlagId | PreGateId | ConditionGateId | "resting_blood_pressure";

/** One thing that the answers say, with what it asks for. */
export interface Reason {
  readonly id: ReasonId;
  /** "known": not asked but stated, as a condition or a measured value. */
  readonly answer: "yes" | "not_sure" | "known";
  readonly urgency: Urgency;
  readonly effect: Effect;
  /** What the person said, in plain words. */
  readonly because: string;
  /** What the person should do. */
  readonly tell: string;
  readonly sourceIds: readonly SourceId[];
  readonly confidence: Confidence;
  /** Present when a clinician has cleared it: then it only informs. */
  readonly cleared?: Clearance;
}

/** What an answer or a condition changes in tests and training. */
export interface Limit {
  readonly id: ReasonId;
  readonly name: string;
  readonly text: string;
  readonly sourceIds: readonly SourceId[];
  readonly confidence: Confidence;
}

interface Screened {
  /** All that was found, strictest first. */
  readonly reasons: readonly Reason[];
  readonly limits: readonly Limit[];
  /** Questions still open, in the order in which they are asked. */
  readonly unanswered: readonly QuestionId[];
}

/** What screening says. No kind of it says that the person is healthy. */
export type ScreeningOutcome =
  /** Emergency questions are open: only walking and positions of comfort. */
  | (Screened & { readonly kind: "incomplete" })
  /** Nothing in the answers asks for a check or a limit. */
  | (Screened & { readonly kind: "clear" })
  /** Train within limits. */
  | (Screened & { readonly kind: "caution" })
  /** Somebody should look, this fast; the plan stops or shrinks until then. */
  | (Screened & {
      readonly kind: "refer";
      readonly urgency: Urgency;
      readonly effect: Exclude<Effect, "inform">;
      readonly where: string;
      readonly why: readonly string[];
    });

/** What may go on, from nothing to everything. */
export const ALLOWANCES = ["nothing", "walking", "gentle", "within_limits", "everything"] as const;
export type Allowance = (typeof ALLOWANCES)[number];

/**
 * What `outcome` lets go on. `walking`: ordinary walking and positions of comfort, no tests, no training;
 * `gentle`: easy exercises, no maximal tests and no heavy load; `within_limits`: everything but the limits.
 */
export function allowance(outcome: ScreeningOutcome): Allowance {
  switch (outcome.kind) {
    case "clear":
      return "everything";
    case "caution":
      return "within_limits";
    case "incomplete":
      return "walking";
    case "refer":
      return ALLOWED_BY_EFFECT[outcome.effect];
  }
}

const ALLOWED_BY_EFFECT = {
  stop_all: "nothing",
  stop_until_cleared: "walking",
  limited_plan: "gentle",
} as const satisfies Readonly<Record<Exclude<Effect, "inform">, Allowance>>;

/** Negative when `a` is stricter than `b`: by effect, then by urgency. */
export function byStrictness(a: Reason, b: Reason): number {
  return (
    EFFECTS.indexOf(a.effect) - EFFECTS.indexOf(b.effect) ||
    URGENCIES.indexOf(a.urgency) - URGENCIES.indexOf(b.urgency)
  );
}
