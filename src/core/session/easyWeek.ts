import { dayNumber, weekStartDay, type LocalDate } from "../calendar.ts";
import { parameter } from "../evidence/parameter.ts";
import { medianOfSorted } from "../log/theilSen.ts";
import type { DoneSessions } from "./doneSessions.ts";

/**
 * Whole weeks of full training that came one after another before the week of `today`. A week with clearly fewer sets
 * than usual, or with none, was an easy one and ends the count.
 * Source: parameter "deload.easyWeekPercent" (product choice).
 */
export function fullWeeksInARow(done: DoneSessions, today: LocalDate): number {
  const thisWeek = weekStartDay(dayNumber(today));
  const setsByWeek = new Map<number, number>();
  for (const sessions of done.values()) {
    for (const { day, sets } of sessions) {
      const week = weekStartDay(day);
      if (week < thisWeek) setsByWeek.set(week, (setsByWeek.get(week) ?? 0) + sets.length);
    }
  }
  if (setsByWeek.size === 0) return 0;
  const usual = medianOfSorted([...setsByWeek.values()].toSorted((a, b) => a - b));
  const least = (usual * parameter("deload.easyWeekPercent").value) / 100;
  let weeks = 0;
  while ((setsByWeek.get(thisWeek - 7 * (weeks + 1)) ?? 0) >= least) weeks += 1;
  return weeks;
}

/** Is this week to be an easy one? Source: parameter "deload.everyWeeksHigh" (lifters; the evidence is thin). */
export function easyWeekDue(done: DoneSessions, today: LocalDate): boolean {
  return fullWeeksInARow(done, today) >= parameter("deload.everyWeeksHigh").value;
}
