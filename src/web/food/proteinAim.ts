import { parameter } from "../../core/evidence/parameter.ts";

/** How much protein a day a person aims at, g. */
export type ProteinAim =
  | { readonly kind: "own"; readonly grams: number }
  | { readonly kind: "byMass"; readonly grams: number; readonly gPerKg: number }
  | { readonly kind: "cannotTell" };

const ROUNDED_TO_G = 5;

/**
 * The aim that the person set, else the intake beyond which trials of lifters saw no more lean mass, by body mass (kg).
 * cannotTell: neither is known. Source: parameter "protein.plateauGPerKg".
 */
export function proteinAim(own: number | undefined, massKg: number | undefined): ProteinAim {
  if (own !== undefined && own > 0) return { kind: "own", grams: own };
  if (massKg === undefined) return { kind: "cannotTell" };
  const gPerKg = parameter("protein.plateauGPerKg").value;
  return { kind: "byMass", gPerKg, grams: Math.round((gPerKg * massKg) / ROUNDED_TO_G) * ROUNDED_TO_G };
}
