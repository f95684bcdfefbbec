import type { BrowserContext, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { accountMessages } from "../src/web/messages/account.en.ts";
import { accessibilityFaults } from "./accessibilityFaults.ts";
import { enter, PASSWORD, signUp, untilAllThere } from "./accountSteps.ts";
import { leftovers } from "./leftovers.ts";
import { rowsOnDevice, untilOffline } from "./onDevice.ts";
import { linkInMail, realServer } from "./realServer.ts";
import { storedRecords } from "./storedRecords.ts";
import { sidewaysOverflow, visiting } from "./visiting.ts";

const server = realServer();
/** The network is taken away and sessions are ended on purpose: the browser writes that into its console. */
const QUIET = { hearsConsole: false } as const;

const POLLED = { timeout: 20_000 };
const proteins = async (page: Page) =>
  (await storedRecords(page, "protein")).map(({ grams }) => Number(grams)).toSorted((a, b) => a - b);
const card = (page: Page, title: string) =>
  page.locator("section.card").filter({ has: page.getByRole("heading", { name: title, exact: true }) });

async function addProtein(page: Page, grams: 20 | 30 | 40): Promise<void> {
  await page.getByRole("button", { name: `Add ${grams} g` }).click();
}

async function weigh(page: Page, kg: string): Promise<void> {
  await page.getByLabel("Today").fill(kg);
  await page.getByRole("button", { name: "Save" }).click();
  await page.getByText(`${kg} kg saved for today.`).waitFor();
}

/** The food screen, opened without loading the page anew: the network may be away. */
async function toFood(page: Page): Promise<void> {
  await page.getByRole("link", { name: "More", exact: true }).click();
  await page.getByRole("link", { name: /^Food/ }).click();
  await page.getByRole("button", { name: "Add 30 g" }).waitFor();
}

describe("an account", () => {
  it("carries up what a device holds, brings it to another one, and merges what both did without a network", async () => {
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

  it("shows what two devices said differently, and lets the other one count", async () => {
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
        await Promise.all([phoneContext.setOffline(false), tabletContext.setOffline(false)]);
        for (const page of [phone, tablet, phone]) {
          await page.locator(".sync-link").click();
          await page.getByRole("button", { name: "Synchronise now" }).click();
          await untilAllThere(page);
        }
        // the device that came second knows that neither had seen the other
        const second = await Promise.any(
          [phone, tablet].map(async (page) => {
            await card(page, accountMessages.conflicts.title).waitFor();
            return page;
          }),
        );
        const conflicts = card(second, accountMessages.conflicts.title);
        const taken = (await conflicts.locator("dd").last().innerText()).includes("82 kg") ? 82 : 83;
        await expect(accessibilityFaults(second)).resolves.toEqual([]);
        await conflicts.getByRole("button", { name: "Take this one instead" }).click();
        await conflicts.waitFor({ state: "hidden" });
        await untilAllThere(second);
        const first = second === phone ? tablet : phone;
        await first.getByRole("button", { name: "Synchronise now" }).click();
        await expect
          .poll(async () => (await storedRecords(first, "bodyMass")).map(({ massKg }) => massKg), POLLED)
          .toEqual([taken]);
        await expect(card(first, accountMessages.conflicts.title).count()).resolves.toBe(0);
      }, QUIET);
    }, QUIET);
  });

  it("is synchronised by the service worker when the browser wakes it after the last page was closed", async () => {
    await visiting(async (page, context) => {
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
    }, QUIET);
  });

  it("is entered with a passkey that was made on the device", async () => {
    await visiting(async (page, context) => {
      const cdp = await virtualAuthenticator(context, page);
      await signUp(page, server, "pia@example.org");
      const passkeys = card(page, "Passkeys");
      await passkeys.getByText("You have no passkey yet.").waitFor();
      await passkeys.getByLabel("Name of the new passkey").fill("Test key");
      await passkeys.getByRole("button", { name: "Add a passkey" }).click();
      await passkeys.getByText("The passkey is there. You can sign in with it.").waitFor();
      await expect(cdp.credentials()).resolves.toBe(1);
      await page.getByRole("button", { name: "Sign out, keep the records here" }).click();
      await page.getByText(accountMessages.leave.done).waitFor();
      await page.getByRole("button", { name: "Sign in with a passkey" }).click();
      await page.getByText("Signed in as pia@example.org").waitFor();
      await passkeys.getByRole("button", { name: "Remove the passkey Test key" }).click();
      await passkeys.getByText("You have no passkey yet.").waitFor();
    });
  });

  it("leaves the device with its records or without them, and asks before another person's records are touched", async () => {
    await visiting(async (page, context) => {
      await page.goto(`${server.url}/food`);
      await addProtein(page, 30);
      await signUp(page, server, "bea@example.org");
      await untilAllThere(page);
      await page.getByRole("button", { name: "Sign out, keep the records here" }).click();
      await page.getByText(accountMessages.leave.done).waitFor();
      expect(await proteins(page)).toEqual([30]);

      await signUp(page, server, "cem@example.org");
      await page.getByRole("heading", { name: accountMessages.join.otherTitle }).waitFor();
      await page.getByText(/belongs? to bea@example.org/).waitFor();
      await expect(accessibilityFaults(page)).resolves.toEqual([]);
      await page.getByRole("button", { name: "Remove them from this device" }).click();
      await untilAllThere(page);
      expect(await proteins(page)).toEqual([]);
      await toFood(page);
      await addProtein(page, 20);
      await context.route("**/api/sync/push", (push) => push.abort());
      await addProtein(page, 40);
      await page.locator(".sync-link").click();
      await page.getByRole("button", { name: "Sign out and remove everything here" }).click();
      await page.getByText(/could not be sent/).waitFor({ timeout: 30_000 });
      await expect(accessibilityFaults(page)).resolves.toEqual([]);
      await context.unroute("**/api/sync/push");
      await page.getByRole("button", { name: "Try to send again" }).click();
      await page.waitForURL(`${server.url}/`);
      const rows = await rowsOnDevice(page);
      expect(
        Object.entries(rows).filter(([table, count]) => count > 0 && table !== "backstay-records/meta"),
      ).toEqual([]);

      await page.goto(`${server.url}/account`);
      await enter(page, "cem@example.org");
      await untilAllThere(page);
      await expect.poll(() => proteins(page), POLLED).toEqual([20, 40]);
    }, QUIET);
  });

  it("gets a new password by mail, ends its other devices, hands out what it holds, and is deleted with a certificate", async () => {
    await visiting(async (page) => {
      await visiting(async (other) => {
        await signUp(page, server, "dan@example.org");
        await untilAllThere(page);
        await other.goto(`${server.url}/account`);
        await enter(other, "dan@example.org");
        await untilAllThere(other);

        await page.reload();
        const sessions = card(page, accountMessages.sessions.title);
        await sessions.getByRole("button", { name: "Sign out all other devices" }).click();
        await sessions.getByText(accountMessages.sessions.endedOthers).waitFor();
        await other.getByRole("button", { name: "Synchronise now" }).click();
        await other
          .getByRole("alert")
          .getByText(/signed out on this device/)
          .waitFor();
        await other.reload();
        await other.getByRole("button", { name: "I have forgotten my password" }).click();
        await other.getByLabel("E-mail address").fill("dan@example.org");
        await other.getByRole("button", { name: "Send the link" }).click();
        await other.getByRole("heading", { name: accountMessages.mail.title }).waitFor();
        await other.goto(await linkInMail(server, "dan@example.org", "reset-password"));
        await other.getByLabel("New password", { exact: true }).fill(`${PASSWORD} again`);
        await other.getByRole("button", { name: "Save the new password" }).click();
        await other.getByText(accountMessages.link.saved).waitFor();
        await enter(other, "dan@example.org", `${PASSWORD} again`);
        await untilAllThere(other);

        const [file] = await Promise.all([
          other.waitForEvent("download"),
          other.getByRole("button", { name: accountMessages.hand.save }).click(),
        ]);
        expect(file.suggestedFilename()).toMatch(/^backstay-account-.*\.json$/);

        await other.getByRole("button", { name: "Delete my account" }).click();
        await other.getByLabel("Your password").fill(`${PASSWORD} again`);
        await other.getByLabel("Type DELETE to confirm").fill("DELETE");
        await other.getByRole("button", { name: "Delete it for good" }).click();
        await other.getByRole("heading", { name: "Your account is deleted" }).waitFor();
        await expect(accessibilityFaults(other)).resolves.toEqual([]);
        await other.getByRole("button", { name: "Done" }).click();
        await enter(other, "dan@example.org", `${PASSWORD} again`);
        await other.getByText(accountMessages.wrong["wrong-credentials"]).waitFor();
      }, QUIET);
    }, QUIET);
  });

  it("speaks German, and nothing is wider than a phone", async () => {
    await visiting(
      async (page) => {
        await page.goto(`${server.url}/account`);
        await page.getByLabel("E-Mail-Adresse").waitFor();
        expect(await leftovers(page, [accountMessages])).toEqual([]);
        expect(await sidewaysOverflow(page)).toBe(0);
        await page.getByText("Konto anlegen", { exact: true }).first().click();
        expect(await leftovers(page, [accountMessages])).toEqual([]);
      },
      { locale: "de" },
    );
  });
});

async function untilEqual(pages: readonly Page[], grams: readonly number[]): Promise<void> {
  for (const page of pages) {
    // each looks again by itself only once a minute
    await page.locator(".sync-link").click();
    await page.getByRole("button", { name: "Synchronise now" }).click();
    await untilAllThere(page);
  }
  const [first] = pages;
  await first?.getByRole("button", { name: "Synchronise now" }).click();
  for (const page of pages) await expect.poll(() => proteins(page), POLLED).toEqual(grams);
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

async function virtualAuthenticator(context: BrowserContext, page: Page) {
  const cdp = await context.newCDPSession(page);
  await cdp.send("WebAuthn.enable");
  const { authenticatorId } = await cdp.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return {
    credentials: async () =>
      (await cdp.send("WebAuthn.getCredentials", { authenticatorId })).credentials.length,
  };
}
