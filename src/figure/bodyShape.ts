import type { MuscleId } from "../core/anatomy/muscle.ts";

/**
 * One drawn piece of a muscle, on the half of the body at x > 0. The other half is its mirror image.
 * Coordinates: x from the midline, y down from the crown; the whole body is about 512 high and 236 wide.
 */
export interface BodyShape {
  readonly muscle: MuscleId;
  /** "deep" lies under another drawn muscle and is drawn on top of it as an outline with a pale rim. */
  readonly layer: "surface" | "deep";
  /** Closed outline, anchors of `smoothPath`. */
  readonly outline: string;
  /** Direction of the fibres: open curves drawn faintly inside the outline. */
  readonly fibres?: readonly string[];
}

/** One view of the body: its silhouette, the muscles in drawing order, and faint lines that help recognition. */
export interface BodyView {
  readonly id: "back" | "front";
  /** Which side of the body is at x > 0 as one looks at the picture. */
  readonly sideAtRight: "left" | "right";
  /** Closed outline of the half at x > 0, from crown to crotch along the outside and back along the midline. */
  readonly silhouette: string;
  readonly shapes: readonly BodyShape[];
  /** Landmarks that are not muscles (spine, kneecap, ...), open curves on the half at x > 0. */
  readonly landmarks: readonly string[];
}
