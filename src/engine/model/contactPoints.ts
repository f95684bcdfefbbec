import type { BodyId } from "./body.ts";
import type { Vector } from "./referenceBodies.ts";

/** A place where the body may touch the ground, a seat, a bench or a bar, or hold a load. */
export interface ContactPoint {
  /** Limbs append "_r" and "_l" in the built model: "heel_r". Trunk points stand alone; `paired` ones get both. */
  readonly id: string;
  readonly body: BodyId;
  /** Right side, frame of its body on the reference man, m. */
  readonly place: Vector;
  /** A trunk point that lies beside the midline and has a twin. */
  readonly paired?: true;
}

/**
 * Skin over bone, and the middle of a closed hand.
 * Source: our own estimates on the reference man, within about 1 cm: sole 7 cm under the ankle and 25.8 cm long (de Leva
 * 1996), grip 5 cm past the wrist, trunk points from the outline of the rib cage.
 */
export const CONTACT_POINTS: readonly ContactPoint[] = [
  { id: "heel", body: "foot", place: [-0.045, -0.005, -0.07] },
  { id: "ball_medial", body: "foot", place: [0.13, 0.03, -0.07] },
  { id: "ball_lateral", body: "foot", place: [0.11, -0.045, -0.07] },
  { id: "toe", body: "foot", place: [0.2, 0, -0.07] },
  { id: "heel_back", body: "foot", place: [-0.058, -0.005, -0.045] },
  { id: "instep", body: "foot", place: [0.06, 0, 0.01] },
  { id: "ankle_front", body: "shank", place: [0.04, 0, -0.37] },
  { id: "ankle_back", body: "shank", place: [-0.05, 0, -0.37] },
  { id: "knee_front", body: "shank", place: [0.045, 0, -0.03] },
  { id: "knee_side", body: "shank", place: [0, -0.068, -0.02] },
  { id: "thigh_front", body: "thigh", place: [0.08, 0, -0.2] },
  { id: "thigh_back", body: "thigh", place: [-0.08, 0, -0.25] },
  { id: "trochanter", body: "thigh", place: [-0.02, -0.095, 0] },
  { id: "sit_bone", body: "pelvis", place: [-0.06, -0.055, -0.095], paired: true },
  { id: "sacrum", body: "pelvis", place: [-0.115, 0, 0.09] },
  { id: "hip_crease", body: "pelvis", place: [0.1, -0.06, 0.03], paired: true },
  { id: "low_back", body: "L2", place: [-0.07, 0, 0.01] },
  { id: "belly", body: "L3", place: [0.13, 0, 0] },
  { id: "mid_back", body: "thorax", place: [-0.075, -0.08, 0.08], paired: true },
  { id: "upper_back", body: "thorax", place: [-0.085, -0.08, 0.17], paired: true },
  { id: "ribs_side", body: "thorax", place: [0, -0.165, 0.1], paired: true },
  { id: "shoulder_top", body: "thorax", place: [0.0, -0.11, 0.27], paired: true },
  { id: "chest", body: "thorax", place: [0.16, -0.06, 0.12], paired: true },
  { id: "occiput", body: "head", place: [-0.09, 0, 0.13] },
  { id: "elbow", body: "forearm", place: [-0.03, -0.005, 0.005] },
  { id: "forearm_front", body: "forearm", place: [0.01, -0.025, -0.15] },
  { id: "palm", body: "forearm", place: [-0.0155, -0.043, -0.315] },
  { id: "grip", body: "forearm", place: [-0.0155, -0.043, -0.315] },
];
