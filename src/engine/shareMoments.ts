import { newSolution, shareLoad, type SharingProblem } from "./loadSharing.ts";

/** A sharing problem as biomechanists write it. */
export interface MomentProblem {
  /** Rows: axes; columns: units. Positive: the unit turns the axis its positive way. */
  readonly momentArmsM: readonly (readonly number[])[];
  readonly momentsNm: readonly number[];
  readonly maxForceN: readonly number[];
}

export interface SharedMoments {
  readonly forcesN: readonly number[];
  /** 0 to 1. */
  readonly activations: readonly number[];
  /** What the units together cannot give, by axis. */
  readonly unmetNm: readonly number[];
}

/**
 * Forces that meet given moments with the least sum of squared activations plus squared unmet moments (Nm).
 * Throws RangeError for shapes that do not fit, numbers that are none, and a maximum force that is not above 0.
 */
export function shareMoments(given: MomentProblem): SharedMoments {
  const problem = problemOf(given);
  const solution = newSolution(problem.unknowns, problem.axes);
  shareLoad(problem, solution);
  return {
    forcesN: given.maxForceN.map((force, i) => force * (solution.x[i] ?? 0)),
    activations: [...solution.x],
    unmetNm: [...solution.unmet],
  };
}

/** The same problem as the solver takes it: every unit acts on every axis, unmet moments cost their square. */
export function problemOf({ momentArmsM, momentsNm, maxForceN }: MomentProblem): SharingProblem {
  const axes = momentsNm.length;
  const units = maxForceN.length;
  if (momentArmsM.length !== axes) {
    throw new RangeError(
      `momentArmsM: expected ${axes} rows, as many as momentsNm, got ${momentArmsM.length}`,
    );
  }
  momentArmsM.forEach((row, k) => {
    if (row.length !== units) {
      throw new RangeError(
        `momentArmsM[${k}]: expected ${units} numbers, as many as maxForceN, got ${row.length}`,
      );
    }
    row.forEach((arm, i) => refuseNoNumber(`momentArmsM[${k}][${i}]`, arm));
  });
  momentsNm.forEach((moment, k) => refuseNoNumber(`momentsNm[${k}]`, moment));
  maxForceN.forEach((force, i) => {
    if (!(force > 0 && Number.isFinite(force))) {
      throw new RangeError(`maxForceN[${i}]: expected a number above 0, got ${force}`);
    }
  });
  return {
    axes,
    unknowns: units,
    first: Int32Array.from({ length: units + 1 }, (_, i) => i * axes),
    axis: Int32Array.from({ length: units * axes }, (_, e) => e % axes),
    effect: Float64Array.from(
      maxForceN.flatMap((force, i) => momentArmsM.map((row) => (row[i] ?? 0) * force)),
    ),
    demand: Float64Array.from(momentsNm),
    weight: new Float64Array(units).fill(1),
    lower: new Float64Array(units),
    upper: new Float64Array(units).fill(1),
    softness: new Float64Array(axes).fill(1),
  };
}

function refuseNoNumber(name: string, value: number): void {
  if (!Number.isFinite(value)) throw new RangeError(`${name}: expected a number, got ${value}`);
}
