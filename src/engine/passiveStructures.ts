import type { BodyModel } from "./bodyModel.ts";
import { LUMBAR_SHARES } from "./model/lumbarShares.ts";

/**
 * Lumbar flexion from standing to its end, rad: 100 % of the range of the stiffness below.
 * Source: 55 degrees, usual for young adults (recalled; men in a passive rig reach 45 to 60).
 */
export const LUMBAR_FLEXION_RANGE = (55 * Math.PI) / 180;

/**
 * Stiffness of discs, ligaments, fascia and stretched trunk muscle together, Nm per percent of the flexion range, in
 * the zones that begin at the given percent.
 * Source: Beach et al. (PMC9293810), Table 2: 0.0, 0.1 and 0.7; where the zones begin is our choice.
 */
const LUMBAR_ZONES = [
  { from: 40, stiffness: 0.1 },
  { from: 75, stiffness: 0.6 },
] as const;

/** Dofs of one model that passive structures turn; found once. */
export interface PassiveDofs {
  /** (levels) flexion dof of each lumbar level and its range, rad. */
  readonly levelDof: Int32Array;
  readonly levelRange: Float64Array;
  /** Hip flexion, knee flexion, ankle dorsiflexion of each leg. */
  readonly legDof: Int32Array;
}

export function passiveDofs(model: BodyModel): PassiveDofs {
  const at = (id: string) => model.coordinateIds.indexOf(id);
  const levels = Object.entries(LUMBAR_SHARES.flexion);
  return {
    levelDof: Int32Array.from(levels, ([level]) => at(`${level}_flexion`)),
    levelRange: Float64Array.from(levels, ([, share]) => share * LUMBAR_FLEXION_RANGE),
    legDof: Int32Array.from(
      ["_r", "_l"].flatMap((side) => [
        at(`hip_flexion${side}`),
        at(`knee_flexion${side}`),
        at(`ankle_dorsiflexion${side}`),
      ]),
    ),
  };
}

const DEGREES = Math.PI / 180;

/**
 * Moments that passive structures give in a pose, Nm a dof, positive in the dof's positive way; the rest of `moment`
 * (dofCount) is set to 0.
 * Source: legs: Riener and Edrich 1999 J Biomech 32:539 (recalled), stretched two-joint muscles included, scaled with the
 * body's force; lumbar levels: the zones above.
 * Departs: no passive moment in lateral bending, rotation, lumbar extension, hip abduction and rotation, nor at the arms.
 */
export function passiveMoments(
  model: BodyModel,
  dofs: PassiveDofs,
  q: Float64Array,
  moment: Float64Array,
): void {
  moment.fill(0);
  const factor = model.forceFactor;
  for (let i = 0; i < dofs.levelDof.length; i++) {
    const d = dofs.levelDof[i]!;
    moment[d] = -factor * lumbarPassiveNm((100 * q[d]!) / dofs.levelRange[i]!);
  }
  for (let leg = 0; leg < dofs.legDof.length; leg += 3) {
    const hip = dofs.legDof[leg]!;
    const knee = dofs.legDof[leg + 1]!;
    const ankle = dofs.legDof[leg + 2]!;
    const H = q[hip]! / DEGREES;
    const K = q[knee]! / DEGREES;
    // the source counts plantarflexion positive
    const A = -q[ankle]! / DEGREES;
    moment[hip] =
      factor *
      (Math.exp(1.4655 - 0.0034 * K - 0.075 * H) - Math.exp(1.3403 - 0.0226 * K + 0.0305 * H) + 8.072);
    moment[knee] =
      factor *
      (Math.exp(1.8 - 0.046 * A - 0.0352 * K + 0.0217 * H) -
        Math.exp(-3.971 - 0.0004 * A + 0.0495 * K - 0.0128 * H) -
        4.82 +
        Math.exp(2.22 - 0.15 * K));
    moment[ankle] =
      -factor *
      (Math.exp(2.1016 - 0.0843 * A - 0.0176 * K) - Math.exp(-7.9763 + 0.1949 * A + 0.0008 * K) - 1.792);
  }
}

/** Resistance of the reference man's lumbar spine to flexion, Nm, at a percentage of its range. */
export function lumbarPassiveNm(percent: number): number {
  let sum = 0;
  for (const { from, stiffness } of LUMBAR_ZONES) sum += stiffness * Math.max(0, percent - from);
  return sum;
}
