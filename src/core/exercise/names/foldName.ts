/**
 * A name as plain lower-case words: compatibility forms unified, accents dropped, punctuation, brackets and emoji
 * as spaces. "Schrägbankdrücken (Kurzhantel)" becomes "schragbankdrucken kurzhantel". A "+" between movements
 * stays a word of its own ("plus"), because two movements are not one.
 */
export function foldName(name: string): string {
  return name
    .normalize("NFKC")
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/ß/g, "ss")
    .replace(/ø/g, "o")
    .replace(/['’`´](?=s\b)/g, "")
    .replace(/\+/g, " plus ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
