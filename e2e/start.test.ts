import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { screenMessages } from "../src/web/messages/screen.en.ts";
import { startMessages } from "../src/web/messages/start.en.ts";
import { welcomeMessages } from "../src/web/messages/welcome.en.ts";
import { accessibilityFaults } from "./accessibilityFaults.ts";
import { answerQuestions } from "./answerQuestions.ts";
import { leftovers } from "./leftovers.ts";
import { servedApp, visiting, type VisitOptions } from "./visiting.ts";

const app = servedApp();

/** From the door on. */
const entering = (visit: (page: Page) => Promise<void>, options: VisitOptions = {}) =>
  visiting(
    async (page) => {
      await page.goto(app.url);
      await visit(page);
    },
    { colorScheme: "light", ...options },
  );

const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();
const heading = (page: Page, name: string | RegExp) => page.getByRole("heading", { name }).first().waitFor();

async function tellPain(page: Page, pain = 3): Promise<void> {
  await page.getByRole("link", { name: /My back aches/ }).click();
  await page.getByRole("radio", { name: String(pain), exact: true }).check();
  await page.getByRole("checkbox", { name: "Low back" }).check();
  await press(page, "Go on");
  await page.locator("#question-title").waitFor();
}

async function toPlan(page: Page): Promise<void> {
  await tellPain(page);
  expect(await answerQuestions(page)).toBe(11);
  await page.getByLabel("Year of birth").fill("1985");
  await press(page, "Show me what to do");
  await heading(page, "Your start for today");
}

/** From the plan to all safety questions, the conditions, and past what eases. */
async function allQuestions(page: Page, others: Parameters<typeof answerQuestions>[1]): Promise<void> {
  await page.goto(`${app.url}/screen`);
  await heading(page, "The safety questions");
  await press(page, "Go on where you were");
  await answerQuestions(page, others);
}

describe("a stranger whose back aches", () => {
  it("comes from the door through the emergency questions to the first set, and is known from then on", async () => {
    await entering(async (page) => {
      await toPlan(page);
      const planned = await page.locator(".plan-lines").first().locator(".line-name").allInnerTexts();
      expect(planned.length).toBeGreaterThanOrEqual(2);
      await press(page, "Start now");
      await page.waitForURL(`${app.url}/train`);
      await page.getByText(planned[0]!).first().waitFor();

      await page.goto(app.url);
      await page.waitForURL(`${app.url}/today`);
      await page.goto(`${app.url}/start?goal=ease_pain`);
      await heading(page, "Your start for today");
    });
  });

  it("finds the place among the questions again after a reload", async () => {
    await entering(async (page) => {
      await tellPain(page);
      for (let answered = 1; answered <= 3; answered++) {
        await press(page, "No");
        await page.getByText(`Question ${answered + 1} of 11`).waitFor();
      }
      await page.reload();
      await press(page, "Go on");
      await page.getByText("Question 4 of 11").waitFor();
      await press(page, "Back");
      await page.getByText("Question 3 of 11").waitFor();
      await expect(
        page.getByRole("button", { name: "No", exact: true }).getAttribute("aria-pressed"),
      ).resolves.toBe("true");
    });
  });

  it.each([
    ["Yes", "Please get help now."],
    ["Not sure", "Somebody should look at this before you train."],
  ])(
    "answers an emergency with %s and is told at once where to go, and nothing else",
    async (answer, says) => {
      await entering(async (page) => {
        await tellPain(page);
        await answerQuestions(page, [{ question: /numbness, or pins and needles/, answer }]);
        await heading(page, says);
        expect(await accessibilityFaults(page)).toEqual([]);
        await page.reload();
        await heading(page, says);
        await expect(page.getByRole("button", { name: "Start now" }).count()).resolves.toBe(0);
        await page.goto(`${app.url}/screen`);
        await heading(page, says);

        await press(page, "I tapped something by mistake");
        await heading(page, /numbness, or pins and needles/);
      });
    },
  );

  it("is stopped until somebody has looked, writes down who did, and goes on", async () => {
    await entering(async (page) => {
      await toPlan(page);
      await allQuestions(page, [{ question: /ever had cancer/, answer: "Yes" }]);
      await heading(page, "Somebody should look at this before you train.");
      await page.getByText("Has somebody looked at it?").click();
      expect(await accessibilityFaults(page)).toEqual([]);
      await page.getByRole("checkbox").check();
      await page.getByLabel("Who said so").fill("A practice in town");
      await page.getByLabel("When").click();
      const today = new Intl.DateTimeFormat("en", { day: "numeric" }).format(new Date());
      await page
        .locator("[role=dialog] button:not([disabled])", { hasText: new RegExp(`^${today}$`) })
        .first()
        .click();
      await press(page, "They said that I may train");
      await answerQuestions(page);
      await heading(page, "Do you live with any of these?");
      await press(page, "None of these");
      await heading(page, "What eases it, what makes it worse?");
      await press(page, "Skip this");
      await page.getByRole("link", { name: "To today" }).waitFor();
    });
  }, 180_000);

  it("keeps a gentle plan where somebody should look, with a letter that is printed and not shown", async () => {
    await entering(async (page) => {
      await toPlan(page);
      await allQuestions(page, [{ question: /only under supervision/, answer: "Yes" }]);
      await page.getByRole("checkbox", { name: /Hip replacement/ }).check();
      expect(await accessibilityFaults(page)).toEqual([]);
      await press(page, "Go on with 1 ticked");
      await page
        .getByRole("group", { name: /Sitting or driving/ })
        .getByRole("radio", { name: "Worse" })
        .check();
      expect(await accessibilityFaults(page)).toEqual([]);
      await press(page, "That is it");
      await heading(page, "Gentle activity goes on, and somebody should look at this.");
      expect(await accessibilityFaults(page)).toEqual([]);
      const letter = page.getByText("Screening before exercise");
      await expect(letter.isVisible()).resolves.toBe(false);
      await page.emulateMedia({ media: "print" });
      await expect(letter.isVisible()).resolves.toBe(true);
    });
  }, 180_000);

  it.each(["light", "dark"] as const)(
    "sees no fault that axe finds, on any screen, in %s",
    async (colorScheme) => {
      await entering(
        async (page) => {
          const clean = async () => expect(await accessibilityFaults(page)).toEqual([]);
          await clean();
          await page.getByRole("link", { name: "What Backstay can and cannot do" }).click();
          await heading(page, "What Backstay can and cannot do");
          await clean();
          await page.goto(app.url);
          await tellPain(page);
          await clean();
          await answerQuestions(page);
          await clean();
          await press(page, "Show me what to do");
          await heading(page, "Your start for today");
          await clean();
        },
        { colorScheme },
      );
    },
  );

  it("reads every screen of its own in German", async () => {
    await entering(
      async (page) => {
        const own = async () =>
          expect(await leftovers(page, [welcomeMessages, startMessages, screenMessages])).toEqual([]);
        await page.getByRole("link", { name: /Mein Rücken schmerzt/ }).waitFor();
        await own();
        await page.goto(`${app.url}/limits`);
        await heading(page, "Was Backstay kann und was nicht");
        await own();
        await page.goto(`${app.url}/start?goal=ease_pain`);
        await heading(page, "Wie ist es jetzt?");
        await own();
        await page.getByRole("radio", { name: "3", exact: true }).check();
        await press(page, "Weiter");
        await page.locator("#question-title").waitFor();
        await own();
        await answerQuestions(page, [], "Nein");
        await own();
        await press(page, "Zeig mir, was zu tun ist");
        await heading(page, "Dein Anfang für heute");
        await own();
        await page.goto(`${app.url}/screen`);
        await heading(page, "Die Sicherheitsfragen");
        await own();
        await press(page, "Dort weiter, wo du warst");
        await answerQuestions(page, [], "Nein");
        await own();
        await press(page, "Nichts davon");
        await own();
        await press(page, "Das war es");
        await page.getByRole("link", { name: "Zu heute" }).waitFor();
        await own();
      },
      { locale: "de-DE" },
    );
  }, 180_000);
});

describe("an exercise's page", () => {
  it("shows what the exercise asks of the body while a slider moves", async () => {
    await entering(async (page) => {
      await page.goto(`${app.url}/exercise/romanian_deadlift`);
      const back = page.getByText(/^Low back:/);
      await back.waitFor();
      expect(await accessibilityFaults(page)).toEqual([]);
      const light = await back.innerText();
      const drawn = await page.locator(".at-work-picture svg").innerHTML();
      await page.getByLabel(/^Through the movement/).fill("0.9");
      await expect.poll(() => page.locator(".at-work-picture svg").innerHTML()).not.toBe(drawn);
      await page.getByLabel(/^Weight/).fill("80");
      await expect.poll(() => back.innerText()).not.toBe(light);
    });
  });

  it("says kindly that there is no such exercise", async () => {
    await entering(async (page) => {
      await page.goto(`${app.url}/exercise/cloud_push`);
      await page.getByText("There is no exercise “cloud_push”.").waitFor();
    });
  });
});
