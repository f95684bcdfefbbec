import type { CDPSession, Page } from "playwright-core";
import { openChromium } from "../e2e/chromium.ts";
import { serveApp } from "../e2e/serveApp.ts";
import { exercise } from "../src/core/exercise/catalogue.ts";
import { askedExercise } from "../src/engine/answers/askedExercise.ts";
import { ExerciseBody } from "../src/web/exercise/exerciseBody.ts";
import { PHASES, WEIGHTS_KG } from "../src/web/exercise/sliderSteps.ts";
import { median, type BenchRow } from "./row.ts";

const EXERCISE = "romanian_deadlift";
const SLOWER = 4;
const RUNS = 5;
/** Somebody looks at a page before moving something on it; meanwhile it works ahead. */
const LOOK_MS = 1500;
const DRAG_MS = 2500;
/** Once along the slider: a quick hand, so that the slider of the weight, of 40 steps, has a new one for each frame. */
const WAY_MS = 600;
/** Each frame has a move, as with a mouse of today; a browser hands over more of them here than when nobody debugs it. */
const MOVES_PER_S = 90;
const FRAME_MS = 1000 / 60;
/** What still counts as holding the rate of a bare slider. */
const NEARLY = 0.95;

/** What a page is dragged for. */
interface Dragged {
  readonly open: (page: Page) => Promise<void>;
  /** Which slider of the page. */
  readonly slider: number;
  /** Script whose value changes with each new thing that is to be seen. */
  readonly seen: string;
}

/** A slider of as many steps on an empty page: where a move is smaller than a step, no page can show anything new. */
function bareSlider(steps: number): Dragged {
  return {
    open: (page) =>
      page.setContent(
        `<label>Bare<input type="range" min="0" max="${steps}" value="${steps / 2}" style="width:350px"></label>`,
      ),
    slider: 0,
    seen: `document.querySelector("input").value`,
  };
}

function sliderOfExercise(url: string, slider: number): Dragged {
  return {
    async open(page) {
      await page.goto(`${url}/exercise/${EXERCISE}`);
      await page.locator(".at-work-picture svg").waitFor();
    },
    slider,
    // an outline that is another one at every step of both sliders; to read them all would take part of the frame
    seen: `document.querySelector(".at-work-picture .figure-skin").getAttribute("d")`,
  };
}

/**
 * The sliders of an exercise's page on a phone's screen dragged to and fro, through the browser's own input: frames that show
 * something new, beside those of a bare slider on an empty page dragged in the same way (the slowing itself keeps most of a core
 * busy, so that two cores with other work are below 60 there already), and the time of a core, which other work stretches
 * less. Chromium slows the page's own thread alone, never a worker: the worker's work has rows of its own.
 */
export async function rows(): Promise<readonly BenchRow[]> {
  const app = await serveApp();
  try {
    const phase = sliderOfExercise(app.url, 0);
    const weight = sliderOfExercise(app.url, 1);
    const barePhase = bareSlider(PHASES.length - 1);
    const bareWeight = bareSlider(WEIGHTS_KG.length - 1);
    const [barePhaseFps, bareWeightFps, phaseFps, weightFps]: number[][] = [[], [], [], []];
    const [phaseMs, weightMs]: number[][] = [[], []];
    // in turns, so that other work on the machine meets each of them alike
    for (let run = 0; run < RUNS; run++) {
      barePhaseFps!.push(await framesPerSecond(barePhase));
      phaseFps!.push(await framesPerSecond(phase));
      bareWeightFps!.push(await framesPerSecond(bareWeight));
      weightFps!.push(await framesPerSecond(weight));
      phaseMs!.push(await slowFrameMs(phase));
      weightMs!.push(await slowFrameMs(weight));
    }
    return [
      frameRow("the slider through the movement", median(phaseFps!), median(barePhaseFps!)),
      frameRow("the slider of the weight", median(weightFps!), median(bareWeightFps!)),
      coreRow("the page's own thread, 19 of 20 frames through the movement", median(phaseMs!)),
      coreRow("the page's own thread, 19 of 20 frames under the weight", median(weightMs!)),
      coreRow("the worker, a phase that it has not worked out ahead", workerMs("phase")),
      coreRow("the worker, a weight that it has not worked out ahead", workerMs("weight")),
    ];
  } finally {
    await app.close();
  }
}

function frameRow(what: string, fps: number, floor: number): BenchRow {
  return {
    what: `frames a second that show something new under ${what}, CPU slowed ${SLOWER} times, no GPU`,
    median: fps,
    unit: "fps",
    peer: { what: "bare slider of as many steps on an empty page", median: floor, ratio: fps / floor },
    aim: `at least 60, or ${NEARLY * 100} % of a bare slider's`,
    met: fps >= 59 || fps >= NEARLY * floor,
  };
}

function coreRow(what: string, ms: number): BenchRow {
  return {
    what: `${what}, time of one core`,
    median: ms,
    unit: "ms",
    aim: `at most ${(FRAME_MS / SLOWER).toFixed(1)} ms, a frame of a CPU ${SLOWER} times slower`,
    met: ms <= FRAME_MS / SLOWER,
  };
}

async function framesPerSecond(dragged: Dragged): Promise<number> {
  return onPage(dragged, SLOWER, async (page, session) => {
    await page.evaluate(`{
      let before;
      window.fresh = 0;
      requestAnimationFrame(function look() {
        const now = ${dragged.seen};
        if (now !== before) window.fresh += 1;
        before = now;
        requestAnimationFrame(look);
      });
    }`);
    const fresh = async () => Number(await page.evaluate("window.fresh"));
    const before = await fresh();
    const s = await drag(page, session, dragged.slider);
    return ((await fresh()) - before) / s;
  });
}

/** Time of a core that 19 of 20 frames need at most on the page's own thread, with all that happened since the one before, ms. */
async function slowFrameMs(dragged: Dragged): Promise<number> {
  return onPage(dragged, 1, async (page, session) => {
    const events: TraceEvent[] = [];
    session.on("Tracing.dataCollected", ({ value }) => events.push(...(value as unknown as TraceEvent[])));
    await session.send("Tracing.start", {
      transferMode: "ReportEvents",
      traceConfig: {
        includedCategories: [
          "disabled-by-default-devtools.timeline",
          "disabled-by-default-devtools.timeline.frame",
        ],
      },
    });
    await drag(page, session, dragged.slider);
    const complete = new Promise((done) => session.once("Tracing.tracingComplete", done));
    await session.send("Tracing.end");
    await complete;
    const frames = coreTimes(events).toSorted((a, b) => a - b);
    const slow = frames[Math.floor(frames.length * 0.95)];
    if (slow === undefined) throw new Error("the trace holds no frames");
    return slow;
  });
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Begin and length, and time of a core, microseconds. */
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
}

/** Time of a core from one frame to the next, ms, of the thread that makes the frames. */
function coreTimes(events: readonly TraceEvent[]): readonly number[] {
  const begins = events.filter(({ name }) => name === "BeginMainThreadFrame").toSorted((a, b) => a.ts - b.ts);
  const [first] = begins;
  if (!first) return [];
  const tasks = events.filter(
    ({ name, ph, pid, tid }) => name === "RunTask" && ph === "X" && pid === first.pid && tid === first.tid,
  );
  const sums = begins.map(() => 0);
  for (const { ts, dur = 0, tdur = 0 } of tasks) {
    // a task belongs to the frame that it makes, or else to the next
    const frame = begins.findIndex((begin) => begin.ts >= ts || begin.ts >= ts + dur);
    if (frame >= 0) sums[frame] = sums[frame]! + tdur / 1000;
  }
  return sums.slice(1);
}

async function onPage<Result>(
  { open }: Dragged,
  slower: number,
  measure: (page: Page, session: CDPSession) => Promise<Result>,
): Promise<Result> {
  const { context, close } = await openChromium({ viewport: { width: 390, height: 844 } });
  try {
    const page = context.pages()[0] ?? (await context.newPage());
    await open(page);
    const session = await context.newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: slower });
    await page.waitForTimeout(LOOK_MS);
    return await measure(page, session);
  } finally {
    await close();
  }
}

/** Drags a slider to and fro; how long it took, s. */
async function drag(page: Page, session: CDPSession, slider: number): Promise<number> {
  const box = await page.locator("input[type=range]").nth(slider).boundingBox();
  if (!box) throw new Error("the slider is not to be seen");
  // half the thumb at each end, where nothing moves any more
  const left = box.x + 8;
  const wide = box.width - 16;
  const y = box.y + box.height / 2;
  const mouse = (type: "mousePressed" | "mouseMoved" | "mouseReleased", x: number) =>
    session.send("Input.dispatchMouseEvent", { type, x, y, button: "left", buttons: 1, clickCount: 1 });
  await mouse("mousePressed", left);
  const begin = performance.now();
  const moves: Promise<unknown>[] = [];
  for (let passed = 0; passed < DRAG_MS; passed = performance.now() - begin) {
    const way = (passed / WAY_MS) % 2;
    // not waited for: a hand does not wait for the page
    moves.push(mouse("mouseMoved", left + wide * Math.min(way, 2 - way)));
    const next = begin + (moves.length * 1000) / MOVES_PER_S;
    await new Promise((done) => setTimeout(done, Math.max(0, next - performance.now())));
  }
  await Promise.all(moves);
  const s = (performance.now() - begin) / 1000;
  await mouse("mouseReleased", left);
  return s;
}

/** Time of a core that a place of a slider takes the worker, ms; the code warm, the place not. */
function workerMs(slider: "phase" | "weight"): number {
  const asked = askedExercise(exercise(EXERCISE));
  if (!asked) throw new Error("the exercise has no motion");
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const body = new ExerciseBody(asked);
    body.at({ phase: 0, weightKg: 0 });
    const before = process.cpuUsage();
    const places =
      slider === "phase"
        ? PHASES.map((phase) => ({ phase, weightKg: 0 }))
        : WEIGHTS_KG.slice(1).map((weightKg) => ({ phase: 0.5, weightKg }));
    for (const place of places) body.at(place);
    const { user, system } = process.cpuUsage(before);
    times.push((user + system) / 1000 / places.length);
  }
  return median(times);
}

if (import.meta.main) {
  for (const row of await rows()) console.log(JSON.stringify(row));
}
