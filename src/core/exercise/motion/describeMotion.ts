import type {
  Motion,
  MotionLoad,
  MotionPhase,
  MotionSupport,
  MotionView,
  Part,
  PhaseName,
  Reach,
  SceneItem,
  Side,
} from "./motion.ts";
import { seen, type SeenPose } from "./pose.ts";

/** What a phase may add to its pose. */
export interface PhaseExtras {
  readonly durationS?: number;
  readonly holdS?: number;
  /** Both hands, the left as the right's mirror image. */
  readonly hands?: Reach;
  readonly right?: Reach;
  readonly left?: Reach;
  readonly lifts?: readonly Part[];
  readonly steps?: readonly Part[];
}

export type PhaseRow = readonly [name: PhaseName, pose: SeenPose, extras?: PhaseExtras];

/** A motion as the families write it; what is left out is a two-legged stand seen from the side, there and back. */
export interface MotionRow {
  readonly phases: readonly PhaseRow[];
  readonly course?: Motion["course"];
  readonly supports?: readonly MotionSupport[];
  readonly loads?: readonly MotionLoad[];
  readonly scene?: readonly SceneItem[];
  readonly view?: MotionView;
  readonly balanced?: boolean;
}

export type MotionTable = Readonly<Record<string, Motion>>;

/** The motion that a row describes. */
export function describeMotion(row: MotionRow): Motion {
  const supports = row.supports ?? FEET;
  const onFeet = supports.every(({ part }) => /^(foot|forefoot|toes|heel)_/.test(part));
  return {
    phases: row.phases.map(phaseOf),
    course: row.course ?? (row.phases.length === 1 ? "hold" : "return"),
    supports,
    loads: row.loads ?? [],
    scene: row.scene ?? [],
    view: row.view ?? "side",
    balanced: row.balanced ?? onFeet,
  };
}

function phaseOf([name, pose, extras = {}]: PhaseRow): MotionPhase {
  const right = extras.right ?? extras.hands;
  const left = extras.left ?? extras.hands;
  const reach: Partial<Record<Side, Reach>> = { ...(right && { r: right }), ...(left && { l: left }) };
  return {
    name,
    pose: seen(pose),
    durationS: extras.durationS ?? 1.5,
    holdS: extras.holdS ?? (name === "hold" ? 10 : 0),
    reach,
    lifts: extras.lifts ?? [],
    steps: extras.steps ?? [],
  };
}

/** One support on the floor (or at a height). */
export function on(part: Part, heightM: MotionSupport["heightM"] = 0): MotionSupport {
  return { part, heightM };
}

/** The same part of both sides. */
export function both(part: string, heightM: MotionSupport["heightM"] = 0): readonly MotionSupport[] {
  return [on(`${part}_r` as Part, heightM), on(`${part}_l` as Part, heightM)];
}

export const FEET = both("foot");

/** A hand's place in the world or on a body. */
export function to(frame: Reach["frame"], x: number | null, y: number | null, z: number | null): Reach {
  return { frame, x, y, z };
}
