import type { Measurement } from "../../person/person.ts";
import type { TestId } from "../../person/testId.ts";
import { screen } from "../../screening/screen.ts";
import { EMERGENCY_IDS, QUESTION_IDS, type ScreeningAnswers } from "../../screening/question.ts";
import type { AssessmentInput } from "../assessment.ts";
import type { Side } from "../../log/trainingLog.ts";

/** The day of every example. */
export const TODAY = "2026-11-22";
/** A day on which the examples were tested. */
export const TESTED = "2026-11-10";

/** Every question answered with no. */
export const ALL_NO: ScreeningAnswers = Object.fromEntries(QUESTION_IDS.map((id) => [id, "no"]));
/** Only the emergency questions answered, with no. */
export const EMERGENCIES_NO: ScreeningAnswers = Object.fromEntries(EMERGENCY_IDS.map((id) => [id, "no"]));

/** The outcome of some answers, on TODAY. */
export function screened(
  answers: ScreeningAnswers,
  conditions: AssessmentInput["conditions"] = [],
): AssessmentInput["screening"] {
  return screen(answers, { today: TODAY, conditions, clearances: [] });
}

/** A made-up person of 40 with a clear screen and nothing measured. */
export function exampleInput(changes: Partial<AssessmentInput> = {}): AssessmentInput {
  return {
    today: TODAY,
    screening: screened(ALL_NO, changes.conditions),
    person: { birthYear: 1986, sex: "f" },
    conditions: [],
    measurements: [],
    outcomes: [],
    ...changes,
  };
}

/** One result, on TESTED unless stated. */
export function result(
  test: TestId,
  value: number,
  side?: Side,
  more: Partial<Measurement> = {},
): Measurement {
  return { test, value, ...(side && { side }), at: TESTED, ...more };
}

/** The same result on both sides. */
export function bothSides(
  test: TestId,
  left: number,
  right: number,
  more: Partial<Measurement> = {},
): Measurement[] {
  return [result(test, left, "left", more), result(test, right, "right", more)];
}
