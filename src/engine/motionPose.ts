import type {
  Motion,
  MotionPhase,
  MotionSupport,
  Part,
  Reach,
  Side,
} from "../core/exercise/motion/motion.ts";
import { DRAWN_ONLY, type Pose } from "../core/exercise/motion/pose.ts";
import type { BodyModel } from "./bodyModel.ts";
import { centreOfMass, solvePose, worldPoint, type Goal } from "./inverseKinematics.ts";
import { newPlace, placeBodies } from "./kinematics.ts";
import { LUMBAR_SHARES, type LumbarMotion } from "./model/lumbarShares.ts";
import type { Vector } from "./model/referenceBodies.ts";
import { contactsNear, heldPoints } from "./partContacts.ts";

/** A key pose on its supports. */
export interface KeyPose {
  /** (dofCount) rad, m. */
  readonly q: Float64Array;
  /** Where each point of each part rests, world, m. */
  readonly anchors: ReadonlyMap<Part, readonly Vector[]>;
  /** Largest distance left between a point and its support, m. */
  readonly errorM: number;
}

/** A motion carried out by one body. */
export interface SolvedMotion {
  readonly model: BodyModel;
  readonly motion: Motion;
  /** One a phase, in their order. */
  readonly keys: readonly KeyPose[];
}

const DEGREES = Math.PI / 180;

/** Coordinates of the model for a pose in degrees; the pelvis at the origin. Throws RangeError on a name it does not know. */
export function coordinatesOf(model: BodyModel, pose: Pose): Float64Array {
  const q = new Float64Array(model.dofCount);
  const index = new Map(model.coordinateIds.map((id, d) => [id, d]));
  const general = Object.entries(pose).filter(([name]) => !/_[rl]$/.test(name));
  const sided = Object.entries(pose).filter(([name]) => /_[rl]$/.test(name));
  for (const [name, degrees] of [...general, ...sided]) {
    const lumbar = /^lumbar_(flexion|lateral_bending|axial_rotation)$/.exec(name);
    if (lumbar) {
      for (const [joint, share] of Object.entries(LUMBAR_SHARES[lumbar[1] as LumbarMotion])) {
        q[need(index.get(`${joint}_${lumbar[1]}`), name)] = degrees * share * DEGREES;
      }
    } else if (index.has(name)) {
      q[need(index.get(name), name)] = degrees * DEGREES;
    } else if (index.has(`${name}_r`)) {
      q[need(index.get(`${name}_r`), name)] = degrees * DEGREES;
      q[need(index.get(`${name}_l`), name)] = degrees * DEGREES;
    } else if (!(DRAWN_ONLY as readonly string[]).includes(name)) {
      throw new RangeError(`pose: no such coordinate ${JSON.stringify(name)}`);
    }
  }
  return q;
}

/** How far the centre of mass lies from the middle of the feet that carry it, so as to balance a pull, m. */
export type CounterLean = readonly [forward: number, left: number];

/** Puts every key pose of a motion on its supports; where something pulls, with a lean against it, one a phase. */
export function solveMotion(
  model: BodyModel,
  motion: Motion,
  leans: readonly CounterLean[] = [],
): SolvedMotion {
  const keys: KeyPose[] = [];
  motion.phases.forEach((phase, i) =>
    keys.push(keyPose(model, motion, phase, leans[i] ?? [0, 0], keys.at(-1))),
  );
  return { model, motion, keys };
}

function keyPose(
  model: BodyModel,
  motion: Motion,
  phase: MotionPhase,
  lean: CounterLean,
  before: KeyPose | undefined,
): KeyPose {
  const wanted = coordinatesOf(model, phase.pose);
  const supports = motion.supports.filter(({ part }) => !phase.lifts.includes(part));

  if (before) {
    for (let d = 0; d < 3; d++) wanted[d] = before.q[d]!;
    const anchors = new Map([...before.anchors].filter(([part]) => !phase.steps.includes(part)));
    return settled(model, motion, phase, lean, supports, wanted, wanted, anchors);
  }

  // the first pose decides where the body rests; the middle of its first support is the origin
  const first = motion.supports[0];
  if (first && typeof first.heightM === "number") liftTo(model, wanted, first.part, first.heightM);
  const near = supports.flatMap(({ part }) => contactsNear(part));
  const loose = solvePose(model, wanted, goalsOf(model, supports, new Map()), wanted, near);
  for (let d = 0; d < 3; d++) wanted[d] = loose.q[d]!;
  const shift = first ? meanX(model, loose.q, first.part) : 0;
  wanted[0] = wanted[0]! - shift;
  loose.q[0] = loose.q[0]! - shift;
  const anchors = new Map(supports.map((each) => [each.part, anchorOf(model, loose.q, each)]));
  return settled(model, motion, phase, lean, supports, wanted, loose.q, anchors);
}

function settled(
  model: BodyModel,
  motion: Motion,
  phase: MotionPhase,
  lean: CounterLean,
  supports: readonly MotionSupport[],
  wanted: Float64Array,
  start: Float64Array,
  anchors: ReadonlyMap<Part, readonly Vector[]>,
): KeyPose {
  const goals = [
    ...goalsOf(model, supports, anchors),
    ...reachGoals(model, phase.reach),
    ...balanceGoals(motion, supports, anchors, lean),
  ];
  const { q, errorM } = solvePose(
    model,
    wanted,
    goals,
    start,
    supports.flatMap(({ part }) => contactsNear(part)),
  );
  const fresh = supports.filter(({ part }) => !anchors.has(part));
  return {
    q,
    errorM,
    anchors: new Map([...anchors, ...fresh.map((each) => [each.part, anchorOf(model, q, each)] as const)]),
  };
}

/**
 * The pose at a phase of 0 (first key pose) to 1 (last key pose; of a cycle: the first again), eased between the key
 * poses, on the supports that carry on both sides. Throws RangeError outside 0..1.
 */
export function poseAt({ model, motion, keys }: SolvedMotion, phase: number): Float64Array {
  const { from, to, share } = spanAt(motion, phase);
  const a = keys[from]!;
  const b = keys[to]!;
  if (share === 0) return a.q;
  if (share === 1) return b.q;
  const q = a.q.map((value, d) => value + (b.q[d]! - value) * share);
  const first = motion.phases[from]!;
  const second = motion.phases[to]!;
  const supports = motion.supports.filter(
    ({ part }) => !first.lifts.includes(part) && !second.lifts.includes(part) && !second.steps.includes(part),
  );
  const goals = [
    ...goalsOf(model, supports, a.anchors),
    ...reachGoals(model, reachBetween(first.reach, second.reach, share)),
  ];
  return solvePose(
    model,
    q,
    goals,
    q,
    supports.flatMap(({ part }) => contactsNear(part)),
  ).q;
}

/** Which key poses a phase of 0..1 lies between, and how far (0..1, eased). */
export function spanAt(
  { phases, course }: Motion,
  phase: number,
): { readonly from: number; readonly to: number; readonly share: number } {
  if (!(phase >= 0 && phase <= 1)) throw new RangeError(`phase: expected 0 to 1, got ${phase}`);
  const spans = phases.map((each, to) => ({ from: to - 1, to, durationS: each.durationS })).slice(1);
  if (course === "cycle") {
    spans.push({ from: phases.length - 1, to: 0, durationS: phases[0]!.durationS });
  }
  let left = phase * spans.reduce((sum, { durationS }) => sum + durationS, 0);
  for (const { from, to, durationS } of spans) {
    if (left <= durationS + 1e-12) {
      const share = Math.min(1, left / durationS);
      return { from, to, share: (1 - Math.cos(Math.PI * share)) / 2 };
    }
    left -= durationS;
  }
  return { from: 0, to: 0, share: 0 };
}

function goalsOf(
  model: BodyModel,
  supports: readonly MotionSupport[],
  anchors: ReadonlyMap<Part, readonly Vector[]>,
): readonly Goal[] {
  return supports.flatMap(({ part, heightM, slides, travels }) =>
    heldPoints(model, part).flatMap(({ body, place }, i): readonly Goal[] => {
      const anchor = slides || travels ? undefined : anchors.get(part)?.[i];
      if (anchor) return [{ kind: "place", body, place, at: anchor }];
      return heightM === "free" ? [] : [{ kind: "place", body, place, at: [null, null, heightM] }];
    }),
  );
}

const SIDES = ["r", "l"] as const;

function reachGoals(model: BodyModel, reach: Readonly<Partial<Record<Side, Reach>>>): readonly Goal[] {
  return SIDES.flatMap((side): readonly Goal[] => {
    const wish = reach[side];
    if (!wish) return [];
    const grip = model.contacts.find(({ id }) => id === `grip_${side}`)!;
    const outward = side === "r" ? -1 : 1;
    const y = wish.y === null ? null : wish.y * outward;
    if (wish.frame === "world") {
      return [{ kind: "place", body: grip.body, place: grip.place, at: [wish.x, y, wish.z] }];
    }
    const paired = ["thigh", "shank", "foot"].includes(wish.frame);
    const otherBody = model.bodyIds.indexOf(paired ? `${wish.frame}_${side}` : wish.frame);
    const otherPlace: Vector = [wish.x ?? 0, y ?? 0, wish.z ?? 0];
    return [{ kind: "meet", body: grip.body, place: grip.place, otherBody, otherPlace }];
  });
}

function reachBetween(
  a: Readonly<Partial<Record<Side, Reach>>>,
  b: Readonly<Partial<Record<Side, Reach>>>,
  share: number,
): Readonly<Partial<Record<Side, Reach>>> {
  const between = (x: number | null, y: number | null) =>
    x === null || y === null ? null : x + (y - x) * share;
  const reach: Partial<Record<Side, Reach>> = {};
  for (const side of SIDES) {
    const from = a[side];
    const to = b[side];
    if (from && to && from.frame === to.frame) {
      reach[side] = {
        frame: from.frame,
        x: between(from.x, to.x),
        y: between(from.y, to.y),
        z: between(from.z, to.z),
      };
    }
  }
  return reach;
}

const ON_FEET = /^(foot|forefoot|toes|heel)_/;

/** The body's centre of mass over the middle of the feet that carry it, or as far beside it as balances a pull. */
function balanceGoals(
  motion: Motion,
  supports: readonly MotionSupport[],
  anchors: ReadonlyMap<Part, readonly Vector[]>,
  [forward, left]: CounterLean,
): readonly Goal[] {
  if (!motion.balanced || supports.some(({ part }) => ON_FEET.test(part) && !anchors.has(part))) return [];
  const middle = middleOfFeet(supports, anchors);
  return middle ? [{ kind: "centreOfMass", at: [middle[0] + forward, middle[1] + left, null] }] : [];
}

/** Middle of what the carrying feet rest on, world, m; none where no foot carries. */
export function middleOfFeet(
  supports: readonly MotionSupport[],
  anchors: ReadonlyMap<Part, readonly Vector[]>,
): Vector | undefined {
  const feet = supports
    .filter(({ part }) => ON_FEET.test(part))
    .flatMap(({ part }) => anchors.get(part) ?? []);
  if (feet.length === 0) return undefined;
  const mean = (k: 0 | 1 | 2) => feet.reduce((sum, each) => sum + each[k], 0) / feet.length;
  return [mean(0), mean(1), mean(2)];
}

function anchorOf(model: BodyModel, q: Float64Array, { part, heightM }: MotionSupport): readonly Vector[] {
  const place = newPlace(model);
  placeBodies(model, q, place);
  return heldPoints(model, part).map((held) => {
    const [x, y, z] = worldPoint(place, held.body, held.place);
    return [x, y, heightM === "free" ? z : heightM];
  });
}

function meanX(model: BodyModel, q: Float64Array, part: Part): number {
  const points = anchorOf(model, q, { part, heightM: "free" });
  return points.reduce((sum, each) => sum + each[0], 0) / points.length;
}

function liftTo(model: BodyModel, q: Float64Array, part: Part, heightM: number): void {
  const points = anchorOf(model, q, { part, heightM: "free" });
  const lowest = Math.min(...points.map((each) => each[2]));
  q[2] = q[2]! + heightM - lowest;
}

/** Where the body's centre of mass is in a pose, world, m. */
export function centreOfMassAt(model: BodyModel, q: Float64Array): Vector {
  const place = newPlace(model);
  placeBodies(model, q, place);
  return centreOfMass(model, place).centre;
}

function need<Value>(value: Value | undefined, name: string): Value {
  if (value === undefined) throw new RangeError(`pose: no such coordinate ${JSON.stringify(name)}`);
  return value;
}
