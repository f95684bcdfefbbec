import type { LocalDateTime } from "../calendar.ts";

/**
 * The training log: append-only facts, as the person or their app wrote them. Loads are kg, distances m,
 * durations s. What the source did not say is absent, never 0.
 */
export interface TrainingLog {
  readonly workouts: readonly Workout[];
  readonly measurements: readonly BodyMeasurement[];
  /** Sets that the source keeps without any date: kept, and counted nowhere in time. */
  readonly undated?: readonly ExerciseEntry[];
}

export interface Workout {
  /** Stable over re-exports of the same app: source app, start and title. */
  readonly id: string;
  /** Which app wrote it: "strong", "hevy", ... (a format id of `formats/`). */
  readonly app: string;
  /** Wall-clock start. With `precision: "day"` the time part is 00:00:00 and means nothing. */
  readonly startedAt: LocalDateTime;
  readonly precision: "day" | "minute" | "second";
  /** IANA zone, "UTC" or an offset such as "+02:00"; "unknown" where the app does not say. */
  readonly zone: string;
  readonly durationS?: number;
  readonly title?: string;
  readonly notes?: string;
  readonly entries: readonly ExerciseEntry[];
}

/** One exercise within a workout, in the order done. */
export interface ExerciseEntry {
  /** The name exactly as the app wrote it. */
  readonly name: string;
  /** Sets with the same number within one workout alternate. Starts at 0. */
  readonly supersetGroup?: number;
  readonly notes?: string;
  readonly sets: readonly LoggedSet[];
}

export type SetKind = "work" | "warmup" | "drop" | "failure";
export type Side = "left" | "right";

export interface LoggedSet {
  readonly kind: SetKind;
  /** Only where the app knows it. A set without a side is one set, of both sides or of an unstated one. */
  readonly side?: Side;
  /** As the app logs it (per hand or total: see the exercise's `loading`). */
  readonly loadKg?: number;
  /** The unit the person entered, for showing it back. */
  readonly loadUnit?: "kg" | "lb";
  /** A load whose unit the file does not tell; `loadKg` is then absent until the person says the unit. */
  readonly unitlessLoad?: number;
  /** A resistance that is not a mass: times body weight, stack plates, belt speed. */
  readonly setting?: { readonly value: number; readonly unit: "body_weight" | "plates" | "km_h" | "mph" };
  readonly reps?: number;
  readonly durationS?: number;
  readonly distanceM?: number;
  /** A distance whose unit the file does not tell. */
  readonly unitlessDistance?: number;
  /** Repetitions in reserve; RPE = 10 - rir. */
  readonly rir?: number;
  /** Rest after this set. */
  readonly restS?: number;
  readonly notes?: string;
}

export interface BodyMeasurement {
  /** "body_mass", "body_fat", "waist", ...: snake_case. */
  readonly kind: string;
  readonly at: LocalDateTime;
  readonly value: number;
  readonly unit: "kg" | "percent" | "m" | "bpm" | "unknown";
}
