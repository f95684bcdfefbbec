import { describe, expect, it } from "vitest";
import { accessibilityFaults } from "./accessibilityFaults.ts";
import { servedApp, sidewaysOverflow, visiting } from "./visiting.ts";

const app = servedApp();

/** A busy machine never decides a test. */
const POLLED = { timeout: 10_000 };
const ENGLISH = { serviceWorkers: "block", locale: "en" } as const;
const GERMAN = { serviceWorkers: "block", locale: "de" } as const;

describe("the settings", () => {
  it("switch the language at once, keep the focus where it was, and keep the choice", async () => {
    await visiting(async (page) => {
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
    }, ENGLISH);
  });

  it("keep units, size and weights exactly, in either unit and language", async () => {
    await visiting(async (page) => {
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
    }, GERMAN);
  });

  it("say what is out of range and keep what was there", async () => {
    await visiting(async (page) => {
      await page.goto(`${app.url}/settings`);
      const sitting = page.getByLabel("Hours of sitting a day");
      await sitting.fill("9");
      await sitting.blur();
      await sitting.fill("25");
      await sitting.blur();
      await page.getByText("From 0 to 24.").waitFor();
      await page.reload();
      await expect.poll(() => page.getByLabel("Hours of sitting a day").inputValue(), POLLED).toBe("9");
    }, ENGLISH);
  });

  it("take a list of dumbbells and equipment, and go back to the usual gym", async () => {
    await visiting(async (page) => {
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
    }, ENGLISH);
  });

  it("ask for notifications only when they are tapped", async () => {
    await visiting(async (page) => {
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
    }, ENGLISH);
  });
});

describe.each([
  ["a phone in light, English", { ...ENGLISH, colorScheme: "light" }],
  ["a phone in dark, German", { ...GERMAN, colorScheme: "dark" }],
  ["a desktop in light, German", { ...GERMAN, viewport: { width: 1280, height: 800 }, colorScheme: "light" }],
] as const)("%s", (_, options) => {
  it("shows no fault to axe on the places behind More, and never scrolls sideways", async () => {
    await visiting(async (page) => {
      for (const path of ["/more", "/settings", "/data", "/food"]) {
        await page.goto(app.url + path);
        await page.locator("#content h1").first().waitFor();
        if (path === "/food") await page.getByRole("button", { name: /20 g/ }).click();
        expect(await accessibilityFaults(page)).toEqual([]);
        expect(await sidewaysOverflow(page)).toBeLessThanOrEqual(0);
      }
    }, options);
  });
});
