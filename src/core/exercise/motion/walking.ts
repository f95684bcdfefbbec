import { describeMotion, type MotionRow, type PhaseRow } from "./describeMotion.ts";
import type { Motion, MotionSupport, Part } from "./motion.ts";
import type { SeenPose } from "./pose.ts";

/** What feet may stand on while they walk in place. */
export const TREADS: readonly MotionSupport[] = (["foot", "toes", "heel_edge"] as const).flatMap((part) =>
  (["r", "l"] as const).map((side): MotionSupport => ({
    part: `${part}_${side}`,
    heightM: 0,
    travels: true,
  })),
);

const ALL = TREADS.map(({ part }) => part);
const only = (...parts: readonly Part[]) => ({ lifts: ALL.filter((part) => !parts.includes(part)) });

/** Feet 8 cm apart, as people walk, rather than under the hips; degrees. Source: usual step width, 8 to 10 cm (recalled). */
const NARROW = -3;

type Pair = readonly [right: number, left: number];
const swap = ([a, b]: Pair): Pair => [b, a];

export interface Gait {
  /** Trunk and whatever both steps share. */
  readonly trunk: SeenPose;
  /** Right leg carries, left swings past. */
  readonly stance: Step;
  /** Right heel lands, left foot pushes off; null: both feet are in the air instead (running). */
  readonly strike: Step;
  readonly flight?: boolean;
  readonly stepS?: number;
}

export interface Step {
  readonly thigh: Pair;
  readonly shank: Pair;
  readonly foot: Pair;
  readonly arm?: Pair;
}

/** One stride in place, as on a treadmill: right stance, left strike, left stance, right strike. */
export function gait(walk: Gait, rest: Partial<MotionRow> = {}): Motion {
  const { trunk, stance, strike, flight, stepS = 0.5 } = walk;
  const pose = (step: Step, mirror: boolean): SeenPose => ({
    ...trunk,
    apart: NARROW,
    thigh: mirror ? swap(step.thigh) : step.thigh,
    shank: mirror ? swap(step.shank) : step.shank,
    foot: mirror ? swap(step.foot) : step.foot,
    ...(step.arm && { arm: mirror ? swap(step.arm) : step.arm }),
  });
  const landing = flight ? ["toes_r"] : ["heel_edge_r", "toes_l"];
  const landingLeft = flight ? ["toes_l"] : ["heel_edge_l", "toes_r"];
  const durationS = stepS / 2;
  const phases: readonly PhaseRow[] = [
    ["middle", pose(stance, false), { ...only("foot_r"), durationS }],
    ["strike", pose(strike, true), { ...only(...(landingLeft as Part[])), durationS }],
    ["middle", pose(stance, true), { ...only("foot_l"), durationS }],
    ["strike", pose(strike, false), { ...only(...(landing as Part[])), durationS }],
  ];
  return describeMotion({ phases, course: "cycle", supports: TREADS, balanced: false, ...rest });
}

/** An ordinary walk: about 25 degrees of thigh before and 15 behind. */
export const WALK: Gait = {
  trunk: { lean: 3, armApart: 8, elbow: 14 },
  stance: { thigh: [2, 22], shank: [3, 42], foot: [0, -20], arm: [0, 0] },
  strike: { thigh: [22, -12], shank: [-14, 48], foot: [12, -36], arm: [-20, 20] },
};
