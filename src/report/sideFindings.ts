import type { ExerciseId } from "../core/exercise/exercise.ts";
import type { LogSummary } from "../core/log/logSummary.ts";
import type { PairedDifference } from "../core/log/sideDifference.ts";
import type { ReportMessages } from "./messages.ts";
import { exerciseName } from "./strengthFindings.ts";
import type { Shown } from "./strengthFindings.ts";

/** Left against right in one exercise and measure. */
export interface SideFinding {
  readonly exercise: ExerciseId;
  readonly name: string;
  readonly measure: "load" | "reps" | "hold";
  /** Left minus right. */
  readonly difference: PairedDifference;
  readonly sentence: string;
}

/** Every exercise of the log in which both sides were logged often enough to speak of. */
export function sideFindings(
  summary: LogSummary,
  shown: Shown,
  words: ReportMessages,
): readonly SideFinding[] {
  return summary.exercises.flatMap((history) => {
    const { sides } = history;
    if (sides.status !== "value") return [];
    return (["load", "reps", "hold"] as const).flatMap((measure) => {
      const difference = sides[measure];
      if (!difference) return [];
      const name = exerciseName(history, shown);
      return [
        {
          exercise: history.exercise,
          name,
          measure,
          difference,
          sentence: sentence(measure, difference, words),
        },
      ];
    });
  });
}

function sentence(
  measure: SideFinding["measure"],
  difference: PairedDifference,
  words: ReportMessages,
): string {
  const amount = (value: number) => {
    const number = words.number(value, 1);
    return difference.unit === "percent" ? words.sides.percent(number) : words.sides.reps(number);
  };
  const { low, high } = difference.interval;
  const what = words.sides.measures[measure];
  const days = words.sides.days(difference.pairs);
  const outcome =
    difference.stronger === "cannotTell"
      ? words.sides.cannotTell(amount(difference.difference), amount(low), amount(high))
      : difference.stronger === "left"
        ? words.sides.more(words.left, amount(difference.difference), amount(low), amount(high))
        : words.sides.more(words.right, amount(-difference.difference), amount(-high), amount(-low));
  return `${what}: ${outcome}, ${days}`;
}
