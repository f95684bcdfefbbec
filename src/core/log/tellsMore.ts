import type { Workout } from "./trainingLog.ts";

/** Of two records with equal sets: does the imported one say more, or say otherwise as the newer export of the same app? */
export function tellsMore(imported: Workout, earlier: Workout | undefined): boolean {
  if (!earlier) return true;
  const difference = factCount(imported) - factCount(earlier);
  if (difference !== 0) return difference > 0;
  return imported.app === earlier.app && JSON.stringify(imported) !== JSON.stringify(earlier);
}

/** How many things a record states; a load whose unit is open states less than one in kg. */
function factCount(workout: Workout): number {
  let count = workout.precision === "day" ? 0 : 1;
  if (workout.zone !== "unknown") count += 1;
  for (const fact of [workout.durationS, workout.title, workout.notes]) if (fact !== undefined) count += 1;
  for (const entry of workout.entries) {
    if (entry.notes !== undefined) count += 1;
    if (entry.supersetGroup !== undefined) count += 1;
    for (const set of entry.sets) {
      count += Object.keys(set).length + (set.kind === "work" ? 0 : 1);
      if (set.unitlessLoad !== undefined) count -= 1;
      if (set.unitlessDistance !== undefined) count -= 1;
    }
  }
  return count;
}
