import { PARAMETER_IDS, parameter } from "../../evidence/parameter.ts";
import { SOURCES } from "../../evidence/sources.ts";
import type { Programme, Why } from "../programme.ts";
import type { ProgrammeRequest } from "../programmeRequest.ts";
import type { Breach } from "./breach.ts";

/** Every line and every target says why, and each reason leads to its finding, its numbers and their sources. */
export function checkReasons(programme: Programme, request: ProgrammeRequest): readonly Breach[] {
  const lines = programme.days.flatMap(({ weekday, exercises }) =>
    exercises.map(({ exercise, why }) => ({ what: `${exercise} on ${weekday}`, why })),
  );
  const targets = programme.targets.map(({ muscle, why }) => ({ what: `the target of ${muscle}`, why }));
  return [...lines, ...targets].flatMap(({ what, why }): readonly Breach[] =>
    why.length === 0
      ? [{ constraint: "why", because: `${what} has no reason` }]
      : why
          .flatMap((each) => faultsOf(each, request))
          .map((fault) => ({ constraint: "why", because: `${what}: ${fault}` })),
  );
}

function faultsOf(
  { because, ruleId, parameterIds, sourceIds }: Why,
  request: ProgrammeRequest,
): readonly string[] {
  const faults: string[] = [];
  if (because.trim() === "") faults.push("a reason without words");
  if (sourceIds.length === 0) faults.push("a reason without source");
  for (const id of sourceIds) {
    if (id !== "product_choice" && !SOURCES.some((source) => source.id === id))
      faults.push(`no source ${id}`);
  }
  for (const id of parameterIds) {
    if (!PARAMETER_IDS.includes(id)) faults.push(`no parameter ${id}`);
    else if (!ruleId && !sourceIds.includes(parameter(id).sourceId))
      faults.push(`the source of ${id} is not named`);
  }
  const found = request.findings.some((finding) => finding.ruleId === ruleId && finding.status === "present");
  if (ruleId !== undefined && !found) faults.push(`no present finding ${ruleId}`);
  return faults;
}
