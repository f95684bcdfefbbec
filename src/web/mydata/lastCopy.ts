import { records, useRecords } from "../data/records.ts";

const KEPT_AS = "lastCopyAt";
const OLD_AFTER_MS = 30 * 24 * 60 * 60 * 1000;

/** When everything was last saved as a file on this device. */
export interface LastCopy {
  /** ISO 8601 UTC; absent where there was none. */
  readonly at?: string;
  /** None, or more than 30 days ago, while there is something to lose. */
  readonly due: boolean;
}

/** Remembers that a copy was saved. */
export async function noteCopy(at: string): Promise<void> {
  await (await records()).putMeta(KEPT_AS, at);
}

/** The last copy; `undefined` while it is being fetched. */
export function useLastCopy(): LastCopy | undefined {
  return useRecords(async (store): Promise<LastCopy> => {
    const [at, count] = await Promise.all([store.meta<string>(KEPT_AS), store.count()]);
    const old = at === undefined || Date.now() - Date.parse(at) > OLD_AFTER_MS;
    return { ...(at !== undefined && { at }), due: old && count > 0 };
  }, KEPT_AS);
}
