import { dateOfDay, dayNumber, type LocalDate } from "../calendar.ts";
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
  "no_side",
  "not_measured",
] as const;
export type Unusable = (typeof UNUSABLE)[number];

const DAYS_PER_WEEK = 7;

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

/** What one person did of one test (of one side): read once, asked often. */
export interface TestRecord {
  /**
   * Each day's usable result of the last "ownPast.weeks", newest first; where there is none, the newest before.
   * A day on which no trial counts is left out.
   */
  readonly results: readonly Result[];
  /**
   * The newest result. The newest day decides: a hold that ended in pain is not replaced by an older one that did
   * not. Older than "measurement.maxAgeDays" is too old.
   */
  readonly latest: Reading;
}

/** The record of a test (of a side) from its measurements. Those dated after `today` are not seen. */
export function testRecord(
  measurements: readonly Measurement[],
  test: TestId,
  side: Side | undefined,
  today: LocalDate,
): TestRecord {
  const days = trialsByDay(measurements, test, side, today);
  const now = dayNumber(today);
  const from = dateOfDay(now - parameter("ownPast.weeks").value * DAYS_PER_WEEK);
  return {
    results: resultsOf(days, from, now, test, side),
    latest: latestOf(days, now, test, side),
  };
}

function latestOf(days: readonly TestDay[], now: number, test: TestId, side: Side | undefined): Reading {
  const newest = days[0];
  if (!newest) return { kind: "none", because: "not_measured" };
  const shown = dayResult(newest, now, test, side, newest.trials);
  if (shown.ageDays > parameter("measurement.maxAgeDays").value)
    return { kind: "none", because: "too_old", shown };
  const found = usableResult(newest, now, test, side);
  if (found) return { kind: "result", ...found };
  const reasons = newest.trials.map(unusable);
  const because = UNUSABLE.find((reason) => reasons.includes(reason)) ?? "not_measured";
  return { kind: "none", because, shown };
}

function resultsOf(
  days: readonly TestDay[],
  from: LocalDate,
  now: number,
  test: TestId,
  side: Side | undefined,
): readonly Result[] {
  const found: Result[] = [];
  for (const day of days) {
    if (day.at < from && found.length > 0) break;
    const result = usableResult(day, now, test, side);
    if (result) found.push(result);
  }
  return found;
}

function usableResult(day: TestDay, now: number, test: TestId, side: Side | undefined): Result | undefined {
  const used = day.trials.filter((trial) => unusable(trial) === undefined);
  return used.length === 0 ? undefined : dayResult(day, now, test, side, used);
}

function dayResult(
  { at }: TestDay,
  now: number,
  test: TestId,
  side: Side | undefined,
  trials: readonly Measurement[],
): Result {
  const value = trials.reduce((sum, trial) => sum + trial.value, 0) / trials.length;
  return { test, ...(side && { side }), value, at, ageDays: now - dayNumber(at), trials: trials.length };
}

interface TestDay {
  readonly at: LocalDate;
  readonly trials: readonly Measurement[];
}

/** Days with any trial, newest first. */
function trialsByDay(
  measurements: readonly Measurement[],
  test: TestId,
  side: Side | undefined,
  today: LocalDate,
): readonly TestDay[] {
  const byDay = new Map<LocalDate, Measurement[]>();
  for (const measurement of measurements) {
    // days are ISO dates, so that their order is that of their text
    if (measurement.test !== test || measurement.at > today) continue;
    if (side !== undefined && measurement.side !== side) continue;
    const held = byDay.get(measurement.at);
    if (held) held.push(measurement);
    else byDay.set(measurement.at, [measurement]);
  }
  return [...byDay].map(([at, trials]) => ({ at, trials })).toSorted((a, b) => (a.at < b.at ? 1 : -1));
}
