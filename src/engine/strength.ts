import type { BodyModel } from "./bodyModel.ts";

/**
 * Force of the trunk extensors (erector spinae, multifidus) relative to the summed force of their units, by whole lumbar
 * flexion. The line is tuned so that the whole model's greatest extension moment meets the published ones.
 * Source: Chaffin et al. 1999, men, 288, 232 and 171 Nm at 20, 40 and 60 degrees of trunk flexion (rows to calibrate on).
 */
export const TRUNK_EXTENSOR_STRENGTH = { upright: 1, perRad: 0, least: 0.35 };

const TRUNK_EXTENSORS: readonly string[] = ["longissimus", "iliocostalis", "multifidus", "erector_spinae"];

/** (unitCount) 1 for units of the trunk extensors. */
export function trunkExtensors(model: BodyModel): Uint8Array {
  return Uint8Array.from(model.units, ({ muscle }) => (TRUNK_EXTENSORS.includes(muscle) ? 1 : 0));
}

export function trunkExtensorFactor(lumbarFlexionRad: number): number {
  const { upright, perRad, least } = TRUNK_EXTENSOR_STRENGTH;
  return Math.max(least, upright + perRad * Math.max(0, lumbarFlexionRad));
}

/**
 * Greatest moments of muscles that the model has no data for, reference man, Nm either way.
 * Source: recalled ranges of men's isometric strength; latissimus dorsi acts beside them.
 */
const NOT_MODELLED_NM: Readonly<Record<string, number>> = {
  shoulder_flexion: 80,
  shoulder_abduction: 70,
  shoulder_external_rotation: 45,
  elbow_flexion: 75,
};

export interface TorqueActuator {
  readonly dof: number;
  readonly maxNm: number;
}

/** Joints whose muscles are not modelled turn by a torque of their own, shared with what is modelled. */
export function torqueActuators(model: BodyModel): readonly TorqueActuator[] {
  return model.coordinateIds.flatMap((id, dof) => {
    const maxNm = NOT_MODELLED_NM[id.replace(/_[rl]$/, "")];
    return maxNm === undefined ? [] : [{ dof, maxNm: maxNm * model.forceFactor }];
  });
}
