/** Standard gravity, m/s2. Source: CGPM 1901, by definition. */
export const GRAVITY = 9.80665;
