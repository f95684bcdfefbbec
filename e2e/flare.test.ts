import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { accessibilityFaults } from "./accessibilityFaults.ts";
import { answerQuestions } from "./answerQuestions.ts";
import { press } from "./playing.ts";
import { seedRecords } from "./seedRecords.ts";
import { storedRecords } from "./storedRecords.ts";
import { LIFTER, MONDAY, PLAN, SCREENED } from "./trainSeeds.ts";
import { servedApp, visiting } from "./visiting.ts";

const app = servedApp();

/** The lifter on a Monday afternoon, screened that morning. */
const atHome = (path: string, visit: (page: Page) => Promise<void>) =>
  visiting(
    async (page) => {
      await page.clock.setFixedTime(new Date(`${MONDAY}T15:00:00`));
      await page.goto("/food");
      await seedRecords(page, [SCREENED, LIFTER, PLAN]);
      await page.goto(path);
      await page.locator("#content h1").first().waitFor();
      await visit(page);
    },
    { baseURL: app.url, timezoneId: "Europe/Berlin" },
  );

const heading = (page: Page, name: string | RegExp) => page.getByRole("heading", { name }).first().waitFor();

describe("my back just went", () => {
  it("asks all again whatever was answered this morning, eases two days, and leads back step by step", async () => {
    await atHome("/flare", async (page) => {
      await press(page, "Go on");
      await heading(page, "The safety questions");
      await press(page, "Go on where you were");
      // answers of the same morning do not count any more
      expect(await answerQuestions(page)).toBeGreaterThan(5);
      await press(page, "None of these");
      await page.getByRole("link", { name: "Go on: the next two days" }).click();
      await page.waitForURL("**/flare");
      await page.getByText("The next 48 hours stay easy.").waitFor();
      await expect(page.locator(".flare .hinge-steps > li").count()).resolves.toBeGreaterThan(1);
      expect(await accessibilityFaults(page)).toEqual([]);

      const steps = page.locator(".way-back > li");
      await steps.nth(1).getByRole("button").click();
      await steps.nth(1).getByText("You are here").waitFor();
      await page.reload();
      await steps.nth(1).getByText("You are here").waitFor();
      expect(await storedRecords(page, "flare")).toMatchObject([{ step: 1 }]);

      await press(page, "It has settled");
      await page.waitForURL("**/today");
      const [flare] = await storedRecords(page, "flare");
      expect(flare).toHaveProperty("endedAt");
      // the next one begins anew
      await page.goto("/flare");
      await page.getByRole("button", { name: "Go on", exact: true }).waitFor();
    });
  });

  it("says where to go, and nothing else, where an answer is a red flag", async () => {
    await atHome("/flare", async (page) => {
      await press(page, "Go on");
      await heading(page, "The safety questions");
      await press(page, "Go on where you were");
      await answerQuestions(page, [{ question: /numbness, or pins and needles/, answer: "Yes" }]);
      await heading(page, "Please get help now.");
      await page.goto("/flare");
      await heading(page, "Please get help now.");
      await expect(page.getByText("48 hours").count()).resolves.toBe(0);
    });
  });
});

describe("habits", () => {
  it("are ticked and taken back, and a lesson that was read says so", async () => {
    await atHome("/habits", async (page) => {
      const habit = page.locator(".habit").first();
      await habit.getByText("Not yet today").waitFor();
      await habit.getByRole("button", { name: "Done", exact: true }).click();
      await habit.getByText("Once today").waitFor();
      await page.reload();
      await habit.getByText("Once today").waitFor();
      await habit.getByRole("button", { name: "Undo", exact: true }).click();
      await habit.getByText("Not yet today").waitFor();

      await page.locator(".lesson-link").first().click();
      await heading(page, "Try this today");
      expect(await accessibilityFaults(page)).toEqual([]);
      await page.getByRole("link", { name: "All lessons" }).click();
      await page.locator(".lesson-link").first().getByText("Read").waitFor();
    });
  });

  it("remind of a break after so many minutes of sitting, and begin to count anew", async () => {
    await atHome("/habits", async (page) => {
      await page.getByLabel("Remind me while I sit").selectOption({ index: 1 });
      await press(page, "Start sitting");
      await page.getByText(/^Next break in \d+ minutes?$/).waitFor();
      await page.clock.setFixedTime(new Date(`${MONDAY}T16:30:00`));
      await page.getByText(/^Time for a break/).waitFor();
      await press(page, "I got up");
      await page.getByText(/^Next break in \d+ minutes?$/).waitFor();
      expect(await storedRecords(page, "habitDone")).toHaveLength(1);
    });
  });
});
