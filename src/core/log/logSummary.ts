import type { MuscleId } from "../anatomy/muscle.ts";
import type { LocalDate } from "../calendar.ts";
import type { ExerciseId } from "../exercise/exercise.ts";
import type { OneRepMaxEstimate } from "./e1rm.ts";
import type { Ratio, Share } from "./ratio.ts";
import type { SideDifference } from "./sideDifference.ts";
import type { StrengthTrend } from "./strengthTrend.ts";

/**
 * What a training log says, seen from one day. Every number is of work sets: warm-ups are left out everywhere.
 * Plain data: what `--json` prints and what the report and the page draw.
 */
export interface LogSummary {
  readonly today: LocalDate;
  /** Days of the first and the last workout not later than today; absent in an empty log. */
  readonly firstDay?: LocalDate;
  readonly lastDay?: LocalDate;
  readonly workouts: number;
  /** Workouts dated after `today`; they are in no number here. */
  readonly workoutsAfterToday: number;
  readonly warmups: WarmupNote;
  /** In the order asked for: last 4, 12, 52 weeks and all, unless asked otherwise. */
  readonly windows: readonly WindowSummary[];
  /** One row a calendar week, from the first workout's to the one that holds `today`, weeks off included. */
  readonly weekly: readonly WeekSummary[];
  /** Every exercise that was ever trained, most work sets first. */
  readonly exercises: readonly ExerciseHistory[];
  readonly neglect: Neglect;
}

/** What was taken for a warm-up, and where warm-ups cannot be seen. */
export interface WarmupNote {
  /** Warm-up sets left out. */
  readonly sets: number;
  /** Apps in this log whose workouts hold no set marked as warm-up: their warm-ups, if any, count as work. */
  readonly appsWithoutMarks: readonly string[];
}

/** Work in one window that ends today. */
export interface WindowSummary {
  /** 4, 12, 52, ...; "all" runs from the first to the last workout. */
  readonly weeks: number | "all";
  /** First and last day of the window, both included. */
  readonly from: LocalDate;
  readonly to: LocalDate;
  /**
   * Weeks (with a fraction, at least 1) that averages divide by: the window's, or the time since the first
   * workout of the log where that is shorter.
   */
  readonly weeksObserved: number;
  readonly workouts: number;
  /** Days with at least one work set that is not cardio, a stretch or a posture break. */
  readonly trainingDays: number;
  readonly trainingDaysPerWeek: number;
  readonly coverage: Coverage;
  /** Every counted muscle, also those with nothing, in the order of the anatomy. */
  readonly muscles: readonly MuscleVolume[];
  readonly ratios: BalanceRatios;
  readonly tonnage: Tonnage;
  readonly cardio: Cardio;
}

/** How much of the work the muscle counts and ratios see. */
export interface Coverage {
  /** Work sets in the log, whatever the exercise; a set with a side is one row of the log here. */
  readonly workSets: number;
  /** Of these: of a known exercise and counted for muscles. */
  readonly countedSets: number;
  /** Of these: cardio, mobility and posture breaks, which are not sets of muscles. */
  readonly otherSets: number;
  /** Of these: of an exercise whose name is unknown or ambiguous. Counted for no muscle. */
  readonly unmatchedSets: number;
  /** `unmatchedSets` as a part (0..1) of those and `countedSets` together; 0 with no sets. */
  readonly unmatchedShare: number;
  /** The names behind them, most sets first. */
  readonly unmatchedNames: readonly { readonly name: string; readonly sets: number }[];
}

/**
 * Sets of one counted muscle: a set counts 1 where the muscle works directly, 0.5 indirectly, 0 as a
 * stabiliser. A left set and a right set are one set between them, and one of each side.
 */
export interface MuscleVolume {
  readonly muscle: MuscleId;
  /** Direct sets + half of the indirect sets. */
  readonly sets: number;
  readonly directSets: number;
  readonly indirectSets: number;
  /** Sets in which it only steadied: worth 0, shown so that "nothing" is not said of it. */
  readonly stabiliserSets: number;
  readonly setsPerWeek: number;
  /** `sets` as each side met them: those of both sides and those of its own. */
  readonly leftSets: number;
  readonly rightSets: number;
  /** Days with a direct or indirect set, per week. */
  readonly daysPerWeek: number;
}

export interface BalanceRatios {
  /**
   * Back against front. Each set is one set, shared between back and front in proportion to what its muscles
   * get (by each muscle's `balance`), so that a row does not weigh more for working many small muscles.
   */
  readonly backToFront: Ratio;
  /** Hip-hinge (hinges, swings, bridges) against squats and lunges. */
  readonly hingeToSquat: Ratio;
  readonly pullToPush: Ratio;
  readonly verticalToHorizontalPull: Ratio;
  /** Sets of one-sided exercises, and sets logged for one side, as a part of all counted sets. */
  readonly unilateralShare: Share;
}

/** Load times repetitions, kg. Loads logged per hand are doubled. */
export interface Tonnage {
  /** Of bars, dumbbells, stacks, and what was added to the body. */
  readonly externalKg: number;
  /** Of the body itself (less assistance), where the body's mass near that day is known: an upper figure. */
  readonly bodyKg: number;
  readonly totalKg: number;
  /** Work sets with repetitions that are in neither, and why. */
  readonly excluded: {
    readonly bodyMassUnknown: number;
    readonly loadUnknown: number;
    readonly unmatched: number;
  };
}

export interface Cardio {
  readonly sets: number;
  readonly days: number;
  readonly durationS: number;
  readonly distanceM: number;
}

/** One calendar week, for plots. */
export interface WeekSummary {
  /** First day of the week. */
  readonly weekOf: LocalDate;
  readonly workouts: number;
  readonly trainingDays: number;
  /** Sets per counted muscle; a muscle with none is absent. */
  readonly sets: Readonly<Record<MuscleId, number>>;
  readonly backSets: number;
  readonly frontSets: number;
  readonly tonnageKg: number;
  readonly unmatchedSets: number;
}

/** What a person did with one exercise over the whole log. */
export interface ExerciseHistory {
  readonly exercise: ExerciseId;
  /** The names that the person's apps gave it, that of most workouts first. */
  readonly loggedAs: readonly string[];
  readonly sets: number;
  readonly days: number;
  readonly firstDay: LocalDate;
  readonly lastDay: LocalDate;
  /** How loads, records and estimates of this exercise are to be read. */
  readonly loadBasis: LoadBasis;
  /** One point a day, oldest first. */
  readonly points: readonly ExercisePoint[];
  readonly records: PersonalRecords;
  readonly trend: StrengthTrend;
  readonly sides: SideDifference;
}

/**
 * What a load in kg of an exercise means: the whole load; one of two implements; what was added to the body
 * (negative: taken off it); or nothing that can be compared. Estimates of a maximum for "added" include the body.
 */
export type LoadBasis = "total" | "perHand" | "added" | "none";

export interface ExercisePoint {
  readonly day: LocalDate;
  readonly sets: number;
  /** Heaviest load of the day, kg, by `loadBasis`. */
  readonly loadKg?: number;
  readonly e1rm?: OneRepMaxEstimate;
  readonly reps?: number;
  readonly holdS?: number;
  readonly volumeKg?: number;
}

/** Best ever; each says the day it was first reached. Absent where no set gives one. */
export interface PersonalRecords {
  readonly load?: RecordOf<{ readonly loadKg: number; readonly reps?: number }>;
  /** Only estimates that are not marked uncertain. */
  readonly e1rm?: RecordOf<{
    readonly estimate: OneRepMaxEstimate;
    readonly loadKg: number;
    readonly reps: number;
  }>;
  /** Most repetitions at a load, for each load that no heavier set matched; heaviest first. */
  readonly repsAtLoad: readonly RecordOf<{ readonly loadKg: number; readonly reps: number }>[];
  /** Most repetitions in a set without load. */
  readonly reps?: RecordOf<{ readonly reps: number }>;
  readonly hold?: RecordOf<{ readonly holdS: number; readonly loadKg?: number }>;
  /** Most load times repetitions in one workout. */
  readonly volume?: RecordOf<{ readonly volumeKg: number }>;
}

export type RecordOf<Best> = Best & {
  readonly day: LocalDate;
  readonly workoutId: string;
};

/** Muscles that the log left out. */
export type Neglect =
  | {
      readonly status: "value";
      /** Counted muscles with no direct or indirect set in the whole log. */
      readonly neverTrained: readonly MuscleId[];
      /** Of the muscles trained at all, those with none for at least the stated weeks; longest first. */
      readonly notLately: readonly {
        readonly muscle: MuscleId;
        readonly lastDay: LocalDate;
        readonly weeks: number;
      }[];
      /** Trained, but never as the direct aim of a set. */
      readonly neverDirect: readonly MuscleId[];
      /** As in `Coverage`, over the whole log: what is "never" here may hide among them. */
      readonly unmatchedShare: number;
    }
  | { readonly status: "cannotTell"; readonly because: string };
