import type { MuscleId } from "../anatomy/muscle.ts";

/**
 * What an exercise asks of the reference person at its hardest phase for each figure: a model's answer, for comparing
 * exercises; muscles that the model lacks are absent.
 */
export interface ExerciseLoadRow {
  /** As logged; a light weight, 0 for bare bodies and bands. */
  readonly weightKg: number;
  /** The model holds every phase. */
  readonly held: boolean;
  /** Greatest compression, N, to 10 N. */
  readonly l5s1CompressionN: number;
  readonly l4l5CompressionN: number;
  /** Greatest activation of each muscle, of the side that works harder, 0 to 1. */
  readonly activation: Readonly<Record<MuscleId, number>>;
}
