import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { foodMessages } from "../src/web/messages/food.en.ts";
import { habitsMessages } from "../src/web/messages/habits.en.ts";
import { moreMessages } from "../src/web/messages/more.en.ts";
import { progressMessages } from "../src/web/messages/progress.en.ts";
import { sheetMessages } from "../src/web/messages/sheet.en.ts";
import { truthMessages } from "../src/web/messages/truth.en.ts";
import { accessibilityFaults } from "./accessibilityFaults.ts";
import { deskWorker } from "./deskWorker.ts";
import { leftovers } from "./leftovers.ts";
import { seedRecords } from "./seedRecords.ts";
import { MONDAY } from "./trainSeeds.ts";
import { servedApp, sidewaysOverflow, stickingOut, visiting } from "./visiting.ts";

const app = servedApp();

const CATALOGUES = [
  foodMessages,
  habitsMessages,
  moreMessages,
  progressMessages,
  sheetMessages,
  truthMessages,
];
/** Each screen, and what stands on it once all of it is there. */
const SCREENS: Readonly<Record<string, string>> = {
  "/progress": ".week-bodies svg",
  "/library": ".library-row svg",
  "/exercise/hip_thrust_barbell": ".at-work-picture svg",
  "/true": ".truth-list li",
  "/habits": ".habit",
  "/lesson/hinge": ".hinge-steps svg",
  "/flare": ".questions button",
  "/sheet": ".paper table",
  "/food": ".food-list li",
  "/more": ".more-entry",
};

/** What somebody new comes to as well. */
const OTHERS = ["/", "/today", "/plan", "/train", "/assess", "/history", "/data", "/settings", "/screen"];

/** Opens what is folded and waits for what is drawn only where it is seen, so that it is looked at too. */
async function unfold(page: Page): Promise<void> {
  for (const plot of await page.locator(".plot").all()) {
    await plot.scrollIntoViewIfNeeded();
    await plot.locator("svg").first().waitFor({ state: "attached" });
  }
  for (const details of await page.locator("#content details").all())
    await details.evaluate((element) => element.setAttribute("open", ""));
}

it.each([
  ["a phone in light, English", { colorScheme: "light" }],
  ["a phone in dark, German", { colorScheme: "dark", locale: "de" }],
  ["a desktop in dark, English", { colorScheme: "dark", viewport: { width: 1280, height: 800 } }],
] as const)(
  "%s shows every screen of eight weeks whole, without a fault that axe finds",
  async (_, options) => {
    const seeds = await deskWorker();
    await visiting(
      async (page) => {
        await page.clock.setFixedTime(new Date(`${MONDAY}T09:00:00`));
        await page.goto(`${app.url}/more`);
        await page.goto(`${app.url}/food`);
        await seedRecords(page, seeds);
        for (const [path, whole] of Object.entries(SCREENS)) {
          await page.goto(app.url + path);
          await page.locator(whole).first().waitFor();
          await unfold(page);
          expect.soft(await accessibilityFaults(page), path).toEqual([]);
          expect.soft(await sidewaysOverflow(page), path).toBeLessThanOrEqual(0);
          if ("locale" in options) expect.soft(await leftovers(page, CATALOGUES), path).toEqual([]);
        }
      },
      { ...options, serviceWorkers: "block", timezoneId: "Europe/Berlin" },
    );
  },
);

it.each([
  ["en", 390],
  ["de", 390],
  ["de", 320],
] as const)("no screen is wider than the phone of somebody new (%s, %i px)", async (locale, width) => {
  await visiting(
    async (page) => {
      for (const path of [...OTHERS, ...Object.keys(SCREENS)]) {
        await page.goto(app.url + path);
        await page.waitForFunction(() => (document.querySelector("#content")?.textContent ?? "").length > 20);
        await page.waitForLoadState("networkidle");
        expect.soft(await sidewaysOverflow(page), path).toBeLessThanOrEqual(0);
        expect.soft(await stickingOut(page), path).toEqual([]);
      }
    },
    { viewport: { width, height: 844 }, locale, serviceWorkers: "block" },
  );
});

it.each(["en", "de"])("the sheet for a physiotherapist is one page of paper (%s)", async (locale) => {
  const seeds = await deskWorker();
  await visiting(
    async (page) => {
      await page.clock.setFixedTime(new Date(`${MONDAY}T09:00:00`));
      await page.goto("/food");
      await seedRecords(page, seeds);
      await page.goto("/sheet");
      await page.locator(".paper table").waitFor();
      // dark on white, though the screen is dark
      await page.emulateMedia({ media: "print" });
      const ink = () => page.locator(".paper").evaluate((paper) => getComputedStyle(paper).color);
      expect(await ink()).toBe("rgb(28, 27, 26)");
      const pdf = await page.pdf({ format: "A4", preferCSSPageSize: true });
      expect(pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    },
    { baseURL: app.url, locale, colorScheme: "dark", serviceWorkers: "block", timezoneId: "Europe/Berlin" },
  );
});
