import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { tokenMessages } from "../src/web/messages/tokens.en.ts";
import { accessibilityFaults } from "./accessibilityFaults.ts";
import { card, POLLED, QUIET, signUp, untilAllThere } from "./accountSteps.ts";
import { realServer } from "./realServer.ts";
import { storedRecords } from "./storedRecords.ts";
import { sidewaysOverflow, visiting } from "./visiting.ts";

const server = realServer();
const history = readFileSync(resolve(import.meta.dirname, "../fixtures/strong/current-quoted.csv"));

describe("access for programs", () => {
  it("is given for what was ticked, brings an import to this device, and ends at once", async () => {
    await visiting(async (page) => {
      await signUp(page, server, "ida@example.org");
      await untilAllThere(page);
      const access = card(page, tokenMessages.title);
      await access.getByText(tokenMessages.none).waitFor();
      await access.getByLabel(tokenMessages.name).fill("my spreadsheet");
      await access.getByLabel(tokenMessages.scopes["import:write"]).check();
      await access.getByRole("button", { name: tokenMessages.make }).click();
      const token = await access
        .getByLabel(tokenMessages.token, { exact: true })
        .and(page.locator("input"))
        .inputValue();
      await expect(accessibilityFaults(page)).resolves.toEqual([]);
      expect(await sidewaysOverflow(page)).toBe(0);

      const ask = (path: string, body?: Buffer) =>
        fetch(`${server.url}${path}`, {
          headers: { Authorization: `Bearer ${token}` },
          ...(body && { method: "POST", body: new Uint8Array(body) }),
        });
      expect((await ask("/api/plan")).status).toBe(403);
      expect(await (await ask("/api/import?unit=kg", history)).json()).toMatchObject({ sets: { added: 4 } });
      await access.getByRole("button", { name: tokenMessages.done }).click();
      await expect(access.getByText(token).count()).resolves.toBe(0);

      await page.reload();
      await untilAllThere(page);
      await expect.poll(async () => (await storedRecords(page, "set")).length, POLLED).toBe(4);
      await access.getByText(/last used on/).waitFor();
      await access.getByRole("button", { name: tokenMessages.revokeLabel("my spreadsheet") }).click();
      await access.getByText(tokenMessages.revoked).waitFor();
      await access.getByText(tokenMessages.none).waitFor();
      expect((await ask("/api/export")).status).toBe(401);

      await access.getByRole("link", { name: tokenMessages.toApi }).click();
      await page.getByRole("heading", { name: "Backstay API" }).waitFor();
      await page.getByText("POST /api/import", { exact: true }).waitFor();
    }, QUIET);
  }, 60_000);
});
