/**
 * Joint angles by name, degrees, signs of the body engine's coordinates. "hip_flexion" holds for both sides, "hip_flexion_r"
 * for one and wins over it. "lumbar_flexion" (and "lumbar_lateral_bending", "lumbar_axial_rotation") is shared out to the
 * levels; "neck_flexion", "neck_lateral_bending", "neck_axial_rotation" and "scapular_elevation" (cm) are drawn only, since
 * the body engine's head and shoulder girdle move with the rib cage. What is left out is 0.
 */
export type Pose = Readonly<Record<string, number>>;

/** Names that a pose may hold for the picture alone. */
export const DRAWN_ONLY = [
  "neck_flexion",
  "neck_lateral_bending",
  "neck_axial_rotation",
  "scapular_elevation",
] as const;

type Pair = number | readonly [right: number, left: number];

/** A pose as one sees it: directions in the world, degrees. */
export interface SeenPose {
  /** Trunk from upright: 90 face down, -90 face up. */
  readonly lean?: number;
  /** Low back rounded (positive) or arched. */
  readonly lumbar?: number;
  /** Thigh: 0 hangs straight down, 90 points forward, 180 up, -90 backward. */
  readonly thigh?: Pair;
  /** Shank: 0 upright, positive with the knee before the ankle. */
  readonly shank?: Pair;
  /** Foot: 0 level, positive with the toes up; left out: level under an upright shank as far as the ankle comfortably goes, else relaxed. */
  readonly foot?: Pair;
  /** Hips apart and turned outward, joint angles. */
  readonly apart?: Pair;
  readonly turnout?: Pair;
  /** Upper arm: 0 hangs down, 90 points forward, 180 up, -90 backward. */
  readonly arm?: Pair;
  /** Upper arm against the trunk instead: 0 beside it, 90 before it, 180 in its line past the head. */
  readonly shoulder?: Pair;
  /** Joint angles of shoulder and elbow. */
  readonly armApart?: Pair;
  readonly armTurn?: Pair;
  readonly elbow?: Pair;
  /** Anything else by its coordinate's name. */
  readonly also?: Pose;
}

/** Joint angles of a pose described by directions. */
export function seen(pose: SeenPose): Pose {
  const { lean = 0, lumbar = 0, thigh = 0, shank = 0, foot, apart = 0, turnout = 0 } = pose;
  const { arm = 0, shoulder, armApart = 6, armTurn = 0, elbow = 5, also = {} } = pose;
  const angles: Record<string, number> = {
    pelvis_tilt: lean,
    lumbar_flexion: lumbar,
    // eyes ahead rather than down, as far as a neck likes it
    neck_flexion: lean > 0 ? -0.25 * lean : 0,
  };
  for (const [i, side] of [
    [0, "r"],
    [1, "l"],
  ] as const) {
    const t = of(thigh, i);
    const s = of(shank, i);
    angles[`hip_flexion_${side}`] = t + lean;
    angles[`knee_flexion_${side}`] = t + s;
    angles[`ankle_dorsiflexion_${side}`] = foot === undefined ? levelFoot(s) : s + of(foot, i);
    angles[`hip_abduction_${side}`] = of(apart, i);
    angles[`hip_external_rotation_${side}`] = of(turnout, i);
    angles[`shoulder_flexion_${side}`] =
      shoulder === undefined ? of(arm, i) + lean + lumbar : of(shoulder, i);
    angles[`shoulder_abduction_${side}`] = of(armApart, i);
    angles[`shoulder_external_rotation_${side}`] = of(armTurn, i);
    angles[`elbow_flexion_${side}`] = of(elbow, i);
  }
  return { ...angles, ...also };
}

/** Shank this far from upright, degrees: nobody stands on the foot, which hangs as it likes. */
const NOT_STOOD_ON = 50;
const RELAXED = -20;

/** Dorsiflexion that keeps a foot level under its shank as far as the ankle comfortably goes, degrees. */
function levelFoot(shank: number): number {
  return Math.abs(shank) >= NOT_STOOD_ON ? RELAXED : Math.min(38, Math.max(-30, shank));
}

function of(pair: Pair, side: 0 | 1): number {
  return typeof pair === "number" ? pair : pair[side];
}
