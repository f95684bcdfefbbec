import { matchName } from "../exercise/names/matchName.ts";
import type { NameMemory } from "../exercise/names/nameMemory.ts";
import { plainName } from "./plainName.ts";

/**
 * Do two names, perhaps of two apps, mean one exercise of the catalogue? What a person mapped by hand counts first;
 * names that match nothing or several things are the same only when written alike.
 */
export function sameExercise(nameA: string, nameB: string, memory: NameMemory = {}): boolean {
  if (plainName(nameA) === plainName(nameB)) return true;
  const a = matchName(nameA, memory);
  const b = matchName(nameB, memory);
  return a.status === "matched" && b.status === "matched" && a.id === b.id;
}
