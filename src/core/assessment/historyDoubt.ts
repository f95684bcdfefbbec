import { parameter } from "../evidence/parameter.ts";
import type { WindowSummary } from "../log/logSummary.ts";
import { LOG_PARAMETERS } from "../log/parameters.ts";
import type { Measured } from "./finding.ts";
import type { AssessmentMessages } from "./messages.en.ts";

/** Why this window of the log says nothing of habits, or undefined where it does. */
export function historyDoubt(
  window: WindowSummary | undefined,
  words: AssessmentMessages,
): string | undefined {
  if (!window) return words.history.none;
  const least = parameter("history.minWorkouts").value;
  if (window.workouts < least) return words.history.tooLittle(window.workouts, least);
  const { unmatchedShare } = window.coverage;
  return unmatchedShare > LOG_PARAMETERS.ratioMaxUnmatchedShare.value
    ? words.history.unknownNames(unmatchedShare * 100)
    : undefined;
}

/** What was seen of the log, also where it is too little to tell. */
export function workouts(window: WindowSummary | undefined): readonly Measured[] {
  return window ? [{ what: "log", value: window.workouts, unit: "workouts" }] : [];
}
