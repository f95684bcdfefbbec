import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { newDataFolder } from "../fixtures/embeddedDatabase.ts";
import { later, NoteServer } from "../fixtures/killedServer.ts";
import { clockText } from "../src/sync/hybridClock.ts";
import { enter, signUp, untilAllThere } from "./accountSteps.ts";
import { openChromium } from "./chromium.ts";
import { storedRecords } from "./storedRecords.ts";
import { PHONE } from "./visiting.ts";

/** Records that each device brings while the server is killed: several messages' worth. */
const RECORDS = 300;
const KILLS = 3;
const EMAIL = "ada@example.org";

/** Delays between a push that begins and the kill, ms: at once, while it is written, about when it is answered. */
const KILL_AFTER_MS = [0, 15, 50];

describe("a server that is killed in mid-push", () => {
  it.each([2, 3])("loses nothing that %i browsers send, and all end with the same", async (count) => {
    const { folder, remove } = await newDataFolder();
    const server = new NoteServer(folder, undefined, new URL("../fixtures/appServer.ts", import.meta.url));
    server.spawn();
    const url = await server.ready();
    const { port } = new URL(url);
    const browsers = await Promise.all(
      Array.from({ length: count }, () => openChromium({ ...PHONE, serviceWorkers: "block" })),
    );
    try {
      const pages = browsers.map(({ context }) => context.pages()[0] as Page);
      await enterAll(pages, { url, folder });
      let cutOff = 0;
      for (const page of pages)
        page.on("requestfailed", (request) => (cutOff += request.url().endsWith("/api/sync/push") ? 1 : 0));

      await Promise.all(pages.map((page, device) => bringRecords(page, url, folder, device)));
      for (let kill = 0; kill < KILLS; kill++) {
        // oxlint-disable-next-line no-await-in-loop -- one kill after the other
        await Promise.race(pages.map((page) => page.waitForRequest("**/api/sync/push", { timeout: 20_000 })));
        await later(KILL_AFTER_MS[kill % KILL_AFTER_MS.length] ?? 0);
        await server.end("SIGKILL");
        server.spawn(port);
        await server.ready();
        // somebody always has something to send
        await Promise.all(pages.map((page) => addOne(page, url)));
      }

      expect(cutOff).toBeGreaterThan(0);

      const expected = count * RECORDS + count * KILLS;
      for (const round of [1, 2])
        for (const page of pages) {
          await page.goto(`${url}/account`);
          await page.getByRole("button", { name: "Synchronise now" }).click();
          await untilAllThere(page);
          if (round === 2)
            await expect.poll(() => proteinIds(page), { timeout: 20_000 }).toHaveLength(expected);
        }
      const onDevices = await Promise.all(pages.map(proteinIds));
      const onServer = await idsOnServer(pages[0] as Page);
      for (const ids of onDevices) expect(ids).toEqual(onServer);
    } finally {
      await Promise.all(browsers.map(({ close }) => close()));
      await server.end("SIGTERM");
      remove();
    }
  });
});

async function enterAll(
  pages: readonly Page[],
  server: { readonly url: string; readonly folder: string },
): Promise<void> {
  const [first, ...others] = pages;
  await signUp(first as Page, server, EMAIL);
  await untilAllThere(first as Page);
  await Promise.all(
    others.map(async (page) => {
      await page.goto(`${server.url}/account`);
      await enter(page, EMAIL);
      await untilAllThere(page);
    }),
  );
}

/** Brings a copy with many records in, as a person would: all of them are to be sent. */
async function bringRecords(page: Page, url: string, folder: string, device: number): Promise<void> {
  const clock = clockText({ ms: Date.now(), counter: 0 }, `copy-${device}`);
  const records = Array.from({ length: RECORDS }, (_, index) => ({
    kind: "protein",
    id: `copy-${device}-${index}`,
    version: 1,
    fields: { on: "2026-11-20", grams: 10 + (index % 50) },
    clocks: { on: clock, grams: clock },
  }));
  const copies = join(folder, "copies");
  mkdirSync(copies, { recursive: true });
  const file = join(copies, `${device}.json`);
  const head = { format: "backstay-backup", version: 1, madeAt: "2026-11-20T00:00:00Z" };
  writeFileSync(
    file,
    JSON.stringify({ ...head, records, overwritten: [], history: { imports: [] }, kept: {} }),
  );
  await page.goto(`${url}/data`);
  await page.locator("#backup-file").setInputFiles(file);
  await page.getByRole("button", { name: "Add to what is here" }).click();
}

/** Logs one more, whether the server is there or not. */
async function addOne(page: Page, url: string): Promise<void> {
  if (!page.url().endsWith("/food")) await page.goto(`${url}/food`);
  const before = await proteinIds(page);
  await page.getByRole("button", { name: "Add 30 g" }).click();
  await expect.poll(async () => (await proteinIds(page)).length).toBeGreaterThan(before.length);
}

async function proteinIds(page: Page): Promise<readonly string[]> {
  return (await storedRecords(page, "protein")).map(({ id }) => id).toSorted();
}

async function idsOnServer(page: Page): Promise<readonly string[]> {
  const ids = await page.evaluate(async () => {
    const found: string[] = [];
    for (let since = 0, more = true; more;) {
      const answer = await fetch(`/api/sync/pull?protocol=1&since=${since}&limit=1000`);
      const pulled = (await answer.json()) as {
        readonly documents: readonly { readonly kind: string; readonly id: string }[];
        readonly upTo: number;
        readonly more: boolean;
      };
      found.push(...pulled.documents.filter(({ kind }) => kind === "protein").map(({ id }) => id));
      ({ upTo: since, more } = pulled);
    }
    return found;
  });
  return ids.toSorted();
}
