import { countedAs } from "../core/anatomy/muscles.ts";
import type { MuscleId } from "../core/anatomy/muscle.ts";
import { LIMB_JOINTS, SPINE_JOINTS, type FrameReport, type JointUse, type MuscleUse } from "./frame.ts";
import type { FrameInput } from "./frame.ts";
import type { SolvedFrame } from "./solveFrame.ts";

/** Torque that may stay unmet, Nm, and force on the whole body, N, before a pose counts as not held. */
const HELD_NM = 2;
const HELD_N = 5;

/** A solved frame by names. `input` is the one that was solved: its supports give the names. */
export function describeFrame(frame: SolvedFrame, input: FrameInput): FrameReport {
  const { plan, solution } = frame.balance;
  const joints = jointUses(frame);
  const { disc, limb } = frame.loads;
  return {
    muscles: muscleUses(frame, countedAs),
    parts: muscleUses(frame, (muscle) => muscle),
    joints,
    spine: byName(SPINE_JOINTS, (i) => ({
      compressionN: disc[i * 3] ?? 0,
      shearN: disc[i * 3 + 1] ?? 0,
      passiveN: disc[i * 3 + 2] ?? 0,
    })),
    limbs: byName(LIMB_JOINTS, (i) => ({
      contactN: limb[i * 3] ?? 0,
      compressionN: limb[i * 3 + 1] ?? 0,
      shearN: limb[i * 3 + 2] ?? 0,
    })),
    supports: (input.supports ?? []).map(({ id }, number) => ({ id, forceN: supportForce(frame, number) })),
    held: plan.axisIds.every(
      (_, k) => Math.abs(solution.unmet[k] ?? 0) <= (plan.axisIsForce[k] === 1 ? HELD_N : HELD_NM),
    ),
  };
}

function muscleUses(frame: SolvedFrame, nameOf: (muscle: MuscleId) => MuscleId): readonly MuscleUse[] {
  const { model } = frame;
  const groups = new Map<string, { muscle: MuscleId; side: "left" | "right"; units: number[] }>();
  model.units.forEach(({ muscle, side }, u) => {
    const name = nameOf(muscle);
    const group = groups.get(`${name} ${side}`) ?? { muscle: name, side, units: [] };
    group.units.push(u);
    groups.set(`${name} ${side}`, group);
  });
  return [...groups.values()].map(({ muscle, side, units }) => {
    const sum = (value: (u: number) => number) => units.reduce((total, u) => total + value(u), 0);
    const whole = sum((u) => model.maxForceN[u] ?? 0);
    return {
      muscle,
      side,
      activation: sum((u) => (frame.activation[u] ?? 0) * (model.maxForceN[u] ?? 0)) / whole,
      forceN: sum((u) => frame.forceN[u] ?? 0),
    };
  });
}

function jointUses(frame: SolvedFrame): readonly JointUse[] {
  const { plan, solution, problem } = frame.balance;
  const notModelled = new Float64Array(plan.axisIds.length);
  const passive = new Float64Array(plan.axisIds.length);
  frame.balance.actuators.forEach(({ axis, maxNm, kind }, i) => {
    const moment = (solution.x[frame.model.unitCount + i] ?? 0) * maxNm;
    if (kind === "disc") passive[axis] = moment;
    else notModelled[axis] = moment;
  });
  const disc = Float64Array.from(passive);
  plan.dofAxis.forEach((axis, dof) => {
    if (axis >= 0)
      passive[axis] = (passive[axis] ?? 0) + (plan.dofShare[dof] ?? 0) * (frame.passive[dof] ?? 0);
  });
  // the moment at a joint is what is left of the demand after the supports have pushed
  const supported = new Float64Array(plan.axisIds.length);
  const { supports } = frame;
  for (let row = 0; row < supports.count; row++) {
    const i = supports.unknown[row] ?? 0;
    const force = solution.x[i] ?? 0;
    for (let e = problem.first[i] ?? 0; e < (problem.first[i + 1] ?? 0); e++) {
      const axis = problem.axis[e] ?? 0;
      supported[axis] = (supported[axis] ?? 0) + force * (problem.effect[e] ?? 0);
    }
  }
  return plan.axisIds.map((coordinate, k) => ({
    coordinate,
    momentNm: (problem.demand[k] ?? 0) + (passive[k] ?? 0) - (disc[k] ?? 0) - (supported[k] ?? 0),
    passiveNm: passive[k] ?? 0,
    unmetNm: solution.unmet[k] ?? 0,
    notModelledNm: notModelled[k] ?? 0,
  }));
}

function supportForce(frame: SolvedFrame, number: number): readonly [number, number, number] {
  const { supports } = frame;
  const { x } = frame.balance.solution;
  const force: [number, number, number] = [0, 0, 0];
  for (let row = 0; row < supports.count; row++) {
    if (supports.support[row] !== number) continue;
    const size = x[supports.unknown[row] ?? 0] ?? 0;
    force[0] += size * (supports.direction[row * 3] ?? 0);
    force[1] += size * (supports.direction[row * 3 + 1] ?? 0);
    force[2] += size * (supports.direction[row * 3 + 2] ?? 0);
  }
  return force;
}

function byName<Name extends string, Value>(
  names: readonly Name[],
  value: (i: number) => Value,
): Readonly<Record<Name, Value>> {
  return Object.fromEntries(names.map((name, i) => [name, value(i)])) as Record<Name, Value>;
}
