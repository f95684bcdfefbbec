import type { DistanceUnit, MassUnit } from "../core/units.ts";
import { kgFrom, M_PER_INCH, massIn, metresFrom } from "../core/units.ts";
import type { LoggedSet } from "../core/log/trainingLog.ts";

/** A number as found in a cell or a JSON field: there, left blank, or not a number at all. */
export type Quantity = number | "blank" | "malformed";

const DECIMAL = /^[+-]?(?:\d+(?:[.,]\d*)?|[.,]\d+)$/;
/** No load, count, time or distance of a training log comes near it; beyond lies damage. */
const ABSURD = 1e9;

/** Reads a number, a decimal string ("80.00", "72,5") or a blank (null, undefined, ""). */
export function quantity(value: unknown): Quantity {
  if (value === null || value === undefined) return "blank";
  if (typeof value === "number") return Math.abs(value) < ABSURD ? value : "malformed";
  if (typeof value !== "string") return "malformed";
  const text = value.trim();
  if (text === "") return "blank";
  if (!DECIMAL.test(text)) return "malformed";
  const number = Number(text.replace(",", "."));
  return Math.abs(number) < ABSURD ? number : "malformed";
}

/** The number, where one is given and it is not 0 (which these apps write for "not applicable"). */
export function stated(value: Quantity): number | undefined {
  return typeof value === "number" && value !== 0 ? value : undefined;
}

/** The load of a set, from what the file says: in kg where the unit is known, set aside where it is not. */
export function load(
  value: number | undefined,
  unit: MassUnit | undefined,
): Pick<LoggedSet, "loadKg" | "loadUnit" | "unitlessLoad"> {
  if (value === undefined) return {};
  if (unit === undefined) return { unitlessLoad: value };
  return { loadKg: kgFrom(value, unit), loadUnit: unit };
}

/** The distance of a set: in m where the unit is known, set aside where it is not. */
export function distance(
  value: number | undefined,
  unit: DistanceUnit | undefined,
): Pick<LoggedSet, "distanceM" | "unitlessDistance"> {
  if (value === undefined) return {};
  return unit === undefined ? { unitlessDistance: value } : { distanceM: metresFrom(value, unit) };
}

/**
 * Undoes the rounding of an app that stores every load in one unit: 64.9998 becomes 65.
 * The value is taken to the nearest hundredth where it lies within 0.0025 of it (a load in lb stored with two
 * decimals is that far off in kg), and left alone elsewhere.
 */
export function snapped(value: number): number {
  const hundredth = Math.round(value * 100) / 100;
  return Math.abs(value - hundredth) <= 0.0025 ? hundredth : value;
}

/** The load `massKg` as the person entered it in `unit`, freed of storage rounding, in kg again. */
export function snappedLoad(massKg: number, unit: MassUnit): Pick<LoggedSet, "loadKg" | "loadUnit"> {
  return massKg === 0 ? {} : { loadKg: kgFrom(snapped(massIn(massKg, unit)), unit), loadUnit: unit };
}

const MASS_UNITS: Readonly<Record<string, MassUnit>> = {
  kg: "kg",
  kgs: "kg",
  kilogram: "kg",
  kilograms: "kg",
  lb: "lb",
  lbs: "lb",
  pound: "lb",
  pounds: "lb",
};

/** The mass unit that a word such as " lbs" or "kgs" names; undefined for any other word. */
export function massUnit(word: unknown): MassUnit | undefined {
  return typeof word === "string" ? MASS_UNITS[word.trim().toLowerCase()] : undefined;
}

const METRES_PER: Readonly<Record<string, number>> = {
  m: 1,
  metre: 1,
  metres: 1,
  meter: 1,
  meters: 1,
  km: metresFrom(1, "km"),
  kms: metresFrom(1, "km"),
  kilometres: metresFrom(1, "km"),
  kilometers: metresFrom(1, "km"),
  mi: metresFrom(1, "mi"),
  mile: metresFrom(1, "mi"),
  miles: metresFrom(1, "mi"),
  yd: metresFrom(1, "yd"),
  yds: metresFrom(1, "yd"),
  yards: metresFrom(1, "yd"),
  ft: metresFrom(1, "ft"),
  feet: metresFrom(1, "ft"),
  cm: 0.01,
  in: M_PER_INCH,
  inch: M_PER_INCH,
  inches: M_PER_INCH,
};

/** Metres per unit for a word such as "km" or "inches"; undefined for any other word. */
export function metresPer(word: unknown): number | undefined {
  return typeof word === "string" ? METRES_PER[word.trim().toLowerCase()] : undefined;
}
