/** Muscles by what they do at a joint; "balance" where the supports cannot carry the body. */
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
  | "elbow"
  | "balance";

/** Groups by coordinate: positive moment, negative moment. */
const GROUPS: readonly (readonly [RegExp, MuscleGroup, MuscleGroup])[] = [
  [/^hip_flexion/, "hip flexors", "hip extensors"],
  [/^hip_abduction/, "hip abductors", "hip adductors"],
  [/^hip_external_rotation/, "outward hip rotators", "inward hip rotators"],
  [/^knee_flexion/, "knee flexors", "knee extensors"],
  [/^ankle_dorsiflexion/, "shin muscles", "calves"],
  [/^shoulder/, "shoulder", "shoulder"],
  [/^elbow/, "elbow", "elbow"],
  [/^pelvis/, "balance", "balance"],
  [/flexion$/, "abdominal muscles", "back extensors"],
  [/lateral_bending$/, "side of the trunk", "side of the trunk"],
  [/axial_rotation$/, "trunk rotators", "trunk rotators"],
];

/** The group that turns a coordinate the way of the moment's sign. Throws RangeError for a name that is no coordinate. */
export function muscleGroup(coordinate: string, momentNm: number): MuscleGroup {
  const found = GROUPS.find(([pattern]) => pattern.test(coordinate));
  if (!found) throw new RangeError(`coordinate: no such name ${JSON.stringify(coordinate)}`);
  return momentNm > 0 ? found[1] : found[2];
}

/** Is it a joint of the arm, whose muscles are not modelled but estimated as a torque? */
export function isArm(coordinate: string): boolean {
  return /^(shoulder|elbow)_/.test(coordinate);
}
