import type { MuscleId } from "../../core/anatomy/muscle.ts";
import type { Exercise, ExerciseId, Loading, Pattern } from "../../core/exercise/exercise.ts";
import type { ExerciseLoadRow } from "../../core/exercise/exerciseLoadRow.ts";
import { bodyScale } from "../bodyScale.ts";
import type { BodyModel } from "../bodyModel.ts";
import { buildModel } from "../buildModel.ts";
import { describeFrame } from "../describeFrame.ts";
import { newFrame, solveFrame, type SolvedFrame } from "../solveFrame.ts";
import { askedExercise } from "./askedExercise.ts";
import { asksOf, wholeSpineLoad } from "./askedFrame.ts";
import { takesWeight } from "./carriedLoad.ts";
import { isBalanced, phasesOf, REFERENCE_PERSON, type AskedExercise } from "./exerciseLoad.ts";
import { frameAt, loadMotion } from "./motionFrame.ts";
import { nearlyHeld } from "./nearlyHeld.ts";

/** Light weights, as logged, kg, so that exercises can be set side by side; our choice. */
const REFERENCE_WEIGHT_KG: Readonly<Record<Loading, number>> = {
  external_total: 20,
  external_per_hand: 10,
  body_weight: 0,
  assisted: 20,
  none: 0,
};

/** Patterns that one small joint or muscle group limits, done with a quarter of that. */
const SMALL: readonly Pattern[] = [
  "abduction",
  "adduction",
  "hip_rotation",
  "hip_flexion",
  "anti_rotation",
  "trunk_rotation",
  "shoulder_extension",
  "shoulder_isolation",
  "scapular",
  "elbow_flexion",
  "elbow_extension",
  "grip",
  "neck",
];

/** The load of every exercise whose motion is described, for the reference person with a light weight, by id. */
export function catalogueLoads(
  exercises: readonly Exercise[],
): Readonly<Record<ExerciseId, ExerciseLoadRow>> {
  const model = buildModel(bodyScale(REFERENCE_PERSON));
  const frame = newFrame(model);
  return Object.fromEntries(
    exercises.flatMap((exercise) => {
      const asked = askedExercise(exercise);
      return asked
        ? [[exercise.id, loadRow(model, asked, frame, SMALL.includes(exercise.pattern) ? 0.25 : 1)]]
        : [];
    }),
  );
}

/**
 * Greatest activation of each muscle and greatest force across the discs over 21 phases, rounded; moments of stepping, in
 * which the supports cannot carry the body at rest, are left out.
 */
function loadRow(
  model: BodyModel,
  exercise: AskedExercise,
  frame: SolvedFrame,
  weightPart: number,
): ExerciseLoadRow {
  const { motion, loading } = exercise;
  const weightKg = takesWeight(motion, loading) ? REFERENCE_WEIGHT_KG[loading] * weightPart : 0;
  const loaded = loadMotion(model, motion, { weightKg, loading });
  const activation = new Map<MuscleId, number>();
  const greatest = { l5s1N: 0, l4l5N: 0 };
  let held = true;
  let balanced = false;
  for (const phase of phasesOf(motion)) {
    const input = { ...frameAt(loaded, phase), ...asksOf(exercise) };
    const report = describeFrame(solveFrame(model, input, frame), input);
    if (!isBalanced(frame)) continue;
    balanced = true;
    for (const { muscle, activation: part } of report.muscles) {
      activation.set(muscle, Math.max(part, activation.get(muscle) ?? 0));
    }
    greatest.l5s1N = Math.max(greatest.l5s1N, report.spine["L5/S1"].compressionN);
    greatest.l4l5N = Math.max(greatest.l4l5N, report.spine["L4/L5"].compressionN);
    held &&= report.held || nearlyHeld(wholeSpineLoad(loaded, asksOf(exercise), phase, frame).joints);
  }
  return {
    weightKg,
    held: held && balanced,
    l5s1CompressionN: Math.round(greatest.l5s1N / 10) * 10,
    l4l5CompressionN: Math.round(greatest.l4l5N / 10) * 10,
    activation: Object.fromEntries(
      [...activation].map(([muscle, part]) => [muscle, Math.round(part * 100) / 100] as const),
    ),
  };
}
