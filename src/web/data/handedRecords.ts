import { openRecordStore, type RecordStore } from "../../platform/recordStore.ts";
import type { SyncDocument } from "../../sync/document.ts";

/**
 * The records for a worker: the browser's database, or, where a worker is refused that, a copy in memory of what the page
 * hands over whenever it changes.
 */
export class HandedRecords {
  private readonly opened: Promise<RecordStore>;
  private readonly handed = Promise.withResolvers<void>();

  /** @param ask tells the page to hand its records over, from now on */
  constructor(ask: () => void, open: () => Promise<RecordStore> = openRecordStore) {
    this.opened = open().then((store) => {
      if (!store.lasting) ask();
      return store;
    });
    // whoever wants the store hears why
    this.opened.catch(() => undefined);
  }

  /** The store, once it holds what the page knows. Fails where it cannot be opened. */
  async store(): Promise<RecordStore> {
    const store = await this.opened;
    if (!store.lasting) await this.handed.promise;
    return store;
  }

  /** Everything that the page knows by now. */
  async take(documents: readonly SyncDocument[]): Promise<void> {
    await (await this.opened).receive(documents, { replacing: true });
    this.handed.resolve();
  }
}
