import type { ParameterId } from "../evidence/parameter.ts";
import type { Side } from "../log/trainingLog.ts";
import type { TestId } from "../person/testId.ts";
import { errorOfTest, sourcesOf } from "./errorOfFinding.ts";
import type { Finding, RuleId } from "./finding.ts";
import type { LinkId } from "./link.ts";
import { capacitySign, hasNormFor, normCutoffs, normSamples, type NormCutoff } from "./normSample.ts";
import { protocol } from "./protocols.ts";
import type { Reading } from "./reading.ts";
import { measured, measuredBy, unitOf, type Subject } from "./subject.ts";
import { testError } from "./testError.ts";

/** A capacity that norm samples may call low. */
export interface Capacity {
  readonly ruleId: RuleId;
  readonly test: TestId;
  readonly link: LinkId;
}

type Verdict = "low" | "notLow" | "near";

/**
 * Is the newest result low in the person's norm group? Every sample that reaches them is asked by itself: all
 * have to agree, and the result must lie further from the line than its own error.
 * cannotTell: no usable result, nobody to compare with, too near to the line, or samples that disagree.
 * Source: the norm samples; parameter "norm.lowBelowSd" (product choice).
 */
export function capacityFinding(subject: Subject, capacity: Capacity, side?: Side): Finding {
  const { ruleId, test, link } = capacity;
  const { muscles } = protocol(test);
  const { words } = subject;
  const name = words.sideOf(protocol(test).name, side);
  const base = { ruleId, link, muscles, ...(side && { side }) };
  const reading = subject.latest(test, side);
  if (reading.kind === "none")
    return unknownCapacity(base, words.unusable(name, reading.because), [test], reading);

  const value = words.amount(reading.value, unitOf(test));
  const error = testError(test, reading.value);
  const lines = linesFor(test, subject);
  const doubt = nobodyToCompareWith(subject, test, name, value);
  if (lines.length === 0 || !error) return unknownCapacity(base, doubt, [], reading);

  const sign = capacitySign(test);
  const verdicts = lines.map((line) => verdictOf(reading.value, line.low, error.ofOne, sign));
  const parameterIds: readonly ParameterId[] = ["norm.lowBelowSd", ...error.parameterIds];
  const sourceIds = [...new Set([...lines.map((line) => line.sourceId), ...sourcesOf(parameterIds)])];
  const nearest = lines.toSorted(
    (a, b) => Math.abs(reading.value - a.low) - Math.abs(reading.value - b.low),
  )[0];
  const low = words.amount(nearest?.low ?? 0, unitOf(test));
  const errorText = words.amount(error.ofOne, unitOf(test));
  const told = { ...base, sourceIds, parameterIds, measured: [measured(reading)] };

  if (new Set(verdicts).size > 1 || verdicts.includes("near"))
    return {
      ...told,
      status: "cannotTell",
      because: words.norm.near(name, value, low, errorText),
      asks: [test],
    };

  const status = verdicts[0] === "low" ? "present" : "absent";
  const say =
    sign === 1
      ? status === "present"
        ? words.norm.low
        : words.norm.notLow
      : status === "present"
        ? words.norm.slow
        : words.norm.notSlow;
  return {
    ...told,
    status,
    because: say(
      name,
      value,
      low,
      errorText,
      words.norm.population(nearest?.population ?? "", nearest?.recalled ?? false),
    ),
    error: errorOfTest(test, error, error.ofOne),
    amount: { value: reading.value - (nearest?.low ?? 0), unit: unitOf(test) },
  };
}

/** The lines of the samples that reach the person; printed cut-offs only where no sample gives a spread. */
function linesFor(test: TestId, subject: Subject): readonly NormCutoff[] {
  const samples = normSamples(test, subject.ageY, subject.sex);
  return samples.length > 0 ? samples : normCutoffs(test, subject.ageY, subject.sex);
}

function verdictOf(value: number, low: number, error: number, sign: 1 | -1): Verdict {
  const above = (value - low) * sign;
  if (above + error < 0) return "low";
  return above - error >= 0 ? "notLow" : "near";
}

function nobodyToCompareWith(subject: Subject, test: TestId, name: string, value: string): string {
  const { words, ageY, sex } = subject;
  if (ageY === undefined) return words.norm.ageUnknown(name, value);
  if (sex === undefined && hasNormFor(test, ageY)) return words.norm.sexUnknown(name, value);
  return words.norm.none(name, value);
}

function unknownCapacity(
  base: Pick<Finding, "ruleId" | "muscles"> & { readonly link: LinkId; readonly side?: Side },
  because: string,
  asks: readonly TestId[],
  reading: Reading,
): Finding {
  const parameterIds: readonly ParameterId[] = ["measurement.maxAgeDays"];
  return {
    ...base,
    status: "cannotTell",
    because,
    asks,
    parameterIds,
    sourceIds: sourcesOf(parameterIds),
    measured: measuredBy(reading),
  };
}
