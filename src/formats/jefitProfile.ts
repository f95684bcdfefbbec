import type { LocalDate } from "../core/calendar.ts";
import type { BodyMeasurement } from "../core/log/trainingLog.ts";
import type { MassUnit } from "../core/units.ts";
import { kgFrom } from "../core/units.ts";
import type { JefitRow } from "./jefitSections.ts";
import { quantity } from "./quantity.ts";

const PROFILE_COLUMNS = [
  "weight",
  "fatpercent",
  "chest",
  "arms",
  "waist",
  "calves",
  "height",
  "hips",
  "thighs",
  "shoulders",
  "neck",
  "forearms",
];

/** Units of the person's settings, where they tell them. */
export interface JefitUnits {
  readonly mass: MassUnit | undefined;
  /** Metres per unit of length. */
  readonly metres: number | undefined;
}

/** The measurements of a PROFILE row, which holds one of each kind; 0 is one that was not taken. */
export function profileMeasurements(
  row: JefitRow,
  date: LocalDate,
  units: JefitUnits,
): readonly BodyMeasurement[] {
  return PROFILE_COLUMNS.flatMap((column) => {
    const value = quantity(row.cell(column));
    return typeof value === "number" && value > 0
      ? [{ at: `${date}T00:00:00`, ...measured(column, value, units) }]
      : [];
  });
}

function measured(column: string, value: number, { mass, metres }: JefitUnits): Omit<BodyMeasurement, "at"> {
  if (column === "fatpercent") return { kind: "body_fat", value, unit: "percent" };
  if (column === "weight") {
    if (mass === undefined) return { kind: "body_mass", value, unit: "unknown" };
    return { kind: "body_mass", value: kgFrom(value, mass), unit: "kg" };
  }
  return metres === undefined
    ? { kind: column, value, unit: "unknown" }
    : { kind: column, value: value * metres, unit: "m" };
}
