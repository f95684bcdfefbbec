/**
 * Exact conversions at the edge; everything inside is SI and kg.
 * Source: international yard and pound agreement (1959), exact by definition.
 */
export const KG_PER_LB = 0.45359237;
export const M_PER_MILE = 1609.344;
export const M_PER_KM = 1000;
export const M_PER_INCH = 0.0254;

export type MassUnit = "kg" | "lb";
export type DistanceUnit = "m" | "km" | "mi" | "yd" | "ft";

const M_PER_UNIT: Readonly<Record<DistanceUnit, number>> = {
  m: 1,
  km: M_PER_KM,
  mi: M_PER_MILE,
  yd: 0.9144,
  ft: 0.3048,
};

/** Mass in kg of `value` given in `unit`. */
export function kgFrom(value: number, unit: MassUnit): number {
  return unit === "kg" ? value : value * KG_PER_LB;
}

/** `massKg` expressed in `unit`; not rounded (rounding is for showing and for choosing plates). */
export function massIn(massKg: number, unit: MassUnit): number {
  return unit === "kg" ? massKg : massKg / KG_PER_LB;
}

/** Length in m of `value` given in `unit`. */
export function metresFrom(value: number, unit: DistanceUnit): number {
  return value * M_PER_UNIT[unit];
}
