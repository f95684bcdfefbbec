import type { BodyModel } from "./bodyModel.ts";
import { GRAVITY } from "./gravity.ts";

/**
 * The model as an MJCF document that MuJoCo and its viewer open. Joints are named as our coordinates, spatial
 * tendons as our musculotendon units; lengths m, masses kg, angles rad, Z up.
 */
export function mjcf(model: BodyModel): string {
  const children = new Map<number, number[]>();
  for (let b = 0; b < model.bodyCount; b++) {
    const parent = model.parent[b] ?? -1;
    children.set(parent, [...(children.get(parent) ?? []), b]);
  }
  const bodies = (children.get(-1) ?? []).map((b) => bodyElement(model, b, children, "    ")).join("\n");
  const tendons = model.units.map((unit, u) => tendonElement(model, unit.id, u)).join("\n");
  return `<mujoco model="backstay">
  <compiler angle="radian" inertiafromgeom="false" autolimits="true"/>
  <option gravity="0 0 ${-GRAVITY}"/>
  <default>
    <joint limited="false" armature="0" damping="0"/>
    <geom contype="0" conaffinity="0" rgba="0.6 0.6 0.7 0.4"/>
    <site size="0.004"/>
    <tendon width="0.004" rgba="0.75 0.2 0.2 1"/>
  </default>
  <worldbody>
${bodies}
  </worldbody>
  <tendon>
${tendons}
  </tendon>
</mujoco>
`;
}

function bodyElement(
  model: BodyModel,
  b: number,
  children: ReadonlyMap<number, readonly number[]>,
  indent: string,
): string {
  const inner = indent + "  ";
  const lines = [`${indent}<body name="${model.bodyIds[b]}" pos="${three(model.offset, b)}">`];
  lines.push(
    `${inner}<inertial pos="${three(model.com, b)}" mass="${model.massKg[b]}" diaginertia="${three(model.inertia, b)}"/>`,
  );
  for (let d = model.firstDof[b] ?? 0; d < (model.firstDof[b + 1] ?? 0); d++) {
    const type = model.isTranslation[d] === 1 ? "slide" : "hinge";
    lines.push(
      `${inner}<joint name="${model.coordinateIds[d]}" type="${type}" axis="${three(model.axis, d)}" range="${model.min[d]} ${model.max[d]}"/>`,
    );
  }
  model.wrapIds.forEach((id, w) => {
    if (model.wrapBody[w] !== b) return;
    const axis = [6, 7, 8].map((k) => model.wrapFrame[w * 9 + k] ?? 0);
    const across = [0, 1, 2].map((k) => model.wrapFrame[w * 9 + k] ?? 0);
    const beside = [3, 4, 5].map((k) => model.wrapFrame[w * 9 + k] ?? 0);
    lines.push(
      `${inner}<geom name="${id}" type="cylinder" size="${model.wrapRadiusM[w]} 0.05" pos="${three(model.wrapCentre, w)}" quat="${quaternion(across, beside, axis).join(" ")}"/>`,
      `${inner}<site name="${id}_side" pos="${three(model.wrapSide, w)}"/>`,
    );
  });
  model.units.forEach(({ id }, u) => {
    for (let i = model.firstPoint[u] ?? 0; i < (model.firstPoint[u + 1] ?? 0); i++) {
      if (model.pointBody[i] !== b) continue;
      lines.push(
        `${inner}<site name="${id}_${i - (model.firstPoint[u] ?? 0)}" pos="${three(model.point, i)}"/>`,
      );
    }
  });
  for (const child of children.get(b) ?? []) lines.push(bodyElement(model, child, children, inner));
  lines.push(`${indent}</body>`);
  return lines.join("\n");
}

function tendonElement(model: BodyModel, id: string, u: number): string {
  const first = model.firstPoint[u] ?? 0;
  const path: string[] = [];
  for (let i = first; i < (model.firstPoint[u + 1] ?? 0); i++) {
    path.push(`      <site site="${id}_${i - first}"/>`);
    const wrap = model.segmentWrap[i] ?? -1;
    if (wrap >= 0)
      path.push(`      <geom geom="${model.wrapIds[wrap]}" sidesite="${model.wrapIds[wrap]}_side"/>`);
  }
  return `    <spatial name="${id}">\n${path.join("\n")}\n    </spatial>`;
}

function three(values: Float64Array, i: number): string {
  return `${values[i * 3]} ${values[i * 3 + 1]} ${values[i * 3 + 2]}`;
}

/** w x y z of the rotation whose columns are the three directions. */
function quaternion(x: readonly number[], y: readonly number[], z: readonly number[]): readonly number[] {
  const [m00 = 0, m10 = 0, m20 = 0] = x;
  const [m01 = 0, m11 = 0, m21 = 0] = y;
  const [m02 = 0, m12 = 0, m22 = 0] = z;
  const candidates = [
    [1 + m00 + m11 + m22, m21 - m12, m02 - m20, m10 - m01],
    [m21 - m12, 1 + m00 - m11 - m22, m10 + m01, m02 + m20],
    [m02 - m20, m10 + m01, 1 - m00 + m11 - m22, m21 + m12],
    [m10 - m01, m02 + m20, m21 + m12, 1 - m00 - m11 + m22],
  ];
  // the longest of the four equal quaternions is the one without cancellation
  const best = candidates.reduce((a, b) => (Math.hypot(...b) > Math.hypot(...a) ? b : a));
  const length = Math.hypot(...best);
  return best.map((value) => value / length);
}
