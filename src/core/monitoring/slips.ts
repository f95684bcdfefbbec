import { dayNumber, type LocalDate } from "../calendar.ts";
import type { OutcomeValue } from "../assessment/assessment.ts";
import { parameter, type ParameterId } from "../evidence/parameter.ts";
import { medianOfSorted } from "../log/theilSen.ts";
import type { Adherence } from "./adherence.ts";
import { slipTexts } from "./messages.ts";
import type { DatedValue } from "./trend.ts";
import { DAYS_PER_WEEK } from "./week.ts";

/** An early sign that somebody slips: looked for, and found, not found, or not to be told. */
export interface Slip {
  readonly id: "missed_sessions" | "pain_up" | "function_down";
  readonly status: "present" | "absent" | "cannotTell";
  readonly because: string;
  readonly parameterIds: readonly ParameterId[];
}

/** Sessions missed in a row. Source: parameter "slip.missedInARow" (product choice). */
export function missedSessions({ missedInARow, planned }: Adherence): Slip {
  const few = parameter("slip.missedInARow").value;
  const found = { id: "missed_sessions", parameterIds: ["slip.missedInARow"] } as const;
  if (planned === 0) return { ...found, status: "cannotTell", because: slipTexts.nothingPlanned };
  return {
    ...found,
    status: missedInARow >= few ? "present" : "absent",
    because: slipTexts.missed(missedInARow),
  };
}

/** Pain of the last week against the weeks before it, medians of both. Source: parameter "nprs.mdc". */
export function painUp(pains: readonly DatedValue[], today: LocalDate): Slip {
  const now = dayNumber(today);
  const week = pains.filter(({ on }) => isWithin(on, now - DAYS_PER_WEEK, now));
  const before = pains.filter(({ on }) =>
    isWithin(on, now - parameter("monitoring.windowWeeks").value * DAYS_PER_WEEK, now - DAYS_PER_WEEK),
  );
  const found = { id: "pain_up", parameterIds: ["nprs.mdc"] } as const;
  if (week.length === 0 || before.length === 0) {
    return { ...found, status: "cannotTell", because: slipTexts.painUnknown };
  }
  const latest = medianOf(week);
  const earlier = medianOf(before);
  const rose = latest - earlier >= parameter("nprs.mdc").value;
  return { ...found, status: rose ? "present" : "absent", because: slipTexts.pain(earlier, latest) };
}

/**
 * The latest score of a function measure against the median of those before it, by more than the measure's error.
 * Source: parameters "psfs.mdcMean", "rmdq.mdc".
 */
export function functionDown(outcomes: readonly OutcomeValue[], today: LocalDate): Slip {
  const now = dayNumber(today);
  const found = { id: "function_down", parameterIds: ["psfs.mdcMean", "rmdq.mdc"] } as const;
  const judged = MEASURES.flatMap(({ measure, error, worseIs }) => {
    const scores = outcomes
      .filter((each) => each.measure === measure && dayNumber(each.at) <= now)
      .toSorted((a, b) => dayNumber(a.at) - dayNumber(b.at));
    const latest = scores.at(-1);
    const earlier = scores.slice(0, -1).map(({ at, value }) => ({ on: at, value }));
    if (!latest || earlier.length === 0) return [];
    const worse = (latest.value - medianOf(earlier)) * worseIs;
    return [{ measure, from: medianOf(earlier), to: latest.value, fell: worse >= parameter(error).value }];
  });
  const [first] = judged;
  if (!first) return { ...found, status: "cannotTell", because: slipTexts.functionUnknown };
  const fell = judged.find((each) => each.fell);
  const { measure, from, to } = fell ?? first;
  return {
    ...found,
    status: fell ? "present" : "absent",
    because: slipTexts.function(measure, from, to),
  };
}

const MEASURES = [
  { measure: "psfs", error: "psfs.mdcMean", worseIs: -1 },
  { measure: "rmdq", error: "rmdq.mdc", worseIs: 1 },
] as const;

function isWithin(on: LocalDate, after: number, until: number): boolean {
  const day = dayNumber(on);
  return day > after && day <= until;
}

function medianOf(values: readonly DatedValue[]): number {
  return medianOfSorted(values.map(({ value }) => value).toSorted((a, b) => a - b));
}
