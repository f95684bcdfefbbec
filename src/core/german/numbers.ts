/** A number with at most one decimal, as German writes it. */
export function number(value: number): string {
  return value.toLocaleString("de", { maximumFractionDigits: 1, useGrouping: false });
}

/** A number with at most two decimals. */
export function hundredths(value: number): string {
  return value.toLocaleString("de", { maximumFractionDigits: 2, useGrouping: false });
}

/** A number with its sign, at most two decimals. */
export function signed(value: number): string {
  return value.toLocaleString("de", { maximumFractionDigits: 2, signDisplay: "exceptZero" });
}

/** "a, b und c". */
export function list(items: readonly string[]): string {
  return items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} und ${items.at(-1) ?? ""}`;
}
