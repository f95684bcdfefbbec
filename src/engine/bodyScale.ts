import type { BodyId } from "./model/body.ts";

/** How a person differs from the reference man, a factor a body. */
export interface BodyScale {
  /** Lengths within the body, and of its joints to its children. */
  readonly length: Readonly<Record<BodyId, number>>;
  readonly mass: Readonly<Record<BodyId, number>>;
  /** Maximum isometric force of every unit. */
  readonly force: number;
}

const ONE: Readonly<Record<BodyId, number>> = {
  pelvis: 1,
  L5: 1,
  L4: 1,
  L3: 1,
  L2: 1,
  L1: 1,
  thorax: 1,
  head: 1,
  upper_arm: 1,
  forearm: 1,
  thigh: 1,
  shank: 1,
  foot: 1,
};

/** The reference man himself: 1.75 m, 79.58 kg. */
export const REFERENCE_SCALE: BodyScale = { length: ONE, mass: ONE, force: 1 };
