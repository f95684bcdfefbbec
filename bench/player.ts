import type { CDPSession, Page } from "playwright-core";
import { openChromium } from "../e2e/chromium.ts";
import { seedRecords } from "../e2e/seedRecords.ts";
import { serveApp } from "../e2e/serveApp.ts";
import { LIFTER, SCREENED } from "../e2e/trainSeeds.ts";
import { clockText } from "../src/sync/hybridClock.ts";
import { median, type BenchRow } from "./row.ts";

const STORED_SETS = 100_000;
const SETS_A_WORKOUT = 25;
const SLOWER = 4;
const PRESSES = 15;
const MOST_MS = 50;
/** Between two sets, ms: shorter than any rest, so that what the app works out behind a set is still under way now and then. */
const BETWEEN_MS = 1_500;

/** The player with 100,000 sets stored, on a slowed processor: from the tap on Done to the paint that shows it. */
export async function rows(): Promise<readonly BenchRow[]> {
  const app = await serveApp(process.env["BACKSTAY_DIST"] || "dist");
  try {
    const empty = await tapsWith(app.url, async () => undefined);
    const full = await tapsWith(app.url, fill);
    return [
      {
        what: `logging a set with ${STORED_SETS.toLocaleString("en")} stored, tap to paint, processor slowed ${SLOWER} times`,
        median: median(full),
        unit: "ms",
        peer: {
          what: "with nothing stored, in the same run",
          median: median(empty),
          ratio: median(full) / median(empty),
        },
        aim: `at most ${MOST_MS} ms`,
        met: median(full) <= MOST_MS,
      },
      {
        what: "the slowest of these",
        median: Math.max(...full),
        unit: "ms",
        peer: {
          what: "with nothing stored",
          median: Math.max(...empty),
          ratio: Math.max(...full) / Math.max(...empty),
        },
        aim: "stated, no aim",
        met: true,
      },
    ];
  } finally {
    await app.close();
  }
}

/** Milliseconds of each tap, on a fresh profile that `prepare` fills. */
async function tapsWith(url: string, prepare: (page: Page) => Promise<void>): Promise<readonly number[]> {
  const { context, close } = await openChromium({ viewport: { width: 390, height: 844 } });
  context.setDefaultTimeout(120_000);
  try {
    const page = context.pages()[0] ?? (await context.newPage());
    await page.goto(`${url}/today`);
    await page.locator(".today[aria-busy=false]").waitFor();
    const today = new Date().toISOString().slice(0, 10);
    const answered = { ...SCREENED, id: today, fields: { ...SCREENED.fields, answeredOn: today } };
    await seedRecords(page, [answered, LIFTER]);
    await prepare(page);
    await page.goto(`${url}/train?routine=ad_hoc`);
    await page.getByRole("button", { name: "Start", exact: true }).click();
    await page.getByRole("button", { name: "Add an exercise" }).click();
    await page.getByLabel("Search").fill("romanian deadlift");
    await page.locator(".choices button").first().click();
    await page.locator(".set-go").waitFor();
    return await presses(page, await context.newCDPSession(page));
  } finally {
    await close();
  }
}

async function presses(page: Page, session: CDPSession): Promise<readonly number[]> {
  const times: number[] = [];
  for (let press = 0; press < PRESSES; press += 1) {
    await session.send("Emulation.setCPUThrottlingRate", { rate: 1 });
    await page.getByRole("button", { name: "More", exact: true }).click();
    await page.getByRole("button", { name: "One more set" }).click();
    await page.locator(".sheet-content").waitFor({ state: "detached" });
    await page.getByLabel("Load, kg", { exact: true }).fill("60");
    await page.waitForTimeout(BETWEEN_MS);
    await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
    times.push(await page.evaluate(tapToPaint));
  }
  return times;
}

/** In the page: presses Done and waits for the frame after the one in which the set is shown as done. */
function tapToPaint(): Promise<number> {
  const shown = () => document.querySelectorAll(".set-list .is-done").length;
  const before = shown();
  const button = document.querySelector<HTMLButtonElement>(".set-go button");
  return new Promise((done) => {
    const began = performance.now();
    const watcher = new MutationObserver(() => {
      if (shown() === before) return;
      watcher.disconnect();
      // painted once the frame of the change has gone out: a task after the next animation frame
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.start();
        channel.port1.addEventListener("message", () => done(performance.now() - began));
        channel.port2.postMessage(undefined);
      });
    });
    watcher.observe(document.body, { subtree: true, childList: true, attributes: true });
    button?.click();
  });
}

/** Years of training written into the page's database, as the app writes sets. */
export async function fill(page: Page): Promise<void> {
  await page.evaluate(
    async ({ sets, aWorkout, clock }) => {
      const exercises = [
        ["romanian_deadlift", "Romanian deadlift (barbell)"],
        ["back_squat", "Barbell back squat"],
        ["one_arm_row", "One-arm dumbbell row"],
        ["hip_thrust_barbell", "Barbell hip thrust"],
        ["bench_press_barbell", "Barbell bench press"],
      ] as const;
      const row = (
        kind: string,
        id: string,
        fields: Record<string, unknown>,
        order: string,
        seq: number,
      ) => ({
        kind,
        id,
        version: 1,
        fields,
        clocks: Object.fromEntries(Object.keys(fields).map((field) => [field, clock])),
        order,
        gone: 0,
        seq,
      });
      const database = await new Promise<IDBDatabase>((opened, failed) => {
        const opening = indexedDB.open("backstay-records");
        opening.addEventListener("success", () => opened(opening.result));
        opening.addEventListener("error", () => failed(opening.error ?? new Error("cannot open")));
      });
      const workouts = sets / aWorkout;
      const first = Date.now() - workouts * 86_400_000;
      const batch = 200;
      for (let from = 0; from < workouts; from += batch) {
        await new Promise<void>((written, failed) => {
          const transaction = database.transaction(["documents", "meta"], "readwrite");
          const documents = transaction.objectStore("documents");
          for (let w = from; w < Math.min(workouts, from + batch); w += 1) {
            const date = new Date(first + w * 86_400_000).toISOString().slice(0, 10);
            const startedAt = `${date}T07:00:00`;
            const id = `old-${w}`;
            documents.put(
              row(
                "workout",
                id,
                { startedAt, zone: "UTC", status: "finished", durationS: 3600 },
                startedAt,
                10 + w,
              ),
            );
            for (let s = 0; s < aWorkout; s += 1) {
              const place = s % exercises.length;
              const [exercise, name] = exercises[place] ?? exercises[0];
              const at = `${date}T07:${String(s + 10)}:00`;
              const fields = {
                workout: id,
                exercise,
                name,
                place,
                at,
                kind: "work",
                loadKg: 40 + ((w + s) % 30) * 2.5,
                loadUnit: "kg",
                reps: 5 + (s % 6),
                rir: 2,
              };
              documents.put(row("set", `${id}-${s}`, fields, at, 10 + w));
            }
          }
          transaction.objectStore("meta").put({ key: "revision", value: 10 + from + batch });
          transaction.addEventListener("complete", () => written());
          transaction.addEventListener("error", () => failed(transaction.error ?? new Error("cannot write")));
        });
      }
      database.close();
    },
    {
      sets: STORED_SETS,
      aWorkout: SETS_A_WORKOUT,
      clock: clockText({ ms: Date.UTC(2026, 0, 1), counter: 0 }, "seed"),
    },
  );
}

if (import.meta.main) {
  for (const { met, what, median: ms, unit, peer, aim } of await rows()) {
    const beside = peer ? `, ${peer.ratio.toFixed(2)} x ${peer.what} (${peer.median.toFixed(1)})` : "";
    console.log(`${met ? "met   " : "MISSED"} ${what}: ${ms.toFixed(1)} ${unit}${beside}  [${aim}]`);
  }
}
