import { spawn, type ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Browser, type Page } from "playwright-core";
import { expect, it } from "vitest";
import { seedRecords } from "./seedRecords.ts";
import { serveApp } from "./serveApp.ts";
import { storedRecords } from "./storedRecords.ts";
import { LIFTER, PLAN, SCREENED } from "./trainSeeds.ts";

/** How often the browser is killed; a hundred times in a long run. */
const KILLS = Number(process.env["BACKSTAY_KILLS"] || 10);
/** Sets that are pressed before each kill; the last one is cut off in mid-write. */
const SETS = 3;
const SEED = 20261123;

/** Long enough that a busy machine never decides. */
// awaited where it is called
// oxlint-disable-next-line vitest/require-awaited-expect-poll
const soon = <Value>(look: () => Value) => expect.poll(look, { timeout: 30_000 });

it(
  `${KILLS} kills of the browser's processes in mid-write lose no set that the screen called done (seed ${SEED})`,
  async () => {
    const app = await serveApp(process.env["BACKSTAY_DIST"] || "dist");
    const profile = mkdtempSync(join(tmpdir(), "backstay-kill-"));
    const random = randomOf(SEED);
    let acknowledged = 0;
    let cutOff = 0;
    try {
      await prepare(profile, app.url);
      for (let kill = 0; kill < KILLS; kill += 1) {
        const { page, end } = await open(profile);
        await page.goto(`${app.url}/train`);
        await page.locator(".player").waitFor();
        const before = await storedSets(page);
        // everything that was ever called done is there
        expect(before, `after kill ${kill}`).toBeGreaterThanOrEqual(acknowledged);
        expect(before, `after kill ${kill}`).toBeLessThanOrEqual(acknowledged + cutOff);
        acknowledged = before;
        for (let set = 0; set < SETS; set += 1) {
          await oneMoreSet(page, acknowledged);
          acknowledged += 1;
        }
        // one more, and the process dies at some instant of its write
        await addSet(page);
        await page.evaluate(pressDone);
        await new Promise((later) => setTimeout(later, random() * 25));
        const shown = await Promise.race([
          shownSets(page).catch(() => acknowledged),
          new Promise<number>((later) => setTimeout(() => later(acknowledged), 2)),
        ]);
        cutOff = shown > acknowledged ? 0 : 1;
        acknowledged = Math.max(acknowledged, shown);
        await end("SIGKILL");
      }
      const { page, end } = await open(profile);
      await page.goto(`${app.url}/train`);
      await page.locator(".player-head").waitFor();
      expect(await storedSets(page)).toBeGreaterThanOrEqual(acknowledged);
      expect(await shownSets(page)).toBe(await storedSets(page));
      await end("SIGTERM");
    } finally {
      await app.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    }
  },
  120_000 + KILLS * 20_000,
);

/** A profile with a plan and a free workout of many sets under way. */
async function prepare(profile: string, url: string): Promise<void> {
  const { page, end } = await open(profile);
  await page.goto(`${url}/today`);
  await page.locator(".today[aria-busy=false]").waitFor();
  await seedRecords(page, [SCREENED, LIFTER, PLAN]);
  await page.goto(`${url}/train?routine=ad_hoc`);
  await page.getByRole("button", { name: "Start", exact: true }).click();
  await page.getByRole("button", { name: "Add an exercise" }).click();
  await page.getByLabel("Search").fill("air squat");
  await page.locator(".choices button").first().click();
  await page.locator(".set-go").waitFor();
  await end("SIGTERM");
}

async function addSet(page: Page): Promise<void> {
  await page.getByRole("button", { name: "More", exact: true }).click();
  await page.getByRole("button", { name: "One more set" }).click();
  await page.locator(".sheet-content").waitFor({ state: "detached" });
}

/** Adds a set, does one, and waits until the screen says so. */
async function oneMoreSet(page: Page, before: number): Promise<void> {
  await addSet(page);
  await page.getByRole("button", { name: "Done", exact: true }).click();
  await soon(() => shownSets(page)).toBe(before + 1);
}

function pressDone(): void {
  document.querySelector<HTMLButtonElement>(".set-go button")?.click();
}

function shownSets(page: Page): Promise<number> {
  return page.locator(".player-head progress").evaluate((bar: HTMLProgressElement) => bar.value);
}

async function storedSets(page: Page): Promise<number> {
  return (await storedRecords(page, "set")).length;
}

interface Opened {
  readonly page: Page;
  /** Ends the browser with all its processes and waits until it is gone. */
  readonly end: (signal: NodeJS.Signals) => Promise<void>;
}

/** A browser in a process group of its own, so that a kill reaches every one of its processes at once. */
async function open(profile: string): Promise<Opened> {
  const child = spawn(
    process.env["CHROMIUM"] || "/usr/bin/chromium",
    [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--remote-debugging-port=0",
      `--user-data-dir=${profile}`,
      "about:blank",
    ],
    { detached: true, stdio: ["ignore", "ignore", "pipe"] },
  );
  const browser = await chromium.connectOverCDP(await endpointOf(child));
  const [context] = browser.contexts();
  if (!context) throw new Error("the browser has no context");
  context.setDefaultTimeout(20_000);
  const page = context.pages()[0] ?? (await context.newPage());
  return { page, end: (signal) => endOf(child, browser, signal) };
}

function endpointOf(child: ChildProcess): Promise<string> {
  return new Promise((found, failed) => {
    let said = "";
    child.stderr?.on("data", (data: Buffer) => {
      said += data.toString();
      const endpoint = /DevTools listening on (ws:\S+)/.exec(said)?.[1];
      if (endpoint) found(endpoint);
    });
    child.once("exit", () => failed(new Error(`the browser ended: ${said.slice(-500)}`)));
  });
}

async function endOf(child: ChildProcess, browser: Browser, signal: NodeJS.Signals): Promise<void> {
  const gone = new Promise<void>((exited) => child.once("exit", () => exited()));
  if (child.pid === undefined) throw new Error("the browser has no process");
  if (signal === "SIGTERM") await browser.close().catch(() => undefined);
  try {
    process.kill(-child.pid, signal);
  } catch {
    // ended by itself
  }
  await gone;
  await browser.close().catch(() => undefined);
}

/** Mulberry32: the same numbers from 0 to 1 for the same seed. */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
