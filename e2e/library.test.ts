import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { accessibilityFaults } from "./accessibilityFaults.ts";
import { servedApp, visiting } from "./visiting.ts";

const app = servedApp();

const first = (page: Page) => page.locator(".library-name").first();
/** A busy machine never decides a test. */
const POLLED = { timeout: 10_000 };

describe("the library", () => {
  it.each([
    ["misspelt", "romainian deadlfit", "Romanian deadlift"],
    ["by a nickname", "rdl", "Romanian deadlift"],
    ["in German", "Kreuzheben", /deadlift/i],
  ])("finds an exercise %s", async (_, typed, name) => {
    await visiting(
      async (page) => {
        await page.goto("/library");
        await page.getByLabel("Search").fill(typed);
        await expect.poll(() => first(page).innerText(), POLLED).toMatch(name);
      },
      { baseURL: app.url, serviceWorkers: "block" },
    );
  });

  it("is narrowed, searched and left for an exercise by keyboard alone, and is found again as it was", async () => {
    await visiting(
      async (page) => {
        await page.goto("/library");
        const count = () => page.locator(".library > [role=status]").innerText();
        await first(page).waitFor();
        const all = await count();
        const typed = page.getByLabel("Search");
        await tabUntil(page, () => typed.evaluate((field) => field === document.activeElement));
        await page.keyboard.type("bridge");
        await expect.poll(count, POLLED).not.toBe(all);
        const bridges = await count();
        await tabUntil(page, () => has(page, "summary"));
        await page.keyboard.press("Enter");
        await tabUntil(page, () => has(page, "select"));
        await page.keyboard.type("Glut");
        await expect.poll(count, POLLED).not.toBe(bridges);
        await page.getByText("1 filter").waitFor();
        expect(await accessibilityFaults(page)).toEqual([]);
        await tabUntil(page, () => has(page, ".library-row"));
        const name = await first(page).innerText();
        await page.keyboard.press("Enter");
        await page.getByRole("heading", { level: 1, name }).waitFor();
        await page.goBack();
        await expect.poll(() => typed.inputValue(), POLLED).toBe("bridge");
        await expect(first(page).innerText()).resolves.toBe(name);
      },
      { baseURL: app.url, serviceWorkers: "block" },
    );
  });
});

describe("an exercise's page", () => {
  it("draws the body, says the load with its limits, and follows both sliders by keyboard", async () => {
    await visiting(
      async (page) => {
        await page.goto("/exercise/romanian_deadlift");
        const picture = page.locator(".at-work-picture svg");
        const back = page.locator(".at-work-back[aria-busy=false]");
        await back.filter({ hasText: "Low back:" }).waitFor();
        const [drawn, said] = [await picture.innerHTML(), await back.innerText()];
        await page.getByLabel("Through the movement").press("ArrowRight");
        await expect.poll(() => picture.innerHTML(), POLLED).not.toBe(drawn);
        const weight = page.getByLabel(/^Weight/);
        await weight.focus();
        await page.keyboard.press("End");
        await page.getByText("Weight: 100 kg").waitFor();
        await expect.poll(() => back.innerText(), POLLED).not.toBe(said);
        await expect(page.locator(".at-work-muscles li").count()).resolves.toBeGreaterThan(3);
        const asItIs = [await picture.innerHTML(), await back.innerText()];
        await page.getByText("What if").click();
        await page.getByLabel(/^The low back is rounder/).fill("20");
        await page.getByText("The low back is rounder by 20°").waitFor();
        await page.getByLabel("A muscle is weaker").selectOption("Hamstrings");
        await page.getByLabel("Strength left to it: 50 %").press("ArrowLeft");
        await page.getByText("Strength left to it: 40 %").waitFor();
        await expect.poll(() => picture.innerHTML(), POLLED).not.toBe(asItIs[0]);
        await expect.poll(() => back.innerText(), POLLED).not.toBe(asItIs[1]);
        expect(await accessibilityFaults(page)).toEqual([]);
        // closed, everything is as it was
        await page.getByText("What if").click();
        await expect
          .poll(async () => [await picture.innerHTML(), await back.innerText()], POLLED)
          .toEqual(asItIs);
        await page.locator(".at-work summary").last().click();
        // what the numbers are not
        await page.getByText(/A load is not a pain/).waitFor();
        expect(await accessibilityFaults(page)).toEqual([]);
        await page.getByText("What the muscles rest on").click();
        await page.getByText("Studies that measured muscle activity in it.").waitFor();
        const name = await page.getByRole("heading", { level: 1 }).innerText();
        await page.locator(".related a").first().click();
        await page.getByRole("heading", { level: 1 }).filter({ hasNotText: name }).waitFor();
      },
      { baseURL: app.url, serviceWorkers: "block" },
    );
  });
});

describe("a stretch's page", () => {
  it.each([
    { width: 390, locale: "en-GB", mobility: "This one is not done for strength.", works: "Works" },
    { width: 320, locale: "de-DE", mobility: "Diese Übung dient nicht der Kraft.", works: "Trainiert" },
  ])(
    "says that its figures are no reason to choose it, each of them whole at $width px, in $locale",
    async ({ width, locale, mobility, works }) => {
      await visiting(
        async (page) => {
          await page.goto("/exercise/pigeon_stretch");
          await page.getByText(mobility).waitFor();
          // the longest that a level can be
          await page.locator(".level", { hasText: "100" }).first().waitFor();
          const cut = await page
            .locator(".level")
            .evaluateAll((levels) => levels.filter((each) => each.scrollWidth > each.clientWidth).length);
          expect(cut).toBe(0);
          // a name of two words takes two lines at most: none is broken within a word
          const broken = await page.locator(".at-work-muscles li > :first-child").evaluateAll((names) =>
            names.flatMap((each) => {
              const range = document.createRange();
              range.selectNodeContents(each);
              const words = each.textContent.split(" ").length;
              return range.getClientRects().length > words ? [each.textContent] : [];
            }),
          );
          expect(broken).toEqual([]);
          expect(await page.locator("dt").allInnerTexts()).not.toContain(works);
        },
        { baseURL: app.url, serviceWorkers: "block", locale, viewport: { width, height: 844 } },
      );
    },
  );
});

describe("what is true", () => {
  it("is narrowed to a verdict, and cites nothing that was not read", async () => {
    await visiting(
      async (page) => {
        await page.goto("/true");
        const claims = page.locator(".truth-list > li");
        await claims.first().waitFor();
        const all = await claims.count();
        await page.getByText("Contradicted", { exact: true }).first().click();
        await expect.poll(() => claims.count(), POLLED).toBeLessThan(all);
        await expect(page.locator('.verdict:not([data-verdict="contradicted"])').count()).resolves.toBe(0);
        await claims.first().locator("summary").click();
        await claims
          .first()
          .getByText(/What was read|nothing is cited/)
          .first()
          .waitFor();
        expect(await accessibilityFaults(page)).toEqual([]);
      },
      { baseURL: app.url, serviceWorkers: "block" },
    );
  });
});

const has = (page: Page, selector: string) =>
  page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);

async function tabUntil(page: Page, reached: () => Promise<boolean>): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    if (await reached()) return;
    await page.keyboard.press("Tab");
  }
  throw new Error("no way there by the Tab key");
}
