import type { Page } from "playwright-core";

/** Waits until the service worker holds every file of the app and answers for the page. */
export async function untilOffline(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    while (!navigator.serviceWorker.controller) await new Promise((tick) => setTimeout(tick, 50));
  });
}

/** How many rows each of the page's databases holds, by "database/table". */
export async function rowsOnDevice(page: Page): Promise<Readonly<Record<string, number>>> {
  return page.evaluate(async () => {
    const counts: Record<string, number> = {};
    for (const { name } of await indexedDB.databases()) {
      if (name === undefined) continue;
      const database = await new Promise<IDBDatabase>((opened, failed) => {
        const request = indexedDB.open(name);
        request.addEventListener("success", () => opened(request.result));
        request.addEventListener("error", () => failed(request.error));
      });
      for (const table of database.objectStoreNames) {
        counts[`${name}/${table}`] = await new Promise<number>((counted) => {
          const request = database.transaction(table).objectStore(table).count();
          request.addEventListener("success", () => counted(request.result));
        });
      }
      database.close();
    }
    return counts;
  });
}
