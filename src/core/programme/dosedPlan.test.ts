import { describe, expect, it } from "vitest";
import { allClear, screened, starterRequest } from "../../../fixtures/builders/starterRequest.ts";
import { buildProgramme } from "./build.ts";
import { programmeAnswer, starterAnswer, type DosedPlan, type PlanAnswerRequest } from "./dosedPlan.ts";
import { isOpenTo } from "./dosedExercise.ts";
import { exercise } from "../exercise/catalogue.ts";
import { dosingContext } from "./starterPlan.ts";

const request = (more: Partial<PlanAnswerRequest> = {}): PlanAnswerRequest => ({
  ...starterRequest(),
  findings: [],
  keep: [],
  ...more,
});

/** The simple planner's plan: no solver is needed to see that every line is dosed. */
async function planOf(more: Partial<PlanAnswerRequest>): Promise<DosedPlan> {
  const asked = request(more);
  const answer = programmeAnswer(await buildProgramme(asked, undefined), asked);
  if (answer.outcome !== "plan") throw new Error(`expected a plan, got ${answer.outcome}`);
  return answer;
}

describe("a plan as an answer", () => {
  it("doses every line, with other forms that the person may do, and goes on for weeks", async () => {
    const more = { kit: ["band", "dumbbells"] as const, conditions: ["hip_impingement"] as const, pain: {} };
    const plan = await planOf(more);
    const context = dosingContext(request(more));
    expect(plan.days.length).toBe(3);
    for (const line of plan.days.flatMap(({ exercises }) => exercises)) {
      expect(line.dose.sets).toBe(line.sets);
      expect(line.why.length).toBeGreaterThan(0);
      for (const { exercise: other } of [line.easier, line.harder])
        if (other !== undefined) expect([other, isOpenTo(exercise(other), context)]).toEqual([other, true]);
      if (exercise(line.exercise).cautions.hip_impingement === "modify") expect(line.changes).toHaveLength(1);
    }
    expect(plan.weeks?.weeks[0]?.sets).toBe(
      plan.days.flatMap(({ exercises }) => exercises).reduce((sum, { sets }) => sum + sets, 0),
    );
    expect(plan.habits.length).toBe(5);
    expect(plan.walk?.exercise).toBe("walk");
  });

  it("keeps a line of the person's own routine as it is", async () => {
    const keep = [
      { exercise: "romanian_deadlift_dumbbell", weekday: "mon", sets: 3, reps: 9, loadKg: 14 },
    ] as const;
    const plan = await planOf({
      kit: ["dumbbells"],
      keep,
      person: { trainingAge: "intermediate" },
      pain: {},
    });
    const kept = plan.days[0]?.exercises.find((line) => line.exercise === "romanian_deadlift_dumbbell");
    expect(kept?.dose).toMatchObject({
      sets: 3,
      work: { kind: "reps", reps: { low: 9, high: 9 } },
      load: { kind: "kept", loadKg: 14 },
    });
  });

  it("says what is left where screening lets nothing go on, from the planner as from the rule", async () => {
    const { infection: _, ...open } = { ...allClear(), infection: "no" as const };
    const { ces_bowel: __, ...unanswered } = open;
    for (const [screening, outcome] of [
      [screened(unanswered), "incomplete"],
      [screened(allClear({ cardiac: "yes" })), "refer"],
      [screened(allClear({ kidney: "yes" })), "refer"],
    ] as const) {
      const asked = request({ screening });
      expect(starterAnswer(asked).outcome).toBe(outcome);
      expect(programmeAnswer(await buildProgramme(asked, undefined), asked)).toEqual(starterAnswer(asked));
    }
  });

  it("hands on what cannot all be had, with its way out", async () => {
    const asked = request({ dislikes: [], minutesPerSession: 1 });
    const answer = programmeAnswer(await buildProgramme(asked, undefined), asked);
    expect(answer.outcome).toBe("infeasible");
    if (answer.outcome === "infeasible") expect(answer.relaxation).not.toBe("");
  });

  it("has no habits, days or weeks where somebody has to agree first", () => {
    const answer = starterAnswer(request({ screening: screened(allClear({ post_op: "yes" })) }));
    expect(answer).toMatchObject({ outcome: "starter", days: [], habits: [], weeklySets: {} });
    expect(answer).not.toHaveProperty("weeks");
  });
});
