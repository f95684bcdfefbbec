import { dayNumber, type LocalDate } from "../calendar.ts";
import { parameter } from "../evidence/parameter.ts";
import type { Side } from "../log/trainingLog.ts";
import type { Measurement } from "../person/person.ts";
import type { TestId } from "../person/testId.ts";

/** Why a result says nothing of capacity; the most telling first. */
export const UNUSABLE = [
  "ended_in_pain",
  "too_much_pain",
  "not_controlled",
  "held_back",
  "ended_by_other",
  "too_old",
  "not_measured",
] as const;
export type Unusable = (typeof UNUSABLE)[number];

/** One day's result of a test: the mean of its trials. */
export interface Result {
  readonly test: TestId;
  readonly side?: Side;
  readonly value: number;
  readonly at: LocalDate;
  readonly ageDays: number;
  readonly trials: number;
}

/** The newest result, or why there is none to speak of. */
export type Reading =
  | ({ readonly kind: "result" } & Result)
  | {
      readonly kind: "none";
      readonly because: Unusable;
      /** What was measured and does not count; absent where nothing was. */
      readonly shown?: Result;
    };

/** Balance is what these test, so that losing it is their limit. */
const ENDS_IN_BALANCE: readonly TestId[] = ["single_leg_stance", "trendelenburg", "single_leg_squat"];

/** Without a hand on the pelvis these read something else than they name. */
const NEEDS_CLINICIAN: readonly TestId[] = ["thomas", "lat_length"];

/** Why this one trial does not count, or undefined where it does. */
export function unusable(measurement: Measurement): Unusable | undefined {
  const { test, endedBy, painDuring, effort, method } = measurement;
  if (NEEDS_CLINICIAN.includes(test) && method !== "clinician") return "not_controlled";
  if (endedBy === "pain") return "ended_in_pain";
  if (painDuring !== undefined && painDuring > parameter("test.stopPainAbove").value) return "too_much_pain";
  if (effort === "held_back") return "held_back";
  if (endedBy === "other") return "ended_by_other";
  if (endedBy === "balance" && !ENDS_IN_BALANCE.includes(test)) return "ended_by_other";
  return undefined;
}

/**
 * Each day's usable result of a test (of a side), newest first. Results dated after `today` are not seen.
 * A day on which no trial counts is left out.
 */
export function results(
  measurements: readonly Measurement[],
  test: TestId,
  side: Side | undefined,
  today: LocalDate,
): readonly Result[] {
  const days = trialsByDay(measurements, test, side, today);
  return days.flatMap((day) => {
    const used = day.trials.filter((trial) => unusable(trial) === undefined);
    return used.length === 0 ? [] : [dayResult(day, test, side, used)];
  });
}

function dayResult(
  { at, ageDays }: TestDay,
  test: TestId,
  side: Side | undefined,
  trials: readonly Measurement[],
): Result {
  const value = trials.reduce((sum, trial) => sum + trial.value, 0) / trials.length;
  return { test, ...(side && { side }), value, at, ageDays, trials: trials.length };
}

/**
 * The newest result of a test (of a side). The newest day decides: a hold that ended in pain is not replaced by
 * an older one that did not. Older than "measurement.maxAgeDays" is too old.
 */
export function latestReading(
  measurements: readonly Measurement[],
  test: TestId,
  side: Side | undefined,
  today: LocalDate,
): Reading {
  const newest = trialsByDay(measurements, test, side, today)[0];
  if (!newest) return { kind: "none", because: "not_measured" };
  if (newest.ageDays > parameter("measurement.maxAgeDays").value)
    return { kind: "none", because: "too_old", shown: dayResult(newest, test, side, newest.trials) };
  const found = results(newest.trials, test, side, today)[0];
  if (found) return { kind: "result", ...found };
  const reasons = newest.trials.map(unusable);
  const because = UNUSABLE.find((reason) => reasons.includes(reason)) ?? "not_measured";
  return { kind: "none", because, shown: dayResult(newest, test, side, newest.trials) };
}

interface TestDay {
  readonly at: LocalDate;
  readonly ageDays: number;
  readonly trials: readonly Measurement[];
}

function trialsByDay(
  measurements: readonly Measurement[],
  test: TestId,
  side: Side | undefined,
  today: LocalDate,
): readonly TestDay[] {
  const now = dayNumber(today);
  const byDay = new Map<LocalDate, Measurement[]>();
  for (const measurement of measurements) {
    if (measurement.test !== test || (side !== undefined && measurement.side !== side)) continue;
    if (dayNumber(measurement.at) > now) continue;
    byDay.set(measurement.at, [...(byDay.get(measurement.at) ?? []), measurement]);
  }
  return [...byDay]
    .map(([at, trials]) => ({ at, ageDays: now - dayNumber(at), trials }))
    .toSorted((a, b) => a.ageDays - b.ageDays);
}
