import { muscle as muscleOf } from "../../core/anatomy/muscles.ts";
import type { MuscleId } from "../../core/anatomy/muscle.ts";
import { EMG } from "../../core/evidence/emg.ts";
import { exercise as exerciseOf } from "../../core/exercise/catalogue.ts";
import { MEASURED_ACTIVITY } from "../../core/exercise/measuredActivity.ts";
import type { ExerciseId } from "../../core/exercise/exercise.ts";
import { askedExercise } from "../../engine/answers/askedExercise.ts";
import { asksOf } from "../../engine/answers/askedFrame.ts";
import { takesWeight } from "../../engine/answers/carriedLoad.ts";
import {
  compareWithEveryday,
  everydayScale,
  type EverydayComparison,
} from "../../engine/answers/everydayScale.ts";
import { REFERENCE_PERSON, type AskedExercise } from "../../engine/answers/exerciseLoad.ts";
import { frameAt, loadMotion, type LoadedMotion } from "../../engine/answers/motionFrame.ts";
import { nearlyHeld } from "../../engine/answers/nearlyHeld.ts";
import { measuredActivity } from "../../engine/answers/rankExercises.ts";
import { bodyScale } from "../../engine/bodyScale.ts";
import { buildModel } from "../../engine/buildModel.ts";
import { describeFrame } from "../../engine/describeFrame.ts";
import type { FrameInput, FrameReport } from "../../engine/frame.ts";
import { rangedFrame } from "../../engine/rangedFrame.ts";
import { newFrame, solveFrame } from "../../engine/solveFrame.ts";
import { figureOf } from "../../figure/exerciseFigure.ts";

/** A muscle and how hard it works, the harder side, 0 to 1. */
export interface MuscleAtWork {
  readonly muscle: MuscleId;
  readonly name: string;
  readonly activation: number;
  /** Mean of what studies measured, % of a maximal contraction; null where none was read. */
  readonly measuredPercentMvic: number | null;
}

/** What one moment of an exercise says. */
export interface Moment {
  /** Hardest first; the few that matter, and every one that was measured. */
  readonly muscles: readonly MuscleAtWork[];
  /** How the low back's load compares with everyday tasks of the same person. */
  readonly back: EverydayComparison;
}

const SHOWN_MUSCLES = 6;

/** An exercise done by the reference body: moments of it are cheap, a new weight is a new body to balance. */
export class ExerciseBody {
  private readonly asked: AskedExercise;
  private readonly model = buildModel(bodyScale(REFERENCE_PERSON));
  private readonly frame = newFrame(this.model);
  private readonly scale = everydayScale(REFERENCE_PERSON);
  private loaded: LoadedMotion;
  /** Looked up once: a slider asks in every frame. */
  private readonly known = new Map<MuscleId, number | null>();

  private constructor(asked: AskedExercise) {
    this.asked = asked;
    this.loaded = this.carrying(0);
  }

  /** Undefined where the exercise has no motion. */
  static of(id: ExerciseId): ExerciseBody | undefined {
    const asked = askedExercise(exerciseOf(id));
    return asked && new ExerciseBody(asked);
  }

  get takesWeight(): boolean {
    return takesWeight(this.asked.motion, this.asked.loading);
  }

  /** A hold has no way to go. */
  get moves(): boolean {
    return this.asked.motion.phases.length > 1;
  }

  carry(weightKg: number): void {
    this.loaded = this.carrying(weightKg);
  }

  /** The drawn body at a phase of 0 to 1, each muscle coloured by its work. */
  picture(phase: number): string {
    return figureOf(this.loaded.solved, phase, { muscles: this.report(phase).muscles });
  }

  at(phase: number): Moment {
    // with the range of the modelling choices: a comparison without it would be surer than the model is
    const report = rangedFrame(this.model, this.input(phase), this.frame);
    const hardest = new Map<MuscleId, number>();
    for (const { muscle, activation } of report.muscles) {
      hardest.set(muscle, Math.max(hardest.get(muscle) ?? 0, activation));
    }
    return {
      muscles: [...hardest]
        .map(([muscle, activation]) => ({
          muscle,
          name: muscleOf(muscle).name,
          activation,
          measuredPercentMvic: this.measured(muscle),
        }))
        .toSorted((a, b) => b.activation - a.activation)
        .filter((each, place) => place < SHOWN_MUSCLES || each.measuredPercentMvic !== null),
      back: nearlyHeld(report.joints)
        ? compareWithEveryday(report.spine["L4/L5"].compressionN, this.scale)
        : { kind: "cannotTell" },
    };
  }

  private report(phase: number): FrameReport {
    const input = this.input(phase);
    return describeFrame(solveFrame(this.model, input, this.frame), input);
  }

  private input(phase: number): FrameInput {
    return { ...frameAt(this.loaded, phase), ...asksOf(this.asked) };
  }

  private measured(muscle: MuscleId): number | null {
    const known = this.known.get(muscle);
    if (known !== undefined) return known;
    const found = measuredActivity(this.asked.id, muscle, { emg: EMG, measured: MEASURED_ACTIVITY });
    this.known.set(muscle, found);
    return found;
  }

  private carrying(weightKg: number): LoadedMotion {
    return loadMotion(this.model, this.asked.motion, { weightKg, loading: this.asked.loading });
  }
}
