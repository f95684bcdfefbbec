export type LumbarMotion = "flexion" | "lateral_bending" | "axial_rotation";

/**
 * Part of the whole lumbar motion that each level takes; T12/L1 is held.
 * Source: Christophy et al. 2012 (coupling of lumbar levels); L5/S1 flexion is what the other four leave, lateral bending
 * likewise; axial rotation normalised over the four levels that the source gives.
 */
export const LUMBAR_SHARES: Readonly<Record<LumbarMotion, Readonly<Record<string, number>>>> = {
  flexion: { L5_S1: 0.125, L4_L5: 0.185, L3_L4: 0.204, L2_L3: 0.231, L1_L2: 0.255 },
  lateral_bending: { L5_S1: 0.1355, L4_L5: 0.1811, L3_L4: 0.2453, L2_L3: 0.2501, L1_L2: 0.188 },
  axial_rotation: { L4_L5: 0.2787, L3_L4: 0.2787, L2_L3: 0.2295, L1_L2: 0.2131 },
};
