/**
 * Who pulls how hard: the forces that balance given moments with the least sum of squared activations.
 *
 *   minimise    sum weight[i] * x[i]^2 / 2  +  sum unmet[k]^2 / (2 * softness[k])
 *   subject to  sum effect[i][k] * x[i] + unmet[k] = demand[k],   lower[i] <= x[i] <= upper[i]
 *
 * x is the activation of a muscle (its effect: moment arm x maximum force) or the force of a support (its effect: what
 * 1 N of it does). What no allowed x can meet comes back as `unmet`, never as an error.
 */
export interface SharingProblem {
  /** Balanced axes. */
  readonly axes: number;
  /** Muscles and supports. Arrays may be longer; what lies behind is not read. */
  unknowns: number;
  /** (unknowns + 1) first entry of each unknown in `axis` and `effect`. */
  readonly first: Int32Array;
  /** Axes that an unknown acts on, ascending, and its effect there, Nm (N) per unit of x. */
  readonly axis: Int32Array;
  readonly effect: Float64Array;
  /** (axes) Nm (N for forces). */
  readonly demand: Float64Array;
  /** (unknowns) > 0. */
  readonly weight: Float64Array;
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  /** (axes) > 0: how willingly an axis stays unmet; small is stiff. */
  readonly softness: Float64Array;
}

export interface SharingSolution {
  /** (unknowns) within the bounds. */
  readonly x: Float64Array;
  /** (axes) what was not met, in the units of `demand`. */
  readonly unmet: Float64Array;
  /** (axes) multipliers; kept between calls, they are the warm start. */
  readonly multiplier: Float64Array;
  iterations: number;
  /** Largest component of the residual at the end, in the units of `demand`. */
  residual: number;
  readonly scratch: SharingScratch;
}

interface SharingScratch {
  readonly gradient: Float64Array;
  /** (axes x axes) lower triangle; a row is empty before `rowStart`. */
  readonly hessian: Float64Array;
  /** Its Cholesky factor. */
  readonly factor: Float64Array;
  /** (unknowns) 1 for those that the Hessian counts as free of their bounds. */
  readonly free: Uint8Array;
  readonly rowStart: Int32Array;
  readonly step: Float64Array;
  readonly trial: Float64Array;
  /** (1) the value of the dual: a broken number that a function returns would be put on the heap. */
  readonly value: Float64Array;
}

const MOST_ITERATIONS = 60;
const MOST_CUTS = 40;
/** A slope along the step this small, relative to its first, ends the search for the lowest point. */
const FLAT = 1e-2;
/** Relative to the largest demand. */
const TOLERANCE = 1e-10;
/** Armijo: the part of the promised decrease that a step must bring. */
const SUFFICIENT = 1e-4;
/** Below this part of the dual's value a promised decrease drowns in rounding, and a step is taken as it is. */
const ROUNDING = 1e-13;

export function newSolution(unknowns: number, axes: number): SharingSolution {
  return {
    x: new Float64Array(unknowns),
    unmet: new Float64Array(axes),
    multiplier: new Float64Array(axes),
    iterations: 0,
    residual: 0,
    scratch: {
      gradient: new Float64Array(axes),
      hessian: new Float64Array(axes * axes),
      factor: new Float64Array(axes * axes),
      free: new Uint8Array(unknowns),
      rowStart: new Int32Array(axes),
      step: new Float64Array(axes),
      trial: new Float64Array(axes),
      value: new Float64Array(1),
    },
  };
}

/**
 * Solves a sharing problem by a semismooth Newton method on its dual, which has one unknown an axis; each x is then a
 * clipped linear form. Starts from `solution.multiplier` (zeros: cold). Allocates nothing.
 * Source: dual of a strictly convex quadratic programme with simple bounds; criterion after Crowninshield and Brand 1981
 * with exponent 2.
 */
export function shareLoad(problem: SharingProblem, solution: SharingSolution): void {
  const { axes } = problem;
  const { multiplier, scratch } = solution;
  const { gradient, hessian, factor, rowStart, step, trial } = scratch;
  let scale = 1;
  for (let k = 0; k < axes; k++) scale = Math.max(scale, Math.abs(problem.demand[k]!));
  startRows(problem, rowStart);
  clearCurvature(problem, scratch);

  dual(problem, multiplier, solution.x, scratch);
  let value = scratch.value[0]!;
  let iteration = 0;
  for (; iteration < MOST_ITERATIONS; iteration++) {
    if (largest(gradient) <= TOLERANCE * scale) break;

    // Newton direction: the unknowns that are not clipped carry the curvature
    updateCurvature(problem, solution.x, scratch);
    factor.set(hessian);
    for (let k = 0; k < axes; k++) step[k] = -gradient[k]!;
    solveCholesky(factor, rowStart, step, axes);
    let promise = 0;
    for (let k = 0; k < axes; k++) promise += gradient[k]! * step[k]!;

    // a whole step where it brings what it promises, else to where the dual is lowest along it
    let length = 1;
    let low = 0;
    let high = 1;
    let lowSlope = promise;
    let highSlope = 0;
    let moved = 0;
    for (let cut = 0; cut < MOST_CUTS; cut++) {
      for (let k = 0; k < axes; k++) trial[k] = multiplier[k]! + length * step[k]!;
      dual(problem, trial, solution.x, scratch);
      const next = scratch.value[0]!;
      if (cut === 0 && (next <= value + SUFFICIENT * promise || -promise <= ROUNDING * Math.abs(value))) {
        value = next;
        break;
      }
      let slope = 0;
      for (let k = 0; k < axes; k++) slope += gradient[k]! * step[k]!;
      if (Math.abs(slope) <= FLAT * -promise) {
        value = next;
        break;
      }
      // the slope rises along the step and bends where an unknown is clipped: false position after Illinois
      if (slope < 0) {
        if (moved < 0) highSlope /= 2;
        low = length;
        lowSlope = slope;
        moved = -1;
      } else {
        if (moved > 0) lowSlope /= 2;
        high = length;
        highSlope = slope;
        moved = 1;
      }
      length = (low * highSlope - high * lowSlope) / (highSlope - lowSlope);
      value = next;
    }
    multiplier.set(trial);
  }

  for (let k = 0; k < axes; k++) solution.unmet[k] = problem.softness[k]! * multiplier[k]!;
  solution.iterations = iteration;
  solution.residual = largest(gradient);
}

/** Where each row of the Hessian begins: the lowest axis with which one of its unknowns ties it. */
function startRows({ axes, unknowns, first, axis }: SharingProblem, rowStart: Int32Array): void {
  for (let k = 0; k < axes; k++) rowStart[k] = k;
  for (let i = 0; i < unknowns; i++) {
    const begin = first[i]!;
    const lowest = axis[begin]!;
    for (let e = begin + 1; e < first[i + 1]!; e++) {
      const k = axis[e]!;
      if (lowest < rowStart[k]!) rowStart[k] = lowest;
    }
  }
}

/** Value of the negative dual, its gradient (effects + unmet - demand), and the x that belongs to the multipliers. */
function dual(
  problem: SharingProblem,
  multiplier: Float64Array,
  x: Float64Array,
  scratch: SharingScratch,
): void {
  const { axes, unknowns, first, axis, effect, demand, weight, lower, upper, softness } = problem;
  const { gradient } = scratch;
  let value = 0;
  for (let k = 0; k < axes; k++) {
    const pull = multiplier[k]!;
    const soft = softness[k]! * pull;
    value += (soft / 2 - demand[k]!) * pull;
    gradient[k] = soft - demand[k]!;
  }
  let begin = first[0]!;
  for (let i = 0; i < unknowns; i++) {
    const end = first[i + 1]!;
    let drive = 0;
    for (let e = begin; e < end; e++) drive += effect[e]! * multiplier[axis[e]!]!;
    const w = weight[i]!;
    let clipped = drive / w;
    if (clipped < lower[i]!) clipped = lower[i]!;
    else if (clipped > upper[i]!) clipped = upper[i]!;
    x[i] = clipped;
    if (clipped !== 0) {
      value += (drive - (w * clipped) / 2) * clipped;
      for (let e = begin; e < end; e++) {
        const k = axis[e]!;
        gradient[k] = gradient[k]! + effect[e]! * clipped;
      }
    }
    begin = end;
  }
  scratch.value[0] = value;
}

/** Empties the lower triangle of the generalised Hessian but for the softness on its diagonal. */
function clearCurvature(problem: SharingProblem, scratch: SharingScratch): void {
  const { axes, unknowns, softness } = problem;
  const { hessian, rowStart, free } = scratch;
  for (let k = 0; k < axes; k++) {
    const row = k * axes;
    for (let s = rowStart[k]!; s < k; s++) hessian[row + s] = 0;
    hessian[row + k] = softness[k]!;
  }
  for (let i = 0; i < unknowns; i++) free[i] = 0;
}

/** Adds effect effect' / weight of every unknown that is free of its bounds now, and takes away what no longer is. */
function updateCurvature(problem: SharingProblem, x: Float64Array, scratch: SharingScratch): void {
  const { axes, unknowns, first, axis, effect, weight, lower, upper } = problem;
  const { hessian, free } = scratch;
  for (let i = 0; i < unknowns; i++) {
    const isFree = x[i]! > lower[i]! && x[i]! < upper[i]! ? 1 : 0;
    if (isFree === free[i]!) continue;
    free[i] = isFree;
    const begin = first[i]!;
    const end = first[i + 1]!;
    const by = (isFree === 1 ? 1 : -1) / weight[i]!;
    for (let r = begin; r < end; r++) {
      const c = effect[r]! * by;
      const row = axis[r]! * axes;
      for (let s = begin; s <= r; s++) {
        const at = row + axis[s]!;
        hessian[at] = hessian[at]! + c * effect[s]!;
      }
    }
  }
}

/** Solves the symmetric positive definite system in place, row by row within the envelope: lower triangle in, solution out. */
function solveCholesky(matrix: Float64Array, rowStart: Int32Array, vector: Float64Array, n: number): void {
  for (let i = 0; i < n; i++) {
    const row = i * n;
    const start = rowStart[i]!;
    let diagonal = matrix[row + i]!;
    let right = vector[i]!;
    for (let j = start; j < i; j++) {
      const other = j * n;
      // two sums, so that one product need not wait for the other
      let even = matrix[row + j]!;
      let odd = 0;
      let k = Math.max(start, rowStart[j]!);
      for (; k + 1 < j; k += 2) {
        even -= matrix[row + k]! * matrix[other + k]!;
        odd -= matrix[row + k + 1]! * matrix[other + k + 1]!;
      }
      if (k < j) even -= matrix[row + k]! * matrix[other + k]!;
      // the diagonal holds the inverse of its root
      const value = (even + odd) * matrix[other + j]!;
      matrix[row + j] = value;
      diagonal -= value * value;
      right -= value * vector[j]!;
    }
    const inverse = 1 / Math.sqrt(Math.max(diagonal, 1e-300));
    matrix[row + i] = inverse;
    vector[i] = right * inverse;
  }
  for (let i = n - 1; i >= 0; i--) {
    const row = i * n;
    const value = vector[i]! * matrix[row + i]!;
    vector[i] = value;
    for (let k = rowStart[i]!; k < i; k++) vector[k] = vector[k]! - matrix[row + k]! * value;
  }
}

function largest(values: Float64Array): number {
  let most = 0;
  for (let k = 0; k < values.length; k++) {
    const size = Math.abs(values[k]!);
    if (size > most) most = size;
  }
  return most;
}
