import { to } from "./describeMotion.ts";
import type { SeenPose } from "./pose.ts";

type Arms = Pick<SeenPose, "shoulder" | "arm" | "armApart" | "armTurn" | "elbow">;

/** Arms that many exercises share. */
export const ARMS_CROSSED: Arms = { shoulder: 35, armApart: 0, armTurn: -70, elbow: 138 };

/** Hands on a bar that lies on the upper back. */
export const BAR_ON_BACK = to("thorax", -0.06, 0.52, 0.24);
export const ARMS_ON_BAR: Arms = { shoulder: -30, armApart: 50, armTurn: 80, elbow: 110 };

/** One hand behind the neck, the other behind the low back, on a stick along the spine. */
export const ARMS_ALONG_STICK: Arms = {
  shoulder: [70, -30],
  armApart: [70, 25],
  armTurn: [80, -80],
  elbow: [140, 85],
};

/** A bar on the front of the shoulders, elbows forward. */
export const BAR_ON_FRONT = to("thorax", 0.215, 0.2, 0.26);
export const ARMS_IN_FRONT_RACK: Arms = { shoulder: 75, armApart: 5, armTurn: 10, elbow: 140 };

/** One weight held in both hands before the breastbone. */
export const AT_BREASTBONE = to("thorax", 0.24, 0.05, 0.15);
export const ARMS_AT_BREASTBONE: Arms = { shoulder: 20, armApart: 0, armTurn: -35, elbow: 130 };

/** Hands behind the head, elbows out. */
export const ARMS_BEHIND_HEAD: Arms = { shoulder: 80, armApart: 75, armTurn: 80, elbow: 140 };

/** Hands on the hips. */
export const ARMS_ON_HIPS: Arms = { shoulder: -25, armApart: 40, armTurn: -45, elbow: 95 };

/** Straight out before the trunk. */
export const ARMS_FORWARD: Arms = { arm: 88, armApart: 0, elbow: 5 };

/** Alongside a lying body. */
export const ARMS_ALONGSIDE: Arms = { shoulder: 4, armApart: 22, elbow: 3 };

/** Overhead by way of the side, and drawn or pressed down to the shoulders. */
export const ARMS_OVERHEAD: Arms = { shoulder: 15, armApart: 155, armTurn: 80, elbow: 8 };
export const HANDS_AT_SHOULDERS: Arms = { shoulder: 10, armApart: 42, armTurn: 80, elbow: 128 };
/** Overhead by way of the front, elbows forward when drawn down. */
export const ARMS_UP_FRONT: Arms = { shoulder: 172, armApart: 4, elbow: 8 };
export const ELBOWS_BEFORE: Arms = { shoulder: 28, armApart: 6, elbow: 142 };
/** Elbows drawn back beside the ribs. */
export const ELBOWS_BACK: Arms = { shoulder: -38, armApart: 16, elbow: 108 };
export const HANGING: Arms = { arm: 0, armApart: 8, elbow: 4 };
