import type { Finding } from "../assessment/finding.ts";
import { parameter, type ParameterId } from "../evidence/parameter.ts";
import { PLAN_MESSAGES as say } from "./planMessages.ts";
import type { Why } from "./programme.ts";

/** A reason with the sources of its parameters. */
export function whyOf(because: string, parameterIds: readonly ParameterId[]): Why {
  return { because, parameterIds, sourceIds: [...new Set(parameterIds.map((id) => parameter(id).sourceId))] };
}

/** The finding as a reason, with its own sources. */
export function whyFound({ ruleId, because, sourceIds }: Finding, parameterIds: readonly ParameterId[]): Why {
  return { because: say.aim.found(because.replace(/\.$/, "")), ruleId, parameterIds, sourceIds };
}
