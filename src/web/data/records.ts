import { useEffect, useState, useSyncExternalStore } from "react";
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

/**
 * A hook for what `query` finds, kept fresh as `useRecords` does, but asked once for the page however many parts of it show
 * it: for what most of them need. `undefined` until the first answer.
 */
export function sharedRecords<Value>(query: (store: RecordStore) => Promise<Value>): () => Value | undefined {
  let shown: { readonly value?: Value; readonly failure?: unknown } = {};
  let isWatched = false;
  const listeners = new Set<() => void>();
  const show = (next: typeof shown) => {
    shown = next;
    for (const listener of listeners) listener();
  };
  const failed = (failure: unknown) => show({ failure });
  const subscribe = (listener: () => void) => {
    listeners.add(listener);
    if (!isWatched) {
      isWatched = true;
      records()
        .then((store) =>
          store.watch(
            () => query(store),
            (value) => show({ value }),
            failed,
          ),
        )
        .catch(failed);
    }
    return () => listeners.delete(listener);
  };
  const now = () => shown;
  return () => {
    const { value, failure } = useSyncExternalStore(subscribe, now);
    // an error of the database belongs to the error page, not into the console
    if (failure !== undefined) throw failure;
    return value;
  };
}
