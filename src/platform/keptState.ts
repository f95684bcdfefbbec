import Dexie, { type Table } from "dexie";

/** Small values of the person that outlive a reload: answers, plan, a session under way. On this device only. */
export interface KeptState {
  get<Value>(key: string): Promise<Value | undefined>;
  /** Resolves when the value is on the disk. */
  put(key: string, value: unknown): Promise<void>;
  remove(key: string): Promise<void>;
  /** Everything that is kept, by key. */
  all(): Promise<Readonly<Record<string, unknown>>>;
  wipe(): Promise<void>;
}

interface Row {
  readonly key: string;
  readonly value: unknown;
}

let opened: Promise<KeptState> | undefined;

/** The browser's database; where it cannot be opened, a store that lives as long as the page. */
export function keptState(): Promise<KeptState> {
  opened ??= open();
  return opened;
}

async function open(): Promise<KeptState> {
  const database = new Dexie("backstay-person", { chromeTransactionDurability: "strict" });
  database.version(1).stores({ values: "key" });
  try {
    await database.open();
  } catch {
    return memoryState();
  }
  const values = database.table("values") as Table<Row, string>;
  return {
    get: async <Value>(key: string) => (await values.get(key))?.value as Value | undefined,
    put: async (key, value) => void (await values.put({ key, value })),
    remove: (key) => values.delete(key),
    all: async () => Object.fromEntries((await values.toArray()).map(({ key, value }) => [key, value])),
    wipe: () => values.clear(),
  };
}

/** Values that are forgotten when the page closes. */
export function memoryState(): KeptState {
  const values = new Map<string, unknown>();
  return {
    get: async <Value>(key: string) => values.get(key) as Value | undefined,
    put: async (key, value) => void values.set(key, value),
    remove: async (key) => void values.delete(key),
    all: async () => Object.fromEntries(values),
    wipe: async () => values.clear(),
  };
}
