import type { BrowserContext, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { accessibilityFaults } from "./accessibilityFaults.ts";
import { seedRecords, type Seed } from "./seedRecords.ts";
import { servedApp, sidewaysOverflow, visiting, type VisitOptions } from "./visiting.ts";
import { storedRecords } from "./storedRecords.ts";
import { LAST_WEEK, LIFTER, MONDAY, PLAN, SCREENED } from "./trainSeeds.ts";

const app = servedApp();

/** Long enough that a busy machine never decides. */
// awaited where it is called
// oxlint-disable-next-line vitest/require-awaited-expect-poll
const soon = <Value>(look: () => Value) => expect.poll(look, { timeout: 30_000 });

const SEEDS = [SCREENED, LIFTER, PLAN, ...LAST_WEEK];

/** On a Monday evening, as the lifter of the seeds. */
const training = (
  visit: (page: Page, context: BrowserContext) => Promise<void>,
  { seeds = SEEDS, ...options }: VisitOptions & { readonly seeds?: readonly Seed[] } = {},
) =>
  visiting(
    async (page, context) => {
      await context.clock.install({ time: new Date(`${MONDAY}T18:00:00`) });
      await page.goto(`${app.url}/today`);
      await page.locator(".today[aria-busy=false]").waitFor();
      await seedRecords(page, seeds);
      await visit(page, context);
    },
    { locale: "en-GB", ...options },
  );

async function begin(page: Page, path = "/train"): Promise<void> {
  await page.goto(app.url + path);
  await page.getByRole("button", { name: "Start", exact: true }).click();
  await page.locator(".player").waitFor();
}

const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();
const doneSets = (page: Page) => page.locator(".set-list .is-done");
/** Presses Done and waits until the screen says so. */
async function doSet(page: Page): Promise<void> {
  const before = await page.locator(".player-head progress").getAttribute("value");
  await press(page, "Done");
  await soon(() => page.locator(".player-head progress").getAttribute("value")).not.toBe(before);
}
/** Waits until what was pressed so far is on the disk: the turn of the player comes after what asked for it before. */
const written = (page: Page) =>
  page.evaluate(() => navigator.locks.request("backstay-player", () => undefined));
const title = (page: Page) => page.locator("#line-name");
async function goTo(page: Page, exercise: string): Promise<void> {
  await press(page, "More");
  await page.locator(".menu-lines").getByRole("button", { name: exercise }).click();
  await title(page).filter({ hasText: exercise }).waitFor();
  await page.locator(".sheet-content").waitFor({ state: "detached" });
}
/** All holds of a set, with the seconds to get ready before each. */
async function hold(page: Page): Promise<void> {
  await press(page, "Start the hold");
  const heading = page.locator(".hold-title");
  for (let holds = 0; holds < 20; holds += 1) {
    await heading.filter({ hasText: "Get ready" }).waitFor();
    await page.clock.fastForward(5_100);
    await heading.filter({ hasText: "Hold" }).waitFor();
    await page.clock.fastForward(10_100);
    await heading.filter({ hasText: /^Hold/ }).waitFor({ state: "detached" });
    if (!(await heading.isVisible())) return;
  }
}
async function search(page: Page, text: string, name: RegExp): Promise<void> {
  await page.getByLabel("Search").fill(text);
  await page.locator(".choices").getByRole("button", { name }).first().click();
  await page.locator(".sheet-content").waitFor({ state: "detached" });
}

describe("a session from the plan", () => {
  it("is done set by set to the end, and says what was done and what comes next", async () => {
    await training(async (page) => {
      await begin(page);
      await expect(page.locator(".main-nav").isVisible()).resolves.toBe(false);
      for (let sets = 0; sets < 30; sets += 1) {
        if (await page.getByText("Everything is done.").isVisible()) break;
        if (await page.getByRole("button", { name: "Start the hold" }).isVisible()) await hold(page);
        else await doSet(page);
        await page.clock.fastForward(1_000);
      }
      await press(page, "Finish");
      await page.getByRole("heading", { name: "Done." }).waitFor();
      await page.getByRole("heading", { name: "Next time" }).waitFor();
      await page.locator(".done-lines").last().getByText("Romanian deadlift").first().waitFor();
      await page.getByText("Tomorrow morning we ask how it is").waitFor();
      expect(await accessibilityFaults(page)).toEqual([]);
      const sets = await storedRecords(page, "set");
      const mine = sets.filter(({ workout }) => workout !== "before");
      expect(mine.filter(({ kind }) => kind === "warmup").length).toBeGreaterThan(0);
      expect(
        mine
          .filter(({ exercise }) => exercise === "one_arm_row")
          .map(({ side }) => side)
          .toSorted((a, b) => (String(a) < String(b) ? -1 : 1)),
      ).toEqual(["left", "right"]);
      expect(mine.find(({ exercise }) => exercise === "side_bridge")).toMatchObject({
        reps: 6,
        durationS: 10,
      });
      const [workout] = (await storedRecords(page, "workout")).filter(({ id }) => id !== "before");
      expect(workout).toMatchObject({ status: "finished", from: "starter" });
      await press(page, "Close");
      await page.waitForURL("**/today");
    });
  });

  it("is where it was after a reload in mid-set and in mid-rest, and the rest has gone on", async () => {
    await training(async (page) => {
      await begin(page);
      await goTo(page, "Romanian deadlift");
      for (let warm = 0; warm < 2; warm += 1) await doSet(page);
      await page.getByLabel("Repetitions", { exact: true }).fill("11");
      await press(page, "Load, kg: more");
      await soon(() => page.getByLabel("Load, kg", { exact: true }).inputValue()).toBe("82.5");
      await page.getByText(/^Bar 20 kg and on each side [\d. +]+$/).waitFor();
      await page.waitForTimeout(200);
      await page.reload();
      await soon(() => page.getByLabel("Repetitions", { exact: true }).inputValue()).toBe("11");
      await expect(page.getByLabel("Load, kg", { exact: true }).inputValue()).resolves.toBe("82.5");

      await doSet(page);
      await soon(() => page.locator(".rest-clock").innerText()).toMatch(/^(2:00|1:5\d)$/);
      await page.clock.fastForward(60_000);
      await page.reload();
      await soon(() => page.locator(".rest-clock").innerText()).toMatch(/^(1:00|0:5\d)$/);
      // what is typed next is never under the rest
      const rest = await page.locator(".rest-bar").boundingBox();
      const done = await page.getByRole("button", { name: "Done", exact: true }).boundingBox();
      expect((rest?.y ?? 0) + (rest?.height ?? 0)).toBeLessThanOrEqual(done?.y ?? 0);
      await page.clock.fastForward(61_000);
      await page.locator(".rest-bar").waitFor({ state: "detached" });
    });
  });

  it("keeps a set that the screen said was done when the page is closed at once, and in two tabs does it once", async () => {
    await training(async (page, context) => {
      await begin(page);
      await goTo(page, "Romanian deadlift");
      const other = await context.newPage();
      await other.goto(`${app.url}/train`);
      await title(other).filter({ hasText: "Romanian deadlift" }).waitFor();
      // whichever tab is quicker: what one says done, the other shows, and nothing is there twice
      await Promise.all([press(page, "Done"), press(other, "Done")]);
      await written(page);
      await written(other);
      const before = (await storedRecords(page, "set")).filter(({ workout }) => workout !== "before").length;
      expect([1, 2]).toContain(before);
      await soon(() => doneSets(page).count()).toBe(before);
      await soon(() => doneSets(other).count()).toBe(before);
      await other.close();
      await press(page, "Done");
      await soon(() => doneSets(page).count()).toBe(before + 1);
      await page.close();
      const again = await context.newPage();
      await again.goto(`${app.url}/train`);
      await soon(() => doneSets(again).count()).toBe(before + 1);
      const mine = (await storedRecords(again, "set")).filter(({ workout }) => workout !== "before");
      expect(mine.length).toBe(before + 1);
    });
  });

  it("gives each side its own load and repetitions, and a hold its seconds to get ready", async () => {
    await training(async (page) => {
      await begin(page);
      await goTo(page, "One-arm dumbbell row");
      await page.getByText("Left side").waitFor();
      await page
        .getByLabel("Load in each hand, kg", { exact: true })
        .or(page.getByLabel("Load, kg", { exact: true }))
        .fill("20");
      await page.getByLabel("Repetitions", { exact: true }).fill("9");
      await page.getByRole("radiogroup", { name: "Left in reserve" }).getByText("2", { exact: true }).click();
      await doSet(page);
      await page.getByText("Right side").waitFor();
      await expect(page.locator(".rest-bar").count()).resolves.toBe(0);
      await page
        .getByLabel("Load in each hand, kg", { exact: true })
        .or(page.getByLabel("Load, kg", { exact: true }))
        .fill("17.5");
      await page.getByLabel("Repetitions", { exact: true }).fill("8");
      await doSet(page);
      const rows = (await storedRecords(page, "set")).filter(({ exercise }) => exercise === "one_arm_row");
      expect(rows.find(({ side }) => side === "left")).toMatchObject({ loadKg: 20, reps: 9, rir: 2 });
      expect(rows.find(({ side }) => side === "right")).toMatchObject({ loadKg: 17.5, reps: 8 });

      await goTo(page, "Side bridge");
      await press(page, "Start the hold");
      await page.getByText("Get ready").first().waitFor();
      await page.clock.fastForward(5_000);
      await page.locator(".hold-title").filter({ hasText: "Hold 1 of 6" }).waitFor();
      await page.clock.fastForward(10_000);
      await page.locator(".hold-title").filter({ hasText: "Get ready" }).waitFor();
      await press(page, "Let go");
      await page.getByText("Right side").waitFor();
      const bridge = (await storedRecords(page, "set")).find(({ exercise }) => exercise === "side_bridge");
      expect(bridge).toMatchObject({ side: "left", reps: 1, durationS: 10 });
    });
  });
});

describe("pain in a set", () => {
  it("stops the exercise, asks for the leg first, and with something new there goes to the safety questions", async () => {
    await training(async (page) => {
      await begin(page);
      await press(page, "It hurts");
      await page.getByRole("heading", { name: "How much does it hurt?" }).waitFor();
      expect(await accessibilityFaults(page)).toEqual([]);
      await press(page, "7");
      await page.getByRole("heading", { name: /anything new in a leg/ }).waitFor();
      expect(await accessibilityFaults(page)).toEqual([]);
      await press(page, "Yes, or I am not sure");
      await page.waitForURL("**/screen**");
      const [check] = await storedRecords(page, "painCheck");
      expect(check).toMatchObject({ moment: "during", pain: 7, newLegSymptoms: true });
    });
  });

  it("without anything new in a leg takes the easier form, and undo goes back", async () => {
    await training(async (page) => {
      await begin(page);
      await goTo(page, "Romanian deadlift");
      await press(page, "It hurts");
      await press(page, "6");
      await press(page, "No");
      await page.getByRole("button", { name: /^Easier: / }).click();
      await title(page).filter({ hasNotText: "Romanian" }).waitFor();
      await press(page, "Undo the swap");
      await title(page).filter({ hasText: "Romanian deadlift" }).waitFor();
    });
  });
});

describe("a workout on the way", () => {
  it("takes a set back, swaps what is busy, keeps notes, and is discarded and brought back", async () => {
    await training(async (page) => {
      await begin(page);
      await goTo(page, "Romanian deadlift");
      await doSet(page);
      await press(page, "Undo the last set");
      await soon(() => doneSets(page).count()).toBe(0);
      await soon(
        async () => (await storedRecords(page, "set")).filter(({ workout }) => workout !== "before").length,
      ).toBe(0);
      await doSet(page);

      await press(page, "Swap");
      await press(page, "What it needs is busy");
      await page.getByRole("button", { name: /^Take / }).click();
      await title(page).filter({ hasNotText: "Romanian" }).waitFor();

      await press(page, "More");
      await press(page, "Note on this workout");
      await page.getByLabel("Your notes").fill("Slept badly.");
      await page.locator(".sheet-body").getByRole("button", { name: "Close" }).click();
      await page.locator(".sheet-content").waitFor({ state: "detached" });
      await press(page, "More");
      await press(page, "Discard this workout");
      await press(page, "Discard");
      await page.getByRole("heading", { name: "The workout is discarded." }).waitFor();
      const workout = async () => (await storedRecords(page, "workout")).find(({ id }) => id !== "before");
      expect(await workout()).toMatchObject({ status: "discarded", notes: "Slept badly." });
      await press(page, "Take that back");
      await page.locator(".player").waitFor();
      expect(await workout()).toMatchObject({ status: "under_way" });
    });
  });

  it("finishes early with what matters in the minutes that are left", async () => {
    await training(async (page) => {
      await begin(page);
      await press(page, "More");
      await press(page, "Finish now");
      await press(page, "I have a few minutes left");
      await press(page, "3 min");
      await page.locator(".sheet-content").waitFor({ state: "detached" });
      await press(page, "More");
      await expect(page.locator(".menu-lines").getByText("done").count()).resolves.toBeGreaterThan(1);
    });
  });

  it("is put together freely: two exercises that alternate, with a drop set", async () => {
    await training(async (page) => {
      await begin(page, "/train?routine=ad_hoc");
      await page.getByRole("heading", { name: "Add your first exercise." }).waitFor();
      await press(page, "Add an exercise");
      await search(page, "hip thrust barbel", /^Hip thrust/);
      await press(page, "More");
      await press(page, "Add an exercise");
      await search(page, "air squat", /squat/i);
      await press(page, "More");
      await page.getByRole("button", { name: /^Alternate with/ }).click();
      await page.locator(".sheet-content").waitFor({ state: "detached" });
      await page.getByText("Superset").waitFor();
      await page.getByLabel("Load, kg", { exact: true }).fill("60");
      await doSet(page);
      await title(page).filter({ hasText: /squat/i }).waitFor();
      await doSet(page);
      await title(page).filter({ hasText: "Hip thrust" }).waitFor();
      await press(page, "More");
      await press(page, "Add a drop set");
      await page.locator(".sheet-content").waitFor({ state: "detached" });
      await page.locator(".line-now").getByText("Drop set").waitFor();
      await doSet(page);
      const sets = (await storedRecords(page, "set")).filter(({ workout }) => workout !== "before");
      expect(sets.find(({ kind }) => kind === "drop")).toMatchObject({ loadKg: 48 });
      const workout = (await storedRecords(page, "workout")).find(({ id }) => id !== "before");
      expect(workout).toMatchObject({
        from: "ad_hoc",
        exercises: [{ supersetGroup: 0 }, { supersetGroup: 0 }],
      });
    });
  });

  it("is begun on a day of rest only when it is wanted, and not at all while safety questions are open", async () => {
    await training(
      async (page) => {
        await page.clock.setSystemTime(new Date("2026-11-24T18:00:00"));
        await page.goto(`${app.url}/train`);
        await page.getByText(/The next session is on Thursday/).waitFor();
        await press(page, "Train anyway");
        await page.getByRole("heading", { name: "Today's session" }).waitFor();
      },
      { seeds: [SCREENED, LIFTER, PLAN, ...LAST_WEEK] },
    );
    await training(
      async (page) => {
        await page.goto(`${app.url}/train?routine=ad_hoc`);
        await page.getByRole("heading", { name: "The safety questions come first" }).waitFor();
        expect(await accessibilityFaults(page)).toEqual([]);
      },
      { seeds: [LIFTER] },
    );
  });
});

describe("for everyone", () => {
  it("a set is done by keyboard alone", async () => {
    await training(async (page) => {
      await page.goto(`${app.url}/train`);
      const start = page.getByRole("button", { name: "Start", exact: true });
      await start.waitFor();
      await tabTo(page, "Start");
      await page.keyboard.press("Enter");
      await page.locator(".player").waitFor();
      await tabTo(page, "Done");
      await page.keyboard.press("Enter");
      await page.getByRole("button", { name: "Undo the last set" }).waitFor();
    });
  });

  it.each([
    ["a phone in light", { colorScheme: "light" }],
    ["a phone in dark", { colorScheme: "dark" }],
    ["a phone on its side", { viewport: { width: 844, height: 390 } }],
    ["a desktop in dark", { viewport: { width: 1280, height: 800 }, colorScheme: "dark" }],
  ] as const)("%s shows no fault to axe and never scrolls sideways", async (_, options) => {
    await training(async (page) => {
      const sound = async () => {
        expect(await accessibilityFaults(page)).toEqual([]);
        expect(await sidewaysOverflow(page)).toBeLessThanOrEqual(0);
      };
      await page.goto(`${app.url}/train`);
      await page.getByRole("button", { name: "Start", exact: true }).waitFor();
      await sound();
      await press(page, "Start");
      await goTo(page, "Romanian deadlift");
      for (let sets = 0; sets < 3; sets += 1) await doSet(page);
      await page.locator(".rest-bar").waitFor();
      await sound();
      await press(page, "More");
      await page.locator(".sheet-content").waitFor();
      await page.waitForTimeout(400);
      await sound();
    }, options);
  });

  it("speaks German, with a comma in its numbers", async () => {
    await training(
      async (page) => {
        await page.goto(`${app.url}/train`);
        await page.getByRole("heading", { name: "Deine Einheit heute" }).waitFor();
        await press(page, "Los");
        await press(page, "Mehr");
        await page.locator(".menu-lines button").nth(1).click();
        await page.getByText("Aufwärmsatz").first().waitFor();
        await press(page, "Gewicht, kg: mehr");
        await soon(() => page.getByLabel("Gewicht, kg", { exact: true }).inputValue()).toBe("42,5");
        await page.getByText(/^Stange 20 kg und auf jede Seite [\d +]*1,25$/).waitFor();
      },
      { locale: "de-DE" },
    );
  });
});

async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    if ((await page.evaluate(() => document.activeElement?.textContent)) === name) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`no way to "${name}" by Tab`);
}
