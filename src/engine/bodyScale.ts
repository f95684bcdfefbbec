import { LUMBAR_BODIES, type BodyId } from "./model/body.ts";
import { REFERENCE_BODIES, REFERENCE_HEIGHT_M, REFERENCE_MASS_KG } from "./model/referenceBodies.ts";
import { SEGMENT_MASSES } from "./model/segmentMasses.ts";

export type Sex = "m" | "f" | "x";

/** What the engine needs to know of a person. */
export interface BodySize {
  /** Standing height, m: 1.2 to 2.3. */
  readonly heightM: number;
  /** Body mass, kg: 30 to 250. */
  readonly massKg: number;
  /** "x": halfway between the averages of men and women. */
  readonly sex: Sex;
}

/** How a person differs from the reference man, a factor a body. */
export interface BodyScale {
  /** Lengths within the body, and of its joints to its children. */
  readonly length: Readonly<Record<BodyId, number>>;
  readonly mass: Readonly<Record<BodyId, number>>;
  /** Maximum isometric force of every unit. */
  readonly force: number;
}

const BODY_IDS = REFERENCE_BODIES.map(({ id }) => id);

/** The reference man himself: 1.75 m, 79.58 kg. */
export const REFERENCE_SCALE: BodyScale = { length: every(() => 1), mass: every(() => 1), force: 1 };

/**
 * Force of women relative to men of the same mass: body composition leaves them less muscle a kilogram.
 * Source: recalled; trunk and leg extension strength of women is about 60 to 68 % of men's, of which mass^(2/3) explains
 * about 85 %.
 */
const FORCE_BY_SEX: Readonly<Record<Sex, number>> = { m: 1, f: 0.76, x: 0.88 };

/**
 * Scales the reference man to a person. Lengths go with height, for both sexes; masses follow de Leva's shares;
 * force goes with mass^(2/3) and sex. Throws RangeError for a size outside the ranges.
 * Source: de Leva 1996 (masses); geometric similarity (area ~ mass^(2/3)).
 * Departs: de Leva's lengths of women are not used, since her thigh (hip centre placed lower) would not add up to stature.
 */
export function bodyScale({ heightM, massKg, sex }: BodySize): BodyScale {
  demandWithin("heightM", heightM, 1.2, 2.3);
  demandWithin("massKg", massKg, 30, 250);
  if (!(sex in FORCE_BY_SEX)) throw new RangeError(`sex: expected m, f or x, got ${JSON.stringify(sex)}`);
  return {
    length: every(() => heightM / REFERENCE_HEIGHT_M),
    mass: every((body) => (shareOf(body, sex) * massKg) / referenceMassKg(body)),
    force: (massKg / REFERENCE_MASS_KG) ** (2 / 3) * FORCE_BY_SEX[sex],
  };
}

/** Share of body mass; a lumbar vertebra with its slice of trunk gets its part of the lumbar share as in the reference man. */
function shareOf(body: BodyId, sex: Sex): number {
  if (!LUMBAR_BODIES.includes(body)) return bySex(SEGMENT_MASSES[body as keyof typeof SEGMENT_MASSES], sex);
  const lumbarKg = LUMBAR_BODIES.reduce((sum, each) => sum + referenceMassKg(each), 0);
  return (bySex(SEGMENT_MASSES.lumbar, sex) * referenceMassKg(body)) / lumbarKg;
}

function bySex({ m, f }: { readonly m: number; readonly f: number }, sex: Sex): number {
  return sex === "x" ? (m + f) / 2 : sex === "m" ? m : f;
}

function referenceMassKg(body: BodyId): number {
  const found = REFERENCE_BODIES.find(({ id }) => id === body);
  if (!found) throw new RangeError(`body: no such id ${JSON.stringify(body)}`);
  return found.massKg;
}

function every(value: (body: BodyId) => number): Readonly<Record<BodyId, number>> {
  return Object.fromEntries(BODY_IDS.map((body) => [body, value(body)])) as Record<BodyId, number>;
}

function demandWithin(name: string, value: number, least: number, most: number): void {
  if (!(value >= least && value <= most)) {
    throw new RangeError(`${name}: expected ${least} to ${most}, got ${value}`);
  }
}
