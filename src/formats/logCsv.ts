import Papa from "papaparse";
import type { TrainingLog } from "../core/log/trainingLog.ts";

const COLUMNS = [
  "started_at",
  "workout",
  "exercise",
  "set",
  "kind",
  "side",
  "load_kg",
  "reps",
  "duration_s",
  "distance_m",
  "rir",
  "rest_s",
  "set_notes",
  "exercise_notes",
  "workout_notes",
  "app",
] as const;

/**
 * Every set of a log as a table, a row a set, for a spreadsheet. Loads in kg; a load whose unit nobody knows is left out.
 * Cells that a spreadsheet would run as a formula are quoted as text.
 */
export function logCsv(log: TrainingLog): string {
  const rows = log.workouts.flatMap((workout) =>
    workout.entries.flatMap((entry) =>
      entry.sets.map((set, i): Record<(typeof COLUMNS)[number], string | number | undefined> => ({
        started_at: workout.startedAt,
        workout: workout.title,
        exercise: entry.name,
        set: i + 1,
        kind: set.kind,
        side: set.side,
        load_kg: set.loadKg,
        reps: set.reps,
        duration_s: set.durationS,
        distance_m: set.distanceM,
        rir: set.rir,
        rest_s: set.restS,
        set_notes: set.notes,
        exercise_notes: entry.notes,
        workout_notes: workout.notes,
        app: workout.app,
      })),
    ),
  );
  const table = Papa.unparse({ fields: [...COLUMNS], data: rows }, { escapeFormulae: true });
  return `${table.trimEnd()}\r\n`;
}
