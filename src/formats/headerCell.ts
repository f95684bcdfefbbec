/** A header cell without case, accents, hyphens and a unit in brackets: "Workout-Name" is "workout name". */
export function headerName(cell: string): string {
  return cell
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[’‘`´]/g, "'")
    .replace(/\s*\([^)]*\)\s*$/, "")
    .replace(/[-\s]+/g, " ")
    .trim()
    .toLowerCase();
}

/** The unit in brackets at the end of a header cell: "kg" of "Weight (kg)"; "" when there is none. */
export function headerUnit(cell: string): string {
  return /\(([^)]*)\)\s*$/.exec(cell)?.[1]?.trim() ?? "";
}
