import type { Confidence, SourceId } from "./source.ts";

/** The claims by the ids of the evidence base. */
export const CLAIM_IDS = [
  "a",
  "b",
  "c",
  "d",
  "e",
  "f",
  "g",
  "h",
  "i",
  "j",
  "k",
  "l",
  "m",
  "n",
  "o",
  "p",
  "q",
  "r_extra",
  "s",
  "t",
  "u",
  "v",
  "w",
  "x",
  "y",
  "z",
  "aa",
  "ab",
  "ac",
  "ad",
  "ae",
  "af",
  "ag",
  "ah",
  "ai",
  "aj",
  "ak",
  "al",
] as const;
export type ClaimId = (typeof CLAIM_IDS)[number];

/** What the evidence says of a popular claim. */
export type Verdict = "supported" | "partly" | "weak" | "contradicted";

/** A popular claim, weighed: what is true in it, and the words that the product may and must not use. */
export interface Claim {
  readonly id: ClaimId;
  readonly claim: string;
  readonly verdict: Verdict;
  readonly nuance: string;
  readonly maySay: string;
  readonly mustNotSay: string;
  /** What was read, in short: samples, effects, intervals. */
  readonly evidence: string;
  readonly sourceIds: readonly SourceId[];
  readonly confidence: Confidence;
  readonly confidenceNote?: string;
}
