import type { Motion } from "../core/exercise/motion/motion.ts";
import { DRAWN_ONLY } from "../core/exercise/motion/pose.ts";
import type { BodyModel } from "../engine/bodyModel.ts";
import { worldPoint } from "../engine/inverseKinematics.ts";
import { newPlace, placeBodies, type BodyPlace } from "../engine/kinematics.ts";
import type { Vector } from "../engine/model/referenceBodies.ts";
import { poseAt, spanAt, type SolvedMotion } from "../engine/motionPose.ts";

/** Where every body is at one phase, for drawing. */
export interface Skeleton {
  /** A point of a body's frame in the world, m. */
  point(body: string, at: Vector): Vector;
  /** A direction of a body's frame in the world. */
  turned(body: string, direction: Vector): Vector;
  /** A contact point in the world, m: "grip_r". */
  contact(id: string): Vector;
}

/**
 * The skeleton at a phase of 0..1. Neck and shoulder girdle, which the body model moves with the rib cage, follow what
 * the pose says of them.
 */
export function skeletonAt(solved: SolvedMotion, phase: number): Skeleton {
  const { model, motion } = solved;
  const place = newPlace(model);
  placeBodies(model, poseAt(solved, phase), place);
  const drawn = drawnOnly(motion, phase);
  turnHead(model, place.rotation, drawn);
  for (const side of ["r", "l"]) levelFoot(model, place, side);

  const thorax = model.bodyIds.indexOf("thorax") * 9;
  const up = drawn.scapular_elevation / 100;
  const rise: Vector = [2, 5, 8].map((k) => place.rotation[thorax + k]! * up) as unknown as Vector;
  model.bodyIds.forEach((id, b) => {
    if (!/^(upper_arm|forearm)/.test(id)) return;
    for (let k = 0; k < 3; k++) place.origin[b * 3 + k] = place.origin[b * 3 + k]! + rise[k]!;
  });

  const bodyIndex = new Map(model.bodyIds.map((id, b) => [id, b]));
  const indexOf = (body: string): number => {
    const found = bodyIndex.get(body);
    if (found === undefined) throw new RangeError(`body: no such id ${JSON.stringify(body)}`);
    return found;
  };
  const point = (body: string, at: Vector) => worldPoint(place, indexOf(body), at);
  return {
    point,
    turned(body, direction) {
      const R = place.rotation;
      const r = indexOf(body) * 9;
      const [x, y, z] = direction;
      return [
        R[r]! * x + R[r + 1]! * y + R[r + 2]! * z,
        R[r + 3]! * x + R[r + 4]! * y + R[r + 5]! * z,
        R[r + 6]! * x + R[r + 7]! * y + R[r + 8]! * z,
      ];
    },
    contact(id) {
      const found = model.contacts.find((each) => each.id === id);
      if (!found) throw new RangeError(`contact: no such id ${JSON.stringify(id)}`);
      return worldPoint(place, found.body, found.place);
    },
  };
}

type DrawnOnly = Readonly<Record<(typeof DRAWN_ONLY)[number], number>>;

function drawnOnly(motion: Motion, phase: number): DrawnOnly {
  const { from, to, share } = spanAt(motion, phase);
  const at = (i: number, name: string) => motion.phases[i]?.pose[name] ?? 0;
  return Object.fromEntries(
    DRAWN_ONLY.map((name) => [name, at(from, name) + (at(to, name) - at(from, name)) * share]),
  ) as DrawnOnly;
}

/** A foot near the floor lies flat on it: people tilt at the ankle, where the body model does not. */
function levelFoot(model: BodyModel, place: BodyPlace, side: string): void {
  const foot = model.bodyIds.indexOf(`foot_${side}`);
  const r = foot * 9;
  const R = place.rotation;
  const forward: Vector = [R[r]!, R[r + 3]!, R[r + 6]!];
  const up = R[r + 8]!;
  if (Math.abs(forward[2]) > 0.35 || up < 0.6 || place.origin[foot * 3 + 2]! > 0.6) return;
  // the foot's own forward stays, its across becomes level
  const long = Math.hypot(forward[0], forward[1]);
  const across: Vector = [-forward[1] / long, forward[0] / long, 0];
  const raised: Vector = [
    forward[1] * across[2] - forward[2] * across[1],
    forward[2] * across[0] - forward[0] * across[2],
    forward[0] * across[1] - forward[1] * across[0],
  ];
  for (let k = 0; k < 3; k++) {
    R[r + 3 * k + 1] = across[k]!;
    R[r + 3 * k + 2] = raised[k]!;
  }
}

function turnHead(model: BodyModel, rotation: Float64Array, drawn: DrawnOnly): void {
  const h = model.bodyIds.indexOf("head") * 9;
  const angles: readonly (readonly [1 | 0 | 2, number])[] = [
    [1, drawn.neck_flexion],
    [0, drawn.neck_lateral_bending],
    [2, drawn.neck_axial_rotation],
  ];
  for (const [axis, degrees] of angles) {
    const angle = (degrees * Math.PI) / 180;
    const c = Math.cos(angle);
    const s = Math.sin(angle);
    const i = (axis + 1) % 3;
    const j = (axis + 2) % 3;
    for (let row = h; row < h + 9; row += 3) {
      const a = rotation[row + i]!;
      const b = rotation[row + j]!;
      rotation[row + i] = a * c + b * s;
      rotation[row + j] = b * c - a * s;
    }
  }
}
