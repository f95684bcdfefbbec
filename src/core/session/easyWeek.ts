import { dayNumber, weekStartDay, type LocalDate } from "../calendar.ts";
import { parameter } from "../evidence/parameter.ts";
import { exercise as exerciseOf } from "../exercise/catalogue.ts";
import type { DoneSessions } from "./doneSessions.ts";
import type { PlannedWeek } from "./session.ts";

/**
 * Whole weeks of full training, by what the plan asks for, that came one after another before the week of `today`. A week
 * with clearly less was an easy one and ends the count, which goes no further than an easy week is due.
 * Source: parameters "deload.easyWeekPercent" (product choice), "deload.everyWeeksHigh".
 */
export function fullWeeksInARow(done: DoneSessions, week: PlannedWeek, today: LocalDate): number {
  const thisWeek = weekStartDay(dayNumber(today));
  const setsByWeek = new Map<number, number>();
  for (const sessions of done.values()) {
    for (const { day, sets } of sessions) {
      const start = weekStartDay(day);
      setsByWeek.set(start, (setsByWeek.get(start) ?? 0) + sets.length);
    }
  }
  const least = (plannedSets(week) * parameter("deload.easyWeekPercent").value) / 100;
  const most = parameter("deload.everyWeeksHigh").value;
  let weeks = 0;
  while (weeks < most && (setsByWeek.get(thisWeek - 7 * (weeks + 1)) ?? 0) >= least) weeks += 1;
  return weeks;
}

/** Is this week to be an easy one? Source: parameter "deload.everyWeeksHigh" (lifters; the evidence is thin). */
export function easyWeekDue(done: DoneSessions, week: PlannedWeek, today: LocalDate): boolean {
  return fullWeeksInARow(done, week, today) >= parameter("deload.everyWeeksHigh").value;
}

/** Sets of a week as a log counts them: those of each side by themselves. */
function plannedSets({ days }: PlannedWeek): number {
  return days
    .flatMap(({ exercises }) => exercises)
    .reduce((sum, { exercise, sets, extraSets = 0 }) => {
      const sides = exerciseOf(exercise).laterality === "unilateral" ? 2 : 1;
      return sum + sets * sides + extraSets;
    }, 0);
}
