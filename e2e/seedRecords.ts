import type { Page } from "playwright-core";
import { isDeleted, write, type SyncDocument } from "../src/sync/document.ts";
import { clockText } from "../src/sync/hybridClock.ts";
import { RECORD_TYPES, type RecordKind } from "../src/sync/recordTypes.ts";

/** One record to put into the browser's database, as the app itself would have written it. */
export interface Seed {
  readonly kind: RecordKind;
  readonly id: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/**
 * Writes records into the database of a page that the app has opened once, then loads the page anew. Clocks are of the
 * first of January 2026, so that whatever the app writes later is newer. May be called again for more.
 */
export async function seedRecords(page: Page, seeds: readonly Seed[]): Promise<void> {
  const ms = Date.UTC(2026, 0, 1);
  const rows = seeds.map(({ kind, id, fields }, i) => {
    const clock = clockText({ ms, counter: i % 1000 }, "seed");
    const document = write(undefined, { kind, id, version: RECORD_TYPES[kind].version, clock }, fields);
    return rowOf(document, i + 1);
  });
  const isThere = () =>
    page.evaluate(async () =>
      (await indexedDB.databases()).some(
        ({ name, version = 0 }) => name === "backstay-records" && version > 1,
      ),
    );
  // a database that is opened before the app has made it would be an empty one
  while (!(await isThere())) await page.waitForTimeout(50);
  await page.evaluate(
    (all) =>
      new Promise<void>((done, failed) => {
        const opening = indexedDB.open("backstay-records");
        opening.addEventListener("error", () => failed(opening.error ?? new Error("cannot open")));
        opening.addEventListener("success", () => {
          const database = opening.result;
          const transaction = database.transaction(["documents", "meta"], "readwrite");
          const documents = transaction.objectStore("documents");
          const meta = transaction.objectStore("meta");
          const counting = meta.get("revision");
          counting.addEventListener("success", () => {
            const before = (counting.result as { value: number } | undefined)?.value ?? 0;
            for (const row of all) documents.put({ ...row, seq: before + row.seq });
            meta.put({ key: "revision", value: before + all.length });
          });
          transaction.addEventListener("complete", () => {
            database.close();
            done();
          });
          transaction.addEventListener("error", () => failed(transaction.error ?? new Error("cannot write")));
        });
      }),
    rows,
  );
  await page.reload();
}

function rowOf(document: SyncDocument, seq: number) {
  const { orderedBy } = RECORD_TYPES[document.kind as RecordKind] as { readonly orderedBy?: string };
  const order = orderedBy === undefined ? "" : document.fields[orderedBy];
  return {
    ...document,
    order: typeof order === "string" ? order : "",
    gone: isDeleted(document) ? 1 : 0,
    seq,
  };
}
