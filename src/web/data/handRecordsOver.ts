import type { SyncDocument } from "../../sync/document.ts";
import { records } from "./records.ts";

/**
 * Hands all records to a worker that cannot open the browser's database, now and after each change. Returns how to stop.
 */
export function handRecordsOver(give: (documents: readonly SyncDocument[]) => void): () => void {
  let stop: (() => void) | undefined;
  let wanted = true;
  void records().then((store) => {
    if (wanted) stop = store.watch(() => store.documents(), give);
  });
  return () => {
    wanted = false;
    stop?.();
  };
}
