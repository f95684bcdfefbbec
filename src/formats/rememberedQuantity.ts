import { type Quantity, quantity } from "./quantity.ts";

/** As `quantity`, remembering what it read: the loads and counts of a history are few and come again and again. */
export function rememberedQuantity(): (cell: string) => Quantity {
  const known = new Map<string, Quantity>();
  return (cell) => {
    let value = known.get(cell);
    if (value === undefined) {
      if (known.size >= 4_096) known.clear();
      value = quantity(cell);
      known.set(cell, value);
    }
    return value;
  };
}
