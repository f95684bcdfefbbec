import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EXAMPLE_REQUEST, exampleFinding, someRequest } from "./example/exampleRequest.ts";
import { greedyPlan } from "./greedyPlan.ts";
import { planBrief } from "./planBrief.ts";
import { PlanDraft } from "./planDraft.ts";
import { planScore } from "./planLines.ts";
import { weeklyModel, keptSets } from "./weeklyModel.ts";

const BRIEF = planBrief({
  ...EXAMPLE_REQUEST,
  weekdays: ["mon", "tue", "thu"],
  findings: [exampleFinding("hip-abduction-sides", ["gluteus_medius"], "right")],
  keep: [{ exercise: "glute_bridge", weekday: "mon", sets: 4 }],
});

/** Any change of any line: candidate, day and sets as parts of what there is. */
const changes = fc.array(fc.tuple(fc.nat(), fc.nat({ max: 2 }), fc.nat({ max: 4 })), { maxLength: 40 });

describe("a plan while it is worked on", () => {
  it("keeps the score that its lines come to, whatever is changed and changed back", () => {
    fc.assert(
      fc.property(changes, (steps) => {
        const draft = new PlanDraft(BRIEF);
        for (const [candidate, day, sets] of steps) draft.set(candidate % BRIEF.candidates.length, day, sets);
        expect(draft.score).toBeCloseTo(planScore(BRIEF, draft.lines()).total, 6);
        for (const [candidate, day] of steps) draft.set(candidate % BRIEF.candidates.length, day, 0);
        expect(draft.lines()).toEqual([]);
        expect(draft.score).toBeCloseTo(new PlanDraft(BRIEF).score, 6);
      }),
      { seed: 20261123 },
    );
  });

  it("fits until the session is full, and not a set further", () => {
    const draft = new PlanDraft(planBrief({ ...EXAMPLE_REQUEST, minutesPerSession: 10 }));
    const bridge = draft.brief.candidates.findIndex(({ exercise }) => exercise.id === "glute_bridge");
    // 3 min of warm-up, 45 s to set up, 100 s a set
    draft.set(bridge, 0, 3);
    expect(draft.fits(bridge, 0)).toBe(true);
    draft.set(bridge, 0, 4);
    expect(draft.fits(bridge, 0)).toBe(false);
  });

  it("does not fit where the routine has the exercise already", () => {
    const draft = new PlanDraft(BRIEF);
    const bridge = BRIEF.candidates.findIndex(({ exercise }) => exercise.id === "glute_bridge");
    draft.set(bridge, 0, 2);
    expect(draft.fits(bridge, 0)).toBe(false);
    draft.set(bridge, 0, 0);
    draft.set(bridge, 2, 2);
    expect(draft.fits(bridge, 2)).toBe(true);
  });

  it("refuses a candidate that there is none of", () => {
    expect(() => new PlanDraft(BRIEF).set(10_000, 0, 2)).toThrow("no such index 10000");
  });
});

describe("the problem of weekly totals", () => {
  it.each([1, 4, 10, 13, 19])("allows whatever a plan by days may hold (seed %i)", (seed) => {
    const brief = planBrief(someRequest(seed));
    const lines = greedyPlan(brief);
    expect(lines).toBeDefined();
    const { problem } = weeklyModel(brief);
    const values = problem.columns.map(({ name }) => {
      const [what, id] = name.split(" ");
      const own = (lines ?? []).filter(({ candidate }) => candidate.exercise.id === id);
      if (what === "chosen") return Math.min(1, own.length);
      if (what === "sessions") return own.length;
      if (what === "sets") return own.reduce((sum, { sets }) => sum + sets, 0);
      return planScore(brief, lines ?? []).missing.find(({ aim }) => name === `missing ${aim.id}`)?.sets ?? 0;
    });
    for (const { name, lower, upper, terms } of problem.rows) {
      const sum = terms.reduce(
        (total, [column, coefficient]) => total + coefficient * (values[column] ?? 0),
        0,
      );
      expect(sum, name).toBeGreaterThanOrEqual(lower - 1e-6);
      expect(sum, name).toBeLessThanOrEqual(upper + 1e-6);
    }
    const cost = problem.columns.reduce(
      (total, column, index) => total + column.cost * (values[index] ?? 0),
      0,
    );
    expect(cost).toBeCloseTo(planScore(brief, lines ?? []).total, 6);
  });

  it("counts what is kept", () => {
    expect(keptSets(BRIEF.kept, ({ credits }) => credits.get("gluteus_maximus") ?? 0)).toBe(4);
  });
});
