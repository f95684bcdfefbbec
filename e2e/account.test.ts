import type { BrowserContext, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { accountMessages } from "../src/web/messages/account.en.ts";
import { accessibilityFaults } from "./accessibilityFaults.ts";
import {
  addProtein,
  beginSignUp,
  card,
  confirmAddress,
  enter,
  PASSWORD,
  POLLED,
  proteins,
  QUIET,
  signUp,
  toFood,
  untilAllThere,
} from "./accountSteps.ts";
import { leftovers } from "./leftovers.ts";
import { rowsOnDevice } from "./onDevice.ts";
import { linkInMail, realServer } from "./realServer.ts";
import { servedApp, sidewaysOverflow, visiting } from "./visiting.ts";

const server = realServer();
// a client has ten sign-ins a minute: those of the tests about addresses are counted here
const addresses = realServer();
const closed = realServer({ BACKSTAY_SIGN_UP: "closed" });
const files = servedApp();

describe("an account", () => {
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
      // what only the person themself may do asks for a sign-in of the last half hour
      const old = { status: 403, json: { code: "SESSION_NOT_FRESH" } };
      await page.route("**/api/auth/list-sessions", (request) => request.fulfill(old), { times: 1 });
      await page.reload();
      const sessions = card(page, accountMessages.sessions.title);
      await sessions.getByText(accountMessages.entry.confirm).waitFor();
      await expect(accessibilityFaults(page)).resolves.toEqual([]);
      await sessions.getByLabel("Password", { exact: true }).fill(PASSWORD);
      await sessions.getByRole("button", { name: "Sign in", exact: true }).click();
      await sessions.getByText("This device", { exact: true }).waitFor();

      await page.getByRole("button", { name: "Sign out, keep the records here" }).click();
      await page.getByText(accountMessages.leave.done).waitFor();
      await page.getByRole("button", { name: "Sign in with a passkey" }).click();
      await page.getByText("Signed in as pia@example.org").waitFor();
      await passkeys.getByRole("button", { name: "Remove the passkey Test key" }).click();
      await passkeys.getByText("You have no passkey yet.").waitFor();
    }, QUIET);
  });

  it("is said not to be there where only the app is handed out", async () => {
    await visiting(async (page) => {
      await page.goto(`${files.url}/account`);
      await page.getByRole("heading", { name: accountMessages.none.title }).waitFor();
      await expect(accessibilityFaults(page)).resolves.toEqual([]);
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
        await other.getByRole("button", { name: accountMessages.entry.stayOut }).click();
        await expect.poll(() => other.getByRole("alert").count(), POLLED).toBe(0);
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

  it("is not made by a link that somebody else's sign-up sent: its owner chooses a password instead", async () => {
    await visiting(async (stranger) => {
      await visiting(async (page) => {
        const email = "eda@example.org";
        await beginSignUp(stranger, addresses, email);
        const link = await linkInMail(addresses, email, "verify-email");
        await page.goto(link);
        await page.getByRole("heading", { name: accountMessages.confirm.title }).waitFor();
        expect(page.url()).toBe(`${addresses.url}/account`);
        await expect(accessibilityFaults(page)).resolves.toEqual([]);
        await page.getByLabel("Password", { exact: true }).fill("not that one at all");
        await page.getByRole("button", { name: accountMessages.confirm.yesAndSignIn }).click();
        await page.getByText(accountMessages.wrong["wrong-password"]).waitFor();
        await page.getByRole("button", { name: accountMessages.confirm.choose }).click();
        await page.getByLabel("E-mail address").fill(email);
        await page.getByRole("button", { name: "Send the link" }).click();
        await page.goto(await linkInMail(addresses, email, "reset-password"));
        await page.getByLabel("New password", { exact: true }).fill(`${PASSWORD} of hers`);
        await page.getByRole("button", { name: "Save the new password" }).click();
        await page.getByText(accountMessages.link.saved).waitFor();
        await enter(page, email, `${PASSWORD} of hers`);
        await page.getByText(`Signed in as ${email}`).waitFor();
        await stranger.getByRole("button", { name: accountMessages.mail.back }).click();
        await enter(stranger, email);
        await stranger.getByText(accountMessages.wrong["wrong-credentials"]).waitFor();
      }, QUIET);
    }, QUIET);
  });

  it("gets another address, confirmed on another device, and its old mailbox can take it back", async () => {
    await visiting(async (page) => {
      await visiting(async (other) => {
        const [email, next] = ["finn@example.org", "finn.new@example.org"];
        await signUp(page, addresses, email);
        const address = card(page, accountMessages.address.title);
        const ask = async () => {
          await address.getByLabel(accountMessages.address.next).fill(next);
          await address.getByLabel("Current password").fill(PASSWORD);
          await address.getByRole("button", { name: accountMessages.address.save }).click();
        };
        // the password is typed anyway, so an older sign-in is renewed by it
        const old = {
          status: 403,
          contentType: "application/problem+json",
          body: JSON.stringify({ type: "/problems/not-fresh" }),
        };
        await page.route("**/api/account/email", (request) => request.fulfill(old), { times: 1 });
        await ask();
        await address.getByText(accountMessages.address.asked(next, email)).waitFor();
        await expect(accessibilityFaults(page)).resolves.toEqual([]);

        await other.goto(await linkInMail(addresses, next, "verify-email"));
        await confirmAddress(other);
        await other.getByText(`Signed in as ${next}`).waitFor();
        await page.reload();
        await page.getByText(`Signed in as ${next}`).waitFor();

        await page.goto(await linkInMail(addresses, email, "keep-email"));
        await page.getByRole("heading", { name: accountMessages.keep.title }).waitFor();
        await expect(accessibilityFaults(page)).resolves.toEqual([]);
        await page.getByRole("button", { name: accountMessages.keep.yes }).click();
        await page.getByText(accountMessages.keep.done(email)).waitFor();
        await other.reload();
        await enter(other, next);
        await other.getByText(accountMessages.wrong["wrong-credentials"]).waitFor();
        await page.goto(await linkInMail(addresses, email, "reset-password"));
        await page.getByLabel("New password", { exact: true }).fill(`${PASSWORD} again`);
        await page.getByRole("button", { name: "Save the new password" }).click();
        await page.getByText(accountMessages.link.saved).waitFor();
        await enter(page, email, `${PASSWORD} again`);
        await page.getByText(`Signed in as ${email}`).waitFor();
      }, QUIET);
    }, QUIET);
  });

  it("is not offered to newcomers where the server makes no new ones", async () => {
    await visiting(async (page) => {
      await page.goto(`${closed.url}/account`);
      await page.getByText(accountMessages.entry.closed).waitFor();
      expect(await page.getByText("Create an account").count()).toBe(0);
      await page.getByLabel("E-mail address").waitFor();
      await expect(accessibilityFaults(page)).resolves.toEqual([]);
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
        for (const link of ["verify-email", "keep-email"]) {
          await page.goto(`${server.url}/account#${link}=x`);
          await page.locator(`#${link === "verify-email" ? "confirm" : "keep"}-title`).waitFor();
          expect(await leftovers(page, [accountMessages])).toEqual([]);
          expect(await sidewaysOverflow(page)).toBe(0);
          await page.goto("about:blank");
        }
      },
      { locale: "de" },
    );
  });
});

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
