import { sameSet } from "./sameSet.ts";
import type { ExerciseEntry } from "./trainingLog.ts";

/** Adds entries without a date; one with the same name and the same sets as an earlier import's is that one, told again. */
export function mergeUndated(
  earlier: readonly ExerciseEntry[],
  imported: readonly ExerciseEntry[],
): { readonly kept: readonly ExerciseEntry[]; readonly duplicates: readonly ExerciseEntry[] } {
  const open = new Map<string, ExerciseEntry[]>();
  for (const entry of earlier) {
    const ofName = open.get(entry.name);
    if (ofName) ofName.push(entry);
    else open.set(entry.name, [entry]);
  }
  const kept = [...earlier];
  const duplicates: ExerciseEntry[] = [];
  for (const entry of imported) {
    const ofName = open.get(entry.name) ?? [];
    const at = ofName.findIndex((old) => sameSets(old, entry));
    if (at < 0) {
      kept.push(entry);
      continue;
    }
    ofName.splice(at, 1);
    duplicates.push(entry);
  }
  return { kept, duplicates };
}

function sameSets(a: ExerciseEntry, b: ExerciseEntry): boolean {
  return (
    a.sets.length === b.sets.length &&
    a.sets.every((set, i) => {
      const other = b.sets[i];
      return other !== undefined && sameSet(set, other);
    })
  );
}
