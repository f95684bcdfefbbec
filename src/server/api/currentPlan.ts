import type { LocalDate } from "../../core/calendar.ts";
import { findExercise } from "../../core/exercise/catalogue.ts";
import { dosedExercise } from "../../core/programme/dosedExercise.ts";
import { programmeAnswer, starterAnswer, type PlanAnswer } from "../../core/programme/dosedPlan.ts";
import { dosingContext } from "../../core/programme/starterPlan.ts";
import { planJson } from "../../report/planJson.ts";
import type { SyncDocument } from "../../sync/document.ts";
import { Problem } from "../problem.ts";
import { loopToday, type LoopToday } from "./loopToday.ts";

/**
 * The plan of a day, of a person's records of LOOP_KINDS, as docs/plan-json.md describes it, with `planSince`: the day on which the plan in force began, null where
 * the plan that the person took on no longer serves or there was none, and a first plan by rule is answered. The server does not
 * solve for a new plan. Throws Problem where the plan holds an exercise that this version does not know.
 */
export async function currentPlan(documents: readonly SyncDocument[], today: LocalDate): Promise<object> {
  const day = await loopToday(documents, today);
  const { plan, screening } = day.loop;
  const inForce = "week" in plan && !plan.isNew;
  return {
    ...planJson(answerOf(day), { screening, today }),
    planSince: inForce ? plan.startedOn : null,
  };
}

function answerOf({ loop: { plan }, request }: LoopToday): PlanAnswer {
  if (!("week" in plan)) return starterAnswer(request);
  const unknown = plan.week.days
    .flatMap(({ exercises }) => exercises)
    .find(({ exercise }) => !findExercise(exercise));
  if (unknown)
    throw new Problem(
      "conflict",
      `The plan has an exercise that this server does not know: ${unknown.exercise}.`,
    );
  if (plan.kind === "plan") return programmeAnswer({ outcome: "plan", programme: plan.programme }, request);
  const answer = starterAnswer(request);
  if (plan.isNew || answer.outcome !== "starter") return answer;
  const context = dosingContext(request);
  const days = plan.week.days.map((day) => ({
    ...day,
    exercises: day.exercises.flatMap((line) => {
      const exercise = findExercise(line.exercise);
      return exercise ? [dosedExercise(exercise, line, context)] : [];
    }),
  }));
  return { ...answer, days };
}
