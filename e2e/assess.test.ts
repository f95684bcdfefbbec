import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { QUESTIONS } from "../src/core/screening/question.ts";
import { assessMessages } from "../src/web/messages/assess.en.ts";
import { accessibilityFaults } from "./accessibilityFaults.ts";
import { leftovers } from "./leftovers.ts";
import { seedRecords, type Seed } from "./seedRecords.ts";
import { servedApp, visiting, type VisitOptions } from "./visiting.ts";

const app = servedApp();

const two = (value: number) => String(value).padStart(2, "0");
const now = new Date();
const today = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;

/** Somebody of 70 whose answers ask for nothing, so that standing from a chair has a norm. */
const person: readonly Seed[] = [
  {
    kind: "profile",
    id: "me",
    fields: {
      goal: "ease_pain",
      birthYear: now.getFullYear() - 70,
      sex: "f",
      conditions: [],
      easing: {},
      startedOn: today,
    },
  },
  {
    kind: "screening",
    id: today,
    fields: {
      answeredOn: today,
      answers: Object.fromEntries(QUESTIONS.filter(({ follows }) => !follows).map(({ id }) => [id, "no"])),
    },
  },
];

/** The page's clock runs as fast as told (thirty times, so that half a minute is a second), and jumps with `skip`. */
const assessing = (visit: (page: Page) => Promise<void>, options: VisitOptions = {}, speed = 30) =>
  visiting(
    async (page) => {
      await page.addInitScript(
        ([from, times]) => {
          const real = Date.now.bind(Date);
          const clock = { skippedMs: 0 };
          Object.assign(window, { clock });
          Date.now = () => from! + (real() - from!) * times! + clock.skippedMs;
        },
        [Date.now(), speed],
      );
      await page.goto(`${app.url}/assess`);
      await seedRecords(page, person);
      await visit(page);
    },
    { colorScheme: "light", ...options },
  );

const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();
const heading = (page: Page, name: string | RegExp) => page.getByRole("heading", { name }).first().waitFor();
const testName = (page: Page) => page.locator("#test-title").innerText();

async function begin(page: Page): Promise<void> {
  await heading(page, "See where you stand");
  await press(page, "Begin");
  await page.locator("#test-title").waitFor();
}

/** Lets time pass at once on a page whose clock runs at the usual speed, so that no slow machine misses it. */
function skip(page: Page, seconds: number): Promise<void> {
  return page.evaluate((ms) => {
    (window as unknown as { clock: { skippedMs: number } }).clock.skippedMs += ms;
  }, seconds * 1000);
}

/** Skips until a test of that name is due. */
async function goTo(page: Page, wanted: RegExp): Promise<void> {
  for (let skipped = 0; skipped < 12 && !wanted.test(await testName(page)); skipped++) {
    const before = await testName(page);
    await press(page, "Leave this one out");
    await press(page, "Enough for today");
    await page.waitForFunction((name) => document.querySelector("#test-title")?.textContent !== name, before);
  }
  expect(await testName(page)).toMatch(wanted);
}

async function tell(page: Page, pain = 1, ended = "My limit, or the time was up"): Promise<void> {
  const end = page.getByRole("radio", { name: ended });
  if ((await end.count()) > 0) await end.check();
  await page.getByRole("radio", { name: String(pain), exact: true }).check();
}

/** What the browser's database holds of a kind. */
function stored(page: Page, kind: string): Promise<readonly Record<string, unknown>[]> {
  return page.evaluate(
    (wanted) =>
      new Promise<Record<string, unknown>[]>((done, failed) => {
        const opening = indexedDB.open("backstay-records");
        opening.addEventListener("error", () => failed(new Error("cannot open")));
        opening.addEventListener("success", () => {
          const all = opening.result.transaction("documents").objectStore("documents").getAll();
          all.addEventListener("success", () => {
            opening.result.close();
            done(all.result.filter((row) => row.kind === wanted).map((row) => row.fields));
          });
        });
      }),
    kind,
  );
}

describe("the tests", () => {
  it("come one at a time: counted, kept before the screen says so, with meaning and error", async () => {
    await assessing(
      async (page) => {
        await heading(page, "See where you stand");
        expect(await accessibilityFaults(page)).toEqual([]);
        await begin(page);
        await goTo(page, /Chair stands/);
        expect(await accessibilityFaults(page)).toEqual([]);
        await press(page, "Start the clock");
        await skip(page, 8);
        const count = page.getByRole("button", { name: /One more/ });
        await count.waitFor();
        for (let stands = 0; stands < 3; stands++) await count.click();
        await skip(page, 30);
        await page.getByText("What came out").waitFor();
        await page.getByLabel("Repetitions", { exact: true }).fill("11");
        await tell(page);
        expect(await accessibilityFaults(page)).toEqual([]);
        await press(page, "Keep this result");
        await page.getByText("11 repetitions").first().waitFor();
        await page
          .getByText(/One result is certain to within/)
          .first()
          .waitFor();
        await page
          .getByText(/low in its norm group is under|Low in its norm group is under|too near to the line/)
          .first()
          .waitFor();
        expect(await accessibilityFaults(page)).toEqual([]);
        expect(await stored(page, "measurement")).toEqual([
          {
            test: "chair_stand_30s",
            value: 11,
            at: today,
            method: "self",
            effort: "full",
            endedBy: "limit",
            painDuring: 1,
          },
        ]);
      },
      {},
      1,
    );
  }, 120_000);

  it("go on after a reload in mid-test, with the clock where it was", async () => {
    await assessing(async (page) => {
      await begin(page);
      await goTo(page, /Standing on one leg/);
      await expect(page.locator(".step-side").innerText()).resolves.toBe("Left side");
      await press(page, "Start the clock");
      await page.getByText("Holding").waitFor();
      await page.reload();
      // the time of this test is over at 45 seconds, page or no page
      await page.getByText("What came out").waitFor();
      await expect(page.getByLabel("Seconds", { exact: true }).inputValue()).resolves.toBe("45");
      await tell(page, 0);
      await press(page, "Keep this result");
      await press(page, "Next test");
      await page.getByText("Right side").waitFor();
      await press(page, "Pause");
      await heading(page, "Your tests are waiting");
      await page.reload();
      await heading(page, "Your tests are waiting");
      await press(page, "Go on");
      await page.getByText("Right side").waitFor();
    });
  }, 120_000);

  it("stop everything when something is new in a leg", async () => {
    await assessing(async (page) => {
      await begin(page);
      await goTo(page, /Chair stands/);
      await press(page, "I timed or counted it myself");
      await page.getByLabel("Repetitions", { exact: true }).fill("4");
      await tell(page, 8, "Pain");
      await press(page, "Keep this result");
      await heading(page, /anything new in a leg/);
      await press(page, "Yes, or I am not sure");
      await heading(page, "The safety questions");
      await page.goto(`${app.url}/assess`);
      await heading(page, "The safety questions come first");
      expect(await stored(page, "measurement")).toHaveLength(1);
    });
  }, 120_000);

  it("are not offered where the answers refer", async () => {
    await assessing(async (page) => {
      const [profile, screening] = person;
      const answers = { ...(screening!.fields["answers"] as object), infection: "yes" };
      await seedRecords(page, [profile!, { ...screening!, fields: { ...screening!.fields, answers } }]);
      await heading(page, "The safety questions come first");
      await page.getByRole("link", { name: "To the safety questions" }).click();
      await heading(page, "Somebody should look at this before you train.");
      await page.getByText("Today", { exact: true }).first().waitFor();
    });
  }, 120_000);

  it("end in the chain, whose links are chosen by keys, and lead to the plan", async () => {
    await assessing(
      async (page) => {
        await begin(page);
        for (let skipped = 0; skipped < 12 && (await page.locator("#test-title").count()) > 0; skipped++) {
          const before = await testName(page);
          if (/Hip hinge/.test(before)) {
            await press(page, "Write down the result");
            await page.getByLabel("Degrees").fill("40");
            await tell(page);
            await press(page, "Keep this result");
            await page.getByText("40°").first().waitFor();
            await press(page, "Next test");
          } else {
            await press(page, "Leave this one out");
            await press(page, "I do not have what it needs");
          }
          await page.waitForFunction(
            (name) => document.querySelector("#test-title")?.textContent !== name,
            before,
          );
        }
        await heading(page, "What does it keep you from?");
        for (const [index, activity] of ["Socks", "Stairs", "Garden"].entries()) {
          await page.getByLabel(`Activity ${index + 1}`, { exact: true }).fill(activity);
          await page
            .getByRole("radiogroup", { name: new RegExp(activity) })
            .getByRole("radio", { name: "4", exact: true })
            .check();
        }
        expect(await accessibilityFaults(page)).toEqual([]);
        await press(page, "Keep and go on");
        await heading(page, "Where you stand");
        const found = page.getByRole("button", { name: "Pelvis, left side: something found" });
        await found.waitFor();
        await page.getByRole("button", { name: "Ankle, left side: not measured yet" }).focus();
        await page.keyboard.press("Enter");
        await page.locator(".link-card", { hasText: "Ankle, left side" }).waitFor();
        await found.focus();
        await page.keyboard.press("Space");
        await page.locator(".link-card", { hasText: "The stick lost contact at 40 degrees" }).waitFor();
        expect(await accessibilityFaults(page)).toEqual([]);
        expect(await stored(page, "outcome")).toMatchObject([{ measure: "psfs", value: 4 }]);
        await expect(page.getByRole("link", { name: "Make my plan" }).getAttribute("href")).resolves.toBe(
          "/plan",
        );
      },
      { viewport: { width: 1280, height: 800 }, colorScheme: "dark" },
    );
  }, 120_000);

  it("can be done by keyboard alone", async () => {
    await assessing(
      async (page) => {
        /** Tabs to a control whose name begins so. */
        const reach = async (name: string) => {
          for (let presses = 0; presses < 60; presses++) {
            await page.keyboard.press("Tab");
            const at = await page.evaluate(() => {
              const active = document.activeElement;
              const label = active instanceof HTMLInputElement ? active.labels?.[0]?.textContent : "";
              return label || active?.textContent || "";
            });
            if (at.trim().startsWith(name)) return;
          }
          throw new Error(`no way to ${name} by the Tab key`);
        };
        await heading(page, "See where you stand");
        await expect
          .poll(() => page.getByRole("button", { name: "Begin", exact: true }).isEnabled())
          .toBe(true);
        await reach("Begin");
        await page.keyboard.press("Enter");
        await goTo(page, /Chair stands/);
        await reach("Start the clock");
        await page.keyboard.press("Enter");
        await skip(page, 8);
        await page.getByRole("button", { name: /One more/ }).waitFor();
        await reach("0");
        await page.keyboard.press("Space");
        await page.getByText("1 counted").waitFor({ state: "attached" });
        await skip(page, 30);
        await page.getByText("What came out").waitFor();
        await reach("My limit");
        await page.keyboard.press("Space");
        await reach("0");
        await page.keyboard.press("Space");
        await reach("Keep this result");
        await page.keyboard.press("Enter");
        await page.getByText("1 repetition").first().waitFor();
      },
      {},
      1,
    );
  }, 120_000);

  it("read in German without English of their own", async () => {
    await assessing(
      async (page) => {
        const own = async () => expect(await leftovers(page, [assessMessages])).toEqual([]);
        await heading(page, "Sieh, wo du stehst");
        await own();
        await press(page, "Anfangen");
        await page.locator("#test-title").waitFor();
        await own();
        await press(page, "Diesen auslassen");
        await own();
        await press(page, "Genug für heute");
        await page.getByText("2 von").waitFor();
        await press(page, "Pause");
        await own();
      },
      { locale: "de-DE" },
    );
  }, 120_000);
});
