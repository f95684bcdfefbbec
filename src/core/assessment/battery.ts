import type { Goal } from "../person/person.ts";
import type { TestId } from "../person/testId.ts";

/**
 * Tests by goal, the most useful first: easy ones and those with a rule that can tell most people something.
 * Product choices; nothing was read that ranks tests by goal.
 */
export const BATTERIES: Readonly<Record<Goal, readonly TestId[]>> = {
  ease_pain: [
    "hinge_dowel",
    "side_bridge",
    "single_leg_bridge_hold",
    "hip_abduction_hold",
    "ake_9090",
    "knee_to_wall",
    "sorensen",
  ],
  sit_better: [
    "hinge_dowel",
    "single_leg_bridge_hold",
    "side_bridge",
    "hip_ir",
    "ake_9090",
    "single_leg_stance",
  ],
  strength: [
    "single_leg_bridge_hold",
    "single_leg_hamstring_bridge",
    "hinge_dowel",
    "side_bridge",
    "front_plank",
    "knee_to_wall",
    "rm_estimate",
  ],
  athletic: [
    "single_leg_hamstring_bridge",
    "side_bridge",
    "knee_to_wall",
    "single_leg_bridge_hold",
    "single_leg_stance",
    "hip_abduction_hold",
  ],
  physique: [
    "single_leg_bridge_hold",
    "side_bridge",
    "hinge_dowel",
    "single_leg_hamstring_bridge",
    "front_plank",
    "ake_9090",
  ],
};

/** For a person whose goal is not known, and to fill what a goal's list leaves open. */
export const GENERAL_BATTERY: readonly TestId[] = [
  "hinge_dowel",
  "side_bridge",
  "single_leg_bridge_hold",
  "knee_to_wall",
  "single_leg_stance",
  "chair_stand_30s",
  "ake_9090",
  "hip_ir",
  "hip_abduction_hold",
  "single_leg_hamstring_bridge",
  "front_plank",
  "aslr",
];

/** First from the age at which their norms begin. */
export const OLDER_ADULT_BATTERY: readonly TestId[] = ["chair_stand_30s", "single_leg_stance"];
