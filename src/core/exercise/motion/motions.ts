import type { ExerciseId } from "../exercise.ts";
import type { MotionTable } from "./describeMotion.ts";
import { BRIDGES } from "./families/bridges.ts";
import { CARRIES } from "./families/carries.ts";
import { HINGES } from "./families/hinges.ts";
import { HIPS } from "./families/hips.ts";
import { LUNGES } from "./families/lunges.ts";
import { MOBILITY } from "./families/mobility.ts";
import { PULLS } from "./families/pulls.ts";
import { SHOULDERS } from "./families/shoulders.ts";
import { SQUATS } from "./families/squats.ts";
import { TRUNK } from "./families/trunk.ts";
import type { Motion } from "./motion.ts";

/** Every motion by the exercise that it is. */
export const MOTIONS: MotionTable = {
  ...HINGES,
  ...BRIDGES,
  ...SQUATS,
  ...LUNGES,
  ...HIPS,
  ...TRUNK,
  ...PULLS,
  ...SHOULDERS,
  ...CARRIES,
  ...MOBILITY,
};

/** How an exercise moves, or undefined where that is not described. */
export function motionOf(id: ExerciseId): Motion | undefined {
  return Object.hasOwn(MOTIONS, id) ? MOTIONS[id] : undefined;
}
