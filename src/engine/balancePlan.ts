import type { BodyModel } from "./bodyModel.ts";
import type { ModellingChoices } from "./frame.ts";
import { LUMBAR_SHARES, type LumbarMotion } from "./model/lumbarShares.ts";

/**
 * Which moments must balance, and how arms and contacts enter them. Limbs come first, the lumbar spine and the root last:
 * what couples everything then fills the fewest rows of the solver's matrix.
 */
export interface BalancePlan {
  /** One an axis: a coordinate, or "lumbar_flexion" where the levels are coupled. */
  readonly axisIds: readonly string[];
  /** (axes) 1 for a translation. */
  readonly axisIsForce: Uint8Array;
  /** (dofCount) axis of each dof, -1 where a coupled spine leaves one out, and the dof's part of the axis. */
  readonly dofAxis: Int32Array;
  readonly dofShare: Float64Array;

  /** (unitCount + 1) first entry of each unit; (entries) its axes, ascending. */
  readonly firstEntry: Int32Array;
  readonly entryAxis: Int32Array;
  /** (arms) entry that each arm of the path table adds to, -1 for none; and the part of it that it adds. */
  readonly armEntry: Int32Array;
  readonly armShare: Float64Array;

  /** (bodyCount + 1) the same for a force on a body: first entry, axes, and the entry of each carrier dof. */
  readonly firstBodyEntry: Int32Array;
  readonly bodyEntryAxis: Int32Array;
  readonly carrierEntry: Int32Array;
}

const LUMBAR = /^(L5_S1|L4_L5|L3_L4|L2_L3|L1_L2|T12_L1)_(flexion|lateral_bending|axial_rotation)$/;

export function balancePlan(model: BodyModel, lumbar: ModellingChoices["lumbar"]): BalancePlan {
  const named = model.coordinateIds.map((id) => axisOf(id, lumbar));
  const rank = new Map(named.map(({ axis }, dof) => [axis, orderOf(axis ?? "", dof)]));
  const axisIds = [...new Set(named.flatMap(({ axis }) => axis ?? []))].toSorted(
    (a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0),
  );
  const dofAxis = Int32Array.from(named, ({ axis }) => (axis === null ? -1 : axisIds.indexOf(axis)));
  const { firstArm, armDof, firstCarrier, carrierDof } = model.paths;
  const units = entriesOf(firstArm, armDof, dofAxis);
  const bodies = entriesOf(firstCarrier, carrierDof, dofAxis);
  return {
    axisIds,
    axisIsForce: Uint8Array.from(axisIds, (id) => (/^pelvis_t[xyz]$/.test(id) ? 1 : 0)),
    dofAxis,
    dofShare: Float64Array.from(named, ({ share }) => share),
    firstEntry: units.first,
    entryAxis: units.axis,
    armEntry: units.entry,
    armShare: Float64Array.from(armDof, (dof) => named[dof]?.share ?? 0),
    firstBodyEntry: bodies.first,
    bodyEntryAxis: bodies.axis,
    carrierEntry: bodies.entry,
  };
}

/** Far joints, hips and shoulders, lumbar levels from above, root: each row of the matrix then begins late. */
function orderOf(axis: string, dof: number): number {
  if (axis.startsWith("pelvis_")) return 3000 + dof;
  if (!/_[rl]$/.test(axis)) return 2000 - dof;
  return /^(hip|shoulder)/.test(axis) ? 1000 + dof : dof;
}

function axisOf(
  coordinate: string,
  lumbar: ModellingChoices["lumbar"],
): { readonly axis: string | null; readonly share: number } {
  const [, level, motion] = LUMBAR.exec(coordinate) ?? [];
  if (!level || !motion) return { axis: coordinate, share: 1 };
  if (lumbar === "levels" && motion === "flexion") return { axis: coordinate, share: 1 };
  const share = LUMBAR_SHARES[motion as LumbarMotion][level] ?? 0;
  return share > 0 ? { axis: `lumbar_${motion}`, share } : { axis: null, share: 0 };
}

/** Groups dofs that share an axis into one entry, axes ascending. */
function entriesOf(first: Int32Array, dofs: Int32Array, dofAxis: Int32Array) {
  const counts: number[] = [0];
  const axis: number[] = [];
  const entry = new Int32Array(dofs.length).fill(-1);
  for (let i = 0; i < first.length - 1; i++) {
    const begin = first[i] ?? 0;
    const axes = [...dofs.subarray(begin, first[i + 1] ?? 0)].map((dof) => dofAxis[dof] ?? -1);
    const own = [...new Set(axes.filter((each) => each >= 0))].toSorted((a, b) => a - b);
    axes.forEach((each, k) => {
      if (each >= 0) entry[begin + k] = axis.length + own.indexOf(each);
    });
    axis.push(...own);
    counts.push(axis.length);
  }
  return { first: Int32Array.from(counts), axis: Int32Array.from(axis), entry };
}
