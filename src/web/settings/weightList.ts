/** A list of weights that was typed, or the part of it that is none. */
export type WeightList =
  | { readonly ok: true; readonly weights: readonly number[] }
  | { readonly ok: false; readonly part: string };

const HEAVIEST = 1000;

/**
 * Reads "2.5 5 7,5; 10": weights with spaces or semicolons between them, point or comma before the decimals. Sorted, each
 * once.
 */
export function weightList(typed: string): WeightList {
  const parts = typed.split(/[;\s]+|,(?=\s)/).filter((part) => part !== "");
  const weights = new Set<number>();
  for (const part of parts) {
    const value = /^\d+(?:[.,]\d+)?$/.test(part) ? Number(part.replace(",", ".")) : Number.NaN;
    if (!(value > 0 && value <= HEAVIEST)) return { ok: false, part };
    weights.add(value);
  }
  return { ok: true, weights: [...weights].toSorted((a, b) => a - b) };
}

/** The list as it is typed in a language. */
export function weightListText(weights: readonly number[], language: string): string {
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 3, useGrouping: false });
  return weights.map((weight) => number.format(weight)).join("  ");
}
