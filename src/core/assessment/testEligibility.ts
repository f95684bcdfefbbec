import type { RegionId } from "../anatomy/muscle.ts";
import { parameter } from "../evidence/parameter.ts";
import type { ConditionId } from "../exercise/exercise.ts";
import { kitSuffices, usableKit } from "../exercise/kit.ts";
import { allowance } from "../screening/screeningOutcome.ts";
import type { LeftOutTest } from "./assessment.ts";
import { SIDES } from "./link.ts";
import { NO_MAXIMAL_CONDITIONS, NO_MAXIMAL_GATES, type Protocol } from "./protocol.ts";
import type { Subject } from "./subject.ts";

/** Pain in a region leaves out what the condition of that region leaves out. */
const AS_CONDITION: Readonly<Partial<Record<RegionId, ConditionId>>> = {
  shoulder: "shoulder_pain",
  knee: "patellofemoral_pain",
};

/**
 * Why this person is not offered a test, or undefined where they are. What screening, a condition or a gate forbids
 * comes first, and nothing overrides it.
 */
export function whyNot(subject: Subject, protocol: Protocol): LeftOutTest | undefined {
  const { words, input } = subject;
  const { id: test, name } = protocol;
  const leftOut = (reason: LeftOutTest["reason"], because: string): LeftOutTest => ({
    test,
    reason,
    because,
  });

  if (forbiddenByScreening(subject, protocol)) return leftOut("screening", words.choose.notAllowed(name));
  if (forbiddenByCondition(subject, protocol)) return leftOut("condition", words.choose.condition(name));
  if (protocol.use !== "rule") return leftOut("no_use", words.choose.says(name));
  if (protocol.setting === "clinic") return leftOut("clinic", words.choose.clinic(name));
  if (test === "aslr" && !input.conditions.some((id) => id === "pregnancy" || id === "postpartum"))
    return leftOut("no_use", words.choose.says(name));
  if (test === "rm_estimate" && (input.person.trainingAge ?? "beginner") === "beginner")
    return leftOut("no_use", words.choose.says(name));
  if (!kitSuffices(protocol.kit, usableKit(input.kit ?? []))) return leftOut("kit", words.choose.kit(name));
  if (protocol.maximal && (input.pain?.now ?? 0) > parameter("test.stopPainAbove").value)
    return leftOut("pain_now", words.choose.painNow(name));
  if (hurtLastTime(subject, protocol)) return leftOut("hurt", words.choose.pain(name));
  return undefined;
}

function forbiddenByScreening(subject: Subject, protocol: Protocol): boolean {
  const { screening } = subject.input;
  const allowed = allowance(screening);
  if (allowed === "nothing" || allowed === "walking") return true;
  if (allowed === "gentle" && protocol.maximal) return true;
  const gates = protocol.maximal ? [...NO_MAXIMAL_GATES, ...protocol.notForGates] : protocol.notForGates;
  return screening.reasons.some(
    (reason) => reason.cleared === undefined && gates.some((gate) => gate === reason.id),
  );
}

function forbiddenByCondition(subject: Subject, protocol: Protocol): boolean {
  const { conditions, pain } = subject.input;
  const regions = (pain?.regions ?? []).flatMap((region) => AS_CONDITION[region] ?? []);
  const forbidden = protocol.maximal ? [...NO_MAXIMAL_CONDITIONS, ...protocol.notFor] : protocol.notFor;
  return [...conditions, ...regions].some((condition) => forbidden.includes(condition));
}

function hurtLastTime(subject: Subject, protocol: Protocol): boolean {
  const sides = protocol.sides === "each" ? SIDES : [undefined];
  return sides.some((side) => {
    const reading = subject.latest(protocol.id, side);
    return (
      reading.kind === "none" && (reading.because === "ended_in_pain" || reading.because === "too_much_pain")
    );
  });
}
