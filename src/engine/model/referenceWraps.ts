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
 * Cylinders where via points do not do: the front of the knee, whose radius and place are chosen by us. Gluteus maximus and
 * gastrocnemius take via points instead: behind a cylinder their paths flip from one side to the other within the range
 * of the joint, and the moment arm jumps.
 */
export const REFERENCE_WRAPS: readonly ReferenceWrap[] = [
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
