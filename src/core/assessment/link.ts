import type { Side } from "../log/trainingLog.ts";

/** The links of the chain, from the ground up. */
export const LINK_IDS = ["ankle", "knee", "hip", "pelvis", "trunk", "shoulder"] as const;
export type LinkId = (typeof LINK_IDS)[number];

export const SIDES = ["left", "right"] as const satisfies readonly Side[];

/** The other side. */
export function otherSide(side: Side): Side {
  return side === "left" ? "right" : "left";
}
