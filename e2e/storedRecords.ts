import type { Page } from "playwright-core";
import type { SyncDocument } from "../src/sync/document.ts";
import type { RecordKind } from "../src/sync/recordTypes.ts";

/** The records of a kind that the browser's database holds and that are not deleted, read beside the app. */
export async function storedRecords(
  page: Page,
  kind: RecordKind,
): Promise<readonly (SyncDocument["fields"] & { readonly id: string })[]> {
  return page.evaluate(
    (wanted) =>
      new Promise((found, failed) => {
        const opening = indexedDB.open("backstay-records");
        opening.addEventListener("error", () => failed(opening.error ?? new Error("cannot open")));
        opening.addEventListener("success", () => {
          const database = opening.result;
          const reading = database.transaction("documents").objectStore("documents").getAll();
          reading.addEventListener("error", () => failed(reading.error ?? new Error("cannot read")));
          reading.addEventListener("success", () => {
            database.close();
            const rows = reading.result as (SyncDocument & { readonly gone: number })[];
            found(
              rows
                .filter((row) => row.kind === wanted && row.gone === 0)
                .map(({ id, fields }) => ({ ...fields, id })),
            );
          });
        });
      }),
    kind,
  );
}
