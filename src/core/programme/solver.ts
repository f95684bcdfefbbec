/**
 * The port of a solver for mixed-integer programmes. Rows and columns carry names, because an answer that
 * nobody can read back is no answer.
 */
export type MilpSolver = (problem: MilpProblem, options: MilpOptions) => Promise<MilpSolution>;

/** Minimise the columns' cost under the rows. */
export interface MilpProblem {
  readonly columns: readonly MilpColumn[];
  readonly rows: readonly MilpRow[];
}

export interface MilpColumn {
  /** Unique. */
  readonly name: string;
  /** Per unit; finite. */
  readonly cost: number;
  readonly lower: number;
  /** May be Infinity. */
  readonly upper: number;
  readonly integer: boolean;
}

/** lower <= sum of coefficient * column <= upper. */
export interface MilpRow {
  /** Unique. */
  readonly name: string;
  /** May be -Infinity. */
  readonly lower: number;
  /** May be Infinity. */
  readonly upper: number;
  /** Column index and coefficient; each column at most once. */
  readonly terms: readonly (readonly [column: number, coefficient: number])[];
}

/** Limits that give the same answer on every machine: nodes, never seconds. */
export interface MilpOptions {
  readonly seed: number;
  readonly maxNodes: number;
  /** Stop when the answer is proven to be within this of the best, in units of cost. */
  readonly absoluteGap: number;
  /** A complete answer to start from, one value a column; left aside when it breaks a row. */
  readonly start?: readonly number[];
}

export type MilpSolution =
  /** No better answer exists, to within the absolute gap. */
  | {
      readonly outcome: "optimal";
      readonly values: readonly number[];
      readonly cost: number;
      readonly bound: number;
    }
  /** An answer; the best costs at least `bound`. */
  | {
      readonly outcome: "feasible";
      readonly values: readonly number[];
      readonly cost: number;
      readonly bound: number;
    }
  | { readonly outcome: "infeasible" }
  /** The solver gave no answer: a limit came first, or it could not run. */
  | { readonly outcome: "failed"; readonly because: string };
