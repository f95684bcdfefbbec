/** Steps of the slider from the first phase to the last. */
export const PHASE_STEPS = 100;
export const WEIGHT_STEP_KG = 2.5;
export const HEAVIEST_KG = 100;

export const ROUNDER_STEP_DEGREES = 5;
export const MOST_ROUNDER_DEGREES = 30;
/** Of a muscle's strength, 0 to 1. */
export const STRENGTH_STEP = 0.1;

/** Every phase that the slider can stand on. */
export const PHASES: readonly number[] = Array.from(
  { length: PHASE_STEPS + 1 },
  (_, step) => step / PHASE_STEPS,
);

/** Every weight that the slider can stand on, kg. */
export const WEIGHTS_KG: readonly number[] = Array.from(
  { length: HEAVIEST_KG / WEIGHT_STEP_KG + 1 },
  (_, step) => step * WEIGHT_STEP_KG,
);

/** The steps of a slider in the order in which a hand can come to them from where it is. */
export function nearestFirst(steps: readonly number[], from: number): readonly number[] {
  return steps.toSorted((a, b) => Math.abs(a - from) - Math.abs(b - from));
}
