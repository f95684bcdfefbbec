import { describe, expect, it } from "vitest";
import { servedApp, visiting } from "./visiting.ts";

const app = servedApp();
/** What the server has, not what a service worker kept. */
const DIRECT = { serviceWorkers: "block" } as const;

describe("two tabs at once", () => {
  it("see each other's changes, and lose none when both write", async () => {
    await visiting(async (one, context) => {
      const other = await context.newPage();
      for (const page of [one, other]) {
        await page.goto(`${app.url}/food`);
        await page.getByText("0 g today").waitFor();
      }
      await one.getByRole("button", { name: "Add 30 g" }).click();
      await other.getByText("30 g today").waitFor();

      const taps = 5;
      const tap = async (page: typeof one) => {
        for (let i = 0; i < taps; i += 1)
          await page.getByRole("button", { name: "Add 10 g" }).evaluate((button) => {
            (button as HTMLElement).click();
          });
      };
      await Promise.all([tap(one), tap(other)]);
      await one.getByText("130 g today").waitFor();
      await other.getByText("130 g today").waitFor();

      // undo takes back what this tab added, not what the other did
      await other.getByRole("button", { name: "Undo the last" }).click();
      await one.getByText("120 g today").waitFor();
    }, DIRECT);
  });

  it("speak the same language and wear the same colours as soon as one of them changes", async () => {
    await visiting(async (one, context) => {
      const other = await context.newPage();
      await one.goto(`${app.url}/settings`);
      await other.goto(`${app.url}/food`);
      await other.getByRole("heading", { name: "Food" }).waitFor();
      await one.getByText("Deutsch", { exact: true }).click();
      await other.getByRole("heading", { name: "Essen" }).waitFor();
      await one.getByText("Dunkel", { exact: true }).click();
      await expect
        .poll(() => other.locator("html").getAttribute("data-mantine-color-scheme"), { timeout: 10_000 })
        .toBe("dark");
    }, DIRECT);
  });
});
