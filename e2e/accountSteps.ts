import type { Page } from "playwright-core";
import { linkInMail, type RealServer } from "./realServer.ts";

/** Good enough for a test, and long enough for the server. */
export const PASSWORD = "hinge bridge carry walk";

/** Makes an account on the account screen, follows the link of the mail, and signs in. */
export async function signUp(page: Page, server: RealServer, email: string): Promise<void> {
  await page.goto(`${server.url}/account`);
  await page.getByText("Create an account").click();
  await page.getByLabel("E-mail address").fill(email);
  await page.getByLabel("Password", { exact: true }).fill(PASSWORD);
  await page.getByRole("button", { name: "Create an account" }).click();
  await page.getByRole("heading", { name: "Look into your mail" }).waitFor();
  await page.goto(await linkInMail(server, email, "verify-email"));
  await page.getByText("Your address is confirmed. Sign in now.").waitFor();
  await enter(page, email);
}

/** Signs in with the password on the account screen, which is open. */
export async function enter(page: Page, email: string, password = PASSWORD): Promise<void> {
  await page.getByLabel("E-mail address").fill(email);
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.locator(".account-form").getByRole("button", { name: "Sign in" }).click();
}

/** Waits until everything of this device is on the server. The account screen is open. */
export async function untilAllThere(page: Page): Promise<void> {
  await page
    .locator(".account-status")
    .getByText("Everything is on the server.")
    .waitFor({ timeout: 20_000 });
}
