import type { BodyId } from "./body.ts";
import type { Vector } from "./referenceBodies.ts";

/** A cylinder that keeps a path on one side of a bone; right side, frame of its body, m. */
export interface ReferenceWrap {
  readonly id: string;
  readonly body: BodyId;
  readonly radiusM: number;
  readonly centre: Vector;
  readonly axis: Vector;
  /** A point on the side where the path runs. */
  readonly side: Vector;
  /** Units that wrap, each with the index of the path segment that does. */
  readonly units: readonly (readonly [unit: string, segment: number])[];
}

/**
 * Three cylinders where via points do not do. Gluteal ones: Rajagopal et al. 2016; the knee's radius and place are chosen by
 * us. The gastrocnemius takes a via point instead (`referenceVia.ts`): behind a cylinder it flips side past 90 degrees.
 */
export const REFERENCE_WRAPS: readonly ReferenceWrap[] = [
  {
    id: "gluteus_maximus_upper",
    body: "pelvis",
    radiusM: 0.04,
    centre: [-0.02072, -0.061, -0.02051],
    axis: [0.43497, -0.74317, 0.50843],
    side: [-0.10072, -0.061, -0.04051],
    units: [["glmax1", 1]],
  },
  {
    id: "gluteus_maximus_middle",
    body: "pelvis",
    radiusM: 0.04,
    centre: [-0.02372, -0.068, -0.00451],
    axis: [0.38019, -0.67675, 0.63045],
    side: [-0.10372, -0.068, -0.02451],
    units: [["glmax2", 1]],
  },
  {
    id: "knee_extensors",
    body: "thigh",
    radiusM: 0.038,
    centre: [-0.0045, 0.00175, -0.4096],
    axis: [0, 1, 0],
    side: [0.0655, 0.00175, -0.4096],
    units: [
      ["recfem", 0],
      ["vasti", 0],
    ],
  },
];
