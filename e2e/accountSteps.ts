import type { Locator, Page } from "playwright-core";
import { linkInMail, type RealServer } from "./realServer.ts";
import { storedRecords } from "./storedRecords.ts";

/** Good enough for a test, and long enough for the server. */
export const PASSWORD = "hinge bridge carry walk";

const SOON_MS = 100;
const MOST_TRIES = 200;

/** Asks for an account on the account screen. */
export async function beginSignUp(page: Page, server: RealServer, email: string): Promise<void> {
  await page.goto(`${server.url}/account`);
  await page.getByText("Create an account").click();
  await page.getByLabel("E-mail address").fill(email);
  await page.getByLabel("Password", { exact: true }).fill(PASSWORD);
  await page.getByRole("button", { name: "Create an account" }).click();
  await page.getByRole("heading", { name: "Look into your mail" }).waitFor();
}

/** Makes an account on the account screen, and follows the link of the mail, which signs in. */
export async function signUp(page: Page, server: RealServer, email: string): Promise<void> {
  await beginSignUp(page, server, email);
  await page.goto(await linkInMail(server, email, "verify-email"));
  await confirmAddress(page);
}

/** Types the password on the page that the link of a mail leads to: the address is confirmed, and who did it signed in. */
export async function confirmAddress(page: Page, password = PASSWORD): Promise<void> {
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Confirm and sign in" }).click();
}

/** Signs in with the password on the account screen, which is open. */
export async function enter(page: Page, email: string, password = PASSWORD): Promise<void> {
  await page.getByLabel("E-mail address").fill(email);
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.locator(".account-form").getByRole("button", { name: "Sign in" }).click();
}

/** Waits until everything of this device is on the server. The account screen is open. */
export async function untilAllThere(page: Page): Promise<void> {
  // what the screen says comes a moment after what the database knows
  for (let tries = 0; tries < MOST_TRIES && !(await page.evaluate(nothingWaits)); tries += 1)
    await page.waitForTimeout(SOON_MS);
  await page
    .locator(".account-status")
    .getByText("Everything is on the server.")
    .waitFor({ timeout: 20_000 });
}

/** In the page: whether its database has nothing that is to be sent. */
function nothingWaits(): Promise<boolean> {
  return new Promise((told) => {
    const opening = indexedDB.open("backstay-records");
    opening.addEventListener("error", () => told(false));
    opening.addEventListener("success", () => {
      const database = opening.result;
      const counting = database.objectStoreNames.contains("outbox")
        ? database.transaction("outbox").objectStore("outbox").count()
        : undefined;
      database.close();
      if (!counting) told(false);
      counting?.addEventListener("success", () => told(counting.result === 0));
      counting?.addEventListener("error", () => told(false));
    });
  });
}

/**
 * The network is taken away and sessions are ended on purpose: the browser writes that into its console. Nothing is kept
 * for being offline, which would take each new profile a while.
 */
export const QUIET = { hearsConsole: false, serviceWorkers: "block" } as const;

/** A busy machine never decides a test. */
export const POLLED = { timeout: 20_000 };

/** The portions of protein that this device holds, g. */
export async function proteins(page: Page): Promise<readonly number[]> {
  return (await storedRecords(page, "protein")).map(({ grams }) => Number(grams)).toSorted((a, b) => a - b);
}

/** The card of a title. */
export function card(page: Page, title: string): Locator {
  return page
    .locator("section.card")
    .filter({ has: page.getByRole("heading", { name: title, exact: true }) });
}

/** Logs protein on the food screen, which is open. */
export async function addProtein(page: Page, grams: 20 | 30 | 40): Promise<void> {
  await page.getByRole("button", { name: `Add ${grams} g` }).click();
}

/** The food screen, opened without loading the page anew: the network may be away. */
export async function toFood(page: Page): Promise<void> {
  await page.getByRole("link", { name: "More", exact: true }).click();
  await page.getByRole("link", { name: /^Food/ }).click();
  await page.getByRole("button", { name: "Add 30 g" }).waitFor();
}
