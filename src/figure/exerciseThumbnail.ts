import type { Exercise } from "../core/exercise/exercise.ts";
import { motionOf } from "../core/exercise/motion/motions.ts";
import { motionDone, pictureText } from "./exerciseFigure.ts";
import { figurePicture } from "./exerciseFigurePicture.ts";
import { stillPhase } from "./exerciseFigureTempo.ts";

/** What "trains directly" is coloured as: well to be seen, no statement of how hard. */
const TRAINED = 0.7;

/**
 * A small still figure of an exercise, as SVG for lists (from about 80 pixels of width on): at the end of the movement, which
 * tells a bridge from lying, from where one sees best what moves; the body fills the frame, and what the exercise trains
 * directly is coloured. No words, decoration; empty where no motion is described. Same input, same bytes.
 */
export function exerciseThumbnail({ id, muscles: works }: Exercise): string {
  const motion = motionOf(id);
  if (!motion) return "";
  const muscles = works.flatMap(({ muscle, role }) =>
    role === "direct" ? [{ muscle, activation: TRAINED }] : [],
  );
  const picture = figurePicture(motionDone(motion), stillPhase(motion), { muscles, close: true });
  return pictureText({ ...picture, small: true });
}
