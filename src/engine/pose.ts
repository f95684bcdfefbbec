import type { BodyModel } from "./bodyModel.ts";
import { LUMBAR_SHARES, type LumbarMotion } from "./model/lumbarShares.ts";

/** Coordinates by name, rad (m for translations); what is not named is 0. "lumbar_flexion" spreads over the levels. */
export type NamedPose = Readonly<Record<string, number>>;

/** Whole lumbar motions that a pose may name; each level takes its share. */
export const LUMBAR_MOTIONS: readonly string[] = Object.keys(LUMBAR_SHARES).map(
  (motion) => `lumbar_${motion}`,
);

/**
 * Coordinates in the model's order from names. A whole lumbar motion adds to the levels named beside it.
 * Throws RangeError for an unknown name, a value that is no number, or one outside its range.
 */
export function poseOf(
  model: BodyModel,
  named: NamedPose,
  q = new Float64Array(model.dofCount),
): Float64Array {
  q.fill(0);
  for (const [id, value] of Object.entries(named)) {
    if (!Number.isFinite(value)) throw new RangeError(`${id}: expected a number, got ${value}`);
    const motion = LUMBAR_MOTIONS.includes(id) ? (id.slice("lumbar_".length) as LumbarMotion) : undefined;
    const parts = motion ? Object.entries(LUMBAR_SHARES[motion]) : [["", 1] as const];
    for (const [level, share] of parts) {
      const coordinate = motion ? `${level}_${motion}` : id;
      const dof = model.coordinateIds.indexOf(coordinate);
      if (dof < 0) throw new RangeError(`coordinate: no such name ${JSON.stringify(id)}`);
      q[dof] = (q[dof] ?? 0) + value * share;
    }
  }
  refuseOutside(model, q);
  return q;
}

// a pose written in degrees may miss its limit by a rounding
const SLACK = 1e-6;

/** Throws RangeError that names the first coordinate outside its range, its value and the range. */
export function refuseOutside(model: BodyModel, q: Float64Array): void {
  if (q.length !== model.dofCount) {
    throw new RangeError(`q: expected ${model.dofCount} coordinates, got ${q.length}`);
  }
  for (let d = 0; d < model.dofCount; d++) {
    const value = q[d]!;
    if (!(value >= model.min[d]! - SLACK && value <= model.max[d]! + SLACK)) {
      const unit = model.isTranslation[d] === 1 ? "m" : "rad";
      throw new RangeError(
        `${model.coordinateIds[d]}: expected ${round(model.min[d]!)} to ${round(model.max[d]!)} ${unit}, got ${value}`,
      );
    }
  }
}

function round(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
