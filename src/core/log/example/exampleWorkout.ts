import type { LoggedSet, Workout } from "../trainingLog.ts";

/** What a test says about a set; it is a work set unless it says otherwise. */
export type SetInWords = Partial<LoggedSet>;

/** A workout of one day from exercise names and their sets. */
export function exampleWorkout(
  date: string,
  entries: Readonly<Record<string, readonly SetInWords[]>>,
  id = date,
): Workout {
  return {
    id,
    app: "example",
    startedAt: `${date}T18:00:00`,
    precision: "minute",
    zone: "unknown",
    entries: Object.entries(entries).map(([name, sets]) => ({
      name,
      sets: sets.map((set) => ({ kind: "work", ...set })),
    })),
  };
}

/** `count` equal sets. */
export function sets(count: number, set: SetInWords): readonly SetInWords[] {
  return Array.from({ length: count }, () => set);
}
