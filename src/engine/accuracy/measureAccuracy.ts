import { bodyScale } from "../bodyScale.ts";
import { buildModel } from "../buildModel.ts";
import { describeFrame } from "../describeFrame.ts";
import { newFrame, solveFrame } from "../solveFrame.ts";
import { CHOICES } from "../rangedFrame.ts";
import { NOMINAL_CHOICES, type FrameReport, type Ranged } from "../frame.ts";
import type { AccuracyTask } from "./accuracyTask.ts";

export interface AccuracyRow {
  readonly task: AccuracyTask;
  readonly predicted: Ranged;
  /** (predicted - measured) / measured. */
  readonly error: number;
  readonly held: boolean;
}

/** Asks the engine for a published figure. */
export function measureAccuracy(task: AccuracyTask): AccuracyRow {
  const model = buildModel(bodyScale(task.person));
  const frame = newFrame(model);
  const input = task.input(model);
  const reportOf = (choices: (typeof CHOICES)[number]): FrameReport => {
    const chosen = { ...input, choices };
    return describeFrame(solveFrame(model, chosen, frame), chosen);
  };
  const values = CHOICES.map((choices) => task.predict(reportOf(choices), model));
  const nominal = reportOf(NOMINAL_CHOICES);
  const value = task.predict(nominal, model);
  return {
    task,
    predicted: { value, low: Math.min(...values), high: Math.max(...values) },
    error: value / task.measured - 1,
    held: nominal.held,
  };
}

/** Mean size of the error of some rows. */
export function meanError(rows: readonly AccuracyRow[]): number {
  return rows.reduce((sum, { error }) => sum + Math.abs(error), 0) / rows.length;
}
