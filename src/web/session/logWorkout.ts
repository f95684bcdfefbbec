import type { Workout } from "../../core/log/trainingLog.ts";
import { openHistoryStore, type StoredImport } from "../../platform/historyStore.ts";
import { startMessages } from "../messages/start.en.ts";

const OWN_LOG = "backstay-own-log";

/** Adds a workout to the log that Backstay keeps itself, beside the imported files. Resolves when it is on the disk. */
export async function logWorkout(workout: Workout): Promise<void> {
  const store = await openHistoryStore();
  const own = (await store.imports()).find(({ id }) => id === OWN_LOG);
  const workouts = [...(own?.result.log.workouts ?? []).filter(({ id }) => id !== workout.id), workout];
  const sets = workouts.reduce(
    (count, { entries }) => count + entries.reduce((of, entry) => of + entry.sets.length, 0),
    0,
  );
  const kept: StoredImport = {
    id: OWN_LOG,
    fileName: startMessages.session.ownLog,
    format: "backstay",
    importedAt: own?.importedAt ?? `${workout.startedAt}Z`,
    result: {
      format: "backstay",
      needsUnit: false,
      log: { workouts, measurements: own?.result.log.measurements ?? [] },
      rows: { total: sets, sets, rests: 0, notes: 0, measurements: 0, diagnostics: 0 },
      diagnostics: [],
    },
  };
  await store.put(kept);
}
