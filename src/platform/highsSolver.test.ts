import { describe, expect, it } from "vitest";
import type { MilpOptions, MilpProblem } from "../core/programme/solver.ts";
import { highsSolver } from "./highsSolver.ts";

const OPTIONS: MilpOptions = { seed: 1, maxNodes: 1000, absoluteGap: 1e-6 };

/** Two whole numbers: 3 a + 5 b at most, under a + 2 b <= `room` and 2 a + b <= 51.5. */
function shop(room: number, integer = true): MilpProblem {
  return {
    columns: [
      { name: "a", cost: -3, lower: 0, upper: 10, integer },
      { name: "b", cost: -5, lower: 0, upper: Infinity, integer },
    ],
    rows: [
      {
        name: "room",
        lower: -Infinity,
        upper: room,
        terms: [
          [0, 1],
          [1, 2],
        ],
      },
      {
        name: "time",
        lower: -Infinity,
        upper: 51.5,
        terms: [
          [0, 2],
          [1, 1],
        ],
      },
    ],
  };
}

/** A knapsack of many like things, hard to finish within one node. */
function knapsack(size: number): MilpProblem {
  const weights = Array.from({ length: size }, (_, index) => 1000 + ((index * 7919) % 997));
  return {
    columns: weights.map((weight, index) => ({
      name: `x${index}`,
      cost: -weight - (index % 7),
      lower: 0,
      upper: 1,
      integer: true,
    })),
    rows: [
      {
        name: "sum",
        lower: -Infinity,
        upper: 7777.5,
        terms: weights.map((weight, index) => [index, weight] as const),
      },
      {
        name: "other",
        lower: -Infinity,
        upper: 5001,
        terms: weights.map((weight, index) => [index, (weight * 31) % 1009] as const),
      },
    ],
  };
}

describe("the solver behind the port", () => {
  const solve = highsSolver();

  it("finds the best whole numbers and proves them", async () => {
    expect(await solve(shop(40.5), OPTIONS)).toEqual({
      outcome: "optimal",
      values: [10, 15],
      cost: -105,
      bound: -105,
    });
  });

  it("solves without whole numbers, where the bound is the cost", async () => {
    const solution = await solve(shop(40.5, false), OPTIONS);
    expect(solution).toMatchObject({ outcome: "optimal", cost: -106.25, bound: -106.25 });
  });

  it("says infeasible where no answer exists", async () => {
    expect(await solve(shop(-1), OPTIONS)).toEqual({ outcome: "infeasible" });
  });

  it("stops at the limit of nodes with a bound that is no worse than the answer, the same each time", async () => {
    const limited = { ...OPTIONS, maxNodes: 1 };
    const first = await solve(knapsack(30), limited);
    expect(first.outcome).toBe("feasible");
    if (first.outcome !== "feasible") return;
    expect(first.bound).toBeLessThan(first.cost);
    expect(await solve(knapsack(30), limited)).toEqual(first);
  });

  it("takes a start and does not end worse than it", async () => {
    const solution = await solve(shop(40.5), { ...OPTIONS, start: [10, 15] });
    expect(solution).toMatchObject({ outcome: "optimal", cost: -105 });
  });

  it("answers failed, and not with a throw, where the problem cannot be read", async () => {
    const broken: MilpProblem = { columns: [], rows: [{ name: "r", lower: 0, upper: 1, terms: [[3, 1]] }] };
    const solution = await solve(broken, OPTIONS);
    expect(solution.outcome).toBe("failed");
    expect(await solve(shop(40.5), OPTIONS)).toMatchObject({ outcome: "optimal" });
  });

  it("answers failed where its WebAssembly is not to be found", async () => {
    const nowhere = highsSolver({ locateFile: () => "/nowhere/highs.wasm" });
    expect((await nowhere(shop(40.5), OPTIONS)).outcome).toBe("failed");
  });
});
