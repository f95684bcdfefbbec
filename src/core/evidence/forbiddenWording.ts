import type { ClaimId } from "./claim.ts";

/** Rules of the product for every sentence a person reads, beside the claims. */
export const PRODUCT_RULE_IDS = [
  "diagnosis",
  "clear_screen",
  "caution_key",
  "prediction",
  "emg_rank",
] as const;
export type ProductRuleId = (typeof PRODUCT_RULE_IDS)[number];

/** Words that make a forbidden claim when all of them stand in one clause, in any order. */
export interface ForbiddenPattern {
  /** Each entry: alternatives with `|`; `~` stands for any ending; a blank also matches a hyphen. */
  readonly words: readonly string[];
  /** The wording is itself a negation, so that a negator in the clause does not clear it. */
  readonly negative?: true;
}

/** The forbidden wording of one language, by claim and by rule of the product. */
export type ForbiddenWording = Readonly<Record<ClaimId | ProductRuleId, readonly ForbiddenPattern[]>>;

/** A pattern from its words. */
export function says(...words: readonly string[]): ForbiddenPattern {
  return { words };
}

/** A pattern whose wording is itself a negation. */
export function saysNot(...words: readonly string[]): ForbiddenPattern {
  return { words, negative: true };
}
