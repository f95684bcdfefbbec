import type { MuscleId } from "../anatomy/muscle.ts";
import type { ParameterId } from "../evidence/parameter.ts";
import type { SourceId } from "../evidence/source.ts";
import type { ExerciseId } from "../exercise/exercise.ts";
import type { Language } from "../language.ts";
import type { Side } from "../log/trainingLog.ts";
import type { Goal, Stage, Weekday } from "../person/person.ts";

/** One reason for a line of the plan: what was found, the numbers that decided, and where those come from. */
export interface Why {
  /** One plain sentence. */
  readonly because: string;
  /** The finding behind it, where there is one. */
  readonly ruleId?: string;
  readonly parameterIds: readonly ParameterId[];
  readonly sourceIds: readonly (SourceId | "product_choice")[];
}

/** One exercise on one day. How it is done (repetitions, effort, rest, load) is the dose's. */
export interface PlannedExercise {
  readonly exercise: ExerciseId;
  /** Work sets; of a one-sided exercise, sets of each side. */
  readonly sets: number;
  /** Side to begin with, where one side is weaker by more than the error of its measurement. */
  readonly leadSide?: Side;
  /** Sets of `leadSide` beyond `sets`. */
  readonly extraSets?: 1;
  /** Taken over from the person's own routine as it is, with its repetitions and load. */
  readonly kept?: { readonly reps?: number; readonly holdS?: number; readonly loadKg?: number };
  /** Expected minutes with rests and setting up. */
  readonly minutes: number;
  /** Never empty. */
  readonly why: readonly Why[];
}

/** One training day. */
export interface PlannedDay {
  readonly weekday: Weekday;
  /** In the order in which they are done. */
  readonly exercises: readonly PlannedExercise[];
  /** Expected minutes, warm-up included. */
  readonly minutes: number;
}

/** What the plan aims at for one muscle, a week. */
export interface MuscleTarget {
  readonly muscle: MuscleId;
  /** Sets a week: direct 1, indirect one half. */
  readonly sets: number;
  /** How much one missing set counts against others: 1 is ordinary. */
  readonly weight: number;
  /** Never more than this a week. */
  readonly cap: number;
  /** Sets a week that the plan gives. */
  readonly planned: number;
  readonly why: readonly Why[];
}

/** Something that the plan aims at and does not wholly reach. */
export interface Shortfall {
  /** "muscle:gluteus_medius", "pattern:carry", "balance:back_to_front", "one_sided", "mobility:hip_flexors", "standing_balance". */
  readonly aim: string;
  /** What is missing, in sets a week. */
  readonly missingSets: number;
  /** Its part of the plan's score. */
  readonly weightedSets: number;
  readonly because: string;
}

/** Something worth training for which this person has no exercise. */
export interface OutOfReach {
  /** As in `Shortfall`. */
  readonly aim: string;
  readonly because: string;
}

/** How far from the best possible plan this one may be. */
export interface PlanGap {
  /** By how much the score of a better plan could be less at most: sets a week, and costs of choice in the same measure. */
  readonly setEquivalents: number;
  /** All weighted sets a week that the plan aims at. */
  readonly ofSets: number;
  /** `setEquivalents` as a part of `ofSets`. */
  readonly share: number;
  /** True when `share` is at most 1 %: no plan is better by more than that. */
  readonly proven: boolean;
}

/** A line of the person's routine that the plan does not take over. */
export interface LeftOut {
  readonly exercise: ExerciseId;
  readonly because: string;
}

/** A week of training, repeated until the next plan. */
export interface Programme {
  readonly goal: Goal;
  readonly stage: Stage;
  readonly days: readonly PlannedDay[];
  /** Sets a week of every counted muscle that gets any. */
  readonly weeklySets: Readonly<Record<MuscleId, number>>;
  readonly targets: readonly MuscleTarget[];
  readonly shortfalls: readonly Shortfall[];
  /** What no exercise can serve with this kit and these conditions; it is in no score. */
  readonly outOfReach: readonly OutOfReach[];
  /** The plan's score: weighted sets missed, and what else it minimises. */
  readonly score: number;
  readonly gap: PlanGap;
  readonly leftOut: readonly LeftOut[];
  /** How the plan was made: by the solver, or by the simple planner where the solver could not run. */
  readonly madeBy: "solver" | "greedy";
  /** The language of its sentences; unknown of a plan that was made before this was noted. */
  readonly language?: Language;
}

/** One of the demands that cannot be met together. */
export interface Conflict {
  /** "time:mon", "kit", "cautions", "dislikes", "cap:hamstrings", "recovery:gluteus_maximus", "eligible". */
  readonly constraint: string;
  readonly because: string;
}

/** What the planner answers. */
export type ProgrammeOutcome =
  | { readonly outcome: "plan"; readonly programme: Programme }
  | {
      readonly outcome: "infeasible";
      readonly conflict: readonly Conflict[];
      /** The smallest change that would make a plan possible, in one sentence. */
      readonly relaxation: string;
    }
  /** Screening lets no training go on: only what `allowed` names. */
  | { readonly outcome: "notNow"; readonly allowed: "nothing" | "walking"; readonly because: string };
