import { checkProgramme } from "../src/core/programme/check.ts";
import { someRequest, usualRequest } from "../src/core/programme/example/exampleRequest.ts";
import { greedyPlan } from "../src/core/programme/greedyPlan.ts";
import { planBrief, type PlanBrief } from "../src/core/programme/planBrief.ts";
import { planScore } from "../src/core/programme/planLines.ts";
import { planProgramme } from "../src/core/programme/planProgramme.ts";
import type { ProgrammeRequest } from "../src/core/programme/programmeRequest.ts";
import { searchPlan } from "../src/core/programme/searchPlan.ts";
import type { MilpSolver } from "../src/core/programme/solver.ts";
import { weeklyModel } from "../src/core/programme/weeklyModel.ts";
import { highsSolver } from "../src/platform/highsSolver.ts";
import type { BenchRow } from "./row.ts";

const PEOPLE = 100;
/** Of the costs of choice: then they only choose between plans that miss the same. */
const TIE_BREAK = 0.1;

/** What the solver's plans leave out beside the simple planner's: ten minutes or more. */
export async function rows(): Promise<readonly BenchRow[]> {
  const solve = highsSolver();
  return [
    ...(await againstGreedy("any week, any kit", someRequest, solve)),
    ...(await againstGreedy("3 days of 30 or 45 min, home or gym", usualRequest, solve)),
    ...(await againstGreedy(
      "3 days of 30 or 45 min, home or gym, a tenth of the costs of choice",
      usualRequest,
      solve,
      TIE_BREAK,
    )),
  ];
}

/** No plan misses less: the week's problem with nothing in its cost but what is missing. */
async function leastShortfall(brief: PlanBrief, solve: MilpSolver): Promise<number> {
  const { columns, rows: limits } = weeklyModel(brief).problem;
  const missing = columns.map((column) =>
    column.name.startsWith("missing ") ? column : { ...column, cost: 0 },
  );
  const found = await solve({ columns: missing, rows: limits }, { seed: 1, maxNodes: 50, absoluteGap: 1e-6 });
  if (!("bound" in found)) throw new Error(found.outcome);
  return Math.max(0, found.bound);
}

/** `brief` with `share` of what its choices cost beside what is missing: time, change, exercises that few know. */
function withCosts(brief: PlanBrief, share: number): PlanBrief {
  const candidates = brief.candidates.map((each) => ({
    ...each,
    setCost: each.setCost * share,
    sessionCost: each.sessionCost * share,
    choiceCost: each.choiceCost * share,
  }));
  return { ...brief, candidates };
}

/** What a planner leaves out over all people, sums of weighted sets a week. */
interface LeftOut {
  shortfall: number;
  /** Shortfall that the proven least does not explain. */
  avoidable: number;
  /** Shortfall and costs above the proven bound of both together: what the planners minimise. */
  score: number;
}

/**
 * The solver's plan against the simple planner's, both before the same checker. Much of what a short week leaves out
 * no planner can put in; so beside the bare shortfall stands what each planner leaves out above what is proven for all.
 * Both planners also leave out what only exercises could give that are little known, far below the person's level or
 * one more to learn: that is meant, and is what `costs` below 1 takes away.
 * The wide draw: 1 to 6 days of 15 to 60 minutes, five kits from none to a gym. The usual one: three days of 30 or 45
 * minutes, at home with dumbbells or in a gym. Goals, findings and conditions are the same.
 */
async function againstGreedy(
  who: string,
  requestOf: (seed: number) => ProgrammeRequest,
  solve: MilpSolver,
  costs = 1,
): Promise<readonly BenchRow[]> {
  const ours: LeftOut = { shortfall: 0, avoidable: 0, score: 0 };
  const greedy: LeftOut = { shortfall: 0, avoidable: 0, score: 0 };
  let least = 0;
  for (let seed = 1; seed <= PEOPLE; seed += 1) {
    const request = requestOf(seed);
    const brief = withCosts(planBrief(request), costs);
    const solved = await searchPlan(brief, solve);
    const simple = greedyPlan(brief);
    if (solved.outcome !== "found" || !simple) throw new Error(`seed ${seed}: ${solved.outcome}`);
    const bound = await leastShortfall(brief, solve);
    least += bound;
    for (const [sums, lines, madeBy] of [
      [ours, solved.lines, "solver"],
      [greedy, simple, "greedy"],
    ] as const) {
      const plan = planProgramme(request, brief, { lines, bound: solved.bound, madeBy });
      const breaches = checkProgramme(plan, request);
      if (breaches.length > 0) throw new Error(JSON.stringify(breaches));
      const { shortfall, total } = planScore(brief, lines);
      sums.shortfall += shortfall;
      sums.avoidable += shortfall - bound;
      sums.score += total - solved.bound;
    }
  }
  const row = (what: string, key: keyof LeftOut): BenchRow => {
    const ratio = ours[key] / greedy[key];
    return {
      what: `${what}, ${PEOPLE} made-up people (${who}), mean sets a week`,
      median: ours[key] / PEOPLE,
      unit: "score",
      peer: { what: "greedy planner with swap local search", median: greedy[key] / PEOPLE, ratio },
      aim: "at most 80 % of the greedy planner's",
      met: ratio <= 0.8,
    };
  };
  const floor = `no plan below ${(least / PEOPLE).toFixed(1)}, ${(least / greedy.shortfall).toFixed(2)} of the greedy planner's`;
  return [
    row(`weighted shortfall (${floor})`, "shortfall"),
    row("weighted shortfall above the proven least", "avoidable"),
    row("weighted shortfall and costs above the proven bound", "score"),
  ];
}

if (import.meta.main) {
  for (const row of await rows()) console.log(row);
}
