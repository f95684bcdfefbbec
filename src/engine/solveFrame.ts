import { balancePlan, type BalancePlan } from "./balancePlan.ts";
import type { BodyModel, Contact } from "./bodyModel.ts";
import { NOMINAL_CHOICES, type FrameInput, type ModellingChoices } from "./frame.ts";
import {
  inverseDynamics,
  newDemand,
  newOutside,
  type JointDemand,
  type OutsideForces,
} from "./inverseDynamics.ts";
import {
  addMusclePulls,
  computeJointLoads,
  loadedJoints,
  newJointLoads,
  type JointLoads,
  type LoadedJoints,
} from "./jointLoads.ts";
import { newPlace, placeBodies, type BodyPlace } from "./kinematics.ts";
import { newSolution, shareLoad, type SharingProblem, type SharingSolution } from "./loadSharing.ts";
import { layPaths, newPaths, type MusclePaths } from "./momentArms.ts";
import { passiveDofs, passiveMoments, type PassiveDofs } from "./passiveStructures.ts";
import { refuseOutside } from "./pose.ts";
import {
  addSupport,
  addSupportForces,
  newSupportTable,
  UNKNOWNS_OF_A_CONTACT,
  type SupportTable,
} from "./supportTable.ts";
import {
  NOT_TRUNK,
  TRUNK_EXTENSOR,
  TRUNK_STRENGTH,
  torqueActuators,
  trunkExtensorFactor,
  trunkParts,
  type TorqueActuator,
} from "./strength.ts";

/** One frame solved, and the room to solve the next: `solveFrame` writes over it and allocates nothing. */
export interface SolvedFrame {
  readonly model: BodyModel;
  readonly place: BodyPlace;
  readonly paths: MusclePaths;
  readonly demand: JointDemand;
  /** (dofCount) what passive structures give, Nm. */
  readonly passive: Float64Array;
  /** (unitCount) force of each unit at full activation in this frame, N. */
  readonly available: Float64Array;
  /** (unitCount) least activation in this frame. */
  readonly tone: Float64Array;
  /** (unitCount) 0 to 1. */
  readonly activation: Float64Array;
  /** (unitCount) N. */
  readonly forceN: Float64Array;
  readonly supports: SupportTable;
  readonly loads: JointLoads;
  /** Plan, problem and solution that the latest choices used. */
  balance: Balance;
  readonly fixed: FixedParts;
}

export interface Balance {
  readonly plan: BalancePlan;
  readonly problem: SharingProblem;
  readonly solution: SharingSolution;
  /** Torques beside the muscles; unknowns behind the units, before the supports. */
  readonly actuators: readonly TorqueActuator[];
}

interface FixedParts {
  readonly passiveDofs: PassiveDofs;
  readonly joints: LoadedJoints;
  readonly trunkPart: Uint8Array;
  readonly outside: OutsideForces;
  readonly still: Float64Array;
  readonly full: Float64Array;
  readonly balances: { readonly levels: Balance; readonly coupled: Balance };
  readonly contactOf: ReadonlyMap<string, Contact>;
}

const MOST_LOADS = 16;
/** Contacts that may touch at once. */
const MOST_CONTACTS = 32;
const MOST_LOAD_KG = 1000;
/** Nm (N) an axis may stay unmet for next to nothing; small beside every moment that matters. */
const SOFTNESS = 1;
/** Rounds of reweighting that turn squares into cubes. */
const CUBE_ROUNDS = 8;
/** Activation below which a muscle weighs no less: keeps cubes of idle muscles from being free. */
const LEAST_CUBE_WEIGHT = 1e-3;

export function newFrame(model: BodyModel): SolvedFrame {
  const balances = { levels: newBalance(model, "levels"), coupled: newBalance(model, "coupled") };
  return {
    model,
    place: newPlace(model),
    paths: newPaths(model),
    demand: newDemand(model),
    passive: new Float64Array(model.dofCount),
    available: new Float64Array(model.unitCount),
    tone: new Float64Array(model.unitCount),
    activation: new Float64Array(model.unitCount),
    forceN: new Float64Array(model.unitCount),
    supports: newSupportTable(MOST_CONTACTS, model.dofCount),
    loads: newJointLoads(model),
    balance: balances[NOMINAL_CHOICES.lumbar],
    fixed: {
      passiveDofs: passiveDofs(model),
      joints: loadedJoints(model),
      trunkPart: trunkParts(model),
      outside: newOutside(model, MOST_LOADS),
      still: new Float64Array(model.dofCount),
      full: new Float64Array(model.unitCount).fill(1),
      balances,
      contactOf: new Map(model.contacts.map((contact) => [contact.id, contact])),
    },
  };
}

function newBalance(model: BodyModel, lumbar: ModellingChoices["lumbar"]): Balance {
  const plan = balancePlan(model, lumbar);
  const actuators = torqueActuators(model, plan.axisIds);
  const axes = plan.axisIds.length;
  const units = model.unitCount;
  const unknowns = units + actuators.length + MOST_CONTACTS * UNKNOWNS_OF_A_CONTACT;
  const own = plan.entryAxis.length + actuators.length;
  const room = own + MOST_CONTACTS * UNKNOWNS_OF_A_CONTACT * axes;
  const problem: SharingProblem = {
    axes,
    unknowns,
    first: new Int32Array(unknowns + 1),
    axis: new Int32Array(room),
    effect: new Float64Array(room),
    demand: new Float64Array(axes),
    weight: new Float64Array(unknowns).fill(1),
    lower: new Float64Array(unknowns),
    upper: new Float64Array(unknowns).fill(1),
    softness: new Float64Array(axes).fill(SOFTNESS),
  };
  problem.first.set(plan.firstEntry);
  problem.axis.set(plan.entryAxis);
  actuators.forEach(({ axis, maxNm }, i) => {
    const at = plan.entryAxis.length + i;
    problem.first[units + i + 1] = at + 1;
    problem.axis[at] = axis;
    problem.effect[at] = maxNm;
    problem.lower[units + i] = -1;
  });
  return { plan, problem, solution: newSolution(unknowns, axes), actuators };
}

/**
 * Solves one frame: what every muscle, joint and support has to give so that the pose is held or the movement made.
 * What cannot be met comes back as unmet torque. Starts from the solution that `frame` holds (phases of one movement follow
 * each other quickly). Throws RangeError for a pose outside its ranges, and for loads, supports or capacities that make no
 * sense, quoting the value.
 */
export function solveFrame(model: BodyModel, input: FrameInput, frame = newFrame(model)): SolvedFrame {
  const choices = input.choices ?? NOMINAL_CHOICES;
  moveBody(model, input, frame);
  passiveMoments(model, frame.fixed.passiveDofs, input.q, frame.passive);
  weighStrength(model, input, frame);
  frame.balance = frame.fixed.balances[choices.lumbar];
  poseProblem(model, input, frame, choices);
  share(model, frame, choices);
  takeAnswer(model, frame);
  return frame;
}

/** Where the body is, how its muscles lie, and what its joints have to carry. */
function moveBody(model: BodyModel, input: FrameInput, frame: SolvedFrame): void {
  const { still, outside } = frame.fixed;
  refuseOutside(model, input.q);
  placeBodies(model, input.q, frame.place);
  layPaths(model, frame.place, frame.paths);
  hangLoads(input, frame);
  inverseDynamics(model, frame.place, input.v ?? still, input.a ?? still, outside, frame.demand);
}

function hangLoads(input: FrameInput, frame: SolvedFrame): void {
  const { outside, contactOf } = frame.fixed;
  outside.carriedCount = 0;
  outside.force.fill(0);
  outside.moment.fill(0);
  if (!input.loads) return;
  if (input.loads.length > MOST_LOADS) {
    throw new RangeError(`loads: expected at most ${MOST_LOADS}, got ${input.loads.length}`);
  }
  for (const load of input.loads) {
    const contact = contactAt(contactOf, load.contact);
    if (load.kind === "mass") {
      if (!(load.massKg >= 0 && load.massKg <= MOST_LOAD_KG)) {
        throw new RangeError(`massKg: expected 0 to ${MOST_LOAD_KG}, got ${load.massKg}`);
      }
      const i = outside.carriedCount++;
      outside.carriedBody[i] = contact.body;
      outside.carriedPlace.set(contact.place, i * 3);
      outside.carriedKg[i] = load.massKg;
    } else {
      pushAt(frame.place, contact, load.forceN, outside);
    }
  }
}

function pushAt(place: BodyPlace, contact: Contact, forceN: readonly number[], outside: OutsideForces): void {
  const [fx = NaN, fy = NaN, fz = NaN] = forceN;
  if (!Number.isFinite(fx + fy + fz))
    throw new RangeError(`forceN: expected three numbers, got ${forceN.join()}`);
  const R = place.rotation;
  const r = contact.body * 9;
  const o = contact.body * 3;
  const [x, y, z] = contact.place;
  const px = place.origin[o]! + R[r]! * x + R[r + 1]! * y + R[r + 2]! * z;
  const py = place.origin[o + 1]! + R[r + 3]! * x + R[r + 4]! * y + R[r + 5]! * z;
  const pz = place.origin[o + 2]! + R[r + 6]! * x + R[r + 7]! * y + R[r + 8]! * z;
  outside.force[o] = outside.force[o]! + fx;
  outside.force[o + 1] = outside.force[o + 1]! + fy;
  outside.force[o + 2] = outside.force[o + 2]! + fz;
  outside.moment[o] = outside.moment[o]! + py * fz - pz * fy;
  outside.moment[o + 1] = outside.moment[o + 1]! + pz * fx - px * fz;
  outside.moment[o + 2] = outside.moment[o + 2]! + px * fy - py * fx;
}

export function contactAt(contactOf: ReadonlyMap<string, Contact>, id: string): Contact {
  const contact = contactOf.get(id);
  if (!contact) throw new RangeError(`contact: no such id ${JSON.stringify(id)}`);
  return contact;
}

/** Force that each unit could give in this pose. */
function weighStrength(model: BodyModel, input: FrameInput, frame: SolvedFrame): void {
  const { trunkPart, full, passiveDofs } = frame.fixed;
  const capacity = input.capacity ?? full;
  if (capacity.length !== model.unitCount) {
    throw new RangeError(`capacity: expected ${model.unitCount} factors, got ${capacity.length}`);
  }
  let lumbarFlexion = 0;
  for (let i = 0; i < passiveDofs.levelDof.length; i++) lumbarFlexion += input.q[passiveDofs.levelDof[i]!]!;
  const extensor = trunkExtensorFactor(lumbarFlexion);
  const tone = input.trunkTone ?? 0;
  if (!(tone >= 0 && tone <= 0.5)) throw new RangeError(`trunkTone: expected 0 to 0.5, got ${tone}`);
  for (let u = 0; u < model.unitCount; u++) {
    const part = capacity[u]!;
    if (!(part >= 0 && part <= 1)) {
      throw new RangeError(`capacity of ${model.units[u]!.id}: expected 0 to 1, got ${part}`);
    }
    const kind = trunkPart[u]!;
    const factor = kind === NOT_TRUNK ? 1 : kind === TRUNK_EXTENSOR ? extensor : TRUNK_STRENGTH.others;
    frame.available[u] = model.maxForceN[u]! * part * factor;
    frame.tone[u] = kind === NOT_TRUNK ? 0 : tone;
  }
}

/** Columns of muscles and supports, and the moments to balance. */
function poseProblem(
  model: BodyModel,
  input: FrameInput,
  frame: SolvedFrame,
  choices: ModellingChoices,
): void {
  const { plan, problem } = frame.balance;
  const { paths, available, demand, passive } = frame;
  const { firstArm } = model.paths;
  const { armEntry, armShare } = plan;
  const { arm } = paths;
  const { effect } = problem;
  if (!(choices.armFactor > 0.5 && choices.armFactor < 2)) {
    throw new RangeError(`armFactor: expected 0.5 to 2, got ${choices.armFactor}`);
  }

  problem.demand.fill(0);
  for (let d = 0; d < model.dofCount; d++) {
    const k = plan.dofAxis[d]!;
    if (k >= 0)
      problem.demand[k] = problem.demand[k]! + plan.dofShare[d]! * (demand.moment[d]! - passive[d]!);
  }

  problem.lower.set(frame.tone);
  effect.fill(0, 0, plan.entryAxis.length);
  for (let u = 0; u < model.unitCount; u++) {
    const pull = available[u]! * choices.armFactor;
    for (let i = firstArm[u]!, end = firstArm[u + 1]!; i < end; i++) {
      const e = armEntry[i]!;
      if (e >= 0) effect[e] = effect[e]! + arm[i]! * armShare[i]! * pull;
    }
  }

  const { supports } = frame;
  supports.count = 0;
  supports.supports = 0;
  problem.unknowns = model.unitCount + frame.balance.actuators.length;
  if (input.supports) {
    for (const support of input.supports) {
      addSupport(model, frame.place, plan, problem, support, frame.fixed.contactOf, supports);
    }
  }
}

/** Least squares of activations; least cubes by solving squares again, each weighted by the root of what it bore. */
function share(model: BodyModel, frame: SolvedFrame, choices: ModellingChoices): void {
  const { problem, solution } = frame.balance;
  const own = model.unitCount + frame.balance.actuators.length;
  problem.weight.fill(1, 0, own);
  shareLoad(problem, solution);
  if (choices.exponent === 2) return;
  for (let round = 0; round < CUBE_ROUNDS; round++) {
    for (let i = 0; i < own; i++) {
      const borne = Math.max(LEAST_CUBE_WEIGHT, Math.abs(solution.x[i]!));
      problem.weight[i] = Math.max(LEAST_CUBE_WEIGHT, Math.sqrt(problem.weight[i]! * borne));
    }
    shareLoad(problem, solution);
  }
}

/** Forces from activations, and what presses on the joints. */
function takeAnswer(model: BodyModel, frame: SolvedFrame): void {
  const { activation, available, forceN, loads, fixed } = frame;
  const { x } = frame.balance.solution;
  for (let u = 0; u < model.unitCount; u++) {
    activation[u] = x[u]!;
    forceN[u] = x[u]! * available[u]!;
  }
  loads.net.fill(0);
  addMusclePulls(model, frame.paths, forceN, loads.net);
  addSupportForces(x, frame.supports, loads.net);
  computeJointLoads(model, frame.place, frame.demand, frame.passive, fixed.joints, loads);
}
