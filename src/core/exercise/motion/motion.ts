import type { Pose } from "./pose.ts";

export type Side = "r" | "l";

type PairedPart =
  | "foot"
  | "forefoot"
  | "toes"
  /** The back of the heel, as when one lies; and its lower edge, as when one lands on it. */
  | "heel"
  | "heel_edge"
  | "instep"
  | "knee"
  | "ankle_front"
  | "ankle_back"
  | "thigh_front"
  | "thigh_back"
  | "hip_side"
  | "hand"
  | "forearm"
  | "elbow";

/** A part of the body that may rest on something. */
export type Part =
  | `${PairedPart}_${Side}`
  | "seat"
  | "sacrum"
  | "back"
  | "upper_back"
  | "chest"
  | "belly"
  | "head";

/** Something that holds the body up or in place. */
export interface MotionSupport {
  readonly part: Part;
  /** Height of what the part rests on, m above the floor; "free": where the first pose brings it (wall, rail, machine). */
  readonly heightM: number | "free";
  /** The part glides over its support (slider, heel on a ball) instead of staying where it is. */
  readonly slides?: true;
  /** What the part rests on goes along with it and does not slip (the belt of a treadmill, the posts of a sled). */
  readonly travels?: true;
  /** The part is held, in pull as in push: a hand round a bar, an anchored ankle. */
  readonly grips?: true;
}

/** Where a hand goes. World: x forward of the middle of the first support, height above the floor; else fixed to a body. */
export interface Reach {
  readonly frame: "world" | "thorax" | "head" | "pelvis" | "thigh" | "shank" | "foot";
  /** Forward, m; null leaves it free (world only). */
  readonly x: number | null;
  /** Away from the midline toward the hand's own side, m; null leaves it free (world only). */
  readonly y: number | null;
  /** Up, m; null leaves it free (world only). */
  readonly z: number | null;
}

export type PhaseName = "start" | "middle" | "bottom" | "top" | "hold" | "strike" | "push_off" | "swing";

/** One key pose of a motion. */
export interface MotionPhase {
  readonly name: PhaseName;
  readonly pose: Pose;
  /** Seconds from the phase before to this one (of a first phase: from the last one back to it). */
  readonly durationS: number;
  /** Seconds that the pose is held. */
  readonly holdS: number;
  /** Hands that are led to a place. */
  readonly reach: Readonly<Partial<Record<Side, Reach>>>;
  /** Supports that do not carry in this phase. */
  readonly lifts: readonly Part[];
  /** Supports that are set down at a new place in this phase. */
  readonly steps: readonly Part[];
}

export type Implement =
  | "barbell"
  | "ez_bar"
  | "trap_bar"
  | "dumbbell"
  | "kettlebell"
  | "plate"
  | "medicine_ball"
  | "dowel"
  | "box";

export type LoadPlace =
  | "hands"
  | "hand_r"
  | "hand_l"
  | "shoulders"
  | "hips"
  | "ankles"
  | "ankle_r"
  | "knees"
  | "knee_r"
  | "chest"
  | "feet";

/** Where a load acts, and how. */
export type MotionLoad =
  /** A weight: its size is the person's. */
  | {
      readonly kind: "weight";
      readonly implement: Implement;
      readonly at: LoadPlace;
      /** One implement in each hand, rather than one for both. */
      readonly each?: true;
    }
  /** A cable or a band to a fixed point (m, world: forward of the first support, left, up). */
  | {
      readonly kind: "cable" | "band";
      readonly at: LoadPlace;
      readonly toward: readonly [x: number, y: number, z: number];
      /** Bands: force per metre of stretch, N/m. */
      readonly stiffnessNPerM?: number;
    }
  /** A band round both legs or between both hands. */
  | {
      readonly kind: "loop";
      readonly at: "knees" | "ankles" | "hands" | "feet";
      readonly stiffnessNPerM: number;
    }
  /** A machine's pad or handle that pushes along a direction of the world (unit length). */
  | {
      readonly kind: "machine";
      readonly at: LoadPlace;
      readonly direction: readonly [x: number, y: number, z: number];
    }
  /**
   * A sled on the floor that the hands push or drag. It gives back what leaning on it asks, along a direction of the world
   * (unit length): the lean decides how hard one pushes, so that the sled's weight does not enter.
   */
  | {
      readonly kind: "sled";
      readonly at: "hands";
      readonly gives: readonly [x: number, y: number, z: number];
    };

/** A thing in the scene that is no load. `at` names the part that it stands under, behind or before. */
export interface SceneItem {
  readonly kind:
    | "bench"
    | "incline_bench"
    | "chair"
    | "box"
    | "wall"
    | "rail"
    | "bar"
    | "dip_bars"
    | "ball"
    | "roller"
    | "pad"
    | "mat"
    | "post"
    | "foot_plate"
    | "seat"
    | "roman_chair"
    | "wheel"
    | "desk";
  readonly at: Part;
}

export type MotionView = "side" | "front" | "back";

/** How an exercise moves: key poses, what holds the body, where the load acts. Angles in degrees, lengths in m. */
export interface Motion {
  readonly phases: readonly MotionPhase[];
  /** "return": from the first phase to the last and back the same way; "cycle": from the last on to the first; "hold": to the last and stay. */
  readonly course: "return" | "cycle" | "hold";
  readonly supports: readonly MotionSupport[];
  readonly loads: readonly MotionLoad[];
  readonly scene: readonly SceneItem[];
  /** From where one sees best what moves. */
  readonly view: MotionView;
  /** The body stands by itself: its centre of mass stays over the feet that carry it. */
  readonly balanced: boolean;
}
