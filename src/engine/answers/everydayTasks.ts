import type { Motion, PhaseName } from "../../core/exercise/motion/motion.ts";
import { EVERYDAY_MOTIONS } from "../../core/exercise/motion/families/everyday.ts";
import type { AskedExercise } from "./exerciseLoad.ts";

/**
 * An everyday movement, or its one key pose of a name, as a question; people brace in none of them more than they need to stay
 * upright. Throws RangeError for a movement or key pose that does not exist.
 */
function everyday(id: string, loading: AskedExercise["loading"] = "none", at?: PhaseName): AskedExercise {
  const motion = EVERYDAY_MOTIONS[id];
  if (!motion) throw new RangeError(`everyday motion: no such id ${JSON.stringify(id)}`);
  return { id, motion: at ? held(motion, at) : motion, loading, braced: false };
}

function held(motion: Motion, at: PhaseName): Motion {
  const phases = motion.phases.filter(({ name }) => name === at);
  if (phases.length === 0) throw new RangeError(`key pose: no such name ${JSON.stringify(at)}`);
  return { ...motion, phases, course: "hold" };
}

export const STANDING = everyday("standing");
/** Just off the seat, the trunk leaning forward: the hardest moment of getting up. */
export const OFF_THE_CHAIR = everyday("chair_rise", "none", "middle");
export const TWO_BAGS = everyday("carrying_two_bags", "external_per_hand");
/** The same box from the same place, with a bent back and with the bend at the hips. */
export const STOOP = everyday("stoop_lift", "external_total", "bottom");
export const HINGE = everyday("hinge_lift", "external_total", "bottom");
export const HOLD_CLOSE = everyday("hold_close", "external_total");
export const HOLD_FAR = everyday("hold_far", "external_total");
export const ONE_LEG = everyday("single_leg_stance");
