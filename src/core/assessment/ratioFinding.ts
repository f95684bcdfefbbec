import type { MuscleId } from "../anatomy/muscle.ts";
import { parameter, type ParameterId } from "../evidence/parameter.ts";
import type { TestId } from "../person/testId.ts";
import { sourcesOf } from "./errorOfFinding.ts";
import type { Finding, RuleId } from "./finding.ts";
import { SIDES, type LinkId } from "./link.ts";
import { protocol } from "./protocols.ts";
import type { Result } from "./reading.ts";
import { measured, measuredBy, type Subject } from "./subject.ts";
import { testError } from "./testError.ts";

/** One hold against another. */
export interface HoldRatio {
  readonly ruleId: RuleId;
  readonly over: TestId;
  readonly under: TestId;
  readonly line: ParameterId;
  readonly link: LinkId;
  readonly muscles: readonly MuscleId[];
}

/**
 * Is the ratio of two holds above its line by more than its error (the errors of both holds, propagated)?
 * cannotTell: one of them is not measured or not usable, or the ratio is too near to the line.
 */
export function ratioFinding(subject: Subject, spec: HoldRatio): Finding {
  const { words } = subject;
  const line = parameter(spec.line).value;
  const [overName, underName] = [protocol(spec.over).name, protocol(spec.under).name];
  const over = bothSides(subject, spec.over);
  const under = bothSides(subject, spec.under);
  const overError = over && testError(spec.over, over.value);
  const underError = under && testError(spec.under, under.value);
  const parameterIds: readonly ParameterId[] = [
    spec.line,
    ...(overError?.parameterIds ?? []),
    ...(underError?.parameterIds ?? []),
  ];
  const base = {
    ruleId: spec.ruleId,
    link: spec.link,
    muscles: spec.muscles,
    parameterIds,
    sourceIds: sourcesOf(parameterIds),
    measured: [...(over?.from ?? []), ...(under?.from ?? [])].map(measured),
  };
  if (!over || !under || !overError || !underError || over.value <= 0 || under.value <= 0) {
    const seen = [spec.over, spec.under].flatMap((test) =>
      (protocol(test).sides === "each" ? SIDES : [undefined]).flatMap((side) =>
        measuredBy(subject.latest(test, side)),
      ),
    );
    const asks = [...(over ? [] : [spec.over]), ...(under ? [] : [spec.under])];
    return {
      ...base,
      status: "cannotTell",
      because: words.ratio.needs(overName, underName),
      asks,
      measured: seen,
    };
  }

  const ratio = over.value / under.value;
  const overPart = overError.ofOne / Math.sqrt(over.from.length) / over.value;
  const underPart = underError.ofOne / Math.sqrt(under.from.length) / under.value;
  const error = ratio * Math.hypot(overPart, underPart);
  if (Math.abs(ratio - line) <= error) {
    const because = words.ratio.near(overName, underName, ratio, line, error);
    return { ...base, status: "cannotTell", because, asks: [spec.over, spec.under] };
  }
  const high = ratio > line;
  const say = high ? words.ratio.high : words.ratio.notHigh;
  return {
    ...base,
    status: high ? "present" : "absent",
    because: say(overName, underName, ratio, line, error),
    error: {
      kind: overError.known && underError.known ? "known" : "assumed",
      value: error,
      unit: "1",
      basis: parameterIds.slice(1).join(", "),
    },
    amount: { value: ratio - line, unit: "1" },
  };
}

/** The newest result, of both sides taken together where the test has sides; undefined unless all are usable. */
function bothSides(
  subject: Subject,
  test: TestId,
): { readonly value: number; readonly from: readonly Result[] } | undefined {
  const sides = protocol(test).sides === "each" ? SIDES : [undefined];
  const from = sides.flatMap((side) => {
    const reading = subject.latest(test, side);
    return reading.kind === "result" ? [reading] : [];
  });
  if (from.length < sides.length) return undefined;
  return { value: from.reduce((sum, result) => sum + result.value, 0) / from.length, from };
}
