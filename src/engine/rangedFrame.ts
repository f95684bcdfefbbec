import type { BodyModel } from "./bodyModel.ts";
import { describeFrame } from "./describeFrame.ts";
import {
  LIMB_JOINTS,
  NOMINAL_CHOICES,
  SPINE_JOINTS,
  type FrameInput,
  type FrameReport,
  type ModellingChoices,
  type Ranged,
} from "./frame.ts";
import { newFrame, solveFrame } from "./solveFrame.ts";

/**
 * The choices between which nobody can decide from outside: how the lumbar levels balance, how muscles share, and
 * how far from the joint they pull (10 % either way).
 */
export const CHOICES: readonly ModellingChoices[] = (["coupled", "levels"] as const).flatMap((lumbar) =>
  ([2, 3] as const).flatMap((exponent) =>
    [0.9, 1, 1.1].map((armFactor) => ({ lumbar, exponent, armFactor })),
  ),
);

/** A frame with a range on every force across a joint. Solves the frame once for each of `CHOICES`. */
export function rangedFrame(
  model: BodyModel,
  input: FrameInput,
  frame = newFrame(model),
): FrameReport<Ranged> {
  const reports = CHOICES.map((choices) => {
    const chosen = { ...input, choices };
    return describeFrame(solveFrame(model, chosen, frame), chosen);
  });
  const chosen = { ...input, choices: NOMINAL_CHOICES };
  const nominal = describeFrame(solveFrame(model, chosen, frame), chosen);
  const spine = SPINE_JOINTS.map((joint) => [
    joint,
    {
      compressionN: rangeOf(nominal, reports, (report) => report.spine[joint].compressionN),
      shearN: rangeOf(nominal, reports, (report) => report.spine[joint].shearN),
      passiveN: rangeOf(nominal, reports, (report) => report.spine[joint].passiveN),
    },
  ]);
  const limbs = LIMB_JOINTS.map((joint) => [
    joint,
    {
      contactN: rangeOf(nominal, reports, (report) => report.limbs[joint].contactN),
      compressionN: rangeOf(nominal, reports, (report) => report.limbs[joint].compressionN),
      shearN: rangeOf(nominal, reports, (report) => report.limbs[joint].shearN),
    },
  ]);
  return { ...nominal, spine: Object.fromEntries(spine), limbs: Object.fromEntries(limbs) };
}

function rangeOf(
  nominal: FrameReport,
  reports: readonly FrameReport[],
  figure: (report: FrameReport) => number,
): Ranged {
  const values = reports.map(figure);
  return { value: figure(nominal), low: Math.min(...values), high: Math.max(...values) };
}
