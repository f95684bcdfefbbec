import { parameter } from "../../evidence/parameter.ts";
import { findExercise } from "../../exercise/catalogue.ts";
import type { ExerciseHistory } from "../../log/logSummary.ts";
import type { PairedDifference } from "../../log/sideDifference.ts";
import type { Side } from "../../log/trainingLog.ts";
import { sourcesOf } from "../errorOfFinding.ts";
import type { TellingFinding } from "../finding.ts";
import { otherSide } from "../link.ts";
import type { Rule, Subject } from "../subject.ts";

const PARAMETERS = ["asymmetry.arbitraryPercent"] as const;

/**
 * One side that does less in an exercise logged by side: by more than an arbitrary percentage, with an interval
 * (95 %) that leaves out zero.
 * cannotTell: no exercise is logged by side often enough.
 * Source: parameter "asymmetry.arbitraryPercent" (asymmetry is normal, the line arbitrary).
 */
export const trainedSides: Rule = (subject) => {
  const { words, input } = subject;
  const base = {
    ruleId: "trained-sides",
    parameterIds: PARAMETERS,
    sourceIds: sourcesOf(PARAMETERS),
  } as const;
  const compared = (input.history?.exercises ?? []).filter(({ sides }) => sides.status === "value");
  if (compared.length === 0) {
    const because = words.history.sidesUnknown;
    return [{ ...base, status: "cannotTell", because, asks: [], measured: [], muscles: [] }];
  }
  const found = compared
    .map((history) => lesserSide(subject, history))
    .filter((finding): finding is TellingFinding => finding !== undefined);
  if (found.length > 0) return found;
  return [
    {
      ...base,
      status: "absent",
      because: words.history.sidesEven(compared.length, parameter(PARAMETERS[0]).value),
      error: { kind: "counted", basis: words.history.sidesBasis },
      muscles: [],
      measured: [{ what: "log", value: compared.length, unit: "exercises" }],
    },
  ];
};

function lesserSide(subject: Subject, history: ExerciseHistory): TellingFinding | undefined {
  const { words } = subject;
  if (history.sides.status !== "value") return undefined;
  const line = parameter("asymmetry.arbitraryPercent");
  const difference = [history.sides.load, history.sides.hold].find(
    (each): each is PairedDifference =>
      each !== undefined && each.stronger !== "cannotTell" && Math.abs(each.difference) > line.value,
  );
  if (!difference || difference.stronger === "cannotTell") return undefined;
  const side: Side = otherSide(difference.stronger);
  const exercise = findExercise(history.exercise);
  const ends = [difference.interval.low, difference.interval.high].map(Math.abs);
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  const percent = Math.abs(difference.difference);
  return {
    ruleId: "trained-sides",
    parameterIds: PARAMETERS,
    sourceIds: sourcesOf(PARAMETERS),
    side,
    status: "present",
    because: words.history.sideLess(
      exercise?.name ?? history.loggedAs[0] ?? history.exercise,
      side,
      percent,
      low,
      high,
      difference.pairs,
    ),
    error: { kind: "known", value: (high - low) / 2, unit: "%", basis: words.history.sidesBasis },
    amount: { value: percent, unit: "%" },
    muscles: exercise?.muscles.filter(({ role }) => role === "direct").map((work) => work.muscle) ?? [],
    measured: [{ what: "log", value: percent, unit: "%", side }],
  };
}
