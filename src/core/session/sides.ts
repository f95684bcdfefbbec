import { parameter } from "../evidence/parameter.ts";
import type { Side } from "../log/trainingLog.ts";
import type { Decision, Prescription } from "./decision.ts";
import { progressTexts } from "./messages.ts";

/**
 * The side that is behind by what was done last: by load, or at the same load by more repetitions than a person's
 * count of their reserve is off. Undefined where neither is.
 * Source: parameter "rir.errorNearFailureReps".
 */
export function sideBehind(left: Decision, right: Decision): Side | undefined {
  if (!left.from || !right.from) return undefined;
  const order = compare(left.from, right.from);
  const sameLoad = (left.from.loadKg ?? 0) === (right.from.loadKg ?? 0);
  const error = sameLoad ? parameter("rir.errorNearFailureReps").value : 0;
  return Math.abs(order) <= error ? undefined : order < 0 ? "left" : "right";
}

/** The other side's decision, held where it would move further ahead of the side that leads. */
export function waitFor(lead: Decision, other: Decision): Decision {
  if (other.kind !== "progress" || lead.side === undefined || !other.from) return other;
  if (other.to.exercise !== lead.to.exercise && lead.to.exercise !== other.exercise) return other;
  const isAhead = other.what === "exercise" ? lead.what !== "exercise" : compare(other.to, lead.to) > 0;
  if (!isAhead) return other;
  return {
    ...other,
    kind: "hold",
    what: "nothing",
    to: { ...other.from, sets: other.to.sets },
    because: progressTexts.waits(lead.side),
    parameterIds: [],
    sourceIds: ["product_choice"],
    borrowed: false,
  };
}

/** Negative where `a` asks for less: by load, then by count. */
function compare(a: Prescription, b: Prescription): number {
  return (a.loadKg ?? 0) - (b.loadKg ?? 0) || countOf(a) - countOf(b);
}

function countOf({ reps, distanceM, minutes }: Prescription): number {
  return reps ?? distanceM ?? minutes ?? 0;
}
