// Pictures of every screen: phone and desktop, light and dark, of an invented person, and of what an account adds. Needs a
// built app (npm run build). Screens by name, with commas, or `signed-in`, may be given; all are made otherwise.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { openChromium } from "../e2e/chromium.ts";
import { seedRecords } from "../e2e/seedRecords.ts";
import { startRealServer } from "../e2e/realServer.ts";
import { exampleRecords } from "../fixtures/exampleRecords.ts";
import type { LocalDate } from "../src/core/calendar.ts";
import { buildProgramme } from "../src/core/programme/build.ts";
import type { Programme } from "../src/core/programme/programme.ts";
import { screen } from "../src/core/screening/screen.ts";
import { EMERGENCY_IDS } from "../src/core/screening/question.ts";
import { highsSolver } from "../src/platform/highsSolver.ts";
import { signedInScreens } from "./signedInScreens.ts";

const SIZES = { phone: { width: 390, height: 844 }, desktop: { width: 1280, height: 800 } } as const;
const SCREENS: Readonly<Record<string, string>> = {
  today: "/today",
  plan: "/plan",
  train: "/train",
  assess: "/assess",
  progress: "/progress",
  library: "/library",
  exercise: "/exercise/romanian_deadlift",
  true: "/true",
  habits: "/habits",
  lesson: "/lesson/hinge",
  flare: "/flare",
  more: "/more",
  data: "/data",
  settings: "/settings",
  account: "/account",
  sharing: "/sharing",
  food: "/food",
  screen: "/screen",
  sheet: "/sheet",
  history: "/history",
};

/** The plan that the invented person follows. */
async function examplePlan(today: LocalDate): Promise<Programme> {
  const answers = Object.fromEntries(EMERGENCY_IDS.map((id) => [id, "no" as const]));
  const outcome = await buildProgramme(
    {
      today,
      person: { birthYear: 1986, sex: "f", heightM: 1.68, massKg: 64, trainingAge: "beginner" },
      goal: "ease_pain",
      weekdays: ["mon", "wed", "fri"],
      minutesPerSession: 30,
      kit: ["mat", "band", "mini_band", "dumbbells"],
      pain: { now: 3, usual: 4, months: 4, regions: ["low_back"] },
      conditions: [],
      cleared: [],
      screening: screen(answers, { today, conditions: [], clearances: [], answeredOn: today }),
      findings: [],
      dislikes: [],
      keep: [],
      weeksSinceStart: 6,
    },
    highsSolver(),
  );
  if (outcome.outcome !== "plan") throw new Error(`the example has no plan: ${outcome.outcome}`);
  return outcome.programme;
}

async function settled(page: Page): Promise<void> {
  await page.waitForLoadState("networkidle");
  await page.waitForTimeout(1200);
}

const [wanted = ""] = process.argv.slice(2);
const language = process.env["BACKSTAY_LANGUAGE"] ?? "en";
const into = join(import.meta.dirname, "..", ".cache", "screenshots");
mkdirSync(into, { recursive: true });
const today = new Date().toLocaleDateString("sv-SE");
const seeds = exampleRecords(today, await examplePlan(today));
const app = await startRealServer();
try {
  for (const [size, viewport] of Object.entries(SIZES)) {
    for (const colorScheme of ["light", "dark"] as const) {
      const { context, close } = await openChromium({
        viewport,
        colorScheme,
        locale: language,
        reducedMotion: "reduce",
        serviceWorkers: "block",
      });
      try {
        const page = context.pages()[0] ?? (await context.newPage());
        const shoot = async (name: string, fullPage: boolean) => {
          await settled(page);
          await page.screenshot({ path: join(into, `${name}-${size}-${colorScheme}.png`), fullPage });
        };
        page.on("pageerror", (error) => console.error(`${page.url()}: ${error.message}`));
        await page.goto(`${app.url}/`);
        await settled(page);
        if (wanted === "" || wanted === "welcome") await shoot("welcome", false);
        // the records' database is made by the first screen that asks for it
        await page.goto(`${app.url}/today`);
        await settled(page);
        await seedRecords(page, seeds);
        for (const [name, path] of Object.entries(SCREENS)) {
          if (wanted !== "" && !wanted.split(",").includes(name)) continue;
          await page.goto(`${app.url}${path}`);
          await shoot(name, size === "phone" && name !== "train" && name !== "library" && name !== "true");
        }
        if (language === "en" && (wanted === "" || wanted === "signed-in"))
          await signedInScreens(page, app, `${size}-${colorScheme}@example.org`, (name) => shoot(name, true));
      } finally {
        await close();
      }
    }
  }
  console.log(`Screenshots are in ${into}`);
} finally {
  await app.close();
}
