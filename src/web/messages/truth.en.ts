import type { Verdict } from "../../core/evidence/claim.ts";
import { inLanguages } from "../../core/language.ts";

const verdicts: Readonly<Record<Verdict, string>> = {
  supported: "Supported",
  partly: "Partly supported",
  weak: "Weak",
  contradicted: "Contradicted",
};

/** Words of the page of popular claims. */
export const truthMessages = inLanguages({
  title: "What is true",
  lead: "What is often said of glutes, backs and sitting, and what the evidence carries. Where a claim is popular and weak, we say so.",
  filter: "Show",
  all: "All",
  verdicts,
  weSay: "What we say",
  weDoNotSay: "What we do not say",
  evidence: "What was read",
  sources: "Sources",
  unread: "Nothing that stands behind this could be read, so nothing is cited.",
  count: (n: number) => (n === 1 ? "1 claim" : `${n} claims`),
});
