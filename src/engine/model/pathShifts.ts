import type { MuscleId } from "../../core/anatomy/muscle.ts";
import type { Vector } from "./referenceBodies.ts";

const NONE: Vector = [0, 0, 0];

/**
 * Lumping fascicles into straight lines cuts the corner of the lordosis: the erector spinae passes 49 mm behind L4/L5 and
 * L5/S1 on average. Its points move back so that it passes 60 mm behind.
 * Source: Jorgensen et al. 2001, men, about 60 mm (a row to calibrate on).
 */
const SHIFTS: Readonly<Record<MuscleId, Vector>> = {
  longissimus: [-0.011, 0, 0],
  iliocostalis: [-0.011, 0, 0],
};

/** How far the points of a muscle's units move from the source's, frame of their bodies, m. */
export function shiftOf(muscle: MuscleId): Vector {
  return SHIFTS[muscle] ?? NONE;
}
