import type { LocalDate } from "../calendar.ts";
import { parameter, type ParameterId } from "../evidence/parameter.ts";
import type { Exercise } from "../exercise/exercise.ts";
import type { Side } from "../log/trainingLog.ts";
import type { TrainingAge } from "../person/person.ts";
import type { Dose, Range } from "../programme/dose.ts";
import type { Decision, DecisionKind, Prescription } from "./decision.ts";
import type { DoneSession } from "./doneSessions.ts";
import { countFields } from "./doneWork.ts";
import type { LoadOnOffer } from "./loadStock.ts";
import type { PainVerdict } from "./painRule.ts";

/** All that decides what comes next of one exercise, or of one side of it. */
export interface ProgressionInput {
  readonly exercise: Exercise;
  readonly side?: Side;
  /** What the plan asks for. */
  readonly dose: Dose;
  /** Sessions of this exercise (and side), oldest first, all before `today`. */
  readonly done: readonly DoneSession[];
  /** Days on which one of its direct muscles was trained, by whatever exercise, in order, before `today`. */
  readonly trainedOn: readonly number[];
  /** Pain around the last of them. */
  readonly pain: PainVerdict;
  readonly today: LocalDate;
  readonly trainingAge: TrainingAge;
  /** Lightest first; empty where no weight is used. */
  readonly offer: readonly LoadOnOffer[];
  /** An easier and a harder form that this person may do, where there is one. */
  readonly easier?: Exercise;
  readonly harder?: Exercise;
  /** Screening or pain of today lets nothing get harder: the reason. */
  readonly noRise?: string;
}

/** Repetitions (or holds) of a set, from the fewest to the most that the plan asks for. */
export function countRange(dose: Dose): Range {
  switch (dose.work.kind) {
    case "reps":
      return dose.work.reps;
    case "hold":
      return holdRange(dose.work.holds);
    case "distance":
      return { low: dose.work.distanceM, high: dose.work.distanceM };
    case "duration":
      return { low: dose.work.minutes, high: dose.work.minutes };
  }
}

/** One hold stays one (a stretch); several grow to the first step of the pyramid, and two beyond it. */
function holdRange(first: number): Range {
  if (first === 1) return { low: 1, high: 1 };
  const top = parameter("hold.pyramidFirst").value;
  return { low: first, high: first < top ? top : top + parameter("progression.extraReps").value };
}

/** The exercise as the plan asks for it, with so many repetitions (or holds) and this load. */
export function prescribe(input: ProgressionInput, count: number, loadKg: number | undefined): Prescription {
  return {
    exercise: input.exercise.id,
    sets: input.dose.sets,
    ...countFields(input.dose, count),
    ...(loadKg !== undefined && { loadKg }),
  };
}

/** A decision with the sources of its parameters; borrowed where the pain rule is among them. */
export function decide(
  input: ProgressionInput,
  kind: DecisionKind,
  what: Decision["what"],
  from: Prescription | undefined,
  to: Prescription,
  because: string,
  parameterIds: readonly ParameterId[],
): Decision {
  const sources = parameterIds.map((id) => parameter(id).sourceId);
  return {
    kind,
    what,
    exercise: input.exercise.id,
    ...(input.side && { side: input.side }),
    ...(from && { from }),
    to,
    because,
    parameterIds,
    sourceIds: [...new Set(sources)],
    borrowed: parameterIds.some((id) => id.startsWith("painRule.")),
    asksNextMorning: input.pain.asksNextMorning,
  };
}
