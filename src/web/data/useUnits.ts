import { useMemo } from "react";
import { spokenLanguage } from "../../core/language.ts";
import { numberFormat } from "../../core/numberFormat.ts";
import { kgFrom, M_PER_INCH, massIn, type MassUnit } from "../../core/units.ts";
import { useSettings } from "./me.ts";

/** How masses and lengths are shown and typed by this person. Inside everything is kg and m. */
export interface Units {
  readonly mass: MassUnit;
  readonly length: "cm" | "ft_in";
  /** "62.5 kg", "137.8 lb": at most one decimal. */
  readonly showMass: (massKg: number) => string;
  /** The number alone, as a field holds it. */
  readonly massValue: (massKg: number) => number;
  /** kg of a number that was typed in the person's unit; exact. */
  readonly massKg: (value: number) => number;
  /** "168 cm", "5 ft 6 in". */
  readonly showHeight: (heightM: number) => string;
}

const INCHES_PER_FOOT = 12;

/** The units of a person's settings. */
export function unitsOf(settings: {
  readonly massUnit?: MassUnit | undefined;
  readonly lengthUnit?: "cm" | "ft_in" | undefined;
}): Units {
  const mass = settings.massUnit ?? "kg";
  const length = settings.lengthUnit ?? "cm";
  const number = numberFormat({ maximumFractionDigits: 1 });
  return {
    mass,
    length,
    showMass: (massKg) => `${number.format(massIn(massKg, mass))} ${mass}`,
    massValue: (massKg) => Math.round(massIn(massKg, mass) * 100) / 100,
    massKg: (value) => kgFrom(value, mass),
    showHeight: (heightM) => {
      if (length === "cm") return `${Math.round(heightM * 100)} cm`;
      const inches = Math.round(heightM / M_PER_INCH);
      return `${Math.floor(inches / INCHES_PER_FOOT)} ft ${inches % INCHES_PER_FOOT} in`;
    },
  };
}

/** The person's units; kg and cm while the settings are being fetched. */
export function useUnits(): Units {
  const settings = useSettings();
  const language = spokenLanguage();
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- the language is ambient: numbers are written in it
  return useMemo(() => unitsOf(settings ?? {}), [settings, language]);
}
