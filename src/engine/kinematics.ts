import type { BodyModel } from "./bodyModel.ts";

/** Where a body is in one pose; arrays are written over at each call, so that a frame allocates nothing. */
export interface BodyPlace {
  /** (bodyCount x 9) rotation of each body frame into the world, rows. */
  readonly rotation: Float64Array;
  /** (bodyCount x 3) joint centre of each body, m. */
  readonly origin: Float64Array;
  /** (dofCount x 3) axis of each dof in the world, unit. */
  readonly axis: Float64Array;
  /**
   * (dofCount x 6) each dof as a line: a force f with moment m about the world's origin turns the dof by the first three
   * times f plus the last three times m.
   */
  readonly line: Float64Array;
}

export function newPlace(model: BodyModel): BodyPlace {
  return {
    rotation: new Float64Array(model.bodyCount * 9),
    origin: new Float64Array(model.bodyCount * 3),
    axis: new Float64Array(model.dofCount * 3),
    line: new Float64Array(model.dofCount * 6),
  };
}

/**
 * Places every body for the coordinates `q` (dofCount; rad, m for translations).
 * Dofs of a body turn one after the other, each about its axis in the frame that the one before left.
 */
export function placeBodies(model: BodyModel, q: Float64Array, place: BodyPlace): void {
  const { parent, offset, firstDof, isTranslation, axis } = model;
  const R = place.rotation;
  const p = place.origin;
  const L = place.line;

  for (let b = 0; b < model.bodyCount; b++) {
    const r = b * 9;
    const o = b * 3;
    const from = parent[b]!;
    const x = offset[o]!;
    const y = offset[o + 1]!;
    const z = offset[o + 2]!;

    // start in the parent's frame, at the joint
    if (from < 0) {
      R.fill(0, r, r + 9);
      R[r] = R[r + 4] = R[r + 8] = 1;
      p[o] = x;
      p[o + 1] = y;
      p[o + 2] = z;
    } else {
      const s = from * 9;
      for (let i = 0; i < 9; i++) R[r + i] = R[s + i]!;
      p[o] = p[from * 3]! + R[s]! * x + R[s + 1]! * y + R[s + 2]! * z;
      p[o + 1] = p[from * 3 + 1]! + R[s + 3]! * x + R[s + 4]! * y + R[s + 5]! * z;
      p[o + 2] = p[from * 3 + 2]! + R[s + 6]! * x + R[s + 7]! * y + R[s + 8]! * z;
    }

    for (let d = firstDof[b]!; d < firstDof[b + 1]!; d++) {
      const ax = axis[d * 3]!;
      const ay = axis[d * 3 + 1]!;
      const az = axis[d * 3 + 2]!;

      // the dof's axis in the world, before it moves
      const wx = R[r]! * ax + R[r + 1]! * ay + R[r + 2]! * az;
      const wy = R[r + 3]! * ax + R[r + 4]! * ay + R[r + 5]! * az;
      const wz = R[r + 6]! * ax + R[r + 7]! * ay + R[r + 8]! * az;
      place.axis[d * 3] = wx;
      place.axis[d * 3 + 1] = wy;
      place.axis[d * 3 + 2] = wz;

      const value = q[d]!;
      if (isTranslation[d] === 1) {
        p[o] = p[o] + wx * value;
        p[o + 1] = p[o + 1]! + wy * value;
        p[o + 2] = p[o + 2]! + wz * value;
        L[d * 6] = wx;
        L[d * 6 + 1] = wy;
        L[d * 6 + 2] = wz;
        L[d * 6 + 3] = L[d * 6 + 4] = L[d * 6 + 5] = 0;
      } else {
        // translations come first, so the joint centre stands by now
        const ox = p[o];
        const oy = p[o + 1]!;
        const oz = p[o + 2]!;
        L[d * 6] = oy * wz - oz * wy;
        L[d * 6 + 1] = oz * wx - ox * wz;
        L[d * 6 + 2] = ox * wy - oy * wx;
        L[d * 6 + 3] = wx;
        L[d * 6 + 4] = wy;
        L[d * 6 + 5] = wz;
        if (value !== 0) turnFrame(R, r, ax, ay, az, value);
      }
    }
  }
}

/** R <- R * rotation(axis, angle), Rodrigues. */
function turnFrame(R: Float64Array, r: number, ax: number, ay: number, az: number, angle: number): void {
  const s = Math.sin(angle);
  const c = Math.cos(angle);
  const t = 1 - c;
  const m00 = t * ax * ax + c;
  const m01 = t * ax * ay - s * az;
  const m02 = t * ax * az + s * ay;
  const m10 = t * ax * ay + s * az;
  const m11 = t * ay * ay + c;
  const m12 = t * ay * az - s * ax;
  const m20 = t * ax * az - s * ay;
  const m21 = t * ay * az + s * ax;
  const m22 = t * az * az + c;
  for (let row = r; row < r + 9; row += 3) {
    const a = R[row]!;
    const b = R[row + 1]!;
    const d = R[row + 2]!;
    R[row] = a * m00 + b * m10 + d * m20;
    R[row + 1] = a * m01 + b * m11 + d * m21;
    R[row + 2] = a * m02 + b * m12 + d * m22;
  }
}
