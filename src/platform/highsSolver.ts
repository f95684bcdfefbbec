import loadHighs, { type Highs, type ModelData } from "highs";
import type { MilpOptions, MilpProblem, MilpSolution, MilpSolver } from "../core/programme/solver.ts";

/** Where the solver's WebAssembly lies; Node finds it beside the package. */
export interface HighsLocation {
  readonly locateFile?: (file: string) => string;
}

/**
 * HiGHS behind the planner's port. It blocks its thread while it solves: in a browser it belongs in a worker.
 * Limited by nodes, never by time, so that the same problem has the same answer on every machine. Loading is
 * lazy and happens once; a solver that cannot be loaded answers `failed`.
 */
export function highsSolver(location: HighsLocation = {}): MilpSolver {
  let loading: Promise<Highs> | undefined;
  return async (problem, options) => {
    try {
      loading ??= loadHighs({ ...location });
      return solveWith(await loading, problem, options);
    } catch (error) {
      // a WebAssembly that stopped half-way is not asked again
      loading = undefined;
      return { outcome: "failed", because: error instanceof Error ? error.message : String(error) };
    }
  };
}

function solveWith(highs: Highs, problem: MilpProblem, options: MilpOptions): MilpSolution {
  const { modelStatus } = highs.constants;
  const model = highs.createModel();
  try {
    model.options.set({
      output_flag: false,
      random_seed: options.seed,
      mip_max_nodes: options.maxNodes,
      mip_rel_gap: 0,
      mip_abs_gap: options.absoluteGap,
      // starting over doubles the time of problems of this size and seldom betters the answer
      mip_allow_restart: false,
    });
    model.passModel(modelData(highs, problem));
    if (options.start) model.setSolution({ colValue: options.start });
    const { modelStatus: status } = model.run();

    if (status === modelStatus.infeasible) return { outcome: "infeasible" };
    const hasAnswer = Number(model.info.get("primal_solution_status")) === FEASIBLE_POINT;
    if (!hasAnswer)
      return { outcome: "failed", because: `no answer within ${options.maxNodes} nodes (status ${status})` };
    const isMip = problem.columns.some(({ integer }) => integer);
    const cost = model.getObjectiveValue();
    return {
      outcome: status === modelStatus.optimal ? "optimal" : "feasible",
      values: [...model.getSolution().colValue],
      cost,
      bound: isMip ? Number(model.info.get("mip_dual_bound")) : cost,
    };
  } finally {
    model.dispose();
  }
}

/** `kSolutionStatusFeasible` of HiGHS. */
const FEASIBLE_POINT = 2;

/** The problem as compressed rows. */
function modelData(highs: Highs, { columns, rows }: MilpProblem): ModelData {
  const { variableType } = highs.constants;
  const starts = [0];
  const indices: number[] = [];
  const values: number[] = [];
  for (const { terms } of rows) {
    for (const [column, coefficient] of terms) {
      indices.push(column);
      values.push(coefficient);
    }
    starts.push(indices.length);
  }
  return {
    numCols: columns.length,
    numRows: rows.length,
    colCost: columns.map(({ cost }) => cost),
    colLower: columns.map(({ lower }) => lower),
    colUpper: columns.map(({ upper }) => upper),
    rowLower: rows.map(({ lower }) => lower),
    rowUpper: rows.map(({ upper }) => upper),
    integrality: columns.map(({ integer }) => (integer ? variableType.integer : variableType.continuous)),
    matrix: { format: "csr", numCols: columns.length, numRows: rows.length, starts, indices, values },
  };
}
