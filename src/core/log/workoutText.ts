import type { Workout } from "./trainingLog.ts";

/** Start, exercises and numbers of a workout as one text; notes, titles and ids are left out. */
export function workoutText({ startedAt, zone, entries }: Workout): string {
  let text = `${startedAt} ${zone}`;
  for (const { name, sets } of entries) {
    text += `\n${name}`;
    for (const set of sets) {
      text += `|${set.loadKg ?? ""}u${set.unitlessLoad ?? ""}x${set.reps ?? ""}s${set.durationS ?? ""}d${set.distanceM ?? ""}`;
      text += `v${set.unitlessDistance ?? ""}${set.side ?? ""}${set.setting ? `${set.setting.value}${set.setting.unit}` : ""}`;
    }
  }
  return text;
}
