import type { TestId } from "../person/testId.ts";
import { allowance } from "../screening/screeningOutcome.ts";
import type { WeakLink } from "./assessment.ts";
import type { Finding } from "./finding.ts";
import { hasNormFor } from "./normSample.ts";
import { protocol } from "./protocols.ts";
import { NORMED_TESTS, capacityScores, type CapacityScores } from "./standardScore.ts";
import { unitOf, type Subject } from "./subject.ts";
import { whyNot } from "./testEligibility.ts";

/** Fewest capacities among which one can be the lowest. */
const LEAST_CAPACITIES = 2;

/**
 * The lowest capacity in standard scores among those that can tell, where it lies below every other by more than
 * the error of both, whichever norm sample is taken. Never a cause of pain.
 * cannotTell: the safety questions are open, no norm reaches the person's age, too few capacities, or ties; with
 * two tests to do where tests would help.
 */
export function weakLink(subject: Subject, findings: readonly Finding[]): WeakLink {
  const { words, input, ageY } = subject;
  const allowed = allowance(input.screening);
  const cannotTell = (because: string, doTests: readonly TestId[] = []): WeakLink => ({
    status: "cannotTell",
    because,
    doTests,
  });
  if (allowed === "nothing" || allowed === "walking") return cannotTell(words.weakLink.screening);
  if (ageY === undefined) return cannotTell(words.weakLink.ageUnknown);

  const scores = capacityScores(subject, findings).toSorted((a, b) => a.score.z - b.score.z);
  const [lowest, next] = scores;
  if (!lowest || !next) {
    const missing = testsThatWouldScore(subject, scores);
    if (missing.length + scores.length < LEAST_CAPACITIES) {
      const only = lowest ? words.weakLink.onlyOne(protocol(lowest.score.test).name) : words.weakLink.noNorm;
      return cannotTell(only);
    }
    const doTests = missing.slice(0, LEAST_CAPACITIES);
    return cannotTell(words.weakLink.oneMore(doTests.map((test) => protocol(test).name)), doTests);
  }
  const rival = scores.slice(1).find((other) => !liesBelow(lowest, other));
  if (rival) {
    const tied = [lowest.score.test, rival.score.test];
    const doTests = tied.filter((test) => whyNot(subject, protocol(test)) === undefined);
    return cannotTell(words.weakLink.tie(tied.map((test) => protocol(test).name)), doTests);
  }

  const { score } = lowest;
  return {
    status: "found",
    lowest: score,
    next: next.score,
    because: words.weakLink.found(
      words.sideOf(protocol(score.test).name, score.side),
      words.amount(score.value, unitOf(score.test)),
      words.amount(score.z, ""),
      words.amount(score.errorZ, ""),
      protocol(next.score.test).name,
    ),
    caveat: words.weakLink.caveat,
  };
}

/** Below by more than the error of both, whichever sample is taken. */
function liesBelow(lower: CapacityScores, other: CapacityScores): boolean {
  return other.lowZ - lower.highZ > Math.hypot(lower.score.errorZ, other.score.errorZ);
}

function testsThatWouldScore(subject: Subject, scores: readonly CapacityScores[]): readonly TestId[] {
  return NORMED_TESTS.map(({ test }) => test).filter(
    (test) =>
      !scores.some(({ score }) => score.test === test) &&
      hasNormFor(test, subject.ageY) &&
      whyNot(subject, protocol(test)) === undefined,
  );
}
