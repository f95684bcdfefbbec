import type { BrowserContext, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { accountMessages } from "../src/web/messages/account.en.ts";
import { accessibilityFaults } from "./accessibilityFaults.ts";
import {
  addProtein,
  card,
  enter,
  POLLED,
  proteins,
  QUIET,
  signUp,
  toFood,
  untilAllThere,
} from "./accountSteps.ts";
import { untilOffline } from "./onDevice.ts";
import { realServer } from "./realServer.ts";
import { storedRecords } from "./storedRecords.ts";
import { visiting } from "./visiting.ts";

const server = realServer();

describe("the devices of one person", () => {
  it("carry up what one holds, bring it to the other, and merge what both did without a network", async () => {
    await visiting(async (phone, phoneContext) => {
      await visiting(async (tablet, tabletContext) => {
        const requests: string[] = [];
        phone.on("request", (request) => requests.push(new URL(request.url()).pathname));
        await phone.goto(`${server.url}/food`);
        await addProtein(phone, 30);
        await expect.poll(() => proteins(phone), POLLED).toEqual([30]);
        await phone.goto(`${server.url}/today`);
        await phone.waitForLoadState("networkidle");
        expect(requests.filter((path) => path.startsWith("/api/"))).toEqual([]);

        await signUp(phone, server, "ada@example.org");
        await untilAllThere(phone);
        await expect(accessibilityFaults(phone)).resolves.toEqual([]);
        await tablet.goto(`${server.url}/account`);
        await tablet.getByLabel("E-mail address").waitFor();
        await expect(accessibilityFaults(tablet)).resolves.toEqual([]);
        await enter(tablet, "ada@example.org", "not the password");
        await tablet.getByText(accountMessages.wrong["wrong-credentials"]).waitFor();
        await enter(tablet, "ada@example.org");
        await untilAllThere(tablet);
        await expect.poll(() => proteins(tablet), POLLED).toEqual([30]);

        await Promise.all([toFood(phone), toFood(tablet)]);
        await Promise.all([phoneContext.setOffline(true), tabletContext.setOffline(true)]);
        await addProtein(phone, 20);
        await addProtein(tablet, 40);
        await phone
          .locator(".sync-link")
          .and(phone.getByRole("link", { name: /1 change not sent yet; kept on this device/ }))
          .waitFor({ timeout: 20_000 });
        await Promise.all([phoneContext.setOffline(false), tabletContext.setOffline(false)]);
        await untilEqual([phone, tablet], [20, 30, 40]);
      }, QUIET);
    }, QUIET);
  });

  it("both have the training of an imported file, once it was carried into the account", async () => {
    await visiting(async (phone) => {
      await visiting(async (tablet) => {
        await phone.goto(`${server.url}/history`);
        await phone.getByRole("button", { name: "Try an invented lifter's year" }).click();
        await phone.locator("article.report").waitFor();
        // nobody is signed in: nothing to carry it to
        await expect(phone.getByRole("button", { name: /on all my devices/ }).count()).resolves.toBe(0);
        const facts = await phone.locator(".file-list .soft").first().textContent();
        const [, workouts, sets] = /: ([\d,]+) workouts, ([\d,]+) sets/.exec(facts ?? "") ?? [];

        await signUp(phone, server, "lea@example.org");
        await untilAllThere(phone);
        await phone.goto(`${server.url}/history`);
        await phone.getByRole("button", { name: /on all my devices/ }).click();
        await phone
          .getByText(`${workouts} workouts with ${sets} sets now count as your own`)
          .waitFor({ timeout: 60_000 });
        await phone.getByText("Nothing of the file was left out").waitFor();
        await phone.getByText(`${workouts} workouts were known already and counted once`).waitFor();
        await expect(accessibilityFaults(phone)).resolves.toEqual([]);
        await synchroniseNow(phone);

        await tablet.goto(`${server.url}/account`);
        await enter(tablet, "lea@example.org");
        await untilAllThere(tablet);
        await expect
          .poll(async () => (await storedRecords(tablet, "set")).length, POLLED)
          .toBe(Number(sets?.replace(",", "")));
        for (const page of [tablet, phone]) {
          await page.goto(`${server.url}/history`);
          await page.locator("article.report").waitFor({ timeout: 30_000 });
        }
        const suggested = (page: Page) => page.locator(".report .suggestions").innerText();
        expect(await suggested(tablet)).toBe(await suggested(phone));
      }, QUIET);
    }, QUIET);
  });

  it("show what they said differently, and let the other value count", async () => {
    await visiting(async (phone, phoneContext) => {
      await visiting(async (tablet, tabletContext) => {
        await phone.goto(`${server.url}/food`);
        await weigh(phone, "81.5");
        await signUp(phone, server, "fay@example.org");
        await untilAllThere(phone);
        await tablet.goto(`${server.url}/account`);
        await enter(tablet, "fay@example.org");
        await untilAllThere(tablet);
        await Promise.all([toFood(phone), toFood(tablet)]);
        await Promise.all([phoneContext.setOffline(true), tabletContext.setOffline(true)]);
        await weigh(phone, "82");
        await weigh(tablet, "83");
        // one after the other: the second knows that neither had seen the other
        await phoneContext.setOffline(false);
        await synchroniseNow(phone);
        await tabletContext.setOffline(false);
        await synchroniseNow(tablet);
        await synchroniseNow(phone);
        await expect(card(phone, accountMessages.conflicts.title).count()).resolves.toBe(0);
        const replaced = card(phone, accountMessages.replaced.title);
        await replaced.getByRole("button", { name: accountMessages.replaced.look }).click();
        await replaced.getByText("Body mass: 82 kg").waitFor();
        const conflicts = card(tablet, accountMessages.conflicts.title);
        await conflicts.getByText("Body mass: 83 kg").waitFor();
        await conflicts.getByText("Body mass: 82 kg").waitFor();
        await expect(accessibilityFaults(tablet)).resolves.toEqual([]);
        await conflicts.getByRole("button", { name: "Take this one instead" }).click();
        await conflicts.waitFor({ state: "hidden" });
        await expect.poll(() => masses(tablet), POLLED).toEqual([82]);
        await untilAllThere(tablet);
        await phone.getByRole("button", { name: "Synchronise now" }).click();
        await expect.poll(() => masses(phone), POLLED).toEqual([82]);
        await expect(card(phone, accountMessages.conflicts.title).count()).resolves.toBe(0);
      }, QUIET);
    }, QUIET);
  });

  it("are synchronised by the service worker when the browser wakes it after the last page was closed", async () => {
    await visiting(
      async (page, context) => {
        await signUp(page, server, "eva@example.org");
        await untilAllThere(page);
        await untilOffline(page);
        const wake = await wakeable(context, page);
        await toFood(page);
        await context.route("**/api/sync/push", (push) => push.abort());
        await addProtein(page, 30);
        await expect.poll(() => proteins(page), POLLED).toEqual([30]);
        expect(await onServer(context)).not.toContain("protein");
        await page.goto("about:blank");
        await context.unroute("**/api/sync/push");
        await wake();
        await expect.poll(() => onServer(context), POLLED).toContain("protein");
      },
      { hearsConsole: false },
    );
  });
});

async function masses(page: Page): Promise<readonly unknown[]> {
  return (await storedRecords(page, "bodyMass")).map(({ massKg }) => massKg);
}

async function weigh(page: Page, kg: string): Promise<void> {
  await page.getByLabel("Today").fill(kg);
  await page.getByRole("button", { name: "Save" }).click();
  await page.getByText(`${kg} kg saved for today.`).waitFor();
}

async function untilEqual(pages: readonly Page[], grams: readonly number[]): Promise<void> {
  for (const page of pages) await synchroniseNow(page);
  const [first] = pages;
  if (first) await synchroniseNow(first);
  for (const page of pages) await expect.poll(() => proteins(page), POLLED).toEqual(grams);
}

/** Each looks again by itself only once a minute. */
async function synchroniseNow(page: Page): Promise<void> {
  await page.locator(".sync-link").click();
  await page.getByRole("button", { name: "Synchronise now" }).click();
  await untilAllThere(page);
}

/** The kinds of records that the server holds of whoever is signed in. */
async function onServer(context: BrowserContext): Promise<readonly string[]> {
  const answer = await context.request.get(`${server.url}/api/sync/pull?protocol=1&since=0&limit=1000`);
  const { documents } = (await answer.json()) as { readonly documents: readonly { readonly kind: string }[] };
  return documents.map(({ kind }) => kind);
}

/** How the browser's own wake-up of the service worker can be brought about. */
async function wakeable(context: BrowserContext, page: Page): Promise<() => Promise<void>> {
  const cdp = await context.newCDPSession(page);
  const registered = new Promise<string>((found) => {
    cdp.on("ServiceWorker.workerRegistrationUpdated", ({ registrations }) => {
      const [registration] = registrations;
      if (registration) found(registration.registrationId);
    });
  });
  await cdp.send("ServiceWorker.enable");
  const registrationId = await registered;
  return async () => {
    await cdp.send("ServiceWorker.dispatchSyncEvent", {
      origin: server.url,
      registrationId,
      tag: "backstay-sync",
      lastChance: false,
    });
  };
}
