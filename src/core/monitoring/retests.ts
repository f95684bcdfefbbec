import { dateOfDay, dayNumber, type LocalDate } from "../calendar.ts";
import { parameter } from "../evidence/parameter.ts";
import type { Measurement } from "../person/person.ts";
import type { TestId } from "../person/testId.ts";
import { DAYS_PER_WEEK } from "./week.ts";

/** A test that was done once and is worth doing again. */
export interface Retest {
  readonly test: TestId;
  readonly lastOn: LocalDate;
  readonly dueOn: LocalDate;
  readonly status: "later" | "due" | "overdue";
}

/**
 * When each test that was done is due again, the earliest first: four weeks after the last time, overdue after six.
 * Sooner says little, for a real change takes weeks.
 * Source: parameters "review.afterWeeksLow", "review.afterWeeksHigh".
 */
export function retests(measurements: readonly Measurement[], today: LocalDate): readonly Retest[] {
  const now = dayNumber(today);
  const lastDay = new Map<TestId, number>();
  for (const { test, at } of measurements) {
    const day = dayNumber(at);
    if (day <= now) lastDay.set(test, Math.max(day, lastDay.get(test) ?? day));
  }
  const due = parameter("review.afterWeeksLow").value * DAYS_PER_WEEK;
  const late = parameter("review.afterWeeksHigh").value * DAYS_PER_WEEK;
  return [...lastDay]
    .map(([test, day]): Retest => {
      const status = now >= day + late ? "overdue" : now >= day + due ? "due" : "later";
      return { test, lastOn: dateOfDay(day), dueOn: dateOfDay(day + due), status };
    })
    .toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0));
}
