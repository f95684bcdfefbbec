import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { accessibilityFaults } from "./accessibilityFaults.ts";
import { openChromium } from "./chromium.ts";
import { serveApp } from "./serveApp.ts";

let app: Awaited<ReturnType<typeof serveApp>>;
beforeAll(async () => {
  app = await serveApp();
});
afterAll(() => app.close());

async function visiting(
  options: Parameters<typeof openChromium>[0],
  visit: (page: Page) => Promise<void>,
): Promise<void> {
  const { context, close } = await openChromium({ serviceWorkers: "block", ...options });
  const complaints: string[] = [];
  try {
    const page = context.pages()[0] ?? (await context.newPage());
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error") complaints.push(message.text());
    });
    await visit(page);
    expect(complaints).toEqual([]);
  } finally {
    await close();
  }
}

/** A busy machine never decides a test. */
const POLLED = { timeout: 10_000 };
const PHONE = { viewport: { width: 390, height: 844 } } as const;

describe("the settings", () => {
  it("switch the language at once, keep the focus where it was, and keep the choice", async () => {
    await visiting({ ...PHONE, locale: "en" }, async (page) => {
      await page.goto(`${app.url}/settings`);
      await page.getByRole("heading", { name: "Settings" }).waitFor();
      await page.getByText("Deutsch", { exact: true }).click();
      await page.getByRole("heading", { name: "Einstellungen" }).waitFor();
      await expect(page.locator("html").getAttribute("lang")).resolves.toBe("de");
      await page.getByRole("link", { name: "Heute" }).waitFor();
      await expect
        .poll(() => page.evaluate(() => (document.activeElement as HTMLInputElement | null)?.value), POLLED)
        .toBe("de");
      await page.reload();
      await page.getByRole("heading", { name: "Einstellungen" }).waitFor();
      await page.getByText("English", { exact: true }).click();
      await page.getByRole("heading", { name: "Settings" }).waitFor();
    });
  });

  it("keep units, size and weights exactly, in either unit and language", async () => {
    await visiting({ ...PHONE, locale: "de" }, async (page) => {
      await page.goto(`${app.url}/settings`);
      const mass = page.getByLabel("Körpermasse");
      await mass.fill("81,5");
      await mass.blur();
      const height = page.getByLabel("Größe", { exact: true });
      await height.fill("173");
      await height.blur();
      await page.getByText("lb", { exact: true }).first().click();
      await page.getByText("Fuß, Zoll", { exact: true }).click();
      await expect.poll(() => page.getByLabel("Körpermasse").inputValue(), POLLED).toBe("179,7 lb");
      await expect.poll(() => page.getByLabel("Größe, Fuß").inputValue(), POLLED).toBe("5");
      await expect(page.getByLabel("Zoll", { exact: true }).inputValue()).resolves.toBe("8");
      await page.reload();
      await page.getByText("kg", { exact: true }).first().click();
      await page.getByText("cm", { exact: true }).click();
      await expect.poll(() => page.getByLabel("Körpermasse").inputValue(), POLLED).toBe("81,5 kg");
      await expect(page.getByLabel("Größe", { exact: true }).inputValue()).resolves.toBe("173 cm");
    });
  });

  it("say what is out of range and keep what was there", async () => {
    await visiting({ ...PHONE, locale: "en" }, async (page) => {
      await page.goto(`${app.url}/settings`);
      const sitting = page.getByLabel("Hours of sitting a day");
      await sitting.fill("9");
      await sitting.blur();
      await sitting.fill("25");
      await sitting.blur();
      await page.getByText("From 0 to 24.").waitFor();
      await page.reload();
      await expect.poll(() => page.getByLabel("Hours of sitting a day").inputValue(), POLLED).toBe("9");
    });
  });

  it("take a list of dumbbells and equipment, and go back to the usual gym", async () => {
    await visiting({ ...PHONE, locale: "en" }, async (page) => {
      await page.goto(`${app.url}/settings`);
      await page.getByText("Roman chair", { exact: true }).click();
      const dumbbells = page.getByLabel(/^Dumbbells/);
      await dumbbells.fill("10 heavy 5");
      await page.getByText("“heavy” is not a weight.").waitFor();
      await dumbbells.fill("10 2,5 5");
      await dumbbells.blur();
      await page.getByText("Your own list.").waitFor();
      await page.reload();
      await expect.poll(() => page.getByLabel(/^Dumbbells/).inputValue(), POLLED).toBe("2.5  5  10");
      await expect(page.getByRole("checkbox", { name: "Roman chair" }).isChecked()).resolves.toBe(true);
      await page.getByRole("button", { name: "Back to a usual gym" }).click();
      await page.getByText(/As a usual gym has them/).waitFor();
    });
  });

  it("ask for notifications only when they are tapped", async () => {
    await visiting({ ...PHONE, locale: "en" }, async (page) => {
      await page.addInitScript(() => {
        Object.assign(window, { asked: 0 });
        Object.defineProperty(Notification, "permission", { get: () => "default" });
        Notification.requestPermission = () => {
          (window as unknown as { asked: number }).asked += 1;
          return Promise.resolve("granted" as const);
        };
      });
      await page.goto(`${app.url}/settings`);
      const asked = () => page.evaluate(() => (window as unknown as { asked: number }).asked);
      const wish = page.getByRole("switch", { name: /^Notification/ });
      await wish.waitFor();
      expect(await asked()).toBe(0);
      await wish.click({ force: true });
      await expect.poll(asked, POLLED).toBe(1);
      await expect.poll(() => wish.isChecked(), POLLED).toBe(true);
    });
  });
});

describe.each([
  ["a phone in light, English", { ...PHONE, colorScheme: "light", locale: "en" }],
  ["a phone in dark, German", { ...PHONE, colorScheme: "dark", locale: "de" }],
  [
    "a desktop in light, German",
    { viewport: { width: 1280, height: 800 }, colorScheme: "light", locale: "de" },
  ],
] as const)("%s", (_, options) => {
  it("shows no fault to axe on the places behind More, and never scrolls sideways", async () => {
    await visiting(options, async (page) => {
      for (const path of ["/more", "/settings", "/data", "/food"]) {
        await page.goto(app.url + path);
        await page.locator("#content h1").first().waitFor();
        if (path === "/food") await page.getByRole("button", { name: /20 g/ }).click();
        expect(await accessibilityFaults(page)).toEqual([]);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(overflow).toBeLessThanOrEqual(0);
      }
    });
  });
});
