import type { ClaimId } from "../evidence/claim.ts";
import type { ExerciseId } from "../exercise/exercise.ts";
import type { Goal } from "../person/person.ts";

/** One place in the starter plan: what it is for, and the exercises that can fill it, the first choice first. */
export interface StarterSlot {
  /** What it trains, as the person reads it. */
  readonly purpose: string;
  /** Its evidence: what the claim allows us to say is a reason that the person reads. */
  readonly claimId?: ClaimId;
  readonly candidates: readonly ExerciseId[];
  /** Tried first by a trained person without pain: these take a load. */
  readonly loaded?: readonly ExerciseId[];
}

const EASY_MOVE: StarterSlot = {
  purpose: "An easy move of the back, to keep moving while it is sore.",
  candidates: ["pelvic_tilt", "lower_trunk_rotation", "cat_camel", "breathing_9090"],
};
const HIP: StarterSlot = {
  purpose: "Trains the hip extensors, which stand you up, lift and walk.",
  claimId: "r_extra",
  candidates: ["glute_bridge", "standing_hip_extension", "quadruped_hip_extension", "glute_squeeze"],
};
const TRUNK: StarterSlot = {
  purpose: "Trains the trunk to stay still while arms and legs move.",
  claimId: "e",
  candidates: ["bird_dog", "dead_bug", "side_bridge_knees", "pallof_press", "plank_knees"],
};
const STAND: StarterSlot = {
  purpose: "Practises bending at the hips, as in standing up and lifting.",
  claimId: "f",
  candidates: ["hip_hinge_wall", "hip_hinge_dowel", "chair_stand", "air_squat"],
  loaded: [
    "kettlebell_deadlift",
    "romanian_deadlift_kettlebell",
    "romanian_deadlift_dumbbell",
    "pull_through",
  ],
};
const PULL: StarterSlot = {
  purpose: "Trains the upper back and the arms to pull.",
  claimId: "t",
  candidates: ["band_row", "doorway_row", "shoulder_blade_squeeze"],
  loaded: ["one_arm_row", "one_arm_row_kettlebell", "seated_row", "seated_row_machine"],
};
const SIDE_HIP: StarterSlot = {
  purpose: "Trains the side of the hip, which holds the pelvis level on one leg.",
  claimId: "b",
  candidates: ["side_lying_hip_abduction", "clam", "standing_hip_abduction", "hip_abduction_wall"],
};

/** Where a slot stays empty: moves that nearly every condition allows. */
export const SPARE: StarterSlot = {
  purpose: "A move that nearly everybody can do, so that there is something to begin with.",
  claimId: "k",
  candidates: ["glute_squeeze", "shoulder_blade_squeeze", "calf_raise", "tibialis_raise", "chin_tuck"],
};

/** In the order in which they are filled. Source: product choice. */
export const SLOTS_BY_GOAL: Readonly<Record<Goal, readonly StarterSlot[]>> = {
  ease_pain: [HIP, TRUNK, PULL, STAND],
  sit_better: [HIP, PULL, STAND, TRUNK],
  strength: [STAND, PULL, HIP, TRUNK],
  athletic: [STAND, HIP, TRUNK, SIDE_HIP],
  physique: [HIP, PULL, STAND, SIDE_HIP],
};

/** In the stage of calm the goal waits. */
export const CALM_SLOTS: readonly StarterSlot[] = [EASY_MOVE, HIP, TRUNK, PULL];
