import { describe, expect, it } from "vitest";
import { highsSolver } from "../../platform/highsSolver.ts";
import { buildProgramme } from "./build.ts";
import { checkProgramme } from "./check.ts";
import { dayPatterns } from "./dayPatterns.ts";
import { EXAMPLE_REQUEST, exampleFinding } from "./example/exampleRequest.ts";
import { planBrief } from "./planBrief.ts";

const short = { ...EXAMPLE_REQUEST, minutesPerSession: 10 };

describe("what a short day may hold", () => {
  it("fits into its minutes, is not empty, and is told once", () => {
    const brief = planBrief(short);
    const patterns = dayPatterns(brief) ?? [];
    expect(patterns.length).toBeGreaterThan(100);
    for (const pattern of patterns) {
      const minutes = pattern.reduce((sum, { candidate, sets }) => {
        const { sessionMin = NaN, setMin = NaN } = brief.candidates[candidate] ?? {};
        return sum + sessionMin + sets * setMin;
      }, 0);
      expect(minutes).toBeLessThanOrEqual(brief.workMin + 1e-6);
    }
    const told = patterns.map((pattern) => JSON.stringify(pattern));
    expect(new Set(told).size).toBe(told.length);
    // nothing that fits alone is left out
    const alone = brief.candidates.filter(
      (each) => each.sessionMin + each.lowSets * each.setMin <= brief.workMin,
    );
    const begun = new Set(patterns.filter(({ length }) => length === 1).map(([line]) => line?.candidate));
    expect(begun.size).toBe(alone.length);
  });

  it("is not listed where it would be much, nor beside a routine that is kept", () => {
    expect(dayPatterns(planBrief(EXAMPLE_REQUEST))).toBeUndefined();
    const keep = [{ exercise: "glute_bridge", weekday: "mon", sets: 1 }] as const;
    expect(dayPatterns(planBrief({ ...short, keep }))).toBeUndefined();
  });

  it.each([
    ["three days of ten minutes", short],
    [
      "six days of nine minutes, where muscles have to rest",
      { ...short, minutesPerSession: 9, weekdays: ["mon", "tue", "wed", "thu", "fri", "sat"] },
    ],
    [
      "a weaker side",
      { ...short, findings: [exampleFinding("hip-abduction-sides", ["gluteus_medius"], "left")] },
    ],
  ] as const)("makes a sound plan whose gap is proven, for %s", async (_, request) => {
    const outcome = await buildProgramme(request, highsSolver());
    if (outcome.outcome !== "plan") throw new Error(outcome.outcome);
    expect(checkProgramme(outcome.programme, request)).toEqual([]);
    expect(outcome.programme.gap.proven).toBe(true);
    const simple = await buildProgramme(request, undefined);
    if (simple.outcome !== "plan") throw new Error(simple.outcome);
    const { score, gap } = outcome.programme;
    expect(simple.programme.score).toBeGreaterThanOrEqual(score - gap.setEquivalents - 1e-6);
  });
});
