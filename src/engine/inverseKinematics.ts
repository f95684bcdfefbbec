import type { BodyModel } from "./bodyModel.ts";
import { newPlace, placeBodies, type BodyPlace } from "./kinematics.ts";
import type { Vector } from "./model/referenceBodies.ts";

/** Where a point of the body has to be. */
export type Goal =
  /** In the world, m; null leaves that direction free. */
  | {
      readonly kind: "place";
      readonly body: number;
      readonly place: Vector;
      readonly at: readonly [x: number | null, y: number | null, z: number | null];
    }
  /** On another body; only the limb of the point moves for it, so that a hand never bends the back. */
  | {
      readonly kind: "meet";
      readonly body: number;
      readonly place: Vector;
      readonly otherBody: number;
      readonly otherPlace: Vector;
    }
  /** The centre of mass of the whole body, m; null leaves that direction free. */
  | { readonly kind: "centreOfMass"; readonly at: readonly [x: number | null, y: number | null, z: null] };

export interface PoseSolution {
  /** (dofCount) the pose, rad (m for translations), within the model's ranges. */
  readonly q: Float64Array;
  /** Largest distance left between a goal and its point, m. */
  readonly errorM: number;
}

/**
 * How unwillingly each coordinate leaves the wanted pose: the spine least, then the pelvis, limbs readily, the whole body's
 * place almost for nothing. Relative numbers of ours, chosen by eye.
 */
function reluctance(coordinate: string): number {
  if (/^pelvis_t[xyz]$/.test(coordinate)) return 0.02;
  if (coordinate.startsWith("pelvis")) return 6;
  if (/^(T12|L\d)/.test(coordinate)) return 25;
  if (/rotation|abduction/.test(coordinate)) return coordinate.startsWith("hip") ? 3 : 0.8;
  if (coordinate.startsWith("ankle")) return 0.4;
  return coordinate.startsWith("shoulder") || coordinate.startsWith("elbow") ? 0.5 : 1;
}

const reluctancesOf = new WeakMap<readonly string[], Float64Array>();

/** The same of every coordinate of a model, (dofCount). */
function reluctances({ coordinateIds }: BodyModel): Float64Array {
  const known = reluctancesOf.get(coordinateIds) ?? Float64Array.from(coordinateIds, reluctance);
  reluctancesOf.set(coordinateIds, known);
  return known;
}

const MOST_STEPS = 60;
const LONGEST_TURN_RAD = 0.35;
const GOOD_ENOUGH_M = 1e-4;
/** Part of the badness that a step must take away, else it counts as standing still. */
const LEAST_GAIN = 1e-4;
const MOST_STANDSTILLS = 4;

/**
 * The pose nearest to `wanted` (dofCount; rad, m) that meets the goals and the joints' ranges, and puts no contact point
 * below the floor (z = 0), except the contacts that `resting` names: damped Gauss-Newton steps on the kinematics. Same
 * input, same pose. What cannot be met is told by `errorM`.
 */
export function solvePose(
  model: BodyModel,
  wanted: Float64Array,
  goals: readonly Goal[],
  start: Float64Array = wanted,
  resting: readonly string[] = [],
): PoseSolution {
  const n = model.dofCount;
  const place = newPlace(model);
  const weight = reluctances(model);
  const mayNotSink = model.contacts.flatMap(({ id }, index) => (resting.includes(id) ? [] : [index]));
  const q = Float64Array.from(start, (value, d) => clamp(value, model.min[d]!, model.max[d]!));
  const blocked = new Uint8Array(n);
  const onFloor = new Set<number>();
  let error = Infinity;
  let standstills = 0;
  placeBodies(model, q, place);
  let after = badness(model, place, goals, mayNotSink, q, wanted, weight);

  for (let step = 0; step < MOST_STEPS; step++) {
    for (const contact of mayNotSink) if (heightOf(model, place, contact) < 0) onFloor.add(contact);
    const rows = rowsOf(model, place, goals, onFloor);
    error = rows.reduce((worst, row) => Math.max(worst, Math.abs(row.miss)), 0);

    // the step that meets the rows and, as far as they leave freedom, goes back to the wanted pose
    const back = Float64Array.from(q, (value, d) => wanted[d]! - value);
    const { way, pushes } = constrainedStep(rows, back, weight, blocked);
    const change = way.map((each, d) => (blocked[d] ? 0 : each));
    // a point that the floor would have to pull down is let go
    rows.forEach(({ floor }, i) => {
      if (floor !== undefined && pushes[i]! < 0 && step > 1) onFloor.delete(floor);
    });
    const largest = change.reduce((most, each) => Math.max(most, Math.abs(each)), 0);
    // a joint at the end of its range gives no more, until it is drawn back into it
    const held = blocked.map((is, d) => (is && !isDrawnBack(model, q, way, d) ? 1 : 0));
    const stays = held.every((is, d) => is === blocked[d]);
    if (error < GOOD_ENOUGH_M && largest < 5e-4 && stays) break;

    // as far along the step as it makes things better
    const before = after;
    const from = Float64Array.from(q);
    let scale = Math.min(1, LONGEST_TURN_RAD / Math.max(largest, 1e-12));
    for (let tries = 0; tries < 5; tries++) {
      for (let d = 0; d < n; d++) q[d] = clamp(from[d]! + scale * change[d]!, model.min[d]!, model.max[d]!);
      placeBodies(model, q, place);
      after = badness(model, place, goals, mayNotSink, q, wanted, weight);
      if (after < before) break;
      scale /= 2;
    }
    standstills = after > before * (1 - LEAST_GAIN) ? standstills + 1 : 0;
    if (standstills === MOST_STANDSTILLS) break;
    for (let d = 0; d < n; d++) {
      const next = from[d]! + scale * change[d]!;
      const leaves = !blocked[d] && (next < model.min[d]! || next > model.max[d]!);
      blocked[d] = held[d] || leaves ? 1 : 0;
    }
  }

  const sunk = new Set(mayNotSink.filter((contact) => heightOf(model, place, contact) < 0));
  const left = rowsOf(model, place, goals, sunk);
  return { q, errorM: left.reduce((worst, row) => Math.max(worst, Math.abs(row.miss)), 0) };
}

/** A joint at an end of its range would go back into it. */
function isDrawnBack({ min, max }: BodyModel, q: Float64Array, way: Float64Array, d: number): boolean {
  return !((q[d]! >= max[d]! && way[d]! >= 0) || (q[d]! <= min[d]! && way[d]! <= 0));
}

/** What a step has to lessen: missed goals first, then the distance from the wanted pose. */
function badness(
  model: BodyModel,
  place: BodyPlace,
  goals: readonly Goal[],
  mayNotSink: readonly number[],
  q: Float64Array,
  wanted: Float64Array,
  weight: Float64Array,
): number {
  let sum = 0;
  for (const miss of missesOf(model, place, goals)) sum += 3000 * miss * miss;
  for (const contact of mayNotSink) {
    const height = heightOf(model, place, contact);
    if (height < 0) sum += 3000 * height ** 2;
  }
  for (let d = 0; d < q.length; d++) sum += weight[d]! * (q[d]! - wanted[d]!) ** 2;
  return sum;
}

function missesOf(model: BodyModel, place: BodyPlace, goals: readonly Goal[]): readonly number[] {
  return goals.flatMap((goal): readonly number[] => {
    if (goal.kind === "meet") {
      const point = worldPoint(place, goal.body, goal.place);
      return worldPoint(place, goal.otherBody, goal.otherPlace).map((want, k) => want - point[k]!);
    }
    const point =
      goal.kind === "place" ? worldPoint(place, goal.body, goal.place) : massAbove(model, place).centre;
    return goal.at.flatMap((want, k) => (want === null ? [] : [want - point[k]!]));
  });
}

interface Row {
  readonly slope: Float64Array;
  /** How far the point has to go, m. */
  readonly miss: number;
  /** The contact that the floor stops. */
  readonly floor?: number;
}

function rowsOf(
  model: BodyModel,
  place: BodyPlace,
  goals: readonly Goal[],
  onFloor: ReadonlySet<number>,
): readonly Row[] {
  const rows: Row[] = [];
  for (const goal of goals) {
    if (goal.kind === "place") {
      const point = worldPoint(place, goal.body, goal.place);
      const slopes = pointSlopes(model, place, goal.body, point);
      goal.at.forEach((want, k) => {
        if (want !== null) rows.push({ slope: slopes[k]!, miss: want - point[k]! });
      });
    } else if (goal.kind === "meet") {
      const point = worldPoint(place, goal.body, goal.place);
      const other = worldPoint(place, goal.otherBody, goal.otherPlace);
      const slopes = pointSlopes(model, place, goal.body, point);
      slopes.forEach((slope, k) => {
        const limb = slope.map((each, d) => (ofLimb(model.coordinateIds[d]!) ? each : 0));
        rows.push({ slope: limb, miss: other[k]! - point[k]! });
      });
    } else {
      const { centre, slopes } = centreOfMass(model, place);
      goal.at.forEach((want, k) => {
        if (want !== null) rows.push({ slope: slopes[k]!, miss: want - centre[k]! });
      });
    }
  }
  for (const index of onFloor) {
    const contact = model.contacts[index]!;
    const point = worldPoint(place, contact.body, contact.place);
    const slope = pointSlopes(model, place, contact.body, point)[2]!;
    rows.push({ slope, miss: -point[2], floor: index });
  }
  return rows;
}

function ofLimb(coordinate: string): boolean {
  return coordinate.startsWith("shoulder") || coordinate.startsWith("elbow");
}

/** Height of a contact above the floor, m. */
function heightOf(model: BodyModel, place: BodyPlace, contact: number): number {
  const { body, place: point } = model.contacts[contact]!;
  const r = body * 9;
  const R = place.rotation;
  const [x, y, z] = point;
  return place.origin[body * 3 + 2]! + R[r + 6]! * x + R[r + 7]! * y + R[r + 8]! * z;
}

/** A point of a body in the world, m. */
export function worldPoint(place: BodyPlace, body: number, point: Vector): Vector {
  const r = body * 9;
  const o = body * 3;
  const R = place.rotation;
  const [x, y, z] = point;
  return [
    place.origin[o]! + R[r]! * x + R[r + 1]! * y + R[r + 2]! * z,
    place.origin[o + 1]! + R[r + 3]! * x + R[r + 4]! * y + R[r + 5]! * z,
    place.origin[o + 2]! + R[r + 6]! * x + R[r + 7]! * y + R[r + 8]! * z,
  ];
}

/** How a point fixed to a body moves with each dof: three arrays, x, y, z. */
function pointSlopes(
  model: BodyModel,
  place: BodyPlace,
  body: number,
  point: Vector,
): readonly Float64Array[] {
  const slopes = [0, 1, 2].map(() => new Float64Array(model.dofCount));
  for (let b = body; b >= 0; b = model.parent[b]!) {
    for (let d = model.firstDof[b]!; d < model.firstDof[b + 1]!; d++) {
      const [x, y, z] = pointSpeed(model, place, d, point);
      slopes[0]![d] = x;
      slopes[1]![d] = y;
      slopes[2]![d] = z;
    }
  }
  return slopes;
}

function pointSpeed(model: BodyModel, place: BodyPlace, d: number, point: Vector): Vector {
  const wx = place.axis[d * 3]!;
  const wy = place.axis[d * 3 + 1]!;
  const wz = place.axis[d * 3 + 2]!;
  if (model.isTranslation[d] === 1) return [wx, wy, wz];
  const o = model.dofBody[d]! * 3;
  const x = point[0] - place.origin[o]!;
  const y = point[1] - place.origin[o + 1]!;
  const z = point[2] - place.origin[o + 2]!;
  return [wy * z - wz * y, wz * x - wx * z, wx * y - wy * x];
}

/** Centre of mass of the whole body and how it moves with each dof. */
export function centreOfMass(
  model: BodyModel,
  place: BodyPlace,
): { readonly centre: Vector; readonly slopes: readonly Float64Array[] } {
  const { mass, moment, centre } = massAbove(model, place);
  const total = mass[0]!;
  const slopes = [0, 1, 2].map(() => new Float64Array(model.dofCount));
  for (let d = 0; d < model.dofCount; d++) {
    const b = model.dofBody[d]!;
    const m = mass[b]!;
    const speed = pointSpeed(model, place, d, [
      moment[b * 3]! / m,
      moment[b * 3 + 1]! / m,
      moment[b * 3 + 2]! / m,
    ]);
    for (let k = 0; k < 3; k++) slopes[k]![d] = (speed[k]! * m) / total;
  }
  return { centre, slopes };
}

/** Mass of each body with all that it carries (kg), the same times its place (x 3), and the whole body's centre of mass. */
function massAbove(
  model: BodyModel,
  place: BodyPlace,
): { readonly mass: Float64Array; readonly moment: Float64Array; readonly centre: Vector } {
  const mass = Float64Array.from(model.massKg);
  const moment = new Float64Array(model.bodyCount * 3);
  for (let b = model.bodyCount - 1; b >= 0; b--) {
    const com: Vector = [model.com[b * 3]!, model.com[b * 3 + 1]!, model.com[b * 3 + 2]!];
    const point = worldPoint(place, b, com);
    for (let k = 0; k < 3; k++) moment[b * 3 + k] = moment[b * 3 + k]! + model.massKg[b]! * point[k]!;
    const up = model.parent[b]!;
    if (up < 0) continue;
    mass[up] = mass[up]! + mass[b]!;
    for (let k = 0; k < 3; k++) moment[up * 3 + k] = moment[up * 3 + k]! + moment[b * 3 + k]!;
  }
  const total = mass[0]!;
  return { mass, moment, centre: [moment[0]! / total, moment[1]! / total, moment[2]! / total] };
}

/**
 * The way back + W^-1 J' p with p = (J W^-1 J' + damping)^-1 (miss - J back). Dofs that are blocked take no part in it; theirs
 * is where they would go were they let.
 */
function constrainedStep(
  rows: readonly Row[],
  back: Float64Array,
  weight: Float64Array,
  blocked: Uint8Array,
): { readonly way: Float64Array; readonly pushes: Float64Array } {
  const m = rows.length;
  const n = back.length;
  const way = Float64Array.from(back);
  const matrix = new Float64Array(m * m);
  const wanted = new Float64Array(m);
  // a point moves with the few dofs between it and the root
  const moving = new Int32Array(n);
  for (let i = 0; i < m; i++) {
    const { slope, miss } = rows[i]!;
    let along = 0;
    let count = 0;
    for (let d = 0; d < n; d++) {
      if (slope[d] === 0 || blocked[d]) continue;
      along += slope[d]! * back[d]!;
      moving[count++] = d;
    }
    wanted[i] = miss - along;
    for (let j = 0; j <= i; j++) {
      const other = rows[j]!.slope;
      let sum = 0;
      for (let k = 0; k < count; k++) {
        const d = moving[k]!;
        sum += (slope[d]! * other[d]!) / weight[d]!;
      }
      matrix[i * m + j] = matrix[j * m + i] = sum;
    }
    matrix[i * m + i] = matrix[i * m + i]! + 3e-5;
  }
  solveSymmetric(matrix, wanted, m);
  for (let d = 0; d < n; d++) {
    let sum = 0;
    for (let i = 0; i < m; i++) sum += rows[i]!.slope[d]! * wanted[i]!;
    way[d] = way[d]! + sum / weight[d]!;
  }
  return { way, pushes: wanted };
}

/** Cholesky; `right` becomes the solution. */
function solveSymmetric(a: Float64Array, right: Float64Array, m: number): void {
  for (let i = 0; i < m; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = a[i * m + j]!;
      for (let k = 0; k < j; k++) sum -= a[i * m + k]! * a[j * m + k]!;
      a[i * m + j] = i === j ? Math.sqrt(Math.max(sum, 1e-12)) : sum / a[j * m + j]!;
    }
  }
  for (let i = 0; i < m; i++) {
    let sum = right[i]!;
    for (let k = 0; k < i; k++) sum -= a[i * m + k]! * right[k]!;
    right[i] = sum / a[i * m + i]!;
  }
  for (let i = m - 1; i >= 0; i--) {
    let sum = right[i]!;
    for (let k = i + 1; k < m; k++) sum -= a[k * m + i]! * right[k]!;
    right[i] = sum / a[i * m + i]!;
  }
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
