import { muscle as muscleOf } from "../../core/anatomy/muscles.ts";
import type { MuscleId } from "../../core/anatomy/muscle.ts";
import { say } from "../../core/language.ts";
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
  type EverydayLoad,
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
import type { FigurePicture } from "../../figure/exerciseFigureNode.ts";
import { figurePicture } from "../../figure/exerciseFigurePicture.ts";

/** A muscle and how hard it works, the harder side, 0 to 1. */
export interface MuscleAtWork {
  readonly muscle: MuscleId;
  readonly name: string;
  readonly activation: number;
  /** Mean of what studies measured, % of a maximal contraction; null where none was read. */
  readonly measuredPercentMvic: number | null;
}

interface Moment {
  readonly report: FrameReport;
  picture?: FigurePicture;
}

/** Steps of the slider from the first phase to the last. */
export const PHASE_STEPS = 100;

const SHOWN_MUSCLES = 6;
/** Steps in which it is looked for which muscles matter. */
const LOOKS = 10;

/** An exercise done by the reference body: moments of it are cheap, a new weight is a new body to balance. */
export class ExerciseBody {
  private readonly asked: AskedExercise;
  private readonly model = buildModel(bodyScale(REFERENCE_PERSON));
  private readonly frame = newFrame(this.model);
  private loaded: LoadedMotion;
  /** Every moment that was asked for with this weight: a hand goes back and forth over the same ones. */
  private readonly moments = new Map<number, Moment>();
  /** Looked up once: a weight that changes asks again and again. */
  private readonly known = new Map<MuscleId, number | null>();
  private shown: readonly Pick<MuscleAtWork, "muscle" | "name" | "measuredPercentMvic">[] = [];

  private constructor(asked: AskedExercise) {
    this.asked = asked;
    this.loaded = this.carrying(0);
    this.lookThrough();
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

  /** Takes a weight; which muscles are listed stays until `lookThrough`. */
  carry(weightKg: number): void {
    if (this.loaded.carried.weightKg === weightKg) return;
    this.loaded = this.carrying(weightKg);
    this.moments.clear();
  }

  /** Looks through the whole movement for the muscles that matter with this weight, and their order. */
  lookThrough(): void {
    this.shown = this.musclesThatMatter();
  }

  /** The drawn body at a phase of 0 to 1, each muscle coloured by its work. */
  picture(phase: number): FigurePicture {
    const moment = this.moment(phase);
    return (moment.picture ??= figurePicture(this.loaded.solved, phase, { muscles: moment.report.muscles }));
  }

  /** Draws one phase ahead that nobody has asked for yet; false once all of the slider's are there. */
  drawAhead(): boolean {
    for (let step = 0; this.moves && step <= PHASE_STEPS; step++) {
      if (this.moments.get(step / PHASE_STEPS)?.picture) continue;
      this.picture(step / PHASE_STEPS);
      return true;
    }
    return false;
  }

  /**
   * How hard the muscles work at a phase: those that work hardest over the whole way and every one that was measured, in that
   * order, so that a list of them stands still.
   */
  muscles(phase: number): readonly MuscleAtWork[] {
    const hardest = hardestSides(this.moment(phase).report);
    return this.shown.map((each) => ({ ...each, activation: hardest.get(each.muscle) ?? 0 }));
  }

  /** How the low back's load at a phase compares with everyday tasks of the same person. Solves it many times over. */
  back(phase: number): EverydayComparison {
    // with the range of the modelling choices: a comparison without it would be surer than the model is
    const report = rangedFrame(this.model, this.input(phase), this.frame);
    return nearlyHeld(report.joints)
      ? compareWithEveryday(report.spine["L4/L5"].compressionN, referenceScale())
      : { kind: "cannotTell" };
  }

  private musclesThatMatter() {
    const sums = new Map<MuscleId, number>();
    for (let look = 0; look <= (this.moves ? LOOKS : 0); look++) {
      for (const [muscle, activation] of hardestSides(this.moment(look / LOOKS).report)) {
        sums.set(muscle, (sums.get(muscle) ?? 0) + activation);
      }
    }
    return [...sums]
      .toSorted(([, a], [, b]) => b - a)
      .map(([muscle]) => ({
        muscle,
        name: say(muscleOf(muscle).name),
        measuredPercentMvic: this.measured(muscle),
      }))
      .filter((each, place) => place < SHOWN_MUSCLES || each.measuredPercentMvic !== null);
  }

  private moment(phase: number): Moment {
    const known = this.moments.get(phase);
    if (known) return known;
    const input = this.input(phase);
    const moment = { report: describeFrame(solveFrame(this.model, input, this.frame), input) };
    this.moments.set(phase, moment);
    return moment;
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

function hardestSides({ muscles }: FrameReport): ReadonlyMap<MuscleId, number> {
  const hardest = new Map<MuscleId, number>();
  for (const { muscle, activation } of muscles) {
    hardest.set(muscle, Math.max(hardest.get(muscle) ?? 0, activation));
  }
  return hardest;
}

let scale: readonly EverydayLoad[] | undefined;

/** What everyday tasks ask of the reference person; the same for every exercise. */
function referenceScale(): readonly EverydayLoad[] {
  return (scale ??= everydayScale(REFERENCE_PERSON));
}
