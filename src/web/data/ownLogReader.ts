import type { TrainingLog } from "../../core/log/trainingLog.ts";
import type { RecordStore, Stored } from "../../platform/recordStore.ts";
import { ownLog } from "../../sync/ownLog.ts";

/** Holds what was trained with Backstay and reads only what changed since it last looked. */
export class OwnLogReader {
  private readonly store: RecordStore;
  private readonly workouts = new Map<string, Stored<"workout">>();
  private readonly sets = new Map<string, Stored<"set">>();
  private readonly masses = new Map<string, Stored<"bodyMass">>();
  private seen = -1;

  constructor(store: RecordStore) {
    this.store = store;
  }

  async read(): Promise<TrainingLog> {
    const revision = await this.store.revision();
    await Promise.all([
      this.take("workout", this.workouts),
      this.take("set", this.sets),
      this.take("bodyMass", this.masses),
    ]);
    this.seen = revision;
    const byStart = [...this.workouts.values()].toSorted((a, b) => (a.startedAt < b.startedAt ? -1 : 1));
    return ownLog(byStart, [...this.sets.values()], [...this.masses.values()]);
  }

  private async take<Kind extends "workout" | "set" | "bodyMass">(
    kind: Kind,
    known: Map<string, Stored<Kind>>,
  ): Promise<void> {
    const { records, gone, anew } = await this.store.changedSince(kind, this.seen);
    if (anew) known.clear();
    for (const record of records) known.set(record.id, record);
    for (const id of gone) known.delete(id);
  }
}
