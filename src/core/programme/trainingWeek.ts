import { parameter } from "../evidence/parameter.ts";
import { WEEKDAYS, type Weekday } from "../person/person.ts";

const HOURS_PER_DAY = 24; // not clinical: hours in a day

/** `weekdays` once each, in the order of the week. Throws RangeError for none, or for all seven. */
export function trainingDays(weekdays: readonly Weekday[]): readonly Weekday[] {
  const days = WEEKDAYS.filter((day) => weekdays.includes(day));
  if (days.length === 0 || days.length === WEEKDAYS.length) {
    throw new RangeError(`weekdays: expected 1 to 6 different days, got ${JSON.stringify(weekdays)}`);
  }
  return days;
}

/**
 * Pairs of `days` (by index) that lie less than 48 h apart in a week that repeats, Sunday beside Monday.
 * Source: parameter "frequency.hoursBetweenHardSessions".
 */
export function pairsTooNear(days: readonly Weekday[]): readonly (readonly [number, number])[] {
  const apart = parameter("frequency.hoursBetweenHardSessions").value / HOURS_PER_DAY;
  return days.flatMap((a, i) =>
    days.flatMap((b, j): readonly (readonly [number, number])[] => {
      if (j <= i) return [];
      const forward = WEEKDAYS.indexOf(b) - WEEKDAYS.indexOf(a);
      return Math.min(forward, WEEKDAYS.length - forward) < apart ? [[i, j]] : [];
    }),
  );
}

/** The most days of which no two are too near. */
export function mostDaysApart(count: number, near: readonly (readonly [number, number])[]): number {
  let most = 0;
  for (let chosen = 0; chosen < 2 ** count; chosen += 1) {
    const has = (day: number): boolean => (chosen >> day) % 2 === 1;
    if (near.some(([a, b]) => has(a) && has(b))) continue;
    most = Math.max(most, [...Array(count).keys()].filter(has).length);
  }
  return most;
}
