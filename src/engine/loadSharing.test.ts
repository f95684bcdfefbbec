import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { costOf, leastCost } from "../../fixtures/engine/quadprogJudge.ts";
import { randomNumbers } from "../../fixtures/engine/randomNumbers.ts";
import { newSolution, shareLoad, type SharingProblem } from "./loadSharing.ts";
import { problemOf, shareMoments } from "./shareMoments.ts";

const SEED = 500;

/** Muscles, supports that may push or pull, and demands from easy to far beyond strength. */
function randomProblem(random: () => number): SharingProblem {
  const axes = 2 + Math.floor(random() * 10);
  const unknowns = axes + Math.floor(random() * 30);
  const between = (low: number, high: number) => low + (high - low) * random();
  const columns = Array.from({ length: unknowns }, () =>
    Array.from({ length: axes }, (_, k) => ({ k, effect: between(-80, 80) })).filter(() => random() < 0.6),
  ).map((column) => (column.length > 0 ? column : [{ k: 0, effect: between(-80, 80) }]));
  const hardness = 10 ** between(0, 3);
  let entries = 0;
  return {
    axes,
    unknowns,
    first: Int32Array.from([0, ...columns.map((column) => (entries += column.length))]),
    axis: Int32Array.from(columns.flat(), ({ k }) => k),
    effect: Float64Array.from(columns.flat(), ({ effect }) => effect),
    demand: Float64Array.from({ length: axes }, () => between(-hardness, hardness)),
    weight: Float64Array.from({ length: unknowns }, () => 10 ** between(-2, 0.5)),
    lower: Float64Array.from({ length: unknowns }, () => (random() < 0.2 ? between(-2, 0) : 0)),
    upper: Float64Array.from({ length: unknowns }, () => between(0.5, 3)),
    softness: Float64Array.from({ length: axes }, () => 10 ** between(-1, 1)),
  };
}

function solve(problem: SharingProblem) {
  const solution = newSolution(problem.unknowns, problem.axes);
  shareLoad(problem, solution);
  return solution;
}

describe("sharing a load", () => {
  test(`costs what quadprog finds to be the least, on 500 random problems (seed ${SEED})`, () => {
    const random = randomNumbers(SEED);
    for (let i = 0; i < 500; i++) {
      const problem = randomProblem(random);
      const { x, unmet } = solve(problem);
      const least = leastCost(problem);
      const cost = costOf(problem, x, unmet);
      expect(Math.abs(cost - least), `problem ${i}`).toBeLessThan(1e-6 * Math.max(1, least));
    }
  });

  test("meets the balance exactly: effects and unmet add up to the demand, within the bounds", () => {
    const random = randomNumbers(SEED + 1);
    for (let i = 0; i < 100; i++) {
      const problem = randomProblem(random);
      const { x, unmet } = solve(problem);
      const sum = Float64Array.from(unmet);
      for (let u = 0; u < problem.unknowns; u++) {
        expect(x[u]).toBeGreaterThanOrEqual(problem.lower[u] ?? NaN);
        expect(x[u]).toBeLessThanOrEqual(problem.upper[u] ?? NaN);
        for (let e = problem.first[u] ?? 0; e < (problem.first[u + 1] ?? 0); e++) {
          const k = problem.axis[e] ?? 0;
          sum[k] = (sum[k] ?? NaN) + (problem.effect[e] ?? NaN) * (x[u] ?? NaN);
        }
      }
      const scale = Math.max(1, ...problem.demand.map(Math.abs));
      sum.forEach((value, k) =>
        expect(Math.abs(value - (problem.demand[k] ?? NaN))).toBeLessThan(1e-6 * scale),
      );
    }
  });

  test("starts warm from its last answer and comes to the same one", () => {
    const problem = randomProblem(randomNumbers(7));
    const solution = solve(problem);
    const before = Float64Array.from(solution.x);
    shareLoad(problem, solution);
    expect(solution.iterations).toBe(0);
    expect(solution.x).toEqual(before);
  });

  test("answers a demand beyond all strength with full activation and what stays unmet", () => {
    const { activations, forcesN, unmetNm } = shareMoments({
      momentArmsM: [[0.05, 0.04, -0.03]],
      momentsNm: [1000],
      maxForceN: [1000, 500, 800],
    });
    expect(activations).toEqual([1, 1, 0]);
    expect(forcesN).toEqual([1000, 500, 0]);
    expect(unmetNm[0]).toBeCloseTo(1000 - 70, 6);
  });

  test("shares by moment arm times force where nothing is at its limit", () => {
    const { activations } = shareMoments({
      momentArmsM: [[0.05, 0.025]],
      momentsNm: [10],
      maxForceN: [1000, 1000],
    });
    expect((activations[0] ?? NaN) / (activations[1] ?? NaN)).toBeCloseTo(2, 9);
  });

  test.each([
    ["a row too few", { momentArmsM: [], momentsNm: [1], maxForceN: [1] }, "momentArmsM: expected 1 rows"],
    ["a column too few", { momentArmsM: [[]], momentsNm: [1], maxForceN: [1] }, "momentArmsM[0]: expected 1"],
    [
      "no number",
      { momentArmsM: [[NaN]], momentsNm: [1], maxForceN: [1] },
      "momentArmsM[0][0]: expected a number",
    ],
    [
      "an infinite moment",
      { momentArmsM: [[1]], momentsNm: [Infinity], maxForceN: [1] },
      "momentsNm[0]: expected a number",
    ],
    [
      "no force",
      { momentArmsM: [[1]], momentsNm: [1], maxForceN: [0] },
      "maxForceN[0]: expected a number above 0, got 0",
    ],
  ])("refuses %s", (_, problem, message) => {
    expect(() => shareMoments(problem)).toThrow(message);
  });
});

const samples = process.env["BACKSTAY_SAMPLES"] ?? "";

interface GaitFile {
  readonly Fmax: readonly number[];
  readonly frames: readonly {
    readonly A: number[][];
    readonly tau: number[];
    readonly F_opensim: number[];
  }[];
}

describe.skipIf(!samples)("sharing the loads of walking (needs the sample folder)", () => {
  test("agrees with quadprog and comes close to another programme's muscle forces", () => {
    const path = join(samples, "biomech", "loadsharing-gait2392-walk-12-frames.json");
    const gait: GaitFile = JSON.parse(readFileSync(path, "utf8"));
    const ours: number[] = [];
    const theirs: number[] = [];
    for (const { A, tau, F_opensim } of gait.frames) {
      const given = { momentArmsM: A, momentsNm: tau, maxForceN: gait.Fmax };
      const problem = problemOf(given);
      const { x, unmet } = solve(problem);
      expect(Math.abs(costOf(problem, x, unmet) - leastCost(problem))).toBeLessThan(1e-6);
      ours.push(...shareMoments(given).forcesN);
      theirs.push(...F_opensim);
    }
    expect(ours.length).toBe(12 * 92);
    expect(correlation(ours, theirs)).toBeGreaterThanOrEqual(0.98);
    expect(rootMeanSquare(ours.map((force, i) => force - (theirs[i] ?? NaN)))).toBeLessThanOrEqual(33);
  });
});

function correlation(a: readonly number[], b: readonly number[]): number {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const deviations = (values: readonly number[]) => values.map((value) => value - mean(values));
  const [da, db] = [deviations(a), deviations(b)];
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  return (
    sum(da.map((value, i) => value * (db[i] ?? NaN))) /
    Math.sqrt(sum(da.map((value) => value ** 2)) * sum(db.map((value) => value ** 2)))
  );
}

function rootMeanSquare(values: readonly number[]): number {
  return Math.sqrt(values.reduce((sum, value) => sum + value ** 2, 0) / values.length);
}
