import type { BodyModel } from "./bodyModel.ts";
import type { BodyPlace } from "./kinematics.ts";
import type { JointDemand } from "./inverseDynamics.ts";
import type { MusclePaths } from "./momentArms.ts";
import { LIMB_JOINTS, SPINE_JOINTS } from "./frame.ts";

/**
 * Forward tilt of each disc's normal in neutral standing, rad; in a pose the normal turns halfway between its vertebrae.
 * Source: L4/L5 mean of the adjacent bodies of the reference man; L5/S1 30 degrees, our assumption.
 */
const DISC_TILT = [(30 * Math.PI) / 180, (12 * Math.PI) / 180];

/**
 * Distance from the disc's centre at which stretched ligaments and fascia pull, m.
 * Source: our estimate; supraspinous ligament and thoracolumbar fascia lie 4 to 6 cm behind the disc.
 */
const LIGAMENT_ARM_M = 0.05;

/**
 * Compression of an unloaded disc between its stretched ligaments, N.
 * Source: about 0.1 MPa in an unloaded nucleus (recalled); agrees with what standing lacks among the rows to calibrate on.
 */
const DISC_PRELOAD_N = 100;

/** Joints across which bone presses on bone; found once a model. */
export interface LoadedJoints {
  /** Upper vertebra of each disc of SPINE_JOINTS, distal bone of each joint of LIMB_JOINTS. */
  readonly disc: Int32Array;
  readonly limb: Int32Array;
  /** Flexion dof of each disc. */
  readonly discDof: Int32Array;
}

export function loadedJoints(model: BodyModel): LoadedJoints {
  const body = (id: string) => model.bodyIds.indexOf(id);
  return {
    disc: Int32Array.of(body("L5"), body("L4")),
    limb: Int32Array.of(body("thigh_r"), body("thigh_l"), body("shank_r"), body("shank_l")),
    discDof: Int32Array.of(
      model.coordinateIds.indexOf("L5_S1_flexion"),
      model.coordinateIds.indexOf("L4_L5_flexion"),
    ),
  };
}

/** Bone on bone, N: (discs x 3) compression, shear, passive part; (limb joints x 3) whole, compression, shear. */
export interface JointLoads {
  readonly disc: Float64Array;
  readonly limb: Float64Array;
  /** (bodyCount x 3) force of muscles and supports on each body and what it carries. */
  readonly net: Float64Array;
}

export function newJointLoads(model: BodyModel): JointLoads {
  return {
    disc: new Float64Array(SPINE_JOINTS.length * 3),
    limb: new Float64Array(LIMB_JOINTS.length * 3),
    net: new Float64Array(model.bodyCount * 3),
  };
}

/** Adds the pull of every unit (unitCount, N) to the bodies that its path ties together. */
export function addMusclePulls(
  model: BodyModel,
  paths: MusclePaths,
  forceN: Float64Array,
  net: Float64Array,
): void {
  const { straightUnit, straightFrom, straightTo, endBody } = model.paths;
  const { wrappedUnit, wrappedWrap, wrappedFrom, wrappedTo } = model.paths;
  const S = paths.straightPull;
  for (let s = 0; s < straightUnit.length; s++) {
    const tension = forceN[straightUnit[s]!]!;
    if (tension === 0) continue;
    tie(net, endBody[straightFrom[s]!]!, endBody[straightTo[s]!]!, S, s * 3, tension);
  }
  const W = paths.wrappedPull;
  for (let w = 0; w < wrappedUnit.length; w++) {
    const tension = forceN[wrappedUnit[w]!]!;
    if (tension === 0) continue;
    const from = endBody[wrappedFrom[w]!]!;
    const to = endBody[wrappedTo[w]!]!;
    const over = model.wrapBody[wrappedWrap[w]!]!;
    if (paths.wrappedTouches[w] === 1) {
      tie(net, from, over, W, w * 6, tension);
      tie(net, over, to, W, w * 6 + 3, tension);
    } else {
      tie(net, from, to, W, w * 6, tension);
    }
  }
}

function tie(
  net: Float64Array,
  from: number,
  to: number,
  pull: Float64Array,
  at: number,
  tension: number,
): void {
  const a = from * 3;
  const b = to * 3;
  for (let k = 0; k < 3; k++) {
    const force = pull[at + k]! * tension;
    net[a + k] = net[a + k]! + force;
    net[b + k] = net[b + k]! - force;
  }
}

/**
 * Force across discs, hips and knees: what the joint has to carry less what muscles and supports give to the bodies beyond
 * it. `loads.net` holds those forces body by body and is summed towards the root here.
 */
export function computeJointLoads(
  model: BodyModel,
  place: BodyPlace,
  demand: JointDemand,
  passive: Float64Array,
  joints: LoadedJoints,
  loads: JointLoads,
): void {
  const { net } = loads;
  for (let b = model.bodyCount - 1; b > 0; b--) {
    const up = model.parent[b]! * 3;
    const o = b * 3;
    net[up] = net[up]! + net[o]!;
    net[up + 1] = net[up + 1]! + net[o + 1]!;
    net[up + 2] = net[up + 2]! + net[o + 2]!;
  }

  const R = place.rotation;
  for (let i = 0; i < joints.disc.length; i++) {
    const upper = joints.disc[i]!;
    const u = upper * 9;
    const l = model.parent[upper]! * 9;
    const sin = Math.sin(DISC_TILT[i]!);
    const cos = Math.cos(DISC_TILT[i]!);
    // normal and forward direction of the disc, halfway between its vertebrae
    let nx = (R[u]! + R[l]!) * sin + (R[u + 2]! + R[l + 2]!) * cos;
    let ny = (R[u + 3]! + R[l + 3]!) * sin + (R[u + 5]! + R[l + 5]!) * cos;
    let nz = (R[u + 6]! + R[l + 6]!) * sin + (R[u + 8]! + R[l + 8]!) * cos;
    const n = 1 / Math.sqrt(nx * nx + ny * ny + nz * nz);
    nx *= n;
    ny *= n;
    nz *= n;
    let ex = (R[u]! + R[l]!) * cos - (R[u + 2]! + R[l + 2]!) * sin;
    let ey = (R[u + 3]! + R[l + 3]!) * cos - (R[u + 5]! + R[l + 5]!) * sin;
    let ez = (R[u + 6]! + R[l + 6]!) * cos - (R[u + 8]! + R[l + 8]!) * sin;
    const e = 1 / Math.sqrt(ex * ex + ey * ey + ez * ez);
    ex *= e;
    ey *= e;
    ez *= e;
    const o = upper * 3;
    const fx = demand.force[o]! - net[o]!;
    const fy = demand.force[o + 1]! - net[o + 1]!;
    const fz = demand.force[o + 2]! - net[o + 2]!;
    const passiveN =
      Math.abs(passive[joints.discDof[i]!]!) / (LIGAMENT_ARM_M * model.lengthFactor) + DISC_PRELOAD_N;
    loads.disc[i * 3] = fx * nx + fy * ny + fz * nz + passiveN;
    loads.disc[i * 3 + 1] = -(fx * ex + fy * ey + fz * ez);
    loads.disc[i * 3 + 2] = passiveN;
  }

  for (let i = 0; i < joints.limb.length; i++) {
    const bone = joints.limb[i]!;
    const r = bone * 9;
    const o = bone * 3;
    // the force of the bone above on the bone below
    const fx = demand.force[o]! - net[o]!;
    const fy = demand.force[o + 1]! - net[o + 1]!;
    const fz = demand.force[o + 2]! - net[o + 2]!;
    loads.limb[i * 3] = Math.sqrt(fx * fx + fy * fy + fz * fz);
    loads.limb[i * 3 + 1] = -(fx * R[r + 2]! + fy * R[r + 5]! + fz * R[r + 8]!);
    loads.limb[i * 3 + 2] = -(fx * R[r]! + fy * R[r + 3]! + fz * R[r + 6]!);
  }
}
