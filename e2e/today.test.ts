import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { EMERGENCY_IDS } from "../src/core/screening/question.ts";
import { accessibilityFaults } from "./accessibilityFaults.ts";
import { seedRecords, type Seed } from "./seedRecords.ts";
import { servedApp, visiting } from "./visiting.ts";

const app = servedApp();

const MONDAY = "2026-03-02";
const clear = Object.fromEntries(EMERGENCY_IDS.map((id) => [id, "no"]));

const somebody = (answers: Readonly<Record<string, string>> = clear): readonly Seed[] => [
  {
    kind: "profile",
    id: "me",
    fields: {
      birthYear: 1984,
      trainingAge: "beginner",
      goal: "sit_better",
      weekdays: ["mon", "wed", "fri"],
      minutesPerSession: 30,
      kit: ["dumbbells"],
      startedOn: MONDAY,
    },
  },
  { kind: "screening", id: MONDAY, fields: { answeredOn: MONDAY, answers } },
];

interface Visit {
  readonly at?: string;
  readonly locale?: string;
  readonly scheme?: "light" | "dark";
}

const lookingAtToday = (
  seeds: readonly Seed[],
  visit: (page: Page) => Promise<void>,
  { at = `${MONDAY}T15:00:00`, locale = "en", scheme = "light" }: Visit = {},
) =>
  visiting(
    async (page) => {
      await page.clock.setFixedTime(new Date(at));
      await page.goto(`${app.url}/today`);
      await page.getByRole("heading", { level: 2 }).first().waitFor();
      if (seeds.length > 0) await seedRecords(page, seeds);
      await visit(page);
    },
    { colorScheme: scheme, locale, timezoneId: "Europe/Berlin" },
  );

describe("today", () => {
  it("begins with the safety questions for somebody new", async () => {
    await lookingAtToday([], async (page) => {
      await page.getByRole("heading", { name: "Begin here" }).waitFor();
      expect(await accessibilityFaults(page)).toEqual([]);
      await page.getByRole("link", { name: "Answer the safety questions" }).click();
      await page.waitForURL(/\/screen\?then=/);
    });
  });

  it.each([
    ["en", "light"],
    ["de", "dark"],
  ] as const)(
    "has the session of the day, without a fault that axe finds, in %s and %s",
    async (locale, scheme) => {
      await lookingAtToday(
        somebody(),
        async (page) => {
          await page.getByRole("heading", { name: locale === "de" ? "Was jetzt" : "What now" }).waitFor();
          expect(await page.locator(".session-lines > li").count()).toBeGreaterThan(1);
          await page.locator(".exercise-thumbnail svg").first().waitFor();
          expect(await accessibilityFaults(page)).toEqual([]);
        },
        { locale, scheme },
      );
    },
  );

  it("takes pain with one tap, keeps it over a reload, and takes it back", async () => {
    await lookingAtToday(somebody(), async (page) => {
      await page.getByRole("button", { name: "Pain 3 of 10" }).click();
      await page.getByText("Noted: 3 of 10.").waitFor();
      await page.reload();
      await page.getByText("Noted: 3 of 10.").waitFor();
      await page.getByRole("button", { name: "Undo" }).click();
      await page.getByText("Taken back.").waitFor();
      await expect(
        page.getByRole("button", { name: "Pain 3 of 10" }).getAttribute("aria-pressed"),
      ).resolves.toBe("false");
    });
  });

  it("asks the safety questions again when something new in a leg is told", async () => {
    await lookingAtToday(
      somebody(),
      async (page) => {
        await page.getByRole("button", { name: "Pain 4 of 10" }).click();
        await page.getByRole("checkbox", { name: /New numbness/ }).click();
        await page.getByRole("heading", { name: "First the safety questions again" }).waitFor();
        await page.getByText("You told of something new in a leg.").waitFor();
      },
      // the answers are of Monday
      { at: "2026-03-04T15:00:00" },
    );
  });

  it("is shorter, or without an exercise, for this day alone and also after a reload", async () => {
    await lookingAtToday(somebody(), async (page) => {
      await page.getByText("Today is different").click();
      const names = page.locator(".session-lines h3");
      const [first = ""] = await names.allInnerTexts();
      await page.locator(".different").getByText(first, { exact: true }).click();
      await expect.poll(() => names.allInnerTexts()).not.toContain(first);
      await page.reload();
      await page.getByText("Today's session has been changed.").waitFor();
      expect(await names.allInnerTexts()).not.toContain(first);
      await page.getByRole("button", { name: "As planned again" }).click();
      await expect.poll(() => names.allInnerTexts()).toContain(first);
    });
  });

  it("ticks a habit by keyboard, and has the flare one tap away", async () => {
    await lookingAtToday(somebody(), async (page) => {
      const tick = page.locator(".tick").first();
      await tick.focus();
      await page.keyboard.press("Enter");
      await expect.poll(() => tick.getAttribute("aria-pressed")).toBe("true");
      await page.keyboard.press("Enter");
      await expect.poll(() => tick.getAttribute("aria-pressed")).toBe("false");
      await page.getByRole("link", { name: "My back just went" }).click();
      await page.waitForURL(/\/flare/);
    });
  });

  it("says where to go, and offers no session, where an answer is a red flag", async () => {
    await lookingAtToday(somebody({ ...clear, ces_saddle: "yes" }), async (page) => {
      await page.getByRole("heading", { name: "Somebody should look first" }).waitFor();
      await expect(page.getByRole("button", { name: "Start" }).count()).resolves.toBe(0);
      expect(await accessibilityFaults(page)).toEqual([]);
    });
  });

  it("rests on a day without training and says when the next is", async () => {
    await lookingAtToday(
      somebody(),
      async (page) => {
        await page.getByRole("heading", { name: "Rest day" }).waitFor();
        await page.getByText("Next: Wednesday, March 4").waitFor();
      },
      { at: "2026-03-03T15:00:00" },
    );
  });
});
