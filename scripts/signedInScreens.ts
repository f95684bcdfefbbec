import type { Page } from "playwright-core";
import { card, confirmAddress, beginSignUp, enter, PASSWORD, untilAllThere } from "../e2e/accountSteps.ts";
import { openChromium } from "../e2e/chromium.ts";
import { linkInMail, type RealServer } from "../e2e/realServer.ts";
import { sampleHistory } from "../src/web/history/sampleHistory.ts";
import { accountMessages } from "../src/web/messages/account.en.ts";

/**
 * What only somebody with an account sees, in the order in which it comes: signing up, confirming, the account, an imported
 * file to take along, a conflict of two devices, deleting and the certificate. English; `email` is used once.
 */
export async function signedInScreens(
  page: Page,
  server: RealServer,
  email: string,
  shoot: (name: string) => Promise<void>,
): Promise<void> {
  await beginSignUp(page, server, email);
  await shoot("account-mail");
  await page.goto(await linkInMail(server, email, "verify-email"));
  await page.getByLabel("Password", { exact: true }).waitFor();
  await shoot("account-confirm");
  await confirmAddress(page);
  await untilAllThere(page);
  await shoot("account-in");

  await page.goto(`${server.url}/history`);
  await page.locator(".files").waitFor();
  await page
    .locator("input[type=file]")
    .first()
    .setInputFiles({
      name: "years.csv",
      mimeType: "text/csv",
      buffer: Buffer.from(sampleHistory("2026-06-01")),
    });
  await page.getByRole("button", { name: /on all my devices/ }).waitFor();
  await page.locator(".files").scrollIntoViewIfNeeded();
  await shoot("history-files");

  await disagree(page, server, email);
  await page.goto(`${server.url}/account`);
  await card(page, accountMessages.conflicts.title).waitFor();
  await shoot("account-conflict");

  const removing = card(page, accountMessages.remove.title);
  await removing.getByRole("button", { name: accountMessages.remove.begin }).click();
  await removing.getByLabel(accountMessages.remove.password).fill(PASSWORD);
  await removing.getByLabel(accountMessages.remove.type(accountMessages.remove.word)).fill("DELETE");
  await shoot("account-delete");
  await removing.getByRole("button", { name: accountMessages.remove.sure }).click();
  await page.getByRole("heading", { name: "Your account is deleted" }).waitFor();
  await shoot("account-certificate");
}

/** Another device and this one say a different body mass while neither has a network. */
async function disagree(page: Page, server: RealServer, email: string): Promise<void> {
  await page.goto(`${server.url}/food`);
  await weigh(page, "64");
  await page.goto(`${server.url}/account`);
  await untilAllThere(page);
  const other = await openChromium({ serviceWorkers: "block" });
  try {
    const elsewhere = other.context.pages()[0] ?? (await other.context.newPage());
    await elsewhere.goto(`${server.url}/account`);
    await enter(elsewhere, email);
    await untilAllThere(elsewhere);
    for (const each of [elsewhere, page]) {
      await each.goto(`${server.url}/food`);
      await each.getByLabel("Today").waitFor();
    }
    await page.context().setOffline(true);
    await weigh(elsewhere, "64.5");
    await weigh(page, "65");
    await elsewhere.goto(`${server.url}/account`);
    await untilAllThere(elsewhere);
    await page.context().setOffline(false);
  } finally {
    await other.close();
  }
}

async function weigh(page: Page, kg: string): Promise<void> {
  await page.getByLabel("Today").fill(kg);
  await page.getByRole("button", { name: "Save" }).click();
  await page.getByText(`${kg} kg saved for today.`).waitFor();
}
