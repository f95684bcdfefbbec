import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { accessibilityFaults } from "./accessibilityFaults.ts";
import { servedApp, sidewaysOverflow, visiting, type VisitOptions } from "./visiting.ts";

const app = servedApp();
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "backstay-e2e-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Fails also if the page reached for anything but its own origin. */
async function visitingHistory(
  visit: (page: Page) => Promise<void>,
  options: VisitOptions = { viewport: { width: 1280, height: 800 } },
): Promise<void> {
  const strangers: string[] = [];
  await visiting(async (page) => {
    page.on("request", (request) => {
      const { protocol, origin } = new URL(request.url());
      if (protocol.startsWith("http") && origin !== new URL(app.url).origin) strangers.push(request.url());
    });
    await page.goto(`${app.url}/history`);
    await visit(page);
    expect(strangers).toEqual([]);
  }, options);
}

const report = (page: Page) => page.locator("article.report");
const trySample = async (page: Page) => {
  await page.getByRole("button", { name: "Try an invented lifter's year" }).click();
  await report(page).waitFor();
};
const give = (page: Page, ...files: string[]) =>
  page.locator("input[type=file]").first().setInputFiles(files);

function fileOf(name: string, text: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const STRONG_HEAD =
  "Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE";
const strong = (name: string, sets: number, kg = 100) =>
  [
    STRONG_HEAD,
    ...Array.from(
      { length: sets },
      (_, i) =>
        `2026-0${1 + (i % 9)}-1${i % 10} 18:0${i % 6}:00,"Legs",45m,"${name}",${1 + (i % 5)},${kg},8,0,0,"","",`,
    ),
  ].join("\n");

describe("a person with a training history", () => {
  it("tries the sample and reads where the work went, back view first", async () => {
    await visitingHistory(async (page) => {
      await trySample(page);
      await expect(page.locator("h1").innerText()).resolves.toMatch(/% of the work went to the back/);
      expect(await page.locator(".bodies figure svg").first().getAttribute("data-view")).toBe("back");
      await expect(page.locator(".suggestions > li").count()).resolves.toBe(3);
      await page.locator(".plot").first().scrollIntoViewIfNeeded();
      await page.locator(".plot svg").first().waitFor();

      await page.locator('[data-view="back"] [data-muscle="hamstrings"] .bodymap-shape').first().hover();
      await expect(page.locator(".muscle-card h3").innerText()).resolves.toBe("Hamstrings");
      await page.locator('[data-view="back"] [data-muscle="latissimus_dorsi"]').first().focus();
      await expect(page.locator(".muscle-card h3").innerText()).resolves.toBe("Latissimus dorsi");
    });
  });

  it("reads of each exercise what left and right did", async () => {
    await visitingHistory(async (page) => {
      const rows = Array.from({ length: 16 }, (_, i) => {
        const day = `2026-09-${String(1 + (i >> 1)).padStart(2, "0")}`;
        const [side, reps] = i % 2 === 0 ? ["Left", 8] : ["Right", 12];
        return `${day} 18:00:00,"Legs",45m,"Bulgarian Split Squat (${side})",1,20,${reps},0,0,"","",`;
      });
      await give(page, fileOf("sides.csv", [STRONG_HEAD, ...rows].join("\n")));
      await page.getByRole("button", { name: "Kilograms" }).click();
      const sides = page
        .locator("section.card")
        .filter({ has: page.getByRole("heading", { name: "Left and right" }) });
      await sides
        .getByText(/^Bulgarian split squat.*: .*8 days with both sides/)
        .first()
        .waitFor();
    });
  });

  it("finds everything again after a reload, and nothing after removing all", async () => {
    await visitingHistory(async (page) => {
      await trySample(page);
      const headline = await page.locator("h1").innerText();
      await page.reload();
      await report(page).waitFor();
      expect(await page.locator("h1").innerText()).toBe(headline);

      await page.getByRole("button", { name: "Remove everything" }).click();
      await page.getByRole("alertdialog").getByRole("button", { name: "Remove everything" }).click();
      await page.getByRole("heading", { name: "Drop your export here" }).waitFor();
      await page.reload();
      await page.getByRole("heading", { name: "Drop your export here" }).waitFor();
      await expect(report(page).count()).resolves.toBe(0);
    });
  });

  it("is asked for the unit that the file does not tell, and sees loads once it is told", async () => {
    await visitingHistory(async (page) => {
      await give(page, fileOf("export.csv", strong("Squat (Barbell)", 60)));
      await page
        .getByRole("heading", { name: "Are the weights in export.csv in kilograms or pounds?" })
        .waitFor();
      await expect(page.getByText("estimated maximum").count()).resolves.toBe(0);
      await page.getByRole("button", { name: "Pounds" }).click();
      await page.getByText("Weights read as pounds").waitFor();
      await expect(page.getByRole("heading", { name: /in kilograms or pounds/ }).count()).resolves.toBe(0);
    });
  });

  it("maps a name that nobody knows, and the mapping outlives a reload", async () => {
    await visitingHistory(async (page) => {
      await give(page, fileOf("odd.csv", strong("Grandfather's gate lift", 40)));
      const field = page.getByLabel("Exercise that Grandfather's gate lift stands for");
      await field.waitFor();
      await field.fill("Glute bridge");
      await page.getByRole("heading", { name: "Mapped by you" }).waitFor();
      await expect(field.count()).resolves.toBe(0);
      await page.reload();
      await page.getByRole("heading", { name: "Mapped by you" }).waitFor();
    });
  });

  it("counts the same file once, lists what it knew, and takes an import back", async () => {
    await visitingHistory(async (page) => {
      const path = fileOf("twice.csv", strong("Deadlift (Barbell)", 30));
      await give(page, path);
      await report(page).waitFor();
      await give(page, path);
      await page.getByText(/known already and counted once/).waitFor();
      const rows = page.locator(".file-list > li");
      await expect(rows.count()).resolves.toBe(2);
      await rows.nth(1).getByRole("button").first().click();
      await expect.poll(() => rows.count()).toBe(1);
      await expect(page.getByText(/known already/).count()).resolves.toBe(0);
    });
  });

  it("is told in one sentence what is wrong with a photo, an empty file and a stranger's table", async () => {
    await visitingHistory(async (page) => {
      const photo = fileOf("photo.csv", Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46]));
      await give(page, photo, fileOf("empty.csv", ""), fileOf("table.csv", "a,b,c\n1,2,3\n"));
      await expect.poll(() => page.getByRole("alert").count()).toBe(3);
      const said = (await page.getByRole("alert").allInnerTexts()).join("\n");
      expect(said).toContain("photo.csv The file is a JPEG photo");
      expect(said).toContain("empty.csv The file is empty");
      expect(said).toContain("table.csv The file is a table");
      await expect(report(page).count()).resolves.toBe(0);
    });
  });

  it("stays responsive while 50,000 sets are read, and can cancel", async () => {
    await visitingHistory(async (page) => {
      const path = fileOf("large.csv", strong("Romanian Deadlift (Barbell)", 400_000));
      await give(page, path);
      await page.getByRole("button", { name: "Cancel" }).click();
      await page.getByText("Stopped. Nothing of that file was kept.").first().waitFor();
      await expect(report(page).count()).resolves.toBe(0);

      await page.evaluate(() => {
        const gaps: number[] = [];
        let last = performance.now();
        const tick = () => {
          const now = performance.now();
          gaps.push(now - last);
          last = now;
          requestAnimationFrame(tick);
        };
        requestAnimationFrame(tick);
        Object.assign(window, { gaps });
      });
      await give(page, fileOf("fifty.csv", strong("Romanian Deadlift (Barbell)", 50_000)));
      await report(page).waitFor();
      const frames = await page.evaluate(() => (window as unknown as { gaps: number[] }).gaps.length);
      // the page kept painting while the worker read
      expect(frames).toBeGreaterThan(10);
    });
  });

  it("saves everything as one file that reads back the same", async () => {
    await visitingHistory(async (page) => {
      await trySample(page);
      const headline = await page.locator("h1").innerText();
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name: "Save everything as one file" }).click(),
      ]);
      const saved = join(folder, "saved.json");
      await download.saveAs(saved);
      await page.getByRole("button", { name: "Remove everything" }).click();
      await page.getByRole("alertdialog").getByRole("button", { name: "Remove everything" }).click();
      await page.getByRole("heading", { name: "Drop your export here" }).waitFor();
      await give(page, saved);
      await report(page).waitFor();
      expect(await page.locator("h1").innerText()).toBe(headline);
    });
  });

  it("does the main job by keyboard alone", async () => {
    await visitingHistory(async (page) => {
      await page.getByRole("heading", { name: "Drop your export here" }).waitFor();
      await page.keyboard.press("Tab");
      await expect(page.evaluate(() => document.activeElement?.textContent)).resolves.toBe("Skip to content");
      for (let presses = 0; presses < 12; presses++) {
        const name = await page.evaluate(() => document.activeElement?.textContent);
        if (name === "Try an invented lifter's year") break;
        await page.keyboard.press("Tab");
      }
      await page.keyboard.press("Enter");
      await report(page).waitFor();
    });
  });

  it.each([
    ["a desktop in light", { viewport: { width: 1280, height: 800 }, colorScheme: "light" }],
    ["a desktop in dark", { viewport: { width: 1280, height: 800 }, colorScheme: "dark" }],
    ["a phone in light", { viewport: { width: 390, height: 844 }, colorScheme: "light" }],
    ["a phone in dark", { viewport: { width: 390, height: 844 }, colorScheme: "dark" }],
  ] as const)("%s shows no fault to axe and never scrolls sideways", async (_, options) => {
    await visitingHistory(async (page) => {
      await page.getByRole("heading", { name: "Drop your export here" }).waitFor();
      expect(await accessibilityFaults(page)).toEqual([]);
      await give(page, fileOf("fault.csv", strong("Grandfather's gate lift", 40)));
      await report(page).waitFor();
      await page.getByRole("button", { name: "Kilograms" }).click();
      for (const plot of await page.locator(".plot").all()) await plot.scrollIntoViewIfNeeded();
      await page.locator(".plot svg").first().waitFor();
      for (const details of await page.locator("details").all())
        await details.evaluate((each) => each.setAttribute("open", ""));
      expect(await accessibilityFaults(page)).toEqual([]);
      expect(await sidewaysOverflow(page)).toBeLessThanOrEqual(0);
    }, options);
  });

  const backup = resolve(process.env["BACKSTAY_SAMPLES"] ?? "", "imports/fitnotes/backup.fitnotes");
  it.skipIf(!process.env["BACKSTAY_SAMPLES"] || !existsSync(backup))(
    "reads a real FitNotes backup in the browser (needs the sample folder)",
    async () => {
      await visitingHistory(async (page) => {
        await give(page, backup);
        await report(page).waitFor();
        await page.getByText("1,250 sets").waitFor();
      });
    },
  );
});
