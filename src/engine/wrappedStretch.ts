import type { BodyModel } from "./bodyModel.ts";
import type { BodyPlace } from "./kinematics.ts";
import type { MusclePaths } from "./momentArms.ts";
import { newTouch, touchCylinder, type CylinderTouch } from "./wrapCylinder.ts";

export interface WrapScratch {
  /** Ends of the stretch in the frame of the cylinder. */
  readonly a: Float64Array;
  readonly b: Float64Array;
  /** Radius of the cylinder, m, and the side on which the path runs. */
  readonly cylinder: Float64Array;
  readonly touch: CylinderTouch;
  /** Tangent points in the world. */
  readonly first: Float64Array;
  readonly second: Float64Array;
  /** (1) length of the stretch so far, m: a number handed back would be put on the heap. */
  readonly lengthM: Float64Array;
}

export function newWrapScratch(): WrapScratch {
  const room = (count: number) => new Float64Array(count);
  return {
    a: room(3),
    b: room(3),
    cylinder: room(3),
    touch: newTouch(),
    first: room(3),
    second: room(3),
    lengthM: room(1),
  };
}

/** One stretch of path round a cylinder, or straight where it passes clear: its length and what it turns. */
export function layWrappedStretch(model: BodyModel, place: BodyPlace, paths: MusclePaths, w: number): void {
  const table = model.paths;
  const { a, b, cylinder, touch, first, second, lengthM } = paths.scratch;
  const E = paths.endPlace;
  const from = table.wrappedFrom[w]! * 3;
  const to = table.wrappedTo[w]! * 3;
  const unit = table.wrappedUnit[w]!;
  const wrap = table.wrappedWrap[w]!;

  toWrapFrame(model, place, wrap, E, from, a);
  toWrapFrame(model, place, wrap, E, to, b);
  cylinder[0] = model.wrapRadiusM[wrap]!;
  cylinder[1] = model.wrapSideAcross[wrap * 2]!;
  cylinder[2] = model.wrapSideAcross[wrap * 2 + 1]!;
  lengthM[0] = 0;
  if (touchCylinder(a, b, cylinder, touch)) {
    paths.wrappedTouches[w] = 1;
    fromWrapFrame(model, place, wrap, touch.first, first);
    fromWrapFrame(model, place, wrap, touch.second, second);
    pull(model, place, paths, w, 1, E, from, first, 0);
    lengthM[0] = lengthM[0] + touch.arcM;
    pull(model, place, paths, w, 2, second, 0, E, to);
  } else {
    paths.wrappedTouches[w] = 0;
    pull(model, place, paths, w, 0, E, from, E, to);
  }
  paths.lengthM[unit] = paths.lengthM[unit]! + lengthM[0];
}

/** Unit tension along the line from `A` to `B`, its moments about the dofs of turn list `list`, and its length. */
function pull(
  model: BodyModel,
  place: BodyPlace,
  paths: MusclePaths,
  w: number,
  list: 0 | 1 | 2,
  A: Float64Array,
  i: number,
  B: Float64Array,
  j: number,
): void {
  const table = model.paths;
  const L = place.line;
  const ax = A[i]!;
  const ay = A[i + 1]!;
  const az = A[i + 2]!;
  let x = B[j]! - ax;
  let y = B[j + 1]! - ay;
  let z = B[j + 2]! - az;
  const length = Math.sqrt(x * x + y * y + z * z);
  const by = length > 0 ? 1 / length : 0;
  x *= by;
  y *= by;
  z *= by;

  const P = paths.wrappedPull;
  if (list !== 2) {
    P[w * 6] = x;
    P[w * 6 + 1] = y;
    P[w * 6 + 2] = z;
  }
  if (list !== 1) {
    P[w * 6 + 3] = x;
    P[w * 6 + 4] = y;
    P[w * 6 + 5] = z;
  }

  const mx = ay * z - az * y;
  const my = az * x - ax * z;
  const mz = ax * y - ay * x;
  const end = table.firstWrappedTurn[w * 3 + list + 1]!;
  for (let t = table.firstWrappedTurn[w * 3 + list]!; t < end; t++) {
    const k = table.wrappedTurn[t]!;
    const d = table.armDof[k]! * 6;
    const effect =
      L[d]! * x + L[d + 1]! * y + L[d + 2]! * z + L[d + 3]! * mx + L[d + 4]! * my + L[d + 5]! * mz;
    paths.arm[k] = paths.arm[k]! + table.wrappedTurnSign[t]! * effect;
  }
  const { lengthM } = paths.scratch;
  lengthM[0] = lengthM[0]! + length;
}

/** World to body, body to cylinder. */
function toWrapFrame(
  model: BodyModel,
  place: BodyPlace,
  wrap: number,
  from: Float64Array,
  i: number,
  to: Float64Array,
): void {
  const body = model.wrapBody[wrap]!;
  const R = place.rotation;
  const r = body * 9;
  const c = wrap * 3;
  const x = from[i]! - place.origin[body * 3]!;
  const y = from[i + 1]! - place.origin[body * 3 + 1]!;
  const z = from[i + 2]! - place.origin[body * 3 + 2]!;
  const bx = R[r]! * x + R[r + 3]! * y + R[r + 6]! * z - model.wrapCentre[c]!;
  const by = R[r + 1]! * x + R[r + 4]! * y + R[r + 7]! * z - model.wrapCentre[c + 1]!;
  const bz = R[r + 2]! * x + R[r + 5]! * y + R[r + 8]! * z - model.wrapCentre[c + 2]!;
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
  local: Float64Array,
  to: Float64Array,
): void {
  const body = model.wrapBody[wrap]!;
  const W = model.wrapFrame;
  const f = wrap * 9;
  const c = wrap * 3;
  const x = local[0]!;
  const y = local[1]!;
  const z = local[2]!;
  const bx = model.wrapCentre[c]! + W[f]! * x + W[f + 3]! * y + W[f + 6]! * z;
  const by = model.wrapCentre[c + 1]! + W[f + 1]! * x + W[f + 4]! * y + W[f + 7]! * z;
  const bz = model.wrapCentre[c + 2]! + W[f + 2]! * x + W[f + 5]! * y + W[f + 8]! * z;
  const R = place.rotation;
  const r = body * 9;
  to[0] = place.origin[body * 3]! + R[r]! * bx + R[r + 1]! * by + R[r + 2]! * bz;
  to[1] = place.origin[body * 3 + 1]! + R[r + 3]! * bx + R[r + 4]! * by + R[r + 5]! * bz;
  to[2] = place.origin[body * 3 + 2]! + R[r + 6]! * bx + R[r + 7]! * by + R[r + 8]! * bz;
}
