import { describe, expect, it } from "vitest";
import type { Page } from "playwright-core";
import { accountMessages } from "../src/web/messages/account.en.ts";
import { sharingMessages } from "../src/web/messages/sharing.en.ts";
import { accessibilityFaults } from "./accessibilityFaults.ts";
import { QUIET, signUp, untilAllThere } from "./accountSteps.ts";
import { leftovers } from "./leftovers.ts";
import { realServer } from "./realServer.ts";
import { sidewaysOverflow, visiting } from "./visiting.ts";

const server = realServer();

async function toSharing(page: Page): Promise<void> {
  await page.goto(`${server.url}/sharing`);
  await page.getByRole("heading", { name: "What you share" }).waitFor();
}

const file = (content: object) => ({
  name: "plan.json",
  mimeType: "application/json",
  buffer: Buffer.from(JSON.stringify(content)),
});

describe("sharing", () => {
  it("says that it needs an account, and asks nobody anything", async () => {
    await visiting(async (page) => {
      const asked: string[] = [];
      page.on("request", (request) => asked.push(new URL(request.url()).pathname));
      await page.goto(`${server.url}/sharing`);
      await page.getByText(sharingMessages.signIn).waitFor();
      await expect(accessibilityFaults(page)).resolves.toEqual([]);
      expect(asked.filter((path) => path.startsWith("/api/"))).toEqual([]);
    });
  });

  it("lets a practitioner read what was chosen, writes each look down, and ends at once", async () => {
    await visiting(async (ada) => {
      await visiting(async (physio) => {
        await ada.goto(`${server.url}/food`);
        await ada.getByLabel("Today").fill("81.5");
        await ada.getByRole("button", { name: "Save" }).click();
        await ada.getByText("81.5 kg saved for today.").waitFor();
        await signUp(ada, server, "ada@example.org");
        await untilAllThere(ada);
        await signUp(physio, server, "physio@example.org");
        await untilAllThere(physio);

        await toSharing(ada);
        await ada.getByLabel("Their e-mail address").fill("physio@example.org");
        await ada.getByLabel("They may also write my plan").check();
        await ada.getByRole("button", { name: "Share", exact: true }).click();
        await ada.getByText("Shared. physio@example.org sees it after signing in here.").waitFor();
        await ada.getByText(/not seen yet/).waitFor();
        await expect(accessibilityFaults(ada)).resolves.toEqual([]);
        expect(await sidewaysOverflow(ada)).toBe(0);

        await toSharing(physio);
        await physio.getByRole("link", { name: "Open what ada@example.org shares with you" }).click();
        await physio.getByRole("heading", { name: "Records of ada@example.org" }).waitFor();
        await physio.locator("summary").getByText("Body mass (1)").click();
        await physio.getByText("81.5 kg").waitFor();
        await physio.locator("#plan-file").setInputFiles(file({ format: "something else" }));
        await physio.getByText(sharingMessages.person.plan.unreadable).waitFor();
        await physio.locator("#plan-file").setInputFiles(file({ format: "backstay-plan", version: 1 }));
        await physio.getByText(accountMessages.wrong.invalid).waitFor();
        await expect(accessibilityFaults(physio)).resolves.toEqual([]);
        expect(await sidewaysOverflow(physio)).toBe(0);

        for (const path of ["/account", "/sharing"]) {
          await physio.evaluate(() => localStorage.setItem("backstay-language", "de"));
          await physio.goto(`${server.url}${path}`);
          await physio.getByRole("heading", { level: 2 }).first().waitFor();
          expect(await leftovers(physio, [accountMessages, sharingMessages])).toEqual([]);
          expect(await sidewaysOverflow(physio)).toBe(0);
        }
        await physio.getByRole("link", { name: /^Öffnen/ }).click();
        await physio.getByRole("heading", { name: "Einträge von ada@example.org" }).waitFor();
        expect(await leftovers(physio, [sharingMessages])).toEqual([]);

        await toSharing(ada);
        await ada
          .getByText(/^read \d+ records?$/)
          .or(ada.locator(".sharing-log").getByText(/read \d+ record/))
          .first()
          .waitFor();
        await ada.getByRole("button", { name: "Take back what physio@example.org may see" }).click();
        await ada.getByText(/^Taken back\./).waitFor();
        await physio.reload();
        await physio.getByText("Das ist nicht mehr für dich freigegeben.").waitFor();
      }, QUIET);
    }, QUIET);
  });
});
