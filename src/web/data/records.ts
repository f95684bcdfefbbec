import { useEffect, useState } from "react";
import { openRecordStore, type RecordStore } from "../../platform/recordStore.ts";
import { noteRecordsOpened } from "./recordsOpened.ts";

let opened: Promise<RecordStore> | undefined;

/** The person's records on this device, opened once. */
export function records(): Promise<RecordStore> {
  if (!opened) {
    opened = openRecordStore();
    noteRecordsOpened();
  }
  return opened;
}

/**
 * What `query` finds, kept fresh: it runs again after each change, also of another tab, that it depends on. `undefined`
 * until the first answer. `key` says when it is another question; `late`, that the answer may come a moment after the
 * change, which is shown first.
 */
export function useRecords<Value>(
  query: (store: RecordStore) => Promise<Value>,
  key: string,
  { late = false } = {},
): Value | undefined {
  const [found, setFound] = useState<{ readonly key: string; readonly value: Value }>();
  const [failure, setFailure] = useState<unknown>();
  useEffect(() => {
    let stop: (() => void) | undefined;
    let here = true;
    records()
      .then((store) => {
        if (!here) return;
        stop = store[late ? "watchLate" : "watch"](
          () => query(store),
          (value) => setFound({ key, value }),
          setFailure,
        );
      })
      .catch(setFailure);
    return () => {
      here = false;
      stop?.();
    };
    // the query is named by its key
    // oxlint-disable-next-line react/exhaustive-deps
  }, [key]);
  // an error of the database belongs to the error page, not into the console
  if (failure !== undefined) throw failure;
  return found?.key === key ? found.value : undefined;
}
