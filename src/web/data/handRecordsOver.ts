import type { SyncDocument } from "../../sync/document.ts";

/**
 * Hands all records to a worker that cannot open the browser's database, now and after each change. Returns how to stop.
 */
export function handRecordsOver(give: (documents: readonly SyncDocument[]) => void): () => void {
  let stop: (() => void) | undefined;
  let wanted = true;
  void (async () => {
    // with the script of the database, which a page whose worker opens it itself never needs
    const { records } = await import("./records.ts");
    const store = await records();
    if (wanted) stop = store.watch(() => store.documents(), give);
  })();
  return () => {
    wanted = false;
    stop?.();
  };
}
