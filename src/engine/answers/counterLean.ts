import type { Motion } from "../../core/exercise/motion/motion.ts";
import type { BodyModel } from "../bodyModel.ts";
import { GRAVITY } from "../gravity.ts";
import { worldPoint } from "../inverseKinematics.ts";
import { newPlace, placeBodies } from "../kinematics.ts";
import { middleOfFeet, type CounterLean, type SolvedMotion } from "../motionPose.ts";
import { outsideLoads, type Carried } from "./carriedLoad.ts";

/** Pressure under the feet moves this far to its edge before a person leans, m; our choice. */
const WITHIN_FEET_M = 0.02;
/** Nobody leans further, m; our choice. */
const MOST_LEAN_M = 0.3;

/**
 * How far the centre of mass has to lie from the middle of the feet in each key pose, so that weight and the pulls of
 * cables, bands and machines meet the floor between the feet. Empty where nothing pulls or nobody stands.
 */
export function counterLeans(
  model: BodyModel,
  motion: Motion,
  carried: Carried,
  { keys }: SolvedMotion,
): readonly CounterLean[] {
  if (!motion.balanced || motion.loads.every(({ kind }) => kind === "weight" || kind === "loop")) return [];
  const place = newPlace(model);
  return keys.map(({ q, anchors }, i) => {
    const supports = motion.supports.filter(({ part }) => !motion.phases[i]?.lifts.includes(part));
    const middle = middleOfFeet(supports, anchors);
    if (!middle) return [0, 0];
    placeBodies(model, q, place);
    const weightN = GRAVITY * model.massKg.reduce((sum, each) => sum + each, 0);
    let forward = 0;
    let left = 0;
    for (const load of outsideLoads(model, motion, q, carried)) {
      const contact = model.contacts.find(({ id }) => id === load.contact);
      if (load.kind !== "force" || !contact) continue;
      const [x, y, z] = worldPoint(place, contact.body, contact.place);
      const [fx, fy, fz] = load.forceN;
      // moments about the middle of the feet that the weight has to undo
      forward += (x - middle[0]) * fz - (z - middle[2]) * fx;
      left += (y - middle[1]) * fz - (z - middle[2]) * fy;
    }
    return [leanFor(forward / weightN), leanFor(left / weightN)];
  });
}

function leanFor(neededM: number): number {
  const lean = Math.min(MOST_LEAN_M, Math.max(0, Math.abs(neededM) - WITHIN_FEET_M));
  return Math.sign(neededM) * lean;
}
