import type { LocalDate } from "../core/calendar.ts";
import type { Workout } from "../core/log/trainingLog.ts";
import { isPlausibleTime, wallClock, zoneName } from "./instant.ts";

export type JefitStart = Pick<Workout, "startedAt" | "precision" | "zone">;

/**
 * When a workout began. Jefit stores the instant, and for each log the civil day; the offset of the phone stands
 * in SETTING as it was on the day of the export, so summer time may shift it by an hour. The offset that agrees
 * with the day is taken; where none does, only the day is known.
 */
export function jefitStart(
  startMs: number | undefined,
  date: LocalDate | undefined,
  zoneHours: number | undefined,
): JefitStart | undefined {
  const day: JefitStart | undefined =
    date === undefined ? undefined : { startedAt: `${date}T00:00:00`, precision: "day", zone: "unknown" };
  if (startMs === undefined || !isPlausibleTime(startMs)) return day;
  const zone = (zoneHours ?? 0) * 60;
  const offsets = zoneHours === undefined ? [0] : [zone, zone - 60, zone + 60];
  const offsetMin = offsets.find(
    (offset) => date === undefined || wallClock({ ms: startMs, offsetMin: offset }).startsWith(date),
  );
  if (offsetMin === undefined) return day;
  return { startedAt: wallClock({ ms: startMs, offsetMin }), precision: "second", zone: zoneName(offsetMin) };
}
