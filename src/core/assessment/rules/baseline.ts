import type { ParameterId } from "../../evidence/parameter.ts";
import type { TestId } from "../../person/testId.ts";
import { errorOfTest, sourcesOf } from "../errorOfFinding.ts";
import type { TellingFinding } from "../finding.ts";
import { PROTOCOLS, protocol } from "../protocols.ts";
import type { Result } from "../reading.ts";
import { measured, sidesTold, unitOf, type Rule, type Subject } from "../subject.ts";
import { testError } from "../testError.ts";

/**
 * Where the person starts: the newest result of each test, whatever its age, with the change that a retest must
 * reach. Compares with nobody.
 * cannotTell: no usable result of any test.
 * Source: the errors of the tests.
 */
export const baseline: Rule = (subject) => {
  const found = PROTOCOLS.flatMap(({ id }) => baselineOf(subject, id) ?? []);
  if (found.length > 0) return found;
  const parameterIds: readonly ParameterId[] = [];
  return [
    {
      ruleId: "baseline",
      status: "cannotTell",
      because: subject.words.baselineNone,
      asks: [],
      muscles: [],
      measured: [],
      parameterIds,
      sourceIds: [],
    },
  ];
};

function baselineOf(subject: Subject, test: TestId): TellingFinding | undefined {
  const { words } = subject;
  const { name } = protocol(test);
  const newest = sidesTold(subject, test).flatMap((side): readonly Result[] =>
    subject.results(test, side).slice(0, 1),
  );
  const [first] = newest.toSorted((a, b) => a.ageDays - b.ageDays);
  if (!first) return undefined;
  const mean = newest.reduce((sum, result) => sum + result.value, 0) / newest.length;
  const error = testError(test, mean);
  if (!error) return undefined;

  const unit = unitOf(test);
  const values = newest.map(({ side, value }) => {
    const amount = words.amount(value, unit);
    return side ? words.eachSide(side, amount) : amount;
  });
  return {
    ruleId: "baseline",
    status: "present",
    because: words.baseline(name, words.list(values), first.at, words.amount(error.ofChange, unit)),
    error: errorOfTest(test, error, error.ofChange),
    muscles: [],
    measured: newest.map(measured),
    parameterIds: error.parameterIds,
    sourceIds: sourcesOf(error.parameterIds),
  };
}
