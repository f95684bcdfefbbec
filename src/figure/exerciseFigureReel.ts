import type { SolvedMotion } from "../engine/motionPose.ts";
import type { FigurePicture } from "./exerciseFigureNode.ts";
import { figurePicture, type FigurePictureOptions } from "./exerciseFigurePicture.ts";
import { wayS } from "./exerciseFigureTempo.ts";

/** Pictures a second of the movement at its own tempo, and most pictures of one way. */
const PICTURES_PER_S = 30;
const MOST_PICTURES = 60;

/** The pictures of one movement, each drawn when it is first asked for and then kept: what a film strip holds. */
export class ExerciseFigureReel {
  private readonly solved: SolvedMotion;
  private readonly options: FigurePictureOptions;
  private readonly steps: number;
  private readonly kept = new Map<number, FigurePicture>();

  constructor(solved: SolvedMotion, options: FigurePictureOptions = {}) {
    this.solved = solved;
    this.options = options;
    this.steps = Math.max(1, Math.min(MOST_PICTURES, Math.round(wayS(solved.motion) * PICTURES_PER_S)));
  }

  /** The picture nearest to a phase of 0..1; the same object where two phases share one. Throws RangeError outside 0..1. */
  at(phase: number): FigurePicture {
    if (!(phase >= 0 && phase <= 1)) throw new RangeError(`phase: expected 0 to 1, got ${phase}`);
    const step = Math.round(phase * this.steps);
    const known = this.kept.get(step);
    if (known) return known;
    const picture = figurePicture(this.solved, step / this.steps, this.options);
    this.kept.set(step, picture);
    return picture;
  }
}
