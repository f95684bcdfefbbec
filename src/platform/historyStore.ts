import Dexie, { type Table } from "dexie";
import type { FormatId, ReadResult } from "../formats/importer.ts";

/** One imported file as it was read, so that it can be taken back, and read again with another unit. */
export interface StoredImport {
  readonly id: string;
  readonly fileName: string;
  readonly format: FormatId;
  /** Instant of the import, ISO 8601 UTC. */
  readonly importedAt: string;
  readonly result: ReadResult;
}

/** Where imports and what the person told us about names are kept, on this device. */
export interface HistoryStore {
  /** In the order imported. */
  imports(): Promise<readonly StoredImport[]>;
  count(): Promise<number>;
  /** Resolves when the import is on the disk. Replaces one of the same id. */
  put(imported: StoredImport): Promise<void>;
  remove(id: string): Promise<void>;
  setting<Value>(key: string): Promise<Value | undefined>;
  putSetting(key: string, value: unknown): Promise<void>;
  wipe(): Promise<void>;
  /** Changes whenever imports or settings do; cheap, and can be watched with Dexie's `liveQuery`. */
  stamp(): Promise<string>;
  /** False where the browser keeps nothing (private window, storage refused). */
  readonly lasting: boolean;
}

interface Setting {
  readonly key: string;
  readonly value: unknown;
}

/** The browser's database; where it cannot be opened, a store that lives as long as the page. */
export async function openHistoryStore(): Promise<HistoryStore> {
  const database = new Dexie("backstay-history", { chromeTransactionDurability: "strict" });
  database.version(1).stores({ imports: "id, importedAt", settings: "key" });
  try {
    await database.open();
  } catch {
    return memoryHistoryStore();
  }
  const imports = database.table("imports") as Table<StoredImport, string>;
  const settings = database.table("settings") as Table<Setting, string>;
  return {
    lasting: true,
    imports: () => imports.orderBy("importedAt").toArray(),
    count: () => imports.count(),
    put: async (imported) => void (await imports.put(imported)),
    remove: (id) => imports.delete(id),
    setting: async <Value>(key: string) => (await settings.get(key))?.value as Value | undefined,
    putSetting: async (key, value) => void (await settings.put({ key, value })),
    stamp: async () => {
      const ids = await imports.toCollection().primaryKeys();
      return JSON.stringify([ids, await settings.toArray()]);
    },
    wipe: () =>
      database.transaction("rw", imports, settings, async () => {
        await imports.clear();
        await settings.clear();
      }),
  };
}

/** A store that forgets when the page closes. */
export function memoryHistoryStore(): HistoryStore {
  const imports = new Map<string, StoredImport>();
  const settings = new Map<string, unknown>();
  return {
    lasting: false,
    imports: async () => [...imports.values()],
    count: async () => imports.size,
    put: async (imported) => void imports.set(imported.id, imported),
    remove: async (id) => void imports.delete(id),
    setting: async <Value>(key: string) => settings.get(key) as Value | undefined,
    putSetting: async (key, value) => void settings.set(key, value),
    stamp: async () => JSON.stringify([[...imports.keys()], [...settings]]),
    wipe: async () => {
      imports.clear();
      settings.clear();
    },
  };
}
