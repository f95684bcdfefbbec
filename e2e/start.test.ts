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
  visit: (page: Page) => Promise<void>,
  colorScheme: "light" | "dark" = "light",
): Promise<void> {
  const { context, close } = await openChromium({ viewport: { width: 390, height: 844 }, colorScheme });
  const complaints: string[] = [];
  try {
    const page = context.pages()[0] ?? (await context.newPage());
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error") complaints.push(message.text());
    });
    // the page's clock runs sixty times as fast, so that a hold of ten seconds is no wait
    await page.addInitScript(() => {
      const real = Date.now.bind(Date);
      const from = real();
      Date.now = () => from + (real() - from) * 60;
    });
    await page.goto(app.url);
    await visit(page);
    expect(complaints).toEqual([]);
  } finally {
    await close();
  }
}

const goOn = (page: Page) => page.getByRole("button", { name: "Go on", exact: true }).click();

async function tellPain(page: Page, pain = 3): Promise<void> {
  await page.getByRole("link", { name: /My back aches/ }).click();
  await page.getByRole("radio", { name: String(pain), exact: true }).check();
  await page.getByRole("checkbox", { name: "Low back" }).check();
  await goOn(page);
  await page.getByRole("heading", { name: "A few questions come first" }).waitFor();
}

async function answerNo(
  page: Page,
  except?: { readonly question: RegExp; readonly answer: string },
): Promise<void> {
  for (const question of await page.getByRole("group").all()) {
    const asked = await question.locator("legend").innerText();
    const answer = except?.question.test(asked) ? except.answer : "No";
    const radio = question.getByRole("radio", { name: answer, exact: true });
    if (answer !== "No") return radio.click();
    await radio.check();
  }
}

async function toPlan(page: Page): Promise<void> {
  await tellPain(page);
  await answerNo(page);
  await goOn(page);
  await page.getByRole("button", { name: "Show me what to do" }).click();
  await page.getByRole("heading", { name: "Your start for today" }).waitFor();
}

/** Does the whole session: every set, hold and rest, and the question about pain. */
async function train(page: Page): Promise<void> {
  const finished = page.getByRole("heading", { name: "Done." });
  for (let actions = 0; actions < 600 && !(await finished.isVisible()); actions++) {
    if (await page.getByText("How much did it hurt during").isVisible()) {
      await page.getByRole("radio", { name: "2", exact: true }).check({ timeout: 1_000 });
      await goOn(page);
      await page.getByText("How much did it hurt during").waitFor({ state: "hidden" });
    } else if (await page.getByRole("timer").isVisible()) {
      await page.waitForTimeout(50);
    } else {
      // a hold or a rest may have begun in the meantime: then the next round sees it
      await page
        .getByRole("button", { name: /^(Start the hold|Done)$/ })
        .click({ timeout: 1_000 })
        .catch(() => undefined);
    }
  }
  await finished.waitFor();
}

describe("somebody whose back aches", () => {
  it("comes from the door through the emergency questions to a first session, and finds it in the history", async () => {
    await visiting(async (page) => {
      await toPlan(page);
      await expect(
        page.locator(".plan-lines").first().locator("> li").count(),
      ).resolves.toBeGreaterThanOrEqual(2);
      await page.getByRole("button", { name: "Start now" }).click();
      await train(page);
      await page.getByRole("button", { name: "See my history" }).click();
      await page.getByText("Trained with Backstay").waitFor();
      await page
        .getByText(/1 workout, \d+ sets/)
        .first()
        .waitFor();
    });
  }, 180_000);

  it("cannot go on while one emergency question is open", async () => {
    await visiting(async (page) => {
      await tellPain(page);
      const questions = await page.getByRole("group").all();
      for (const question of questions.slice(1))
        await question.getByRole("radio", { name: "No", exact: true }).check();
      await page.getByText("1 question still open").waitFor();
      await expect(page.getByRole("button", { name: "Go on", exact: true }).isDisabled()).resolves.toBe(true);
    });
  });

  it.each([
    ["Yes", "Please get help now."],
    ["Not sure", "Somebody should look at this before you train."],
  ])(
    "answers an emergency question with %s and is told at once where to go, and nothing else",
    async (answer, headline) => {
      await visiting(async (page) => {
        await tellPain(page);
        await answerNo(page, { question: /numbness or pins and needles|numb/i, answer });
        await page.getByRole("heading", { name: headline }).waitFor();
        await expect(page.getByRole("button", { name: "Start now" }).count()).resolves.toBe(0);
        await page.reload();
        await page.getByRole("heading", { name: headline }).waitFor();
        expect(await accessibilityFaults(page)).toEqual([]);
      });
    },
  );

  it("finds the session where it was after a reload, and the rest still running out", async () => {
    await visiting(async (page) => {
      await toPlan(page);
      await page.getByRole("button", { name: "Start now" }).click();
      await page.getByRole("button", { name: "Done" }).click();
      await page.getByText("Set 2 of 2").waitFor();
      await page.reload();
      await page.getByText("Set 2 of 2").waitFor();
      await page.getByText("repetitions").first().waitFor();
    });
  });

  it("is stopped by sharp pain, asked about the leg, and sent back to the questions when something is new there", async () => {
    await visiting(async (page) => {
      await toPlan(page);
      await page.getByRole("button", { name: "Start now" }).click();
      for (let sets = 0; sets < 2; sets++) {
        await page.getByRole("button", { name: "Done" }).click();
        if (sets === 0) await page.getByText("Set 2 of 2").waitFor();
      }
      await page.getByRole("radio", { name: "8", exact: true }).check();
      await goOn(page);
      await page.getByRole("heading", { name: /anything new in a leg/ }).waitFor();
      await page.getByRole("button", { name: "Yes, or I am not sure" }).click();
      await page.getByRole("heading", { name: "Stop here for today" }).waitFor();
      await page.getByRole("button", { name: "Answer the safety questions" }).click();
      await page.getByRole("heading", { name: "How is it now?" }).waitFor();
    });
  });

  it.each(["light", "dark"] as const)(
    "sees no fault that axe finds, on any screen, in %s",
    async (scheme) => {
      await visiting(async (page) => {
        expect(await accessibilityFaults(page)).toEqual([]);
        await tellPain(page);
        expect(await accessibilityFaults(page)).toEqual([]);
        await answerNo(page);
        await goOn(page);
        expect(await accessibilityFaults(page)).toEqual([]);
        await page.getByRole("button", { name: "Show me what to do" }).click();
        await page.getByRole("heading", { name: "Your start for today" }).waitFor();
        expect(await accessibilityFaults(page)).toEqual([]);
        await page.getByRole("button", { name: "Start now" }).click();
        await page.locator(".step").waitFor();
        expect(await accessibilityFaults(page)).toEqual([]);
      }, scheme);
    },
  );

  it("sees what an exercise asks of the body while a slider moves", async () => {
    await visiting(async (page) => {
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

  it("is told kindly that there is no such exercise", async () => {
    await visiting(async (page) => {
      await page.goto(`${app.url}/exercise/cloud_push`);
      await page.getByText("There is no exercise “cloud_push”.").waitFor();
    });
  });
});
