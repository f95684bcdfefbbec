import type { MuscleId } from "../core/anatomy/muscle.ts";
import type { PathTable } from "./pathTable.ts";

/**
 * A body as flat arrays, ready for computation. Lengths m, masses kg, forces N; world axes X forward, Y left, Z up; at
 * neutral every body frame is parallel to the world. Bodies and degrees of freedom (dofs) stand in tree order: a parent
 * comes before its children.
 */
export interface BodyModel {
  readonly bodyIds: readonly string[];
  /** Coordinate names, one a dof: "hip_flexion_r". */
  readonly coordinateIds: readonly string[];
  /** Smallest and largest allowed value, rad (m for translations). */
  readonly min: Float64Array;
  readonly max: Float64Array;

  readonly bodyCount: number;
  readonly dofCount: number;
  /** (bodyCount) index of the parent, -1 for the pelvis, which hangs from the world. */
  readonly parent: Int32Array;
  /** (bodyCount x 3) joint centre in the parent's frame. */
  readonly offset: Float64Array;
  readonly massKg: Float64Array;
  /** (bodyCount x 3) centre of mass in the body frame. */
  readonly com: Float64Array;
  /** (bodyCount x 3) principal moments of inertia about the centre of mass, axes of the body frame, kg m2. */
  readonly inertia: Float64Array;
  /** (bodyCount + 1) first dof of each body; a body's dofs are firstDof[b] .. firstDof[b + 1] - 1. */
  readonly firstDof: Int32Array;
  /** (dofCount) body that the dof moves. */
  readonly dofBody: Int32Array;
  /** (dofCount) 1 for a translation, 0 for a rotation. */
  readonly isTranslation: Uint8Array;
  /** (dofCount x 3) unit axis in the frame that the dofs before it left. */
  readonly axis: Float64Array;

  readonly units: readonly MusculotendonUnit[];
  readonly unitCount: number;
  /** (unitCount) maximum isometric force, N. */
  readonly maxForceN: Float64Array;
  /** (unitCount + 1) first path point of each unit. */
  readonly firstPoint: Int32Array;
  /** (points) body of each path point. */
  readonly pointBody: Int32Array;
  /** (points x 3) path points in body frames. */
  readonly point: Float64Array;
  /** (points) wrap round which the segment that starts at this point runs, or -1. */
  readonly segmentWrap: Int32Array;

  readonly wrapIds: readonly string[];
  readonly wrapBody: Int32Array;
  readonly wrapRadiusM: Float64Array;
  /** (wraps x 3) a point of the cylinder's axis, body frame. */
  readonly wrapCentre: Float64Array;
  /** (wraps x 9) rows: two directions across the axis and the axis itself, body frame; right-handed. */
  readonly wrapFrame: Float64Array;
  /** (wraps x 3) a point on the side where paths run, body frame. */
  readonly wrapSide: Float64Array;
  /** (wraps x 2) direction of that side across the axis, in the cylinder's own frame. */
  readonly wrapSideAcross: Float64Array;

  readonly paths: PathTable;
  /** Force of this body relative to the reference man; what is not a unit (passive structures, shoulder) scales with it. */
  readonly forceFactor: number;
  /** Weight of the whole body, N. */
  readonly weightN: number;
  /** Height relative to the reference man. */
  readonly lengthFactor: number;
  /** Places that may touch something or hold a load: "heel_r", "grip_l". */
  readonly contacts: readonly Contact[];
}

export interface Contact {
  readonly id: string;
  /** Index of its body. */
  readonly body: number;
  /** Body frame, m. */
  readonly place: readonly [x: number, y: number, z: number];
}

export interface MusculotendonUnit {
  /** "glmax1_r": unit and side. */
  readonly id: string;
  readonly side: "left" | "right";
  readonly muscle: MuscleId;
  readonly optimalFiberLengthM: number;
  readonly tendonSlackLengthM: number;
  readonly pennationRad: number;
}
