/**
 * Share of body mass of each body, one side of a limb, men and women. Shares add up to 1.
 * Source: de Leva 1996 J Biomech 29:1223. Its middle trunk (xiphoid to navel, 21.6 cm) reaches 3.6 cm above our T12/L1 joint
 * and its lower end meets L5/S1: 0.816 of it is lumbar, the rest counts to the thorax; forearm includes the hand. The parts of
 * the trunk are recalled figures, their sum was read.
 */
export const SEGMENT_MASSES = {
  head: { m: 0.0694, f: 0.0668 },
  thorax: { m: 0.1596 + 0.184 * 0.1633, f: 0.1545 + 0.184 * 0.1465 },
  lumbar: { m: 0.816 * 0.1633, f: 0.816 * 0.1465 },
  pelvis: { m: 0.1117, f: 0.1247 },
  upper_arm: { m: 0.0271, f: 0.0255 },
  forearm: { m: 0.0223, f: 0.0194 },
  thigh: { m: 0.1416, f: 0.1478 },
  shank: { m: 0.0433, f: 0.0481 },
  foot: { m: 0.0137, f: 0.0129 },
} as const;
