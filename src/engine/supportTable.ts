import type { BalancePlan } from "./balancePlan.ts";
import type { BodyModel, Contact } from "./bodyModel.ts";
import type { Support } from "./frame.ts";
import type { BodyPlace } from "./kinematics.ts";
import type { SharingProblem } from "./loadSharing.ts";

/**
 * Supports as unknowns. A contact that only pushes gets five: a force along its normal and, dearer, forces along the edges
 * of its friction pyramid, none below 0, so that a sideways force never exceeds friction. One that grips gets three, along
 * the axes of the world.
 */
export interface SupportTable {
  /** Unknown support forces in this frame. */
  count: number;
  /** (unknowns) place among the problem's unknowns, body it acts on, number of its support. */
  readonly unknown: Int32Array;
  readonly body: Int32Array;
  readonly support: Int32Array;
  /** (unknowns x 3) direction in the world; 1 N of the unknown is this force. */
  readonly direction: Float64Array;
  /** Supports so far in this frame. */
  supports: number;
  /**
   * Of one contact: three directions (x 3), and what 1 N along each does (entries x 3); (2) size of a sideways force beside 1 N
   * along the normal, and what it costs.
   */
  readonly scratch: {
    readonly direction: Float64Array;
    readonly effect: Float64Array;
    readonly sideways: Float64Array;
  };
}

/** Most unknowns of one contact. */
export const UNKNOWNS_OF_A_CONTACT = 5;

/** What a support force costs beside activations, relative to body weight squared: little, so that muscles hardly notice. */
const COST = 0.5;
/**
 * The same of a sideways force: a choice of modelling. Two feet, or feet and back, could push or pull against each other
 * along the floor for nothing and so spare the hips; nobody who stands or bridges does so unless told. With this cost
 * they do it by a few kilograms at most, while what balance needs is still given, up to friction.
 * Source: our choice.
 */
const SIDEWAYS_COST = 200;
/** Most that one grip may hold, in body weights. */
const MOST_GRIP = 20;
const MOST_FRICTION = 2;

export function newSupportTable(mostContacts: number, dofCount: number): SupportTable {
  const most = mostContacts * UNKNOWNS_OF_A_CONTACT;
  return {
    count: 0,
    supports: 0,
    unknown: new Int32Array(most),
    body: new Int32Array(most),
    support: new Int32Array(most),
    direction: new Float64Array(most * 3),
    scratch: {
      direction: new Float64Array(9),
      effect: new Float64Array(dofCount * 3),
      sideways: new Float64Array(2),
    },
  };
}

/** Adds a support's unknowns to the problem. Throws RangeError for an unknown contact, a normal that is not of length 1, or a friction out of range. */
export function addSupport(
  model: BodyModel,
  place: BodyPlace,
  plan: BalancePlan,
  problem: SharingProblem,
  support: Support,
  contactOf: ReadonlyMap<string, Contact>,
  table: SupportTable,
): void {
  const [nx, ny, nz] = support.normal;
  if (!(Math.abs(nx * nx + ny * ny + nz * nz - 1) < 1e-6)) {
    throw new RangeError(`normal of ${support.id}: expected length 1, got ${support.normal.join()}`);
  }
  const mu = support.friction;
  if (!(mu >= 0 && mu <= MOST_FRICTION)) {
    throw new RangeError(`friction of ${support.id}: expected 0 to ${MOST_FRICTION}, got ${mu}`);
  }
  const number = table.supports++;
  // two directions across the normal, mirror images of themselves in the midplane where the normal lies in it
  const upright = Math.abs(ny) > 0.9;
  let tx = upright ? 0 : nz;
  let ty = upright ? nz : 0;
  let tz = upright ? -ny : -nx;
  const t = 1 / Math.sqrt(tx * tx + ty * ty + tz * tz);
  tx *= t;
  ty *= t;
  tz *= t;
  const sx = ny * tz - nz * ty;
  const sy = nz * tx - nx * tz;
  const sz = nx * ty - ny * tx;

  // so that 1 N sideways costs the same on rubber and on ice
  const { direction, sideways } = table.scratch;
  sideways[0] = support.grips ? 1 : mu;
  sideways[1] = support.grips ? COST : Math.max(COST, SIDEWAYS_COST * mu * mu);
  for (const id of support.contacts) {
    const contact = contactOf.get(id);
    if (!contact) throw new RangeError(`contact: no such id ${JSON.stringify(id)}`);
    if (table.count + UNKNOWNS_OF_A_CONTACT > table.unknown.length) {
      const most = table.unknown.length / UNKNOWNS_OF_A_CONTACT;
      throw new RangeError(`supports: expected at most ${most} contacts, got more`);
    }
    if (support.grips) {
      direction.set(WORLD_AXES);
      project(model, place, plan, contact, table);
      addUnknown(model, plan, problem, table, contact.body, number, true, 1, 0, 0);
      addUnknown(model, plan, problem, table, contact.body, number, true, 0, 1, 0);
      addUnknown(model, plan, problem, table, contact.body, number, true, 0, 0, 1);
    } else {
      direction[0] = nx;
      direction[1] = ny;
      direction[2] = nz;
      direction[3] = tx;
      direction[4] = ty;
      direction[5] = tz;
      direction[6] = sx;
      direction[7] = sy;
      direction[8] = sz;
      project(model, place, plan, contact, table);
      addUnknown(model, plan, problem, table, contact.body, number, false, 1, 0, 0);
      if (mu === 0) continue;
      addUnknown(model, plan, problem, table, contact.body, number, false, 1, 1, 0);
      addUnknown(model, plan, problem, table, contact.body, number, false, 1, -1, 0);
      addUnknown(model, plan, problem, table, contact.body, number, false, 1, 0, 1);
      addUnknown(model, plan, problem, table, contact.body, number, false, 1, 0, -1);
    }
  }
}

const WORLD_AXES = [1, 0, 0, 0, 1, 0, 0, 0, 1];

/** What 1 N along each of the three directions of `scratch` does at a contact, entry by entry of its body. */
function project(
  model: BodyModel,
  place: BodyPlace,
  plan: BalancePlan,
  contact: Contact,
  table: SupportTable,
): void {
  const { firstCarrier, carrierDof } = model.paths;
  const { direction: D, effect } = table.scratch;
  const b = contact.body;
  const R = place.rotation;
  const r = b * 9;
  const x = contact.place[0];
  const y = contact.place[1];
  const z = contact.place[2];
  const px = place.origin[b * 3]! + R[r]! * x + R[r + 1]! * y + R[r + 2]! * z;
  const py = place.origin[b * 3 + 1]! + R[r + 3]! * x + R[r + 4]! * y + R[r + 5]! * z;
  const pz = place.origin[b * 3 + 2]! + R[r + 6]! * x + R[r + 7]! * y + R[r + 8]! * z;
  const firstEntry = plan.firstBodyEntry[b]!;
  effect.fill(0, 0, (plan.firstBodyEntry[b + 1]! - firstEntry) * 3);
  const L = place.line;
  for (let c = firstCarrier[b]!; c < firstCarrier[b + 1]!; c++) {
    const entry = plan.carrierEntry[c]!;
    if (entry < 0) continue;
    const d = carrierDof[c]!;
    const l = d * 6;
    // how the contact moves with the dof: what a force along that does is its power
    const share = plan.dofShare[d]!;
    const vx = share * (L[l]! + L[l + 4]! * pz - L[l + 5]! * py);
    const vy = share * (L[l + 1]! + L[l + 5]! * px - L[l + 3]! * pz);
    const vz = share * (L[l + 2]! + L[l + 3]! * py - L[l + 4]! * px);
    const at = (entry - firstEntry) * 3;
    effect[at] = effect[at]! + vx * D[0]! + vy * D[1]! + vz * D[2]!;
    effect[at + 1] = effect[at + 1]! + vx * D[3]! + vy * D[4]! + vz * D[5]!;
    effect[at + 2] = effect[at + 2]! + vx * D[6]! + vy * D[7]! + vz * D[8]!;
  }
}

/**
 * One unknown: a force along the three directions, `a` along the first, `across` and `aside` (-1, 0 or 1) times the sideways
 * size along the others. Whole numbers, since broken ones handed over would be put on the heap.
 */
function addUnknown(
  model: BodyModel,
  plan: BalancePlan,
  problem: SharingProblem,
  table: SupportTable,
  body: number,
  number: number,
  grips: boolean,
  a: 0 | 1,
  across: -1 | 0 | 1,
  aside: -1 | 0 | 1,
): void {
  const { direction: D, effect, sideways } = table.scratch;
  const b = across * sideways[0]!;
  const c = aside * sideways[0]!;
  const cost = across === 0 && aside === 0 ? COST : sideways[1]!;
  const i = problem.unknowns++;
  const row = table.count++;
  table.unknown[row] = i;
  table.body[row] = body;
  table.support[row] = number;
  table.direction[row * 3] = a * D[0]! + b * D[3]! + c * D[6]!;
  table.direction[row * 3 + 1] = a * D[1]! + b * D[4]! + c * D[7]!;
  table.direction[row * 3 + 2] = a * D[2]! + b * D[5]! + c * D[8]!;

  const begin = problem.first[i]!;
  const firstEntry = plan.firstBodyEntry[body]!;
  const entries = plan.firstBodyEntry[body + 1]! - firstEntry;
  for (let e = 0; e < entries; e++) {
    problem.axis[begin + e] = plan.bodyEntryAxis[firstEntry + e]!;
    problem.effect[begin + e] = a * effect[e * 3]! + b * effect[e * 3 + 1]! + c * effect[e * 3 + 2]!;
  }
  problem.first[i + 1] = begin + entries;

  const weight = model.weightN;
  problem.weight[i] = cost / (weight * weight);
  problem.upper[i] = MOST_GRIP * weight;
  problem.lower[i] = grips ? -MOST_GRIP * weight : 0;
}

/** Adds the support forces of a solution to the bodies that they push. */
export function addSupportForces(x: Float64Array, table: SupportTable, net: Float64Array): void {
  const D = table.direction;
  for (let row = 0; row < table.count; row++) {
    const force = x[table.unknown[row]!]!;
    const b = table.body[row]! * 3;
    net[b] = net[b]! + force * D[row * 3]!;
    net[b + 1] = net[b + 1]! + force * D[row * 3 + 1]!;
    net[b + 2] = net[b + 2]! + force * D[row * 3 + 2]!;
  }
}
