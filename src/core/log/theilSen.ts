/** The median slope of a series, with an interval that a few odd days do not move. */
export interface RobustSlope {
  readonly slope: number;
  /** Interval at 95 %; absent where there are too few points for one. */
  readonly interval?: { readonly low: number; readonly high: number };
}

/** Standard normal quantile at 0.975. */
const Z_975 = 1.959963984540054;

/**
 * Theil-Sen slope of `y` over `t` (any units; at least two different `t`), with Sen's interval at 95 % from
 * Kendall's S under a normal approximation, ranks rounded outwards and without a correction for ties, so that
 * it errs on the wide side. Throws RangeError where no two points differ in `t`.
 * Source: Sen 1968, doi 10.1080/01621459.1968.10480934 (recalled).
 */
export function theilSen(t: readonly number[], y: readonly number[]): RobustSlope {
  const slopes: number[] = [];
  for (let i = 0; i < t.length; i += 1) {
    for (let j = i + 1; j < t.length; j += 1) {
      const run = at(t, j) - at(t, i);
      if (run !== 0) slopes.push((at(y, j) - at(y, i)) / run);
    }
  }
  if (slopes.length === 0) throw new RangeError(`t: expected two different values, got ${JSON.stringify(t)}`);
  slopes.sort((a, b) => a - b);

  const n = t.length;
  const halfWidth = Z_975 * Math.sqrt((n * (n - 1) * (2 * n + 5)) / 18);
  const rank = Math.floor((slopes.length - halfWidth) / 2);
  const slope = medianOfSorted(slopes);
  if (rank < 1) return { slope };
  return { slope, interval: { low: at(slopes, rank - 1), high: at(slopes, slopes.length - rank) } };
}

/** Median of numbers in rising order; throws RangeError for none. */
export function medianOfSorted(sorted: readonly number[]): number {
  const middle = sorted.length >> 1;
  if (sorted.length % 2 === 1) return at(sorted, middle);
  return (at(sorted, middle - 1) + at(sorted, middle)) / 2;
}

function at(values: readonly number[], index: number): number {
  const value = values[index];
  if (value === undefined) throw new RangeError(`index: expected 0 to ${values.length - 1}, got ${index}`);
  return value;
}
