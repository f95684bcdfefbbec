import type { MuscleId } from "../../core/anatomy/muscle.ts";
import { BadInput } from "../../core/errors.ts";
import type { Motion } from "../../core/exercise/motion/motion.ts";
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
import { shiftedMotion } from "../../engine/answers/shiftedMotion.ts";
import type { BodyModel } from "../../engine/bodyModel.ts";
import { bodyScale } from "../../engine/bodyScale.ts";
import { buildModel } from "../../engine/buildModel.ts";
import { capacityOf } from "../../engine/capacity.ts";
import { describeFrame } from "../../engine/describeFrame.ts";
import type { FrameInput, FrameReport } from "../../engine/frame.ts";
import { rangedFrame } from "../../engine/rangedFrame.ts";
import { newFrame, solveFrame } from "../../engine/solveFrame.ts";
import { figurePicture } from "../../figure/exerciseFigurePicture.ts";
import type { BodyAtRest, BodyMoment, MuscleLevels, SliderPlace, WhatIf } from "./protocol.ts";
import {
  MOST_ROUNDER_DEGREES,
  nearestFirst,
  PHASES,
  ROUNDER_STEP_DEGREES,
  WEIGHTS_KG,
} from "./sliderSteps.ts";

/** The body carrying one weight. */
interface Carrying {
  readonly loaded: LoadedMotion;
  hardest?: readonly MuscleId[];
}

/** Phases in which it is looked for which muscles matter. */
const LOOKS = 10;

/** An exercise done by the reference body: moments of it are cheap, a new weight is a new body to balance. */
export class ExerciseBody {
  private readonly asked: AskedExercise;
  private readonly model = buildModel(bodyScale(REFERENCE_PERSON));
  private readonly frame = newFrame(this.model);
  private readonly carryings = new Map<string, Carrying>();

  private readonly mostRounderDegrees: number;

  constructor(asked: AskedExercise) {
    this.asked = asked;
    this.mostRounderDegrees = mostRounder(this.model, asked.motion);
  }

  /** The drawn body at a place, each muscle coloured by its work, and how hard each works. */
  at(place: SliderPlace): BodyMoment {
    const { loaded } = this.carrying(place);
    const { muscles } = this.report(loaded, place.phase, place.whatIf);
    const picture = figurePicture(loaded.solved, place.phase, { muscles });
    return { place, picture, levels: harderSides(muscles) };
  }

  /** The last word on a place: solves it many times over. */
  atRest(place: SliderPlace): BodyAtRest {
    const carrying = this.carrying(place);
    return {
      place,
      levels: harderSides(this.report(carrying.loaded, place.phase, place.whatIf).muscles),
      hardest: (carrying.hardest ??= this.hardest(carrying.loaded)),
      back: this.back(carrying.loaded, place.phase, place.whatIf),
      mostRounderDegrees: this.mostRounderDegrees,
    };
  }

  /** The places that either slider may come to next, nearest first. */
  placesNear(place: SliderPlace): readonly SliderPlace[] {
    const { phase, weightKg } = place;
    const phases = this.moves ? nearestFirst(PHASES, phase) : [];
    const weights = takesWeight(this.asked.motion, this.asked.loading)
      ? nearestFirst(WEIGHTS_KG, weightKg)
      : [];
    // turn by turn, since nobody knows which of the two the hand will take
    return Array.from({ length: Math.max(phases.length, weights.length) }, (_, step) => [
      ...(step < phases.length ? [{ ...place, phase: phases[step]! }] : []),
      ...(step < weights.length ? [{ ...place, weightKg: weights[step]! }] : []),
    ]).flat();
  }

  /** A hold has no way to go. */
  private get moves(): boolean {
    return this.asked.motion.phases.length > 1;
  }

  private carrying({ weightKg, whatIf }: SliderPlace): Carrying {
    const rounderDegrees = whatIf?.rounderDegrees ?? 0;
    const name = `${weightKg} ${rounderDegrees}`;
    const known = this.carryings.get(name);
    if (known) return known;
    const motion = rounder(this.model, this.asked.motion, rounderDegrees);
    const loaded = loadMotion(this.model, motion, { weightKg, loading: this.asked.loading });
    const carrying = { loaded };
    this.carryings.set(name, carrying);
    return carrying;
  }

  private hardest(loaded: LoadedMotion): readonly MuscleId[] {
    const sums = new Map<MuscleId, number>();
    for (let look = 0; look <= (this.moves ? LOOKS : 0); look++) {
      for (const [muscle, level] of harderSides(this.report(loaded, look / LOOKS).muscles)) {
        sums.set(muscle, (sums.get(muscle) ?? 0) + level);
      }
    }
    return [...sums].toSorted(([, a], [, b]) => b - a).map(([muscle]) => muscle);
  }

  private back(loaded: LoadedMotion, phase: number, whatIf?: WhatIf): EverydayComparison {
    // with the range of the modelling choices: a comparison without it would be surer than the model is
    const report = rangedFrame(this.model, this.input(loaded, phase, whatIf), this.frame);
    return nearlyHeld(report.joints)
      ? compareWithEveryday(report.spine["L4/L5"].compressionN, referenceScale())
      : { kind: "cannotTell" };
  }

  private report(loaded: LoadedMotion, phase: number, whatIf?: WhatIf): FrameReport {
    const input = this.input(loaded, phase, whatIf);
    return describeFrame(solveFrame(this.model, input, this.frame), input);
  }

  private input(loaded: LoadedMotion, phase: number, whatIf?: WhatIf): FrameInput {
    const weaker = whatIf?.weaker;
    const capacity =
      weaker && capacityOf(this.model, [{ muscle: weaker.muscle, factor: weaker.strengthLeft }]);
    return { ...frameAt(loaded, phase), ...asksOf(this.asked, capacity ?? undefined) };
  }
}

function rounder(model: BodyModel, motion: Motion, degrees: number): Motion {
  return degrees === 0 ? motion : shiftedMotion(model, motion, { lumbar_flexion: degrees });
}

function mostRounder(model: BodyModel, motion: Motion): number {
  for (let degrees = MOST_ROUNDER_DEGREES; degrees > 0; degrees -= ROUNDER_STEP_DEGREES) {
    try {
      rounder(model, motion, degrees);
      return degrees;
    } catch (error) {
      if (!(error instanceof BadInput)) throw error;
    }
  }
  return 0;
}

function harderSides(muscles: FrameReport["muscles"]): MuscleLevels {
  const levels = new Map<MuscleId, number>();
  for (const { muscle, activation } of muscles) {
    levels.set(muscle, Math.max(levels.get(muscle) ?? 0, activation));
  }
  return levels;
}

let scale: readonly EverydayLoad[] | undefined;

/** What everyday tasks ask of the reference person; the same for every exercise. */
function referenceScale(): readonly EverydayLoad[] {
  return (scale ??= everydayScale(REFERENCE_PERSON));
}
