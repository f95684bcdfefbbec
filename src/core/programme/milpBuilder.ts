import type { MilpColumn, MilpProblem, MilpRow } from "./solver.ts";

/** Columns by index, with their coefficients. */
export type Terms = readonly (readonly [column: number, coefficient: number])[];

/** Puts a mixed-integer problem together, column by column and row by row. */
export class MilpBuilder {
  readonly #columns: MilpColumn[] = [];
  readonly #rows: MilpRow[] = [];

  /** A whole number from `lower` to `upper`; its index. */
  integer(
    name: string,
    bounds: { readonly upper: number; readonly lower?: number; readonly cost?: number },
  ): number {
    return this.#column({ name, lower: 0, cost: 0, ...bounds, integer: true });
  }

  /** A real number from 0 to `upper` (without bound unless given); its index. */
  real(
    name: string,
    { cost = 0, upper = Infinity }: { readonly cost?: number; readonly upper?: number },
  ): number {
    return this.#column({ name, lower: 0, upper, cost, integer: false });
  }

  atLeast(name: string, lower: number, terms: Terms): void {
    this.#row({ name, lower, upper: Infinity, terms });
  }

  atMost(name: string, upper: number, terms: Terms): void {
    this.#row({ name, lower: -Infinity, upper, terms });
  }

  exactly(name: string, value: number, terms: Terms): void {
    this.#row({ name, lower: value, upper: value, terms });
  }

  problem(): MilpProblem {
    return { columns: this.#columns, rows: this.#rows };
  }

  #column(column: MilpColumn): number {
    return this.#columns.push(column) - 1;
  }

  /** Zero coefficients are left out, and rows without any with them. */
  #row(row: MilpRow): void {
    const terms = row.terms.filter(([, coefficient]) => coefficient !== 0);
    if (terms.length > 0) this.#rows.push({ ...row, terms });
  }
}
