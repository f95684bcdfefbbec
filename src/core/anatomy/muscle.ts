/** What one muscle is, in the field's terms. */
export interface Muscle {
  readonly id: MuscleId;
  readonly name: string;
  /** The muscle that training is counted for. Parts of a whole (a head of the hamstrings) point to it. */
  readonly partOf?: MuscleId;
  /** Where on the body it lies. */
  readonly aspect: "posterior" | "anterior" | "lateral";
  readonly region: RegionId;
  /** Does a person see it work in a mirror in front of them? */
  readonly mirror: "shows" | "partly" | "hides";
  /**
   * Which pan of the back/front scale it weighs in. "neither" for arms, calves, neck and forearm, which every
   * push and pull trains anyway. A product choice, stated wherever the ratio is shown.
   */
  readonly balance: "back" | "front" | "neither";
  readonly actions: readonly MuscleAction[];
  readonly antagonists: readonly MuscleId[];
  readonly aliases?: readonly string[];
}

export type MuscleId = string;

export type RegionId =
  | "neck"
  | "upper_back"
  | "low_back"
  | "shoulder"
  | "chest"
  | "upper_arm"
  | "forearm"
  | "abdomen"
  | "hip"
  | "buttock"
  | "thigh"
  | "knee"
  | "lower_leg"
  | "foot";

/** Joint actions as anatomy names them. */
export type MuscleAction =
  | "hip_extension"
  | "hip_flexion"
  | "hip_abduction"
  | "hip_adduction"
  | "hip_external_rotation"
  | "hip_internal_rotation"
  | "knee_extension"
  | "knee_flexion"
  | "ankle_plantarflexion"
  | "ankle_dorsiflexion"
  | "foot_inversion"
  | "trunk_extension"
  | "trunk_flexion"
  | "trunk_lateral_flexion"
  | "trunk_rotation"
  | "segmental_control"
  | "abdominal_compression"
  | "shoulder_extension"
  | "shoulder_flexion"
  | "shoulder_abduction"
  | "shoulder_adduction"
  | "shoulder_horizontal_abduction"
  | "shoulder_horizontal_adduction"
  | "shoulder_external_rotation"
  | "shoulder_internal_rotation"
  | "scapular_elevation"
  | "scapular_retraction"
  | "scapular_depression"
  | "scapular_protraction"
  | "scapular_upward_rotation"
  | "elbow_flexion"
  | "elbow_extension"
  | "forearm_supination"
  | "wrist_flexion"
  | "wrist_extension"
  | "grip"
  | "neck_extension"
  | "neck_flexion"
  | "neck_lateral_flexion";
