/** Bodies of the tree; limbs carry a side suffix in the built model ("thigh_r", "thigh_l"). */
export type BodyId =
  | "pelvis"
  | "L5"
  | "L4"
  | "L3"
  | "L2"
  | "L1"
  | "thorax"
  | "head"
  | "upper_arm"
  | "forearm"
  | "thigh"
  | "shank"
  | "foot";

export const LIMB_BODIES: readonly BodyId[] = ["upper_arm", "forearm", "thigh", "shank", "foot"];

export const LUMBAR_BODIES: readonly BodyId[] = ["L5", "L4", "L3", "L2", "L1"];
