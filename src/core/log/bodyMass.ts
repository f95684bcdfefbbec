import { dayNumber } from "../calendar.ts";
import { LOG_PARAMETERS } from "./parameters.ts";
import type { BodyMeasurement } from "./trainingLog.ts";

/** The person's mass (kg) near a day (days since 1970-01-01); undefined where none is known near it. */
export type BodyMassAt = (day: number) => number | undefined;

/**
 * Body mass by day: the measurement nearest to the day (the earlier one of two as near), within 90 days.
 * Measurements in other units than kg, and masses that are not above 0, are passed over.
 * Source: parameter "log.bodyMassMaxDays".
 */
export function bodyMassFrom(measurements: readonly BodyMeasurement[]): BodyMassAt {
  const known = measurements
    .filter((each) => each.kind === "body_mass" && each.unit === "kg" && each.value > 0)
    .map((each) => ({ day: dayNumber(each.at), at: each.at, massKg: each.value }))
    .toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.massKg - b.massKg));

  return (day) => {
    const next = firstNotBefore(known, day);
    const candidates = [known[next - 1], known[next]].filter((each) => each !== undefined);
    let nearest: { readonly day: number; readonly massKg: number } | undefined;
    for (const each of candidates) {
      if (!nearest || Math.abs(each.day - day) < Math.abs(nearest.day - day)) nearest = each;
    }
    if (!nearest || Math.abs(nearest.day - day) > LOG_PARAMETERS.bodyMassMaxDays.value) return undefined;
    return nearest.massKg;
  };
}

/** Index of the first measurement on `day` or later, by halving. */
function firstNotBefore(known: readonly { readonly day: number }[], day: number): number {
  let low = 0;
  let high = known.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((known[middle]?.day ?? Infinity) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
