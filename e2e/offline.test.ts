import { appendFileSync, cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { untilOffline } from "./onDevice.ts";
import { serveApp } from "./serveApp.ts";
import { servedApp, visiting } from "./visiting.ts";

const app = servedApp();

/** Without a network the console is full of what could not be fetched. */
const visitingOffline = (visit: (page: Page) => Promise<void>) => visiting(visit, { hearsConsole: false });

const PLACES = [
  "/",
  "/today",
  "/plan",
  "/progress",
  "/library",
  "/exercise/romanian_deadlift",
  "/more",
  "/data",
  "/settings",
  "/food",
  "/habits",
  "/true",
  "/history",
  "/start?goal=ease_pain",
  "/assess",
] as const;

describe("from the second load on", () => {
  it("every place opens without a network, also those never opened before", async () => {
    await visitingOffline(async (page) => {
      await page.goto(app.url);
      await untilOffline(page);
      await page.context().setOffline(true);
      for (const place of PLACES) {
        await page.goto(app.url + place);
        await page.locator("#content h1").first().waitFor();
        await expect(page.getByText("Something went wrong here").count()).resolves.toBe(0);
      }
    });
  });

  it("a file is read, the language changes and what is logged is kept, without a network", async () => {
    await visitingOffline(async (page) => {
      await page.goto(app.url);
      await untilOffline(page);
      await page.context().setOffline(true);
      // the importers, their worker and the report were never fetched by this page
      await page.goto(`${app.url}/history`);
      await page.getByRole("button", { name: "Try an invented lifter's year" }).click();
      await page.locator("article.report").waitFor();

      await page.goto(`${app.url}/food`);
      await page.getByRole("button", { name: "Add 30 g" }).click();
      await page.getByText("30 g added.").waitFor();
      await page.goto(`${app.url}/settings`);
      await page.getByText("Deutsch", { exact: true }).click();
      await page.getByRole("heading", { name: "Einstellungen" }).waitFor();
      await page.goto(`${app.url}/food`);
      await page.getByText("30 g heute").waitFor();
    });
  });
});

describe("the app on a phone", () => {
  it("can be installed: manifest, icons that are there, a worker that is asked for anew", async () => {
    await visitingOffline(async (page) => {
      await page.goto(app.url);
      const href = await page.locator('link[rel="manifest"]').getAttribute("href");
      const manifest = (await (await page.request.get(new URL(href ?? "", app.url).href)).json()) as {
        readonly start_url: string;
        readonly display: string;
        readonly icons: readonly { readonly src: string; readonly purpose?: string }[];
      };
      expect(manifest).toMatchObject({ start_url: "/today", display: "standalone" });
      expect(manifest.icons.some(({ purpose }) => purpose === "maskable")).toBe(true);
      const touch = await page.locator('link[rel="apple-touch-icon"]').getAttribute("href");
      for (const src of [...manifest.icons.map((icon) => icon.src), touch ?? ""]) {
        const { headers, status } = await page.request
          .get(new URL(src, app.url).href)
          .then((response) => ({ headers: response.headers(), status: response.status() }));
        expect(status).toBe(200);
        expect(headers["content-type"]).toMatch(/^image\//);
      }
      const worker = await page.request.get(`${app.url}/sw.js`);
      expect(worker.headers()["cache-control"]).toBe("no-cache");
      expect(worker.headers()["content-type"]).toMatch(/javascript/);
      expect((await page.request.get(`${app.url}/assets/gone-1234.js`)).status()).toBe(404);
    });
  });
});

describe("a store that is empty and should not be", () => {
  it("is noticed and explained, with the way to a copy", async () => {
    await visitingOffline(async (page) => {
      await page.goto(`${app.url}/food`);
      await page.getByRole("button", { name: "Add 30 g" }).click();
      await page.getByText("30 g added.").waitFor();
      await expect
        .poll(() => page.evaluate(() => localStorage.getItem("backstay.entries")), { timeout: 10_000 })
        .not.toBeNull();
      // as a browser does that runs out of room: the database goes, the small memory stays
      await page.goto(`${app.url}/icon.svg`);
      await page.evaluate(async () => {
        for (const { name } of await indexedDB.databases()) {
          await new Promise((gone) => {
            indexedDB.deleteDatabase(name ?? "").addEventListener("success", gone);
          });
        }
      });
      await page.goto(`${app.url}/food`);
      await page.getByText(/this browser held 1 entry of yours, and now it holds none/).waitFor();
      await page.getByRole("link", { name: "Bring back a copy" }).click();
      await page.getByRole("heading", { name: "Bring back a copy" }).waitFor();
      await page.getByRole("button", { name: "Start anew" }).click();
      await expect(page.getByText(/now it holds none/).count()).resolves.toBe(0);
    });
  });
});

describe("a device without room", () => {
  it("is told of in a clear sentence, and what was saved before stays", async () => {
    await visitingOffline(async (page) => {
      await page.goto(`${app.url}/food`);
      await page.getByRole("button", { name: "Add 30 g" }).click();
      await page.getByText("30 g today").waitFor();
      // the notices listen by then
      await untilOffline(page);
      await page.evaluate(() => {
        IDBObjectStore.prototype.put = () => {
          throw new DOMException("no room", "QuotaExceededError");
        };
      });
      await page.getByRole("button", { name: "Add 40 g" }).click();
      await page.getByText(/This device has no room left/).waitFor();
      await page.getByText("30 g today").waitFor();
      await page.reload();
      await page.getByText("30 g today").waitFor();
    });
  });
});

describe("a new version", () => {
  it("is announced, waits for a workout under way, and takes over when it is wanted", async () => {
    const folder = mkdtempSync(join(tmpdir(), "backstay-version-"));
    cpSync(resolve(process.env["BACKSTAY_DIST"] || "dist"), folder, { recursive: true });
    const own = await serveApp(folder);
    try {
      await visitingOffline(async (page) => {
        await page.goto(`${own.url}/food`);
        await untilOffline(page);
        await page.getByRole("button", { name: "Add 30 g" }).click();
        await page.getByText("30 g today").waitFor();
        // the next build: another worker with another list of files
        appendFileSync(join(folder, "sw.js"), "\n// the next version\n");
        await page.reload();
        const ready = page.getByText("A new version is ready.");
        await ready.waitFor();

        await writePlayer(page, { phase: { kind: "set" } });
        await page.getByRole("button", { name: "Use it now" }).click();
        await page.getByText(/Your workout goes first/).waitFor();

        await writePlayer(page, { phase: { kind: "finished" } });
        const loaded = page.waitForEvent("load");
        await page.getByRole("button", { name: "Use it now" }).click();
        await loaded;
        await page.getByText("30 g today").waitFor();
        await untilOffline(page);
        await expect(ready.count()).resolves.toBe(0);
      });
    } finally {
      await own.close();
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

/** Puts the record of a workout under way where the player keeps it. */
async function writePlayer(page: Page, state: object): Promise<void> {
  await page.evaluate(async (value) => {
    const database = await new Promise<IDBDatabase>((opened) => {
      const request = indexedDB.open("backstay-records");
      request.addEventListener("success", () => opened(request.result));
    });
    await new Promise((done) => {
      const transaction = database.transaction("documents", "readwrite");
      const clocks = { state: "0mwt7reo0.0000.test" };
      transaction.objectStore("documents").put({
        kind: "player",
        id: "me",
        version: 1,
        fields: { state: value },
        clocks,
        order: "",
        gone: 0,
        seq: 1,
      });
      transaction.addEventListener("complete", done);
    });
    database.close();
  }, state);
}
