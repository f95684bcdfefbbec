import type { BodyModel } from "./bodyModel.ts";
import type { BodyPlace } from "./kinematics.ts";
import { newTouch, touchCylinder, type CylinderTouch } from "./wrapCylinder.ts";

/** Paths of all units in one pose, and how each would turn each dof if it pulled with 1 N. */
export interface MusclePaths {
  /** (unitCount) path length, m. */
  readonly lengthM: Float64Array;
  /**
   * Sparse, laid out as `model.firstArm` and `model.armDof`: moment arm, m; positive turns the dof its positive way.
   * For a translation: the dimensionless force along it.
   */
  readonly arm: Float64Array;
  /**
   * (bodyCount x 3 per unit is never stored) force and moment that unit tension puts on bodies, per path vertex; used for joint
   * loads. (vertices x 3) places and (vertices x 3) forces, (vertices) bodies, (unitCount + 1) first vertex.
   */
  readonly vertexBody: Int32Array;
  readonly vertexPlace: Float64Array;
  readonly vertexForce: Float64Array;
  readonly firstVertex: Int32Array;
  readonly scratch: PathScratch;
}

interface PathScratch {
  readonly a: Float64Array;
  readonly b: Float64Array;
  readonly touch: CylinderTouch;
  /** (bodyCount x 3) force on each body and moment about the world origin, of one unit. */
  readonly force: Float64Array;
  readonly moment: Float64Array;
}

export function newPaths(model: BodyModel): MusclePaths {
  const points = model.pointBody.length;
  const wrapped = model.segmentWrap.reduce((count, wrap) => count + (wrap >= 0 ? 1 : 0), 0);
  const vertices = points + 2 * wrapped;
  return {
    lengthM: new Float64Array(model.unitCount),
    arm: new Float64Array(model.armDof.length),
    vertexBody: new Int32Array(vertices),
    vertexPlace: new Float64Array(vertices * 3),
    vertexForce: new Float64Array(vertices * 3),
    firstVertex: new Int32Array(model.unitCount + 1),
    scratch: {
      a: new Float64Array(3),
      b: new Float64Array(3),
      touch: newTouch(),
      force: new Float64Array(model.bodyCount * 3),
      moment: new Float64Array(model.bodyCount * 3),
    },
  };
}

/** Lengths and moment arms of every unit for the bodies as placed. Allocates nothing. */
export function layPaths(model: BodyModel, place: BodyPlace, paths: MusclePaths): void {
  let vertex = 0;
  for (let u = 0; u < model.unitCount; u++) {
    paths.firstVertex[u] = vertex;
    vertex = layOnePath(model, place, paths, u, vertex);
  }
  paths.firstVertex[model.unitCount] = vertex;
  turnDofs(model, place, paths);
}

/** Path points in the world, tangent points where the path wraps, unit forces at each. Returns the next free vertex. */
function layOnePath(
  model: BodyModel,
  place: BodyPlace,
  paths: MusclePaths,
  u: number,
  start: number,
): number {
  const { pointBody, point, segmentWrap, firstPoint } = model;
  const P = paths.vertexPlace;
  const F = paths.vertexForce;
  let v = start;
  let length = 0;
  const last = firstPoint[u + 1]! - 1;

  toWorld(place, pointBody[firstPoint[u]!]!, point, firstPoint[u]! * 3, P, v * 3);
  paths.vertexBody[v] = pointBody[firstPoint[u]!]!;
  clear3(F, v);

  for (let i = firstPoint[u]!; i < last; i++) {
    const wrap = segmentWrap[i]!;
    const from = v;
    // the far end of the segment is laid behind the two tangent points that may come between
    const to = from + 3;
    toWorld(place, pointBody[i + 1]!, point, (i + 1) * 3, paths.scratch.b, 0);
    if (wrap >= 0 && touchWrap(model, place, paths, wrap, from)) {
      paths.vertexBody[from + 1] = model.wrapBody[wrap]!;
      paths.vertexBody[from + 2] = model.wrapBody[wrap]!;
      clear3(F, from + 1);
      clear3(F, from + 2);
      clear3(F, to);
      place3(paths.scratch.b, P, to * 3);
      length +=
        pullTogether(P, F, from, from + 1) + paths.scratch.touch.arcM + pullTogether(P, F, from + 2, to);
      v = to;
    } else {
      v = from + 1;
      clear3(F, v);
      place3(paths.scratch.b, P, v * 3);
      length += pullTogether(P, F, from, v);
    }
    paths.vertexBody[v] = pointBody[i + 1]!;
  }
  paths.lengthM[u] = length;
  return v + 1;
}

/** Unit tension along a straight segment: each end is pulled towards the other. Returns the segment's length, m. */
function pullTogether(P: Float64Array, F: Float64Array, i: number, j: number): number {
  const a = i * 3;
  const b = j * 3;
  const x = P[b]! - P[a]!;
  const y = P[b + 1]! - P[a + 1]!;
  const z = P[b + 2]! - P[a + 2]!;
  const length = Math.sqrt(x * x + y * y + z * z);
  const s = length > 0 ? 1 / length : 0;
  F[a] = F[a]! + x * s;
  F[a + 1] = F[a + 1]! + y * s;
  F[a + 2] = F[a + 2]! + z * s;
  F[b] = F[b]! - x * s;
  F[b + 1] = F[b + 1]! - y * s;
  F[b + 2] = F[b + 2]! - z * s;
  return length;
}

/** Tangent points of the segment from vertex `from` to `scratch.b` round a wrap, laid behind `from`; false where it runs straight. */
function touchWrap(
  model: BodyModel,
  place: BodyPlace,
  paths: MusclePaths,
  wrap: number,
  from: number,
): boolean {
  const { a, b, touch } = paths.scratch;
  const body = model.wrapBody[wrap]!;
  const P = paths.vertexPlace;
  const bx = b[0]!;
  const by = b[1]!;
  const bz = b[2]!;
  toWrapFrame(model, place, wrap, body, P[from * 3]!, P[from * 3 + 1]!, P[from * 3 + 2]!, a);
  toWrapFrame(model, place, wrap, body, bx, by, bz, b);
  const f = wrap * 9;
  const W = model.wrapFrame;
  const sx = model.wrapSide[wrap * 3]! - model.wrapCentre[wrap * 3]!;
  const sy = model.wrapSide[wrap * 3 + 1]! - model.wrapCentre[wrap * 3 + 1]!;
  const sz = model.wrapSide[wrap * 3 + 2]! - model.wrapCentre[wrap * 3 + 2]!;
  const sideX = W[f]! * sx + W[f + 1]! * sy + W[f + 2]! * sz;
  const sideY = W[f + 3]! * sx + W[f + 4]! * sy + W[f + 5]! * sz;
  const touches = touchCylinder(a, b, model.wrapRadiusM[wrap]!, sideX, sideY, touch);
  b[0] = bx;
  b[1] = by;
  b[2] = bz;
  if (!touches) return false;
  fromWrapFrame(model, place, wrap, body, touch.first, P, (from + 1) * 3);
  fromWrapFrame(model, place, wrap, body, touch.second, P, (from + 2) * 3);
  return true;
}

/** Moment arms: for each dof that a unit crosses, the turning effect of its forces on the bodies that the dof carries. */
function turnDofs(model: BodyModel, place: BodyPlace, paths: MusclePaths): void {
  const { force, moment } = paths.scratch;
  const { parent, dofBody, isTranslation, firstArm, armDof, firstChain, chainBody } = model;
  const P = paths.vertexPlace;
  const F = paths.vertexForce;

  for (let u = 0; u < model.unitCount; u++) {
    // gather force and moment about the world's origin on each body that the path touches
    const first = paths.firstVertex[u]!;
    const end = paths.firstVertex[u + 1]!;
    const chain = firstChain[u]!;
    const chainEnd = firstChain[u + 1]!;
    for (let c = chain; c < chainEnd; c++) {
      const b = chainBody[c]! * 3;
      force[b] = force[b + 1] = force[b + 2] = 0;
      moment[b] = moment[b + 1] = moment[b + 2] = 0;
    }
    for (let v = first; v < end; v++) {
      const b = paths.vertexBody[v]! * 3;
      const x = P[v * 3]!;
      const y = P[v * 3 + 1]!;
      const z = P[v * 3 + 2]!;
      const fx = F[v * 3]!;
      const fy = F[v * 3 + 1]!;
      const fz = F[v * 3 + 2]!;
      force[b] = force[b]! + fx;
      force[b + 1] = force[b + 1]! + fy;
      force[b + 2] = force[b + 2]! + fz;
      moment[b] = moment[b]! + y * fz - z * fy;
      moment[b + 1] = moment[b + 1]! + z * fx - x * fz;
      moment[b + 2] = moment[b + 2]! + x * fy - y * fx;
    }

    // a body carries what its children carry; the last of the chain carries all, which is nothing
    for (let c = chain; c < chainEnd - 1; c++) {
      const b = chainBody[c]! * 3;
      const up = parent[chainBody[c]!]! * 3;
      force[up] = force[up]! + force[b]!;
      force[up + 1] = force[up + 1]! + force[b + 1]!;
      force[up + 2] = force[up + 2]! + force[b + 2]!;
      moment[up] = moment[up]! + moment[b]!;
      moment[up + 1] = moment[up + 1]! + moment[b + 1]!;
      moment[up + 2] = moment[up + 2]! + moment[b + 2]!;
    }

    for (let i = firstArm[u]!; i < firstArm[u + 1]!; i++) {
      const d = armDof[i]!;
      const b = dofBody[d]! * 3;
      const wx = place.axis[d * 3]!;
      const wy = place.axis[d * 3 + 1]!;
      const wz = place.axis[d * 3 + 2]!;
      const fx = force[b]!;
      const fy = force[b + 1]!;
      const fz = force[b + 2]!;
      if (isTranslation[d] === 1) {
        paths.arm[i] = wx * fx + wy * fy + wz * fz;
        continue;
      }
      const ox = place.origin[b]!;
      const oy = place.origin[b + 1]!;
      const oz = place.origin[b + 2]!;
      paths.arm[i] =
        wx * (moment[b]! - (oy * fz - oz * fy)) +
        wy * (moment[b + 1]! - (oz * fx - ox * fz)) +
        wz * (moment[b + 2]! - (ox * fy - oy * fx));
    }
  }
}

function toWorld(
  place: BodyPlace,
  body: number,
  from: Float64Array,
  i: number,
  to: Float64Array,
  j: number,
): void {
  const R = place.rotation;
  const r = body * 9;
  const x = from[i]!;
  const y = from[i + 1]!;
  const z = from[i + 2]!;
  to[j] = place.origin[body * 3]! + R[r]! * x + R[r + 1]! * y + R[r + 2]! * z;
  to[j + 1] = place.origin[body * 3 + 1]! + R[r + 3]! * x + R[r + 4]! * y + R[r + 5]! * z;
  to[j + 2] = place.origin[body * 3 + 2]! + R[r + 6]! * x + R[r + 7]! * y + R[r + 8]! * z;
}

function toWrapFrame(
  model: BodyModel,
  place: BodyPlace,
  wrap: number,
  body: number,
  wx: number,
  wy: number,
  wz: number,
  to: Float64Array,
): void {
  const R = place.rotation;
  const r = body * 9;
  const x = wx - place.origin[body * 3]!;
  const y = wy - place.origin[body * 3 + 1]!;
  const z = wz - place.origin[body * 3 + 2]!;
  // world to body, body to cylinder
  const bx = R[r]! * x + R[r + 3]! * y + R[r + 6]! * z - model.wrapCentre[wrap * 3]!;
  const by = R[r + 1]! * x + R[r + 4]! * y + R[r + 7]! * z - model.wrapCentre[wrap * 3 + 1]!;
  const bz = R[r + 2]! * x + R[r + 5]! * y + R[r + 8]! * z - model.wrapCentre[wrap * 3 + 2]!;
  const W = model.wrapFrame;
  const f = wrap * 9;
  to[0] = W[f]! * bx + W[f + 1]! * by + W[f + 2]! * bz;
  to[1] = W[f + 3]! * bx + W[f + 4]! * by + W[f + 5]! * bz;
  to[2] = W[f + 6]! * bx + W[f + 7]! * by + W[f + 8]! * bz;
}

function fromWrapFrame(
  model: BodyModel,
  place: BodyPlace,
  wrap: number,
  body: number,
  local: Float64Array,
  to: Float64Array,
  j: number,
): void {
  const W = model.wrapFrame;
  const f = wrap * 9;
  const x = local[0]!;
  const y = local[1]!;
  const z = local[2]!;
  const bx = model.wrapCentre[wrap * 3]! + W[f]! * x + W[f + 3]! * y + W[f + 6]! * z;
  const by = model.wrapCentre[wrap * 3 + 1]! + W[f + 1]! * x + W[f + 4]! * y + W[f + 7]! * z;
  const bz = model.wrapCentre[wrap * 3 + 2]! + W[f + 2]! * x + W[f + 5]! * y + W[f + 8]! * z;
  const R = place.rotation;
  const r = body * 9;
  to[j] = place.origin[body * 3]! + R[r]! * bx + R[r + 1]! * by + R[r + 2]! * bz;
  to[j + 1] = place.origin[body * 3 + 1]! + R[r + 3]! * bx + R[r + 4]! * by + R[r + 5]! * bz;
  to[j + 2] = place.origin[body * 3 + 2]! + R[r + 6]! * bx + R[r + 7]! * by + R[r + 8]! * bz;
}

// `fill` costs more than three stores for so few numbers
function clear3(to: Float64Array, vertex: number): void {
  to[vertex * 3] = 0;
  to[vertex * 3 + 1] = 0;
  to[vertex * 3 + 2] = 0;
}

function place3(from: Float64Array, to: Float64Array, j: number): void {
  to[j] = from[0]!;
  to[j + 1] = from[1]!;
  to[j + 2] = from[2]!;
}
