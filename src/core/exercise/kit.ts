import type { KitId } from "./exercise.ts";

/** A thing that exercises ask for. */
export interface Kit {
  readonly id: KitId;
  readonly name: string;
  /** Found in any home, so it is there even where a person owns no equipment. */
  readonly household?: true;
}

/** Every kit id with the name that people read. A mat is comfort: floor work asks for nothing. */
export const KIT: readonly Kit[] = [
  { id: "mat", name: "Mat", household: true },
  { id: "wall", name: "Wall", household: true },
  { id: "chair", name: "Chair", household: true },
  { id: "support", name: "Something firm to hold (table, door frame, rail)", household: true },
  { id: "step", name: "Stair or step", household: true },
  { id: "low_box", name: "Low box (10 to 15 cm)" },
  { id: "box", name: "Box (30 to 50 cm)" },
  { id: "footstool", name: "Footstool" },
  { id: "dowel", name: "Stick (a broomstick)", household: true },
  { id: "pad", name: "Pad or cushion", household: true },
  { id: "anchor", name: "A fixed point (door anchor, heavy furniture)", household: true },
  { id: "band", name: "Long band" },
  { id: "mini_band", name: "Mini band" },
  { id: "sliders", name: "Sliders" },
  { id: "ball", name: "Exercise ball" },
  { id: "strap", name: "Strap or towel", household: true },
  { id: "straps", name: "Suspension straps" },
  { id: "foam_roller", name: "Foam roller" },
  { id: "dumbbell", name: "One dumbbell" },
  { id: "dumbbells", name: "A pair of dumbbells" },
  { id: "kettlebell", name: "One kettlebell" },
  { id: "kettlebells", name: "A pair of kettlebells" },
  { id: "barbell", name: "Barbell with plates" },
  { id: "trap_bar", name: "Trap (hex) bar" },
  { id: "ez_bar", name: "EZ bar" },
  { id: "plate", name: "Weight plate" },
  { id: "rack", name: "Rack" },
  { id: "bench", name: "Bench" },
  { id: "bar", name: "Pull-up bar" },
  { id: "dip_bars", name: "Dip bars" },
  { id: "rings", name: "Rings" },
  { id: "roman_chair", name: "Roman chair" },
  { id: "cable", name: "Cable station" },
  { id: "machine", name: "The machine named" },
  { id: "smith_machine", name: "Smith machine" },
  { id: "landmine", name: "Landmine" },
  { id: "ab_wheel", name: "Ab wheel" },
  { id: "medicine_ball", name: "Medicine ball" },
  { id: "sled", name: "Sled" },
  { id: "rope", name: "Rope" },
  { id: "treadmill", name: "Treadmill" },
  { id: "bike", name: "Bicycle" },
  { id: "rower", name: "Rowing ergometer" },
  { id: "elliptical", name: "Elliptical trainer" },
  { id: "stair_climber", name: "Stair climber" },
  { id: "ski_ergometer", name: "Ski ergometer" },
  { id: "pool", name: "Pool" },
];

/** Kit that stands in for another: a pair holds one, a bench or a step is a box. */
const STANDS_IN: Readonly<Partial<Record<KitId, readonly KitId[]>>> = {
  dumbbells: ["dumbbell"],
  kettlebells: ["kettlebell"],
  barbell: ["plate"],
  bench: ["box", "support"],
  box: ["low_box", "step"],
  step: ["low_box"],
  rings: ["straps"],
};

/** What a person who owns `owned` can use: that, what it stands in for, and what any home has. */
export function usableKit(owned: Iterable<KitId>): ReadonlySet<KitId> {
  const usable = new Set<KitId>();
  const add = (id: KitId): void => {
    if (usable.has(id)) return;
    usable.add(id);
    STANDS_IN[id]?.forEach(add);
  };
  for (const { id, household } of KIT) if (household) add(id);
  for (const id of owned) add(id);
  return usable;
}

/** True when one of the alternatives `options` is wholly within `usable`; an empty alternative always is. */
export function kitSuffices(options: readonly (readonly KitId[])[], usable: ReadonlySet<KitId>): boolean {
  return options.some((option) => option.every((id) => usable.has(id)));
}
