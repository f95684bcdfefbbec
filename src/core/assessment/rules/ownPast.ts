import { parameter, type ParameterId } from "../../evidence/parameter.ts";
import type { Side } from "../../log/trainingLog.ts";
import { errorOfTest, sourcesOf } from "../errorOfFinding.ts";
import type { Finding, TellingFinding } from "../finding.ts";
import { PROTOCOLS } from "../protocols.ts";
import type { Protocol } from "../protocol.ts";
import { measured, sidesTold, unitOf, type Rule, type Subject } from "../subject.ts";
import { testError } from "../testError.ts";

const DAYS_PER_WEEK = 7; // not clinical: the calendar

/**
 * The person against their own past: the newest result of each test and side against the first of the last year.
 * `present` is a change beyond the error, for better or worse; `absent` none that can be told.
 * cannotTell: no test has two usable results.
 * Source: the errors of the tests; parameter "ownPast.weeks" (product choice).
 */
export const ownPast: Rule = (subject) => {
  const found = PROTOCOLS.flatMap((protocol) =>
    sidesTold(subject, protocol.id).flatMap((side) => changeOf(subject, protocol, side) ?? []),
  );
  if (found.length > 0) return found;
  const parameterIds: readonly ParameterId[] = ["ownPast.weeks"];
  const nothing: Finding = {
    ruleId: "own-past",
    status: "cannotTell",
    because: subject.words.ownPast.once,
    asks: [],
    muscles: [],
    measured: [],
    parameterIds,
    sourceIds: sourcesOf(parameterIds),
  };
  return [nothing];
};

function changeOf(subject: Subject, protocol: Protocol, side: Side | undefined): TellingFinding | undefined {
  const { words } = subject;
  const { id: test, better } = protocol;
  if (better === "neither") return undefined;
  const days = parameter("ownPast.weeks").value * DAYS_PER_WEEK;
  const all = subject.results(test, side).filter((result) => result.ageDays <= days);
  const [newest] = all;
  const first = all.at(-1);
  if (!newest || !first || newest === first) return undefined;
  const error = testError(test, (newest.value + first.value) / 2);
  if (!error) return undefined;

  const unit = unitOf(test);
  const change = newest.value - first.value;
  const name = words.sideOf(protocol.name, side);
  const [from, to, errorText] = [first.value, newest.value, error.ofChange].map((value) =>
    words.amount(value, unit),
  ) as [string, string, string];
  const changed = Math.abs(change) > error.ofChange;
  const direction = change > 0 === (better === "higher") ? "better" : "worse";
  const say = changed ? words.ownPast[direction] : words.ownPast.same;
  const parameterIds: readonly ParameterId[] = ["ownPast.weeks", ...error.parameterIds];
  return {
    ruleId: "own-past",
    ...(side && { side }),
    status: changed ? "present" : "absent",
    because: say(name, from, to, first.at, errorText),
    error: errorOfTest(test, error, error.ofChange),
    amount: { value: change, unit },
    ...(changed && { direction }),
    muscles: protocol.muscles,
    measured: [measured(first), measured(newest)],
    parameterIds,
    sourceIds: sourcesOf(parameterIds),
  };
}
