import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openChromium } from "./chromium.ts";
import { serveApp } from "./serveApp.ts";

let app: Awaited<ReturnType<typeof serveApp>>;
beforeAll(async () => {
  app = await serveApp();
});
afterAll(() => app.close());

describe("two tabs at once", () => {
  it("see each other's changes, and lose none when both write", async () => {
    const { context, close } = await openChromium({ locale: "en", serviceWorkers: "block" });
    try {
      const one = context.pages()[0] ?? (await context.newPage());
      const other = await context.newPage();
      const complaints: string[] = [];
      for (const page of [one, other]) {
        page.on("pageerror", (error) => complaints.push(error.message));
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
      expect(complaints).toEqual([]);
    } finally {
      await close();
    }
  });

  it("speak the same language and wear the same colours as soon as one of them changes", async () => {
    const { context, close } = await openChromium({ locale: "en", serviceWorkers: "block" });
    try {
      const one = context.pages()[0] ?? (await context.newPage());
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
    } finally {
      await close();
    }
  });
});
