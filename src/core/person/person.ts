import type { LocalDate } from "../calendar.ts";
import type { ConditionId, ExerciseId } from "../exercise/exercise.ts";
import type { RegionId } from "../anatomy/muscle.ts";
import type { Side } from "../log/trainingLog.ts";
import type { TestId } from "./testId.ts";

export const GOALS = ["ease_pain", "sit_better", "strength", "athletic", "physique"] as const;
export type Goal = (typeof GOALS)[number];

export const WEEKDAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;
export type Weekday = (typeof WEEKDAYS)[number];

export const TRAINING_AGES = ["beginner", "intermediate", "advanced"] as const;
export type TrainingAge = (typeof TRAINING_AGES)[number];

/** Where someone stands on the way back. */
export const STAGES = ["calm", "capacity", "strength", "power", "return"] as const;
export type Stage = (typeof STAGES)[number];

/** Conditions that a person may state. The two directions of comfort are worked out, never stated. */
export type StatedConditionId = Exclude<ConditionId, "flexion_intolerant" | "extension_intolerant">;

/** Who it is about. Everything that was not given is unknown, and unknown is allowed. */
export interface Person {
  readonly birthYear?: number;
  readonly sex?: "f" | "m";
  readonly heightM?: number;
  readonly massKg?: number;
  readonly trainingAge?: TrainingAge;
}

/** Pain on the 0 to 10 scale. */
export interface Pain {
  readonly now?: number;
  readonly worst?: number;
  /** What the person usually lives with. */
  readonly usual?: number;
  readonly regions?: readonly RegionId[];
  /** How long the present pain has lasted. */
  readonly months?: number;
}

export type MeasurementMethod = "self" | "camera" | "clinician";
export type EndedBy = "limit" | "pain" | "balance" | "other";

/** One result of one test. */
export interface Measurement {
  readonly test: TestId;
  readonly side?: Side;
  /** In the unit of the test. */
  readonly value: number;
  readonly at: LocalDate;
  readonly method?: MeasurementMethod;
  /** "full": as hard as the protocol asks; "held_back": less. */
  readonly effort?: "full" | "held_back";
  readonly endedBy?: EndedBy;
  /** 0 to 10, during the test. */
  readonly painDuring?: number;
}

/** One line of a routine that the person wants to keep. */
export interface KeptExercise {
  readonly exercise: ExerciseId;
  readonly weekday?: Weekday;
  readonly sets: number;
  readonly reps?: number;
  readonly holdS?: number;
  readonly loadKg?: number;
}

/** Years between the birth year and the year of `today`: at most one too many before the birthday. */
export function ageOn(today: LocalDate, birthYear: number | undefined): number | undefined {
  return birthYear === undefined ? undefined : Number(today.slice(0, 4)) - birthYear;
}
