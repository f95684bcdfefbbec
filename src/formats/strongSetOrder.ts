import type { SetKind } from "../core/log/trainingLog.ts";

/** What Strong's "Set Order" cell says about its row. */
export type SetOrder =
  | {
      readonly row: "set";
      readonly kind: SetKind;
      /** Ordinal within the exercise; letters carry none. */ readonly ordinal?: number;
    }
  | { readonly row: "rest" }
  | { readonly row: "note" }
  | { readonly row: "unknown" };

const KIND_BY_LETTER: ReadonlyMap<string, SetKind> = new Map([
  ["w", "warmup"],
  ["d", "drop"],
  ["f", "failure"],
]);

// The words are in the app's language.
const REST =
  /^(rest( timer| time)?|ruhezeit|ruhetimer|pausentimer|pause|minuteur de repos|temps de repos|repos|(temporizador de |tiempo de |tempo de )?descanso|(timer |tempo )?(di )?(riposo|recupero)|piheno(ido)?)$/;
const NOTE = /^(notes?|notiz(en)?|notas?|remarques?|megjegyzes(ek)?)$/;

/** Reads a "Set Order" cell: a number, W, D or F, or the localised words for a rest timer and a note. */
export function setOrderOf(cell: string): SetOrder {
  const known = remembered.get(cell);
  if (known) return known;
  const order = readSetOrder(cell);
  if (remembered.size < 1_024) remembered.set(cell, order);
  return order;
}

const remembered = new Map<string, SetOrder>();

function readSetOrder(cell: string): SetOrder {
  const word = cell.normalize("NFKD").replace(/\p{M}/gu, "").trim().toLowerCase();
  const number = /^(\d+)(?:\.0)?([wdf])?$/.exec(word);
  if (number)
    return { row: "set", kind: KIND_BY_LETTER.get(number[2] ?? "") ?? "work", ordinal: Number(number[1]) };
  const kind = KIND_BY_LETTER.get(word);
  if (kind) return { row: "set", kind };
  if (REST.test(word)) return { row: "rest" };
  if (NOTE.test(word)) return { row: "note" };
  return { row: "unknown" };
}
