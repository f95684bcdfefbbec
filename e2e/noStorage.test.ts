import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { accessibilityFaults } from "./accessibilityFaults.ts";
import { answerQuestions } from "./answerQuestions.ts";
import { press, soon } from "./playing.ts";
import { servedApp, visiting } from "./visiting.ts";

const app = servedApp();

/** As in a private window, or where a policy forbids it: what is asked of the browser's storage is refused. */
const REFUSING = `
  IDBFactory.prototype.open = () => { throw new DOMException("refused", "SecurityError"); };
  if ("localStorage" in globalThis) {
    Object.defineProperty(globalThis, "localStorage", { get() { throw new DOMException("refused", "SecurityError"); } });
  }
`;

async function refuseStorage(page: Page): Promise<void> {
  await page.addInitScript(REFUSING);
  // a worker is no page: its file is fetched with the refusal before its own words
  await page.route(/worker-[^/]*\.js$/, async (route) => {
    const response = await route.fetch();
    const { "content-encoding": _packed, "content-length": _length, ...headers } = response.headers();
    await route.fulfill({ response, headers, body: `${REFUSING}\n${await response.text()}` });
  });
}

it("where the browser refuses its storage, the app says so and goes on in memory from the door to the summary", async () => {
  await visiting(
    async (page) => {
      await refuseStorage(page);
      await page.goto("/start?goal=ease_pain");
      await page.getByRole("radio", { name: "2", exact: true }).check();
      await press(page, "Go on");
      await answerQuestions(page);
      await press(page, "Show me what to do");
      await press(page, "Start now");
      await page.waitForURL("**/train");
      await page.getByText(/^This browser keeps nothing for us/).waitFor();
      // the worker knows what the page was told
      await page.getByRole("button", { name: "Start", exact: true }).click();
      await press(page, "2");
      await page.locator(".player").waitFor();
      await page
        .getByRole("button", { name: "Done", exact: true })
        .or(page.getByRole("button", { name: "Done without the timer" }))
        .click();
      await soon(() => page.getByRole("button", { name: "Undo the last set" }).count()).toBe(1);
      await press(page, "More");
      await press(page, "Finish now");
      await press(page, "Finish");
      await page.getByRole("heading", { name: "Done." }).waitFor();
      expect(await accessibilityFaults(page)).toEqual([]);
      await press(page, "Close");
      await page.getByRole("heading", { name: "Done for today" }).waitFor();
      await page.getByRole("link", { name: "Progress" }).click();
      await page.locator(".week-bodies svg").first().waitFor();
      // nothing was kept, so nothing was lost
      await expect(page.getByText(/now it holds none/).count()).resolves.toBe(0);
    },
    { baseURL: app.url, serviceWorkers: "block" },
  );
});
