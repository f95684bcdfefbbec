/**
 * Who pulls how hard: the forces that balance given moments with the least sum of squared activations.
 *
 *   minimise    sum weight[i] * x[i]^2 / 2  +  sum unmet[k]^2 / (2 * softness[k])
 *   subject to  sum column[i][k] * x[i] + unmet[k] = demand[k],   lower[i] <= x[i] <= upper[i]
 *
 * x is the activation of a muscle (its column: moment arm x maximum force) or the force of a support (its column: what
 * 1 N of it does). What no allowed x can meet comes back as `unmet`, never as an error.
 */
export interface SharingProblem {
  /** Balanced axes. */
  readonly axes: number;
  /** Muscles and supports. */
  readonly unknowns: number;
  /** (unknowns x axes) effect of each unknown on each axis, Nm (N) per unit of x. */
  readonly column: Float64Array;
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
  readonly hessian: Float64Array;
  readonly step: Float64Array;
  readonly trial: Float64Array;
}

const MOST_ITERATIONS = 60;
const MOST_HALVINGS = 40;
/** Relative to the largest demand. */
const TOLERANCE = 1e-10;
/** Armijo: the part of the promised decrease that a step must bring. */
const SUFFICIENT = 1e-4;

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
      step: new Float64Array(axes),
      trial: new Float64Array(axes),
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
  const { gradient, hessian, step, trial } = scratch;
  let scale = 1;
  for (let k = 0; k < axes; k++) scale = Math.max(scale, Math.abs(problem.demand[k]!));

  let value = dual(problem, multiplier, solution.x, gradient);
  let iteration = 0;
  for (; iteration < MOST_ITERATIONS; iteration++) {
    if (largest(gradient) <= TOLERANCE * scale) break;

    // Newton direction: the unknowns that are not clipped carry the curvature
    curvature(problem, solution.x, hessian);
    for (let k = 0; k < axes; k++) step[k] = -gradient[k]!;
    solveCholesky(hessian, step, axes);
    let promise = 0;
    for (let k = 0; k < axes; k++) promise += gradient[k]! * step[k]!;

    // halve until the dual falls as promised
    let length = 1;
    for (let halving = 0; halving < MOST_HALVINGS; halving++) {
      for (let k = 0; k < axes; k++) trial[k] = multiplier[k]! + length * step[k]!;
      const next = dual(problem, trial, solution.x, gradient);
      if (next <= value + SUFFICIENT * length * promise || -promise <= 1e-14 * Math.abs(value)) {
        value = next;
        break;
      }
      length /= 2;
    }
    multiplier.set(trial);
  }

  for (let k = 0; k < axes; k++) solution.unmet[k] = problem.softness[k]! * multiplier[k]!;
  solution.iterations = iteration;
  solution.residual = largest(gradient);
}

/** Value of the negative dual, its gradient (column x + unmet - demand), and the x that belongs to the multipliers. */
function dual(
  problem: SharingProblem,
  multiplier: Float64Array,
  x: Float64Array,
  gradient: Float64Array,
): number {
  const { axes, unknowns, column, demand, weight, lower, upper, softness } = problem;
  let value = 0;
  for (let k = 0; k < axes; k++) {
    const pull = multiplier[k]!;
    value += (softness[k]! * pull * pull) / 2 - demand[k]! * pull;
    gradient[k] = softness[k]! * pull - demand[k]!;
  }
  for (let i = 0; i < unknowns; i++) {
    const at = i * axes;
    let drive = 0;
    for (let k = 0; k < axes; k++) drive += column[at + k]! * multiplier[k]!;
    const free = drive / weight[i]!;
    const clipped = Math.min(upper[i]!, Math.max(lower[i]!, free));
    x[i] = clipped;
    value += drive * clipped - (weight[i]! * clipped * clipped) / 2;
    if (clipped !== 0) for (let k = 0; k < axes; k++) gradient[k] = gradient[k]! + column[at + k]! * clipped;
  }
  return value;
}

/** Lower triangle of the generalised Hessian: softness on the diagonal, and column column' / weight of what is not clipped. */
function curvature(problem: SharingProblem, x: Float64Array, hessian: Float64Array): void {
  const { axes, unknowns, column, weight, lower, upper, softness } = problem;
  hessian.fill(0);
  for (let k = 0; k < axes; k++) hessian[k * axes + k] = softness[k]!;
  for (let i = 0; i < unknowns; i++) {
    if (x[i]! <= lower[i]! || x[i]! >= upper[i]!) continue;
    const at = i * axes;
    const by = 1 / weight[i]!;
    for (let r = 0; r < axes; r++) {
      const c = column[at + r]! * by;
      if (c === 0) continue;
      for (let s = 0; s <= r; s++) hessian[r * axes + s] = hessian[r * axes + s]! + c * column[at + s]!;
    }
  }
}

/** Solves the symmetric positive definite system in place: lower triangle in, solution out. */
function solveCholesky(matrix: Float64Array, vector: Float64Array, n: number): void {
  for (let j = 0; j < n; j++) {
    let diagonal = matrix[j * n + j]!;
    for (let k = 0; k < j; k++) diagonal -= matrix[j * n + k]! ** 2;
    const root = Math.sqrt(Math.max(diagonal, 1e-300));
    matrix[j * n + j] = root;
    for (let i = j + 1; i < n; i++) {
      let sum = matrix[i * n + j]!;
      for (let k = 0; k < j; k++) sum -= matrix[i * n + k]! * matrix[j * n + k]!;
      matrix[i * n + j] = sum / root;
    }
  }
  for (let i = 0; i < n; i++) {
    let sum = vector[i]!;
    for (let k = 0; k < i; k++) sum -= matrix[i * n + k]! * vector[k]!;
    vector[i] = sum / matrix[i * n + i]!;
  }
  for (let i = n - 1; i >= 0; i--) {
    let sum = vector[i]!;
    for (let k = i + 1; k < n; k++) sum -= matrix[k * n + i]! * vector[k]!;
    vector[i] = sum / matrix[i * n + i]!;
  }
}

function largest(values: Float64Array): number {
  let most = 0;
  for (let k = 0; k < values.length; k++) most = Math.max(most, Math.abs(values[k]!));
  return most;
}
