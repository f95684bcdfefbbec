import type { Claim, Verdict } from "./claim.ts";
import { CLAIMS } from "./claims.ts";
import { publicAddress, source, type Confidence, type SourceId } from "./source.ts";

const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  supported: "supported",
  partly: "partly supported",
  weak: "weak",
  contradicted: "contradicted",
};

const READ_WORDS: Readonly<Record<Confidence, string>> = {
  seen: "The sources below were read, for the most part as abstracts and tables.",
  mixed: "Read in part.",
  recalled: "From memory; no page was read.",
  product_choice: "Our own reasoning; no source.",
};

/** The text of docs/claims.md: every popular claim with its verdict, its nuance, what we say and what it rests on. */
export function claimsPage(claims: readonly Claim[] = CLAIMS): string {
  return [
    "# Popular claims, weighed",
    "",
    "What is often said of the muscles of the back of the body and of back pain, and what the evidence says of it.",
    "Where a claim is popular and weak, we say so. This page is made from `src/core/evidence/claims.ts`.",
    "",
    ...claims.map((claim) => `- [${claim.claim}](#claim-${claim.id}): ${VERDICT_WORDS[claim.verdict]}`),
    ...claims.flatMap(sectionOf),
    "",
  ].join("\n");
}

function sectionOf(claim: Claim): readonly string[] {
  const cited = claim.sourceIds.filter((id) => isCited(id));
  const recalled = claim.sourceIds.filter((id) => source(id).confidence === "recalled");
  return [
    "",
    `## <a id="claim-${claim.id}"></a>${claim.claim}`,
    "",
    `**Verdict: ${VERDICT_WORDS[claim.verdict]}.** ${claim.nuance}`,
    "",
    `- **We may say:** ${claim.maySay}`,
    `- **We must not say:** ${claim.mustNotSay}`,
    `- **What was found:** ${claim.evidence}`,
    `- **How it was read:** ${READ_WORDS[claim.confidence]}${claim.confidenceNote ? ` Note: ${claim.confidenceNote}.` : ""}`,
    ...(cited.length > 0 ? [`- **Sources:** ${cited.map(linkOf).join("; ")}`] : []),
    ...(recalled.length > 0
      ? [`- **Recalled, not a citation:** ${recalled.map((id) => source(id).citation).join("; ")}`]
      : []),
  ];
}

function isCited(id: SourceId): boolean {
  const { confidence } = source(id);
  return confidence === "seen" || confidence === "mixed";
}

function linkOf(id: SourceId): string {
  const found = source(id);
  const address = publicAddress(found);
  const named = address ? `[${found.citation}](${address})` : found.citation;
  return found.grade.startsWith("own search") ? named : `${named} (${found.grade})`;
}
