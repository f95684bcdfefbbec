import type { BrowserContext, Page } from "playwright-core";
import { expect } from "vitest";
import { seedRecords, type Seed } from "./seedRecords.ts";
import { LAST_WEEK, LIFTER, MONDAY, PLAN, SCREENED } from "./trainSeeds.ts";
import { visiting, type VisitOptions } from "./visiting.ts";

/** Long enough that a busy machine never decides. */
// awaited where it is called
// oxlint-disable-next-line vitest/require-awaited-expect-poll
export const soon = <Value>(look: () => Value) => expect.poll(look, { timeout: 30_000 });

const SEEDS = [SCREENED, LIFTER, PLAN, ...LAST_WEEK];

/** On a Monday evening, as the lifter of the seeds, in the app at `url`. */
export const training = (
  url: string,
  visit: (page: Page, context: BrowserContext) => Promise<void>,
  { seeds = SEEDS, ...options }: VisitOptions & { readonly seeds?: readonly Seed[] } = {},
) =>
  visiting(
    async (page, context) => {
      await context.clock.install({ time: new Date(`${MONDAY}T18:00:00`) });
      await page.goto("/today");
      await page.locator(".today[aria-busy=false]").waitFor();
      await seedRecords(page, seeds);
      await visit(page, context);
    },
    { baseURL: url, locale: "en-GB", ...options },
  );

/** Begins what that page offers. */
export async function begin(page: Page, path = "/train"): Promise<void> {
  await page.goto(path);
  await page.getByRole("button", { name: "Start", exact: true }).click();
  await page.locator(".player").waitFor();
}

/** Presses the button of that name. */
export const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();
/** The sets of the exercise at hand that are done. */
export const doneSets = (page: Page) => page.locator(".set-list .is-done");
/** Presses Done and waits until the screen says so. */
export async function doSet(page: Page): Promise<void> {
  const before = await page.locator(".player-head progress").getAttribute("value");
  await press(page, "Done");
  await soon(() => page.locator(".player-head progress").getAttribute("value")).not.toBe(before);
}
/** Waits until what was pressed so far is on the disk: a write of ours has its turn after those that were asked for before. */
export const written = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<void>((ended, failed) => {
        const opening = indexedDB.open("backstay-records");
        opening.addEventListener("error", () => failed(opening.error ?? new Error("cannot open")));
        opening.addEventListener("success", () => {
          const { result: database } = opening;
          const turn = database.transaction("documents", "readwrite");
          turn.objectStore("documents").count();
          turn.addEventListener("complete", () => {
            database.close();
            ended();
          });
        });
      }),
  );
/** The name of the exercise at hand. */
export const title = (page: Page) => page.locator("#line-name");
/** Goes to an exercise by the menu. */
export async function goTo(page: Page, exercise: string): Promise<void> {
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
/** Every set and hold that is left, until everything is done. */
export async function doAllSets(page: Page): Promise<void> {
  for (let sets = 0; sets < 30; sets += 1) {
    if (await page.getByText("Everything is done.").isVisible()) break;
    if (await page.getByRole("button", { name: "Start the hold" }).isVisible()) await hold(page);
    else await doSet(page);
    await page.clock.fastForward(1_000);
  }
}
/** Chooses an exercise that was searched for. */
export async function search(page: Page, text: string, name: RegExp): Promise<void> {
  await page.getByLabel("Search").fill(text);
  await page.locator(".choices").getByRole("button", { name }).first().click();
  await page.locator(".sheet-content").waitFor({ state: "detached" });
}

/** Goes on by the Tab key to the control of that name. */
export async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    if ((await page.evaluate(() => document.activeElement?.textContent)) === name) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`no way to "${name}" by Tab`);
}
