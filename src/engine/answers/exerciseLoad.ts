import type { MuscleId } from "../../core/anatomy/muscle.ts";
import { COUNTED_MUSCLES } from "../../core/anatomy/muscles.ts";
import type { Loading } from "../../core/exercise/exercise.ts";
import type { Motion, PhaseName } from "../../core/exercise/motion/motion.ts";
import { BadInput } from "../../core/errors.ts";
import type { BodyModel } from "../bodyModel.ts";
import { bodyScale, type BodySize } from "../bodyScale.ts";
import { buildModel } from "../buildModel.ts";
import { capacityOf, isModelled, type MuscleCapacity } from "../capacity.ts";
import type { FrameReport, Ranged } from "../frame.ts";
import type { SolvedMotion } from "../motionPose.ts";
import { rangedFrame } from "../rangedFrame.ts";
import { newFrame, solveFrame, type SolvedFrame } from "../solveFrame.ts";
import { asksOf, MOST_WEIGHT_KG, wholeSpineLoad, type Asked } from "./askedFrame.ts";
import { takesWeight, wholeLoadKg } from "./carriedLoad.ts";
import { frameAt, keyPhases, loadMotion, type LoadedMotion } from "./motionFrame.ts";
import { isNearlyBalanced } from "./nearlyHeld.ts";
import { shiftedMotion, type PoseShift } from "./shiftedMotion.ts";
import { weakestLink, type WeakestLink } from "./weakestLink.ts";

/** Phases at which a movement is looked at: every twentieth of its way. */
export const PHASE_COUNT = 21;

/** A person of ordinary size, for whom loads are computed where nobody said otherwise; our choice. */
export const REFERENCE_PERSON: BodySize = { heightM: 1.75, massKg: 75, sex: "x" };

/** What is known of an exercise here: its motion, how its weight is logged, and how one holds the trunk in it. */
export interface AskedExercise {
  readonly id: string;
  readonly motion: Motion;
  readonly loading: Loading;
  /** People brace the trunk on purpose in trunk exercises; elsewhere only as much as keeps them upright. */
  readonly braced: boolean;
}

export interface LoadQuestion {
  readonly exercise: AskedExercise;
  readonly person: BodySize;
  /** As one logs it: of one implement where each hand holds one. 0 to 500 kg. */
  readonly weightKg: number;
  readonly capacities?: readonly MuscleCapacity[];
  readonly shift?: PoseShift;
  /** A key pose by name; without it the phase at which the whole body works hardest. */
  readonly phase?: PhaseName;
}

/**
 * A frame of a movement: where it lies, and what it asks. Joints, and whether the pose is held, with the lumbar spine moving
 * as one; muscles and forces with the choices that meet published figures best, and their range.
 */
export interface PhaseLoad extends FrameReport<Ranged> {
  /** 0 at the first key pose to 1 at the last. */
  readonly phase: number;
  /** The nearest key pose, and whether it is that one itself. */
  readonly phaseName: PhaseName;
  readonly atKeyPose: boolean;
}

export interface ExerciseLoad {
  readonly exercise: string;
  readonly person: BodySize;
  readonly weightKg: number;
  /** All that the person carries or pulls, kg. */
  readonly wholeLoadKg: number;
  readonly capacities: readonly MuscleCapacity[];
  readonly shift: PoseShift;
  /**
   * The asked phase, or the one at which an undiminished body works hardest: so that a weakened muscle is compared in the
   * same pose.
   */
  readonly peak: PhaseLoad;
  readonly weakestLink: WeakestLink;
  /** The movement as this body makes it, for a picture. */
  readonly solved: SolvedMotion;
  /** Muscles of the anatomy without data: nobody computed them, so nothing is said of them. */
  readonly notModelled: readonly MuscleId[];
}

/** Every muscle that training is counted for and the engine has no data for. */
export function musclesNotModelled(model: BodyModel): readonly MuscleId[] {
  return COUNTED_MUSCLES.map(({ id }) => id).filter((id) => !isModelled(model, id));
}

/**
 * What an exercise asks of one body. Throws BadInput for a weight, phase or pose shift that cannot be, RangeError for a
 * person or capacity out of range.
 */
export function exerciseLoad(question: LoadQuestion): ExerciseLoad {
  const { exercise, person, weightKg, capacities = [], shift = {} } = question;
  refuseWeight(weightKg);
  const model = buildModel(bodyScale(person));
  const motion = shiftedMotion(model, exercise.motion, shift);
  const carried = { weightKg, loading: exercise.loading };
  if (weightKg > 0 && !takesWeight(motion, exercise.loading)) {
    throw new BadInput(`${exercise.id} has no place for a weight of ${weightKg} kg; leave the weight out.`);
  }
  const loaded = loadMotion(model, motion, carried);
  const asked = asksOf(exercise, capacityOf(model, capacities));
  const frame = newFrame(model);
  const phase = question.phase
    ? namedPhase(exercise.id, motion, question.phase)
    : hardestPhase(loaded, asksOf(exercise), frame);
  return {
    exercise: exercise.id,
    person,
    weightKg,
    wholeLoadKg: wholeLoadKg(motion, carried),
    capacities,
    shift,
    peak: phaseLoad(loaded, asked, phase, frame),
    weakestLink: weakestLink(loaded, asked, phase),
    solved: loaded.solved,
    notModelled: musclesNotModelled(model),
  };
}

/** The same at every twentieth of the movement, in order. */
export function loadThroughout(question: LoadQuestion): readonly PhaseLoad[] {
  const { exercise, person, weightKg, capacities = [], shift = {} } = question;
  refuseWeight(weightKg);
  const model = buildModel(bodyScale(person));
  const loaded = loadMotion(model, shiftedMotion(model, exercise.motion, shift), {
    weightKg,
    loading: exercise.loading,
  });
  const asked = asksOf(exercise, capacityOf(model, capacities));
  const frame = newFrame(model);
  return phasesOf(loaded.motion).map((phase) => phaseLoad(loaded, asked, phase, frame));
}

/** Phases from 0 to 1 at which a movement is looked at; a hold has one. */
export function phasesOf(motion: Motion): readonly number[] {
  if (motion.phases.length === 1) return [0];
  return Array.from({ length: PHASE_COUNT }, (_, i) => i / (PHASE_COUNT - 1));
}

/**
 * The phase with the greatest effort: squares of activations, and torque that nothing could give. Moments in which the body
 * steps or falls (its supports cannot carry it at rest) count only where there is nothing else.
 */
export function hardestPhase(loaded: LoadedMotion, asked: Asked, frame: SolvedFrame): number {
  let hardest = { phase: 0, effort: -1, balanced: false };
  for (const phase of phasesOf(loaded.motion)) {
    const input = { ...frameAt(loaded, phase), ...asked };
    solveFrame(loaded.model, input, frame);
    const effort = effortOf(frame);
    const balanced = isBalanced(frame);
    // a later phase has to ask clearly more, so that rounding does not choose among equals
    const harder = effort > hardest.effort * (1 + 1e-6);
    if (balanced === hardest.balanced ? harder : balanced) hardest = { phase, effort, balanced };
  }
  return hardest.phase;
}

/** Do the supports carry the body of a solved frame? */
export function isBalanced({ balance: { plan, solution } }: SolvedFrame): boolean {
  return isNearlyBalanced(plan.axisIds, solution.unmet);
}

/** Nm left unmet that weigh as much as one muscle at its limit. */
const UNMET_NM = 10;

function effortOf(frame: SolvedFrame): number {
  const { solution, plan } = frame.balance;
  const muscles = frame.activation.reduce((sum, each) => sum + each * each, 0);
  return plan.axisIds.reduce((sum, _, k) => sum + ((solution.unmet[k] ?? 0) / UNMET_NM) ** 2, muscles);
}

function phaseLoad(loaded: LoadedMotion, asked: Asked, phase: number, frame: SolvedFrame): PhaseLoad {
  const input = { ...frameAt(loaded, phase), ...asked };
  const { joints, held } = wholeSpineLoad(loaded, asked, phase, frame);
  return {
    phase,
    ...nearestKeyPose(loaded.motion, phase),
    ...rangedFrame(loaded.model, input, frame),
    joints,
    held,
  };
}

function namedPhase(id: string, motion: Motion, name: PhaseName): number {
  const at = motion.phases.findIndex((phase) => phase.name === name);
  if (at < 0) {
    const names = motion.phases.map((phase) => phase.name).join(", ");
    throw new BadInput(`${id} has no phase "${name}"; it has ${names}.`);
  }
  return keyPhases(motion)[at] ?? 0;
}

function nearestKeyPose(motion: Motion, phase: number): Pick<PhaseLoad, "phaseName" | "atKeyPose"> {
  const away = keyPhases(motion).map((key, i) => {
    const own = Math.abs(phase - key);
    // a cycle ends where it began
    return motion.course === "cycle" && i === 0 ? Math.min(own, 1 - phase) : own;
  });
  const least = Math.min(...away);
  return { phaseName: motion.phases[away.indexOf(least)]!.name, atKeyPose: least < 1e-9 };
}

function refuseWeight(weightKg: number): void {
  if (!(weightKg >= 0 && weightKg <= MOST_WEIGHT_KG)) {
    throw new BadInput(`A weight of ${weightKg} kg is outside 0 to ${MOST_WEIGHT_KG} kg.`);
  }
}
