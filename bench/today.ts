import type { Page } from "playwright-core";
import { openChromium } from "../e2e/chromium.ts";
import { seedRecords } from "../e2e/seedRecords.ts";
import { serveApp } from "../e2e/serveApp.ts";
import { LIFTER, SCREENED } from "../e2e/trainSeeds.ts";
import { fill } from "./player.ts";
import { median, type BenchRow } from "./row.ts";

const STORED_SETS = 100_000;
const SLOWER = 4;
const OPENINGS = 5;
const TODAY = {
  place: "/today",
  shown: ".today-main .card",
  settled: ".today[aria-busy=false]",
  mostMs: 300,
};
const PROGRESS = {
  place: "/progress",
  shown: ".progress .card",
  settled: "#weeks-title",
  mostMs: 500,
};

/** Today and Progress with 100,000 sets stored, on a slowed processor: to the paint that shows what to do, or how it goes. */
export async function rows(): Promise<readonly BenchRow[]> {
  const app = await serveApp(process.env["BACKSTAY_DIST"] || "dist");
  const { context, close } = await openChromium({ viewport: { width: 390, height: 844 } });
  context.setDefaultTimeout(300_000);
  try {
    const page = context.pages()[0] ?? (await context.newPage());
    await page.goto(`${app.url}/today`);
    await page.locator(".today[aria-busy=false]").waitFor();
    const today = new Date().toISOString().slice(0, 10);
    const answered = { ...SCREENED, id: today, fields: { ...SCREENED.fields, answeredOn: today } };
    await seedRecords(page, [answered, LIFTER]);
    await fill(page);
    await page.goto(`${app.url}/today`);
    await page.locator(".today[aria-busy=false]").waitFor();
    const session = await context.newCDPSession(page);
    const slow = (rate: number) => session.send("Emulation.setCPUThrottlingRate", { rate });
    const opened = async ({ place, shown, settled }: typeof TODAY) => {
      await slow(1);
      await page.goto(`${app.url}/more`);
      await page.locator(`.nav-place[href='${place}']`).hover();
      await page.waitForTimeout(1500);
      await slow(SLOWER);
      const took = await page.evaluate(clickToPaint, { place, shown, settled });
      await slow(1);
      await page.locator(settled).first().waitFor();
      return took;
    };
    const within: number[] = [];
    const anew: number[] = [];
    const progress: number[] = [];
    const drawn: number[] = [];
    for (let opening = 0; opening < OPENINGS; opening += 1) {
      within.push((await opened(TODAY)).shownMs);
      const onProgress = await opened(PROGRESS);
      progress.push(onProgress.shownMs);
      drawn.push(onProgress.settledMs);
      await slow(SLOWER);
      anew.push(await openedAnew(page, `${app.url}/today`));
      await slow(1);
      await page.locator(".today[aria-busy=false]").waitFor();
    }
    const sets = STORED_SETS.toLocaleString("en");
    return [
      {
        what: `opening Today with ${sets} sets stored, tap to paint, processor slowed ${SLOWER} times`,
        median: median(within),
        unit: "ms",
        aim: `at most ${TODAY.mostMs} ms`,
        met: median(within) <= TODAY.mostMs,
      },
      {
        what: `opening Progress with ${sets} sets stored, tap to paint, processor slowed ${SLOWER} times`,
        median: median(progress),
        unit: "ms",
        aim: `at most ${PROGRESS.mostMs} ms`,
        met: median(progress) <= PROGRESS.mostMs,
      },
      {
        what: "the same until its curves have their place",
        median: median(drawn),
        unit: "ms",
        aim: "stated, no aim",
        met: true,
      },
      {
        what: `the same from nothing: page, script and Today, processor slowed ${SLOWER} times`,
        median: median(anew),
        unit: "ms",
        aim: "stated, no aim",
        met: true,
      },
    ];
  } finally {
    await close();
    await app.close();
  }
}

/** In the page: taps the place and waits for the frame after the one in which `shown` is there, and likewise `settled`. */
function clickToPaint({
  place,
  shown,
  settled,
}: {
  readonly place: string;
  readonly shown: string;
  readonly settled: string;
}): Promise<{ readonly shownMs: number; readonly settledMs: number }> {
  const began = performance.now();
  const painted = (what: string) =>
    new Promise<number>((done) => {
      const watcher = new MutationObserver(() => {
        if (!document.querySelector(what)) return;
        watcher.disconnect();
        requestAnimationFrame(() => {
          const channel = new MessageChannel();
          channel.port1.addEventListener("message", () => done(performance.now() - began));
          channel.port1.start();
          channel.port2.postMessage(undefined);
        });
      });
      watcher.observe(document.body, { subtree: true, childList: true, attributes: true });
    });
  const both = Promise.all([painted(shown), painted(settled)]);
  document.querySelector<HTMLAnchorElement>(`.nav-place[href='${place}']`)?.click();
  return both.then(([shownMs, settledMs]) => ({ shownMs, settledMs }));
}

/** From the start of the navigation to the frame after the card is there. */
async function openedAnew(page: Page, url: string): Promise<number> {
  await page.goto(url, { waitUntil: "commit" });
  return page.evaluate(
    () =>
      new Promise<number>((done) => {
        const look = () => {
          if (document.querySelector(".today-main .card"))
            requestAnimationFrame(() => done(performance.now()));
          else requestAnimationFrame(look);
        };
        look();
      }),
  );
}

if (import.meta.main) {
  for (const row of await rows()) console.log(JSON.stringify(row));
}
