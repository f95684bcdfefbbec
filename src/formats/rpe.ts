import { type DraftSet, addNote } from "./draftLog.ts";
import { quantity } from "./quantity.ts";

/**
 * Sets the repetitions in reserve from an RPE cell (1..10, "" or 0 for none): rir = 10 - RPE. An RPE that is none
 * is kept in the set's notes, for the set itself is sound.
 * Source: RPE based on repetitions in reserve, where 10 is none left.
 */
export function addRpe(set: DraftSet, cell: string): void {
  if (cell === "" || cell === "0") return;
  const rpe = quantity(cell);
  if (rpe === "blank" || rpe === 0) return;
  if (rpe !== "malformed" && rpe >= 1 && rpe <= 10) set.rir = 10 - rpe;
  else addNote(set, `RPE ${cell}`);
}
