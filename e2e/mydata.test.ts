import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { rowsOnDevice } from "./onDevice.ts";
import { servedApp, visiting } from "./visiting.ts";

const app = servedApp();
let folder: string;
/** A busy machine never decides a test. */
const POLLED = { timeout: 10_000 };

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "backstay-mydata-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const visitingData = (visit: (page: Page) => Promise<void>) =>
  visiting(visit, { serviceWorkers: "block", hearsConsole: false });

async function saved(page: Page, button: string, name: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: button, exact: true }).click(),
  ]);
  const path = join(folder, name);
  await download.saveAs(path);
  await page.getByText("The file is in your downloads.").waitFor();
  return path;
}

/** Something of every store: food, settings, an imported file with a name that the person mapped. */
async function liveALittle(page: Page): Promise<void> {
  await page.goto(`${app.url}/food`);
  await page.getByLabel("Today").fill("81.5");
  await page.getByRole("button", { name: "Save" }).click();
  await page.getByText("81.5 kg saved for today.").waitFor();
  await page.getByRole("button", { name: "Add 30 g" }).click();
  await page.getByRole("button", { name: "Add 20 g" }).click();
  await page.getByRole("button", { name: "Undo the last" }).click();
  await page.getByText("30 g of 130 g today").waitFor();
  await page.goto(`${app.url}/data`);
  // files are taken once the history of before is open
  await page.locator(".drop-actions button").first().click({ trial: true });
  await page.locator(".drop input[type=file]").setInputFiles({
    name: "odd.csv",
    mimeType: "text/csv",
    buffer: Buffer.from(
      [
        "Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE",
        '2026-01-11 18:00:00,"Legs",45m,"Grandfather\'s gate lift",1,60,8,0,0,"","",',
        '2026-01-11 18:00:00,"Legs",45m,"Squat (Barbell)",1,60,8,0,0,"","",',
      ].join("\n"),
    ),
  });
  await page.getByRole("button", { name: "Kilograms" }).click();
  await page.getByLabel("Exercise that Grandfather's gate lift stands for").fill("Glute bridge");
  await page.getByRole("heading", { name: "Mapped by you" }).waitFor();
}

async function deleteEverything(page: Page): Promise<void> {
  await page.goto(`${app.url}/data`);
  const button = page.getByRole("button", { name: "Delete everything" });
  await expect(button.isDisabled()).resolves.toBe(true);
  await page.getByLabel("Type DELETE to confirm").fill("delete");
  await button.click();
  await page.waitForURL(`${app.url}/`);
}

/** A backup without the instant at which it was made. */
const contentOf = (path: string) => readFileSync(path, "utf8").replace(/"madeAt":"[^"]*"/, "");

describe("my data", () => {
  it("saved, deleted and brought back are exactly what they were", async () => {
    await visitingData(async (page) => {
      await liveALittle(page);
      const before = await saved(page, "Save everything", "before.json");
      await deleteEverything(page);
      const rows = await rowsOnDevice(page);
      expect(
        Object.entries(rows).filter(([table, count]) => count > 0 && table !== "backstay-records/meta"),
      ).toEqual([]);
      await expect(page.evaluate(() => localStorage.getItem("backstay.history"))).resolves.toBeNull();

      await page.goto(`${app.url}/data`);
      await page.locator("#backup-file").setInputFiles(before);
      await page.getByText(/^\d+ records and 1 imported file$/).waitFor();
      await page.getByRole("button", { name: "Replace everything here" }).click();
      await page.getByRole("button", { name: "Yes, replace everything here" }).click();
      await page.getByText("Done. Everything in the file is here now.").waitFor();
      await page.getByText("odd.csv").first().waitFor();
      await page.getByRole("heading", { name: "Mapped by you" }).waitFor();
      const after = await saved(page, "Save everything", "after.json");
      expect(contentOf(after)).toBe(contentOf(before));

      await page.goto(`${app.url}/food`);
      await page.getByText("30 g of 130 g today").waitFor();
    });
  });

  it("adds a copy to what is here without taking anything away", async () => {
    await visitingData(async (page) => {
      await liveALittle(page);
      const copy = await saved(page, "Save everything", "merge.json");
      await page.goto(`${app.url}/food`);
      await page.getByRole("button", { name: "Add 40 g" }).click();
      await page.getByText("70 g of 130 g today").waitFor();
      await page.goto(`${app.url}/data`);
      await page.locator("#backup-file").setInputFiles(copy);
      await page.getByText("1 record is only on this device").waitFor();
      await page.getByRole("button", { name: "Add to what is here" }).click();
      await page.getByText("Done. Everything in the file is here now.").waitFor();
      await page.goto(`${app.url}/food`);
      await page.getByText("70 g of 130 g today").waitFor();
    });
  });

  it("hands out the log as a table and the person as a file, and takes the person in again", async () => {
    await visitingData(async (page) => {
      await liveALittle(page);
      const table = readFileSync(await saved(page, "Save the log as a table", "log.csv"), "utf8");
      expect(table).toContain("Squat (Barbell)");
      expect(table.trim().split("\r\n")).toHaveLength(3);
      const person = await saved(page, "Save who I am", "PERSON.json");
      expect(JSON.parse(readFileSync(person, "utf8"))).toMatchObject({
        version: 1,
        person: { massKg: 81.5 },
      });
      await deleteEverything(page);
      await page.goto(`${app.url}/data`);
      await page.locator("#backup-file").setInputFiles(person);
      await page.getByText(/^A person file/).waitFor();
      await page.getByRole("button", { name: "Take it in" }).click();
      await page.getByText("Done. Everything in the file is here now.").waitFor();
      await page.goto(`${app.url}/settings`);
      await page.getByLabel("Body mass").waitFor();
      await expect.poll(() => page.getByLabel("Body mass").inputValue(), POLLED).toBe("81.5 kg");
    });
  });

  it("counts workouts of its own in the history report, without any file", async () => {
    await visitingData(async (page) => {
      const clock = "0mwt7reo0.0000.elsewhere";
      const record = (kind: string, id: string, fields: Readonly<Record<string, unknown>>) => ({
        kind,
        id,
        version: 1,
        fields,
        clocks: Object.fromEntries(Object.keys(fields).map((field) => [field, clock])),
      });
      const day = new Date(Date.now() - 2 * 86_400_000).toISOString().slice(0, 10);
      const copy = join(folder, "workout.json");
      const head = { format: "backstay-backup", version: 1, madeAt: `${day}T00:00:00Z` };
      const records = [
        record("workout", "w", { startedAt: `${day}T10:00:00`, zone: "UTC", status: "finished" }),
        ...[1, 2, 3].map((set) =>
          record("set", `s${set}`, {
            workout: "w",
            exercise: "romanian_deadlift",
            name: "Romanian deadlift",
            place: 0,
            at: `${day}T10:0${set}:00`,
            kind: "work",
            loadKg: 60,
            reps: 8,
          }),
        ),
      ];
      writeFileSync(
        copy,
        JSON.stringify({ ...head, records, overwritten: [], history: { imports: [] }, kept: {} }),
      );
      await page.goto(`${app.url}/data`);
      await page.locator("#backup-file").setInputFiles(copy);
      await page.getByRole("button", { name: "Add to what is here" }).click();
      await page.getByText("Done. Everything in the file is here now.").waitFor();
      await page.getByRole("link", { name: "See the history report" }).click();
      await page.locator("article.report").waitFor();
      await expect(page.locator("h1").innerText()).resolves.toMatch(/^3 sets in the last 12 weeks/);
    });
  });

  it("says in one sentence what is wrong with half a copy, and changes nothing", async () => {
    await visitingData(async (page) => {
      await page.goto(`${app.url}/data`);
      const half = join(folder, "half.json");
      writeFileSync(half, '{"format":"backstay-backup","version":1,"madeAt":"2026-11-23T00:00:00Z","rec');
      await page.locator("#backup-file").setInputFiles(half);
      await page.getByText("The file is not whole: it cannot be read as JSON.").waitFor();
    });
  });

  const samples = join(process.env["BACKSTAY_SAMPLES"] ?? "", "imports");
  it.skipIf(!process.env["BACKSTAY_SAMPLES"] || !existsSync(samples))(
    "reads the largest sample (needs the sample folder)",
    async () => {
      const [largest] = readdirSync(samples, { recursive: true, encoding: "utf8" })
        .map((name) => join(samples, name))
        .filter((path) => /\.(?:csv|fit|fitnotes|json)$/i.test(path) && !path.endsWith("EXPECTED.csv"))
        .toSorted((a, b) => statSync(b).size - statSync(a).size);
      await visitingData(async (page) => {
        await page.goto(`${app.url}/data`);
        await page.locator(".drop input[type=file]").setInputFiles(largest ?? "");
        await page.getByRole("heading", { name: "Your files" }).waitFor({ timeout: 60_000 });
        await page
          .getByText(/\d+ sets?/)
          .first()
          .waitFor();
      });
    },
  );
});
