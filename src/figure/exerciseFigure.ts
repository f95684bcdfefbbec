import type { Motion } from "../core/exercise/motion/motion.ts";
import type { BodyModel } from "../engine/bodyModel.ts";
import { buildModel } from "../engine/buildModel.ts";
import { solveMotion, type SolvedMotion } from "../engine/motionPose.ts";
import { BODY_MAP_STYLE } from "./bodyMapStyle.ts";
import { nodesText, type FigurePicture } from "./exerciseFigureNode.ts";
import { figurePicture, type FigurePictureOptions } from "./exerciseFigurePicture.ts";
import { EXERCISE_FIGURE_STYLE } from "./exerciseFigureStyle.ts";
import { escapeMarkup } from "./markup.ts";

export type { MuscleLevel } from "./exerciseFigurePicture.ts";

export interface ExerciseFigureOptions extends FigurePictureOptions {
  /** Carries its own style and colours, for a file of its own. */
  readonly standalone?: boolean;
}

/** The drawn body at a phase of 0..1 of a motion, as SVG. Same input, same bytes. Throws RangeError outside 0..1. */
export function exerciseFigure(motion: Motion, phase: number, options: ExerciseFigureOptions = {}): string {
  return figureOf(motionDone(motion), phase, options);
}

/** As `exerciseFigure`, for a motion already carried out by a body (a person's own proportions). */
export function figureOf(solved: SolvedMotion, phase: number, options: ExerciseFigureOptions = {}): string {
  return pictureText(figurePicture(solved, phase, options), options.standalone);
}

/** A picture as SVG. */
export function pictureText(
  { view, viewBox, title, small, nodes }: FigurePicture,
  standalone = false,
): string {
  const name = title ? ` role="img" aria-label="${escapeMarkup(title)}"` : ` aria-hidden="true"`;
  const scope = `figure${small ? " figure-small" : ""}${standalone ? " bodymap-scope" : ""}`;
  return (
    `<svg class="${scope}" data-view="${view}" xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}"${name}>` +
    (standalone ? `<style>${BODY_MAP_STYLE}${EXERCISE_FIGURE_STYLE}</style>` : "") +
    nodesText(nodes) +
    `</svg>`
  );
}

const solvedMotions = new WeakMap<BodyModel, WeakMap<Motion, SolvedMotion>>();
let referenceModel: BodyModel | undefined;

/** The motion carried out by a body, the reference man's unless given; kept, since a figure is drawn many times. */
export function motionDone(motion: Motion, model = (referenceModel ??= buildModel())): SolvedMotion {
  const ofModel = solvedMotions.get(model) ?? new WeakMap<Motion, SolvedMotion>();
  solvedMotions.set(model, ofModel);
  const known = ofModel.get(motion);
  if (known) return known;
  const solved = solveMotion(model, motion);
  ofModel.set(motion, solved);
  return solved;
}
