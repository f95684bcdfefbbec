import type { LocalDate } from "../calendar.ts";
import type { ExerciseId, KitId } from "../exercise/exercise.ts";
import type { Side } from "../log/trainingLog.ts";
import type { ResolveExercise } from "../log/workoutDigest.ts";
import type { Dose } from "../programme/dose.ts";
import type { Change, DosingContext } from "../programme/dosedExercise.ts";
import type { Programme, Why } from "../programme/programme.ts";
import type { DueReason } from "../screening/screeningDue.ts";
import type { Decision } from "./decision.ts";
import type { LoadOnOffer, LoadStock } from "./loadStock.ts";
import type { MovedDays } from "./movedDays.ts";
import type { PainCheck } from "./painCheck.ts";

/** The part of a plan that a session is made from; a starter plan has it too. */
export type PlannedWeek = Pick<Programme, "days" | "targets">;

/** The day of the session, and all that is true of it. */
export interface SessionDay {
  readonly on: LocalDate;
  /** Who trains, with what, and how they are. */
  readonly person: DosingContext;
  readonly painChecks: readonly PainCheck[];
  /** How names of the log are understood. */
  readonly resolve: ResolveExercise;
  readonly stock: LoadStock;
  /** Minutes there are today; those of the plan where absent. */
  readonly minutes?: number;
  /** Equipment that is taken or missing today. */
  readonly busyKit?: readonly KitId[];
  /** Exercises that the person does not want today. */
  readonly notToday?: readonly ExerciseId[];
  /** Planned days that are done on another date. */
  readonly moved?: MovedDays;
  /** A session is wanted though none is planned for the day, then the next planned one; or though one was begun. */
  readonly anyway?: boolean;
}

/** One set to do. What is absent is by feel, or does not apply. */
export interface SetToDo {
  readonly side?: Side;
  /** Repetitions; of a hold, how often it is held. */
  readonly reps?: number;
  readonly holdS?: number;
  readonly distanceM?: number;
  readonly minutes?: number;
  /** Per hand or in all, as the exercise is logged. */
  readonly load?: LoadOnOffer;
}

/** One exercise of the session, set by set. */
export interface SessionExercise {
  readonly exercise: ExerciseId;
  readonly name: string;
  /** The planned exercise that it stands for today. */
  readonly insteadOf?: { readonly exercise: ExerciseId; readonly because: string };
  /** The order is the order in which they are done: the side that leads goes first. */
  readonly sets: readonly SetToDo[];
  readonly dose: Dose;
  readonly cues: readonly string[];
  /** What a condition changes in how it is done. */
  readonly changes: readonly Change[];
  readonly easier: string;
  readonly harder: string;
  readonly stopWhen: readonly string[];
  readonly why: readonly Why[];
  /** One, or one a side. */
  readonly decisions: readonly Decision[];
  readonly minutes: number;
}

export interface WarmUpStep {
  readonly text: string;
  readonly exercise?: ExerciseId;
  readonly sets?: readonly SetToDo[];
}

/** Something planned that is not done today. */
export interface LeftOutToday {
  readonly exercise: ExerciseId;
  readonly because: string;
}

/** What to do today. */
export interface Session {
  readonly on: LocalDate;
  readonly warmUp: readonly WarmUpStep[];
  readonly exercises: readonly SessionExercise[];
  readonly leftOut: readonly LeftOutToday[];
  /** Expected, warm-up included. */
  readonly minutes: number;
  /** What is said before it begins. */
  readonly notes: readonly string[];
  /** Ask in the morning after how it is. */
  readonly asksNextMorning: boolean;
}

export type SessionOutcome =
  | { readonly kind: "session"; readonly session: Session }
  /** Pain or leg symptoms have changed since the last screening: the safety questions come before any session. */
  | { readonly kind: "askFirst"; readonly because: readonly DueReason[] }
  /** No session is planned for the day, or it is done. */
  | { readonly kind: "rest"; readonly because: "restDay" | "done"; readonly next?: LocalDate };
