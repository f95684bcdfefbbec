import { dayNumber } from "../calendar.ts";
import { parameter, type ParameterId } from "../evidence/parameter.ts";
import type { OutcomeValue } from "./assessment.ts";
import { sourcesOf } from "./errorOfFinding.ts";
import type { Finding, Measured, RuleId } from "./finding.ts";
import type { Subject } from "./subject.ts";

/** An outcome measure over time. */
export interface OutcomeSeries {
  readonly ruleId: RuleId;
  readonly measure: "nprs" | "psfs" | "rmdq";
  readonly scores: readonly OutcomeValue[];
  readonly better: "higher" | "lower";
  /** Smallest change that is not error. */
  readonly mdc: ParameterId;
  /** Smallest change that people notice, in points and where it was read in percent of the first value. */
  readonly mcid: ParameterId;
  readonly mcidPercent?: ParameterId;
  readonly words: {
    readonly better: (from: number, to: number, mdc: number, noticed: boolean) => string;
    readonly worse: (from: number, to: number, mdc: number) => string;
    readonly same: (from: number, to: number, mdc: number) => string;
    readonly once: string;
  };
}

const DAYS_PER_WEEK = 7;

/**
 * The newest score against the first of the last year. `present`: a change of at least the detectable one, with
 * its direction; `absent`: none that can be told; cannotTell: fewer than two scores.
 */
export function changeFinding(subject: Subject, series: OutcomeSeries): Finding {
  const mdc = parameter(series.mdc);
  const parameterIds: readonly ParameterId[] = [
    series.mdc,
    series.mcid,
    ...(series.mcidPercent ? [series.mcidPercent] : []),
    "ownPast.weeks",
  ];
  const base = { ruleId: series.ruleId, muscles: [], parameterIds, sourceIds: sourcesOf(parameterIds) };
  const today = dayNumber(subject.today);
  const maxAge = parameter("ownPast.weeks").value * DAYS_PER_WEEK;
  const inOrder = series.scores
    .map((score) => ({ ...score, ageDays: today - dayNumber(score.at) }))
    .filter(({ ageDays }) => ageDays >= 0 && ageDays <= maxAge)
    .toSorted((a, b) => b.ageDays - a.ageDays);
  const first = inOrder[0];
  const last = inOrder.at(-1);
  const shown = (score: OutcomeValue): Measured => ({
    what: series.measure,
    value: score.value,
    unit: mdc.unit,
    at: score.at,
  });
  if (!first || !last || first === last || first.at === last.at) {
    const measured = last ? [shown(last)] : [];
    return { ...base, status: "cannotTell", because: series.words.once, asks: [], measured };
  }

  const change = last.value - first.value;
  const changed = Math.abs(change) >= mdc.value;
  const direction = change > 0 === (series.better === "higher") ? "better" : "worse";
  const because = !changed
    ? series.words.same(first.value, last.value, mdc.value)
    : direction === "better"
      ? series.words.better(first.value, last.value, mdc.value, noticed(first.value, change, series))
      : series.words.worse(first.value, last.value, mdc.value);
  return {
    ...base,
    status: changed ? "present" : "absent",
    because,
    error: { kind: "known", value: mdc.value, unit: mdc.unit, basis: mdc.id },
    amount: { value: change, unit: mdc.unit },
    ...(changed && { direction }),
    measured: [shown(first), shown(last)],
  };
}

function noticed(first: number, change: number, series: OutcomeSeries): boolean {
  const points = Math.abs(change) >= parameter(series.mcid).value;
  if (!series.mcidPercent || first <= 0) return points;
  return points || (Math.abs(change) / first) * 100 >= parameter(series.mcidPercent).value;
}
