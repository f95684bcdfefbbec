import type { Exercise, KitId } from "../exercise/exercise.ts";
import { kgFrom, type MassUnit } from "../units.ts";

/** The weights that a person can choose from, in the unit that is stamped on them. */
export interface LoadStock {
  readonly unit: MassUnit;
  /** The empty bar. */
  readonly bar: number;
  /** Plates, with how many of each go on one side of the bar. */
  readonly plates: readonly { readonly mass: number; readonly eachSide: number }[];
  readonly dumbbells: readonly number[];
  readonly kettlebells: readonly number[];
  /** Machines and cables: from one step to `stackMax` in equal steps. */
  readonly stackStep: number;
  readonly stackMax: number;
}

/** A weight that can be put together, exactly. */
export interface LoadOnOffer {
  /** As stamped: 12.5 kg, 45 lb. */
  readonly value: number;
  readonly unit: MassUnit;
  readonly loadKg: number;
}

/** Weights as gyms and shops have them; a person's own list takes their place where it is known. */
export const USUAL_STOCK: Readonly<Record<MassUnit, LoadStock>> = {
  kg: {
    unit: "kg",
    bar: 20,
    plates: [
      { mass: 25, eachSide: 4 },
      { mass: 20, eachSide: 1 },
      { mass: 15, eachSide: 1 },
      { mass: 10, eachSide: 1 },
      { mass: 5, eachSide: 1 },
      { mass: 2.5, eachSide: 1 },
      { mass: 1.25, eachSide: 1 },
    ],
    dumbbells: [
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12.5, 15, 17.5, 20, 22.5, 25, 27.5, 30, 32.5, 35, 37.5, 40, 42.5, 45,
      47.5, 50,
    ],
    kettlebells: [4, 6, 8, 10, 12, 16, 20, 24, 28, 32, 36, 40],
    stackStep: 2.5,
    stackMax: 150,
  },
  lb: {
    unit: "lb",
    bar: 45,
    plates: [
      { mass: 45, eachSide: 5 },
      { mass: 35, eachSide: 1 },
      { mass: 25, eachSide: 1 },
      { mass: 10, eachSide: 2 },
      { mass: 5, eachSide: 1 },
      { mass: 2.5, eachSide: 1 },
    ],
    dumbbells: [
      3, 5, 8, 10, 12, 15, 20, 25, 30, 35, 40, 45, 50, 55, 60, 65, 70, 75, 80, 85, 90, 95, 100, 110, 120,
    ],
    kettlebells: [9, 13, 18, 26, 35, 44, 53, 62, 70, 80, 88],
    stackStep: 5,
    stackMax: 330,
  },
};

type Implement = "bar" | "dumbbell" | "kettlebell" | "plate" | "stack";

const IMPLEMENTS: Readonly<Partial<Record<KitId, Implement>>> = {
  barbell: "bar",
  trap_bar: "bar",
  ez_bar: "bar",
  smith_machine: "bar",
  landmine: "plate",
  plate: "plate",
  sled: "plate",
  dumbbell: "dumbbell",
  dumbbells: "dumbbell",
  medicine_ball: "dumbbell",
  kettlebell: "kettlebell",
  kettlebells: "kettlebell",
  cable: "stack",
  machine: "stack",
};

/**
 * The weights on offer for `exercise` to someone who can use `usableKit`, lightest first; empty where no weight is used or
 * what is used carries none that is counted (bands). A weight added to the body may also be 0.
 */
export function loadsOnOffer(
  exercise: Exercise,
  usableKit: ReadonlySet<KitId>,
  stock: LoadStock,
): readonly LoadOnOffer[] {
  if (exercise.loading === "none" || exercise.loading === "assisted") return [];
  const implement = implementOf(exercise, usableKit);
  if (!implement) return [];
  const values = valuesOf(implement, stock);
  return (exercise.loading === "body_weight" ? [0, ...values] : values).map((value) => ({
    value,
    unit: stock.unit,
    loadKg: kgFrom(value, stock.unit),
  }));
}

/** Heaviest weight on offer of at most `loadKg`, or the lightest there is; undefined where none is on offer. */
export function loadAtMost(loadKg: number, offer: readonly LoadOnOffer[]): LoadOnOffer | undefined {
  return offer.findLast((each) => each.loadKg <= loadKg + ROUNDING_KG) ?? offer[0];
}

/** Lightest weight on offer above `loadKg`; undefined where there is none. */
export function loadAbove(loadKg: number, offer: readonly LoadOnOffer[]): LoadOnOffer | undefined {
  return offer.find((each) => each.loadKg > loadKg + ROUNDING_KG);
}

/** Lightest weight on offer of at least `loadKg`, or the heaviest there is; undefined where none is on offer. */
export function loadAtLeast(loadKg: number, offer: readonly LoadOnOffer[]): LoadOnOffer | undefined {
  return offer.find((each) => each.loadKg >= loadKg - ROUNDING_KG) ?? offer.at(-1);
}

/** Far below any plate, far above the error of adding floating numbers. */
const ROUNDING_KG = 1e-6;

/** Plates for one side of the bar that make `value` with it, heaviest first; undefined where they cannot. */
export function platesEachSide(value: number, stock: LoadStock): readonly number[] | undefined {
  return barLoads(stock).get(exactly(value));
}

/**
 * The bar and the plates of one side that make `value`, where `exercise` is done with a bar by someone who can use
 * `usableKit`; undefined where it is not, or where no plates make it.
 */
export function barAndPlates(
  exercise: Exercise,
  usableKit: ReadonlySet<KitId>,
  value: number,
  stock: LoadStock,
): { readonly bar: number; readonly eachSide: readonly number[] } | undefined {
  if (exercise.loading === "none" || implementOf(exercise, usableKit) !== "bar") return undefined;
  const eachSide = platesEachSide(value, stock);
  return eachSide && { bar: stock.bar, eachSide };
}

function implementOf({ kit }: Exercise, usableKit: ReadonlySet<KitId>): Implement | undefined {
  const option = kit.find((needed) => needed.every((id) => usableKit.has(id)));
  return option?.map((id) => IMPLEMENTS[id]).find((found) => found !== undefined);
}

function valuesOf(implement: Implement, stock: LoadStock): readonly number[] {
  switch (implement) {
    case "bar":
      return [...barLoads(stock).keys()].map(plainly).toSorted((a, b) => a - b);
    case "dumbbell":
      return stock.dumbbells;
    case "kettlebell":
      return stock.kettlebells;
    case "plate":
      return stock.plates.map(({ mass }) => mass).toSorted((a, b) => a - b);
    case "stack": {
      const steps = Math.floor(exactly(stock.stackMax) / exactly(stock.stackStep));
      return Array.from({ length: steps }, (_, step) => plainly(exactly(stock.stackStep) * (step + 1)));
    }
  }
}

const remembered = new WeakMap<LoadStock, ReadonlyMap<number, readonly number[]>>();

/** Every load that bar and plates make, in thousandths, with the plates of one side: the fewest that do it. */
function barLoads(stock: LoadStock): ReadonlyMap<number, readonly number[]> {
  const known = remembered.get(stock);
  if (known) return known;
  let sides = new Map<number, readonly number[]>([[0, []]]);
  for (const { mass, eachSide } of stock.plates.toSorted((a, b) => b.mass - a.mass)) {
    const more = new Map(sides);
    for (const [sum, plates] of sides) {
      for (let count = 1; count <= eachSide; count += 1) {
        const total = sum + count * exactly(mass);
        const made = [...plates, ...Array.from({ length: count }, () => mass)];
        const before = more.get(total);
        if (!before || made.length < before.length) more.set(total, made);
      }
    }
    sides = more;
  }
  const loads = new Map([...sides].map(([sum, plates]) => [exactly(stock.bar) + 2 * sum, plates]));
  remembered.set(stock, loads);
  return loads;
}

/** Thousandths as whole numbers, so that sums of plates are exact. */
function exactly(value: number): number {
  return Math.round(value * 1000);
}

function plainly(thousandths: number): number {
  return thousandths / 1000;
}
