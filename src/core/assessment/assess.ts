import { allowance } from "../screening/screeningOutcome.ts";
import type { Assessment, AssessmentInput } from "./assessment.ts";
import { chainOf } from "./chain.ts";
import { chooseTests } from "./chooseTests.ts";
import { RULE_IDS, type Finding } from "./finding.ts";
import { ASSESSMENT_EN, type AssessmentMessages } from "./messages.en.ts";
import { RULES } from "./rules.ts";
import { startingPoints } from "./startingPoints.ts";
import { subjectOf, type Subject } from "./subject.ts";
import { weakLink } from "./weakLink.ts";

/**
 * Assess a person: what every rule says, the weak link where it can be told, where to start, the chain, and the
 * tests to do next. Until the emergency questions are answered there are no tests and nothing that rests on them;
 * where everything stops there is nothing at all.
 */
export function assess(input: AssessmentInput, words: AssessmentMessages = ASSESSMENT_EN): Assessment {
  const subject = subjectOf(input, words);
  const findings = findingsOf(subject);
  const next = chooseTests(subject, findings);
  return {
    screening: input.screening,
    findings,
    weakLink: weakLink(subject, findings),
    startingPoints: startingPoints(subject, findings, next.tests),
    chain: chainOf(subject, findings),
    nextTests: next.tests,
    nextTestMinutes: next.minutes,
    testsLeftOut: next.leftOut,
  };
}

/** What the rules say, in the order of their ids, as far as screening lets them speak. */
function findingsOf(subject: Subject): readonly Finding[] {
  const allowed = allowance(subject.input.screening);
  if (allowed === "nothing") return [];
  return RULE_IDS.filter((id) => allowed !== "walking" || !RULES[id].needsTest).flatMap((id) =>
    RULES[id].rule(subject),
  );
}
