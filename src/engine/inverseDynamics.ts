import type { BodyModel } from "./bodyModel.ts";
import { GRAVITY } from "./gravity.ts";
import type { BodyPlace } from "./kinematics.ts";

/** What every joint has to carry in one frame; written over at each call. */
export interface JointDemand {
  /** (dofCount) generalised force that the motion and gravity ask of each dof, Nm (N for translations). */
  readonly moment: Float64Array;
  /** (bodyCount x 3) force that the parent puts on each body at its joint, world, N, without muscles. */
  readonly force: Float64Array;
  readonly scratch: DynamicsScratch;
}

interface DynamicsScratch {
  readonly omega: Float64Array;
  readonly alpha: Float64Array;
  readonly accel: Float64Array;
  readonly velocity: Float64Array;
  /** moment about the joint that the parent puts on each body. */
  readonly torque: Float64Array;
}

/** What acts on the body from outside. */
export interface OutsideForces {
  /** (bodyCount x 3) forces, world, N: the pull of a cable. */
  readonly force: Float64Array;
  /** (bodyCount x 3) their moments about the world's origin, Nm. */
  readonly moment: Float64Array;
  /** Weights that the body carries, by number: index of the body, place in its frame (x 3, m), kg. */
  carriedCount: number;
  readonly carriedBody: Int32Array;
  readonly carriedPlace: Float64Array;
  readonly carriedKg: Float64Array;
}

/** Room for outside forces on a body; at most `mostCarried` weights. */
export function newOutside(model: BodyModel, mostCarried: number): OutsideForces {
  return {
    force: new Float64Array(model.bodyCount * 3),
    moment: new Float64Array(model.bodyCount * 3),
    carriedCount: 0,
    carriedBody: new Int32Array(mostCarried),
    carriedPlace: new Float64Array(mostCarried * 3),
    carriedKg: new Float64Array(mostCarried),
  };
}

export function newDemand(model: BodyModel): JointDemand {
  const vectors = () => new Float64Array(model.bodyCount * 3);
  return {
    moment: new Float64Array(model.dofCount),
    force: vectors(),
    scratch: { omega: vectors(), alpha: vectors(), accel: vectors(), velocity: vectors(), torque: vectors() },
  };
}

/** Gravity as an upward acceleration of the world, m/s2; in an array, so that the sums that begin with it stay off the heap. */
const WORLD_RISES = Float64Array.of(GRAVITY);

/**
 * Newton-Euler inverse dynamics: generalised forces for coordinates' speeds `v` and accelerations `a` (dofCount each; zeros
 * for a hold) under gravity and outside forces. Bodies must have been placed. Allocates nothing.
 * Source: recursive Newton-Euler, Luh, Walker and Paul 1980, in world coordinates.
 */
export function inverseDynamics(
  model: BodyModel,
  place: BodyPlace,
  v: Float64Array,
  a: Float64Array,
  outside: OutsideForces | undefined,
  demand: JointDemand,
): void {
  const { parent, firstDof, dofBody, isTranslation, massKg, com, inertia } = model;
  const { omega, alpha, accel, torque } = demand.scratch;
  const force = demand.force;

  // root to leaves: speeds and accelerations of joints; gravity enters as an upward acceleration of the world
  for (let b = 0; b < model.bodyCount; b++) {
    const o = b * 3;
    const up = parent[b]!;
    let wx = 0;
    let wy = 0;
    let wz = 0;
    let lx = 0;
    let ly = 0;
    let lz = 0;
    let ax = 0;
    let ay = 0;
    let az = WORLD_RISES[0]!;
    if (up >= 0) {
      const s = up * 3;
      wx = omega[s]!;
      wy = omega[s + 1]!;
      wz = omega[s + 2]!;
      lx = alpha[s]!;
      ly = alpha[s + 1]!;
      lz = alpha[s + 2]!;
      // the joint rides on the parent
      const rx = place.origin[o]! - place.origin[s]!;
      const ry = place.origin[o + 1]! - place.origin[s + 1]!;
      const rz = place.origin[o + 2]! - place.origin[s + 2]!;
      const cx = wy * rz - wz * ry;
      const cy = wz * rx - wx * rz;
      const cz = wx * ry - wy * rx;
      ax = accel[s]! + ly * rz - lz * ry + wy * cz - wz * cy;
      ay = accel[s + 1]! + lz * rx - lx * rz + wz * cx - wx * cz;
      az = accel[s + 2]! + lx * ry - ly * rx + wx * cy - wy * cx;
    }
    for (let d = firstDof[b]!; d < firstDof[b + 1]!; d++) {
      const x = place.axis[d * 3]!;
      const y = place.axis[d * 3 + 1]!;
      const z = place.axis[d * 3 + 2]!;
      const speed = v[d]!;
      const change = a[d]!;
      if (isTranslation[d] === 1) {
        // translations come before rotations, at the root only, so nothing turns yet
        ax += x * change;
        ay += y * change;
        az += z * change;
      } else {
        lx += x * change + (wy * z - wz * y) * speed;
        ly += y * change + (wz * x - wx * z) * speed;
        lz += z * change + (wx * y - wy * x) * speed;
        wx += x * speed;
        wy += y * speed;
        wz += z * speed;
      }
    }
    omega[o] = wx;
    omega[o + 1] = wy;
    omega[o + 2] = wz;
    alpha[o] = lx;
    alpha[o + 1] = ly;
    alpha[o + 2] = lz;
    accel[o] = ax;
    accel[o + 1] = ay;
    accel[o + 2] = az;

    // force and moment that the body itself needs, about its joint
    const R = place.rotation;
    const r = b * 9;
    const gx = com[o]!;
    const gy = com[o + 1]!;
    const gz = com[o + 2]!;
    const px = R[r]! * gx + R[r + 1]! * gy + R[r + 2]! * gz;
    const py = R[r + 3]! * gx + R[r + 4]! * gy + R[r + 5]! * gz;
    const pz = R[r + 6]! * gx + R[r + 7]! * gy + R[r + 8]! * gz;
    const tx = wy * pz - wz * py;
    const ty = wz * px - wx * pz;
    const tz = wx * py - wy * px;
    const m = massKg[b]!;
    const fx = m * (ax + ly * pz - lz * py + wy * tz - wz * ty);
    const fy = m * (ay + lz * px - lx * pz + wz * tx - wx * tz);
    const fz = m * (az + lx * py - ly * px + wx * ty - wy * tx);

    // rotational inertia in the body frame: I alpha + omega x I omega
    const ox = R[r]! * wx + R[r + 3]! * wy + R[r + 6]! * wz;
    const oy = R[r + 1]! * wx + R[r + 4]! * wy + R[r + 7]! * wz;
    const oz = R[r + 2]! * wx + R[r + 5]! * wy + R[r + 8]! * wz;
    const ux = R[r]! * lx + R[r + 3]! * ly + R[r + 6]! * lz;
    const uy = R[r + 1]! * lx + R[r + 4]! * ly + R[r + 7]! * lz;
    const uz = R[r + 2]! * lx + R[r + 5]! * ly + R[r + 8]! * lz;
    const ix = inertia[o]!;
    const iy = inertia[o + 1]!;
    const iz = inertia[o + 2]!;
    const nx = ix * ux + oy * iz * oz - oz * iy * oy;
    const ny = iy * uy + oz * ix * ox - ox * iz * oz;
    const nz = iz * uz + ox * iy * oy - oy * ix * ox;
    force[o] = fx;
    force[o + 1] = fy;
    force[o + 2] = fz;
    torque[o] = R[r]! * nx + R[r + 1]! * ny + R[r + 2]! * nz + py * fz - pz * fy;
    torque[o + 1] = R[r + 3]! * nx + R[r + 4]! * ny + R[r + 5]! * nz + pz * fx - px * fz;
    torque[o + 2] = R[r + 6]! * nx + R[r + 7]! * ny + R[r + 8]! * nz + px * fy - py * fx;

    // what the outside gives, the joint need not
    if (outside) {
      const ex = outside.force[o]!;
      const ey = outside.force[o + 1]!;
      const ez = outside.force[o + 2]!;
      const jx = place.origin[o]!;
      const jy = place.origin[o + 1]!;
      const jz = place.origin[o + 2]!;
      force[o] = force[o] - ex;
      force[o + 1] = force[o + 1]! - ey;
      force[o + 2] = force[o + 2]! - ez;
      torque[o] = torque[o] - (outside.moment[o]! - (jy * ez - jz * ey));
      torque[o + 1] = torque[o + 1]! - (outside.moment[o + 1]! - (jz * ex - jx * ez));
      torque[o + 2] = torque[o + 2]! - (outside.moment[o + 2]! - (jx * ey - jy * ex));
    }
  }

  if (outside) carryWeights(place, outside, demand);

  // leaves to root: each parent carries its children
  for (let b = model.bodyCount - 1; b > 0; b--) {
    const up = parent[b]!;
    if (up < 0) continue;
    const o = b * 3;
    const s = up * 3;
    const rx = place.origin[o]! - place.origin[s]!;
    const ry = place.origin[o + 1]! - place.origin[s + 1]!;
    const rz = place.origin[o + 2]! - place.origin[s + 2]!;
    const fx = force[o]!;
    const fy = force[o + 1]!;
    const fz = force[o + 2]!;
    force[s] = force[s]! + fx;
    force[s + 1] = force[s + 1]! + fy;
    force[s + 2] = force[s + 2]! + fz;
    torque[s] = torque[s]! + torque[o]! + ry * fz - rz * fy;
    torque[s + 1] = torque[s + 1]! + torque[o + 1]! + rz * fx - rx * fz;
    torque[s + 2] = torque[s + 2]! + torque[o + 2]! + rx * fy - ry * fx;
  }

  // the part of each joint's force and moment along its dofs
  for (let d = 0; d < model.dofCount; d++) {
    const b = dofBody[d]! * 3;
    const from = isTranslation[d] === 1 ? force : torque;
    demand.moment[d] =
      place.axis[d * 3]! * from[b]! +
      place.axis[d * 3 + 1]! * from[b + 1]! +
      place.axis[d * 3 + 2]! * from[b + 2]!;
  }
}

/** A carried weight needs force as a part of its body would: against gravity and for its acceleration. */
function carryWeights(place: BodyPlace, outside: OutsideForces, demand: JointDemand): void {
  const { omega, alpha, accel, torque } = demand.scratch;
  const R = place.rotation;
  for (let i = 0; i < outside.carriedCount; i++) {
    const b = outside.carriedBody[i]!;
    const o = b * 3;
    const r = b * 9;
    const gx = outside.carriedPlace[i * 3]!;
    const gy = outside.carriedPlace[i * 3 + 1]!;
    const gz = outside.carriedPlace[i * 3 + 2]!;
    const px = R[r]! * gx + R[r + 1]! * gy + R[r + 2]! * gz;
    const py = R[r + 3]! * gx + R[r + 4]! * gy + R[r + 5]! * gz;
    const pz = R[r + 6]! * gx + R[r + 7]! * gy + R[r + 8]! * gz;
    const wx = omega[o]!;
    const wy = omega[o + 1]!;
    const wz = omega[o + 2]!;
    const lx = alpha[o]!;
    const ly = alpha[o + 1]!;
    const lz = alpha[o + 2]!;
    const tx = wy * pz - wz * py;
    const ty = wz * px - wx * pz;
    const tz = wx * py - wy * px;
    const m = outside.carriedKg[i]!;
    const fx = m * (accel[o]! + ly * pz - lz * py + wy * tz - wz * ty);
    const fy = m * (accel[o + 1]! + lz * px - lx * pz + wz * tx - wx * tz);
    const fz = m * (accel[o + 2]! + lx * py - ly * px + wx * ty - wy * tx);
    demand.force[o] = demand.force[o]! + fx;
    demand.force[o + 1] = demand.force[o + 1]! + fy;
    demand.force[o + 2] = demand.force[o + 2]! + fz;
    torque[o] = torque[o]! + py * fz - pz * fy;
    torque[o + 1] = torque[o + 1]! + pz * fx - px * fz;
    torque[o + 2] = torque[o + 2]! + px * fy - py * fx;
  }
}
