import type { MuscleId } from "../../core/anatomy/muscle.ts";
import { countedAs } from "../../core/anatomy/muscles.ts";
import type { BodyModel } from "../bodyModel.ts";
import { newPlace, placeBodies } from "../kinematics.ts";
import { layPaths, newPaths } from "../momentArms.ts";
import { poseOf } from "../pose.ts";

const DEGREES = Math.PI / 180;

/**
 * Passive force of a fiber over its maximum active force, by its length over the optimal one.
 * Source: exponential form of Thelen 2003, shape 4, strain 0.6 at maximum force (young adults).
 */
export function passiveForce(normFiberLength: number): number {
  return normFiberLength <= 1 ? 0 : (Math.exp((4 * (normFiberLength - 1)) / 0.6) - 1) / (Math.exp(4) - 1);
}

/** A tight muscle: its fibers are this part shorter than they should be. */
export interface Shortening {
  readonly muscle: MuscleId;
  /** 0.2: a fifth shorter. */
  readonly part: number;
}

/**
 * Stiffness of the low back about its posture in standing, Nm per degree: discs and ligaments of the whole lumbar spine with
 * the muscles that steady it. Our estimate; the tilt scales with it, its direction does not depend on it.
 */
const TRUNK_NM_PER_DEGREE = 1.5;

/**
 * How far the pelvis tilts from its posture, degrees, positive forward, when muscles are short and nobody corrects it: thighs
 * and rib cage stay upright, the hips and the low back take up the tilt, and passive forces balance. `armsUpDegrees` raises
 * the arms. Undefined where no tilt of 25 degrees either way balances them.
 * Departs: stiff tendons; every muscle at its optimal length in standing with the arms down, because tendon lengths of the trunk
 * muscles are not known; what the untouched muscles give in the first posture is taken as balanced already.
 */
export function passiveTilt(model: BodyModel, shortening: Shortening, armsUpDegrees = 0): number | undefined {
  const whole: Shortening = { ...shortening, part: 0 };
  const settled = tiltingMomentNm(model, whole, 0, armsUpDegrees);
  const unbalanced = (tilt: number) =>
    tiltingMomentNm(model, shortening, tilt, armsUpDegrees) - settled - TRUNK_NM_PER_DEGREE * tilt;
  let [low, high] = [-25, 25];
  if (unbalanced(low) <= 0 || unbalanced(high) >= 0) return undefined;
  for (let round = 0; round < 40; round++) {
    const middle = (low + high) / 2;
    if (unbalanced(middle) > 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** Moment of all passive muscle forces that tilts the pelvis forward, Nm. */
function tiltingMomentNm(
  model: BodyModel,
  { muscle, part }: Shortening,
  tiltDegrees: number,
  armsUpDegrees: number,
): number {
  const lengthAt = (degrees: number) => unitLengths(model, degrees, armsUpDegrees);
  const standingM = unitLengths(model, 0, 0);
  const [lengthM, behind, ahead] = [
    lengthAt(tiltDegrees),
    lengthAt(tiltDegrees - 0.5),
    lengthAt(tiltDegrees + 0.5),
  ];
  return model.units.reduce((sum, unit, u) => {
    const short = unit.muscle === muscle || countedAs(unit.muscle) === muscle ? 1 - part : 1;
    const norm = (1 + ((lengthM[u] ?? 0) - (standingM[u] ?? 0)) / unit.optimalFiberLengthM) / short;
    const forceN = (model.maxForceN[u] ?? 0) * passiveForce(norm);
    // virtual work: a muscle that shortens as the pelvis tilts forward tilts it forward
    return sum - (forceN * ((ahead[u] ?? 0) - (behind[u] ?? 0))) / DEGREES;
  }, 0);
}

/** (unitCount) path lengths with the pelvis tilted between upright thighs and rib cage, m. */
function unitLengths(model: BodyModel, tiltDegrees: number, armsUpDegrees: number): Float64Array {
  const tilt = tiltDegrees * DEGREES;
  const up = armsUpDegrees * DEGREES;
  const place = newPlace(model);
  const paths = newPaths(model);
  const pose = {
    pelvis_tilt: tilt,
    hip_flexion_r: tilt,
    hip_flexion_l: tilt,
    lumbar_flexion: -tilt,
    shoulder_flexion_r: up,
    shoulder_flexion_l: up,
  };
  placeBodies(model, poseOf(model, pose), place);
  layPaths(model, place, paths);
  return paths.lengthM;
}
