import type { LocalDate } from "../calendar.ts";
import type { ConditionId, Exercise, ExerciseId, KitId } from "../exercise/exercise.ts";
import type { LogSummary } from "../log/logSummary.ts";
import type { Finding } from "../assessment/finding.ts";
import type { Goal, KeptExercise, Pain, Person, Stage, Weekday } from "../person/person.ts";
import type { ScreeningOutcome } from "../screening/screeningOutcome.ts";
import type { Programme } from "./programme.ts";

/** All that a programme is made from. What is absent is unknown, and the plan is the more careful for it. */
export interface ProgrammeRequest {
  readonly today: LocalDate;
  readonly person: Person;
  readonly goal: Goal;
  /** Worked out from goal, pain and training age when absent. */
  readonly stage?: Stage;
  /** 1 to 6 training days. */
  readonly weekdays: readonly Weekday[];
  readonly minutesPerSession: number;
  readonly kit: readonly KitId[];
  readonly pain?: Pain;
  /** Stated conditions and the direction of comfort that was worked out. */
  readonly conditions: readonly ConditionId[];
  /** Of these: cleared for training by a clinician, so that "avoid until cleared" becomes "with a change". */
  readonly cleared?: readonly ConditionId[];
  readonly screening: ScreeningOutcome;
  readonly findings: readonly Finding[];
  readonly dislikes: readonly ExerciseId[];
  readonly keep: readonly KeptExercise[];
  readonly history?: LogSummary;
  /** The plan in force: change from week to week is kept low. */
  readonly previous?: Programme;
  /** Whole weeks since the person began with the product; 0 in the first. */
  readonly weeksSinceStart: number;
  /** Exercises to choose from; the whole catalogue when absent. */
  readonly catalogue?: readonly Exercise[];
  /** Load on the spine of an exercise, 0 (least) to 1: only breaks ties. The catalogue's loads when absent. */
  readonly exerciseLoad?: (exercise: Exercise) => number | undefined;
}

/** Days of the week for `count` training days where the person named none: as even as a week allows. */
export function usualWeekdays(count: number): readonly Weekday[] {
  const days = USUAL_WEEKDAYS[count - 1];
  if (!days) throw new RangeError(`daysPerWeek: expected 1 to 6, got ${count}`);
  return days;
}

const USUAL_WEEKDAYS: readonly (readonly Weekday[])[] = [
  ["wed"],
  ["mon", "thu"],
  ["mon", "wed", "fri"],
  ["mon", "tue", "thu", "fri"],
  ["mon", "tue", "wed", "fri", "sat"],
  ["mon", "tue", "wed", "thu", "fri", "sat"],
];
