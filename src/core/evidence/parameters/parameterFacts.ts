import type { Confidence, SourceId } from "../source.ts";

/** What is known of a number that rules use. */
export interface ParameterFacts {
  readonly value: number;
  /** "s", "deg", "cm", "reps", "points", "%", "1" for a ratio or a count. */
  readonly unit: string;
  /** The range that the source gives, where it gives one. */
  readonly low?: number;
  readonly high?: number;
  /** In whom it was found, or what it is for. */
  readonly population: string;
  readonly sourceId: SourceId | "product_choice";
  readonly confidence: Confidence;
  /** What to know before it is used. */
  readonly note?: string;
}
