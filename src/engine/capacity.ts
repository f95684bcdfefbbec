import { countedAs, MUSCLES } from "../core/anatomy/muscles.ts";
import type { MuscleId } from "../core/anatomy/muscle.ts";
import type { BodyModel } from "./bodyModel.ts";

/** How much of a muscle's force is there: 0.4 leaves 40 %. Without a side both sides. */
export interface MuscleCapacity {
  readonly muscle: MuscleId;
  readonly side?: "left" | "right";
  /** 0 to 1. */
  readonly factor: number;
}

/** Has the engine data for the muscle or for a part of it? The trapezius, for one, is not modelled. */
export function isModelled(model: BodyModel, muscle: MuscleId): boolean {
  return model.units.some((unit) => covers(muscle, unit.muscle));
}

/**
 * (unitCount) factors of every unit's force. A whole ("hamstrings") covers its parts.
 * Throws RangeError for a muscle that does not exist or is not modelled, and for a factor outside 0 to 1.
 */
export function capacityOf(
  model: BodyModel,
  capacities: readonly MuscleCapacity[],
  factors = new Float64Array(model.unitCount),
): Float64Array {
  factors.fill(1);
  for (const { muscle, side, factor } of capacities) {
    if (!(factor >= 0 && factor <= 1)) {
      throw new RangeError(`capacity of ${muscle}: expected 0 to 1, got ${factor}`);
    }
    if (!MUSCLES.some(({ id }) => id === muscle)) {
      throw new RangeError(`muscle: no such id ${JSON.stringify(muscle)}`);
    }
    if (!isModelled(model, muscle)) throw new RangeError(`muscle: ${muscle} is not modelled`);
    model.units.forEach((unit, u) => {
      if (covers(muscle, unit.muscle) && (!side || side === unit.side))
        factors[u] = (factors[u] ?? 1) * factor;
    });
  }
  return factors;
}

function covers(whole: MuscleId, part: MuscleId): boolean {
  return whole === part || whole === countedAs(part);
}
