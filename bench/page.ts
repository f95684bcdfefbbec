import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import lighthouse from "lighthouse";
import { openChromium } from "../e2e/chromium.ts";
import { serveApp } from "../e2e/serveApp.ts";
import { median, type BenchRow } from "./row.ts";

const MOST_SCRIPT_KB = 180;
const LEAST_SCORE = 95;
const DEBUG_PORT = 9333;
const RUNS = 3;

/** The page as built: script of the first load, Lighthouse on its simulated phone, and frames while 50,000 sets are read. */
export async function rows(): Promise<readonly BenchRow[]> {
  const app = await serveApp();
  try {
    return [
      await firstLoad(app.url, "/"),
      await firstLoad(app.url, "/history"),
      await workerScript(app.url),
      ...(await lighthouseScores(app.url)),
      await framesWhileReading(app.url),
    ];
  } finally {
    await app.close();
  }
}

async function firstLoad(url: string, path: string): Promise<BenchRow> {
  const { context, close } = await openChromium();
  const page = context.pages()[0] ?? (await context.newPage());
  const scripts: Promise<Buffer>[] = [];
  page.on("response", (response) => {
    if (response.url().endsWith(".js")) scripts.push(response.body());
  });
  await page.goto(url + path, { waitUntil: "networkidle" });
  const bytes = (await Promise.all(scripts)).reduce((sum, body) => sum + gzipSync(body).length, 0);
  await close();
  const kB = bytes / 1000;
  return {
    what: `script of the first load of ${path}, gzipped`,
    median: kB,
    unit: "kB",
    aim: `at most ${MOST_SCRIPT_KB} kB`,
    met: kB <= MOST_SCRIPT_KB,
  };
}

/** What the service worker itself consists of: no page runs it, but a phone loads it once, after the first screen. */
async function workerScript(url: string): Promise<BenchRow> {
  const script = async (name: string) => (await fetch(`${url}/${name}`)).text();
  const worker = await script("sw.js");
  const imported = [...worker.matchAll(/importScripts\("([^"]+)"\)/g)].map(([, name = ""]) => script(name));
  const texts = [worker, ...(await Promise.all(imported))];
  return {
    what: "script of the service worker, gzipped: loaded once, after the first screen",
    median: texts.reduce((sum, text) => sum + gzipSync(text).length, 0) / 1000,
    unit: "kB",
    aim: "stated, no aim",
    met: true,
  };
}

async function lighthouseScores(url: string): Promise<readonly BenchRow[]> {
  const { close } = await openChromium({}, [`--remote-debugging-port=${DEBUG_PORT}`]);
  try {
    const runs: Record<string, number[]> = { performance: [], accessibility: [], "best-practices": [] };
    const paints: number[] = [];
    for (let run = 0; run < RUNS; run++) {
      const result = await lighthouse(url, {
        port: DEBUG_PORT,
        onlyCategories: Object.keys(runs),
        logLevel: "error",
      });
      if (!result) throw new Error("Lighthouse gave no result");
      for (const [id, scores] of Object.entries(runs))
        scores.push((result.lhr.categories[id]?.score ?? 0) * 100);
      paints.push(result.lhr.audits["largest-contentful-paint"]?.numericValue ?? Number.NaN);
    }
    const scores = Object.entries(runs).map(([id, values]): BenchRow => {
      const score = median(values);
      return {
        what: `Lighthouse ${id} (mobile)`,
        median: score,
        unit: "score",
        aim: `at least ${LEAST_SCORE}`,
        met: score >= LEAST_SCORE,
      };
    });
    const paint = median(paints) / 1000;
    return [
      ...scores,
      {
        what: "largest paint on Lighthouse's simulated phone",
        median: paint,
        unit: "s",
        aim: "at most 2 s",
        met: paint <= 2,
      },
    ];
  } finally {
    await close();
  }
}

/** Longest pause between two frames while a worker reads 50,000 sets and the report is drawn; the page holds no log. */
async function framesWhileReading(url: string): Promise<BenchRow> {
  const { context, close } = await openChromium({ viewport: { width: 1280, height: 800 } });
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(`${url}/history`);
  const head =
    "Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE";
  const rowsOfFile = Array.from({ length: 50_000 }, (_, i) => {
    const two = (value: number) => String(value).padStart(2, "0");
    const day = `20${two(10 + (i % 15))}-${two(1 + (i % 12))}-${two(1 + (i % 28))}`;
    return `${day} 18:05:00,"Legs",45m,"Romanian Deadlift (Barbell)",${1 + (i % 5)},100,8,0,0,"","",`;
  });
  // from the disk: handing the bytes over through the debugger would itself hold up the page
  const folder = mkdtempSync(join(tmpdir(), "backstay-bench-"));
  const file = join(folder, "large.csv");
  writeFileSync(file, [head, ...rowsOfFile].join("\n"));
  await page.evaluate(() => {
    const pauses: number[] = [];
    let last = performance.now();
    const tick = (): void => {
      const now = performance.now();
      pauses.push(now - last);
      last = now;
      requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
    Object.assign(window, { pauses });
  });
  await page.locator("input[type=file]").setInputFiles(file);
  await page.locator("article.report").waitFor({ timeout: 60_000 });
  const longest = await page.evaluate(() => Math.max(...(window as unknown as { pauses: number[] }).pauses));
  await close();
  rmSync(folder, { recursive: true });
  return {
    what: "longest pause between two frames while 50,000 sets are read",
    median: longest,
    unit: "ms",
    aim: "at most 200 ms",
    met: longest <= 200,
  };
}

if (import.meta.main) {
  for (const row of await rows()) console.log(JSON.stringify(row));
}
