import { describe, expect, it } from "vitest";
import { highsSolver } from "../../platform/highsSolver.ts";
import type { Finding } from "../assessment/finding.ts";
import { exercise } from "../exercise/catalogue.ts";
import { kitSuffices, usableKit } from "../exercise/kit.ts";
import { buildProgramme } from "./build.ts";
import { checkProgramme } from "./check.ts";
import { someRequest } from "./example/exampleRequest.ts";
import type { Programme } from "./programme.ts";
import type { ProgrammeRequest } from "./programmeRequest.ts";

const solve = highsSolver();
const seeds = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

async function planOf(request: ProgrammeRequest): Promise<Programme> {
  const outcome = await buildProgramme(request, solve);
  if (outcome.outcome !== "plan") throw new Error(JSON.stringify(outcome));
  return outcome.programme;
}

const linesOf = ({ days }: Programme) =>
  days.map(({ exercises }) => exercises.map(({ exercise: id, sets, leadSide }) => [id, sets, leadSide]));

describe("plans of many made-up people", () => {
  it.each(seeds(120))("hold before the checker, the simple planner's too (seed %i)", async (seed) => {
    const request = someRequest(seed);
    const plan = await planOf(request);
    expect(checkProgramme(plan, request)).toEqual([]);
    const simple = await buildProgramme(request, undefined);
    if (simple.outcome !== "plan") throw new Error(simple.outcome);
    expect(checkProgramme(simple.programme, request)).toEqual([]);
    // the bound holds for every plan, whoever made it
    expect(simple.programme.score).toBeGreaterThanOrEqual(plan.score - plan.gap.setEquivalents - 1e-6);
  });

  it.each(seeds(20))("are no worse with ten minutes more, beyond the gap (seed %i)", async (seed) => {
    const request = someRequest(seed);
    const less = await planOf(request);
    const more = await planOf({ ...request, minutesPerSession: request.minutesPerSession + 10 });
    expect(more.score).toBeLessThanOrEqual(less.score + more.gap.setEquivalents + 1e-6);
  });

  it.each(seeds(20))("are mirrored for mirrored people (seed %i)", async (seed) => {
    const request = someRequest(seed);
    const mirror = (finding: Finding): Finding =>
      finding.side ? { ...finding, side: finding.side === "left" ? "right" : "left" } : finding;
    const swapped = (text: string) =>
      text.replaceAll('"left"', '"x"').replaceAll('"right"', '"left"').replaceAll('"x"', '"right"');
    const plan = await planOf(request);
    const other = await planOf({ ...request, findings: request.findings.map(mirror) });
    expect(JSON.stringify(linesOf(other))).toBe(swapped(JSON.stringify(linesOf(plan))));
  });

  it.each(seeds(20))(
    "do not change without unused kit where they are exact, else by no more than the gap (seed %i)",
    async (seed) => {
      const request = someRequest(seed);
      const plan = await planOf(request);
      const used = plan.days.flatMap(({ exercises }) => exercises.map((line) => exercise(line.exercise)));
      const unused = request.kit.find((thing) => {
        const usable = usableKit(request.kit.filter((each) => each !== thing));
        return used.every(({ kit }) => kitSuffices(kit, usable));
      });
      if (!unused) return;
      const without = await planOf({ ...request, kit: request.kit.filter((each) => each !== unused) });
      const exact = plan.gap.setEquivalents < 1e-6 && without.gap.setEquivalents < 1e-6;
      if (exact) expect(linesOf(without)).toEqual(linesOf(plan));
      // an aim that only the missing kit could serve is in no score any more; both are read with all aims of the
      // first, of which either plan misses such an aim wholly
      const outOfReach = plan.gap.ofSets - without.gap.ofSets;
      expect(outOfReach).toBeGreaterThanOrEqual(0);
      const score = without.score + outOfReach;
      expect(plan.score).toBeLessThanOrEqual(score + plan.gap.setEquivalents + 1e-6);
      expect(score).toBeLessThanOrEqual(plan.score + without.gap.setEquivalents + 1e-6);
    },
  );
});
