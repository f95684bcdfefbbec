import { describeMotion, on, to } from "../../core/exercise/motion/describeMotion.ts";
import type { Motion, MotionLoad, Reach } from "../../core/exercise/motion/motion.ts";
import type { AskedExercise } from "./exerciseLoad.ts";

/** A box in both hands. */
const BOX: readonly MotionLoad[] = [{ kind: "weight", implement: "box", at: "hands" }];
const BAGS: readonly MotionLoad[] = [{ kind: "weight", implement: "kettlebell", at: "hands", each: true }];

/** An everyday movement; people brace in none of them more than they need to stay upright. */
function everyday(id: string, motion: Motion, loading: AskedExercise["loading"] = "none"): AskedExercise {
  return { id, motion, loading, braced: false };
}

/** A box held still before the body, upright; its place in the frame of the rib cage, m. */
function holding(id: string, hands: Reach): AskedExercise {
  const motion = describeMotion({ phases: [["hold", { arm: 30, elbow: 45 }, { hands }]], loads: BOX });
  return everyday(id, motion, "external_total");
}

export const STANDING = everyday("standing", describeMotion({ phases: [["hold", {}]] }));

/** Just off the seat, the trunk leaning forward: the hardest moment of getting up. */
export const OUT_OF_CHAIR = everyday(
  "getting_out_of_a_chair",
  describeMotion({ phases: [["bottom", { lean: 35, lumbar: 12, thigh: 78, shank: 18, arm: 30 }]] }),
);

export const TWO_BAGS = everyday(
  "carrying_two_bags",
  describeMotion({ phases: [["hold", { armApart: 10 }]], loads: BAGS }),
  "external_per_hand",
);

/** Where both lifts begin: the handles of a box 5 cm before the middle of the feet, 45 cm above the floor, m. */
const HANDLES = { hands: to("world", 0.05, 0.17, 0.45) };

/** Picking a box up with a bent back and nearly straight knees. */
export const STOOP = everyday(
  "stoop_lift",
  describeMotion({
    phases: [["bottom", { lean: 37, lumbar: 40, thigh: -8, shank: 2, arm: 0 }, HANDLES]],
    loads: BOX,
  }),
  "external_total",
);

/** The same box with the bend at the hips and the low back as in standing; the rib cage leans as far. */
export const HINGE = everyday(
  "hinge_lift",
  describeMotion({
    phases: [["bottom", { lean: 72, lumbar: 5, thigh: 12, shank: 8, arm: 0 }, HANDLES]],
    loads: BOX,
  }),
  "external_total",
);

export const HOLD_CLOSE = holding("hold_close", to("thorax", 0.25, 0.15, -0.1));
export const HOLD_FAR = holding("hold_far", to("thorax", 0.6, 0.15, 0.05));

export const ONE_LEG = everyday(
  "one_leg_stance",
  describeMotion({
    phases: [["hold", { thigh: [0, 20], shank: [0, 60], foot: [0, -50] }, { lifts: ["foot_l"] }]],
    supports: [on("foot_r"), on("foot_l")],
    view: "back",
  }),
);
