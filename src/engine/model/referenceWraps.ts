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

const DEGREES = Math.PI / 180;

/**
 * Cylinders where via points do not do; radii and places are chosen by us. The front of the knee; the seat bone and the flesh
 * behind it, without which gluteus maximus and hamstrings would cut through the pelvis in a bent hip and lose the distance
 * behind the joint at which they pull. The gastrocnemius takes via points instead: behind a cylinder its path flips from
 * one side to the other within the range of the joint, and the moment arm jumps.
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
  {
    // reaches 7 cm below the hip joint: the lower end of the seat bone lies 6 cm below it, the skin we sit on 9.5 cm
    id: "gluteus_maximus",
    body: "pelvis",
    radiusM: 0.035,
    centre: [0, -0.055, -0.035],
    axis: [0, Math.cos(15 * DEGREES), -Math.sin(15 * DEGREES)],
    side: [-0.03, -0.055, -0.08],
    units: [
      ["glmax1", 1],
      ["glmax2", 1],
      ["glmax3", 1],
    ],
  },
  {
    // the lower end of the seat bone, over which the tendons bend
    id: "hamstrings",
    body: "pelvis",
    radiusM: 0.0165,
    centre: [-0.025, -0.055, -0.038],
    axis: [0, 1, 0],
    side: [-0.037, -0.055, -0.054],
    units: [
      ["bflh", 0],
      ["semimem", 0],
      ["semiten", 0],
    ],
  },
];
