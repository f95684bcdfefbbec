/** One line of the bench table. Every bench file exports `rows(): Promise<readonly BenchRow[]>`. */
export interface BenchRow {
  /** What was measured, in words: "import Strong, 23,709 rows". */
  readonly what: string;
  /** Median of the runs. */
  readonly median: number;
  readonly unit: "ms" | "s" | "kB" | "MB" | "ratio" | "score" | "fps";
  /** Peer or floor measured in the same run, and this row's ratio to it. */
  readonly peer?: { readonly what: string; readonly median: number; readonly ratio: number };
  /** The aim, in words: "at most 3 x papaparse", and whether this run met it. */
  readonly aim: string;
  readonly met: boolean;
}

/** Median of some numbers; throws RangeError for none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (middle === undefined) throw new RangeError("median: no values");
  return sorted.length % 2 === 1 ? middle : (middle + (sorted[sorted.length / 2 - 1] ?? middle)) / 2;
}
