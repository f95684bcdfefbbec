import { parameter } from "../evidence/parameter.ts";
import type { Stage } from "../person/person.ts";
import { allowance } from "../screening/screeningOutcome.ts";
import type { Breach } from "./check/breach.ts";
import { checkKept } from "./check/checkKept.ts";
import { checkLimits } from "./check/checkLimits.ts";
import { checkLines } from "./check/checkLines.ts";
import { checkReasons } from "./check/checkReasons.ts";
import { checkSums } from "./check/checkSums.ts";
import type { Programme } from "./programme.ts";
import type { ProgrammeRequest } from "./programmeRequest.ts";

/**
 * Every demand on a programme, verified anew from the request, the catalogue and the parameters. It shares no code
 * with what makes programmes, so that both must be wrong in the same way for a wrong plan to pass. Empty: it holds.
 */
export function checkProgramme(programme: Programme, request: ProgrammeRequest): readonly Breach[] {
  return [
    ...checkFrame(programme, request),
    ...checkLines(programme, request),
    ...checkKept(programme, request),
    ...checkSums(programme, request),
    ...checkLimits(programme, request),
    ...checkReasons(programme, request),
  ];
}

/** The right person's plan: allowed at all, for the goal, on the days that were asked for. */
function checkFrame(programme: Programme, request: ProgrammeRequest): readonly Breach[] {
  const breaches: Breach[] = [];
  const allowed = allowance(request.screening);
  if (allowed === "nothing" || allowed === "walking") {
    breaches.push({ constraint: "screening", because: `screening allows ${allowed}` });
  }
  if (programme.goal !== request.goal) {
    breaches.push({ constraint: "goal", because: `goal is ${programme.goal}, asked was ${request.goal}` });
  }
  const stage = request.stage ?? stageByPainAndGoal(request);
  if (programme.stage !== stage) {
    breaches.push({ constraint: "stage", because: `stage is ${programme.stage}, should be ${stage}` });
  }
  const week = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
  const asked = week.filter((day) => request.weekdays.some((each) => each === day)).join();
  const given = programme.days.map(({ weekday }) => weekday).join();
  if (asked !== given)
    breaches.push({ constraint: "days", because: `days are ${given}, asked were ${asked}` });
  for (const { weekday, exercises } of programme.days) {
    if (exercises.length === 0) breaches.push({ constraint: "days", because: `${weekday} is empty` });
  }
  return breaches;
}

function stageByPainAndGoal({ pain, goal, person }: ProgrammeRequest): Stage {
  const now = pain?.now ?? 0;
  if (now > parameter("painRule.holdMax").value && now > (pain?.usual ?? 0)) return "calm";
  const trained = person.trainingAge === "intermediate" || person.trainingAge === "advanced";
  const forStrength = goal === "strength" || goal === "athletic" || goal === "physique";
  return trained && forStrength ? "strength" : "capacity";
}
