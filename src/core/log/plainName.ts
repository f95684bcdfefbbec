/** A name without case, accents and punctuation: "Leg Curl (Machine)" -> "leg curl machine". */
export function plainName(name: string): string {
  const plain = name
    .normalize("NFKD")
    .replace(/\p{Mark}/gu, "")
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]+/gu, " ")
    .trim();
  return plain === "" ? name : plain;
}
