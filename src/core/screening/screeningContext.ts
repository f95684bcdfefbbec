import type { LocalDate } from "../calendar.ts";
import type { ConditionId } from "../exercise/exercise.ts";
import type { Clearance } from "./screeningOutcome.ts";

/** What is known of the person beside the answers. Absent: not known. */
export interface ScreeningContext {
  readonly today: LocalDate;
  readonly ageY?: number;
  readonly conditions: readonly ConditionId[];
  /** How long the present pain has lasted. */
  readonly painMonths?: number;
  readonly restingBloodPressure?: { readonly systolicMmHg: number; readonly diastolicMmHg: number };
  readonly clearances: readonly Clearance[];
  /** When the answers were given: a clearance from before that day does not cover them. */
  readonly answeredOn?: LocalDate;
}
