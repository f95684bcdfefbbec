import { parameter, type ParameterId } from "../evidence/parameter.ts";
import { dayNumber } from "../calendar.ts";
import type { Side } from "../log/trainingLog.ts";
import type { TestId } from "../person/testId.ts";
import { errorOfTest, sourcesOf } from "./errorOfFinding.ts";
import type { Finding, RuleId } from "./finding.ts";
import { SIDES, otherSide, type LinkId } from "./link.ts";
import { protocol } from "./protocols.ts";
import { UNUSABLE, type Reading, type Result } from "./reading.ts";
import { measured, measuredBy, unitOf, type Subject } from "./subject.ts";
import { testError } from "./testError.ts";

/** A test of both sides, and from which difference on it is acted upon. */
export interface SidesTest {
  readonly ruleId: RuleId;
  readonly test: TestId;
  readonly link: LinkId;
  /** In the unit of the test, or percent of the better side; any one of them suffices. */
  readonly actFrom: readonly ParameterId[];
  /** Days on which it has to be seen. */
  readonly days: 1 | 2;
}

interface Pair {
  readonly left: Result;
  readonly right: Result;
}

/**
 * Does one side do less, by more than the error of the difference and by enough to act on? Days are averaged, and
 * the error of their mean falls with the root of their number.
 * cannotTell: a side is missing or not usable, the difference lies within its error, or was seen on too few days.
 */
export function sidesFinding(subject: Subject, spec: SidesTest): Finding {
  const { ruleId, test, link } = spec;
  const { muscles } = protocol(test);
  const { words } = subject;
  const { name } = protocol(test);
  const pairs = pairsOf(subject, test);
  const means = pairs.length > 0 ? meansOf(pairs) : undefined;
  const error = means ? testError(test, (means.left + means.right) / 2) : undefined;
  const parameterIds: readonly ParameterId[] = [...spec.actFrom, ...(error?.parameterIds ?? [])];
  const base = {
    ruleId,
    link,
    muscles,
    parameterIds,
    sourceIds: sourcesOf(parameterIds),
    measured:
      pairs.length > 0
        ? pairs.flatMap(({ left, right }) => [measured(left), measured(right)])
        : SIDES.flatMap((side) => measuredBy(subject.latest(test, side))),
  };
  const unusable = whyNoPair(subject, test);
  if (unusable || !means || !error)
    return {
      ...base,
      status: "cannotTell",
      because: unusable ?? words.unusable(name, "not_measured"),
      asks: [test],
    };

  const unit = unitOf(test);
  const left = words.amount(means.left, unit);
  const right = words.amount(means.right, unit);
  const difference = means.left - means.right;
  const errorOfMean = error.ofSides / Math.sqrt(pairs.length);
  const errorText = words.amount(errorOfMean, unit);
  const told = {
    error: errorOfTest(test, error, errorOfMean),
    amount: { value: Math.abs(difference), unit },
  };

  if (!worthActing(means.left, means.right, spec.actFrom)) {
    const act = words.sides.or(spec.actFrom.map((id) => actText(subject, id, test)));
    return { ...base, ...told, status: "absent", because: words.sides.equal(name, left, right, act) };
  }
  if (Math.abs(difference) <= errorOfMean)
    return {
      ...base,
      status: "cannotTell",
      because: words.sides.withinError(name, left, right, errorText),
      asks: [test],
    };

  const days = pairs.filter(
    (pair) =>
      Math.sign(pair.left.value - pair.right.value) === Math.sign(difference) &&
      worthActing(pair.left.value, pair.right.value, spec.actFrom),
  ).length;
  if (days < spec.days)
    return { ...base, status: "cannotTell", because: words.sides.once(name, left, right), asks: [test] };

  const side = lesserSide(test, difference);
  const reads = protocol(test).better === "lower" ? "higher" : "lower";
  const because = words.sides.differs({ test: name, left, right, side, reads, days, error: errorText });
  return { ...base, ...told, side, status: "present", because };
}

/** Days of both sides within "measurement.maxAgeDays", newest first; else the newest of each, a few days apart. */
function pairsOf(subject: Subject, test: TestId): readonly Pair[] {
  const maxAge = parameter("measurement.maxAgeDays").value;
  const left = subject.results(test, "left").filter((result) => result.ageDays <= maxAge);
  const right = subject.results(test, "right").filter((result) => result.ageDays <= maxAge);
  const sameDay = left.flatMap((one) => {
    const other = right.find((result) => result.at === one.at);
    return other ? [{ left: one, right: other }] : [];
  });
  if (sameDay.length > 0) return sameDay;
  const [newestLeft] = left;
  const [newestRight] = right;
  if (!newestLeft || !newestRight || !nearInTime(newestLeft, newestRight)) return [];
  return [{ left: newestLeft, right: newestRight }];
}

function nearInTime(a: Result, b: Result): boolean {
  return Math.abs(dayNumber(a.at) - dayNumber(b.at)) <= parameter("sides.maxDaysApart").value;
}

/** Why the sides cannot be compared, or undefined where they can. The newest reading of each side decides. */
function whyNoPair(subject: Subject, test: TestId): string | undefined {
  const { words } = subject;
  const { name } = protocol(test);
  const readings = SIDES.map((side) => ({ side, reading: subject.latest(test, side) }));
  const missing = readings.filter(({ reading }) => reading.kind === "none");
  const worst = missing.toSorted((a, b) => rankOf(a.reading) - rankOf(b.reading))[0];
  if (worst?.reading.kind === "none") {
    const { side, reading } = worst;
    const both = missing.length === SIDES.length;
    if (!both && reading.because === "not_measured") return words.sides.oneMissing(name, side);
    return words.unusable(both ? name : words.sideOf(name, side), reading.because);
  }
  return pairsOf(subject, test).length === 0
    ? words.sides.apart(name, parameter("sides.maxDaysApart").value)
    : undefined;
}

/** What was tried and does not count says more than what was not tried; left and right have no order. */
function rankOf(reading: Reading): number {
  if (reading.kind === "result") return UNUSABLE.length;
  return UNUSABLE.indexOf(reading.because);
}

function meansOf(pairs: readonly Pair[]): { readonly left: number; readonly right: number } {
  const mean = (side: Side) => pairs.reduce((sum, pair) => sum + pair[side].value, 0) / pairs.length;
  return { left: mean("left"), right: mean("right") };
}

function worthActing(left: number, right: number, actFrom: readonly ParameterId[]): boolean {
  const difference = Math.abs(left - right);
  const greater = Math.max(Math.abs(left), Math.abs(right));
  return actFrom.some((id) => {
    const { value, unit } = parameter(id);
    return unit === "%" ? greater > 0 && (difference / greater) * 100 > value : difference > value;
  });
}

function actText(subject: Subject, id: ParameterId, test: TestId): string {
  const { value, unit } = parameter(id);
  return unit === "%" ? subject.words.sides.percent(value) : subject.words.amount(value, unitOf(test));
}

function lesserSide(test: TestId, difference: number): Side {
  const lower: Side = difference < 0 ? "left" : "right";
  return protocol(test).better === "lower" ? otherSide(lower) : lower;
}
