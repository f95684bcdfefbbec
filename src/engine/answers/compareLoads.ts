import type { MuscleId } from "../../core/anatomy/muscle.ts";
import { SPINE_JOINTS, type Ranged, type SpineJoint } from "../frame.ts";
import type { ExerciseLoad } from "./exerciseLoad.ts";

export interface SpineComparison {
  readonly joint: SpineJoint;
  readonly one: Ranged;
  readonly other: Ranged;
  /** The other relative to the one. */
  readonly ratio: number;
  /** Their difference lies within the error. */
  readonly noDifference: boolean;
}

export interface MuscleComparison {
  readonly muscle: MuscleId;
  /** Activation of the side that works harder, 0 to 1. */
  readonly one: number;
  readonly other: number;
}

/** Two exercises of one person beside each other, each at its peak. */
export interface LoadComparison {
  readonly one: string;
  readonly other: string;
  readonly compression: readonly SpineComparison[];
  /** Muscles that differ by at least 5 percentage points, most first. */
  readonly muscles: readonly MuscleComparison[];
}

const NOTEWORTHY = 0.05;

/**
 * Error of a difference between two exercises, as a part of the larger figure: more than where one thing changes (10 %),
 * since pose, supports and load change together; our choice, the lower end of the error of a single figure.
 * Source: the limits stated with every load: L4/L5 compression 20 to 25 % absolute.
 */
const ERROR_BETWEEN_EXERCISES = 0.2;

/** Compares the loads of two exercises for the same person. */
export function compareLoads(one: ExerciseLoad, other: ExerciseLoad): LoadComparison {
  const compression = SPINE_JOINTS.map((joint): SpineComparison => {
    const a = one.peak.spine[joint].compressionN;
    const b = other.peak.spine[joint].compressionN;
    return { joint, one: a, other: b, ratio: b.value / a.value, noDifference: isWithinError(a, b) };
  });
  const inOne = hardestSides(one);
  const inOther = hardestSides(other);
  const muscles = [...inOne].map(([muscle, activation]) => ({
    muscle,
    one: activation,
    other: inOther.get(muscle) ?? 0,
  }));
  const apart = (each: MuscleComparison) => Math.abs(each.one - each.other);
  return {
    one: one.exercise,
    other: other.exercise,
    compression,
    muscles: muscles.filter((each) => apart(each) >= NOTEWORTHY).toSorted((a, b) => apart(b) - apart(a)),
  };
}

function isWithinError(a: Ranged, b: Ranged): boolean {
  return Math.abs(a.value - b.value) < ERROR_BETWEEN_EXERCISES * Math.max(a.value, b.value);
}

/** Activation of each muscle, of the side that works harder. */
export function hardestSides({ peak }: Pick<ExerciseLoad, "peak">): ReadonlyMap<MuscleId, number> {
  const hardest = new Map<MuscleId, number>();
  for (const { muscle, activation } of peak.muscles) {
    hardest.set(muscle, Math.max(activation, hardest.get(muscle) ?? 0));
  }
  return hardest;
}
