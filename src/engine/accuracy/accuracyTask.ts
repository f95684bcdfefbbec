import type { BodySize } from "../bodyScale.ts";
import type { FrameInput, FrameReport } from "../frame.ts";
import type { BodyModel } from "../bodyModel.ts";

/** One published figure, and how the engine is asked for the same. */
export interface AccuracyTask {
  readonly id: string;
  /** What was done, in words. */
  readonly task: string;
  readonly measured: number;
  readonly unit: string;
  /** Rows to calibrate on shaped the engine; rows to check on never did. */
  readonly use: "calibrate" | "check";
  /** Counts into the mean error. */
  readonly scored: boolean;
  readonly source: string;
  readonly person: BodySize;
  /** The posture, as coordinates that we chose from the description. */
  readonly input: (model: BodyModel) => FrameInput;
  /** The engine's answer in the unit of the measurement. */
  readonly predict: (report: FrameReport, model: BodyModel) => number;
}
