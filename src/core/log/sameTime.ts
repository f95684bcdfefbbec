import { dayNumber } from "../calendar.ts";
import type { Workout } from "./trainingLog.ts";

/**
 * How two starts agree.
 * exact: the same minute. near: close enough for two apps that ran side by side.
 * day: one of them knows the day only. shifted: equal but for a zone that one of them does not state.
 */
export type SameTime = "exact" | "near" | "day" | "shifted";

const MINUTE_S = 60;
/** Two apps that ran side by side are started within minutes; two sessions of one day lie further apart. */
const NEAR_S = 600;
/** Zones lie a multiple of a quarter of an hour from UTC, between -12 h and +14 h. Source: IANA time zone database. */
const ZONE_STEP_S = 900;
const MAX_ZONE_S = 14 * 3600;

/** How the starts of two workouts agree, or undefined where they are two different times. */
export function sameTime(a: Workout, b: Workout): SameTime | undefined {
  const offsets = offsetS(a.zone) !== undefined && offsetS(b.zone) !== undefined;
  const comparable = a.zone === b.zone || offsets;
  if (a.precision === "day" || b.precision === "day") {
    const daysApart = Math.abs(dayNumber(a.startedAt) - dayNumber(b.startedAt));
    if (daysApart === 0) return "day";
    const clockOfOther = a.precision !== b.precision && a.zone !== b.zone;
    return daysApart === 1 && clockOfOther ? "shifted" : undefined;
  }
  const apartS = Math.abs(clockS(a, offsets) - clockS(b, offsets));
  if (apartS < MINUTE_S) return "exact";
  if (apartS <= NEAR_S) return "near";
  if (comparable || apartS > MAX_ZONE_S + MINUTE_S) return undefined;
  const rest = apartS % ZONE_STEP_S;
  return Math.min(rest, ZONE_STEP_S - rest) < MINUTE_S ? "shifted" : undefined;
}

function clockS(workout: Workout, inUtc: boolean): number {
  const { startedAt } = workout;
  const clock =
    Number(startedAt.slice(11, 13)) * 3600 +
    Number(startedAt.slice(14, 16)) * 60 +
    Number(startedAt.slice(17, 19));
  return dayNumber(startedAt) * 86_400 + clock - (inUtc ? (offsetS(workout.zone) ?? 0) : 0);
}

/** Seconds east of UTC of "UTC", "Z" or "+02:00"; undefined for a named or unknown zone. */
function offsetS(zone: string): number | undefined {
  if (zone === "UTC" || zone === "Z") return 0;
  const found = /^([+-])(\d\d):?(\d\d)$/.exec(zone);
  if (!found) return undefined;
  const size = Number(found[2]) * 3600 + Number(found[3]) * 60;
  return found[1] === "-" ? -size : size;
}
