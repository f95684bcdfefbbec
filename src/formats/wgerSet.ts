import type { LoggedSet } from "../core/log/trainingLog.ts";
import type { MassUnit } from "../core/units.ts";
import { metresFrom } from "../core/units.ts";
import type { JsonObject } from "./jsonDocument.ts";
import { load, quantity } from "./quantity.ts";

/**
 * A row of wger's workout log as a set, or why it cannot be one.
 * `isDrop`: another row names it as its `next_log`, so it follows that one with less load and no rest.
 */
export function wgerSet(row: JsonObject, isDrop: boolean, unit: MassUnit | undefined): LoggedSet | string {
  const count = quantity(row["repetitions"] ?? row["reps"]);
  const weight = quantity(row["weight"]);
  const rir = quantity(typeof row["rir"] === "string" ? row["rir"].replace(/\+$/, "") : row["rir"]);
  const rest = quantity(row["rest"]);
  if ([count, weight, rir, rest].includes("malformed")) return "A number of the set cannot be read.";
  if ([count, rir, rest].some((value) => typeof value === "number" && value < 0))
    return "The set has a negative count or rest.";
  const work = repetitions(
    count === "blank" ? undefined : Number(count),
    unitId(row, "repetitions_unit", "repetition_unit"),
  );
  if (typeof work === "string") return work;
  const resistance = resistanceOf(
    weight === "blank" ? undefined : Number(weight),
    unitId(row, "weight_unit"),
    unit,
  );
  if (typeof resistance === "string") return resistance;
  if (Object.keys({ ...work.done, ...resistance }).length === 0)
    return "The set holds no load, repetitions, time or distance.";
  return {
    kind: isDrop ? "drop" : work.toFailure ? "failure" : "work",
    ...resistance,
    ...work.done,
    ...(typeof rir === "number" && rir <= 10 && { rir }),
    ...(typeof rest === "number" && rest > 0 && { restS: rest }),
  };
}

/** 1 (kg, repetitions) where the row leaves the unit out, as wger's own default; null where it says "none". */
function unitId(row: JsonObject, ...keys: readonly string[]): number | null {
  const key = keys.find((name) => name in row);
  if (key === undefined) return 1;
  const id = quantity(row[key]);
  return typeof id === "number" ? id : null;
}

type Work = { readonly done: Partial<LoggedSet>; readonly toFailure: boolean };

function repetitions(count: number | undefined, unit: number | null): Work | string {
  if (count === undefined) return { done: {}, toFailure: unit === 2 };
  switch (unit) {
    case null:
    case 1: // repetitions
    case 7: // as many as possible
      return { done: { reps: count }, toFailure: false };
    case 2: // until failure: 0 when they were not counted
      return { done: count === 0 ? {} : { reps: count }, toFailure: true };
    case 3:
      return measured({ durationS: count });
    case 4:
      return measured({ durationS: count * 60 });
    case 5:
      return measured({ distanceM: metresFrom(count, "mi") });
    case 6:
      return measured({ distanceM: metresFrom(count, "km") });
    case 8:
      return measured({ distanceM: count });
    default:
      return `The repetitions are in a unit (${unit}) that wger does not define.`;
  }
}

function measured(amount: { durationS: number } | { distanceM: number }): Work {
  return { done: Object.values(amount)[0] === 0 ? {} : amount, toFailure: false };
}

function resistanceOf(
  value: number | undefined,
  unit: number | null,
  fallback: MassUnit | undefined,
): Partial<LoggedSet> | string {
  if (value === undefined || value === 0) return {};
  switch (unit) {
    case null:
      return load(value, fallback);
    case 1:
      return load(value, "kg");
    case 2:
      return load(value, "lb");
    case 3:
      return { setting: { value, unit: "body_weight" } };
    case 4:
      return { setting: { value, unit: "plates" } };
    case 5:
      return { setting: { value, unit: "km_h" } };
    case 6:
      return { setting: { value, unit: "mph" } };
    default:
      return `The weight is in a unit (${unit}) that wger does not define.`;
  }
}
