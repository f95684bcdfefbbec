/** Muscles by what they do at a joint. */
export type MuscleGroup =
  | "hip extensors"
  | "hip flexors"
  | "hip abductors"
  | "hip adductors"
  | "outward hip rotators"
  | "inward hip rotators"
  | "knee extensors"
  | "knee flexors"
  | "calves"
  | "shin muscles"
  | "back extensors"
  | "abdominal muscles"
  | "side of the trunk"
  | "trunk rotators"
  | "shoulder"
  | "elbow";

/** Groups by coordinate: positive moment, negative moment. */
const GROUPS: readonly (readonly [RegExp, MuscleGroup, MuscleGroup])[] = [
  [/^hip_flexion/, "hip flexors", "hip extensors"],
  [/^hip_abduction/, "hip abductors", "hip adductors"],
  [/^hip_external_rotation/, "outward hip rotators", "inward hip rotators"],
  [/^knee_flexion/, "knee flexors", "knee extensors"],
  [/^ankle_dorsiflexion/, "shin muscles", "calves"],
  [/^shoulder/, "shoulder", "shoulder"],
  [/^elbow/, "elbow", "elbow"],
  [/flexion$/, "abdominal muscles", "back extensors"],
  [/lateral_bending$/, "side of the trunk", "side of the trunk"],
  [/axial_rotation$/, "trunk rotators", "trunk rotators"],
];

/** The group that turns a joint the way of the moment's sign. Throws RangeError for a name that is no joint's coordinate. */
export function muscleGroup(coordinate: string, momentNm: number): MuscleGroup {
  const found = isBalance(coordinate) ? undefined : GROUPS.find(([pattern]) => pattern.test(coordinate));
  if (!found) throw new RangeError(`coordinate: no such name ${JSON.stringify(coordinate)}`);
  return momentNm > 0 ? found[1] : found[2];
}

/** Does it move the body as a whole, which only supports can hold? */
export function isBalance(coordinate: string): boolean {
  return coordinate.startsWith("pelvis_");
}

/** Is it a joint of the arm, whose muscles are not modelled but estimated as a torque? */
export function isArm(coordinate: string): boolean {
  return /^(shoulder|elbow)_/.test(coordinate);
}
