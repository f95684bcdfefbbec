import type { MuscleId } from "../core/anatomy/muscle.ts";
import type { Vector } from "../engine/model/referenceBodies.ts";
import { stationsOf, type BodyTube } from "./exerciseFigureBody.ts";
import type { Station } from "./exerciseFigureTube.ts";

/** A muscle's belly as a tube in the drawn body; the right one, the left is its mirror image. */
export interface MuscleTube {
  readonly muscle: MuscleId;
  readonly part: BodyTube["part"];
  readonly stations: readonly Station[];
  /** Where its surface looks, in the frame of its middle slice; it is drawn when that is toward the viewer or to the side. */
  readonly faces: Vector;
}

type Row = readonly [body: string, x: number, y: number, z: number, halfDepth: number, halfWidth: number];

function belly(muscle: MuscleId, part: BodyTube["part"], faces: Vector, rows: readonly Row[]): MuscleTube {
  return { muscle, part, faces, stations: stationsOf(rows) };
}

/** Muscles that the figure shows, deeper ones first; places by eye within the drawn outline, m. */
export const MUSCLE_TUBES: readonly MuscleTube[] = [
  belly(
    "quadratus_lumborum",
    "trunk",
    [-0.95, -0.3, 0],
    [
      ["pelvis", -0.07, -0.075, 0.135, 0.012, 0.02],
      ["L4", 0.0, -0.08, 0, 0.016, 0.024],
      ["L2", 0.002, -0.076, 0, 0.014, 0.02],
      ["L1", 0.0, -0.07, 0.01, 0.008, 0.012],
    ],
  ),
  belly(
    "erector_spinae",
    "trunk",
    [-1, 0, 0],
    [
      ["pelvis", -0.086, -0.03, 0.09, 0.01, 0.018],
      ["L5", -0.016, -0.034, 0, 0.02, 0.028],
      ["L3", -0.022, -0.036, 0, 0.022, 0.032],
      ["L1", -0.014, -0.038, 0, 0.021, 0.032],
      ["thorax", -0.044, -0.036, 0.06, 0.018, 0.028],
      ["thorax", -0.056, -0.034, 0.13, 0.014, 0.02],
      ["thorax", -0.056, -0.03, 0.19, 0.007, 0.01],
    ],
  ),
  belly(
    "latissimus_dorsi",
    "trunk",
    [-0.75, -0.65, 0],
    [
      ["L3", -0.006, -0.075, 0, 0.016, 0.022],
      ["L1", 0.006, -0.094, 0, 0.03, 0.034],
      ["thorax", -0.008, -0.108, 0.06, 0.042, 0.036],
      ["thorax", -0.01, -0.116, 0.12, 0.046, 0.036],
      ["thorax", -0.006, -0.126, 0.17, 0.034, 0.026],
      ["thorax", 0.006, -0.138, 0.195, 0.014, 0.012],
    ],
  ),
  belly(
    "rotator_cuff",
    "trunk",
    [-1, -0.1, 0],
    [
      ["thorax", -0.052, -0.112, 0.21, 0.012, 0.03],
      ["thorax", -0.058, -0.112, 0.18, 0.014, 0.036],
      ["thorax", -0.056, -0.104, 0.15, 0.01, 0.022],
    ],
  ),
  belly(
    "rhomboids",
    "trunk",
    [-1, 0, 0],
    [
      ["thorax", -0.066, -0.058, 0.2, 0.008, 0.02],
      ["thorax", -0.07, -0.06, 0.165, 0.012, 0.03],
      ["thorax", -0.068, -0.064, 0.125, 0.01, 0.02],
    ],
  ),
  belly(
    "lower_trapezius",
    "trunk",
    [-1, 0, 0],
    [
      ["thorax", -0.066, -0.05, 0.165, 0.01, 0.026],
      ["thorax", -0.068, -0.032, 0.12, 0.012, 0.026],
      ["thorax", -0.062, -0.018, 0.07, 0.008, 0.013],
    ],
  ),
  belly(
    "middle_trapezius",
    "trunk",
    [-1, 0, 0],
    [
      ["thorax", -0.058, -0.06, 0.236, 0.012, 0.05],
      ["thorax", -0.066, -0.064, 0.212, 0.014, 0.062],
      ["thorax", -0.068, -0.05, 0.186, 0.011, 0.046],
    ],
  ),
  belly(
    "upper_trapezius",
    "trunk",
    [-0.8, -0.2, 0.55],
    [
      ["thorax", -0.026, -0.026, 0.325, 0.018, 0.018],
      ["thorax", -0.03, -0.044, 0.292, 0.026, 0.036],
      ["thorax", -0.036, -0.066, 0.262, 0.028, 0.054],
      ["thorax", -0.046, -0.06, 0.242, 0.018, 0.044],
    ],
  ),
  belly(
    "obliques",
    "trunk",
    [0.4, -0.9, 0],
    [
      ["thorax", 0.07, -0.112, 0.04, 0.028, 0.018],
      ["L1", 0.088, -0.102, 0, 0.042, 0.024],
      ["L3", 0.076, -0.102, 0, 0.042, 0.026],
      ["L5", 0.088, -0.108, 0, 0.03, 0.024],
      ["pelvis", 0.03, -0.11, 0.11, 0.016, 0.016],
    ],
  ),
  belly(
    "abdominals",
    "trunk",
    [1, 0, 0],
    [
      ["thorax", 0.136, -0.034, 0.075, 0.012, 0.024],
      ["L1", 0.146, -0.036, 0, 0.018, 0.034],
      ["L3", 0.126, -0.036, 0, 0.019, 0.035],
      ["L5", 0.13, -0.035, 0, 0.018, 0.033],
      ["pelvis", 0.078, -0.03, 0.07, 0.015, 0.026],
      ["pelvis", 0.07, -0.022, 0.015, 0.009, 0.014],
    ],
  ),
  belly(
    "pectorals",
    "trunk",
    [1, -0.15, 0],
    [
      ["thorax", 0.094, -0.07, 0.232, 0.014, 0.045],
      ["thorax", 0.118, -0.076, 0.2, 0.022, 0.068],
      ["thorax", 0.126, -0.074, 0.16, 0.022, 0.068],
      ["thorax", 0.132, -0.068, 0.125, 0.014, 0.048],
    ],
  ),

  belly(
    "hip_flexors",
    "leg",
    [1, -0.1, 0],
    [
      ["pelvis", 0.07, -0.074, 0.09, 0.01, 0.022],
      ["pelvis", 0.072, -0.078, 0.04, 0.016, 0.03],
      ["pelvis", 0.066, -0.08, -0.01, 0.016, 0.026],
      ["pelvis", 0.056, -0.078, -0.04, 0.01, 0.014],
    ],
  ),
  belly(
    "adductors",
    "leg",
    [0, 1, 0],
    [
      ["thigh", 0.006, 0.05, -0.05, 0.034, 0.018],
      ["thigh", 0.006, 0.052, -0.13, 0.042, 0.022],
      ["thigh", 0.004, 0.046, -0.22, 0.028, 0.016],
      ["thigh", 0.004, 0.04, -0.3, 0.012, 0.008],
    ],
  ),
  belly(
    "hamstrings",
    "leg",
    [-1, 0, 0],
    [
      ["thigh", -0.046, 0.002, -0.11, 0.018, 0.034],
      ["thigh", -0.046, 0, -0.17, 0.024, 0.052],
      ["thigh", -0.04, 0, -0.25, 0.024, 0.05],
      ["thigh", -0.034, 0, -0.33, 0.019, 0.044],
      ["thigh", -0.03, 0, -0.39, 0.011, 0.034],
    ],
  ),
  belly(
    "quadriceps",
    "leg",
    [1, -0.2, 0],
    [
      ["thigh", 0.054, -0.012, -0.06, 0.016, 0.032],
      ["thigh", 0.058, -0.008, -0.14, 0.026, 0.058],
      ["thigh", 0.05, -0.002, -0.24, 0.027, 0.058],
      ["thigh", 0.04, 0.004, -0.33, 0.022, 0.046],
      ["thigh", 0.036, 0.004, -0.375, 0.013, 0.028],
    ],
  ),
  belly(
    "gluteus_medius",
    "leg",
    [-0.3, -0.95, 0],
    [
      ["pelvis", -0.01, -0.114, 0.125, 0.03, 0.014],
      ["pelvis", -0.014, -0.126, 0.085, 0.046, 0.02],
      ["pelvis", -0.016, -0.134, 0.035, 0.04, 0.02],
      ["pelvis", -0.014, -0.138, -0.01, 0.018, 0.013],
    ],
  ),
  belly(
    "gluteus_maximus",
    "leg",
    [-0.95, -0.3, 0],
    [
      ["pelvis", -0.07, -0.06, 0.088, 0.028, 0.036],
      ["pelvis", -0.084, -0.072, 0.045, 0.038, 0.06],
      ["pelvis", -0.086, -0.08, -0.01, 0.044, 0.068],
      ["pelvis", -0.076, -0.082, -0.06, 0.036, 0.06],
      ["pelvis", -0.06, -0.08, -0.088, 0.02, 0.036],
    ],
  ),
  belly(
    "tibialis_anterior",
    "leg",
    [0.9, -0.4, 0],
    [
      ["shank", 0.03, -0.014, -0.06, 0.01, 0.018],
      ["shank", 0.032, -0.014, -0.13, 0.013, 0.024],
      ["shank", 0.024, -0.01, -0.22, 0.011, 0.019],
      ["shank", 0.018, -0.004, -0.31, 0.007, 0.011],
    ],
  ),
  belly(
    "calves",
    "leg",
    [-1, 0, 0],
    [
      ["shank", -0.028, 0, -0.03, 0.015, 0.03],
      ["shank", -0.038, 0, -0.09, 0.023, 0.045],
      ["shank", -0.04, 0, -0.16, 0.022, 0.043],
      ["shank", -0.034, 0, -0.24, 0.015, 0.03],
      ["shank", -0.028, 0, -0.32, 0.009, 0.015],
    ],
  ),

  belly(
    "posterior_deltoid",
    "arm",
    [-1, -0.3, 0],
    [
      ["upper_arm", -0.026, -0.006, 0.02, 0.016, 0.02],
      ["upper_arm", -0.034, -0.01, -0.035, 0.02, 0.03],
      ["upper_arm", -0.022, -0.016, -0.1, 0.01, 0.014],
    ],
  ),
  belly(
    "anterior_deltoid",
    "arm",
    [1, -0.3, 0],
    [
      ["upper_arm", 0.026, -0.006, 0.02, 0.016, 0.02],
      ["upper_arm", 0.034, -0.01, -0.035, 0.02, 0.03],
      ["upper_arm", 0.022, -0.016, -0.1, 0.01, 0.014],
    ],
  ),
  belly(
    "lateral_deltoid",
    "arm",
    [0, -1, 0],
    [
      ["upper_arm", 0, -0.026, 0.024, 0.018, 0.01],
      ["upper_arm", 0, -0.038, -0.03, 0.026, 0.014],
      ["upper_arm", 0, -0.034, -0.105, 0.012, 0.009],
    ],
  ),
  belly(
    "triceps",
    "arm",
    [-1, -0.1, 0],
    [
      ["upper_arm", -0.026, 0, -0.09, 0.012, 0.02],
      ["upper_arm", -0.026, 0, -0.15, 0.018, 0.032],
      ["upper_arm", -0.022, 0, -0.21, 0.015, 0.028],
      ["upper_arm", -0.016, 0.002, -0.265, 0.009, 0.018],
    ],
  ),
  belly(
    "biceps",
    "arm",
    [1, 0, 0],
    [
      ["upper_arm", 0.026, 0, -0.09, 0.01, 0.018],
      ["upper_arm", 0.028, 0, -0.15, 0.018, 0.03],
      ["upper_arm", 0.026, 0, -0.205, 0.016, 0.026],
      ["upper_arm", 0.024, 0.004, -0.262, 0.008, 0.012],
    ],
  ),
  belly(
    "forearms",
    "arm",
    [0.2, -1, 0],
    [
      ["forearm", 0.002, -0.014, -0.03, 0.026, 0.02],
      ["forearm", 0.0, -0.02, -0.09, 0.028, 0.024],
      ["forearm", -0.005, -0.03, -0.16, 0.02, 0.018],
      ["forearm", -0.01, -0.038, -0.22, 0.011, 0.01],
    ],
  ),
];
