import { HANGING } from "../arms.ts";
import { describeMotion, on, type MotionTable } from "../describeMotion.ts";
import { inEachHand, inOneHand } from "../kits.ts";
import type { MotionSupport } from "../motion.ts";
import { gait, TREADS, WALK } from "../walking.ts";

const LOADED = {
  ...WALK,
  trunk: { lean: 2, ...HANGING },
  stance: { ...WALK.stance, arm: [0, 0] as const },
  strike: { thigh: [20, -12], shank: [-14, 36], foot: [12, -30], arm: [0, 0] } as const,
};
const UPHILL = {
  ...WALK,
  trunk: { lean: 12, armApart: 8, elbow: 30 },
  strike: { thigh: [38, -14], shank: [-2, 46], foot: [8, -40], arm: [-26, 26] } as const,
};

/** Hands firm on a sled's posts, or on straps, which only pull. */
function hands(how: "travels" | "slides"): readonly MotionSupport[] {
  return (["hand_r", "hand_l"] as const).map((part) => ({ part, heightM: "free", [how]: true }));
}

export const CARRIES: MotionTable = {
  farmer_carry: gait(LOADED, { loads: inEachHand("kettlebell") }),
  suitcase_carry: gait(LOADED, { loads: inOneHand("kettlebell"), view: "front" }),
  front_rack_carry: gait(
    { ...LOADED, trunk: { lean: 0, shoulder: 34, armApart: 4, armTurn: -10, elbow: 142 } },
    { loads: inEachHand("kettlebell") },
  ),
  sled_push: gait(
    {
      trunk: { lean: 46, arm: 76, armApart: 4, elbow: 12 },
      stance: { thigh: [-20, 62], shank: [48, 30], foot: [-14, -10] },
      strike: { thigh: [50, -40], shank: [20, 54], foot: [-4, -46] },
    },
    { loads: [{ kind: "sled", at: "hands", gives: [-1, 0, 0] }], supports: [...TREADS, ...hands("travels")] },
  ),
  sled_drag: gait(
    {
      trunk: { lean: -18, arm: 52, armApart: 4, elbow: 8 },
      stance: { thigh: [34, 24], shank: [6, 50], foot: [0, -20] },
      strike: { thigh: [44, 6], shank: [-14, 40], foot: [10, -30] },
    },
    // along the straps, which run down to the sled
    {
      loads: [{ kind: "sled", at: "hands", gives: [0.8, 0, -0.6] }],
      supports: [...TREADS, ...hands("slides")],
    },
  ),
  walk: gait(WALK),
  walk_push_off_drill: gait({
    ...WALK,
    strike: { thigh: [26, -22], shank: [-18, 44], foot: [18, -50], arm: [-24, 24] },
  }),
  walk_uphill: gait(UPHILL),
  desk_break_walk: gait(WALK),
  stair_walking: describeMotion({
    phases: [
      ["start", { lean: 14, thigh: [58, -8], shank: [8, 16], foot: [0, -8], arm: [-16, 24], elbow: 20 }],
      [
        "top",
        { lean: 4, thigh: [2, 46], shank: [4, 40], foot: [0, -10], arm: [16, -16], elbow: 20 },
        { lifts: ["toes_l"] },
      ],
    ],
    supports: [on("foot_r", 0.18), on("toes_l")],
    scene: [{ kind: "box", at: "foot_r" }],
    balanced: false,
  }),
  standing_weight_shift_footstool: describeMotion({
    phases: [
      ["start", { thigh: [46, 0], shank: [20, 2], ...HANGING }],
      ["hold", { thigh: [46, 0], shank: [20, 2], ...HANGING, lean: 3 }],
    ],
    supports: [on("foot_l"), on("foot_r", 0.18)],
    scene: [{ kind: "box", at: "foot_r" }],
    course: "hold",
    balanced: false,
  }),
};
