import type { ExerciseId } from "../exercise/exercise.ts";
import { leadingSide, type Aim } from "./aims.ts";
import { needsChange } from "./eligibility.ts";
import { actingFindings } from "./findingEffects.ts";
import type { Candidate, PlanBrief } from "./planBrief.ts";
import { PLAN_MESSAGES as say } from "./planMessages.ts";
import type { Why } from "./programme.ts";
import type { ProgrammeRequest } from "./programmeRequest.ts";
import { whyFound, whyOf } from "./why.ts";

/** The aims that a line is explained by: those to which it gives most. */
const AIMS_SAID = 2;

/** A function that says why a line is in the plan: what it gives most to, its side, what it changes. Never empty. */
export function linesWhy(
  request: ProgrammeRequest,
  brief: PlanBrief,
): (candidate: Candidate, sets: number) => readonly Why[] {
  const acting = actingFindings(request.findings);
  const before = new Set<ExerciseId>(
    (request.previous?.days ?? []).flatMap(({ exercises }) => exercises.map(({ exercise }) => exercise)),
  );
  return (candidate, sets) => {
    const { exercise } = candidate;
    const lead = leadingSide(exercise, acting);
    return withoutTwice([
      ...aimsServed(brief.aims, candidate, sets).flatMap(({ why }) => why),
      ...(lead ? [{ ...whyFound(lead.finding, []), because: say.leads(lead.side) }] : []),
      ...(before.has(exercise.id) ? [whyOf(say.previous, ["planner.changeCost"])] : []),
      ...(needsChange(exercise, request) ? [whyOf(say.changed, ["planner.modifyCost"])] : []),
    ]);
  };
}

function aimsServed(aims: readonly Aim[], { gives }: Candidate, sets: number): readonly Aim[] {
  return aims
    .map((aim, index) => {
      const given = (gives[index] ?? 0) * sets;
      // balance and the like have no target of their own to fill
      const worth = aim.weight * (aim.target > 0 ? Math.min(given, aim.target) : given / 2);
      return { aim, worth };
    })
    .filter(({ worth }) => worth > 0)
    .toSorted((a, b) => b.worth - a.worth)
    .slice(0, AIMS_SAID)
    .map(({ aim }) => aim);
}

function withoutTwice(whys: readonly Why[]): readonly Why[] {
  const said = new Set<string>();
  return whys.filter(({ because }) => {
    const first = !said.has(because);
    said.add(because);
    return first;
  });
}
