import type { Station } from "./exerciseFigureTube.ts";

export type LimbId = "arm" | "leg";

/** A piece of the drawn body. Limbs: the right one; the left is its mirror image. */
export interface BodyTube {
  readonly part: "trunk" | LimbId;
  readonly stations: readonly Station[];
  /** From which slice on its sides are drawn as lines over what lies behind; none where it melts into its neighbour. */
  readonly linesFrom: number | null;
}

type Row = readonly [body: string, x: number, y: number, z: number, halfDepth: number, halfWidth: number];

export function stationsOf(rows: readonly Row[]): readonly Station[] {
  return rows.map(([body, x, y, z, halfDepth, halfWidth]) => ({ body, at: [x, y, z], halfDepth, halfWidth }));
}

function tube(part: BodyTube["part"], linesFrom: number | null, rows: readonly Row[]): BodyTube {
  return { part, linesFrom, stations: stationsOf(rows) };
}

/**
 * The outline of the body as tubes round the model's bones, on the reference man, m. Drawn by eye for this product, with
 * the depths and widths of the model's contact points.
 */
export const BODY_TUBES: readonly BodyTube[] = [
  tube("trunk", null, [
    ["pelvis", -0.012, 0, -0.095, 0.05, 0.07],
    ["pelvis", -0.012, 0, -0.05, 0.088, 0.135],
    ["pelvis", -0.012, 0, 0.02, 0.102, 0.16],
    ["pelvis", -0.006, 0, 0.1, 0.1, 0.152],
    ["L4", 0.05, 0, 0.0, 0.098, 0.138],
    ["L2", 0.066, 0, 0.0, 0.098, 0.132],
    ["thorax", 0.048, 0, 0.03, 0.106, 0.14],
    ["thorax", 0.04, 0, 0.11, 0.116, 0.154],
    ["thorax", 0.034, 0, 0.185, 0.114, 0.166],
    ["thorax", 0.02, 0, 0.24, 0.09, 0.155],
    ["thorax", 0.006, 0, 0.276, 0.062, 0.1],
  ]),
  tube("trunk", null, [
    ["thorax", -0.004, 0, 0.25, 0.06, 0.085],
    ["thorax", 0.002, 0, 0.295, 0.055, 0.058],
    ["thorax", 0.016, 0, 0.34, 0.05, 0.05],
    ["head", 0.006, 0, 0.09, 0.055, 0.05],
  ]),
  // skull, jaw and nose: the nose tells where the face looks
  tube("trunk", null, [
    ["head", 0.0, 0, 0.062, 0.05, 0.045],
    ["head", 0.006, 0, 0.1, 0.084, 0.066],
    ["head", 0.01, 0, 0.15, 0.098, 0.076],
    ["head", 0.006, 0, 0.2, 0.096, 0.075],
    ["head", 0.002, 0, 0.24, 0.076, 0.06],
    ["head", 0.0, 0, 0.265, 0.036, 0.03],
  ]),
  tube("trunk", null, [
    ["head", 0.056, 0, 0.04, 0.022, 0.03],
    ["head", 0.056, 0, 0.07, 0.036, 0.044],
    ["head", 0.052, 0, 0.11, 0.044, 0.05],
    ["head", 0.05, 0, 0.15, 0.044, 0.05],
  ]),
  tube("trunk", null, [
    ["head", 0.1, 0, 0.1, 0.014, 0.013],
    ["head", 0.106, 0, 0.112, 0.015, 0.014],
    ["head", 0.1, 0, 0.15, 0.006, 0.007],
  ]),

  // the buttocks belong to the pelvis, whatever the thighs do
  tube("trunk", null, [
    ["pelvis", -0.04, -0.075, 0.1, 0.05, 0.055],
    ["pelvis", -0.056, -0.078, 0.05, 0.068, 0.075],
    ["pelvis", -0.062, -0.08, -0.01, 0.076, 0.082],
    ["pelvis", -0.052, -0.08, -0.07, 0.066, 0.074],
    ["pelvis", -0.036, -0.08, -0.1, 0.04, 0.05],
  ]),
  tube("trunk", null, [
    ["pelvis", -0.04, 0.075, 0.1, 0.05, 0.055],
    ["pelvis", -0.056, 0.078, 0.05, 0.068, 0.075],
    ["pelvis", -0.062, 0.08, -0.01, 0.076, 0.082],
    ["pelvis", -0.052, 0.08, -0.07, 0.066, 0.074],
    ["pelvis", -0.036, 0.08, -0.1, 0.04, 0.05],
  ]),
  tube("leg", 2, [
    ["thigh", -0.002, -0.008, 0.04, 0.07, 0.07],
    ["thigh", -0.002, -0.006, -0.03, 0.086, 0.084],
    ["thigh", 0.004, -0.002, -0.11, 0.086, 0.082],
    ["thigh", 0.006, 0, -0.2, 0.077, 0.072],
    ["thigh", 0.004, 0, -0.29, 0.064, 0.06],
    ["thigh", 0.004, 0, -0.36, 0.055, 0.052],
    ["thigh", 0.004, 0, -0.41, 0.052, 0.05],
  ]),
  tube("leg", 1, [
    ["shank", 0.004, 0, 0.01, 0.05, 0.046],
    ["shank", 0.002, 0, -0.04, 0.05, 0.047],
    ["shank", -0.008, 0, -0.1, 0.055, 0.052],
    ["shank", -0.01, 0, -0.16, 0.053, 0.05],
    ["shank", -0.008, 0, -0.24, 0.043, 0.041],
    ["shank", -0.006, 0, -0.32, 0.033, 0.031],
    ["shank", -0.004, 0, -0.385, 0.033, 0.03],
  ]),
  tube("leg", 2, [
    ["foot", -0.052, -0.004, -0.042, 0.022, 0.026],
    ["foot", -0.03, -0.004, -0.034, 0.036, 0.034],
    ["foot", 0.01, -0.002, -0.022, 0.047, 0.036],
    ["foot", 0.06, 0, -0.034, 0.035, 0.038],
    ["foot", 0.11, 0, -0.049, 0.02, 0.044],
    ["foot", 0.165, 0.002, -0.056, 0.013, 0.04],
    ["foot", 0.195, 0.004, -0.058, 0.01, 0.026],
  ]),

  tube("arm", 3, [
    ["upper_arm", -0.002, 0.008, 0.036, 0.032, 0.03],
    ["upper_arm", 0.0, -0.006, 0.008, 0.052, 0.044],
    ["upper_arm", 0.0, -0.008, -0.045, 0.057, 0.048],
    ["upper_arm", 0.0, -0.002, -0.11, 0.049, 0.042],
    ["upper_arm", 0.002, 0, -0.18, 0.046, 0.04],
    ["upper_arm", 0.006, 0.004, -0.245, 0.038, 0.036],
    ["upper_arm", 0.01, 0.006, -0.288, 0.035, 0.035],
  ]),
  tube("arm", 1, [
    ["forearm", 0, 0, 0.008, 0.034, 0.034],
    ["forearm", 0, -0.005, -0.04, 0.042, 0.037],
    ["forearm", -0.003, -0.014, -0.1, 0.039, 0.035],
    ["forearm", -0.007, -0.025, -0.17, 0.031, 0.028],
    ["forearm", -0.011, -0.034, -0.235, 0.025, 0.021],
    ["forearm", -0.012, -0.037, -0.265, 0.025, 0.019],
  ]),
  tube("arm", 1, [
    ["forearm", -0.012, -0.037, -0.262, 0.026, 0.018],
    ["forearm", -0.013, -0.041, -0.3, 0.036, 0.02],
    ["forearm", -0.013, -0.045, -0.335, 0.038, 0.019],
    ["forearm", -0.012, -0.049, -0.372, 0.031, 0.016],
    ["forearm", -0.012, -0.051, -0.395, 0.02, 0.012],
  ]),
];
