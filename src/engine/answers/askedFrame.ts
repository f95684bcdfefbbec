import { describeFrame } from "../describeFrame.ts";
import { NOMINAL_CHOICES, type FrameInput, type FrameReport, type ModellingChoices } from "../frame.ts";
import { solveFrame, type SolvedFrame } from "../solveFrame.ts";
import { TRUNK_TONE } from "../strength.ts";
import { frameAt, type LoadedMotion } from "./motionFrame.ts";

/** Heaviest weight that is computed. */
export const MOST_WEIGHT_KG = 500;

/** What a frame is asked beside pose, loads and supports. */
export type Asked = Pick<FrameInput, "capacity" | "trunkTone">;

/** How an exercise is done, with capacities of the model's units where they are not whole. */
export function asksOf(exercise: { readonly braced: boolean }, capacity?: Float64Array): Asked {
  return {
    trunkTone: exercise.braced ? TRUNK_TONE.exercise : TRUNK_TONE.upright,
    ...(capacity && { capacity }),
  };
}

/**
 * Choices that decide whether a pose can be held: the lumbar spine moves as one, since a level that is short of a few Nm
 * turns a little and hands them to its neighbours.
 */
const HOLDING_CHOICES: ModellingChoices = { ...NOMINAL_CHOICES, lumbar: "coupled" };

/** One frame without ranges, the lumbar spine moving as one. */
export function wholeSpineLoad(
  loaded: LoadedMotion,
  asked: Asked,
  phase: number,
  frame: SolvedFrame,
): FrameReport {
  const input = { ...frameAt(loaded, phase), ...asked, choices: HOLDING_CHOICES };
  return describeFrame(solveFrame(loaded.model, input, frame), input);
}
