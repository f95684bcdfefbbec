import { parameter, type ParameterId } from "../evidence/parameter.ts";
import type { Side } from "../log/trainingLog.ts";
import type { TestId } from "../person/testId.ts";
import { errorOfTest, sourcesOf } from "./errorOfFinding.ts";
import type { Finding, RuleId } from "./finding.ts";
import type { LinkId } from "./link.ts";
import { protocol } from "./protocols.ts";
import { measuredBy, unitOf, type Subject } from "./subject.ts";
import { testError } from "./testError.ts";

/** A line that a convention draws through the results of a test. */
export interface Limit {
  readonly ruleId: RuleId;
  readonly test: TestId;
  readonly link: LinkId;
  /** The line, and which side of it the rule looks for. */
  readonly line: ParameterId;
  readonly present: "under" | "over";
  /** Where the convention gives a range, its other end: between the two nothing can be said. */
  readonly until?: ParameterId;
}

/**
 * Does the newest result lie beyond the line by more than its own error?
 * cannotTell: no usable result, or too near to the line.
 */
export function limitFinding(subject: Subject, limit: Limit, side?: Side): Finding {
  const { ruleId, test, link } = limit;
  const { muscles } = protocol(test);
  const { words } = subject;
  const name = words.sideOf(protocol(test).name, side);
  const line = parameter(limit.line);
  const ends = [line.value, limit.until ? (parameter(limit.until).low ?? line.value) : line.value];
  const reading = subject.latest(test, side);
  const error = reading.kind === "result" ? testError(test, reading.value) : undefined;
  const parameterIds: readonly ParameterId[] = [limit.line, ...(error?.parameterIds ?? [])];
  const base = {
    ruleId,
    link,
    muscles,
    ...(side && { side }),
    parameterIds,
    sourceIds: sourcesOf(parameterIds),
    measured: measuredBy(reading),
  };
  if (reading.kind === "none" || !error) {
    const because = words.unusable(name, reading.kind === "none" ? reading.because : "not_measured");
    return { ...base, status: "cannotTell", because, asks: [test] };
  }

  const value = words.amount(reading.value, unitOf(test));
  const shown = words.amount(line.value, unitOf(test));
  const errorText = words.amount(error.ofOne, unitOf(test));
  const under = reading.value + error.ofOne < Math.min(...ends);
  const over = reading.value - error.ofOne > Math.max(...ends);
  if (!under && !over)
    return {
      ...base,
      status: "cannotTell",
      because: words.limit.near(name, value, shown, errorText),
      asks: [test],
    };

  const status = (limit.present === "under") === under ? "present" : "absent";
  const say = under ? words.limit.under : words.limit.over;
  return {
    ...base,
    status,
    because: `${say(name, value, shown, errorText)} ${words.limit.opinion}`,
    error: errorOfTest(test, error, error.ofOne),
    amount: { value: reading.value - line.value, unit: unitOf(test) },
  };
}
