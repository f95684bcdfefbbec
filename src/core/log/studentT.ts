/** Quantiles at 0.975 for 1 to 30 degrees of freedom. Source: standard tables of Student's t. */
const T_975 = [
  12.7062, 4.3027, 3.1824, 2.7764, 2.5706, 2.4469, 2.3646, 2.306, 2.2622, 2.2281, 2.201, 2.1788, 2.1604,
  2.1448, 2.1314, 2.1199, 2.1098, 2.1009, 2.093, 2.086, 2.0796, 2.0739, 2.0687, 2.0639, 2.0595, 2.0555,
  2.0518, 2.0484, 2.0452, 2.0423,
] as const;

const Z_975 = 1.959963984540054;

/**
 * Student's t at 0.975 (half-width of a 95 % interval in standard errors) for whole degrees of freedom >= 1;
 * beyond 30 by the expansion in 1/df, right to 1e-4. RangeError below 1.
 */
export function studentT975(degreesOfFreedom: number): number {
  if (!(degreesOfFreedom >= 1))
    throw new RangeError(`degreesOfFreedom: expected >= 1, got ${degreesOfFreedom}`);
  const fromTable = T_975[degreesOfFreedom - 1];
  if (fromTable !== undefined) return fromTable;
  const z = Z_975;
  return (
    z +
    (z ** 3 + z) / (4 * degreesOfFreedom) +
    (5 * z ** 5 + 16 * z ** 3 + 3 * z) / (96 * degreesOfFreedom ** 2)
  );
}
