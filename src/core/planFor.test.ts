import { describe, expect, it } from "vitest";
import { ledgerOf } from "./log/ledger.ts";
import type { LogSummary } from "./log/logSummary.ts";
import { summarise } from "./log/summarise.ts";
import type { PlanInForce } from "./loopRecord.ts";
import { buildProgramme } from "./programme/build.ts";
import { planFor, type Planner } from "./planFor.ts";
import type { Monitoring } from "./monitoring/monitor.ts";
import { usualWeekdays, type ProgrammeRequest } from "./programme/programmeRequest.ts";
import { EMERGENCY_IDS, type ScreeningAnswers } from "./screening/question.ts";
import { allowance } from "./screening/screeningOutcome.ts";
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

describe("a plan in force", () => {
  const asked = request({ post_op: "no" });
  const inForce = async (): Promise<PlanInForce> => {
    const outcome = await buildProgramme(asked, undefined);
    if (outcome.outcome !== "plan") throw new Error(outcome.outcome);
    const { programme } = outcome;
    const allowed = allowance(asked.screening);
    return { week: programme, programme, startedOn: "2026-02-23", allowed };
  };
  /** As if the person had trained on Monday, so that the week has begun. */
  const empty = summarise(
    ledgerOf({ workouts: [], measurements: [] }, () => undefined),
    { today: TODAY },
  );
  const begun: LogSummary = { ...empty, lastDay: TODAY };

  it.each<[string, Partial<ProgrammeRequest>, boolean]>([
    ["the same is asked for", {}, false],
    ["other days are asked for", { weekdays: ["tue", "thu"] }, true],
    [
      "other days are asked for in a week that has begun",
      { weekdays: ["tue", "thu"], history: begun },
      false,
    ],
    ["a condition came that changes how it is done", { conditions: ["hypertension"] }, false],
    ["a condition came that rules exercises out", { conditions: ["pregnancy_stop"] }, true],
    ["it came in a week that has begun", { conditions: ["pregnancy_stop"], history: begun }, true],
    ["it came and is cleared", { conditions: ["pregnancy_stop"], cleared: ["pregnancy_stop"] }, false],
  ])("gives way or not when %s", async (_, change, isNew) => {
    const { planner } = askedPlanner();
    const plan = await planFor({ ...asked, ...change }, await inForce(), QUIET, planner);
    if (!("isNew" in plan)) throw new Error(plan.kind);
    expect(plan.isNew).toBe(isNew);
  });
});
