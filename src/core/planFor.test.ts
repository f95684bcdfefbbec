import { expect, it } from "vitest";
import { planFor, type Planner } from "./planFor.ts";
import type { Monitoring } from "./monitoring/monitor.ts";
import { usualWeekdays, type ProgrammeRequest } from "./programme/programmeRequest.ts";
import { EMERGENCY_IDS, type ScreeningAnswers } from "./screening/question.ts";
import { screen } from "./screening/screen.ts";

const TODAY = "2026-03-02";
const QUIET = { alerts: [] } as unknown as Monitoring;

function request(answers: ScreeningAnswers): ProgrammeRequest {
  const emergencies = Object.fromEntries(EMERGENCY_IDS.map((id) => [id, "no" as const]));
  return {
    today: TODAY,
    person: {},
    goal: "ease_pain",
    weekdays: usualWeekdays(3),
    minutesPerSession: 30,
    kit: [],
    conditions: [],
    screening: screen({ ...emergencies, ...answers }, { today: TODAY, conditions: [], clearances: [] }),
    findings: [],
    dislikes: [],
    keep: [],
    weeksSinceStart: 0,
  };
}

function askedPlanner(): { readonly planner: Planner; readonly asked: () => number } {
  let asked = 0;
  const planner: Planner = async () => {
    asked += 1;
    return { outcome: "infeasible", conflict: [], relaxation: "" };
  };
  return { planner, asked: () => asked };
}

it.each(["yes", "not_sure"] as const)(
  "asks no planner after an operation that was answered with %s: a walk, until the surgeon agrees",
  async (answer) => {
    const { planner, asked } = askedPlanner();
    const plan = await planFor(request({ post_op: answer }), undefined, QUIET, planner);
    expect(asked()).toBe(0);
    expect(plan.kind).toBe("starter");
    if (plan.kind === "starter") expect(plan.starter?.exercises).toEqual([]);
  },
);

it("asks the planner of somebody without such a limit", async () => {
  const { planner, asked } = askedPlanner();
  const plan = await planFor(request({ post_op: "no" }), undefined, QUIET, planner);
  expect(asked()).toBe(1);
  if (plan.kind !== "starter") throw new Error(plan.kind);
  expect(plan.starter?.exercises.length).toBeGreaterThan(0);
});
