import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { dateOfDay, dayNumber, weekStartDay } from "../src/core/calendar.ts";
import { starterRequest } from "../fixtures/builders/starterRequest.ts";
import { buildProgramme } from "../src/core/programme/build.ts";
import { EMERGENCY_IDS } from "../src/core/screening/question.ts";
import { accessibilityFaults } from "./accessibilityFaults.ts";
import { seedRecords, type Seed } from "./seedRecords.ts";
import { servedApp, visiting } from "./visiting.ts";

const app = servedApp();

/** Long enough for the solver on a busy machine; nothing is measured here. */
const SOLVING = { timeout: 90_000 };
const MONDAY = "2026-03-02";

/** Somebody with answers, tests and wishes, but without a plan. Little kit and two days: the solver is soon done. */
const somebody = (on: string): readonly Seed[] => [
  {
    kind: "profile",
    id: "me",
    fields: {
      birthYear: 1984,
      sex: "f",
      massKg: 68,
      heightM: 1.7,
      trainingAge: "intermediate",
      goal: "sit_better",
      weekdays: ["mon", "thu"],
      minutesPerSession: 25,
      kit: ["band"],
      startedOn: on,
    },
  },
  {
    kind: "screening",
    id: on,
    fields: { answeredOn: on, answers: Object.fromEntries(EMERGENCY_IDS.map((id) => [id, "no"])) },
  },
  {
    kind: "measurement",
    id: "hold",
    fields: { test: "sorensen", value: 45, at: on, effort: "full", endedBy: "limit" },
  },
];

const planning = (
  seeds: readonly Seed[],
  visit: (page: Page) => Promise<void>,
  { locale = "en", at = `${MONDAY}T09:00:00` } = {},
) =>
  visiting(
    async (page) => {
      await page.clock.setFixedTime(new Date(at));
      await page.goto(`${app.url}/plan`);
      await page.getByRole("heading", { level: 1 }).waitFor();
      await page
        .getByRole("button", { name: /Answer the safety|Sicherheitsfragen/ })
        .or(page.getByRole("link", { name: /Answer the safety|Sicherheitsfragen/ }))
        .first()
        .waitFor();
      await seedRecords(page, seeds);
      await visit(page);
    },
    { locale, timezoneId: "Europe/Berlin", acceptDownloads: true },
  );

/** The same with a plan that was taken on that day; the simple planner makes it at once. */
async function withPlan(on: string): Promise<readonly Seed[]> {
  const made = await buildProgramme(
    {
      ...starterRequest({
        today: on,
        person: { trainingAge: "intermediate" },
        goal: "sit_better",
        weekdays: ["mon", "thu"],
        minutesPerSession: 25,
        kit: ["band"],
      }),
      pain: {},
      findings: [],
      keep: [],
    },
    undefined,
  );
  if (made.outcome !== "plan") throw new Error(made.outcome);
  const { programme } = made;
  const week = { days: programme.days, targets: programme.targets };
  const fields = { startedOn: on, allowed: "everything", week, programme };
  return [...somebody(on), { kind: "plan", id: `${on}T08:00:00`, fields }];
}

async function linesOfWeek(page: Page): Promise<readonly string[]> {
  const lines = page.locator(".week-days .plan-line strong");
  await lines.first().waitFor();
  return lines.allInnerTexts();
}

describe("a plan of one's own", () => {
  it("is made by the solver in the browser, shown before it counts, taken on, and taken back", async () => {
    await planning(somebody(MONDAY), async (page) => {
      await page.getByText("A first plan from your answers").waitFor();
      const before = await linesOfWeek(page);
      await page.getByRole("button", { name: "Make my plan" }).click();
      await page.getByRole("heading", { name: "What changes" }).waitFor(SOLVING);
      expect(await linesOfWeek(page)).toEqual(before);
      await page.getByText("Sets a week by muscle").click();
      expect(await page.locator(".muscle-table tbody tr").count()).toBeGreaterThan(3);
      await page.getByText("What this plan does not reach").first().click();
      // not the simple planner: the solver ran
      await page.getByText(/No other week is better|A better week may exist/).waitFor();
      expect(await accessibilityFaults(page)).toEqual([]);
      await page.getByRole("button", { name: "Take this plan" }).click();
      await page.getByText("In force since Monday").waitFor();
      await expect.poll(() => linesOfWeek(page)).not.toEqual(before);
      expect(await accessibilityFaults(page)).toEqual([]);

      await page.getByRole("button", { name: "Undo" }).click();
      await page.getByText("The plan before is back.").waitFor();
      await expect.poll(() => linesOfWeek(page)).toEqual(before);
    });
  });

  it("can be given up while the solver works", async () => {
    await planning(somebody(MONDAY), async (page) => {
      await page.getByRole("button", { name: "Make my plan" }).click();
      await page.getByRole("button", { name: "Cancel" }).click();
      await page.getByRole("button", { name: "Make my plan" }).waitFor();
    });
  });

  it("says why each exercise is there, and moves a day for this week", async () => {
    await planning(await withPlan(MONDAY), async (page) => {
      const line = page.locator(".plan-line").first();
      await line.locator("summary").first().click();
      await line.getByRole("heading", { name: "Why it is here" }).waitFor();
      await line.getByText("What this rests on").first().click();
      await line.getByText("Stop when").waitFor();
      expect(await accessibilityFaults(page)).toEqual([]);

      // by keyboard: the first day goes to Tuesday
      const move = page.getByLabel("Move the session of Monday, March 2 to");
      await move.focus();
      await move.selectOption("2026-03-03");
      await page.getByText("The session of Monday, March 2 is on Tuesday, March 3 this week.").waitFor();
      await page.getByText(/moved from Monday/).waitFor();
      await page.getByRole("link", { name: "Today" }).click();
      await page.getByText("Next: Tuesday, March 3").waitFor();
      await page.getByRole("button", { name: "Do the next session today instead" }).click();
      await page.getByRole("heading", { name: "What now" }).waitFor();
    });
  });

  it("is changed for another goal only after the difference was seen, and names what cannot be", async () => {
    await planning(await withPlan(MONDAY), async (page) => {
      const before = await linesOfWeek(page);
      await page.getByRole("button", { name: "Change what it is made for" }).click();
      await page.getByRole("radio", { name: "Get stronger" }).check();
      expect(await accessibilityFaults(page)).toEqual([]);
      const minutes = page.getByRole("textbox", { name: "Minutes a session" });
      await minutes.fill("5");
      await page.getByRole("button", { name: "Show what changes" }).click();
      await page.getByRole("heading", { name: "No plan fits these wishes" }).waitFor(SOLVING);
      await page.getByRole("button", { name: /^Take \d+ min a session$/ }).click();
      await page.getByRole("heading", { name: "What changes" }).waitFor(SOLVING);
      expect(await linesOfWeek(page)).toEqual(before);
      await page.getByRole("button", { name: "Keep the old one" }).click();
      expect(await linesOfWeek(page)).toEqual(before);
      await page.getByRole("button", { name: "Change what it is made for" }).click();
      await expect(
        page.getByRole("radio", { name: "Sit all day and feel better" }).isChecked(),
      ).resolves.toBe(true);
    });
  });

  it("goes into a calendar and into a file that another device can open", async () => {
    await planning(await withPlan(MONDAY), async (page) => {
      const calendar = page.waitForEvent("download");
      await page.getByRole("button", { name: "Calendar file" }).click();
      const ics = await (await calendar).createReadStream();
      const text = (await ics.toArray()).join("");
      expect(text).toMatch(/^BEGIN:VCALENDAR/);
      expect(text.match(/BEGIN:VEVENT/g)?.length).toBeGreaterThan(6);
      const file = page.waitForEvent("download");
      await page.getByRole("button", { name: "Plan as a file" }).click();
      const path = await (await file).path();
      await page.locator("input[type=file]").setInputFiles(path);
      await page.getByText("This plan comes from a file.").waitFor();
      await page.getByText("Nothing changes.").waitFor();
    });
  });

  it("is made and taken on in German, and says in English whose words its reasons are", async () => {
    await planning(
      somebody(MONDAY),
      async (page) => {
        await page.getByRole("button", { name: "Meinen Plan erstellen" }).click();
        await page.getByRole("heading", { name: "Was sich ändert" }).waitFor(SOLVING);
        expect(await accessibilityFaults(page)).toEqual([]);
        await page.getByRole("button", { name: "Diesen Plan annehmen" }).click();
        await page.getByText("Gilt seit Montag, 2. März").waitFor();
        await page.getByRole("heading", { name: "Donnerstag" }).waitFor();
        await expect(page.getByText("in einer anderen Sprache").count()).resolves.toBe(0);
        await page.goto(`${app.url}/settings`);
        await page.getByText("English", { exact: true }).click();
        await page.getByRole("heading", { name: "Settings" }).waitFor();
        await page.goto(`${app.url}/plan`);
        await page.getByText("were given in another language").waitFor();
      },
      { locale: "de" },
    );
  });
});

describe("a routine of one's own", () => {
  it("is put together by search and keyboard, kept as it is typed, doubled, deleted and brought back", async () => {
    await planning(somebody(MONDAY), async (page) => {
      await page.getByRole("button", { name: "New routine" }).click();
      await page.getByLabel("Name", { exact: true }).fill("Behind me");
      for (const wanted of ["romanian deadlift", "side bridge"]) {
        await page.getByLabel("Search by any name").fill(wanted);
        await page
          .getByRole("button", { name: /^Add: / })
          .first()
          .click();
      }
      const names = () => page.locator(".routine-line h2").allInnerTexts();
      await expect.poll(async () => (await names()).length).toBe(2);
      const [first, second] = await names();
      await page.getByLabel("Sets").first().fill("4");
      await page
        .getByRole("button", { name: /: later$/ })
        .first()
        .focus();
      await page.keyboard.press("ArrowDown");
      await expect.poll(names).toEqual([second, first]);
      await page.getByRole("checkbox", { name: "Alternate with the next" }).check();
      expect(await accessibilityFaults(page)).toEqual([]);

      await page.reload();
      await expect.poll(names).toEqual([second, first]);
      expect(await page.getByLabel("Name", { exact: true }).inputValue()).toBe("Behind me");
      expect(await page.getByLabel("Sets").last().inputValue()).toBe("4");
      await expect(page.getByRole("checkbox", { name: "Alternate with the next" }).isChecked()).resolves.toBe(
        true,
      );

      await page.getByRole("link", { name: "Back to the plan" }).click();
      await page.getByRole("button", { name: "Duplicate: Behind me" }).click();
      await page.getByRole("link", { name: "Back to the plan" }).click();
      await page.getByRole("button", { name: "Delete: Behind me", exact: true }).click();
      await page.getByText("“Behind me” is deleted.").waitFor();
      await page.getByRole("heading", { name: "Behind me (copy)" }).waitFor();
      await page.getByRole("button", { name: "Undo" }).click();
      await page.getByRole("heading", { name: "Behind me", exact: true }).waitFor();
    });
  });
});

describe("a programme of one's own that is kept", () => {
  it("stays in the plan as it is, and the plan adds what it lacks", async () => {
    const routine: Seed = {
      kind: "routine",
      id: "mine",
      fields: { name: "Mine", exercises: [{ exercise: "push_up", sets: 3, reps: 12 }] },
    };
    await planning([...somebody(MONDAY), routine], async (page) => {
      await page.getByRole("button", { name: "Change what it is made for" }).click();
      await page.getByRole("button", { name: "Keep “Mine”" }).click();
      await page.getByText("1 exercise is kept; the plan adds what is missing.").waitFor();
      await page.getByRole("button", { name: "Show what changes" }).click();
      await page.getByRole("heading", { name: "What changes" }).waitFor(SOLVING);
      expect(await accessibilityFaults(page)).toEqual([]);
      await page.getByRole("button", { name: "Take this plan" }).click();
      await page.getByText("In force since Monday").waitFor();
      const kept = page
        .locator(".week-days .plan-line")
        .filter({ hasText: /push-up/i })
        .first();
      await kept.locator("summary").first().click();
      await kept.getByText("From your own routine", { exact: true }).waitFor();
      await kept
        .getByText(/3 sets/)
        .first()
        .waitFor();
      expect((await linesOfWeek(page)).some((name) => !/push-up/i.test(name))).toBe(true);
    });
  });
});

describe("a month of training", () => {
  it("moves the plan on, and after four weeks offers a new one that knows what was done", async () => {
    await planning(await withPlan(MONDAY), async (page) => {
      const first = dayNumber(MONDAY);
      // three weeks: what Today asks for is logged, as the player writes it, and the clock goes on
      const loads: string[] = [];
      for (const day of [0, 3, 7, 10, 14, 17]) {
        const on = dateOfDay(first + day);
        await page.clock.setFixedTime(new Date(`${on}T09:00:00`));
        await page.goto(`${app.url}/today`);
        await page.getByRole("heading", { name: "What now" }).waitFor();
        loads.push((await page.locator(".session-lines .dose").allInnerTexts()).join("|"));
        await logSession(page, on);
        await page.getByRole("heading", { name: "Done for today" }).waitFor();
      }
      // the body was asked for more at the end than at the beginning
      expect(new Set(loads.filter((_, index) => index % 2 === 0)).size).toBeGreaterThan(1);
      await page.getByText(/3 of 3 weeks with what was planned/).waitFor();

      const later = dateOfDay(weekStartDay(first) + 28);
      await page.clock.setFixedTime(new Date(`${later}T09:00:00`));
      await page.goto(`${app.url}/today`);
      await page.getByRole("heading", { name: "Time for a new plan" }).waitFor();
      await page.getByRole("link", { name: "See the new plan" }).click();
      await page.getByRole("button", { name: "Take this plan" }).click(SOLVING);
      await page.getByText("In force since Monday, March 30").waitFor();
      await page.getByRole("link", { name: "Today" }).click();
      await page.getByRole("heading", { name: "What now" }).waitFor();
      await expect(page.getByRole("heading", { name: "Time for a new plan" }).count()).resolves.toBe(0);
    });
  });
});

/** Writes the sets that Today shows as records, through the app's own modules' format, and loads the page anew. */
async function logSession(page: Page, on: string): Promise<void> {
  const names = await page.locator(".session-lines h3").allInnerTexts();
  const id = `workout-${on}`;
  await seedRecords(page, [
    {
      kind: "workout",
      id,
      fields: { startedAt: `${on}T09:00:00`, zone: "Europe/Berlin", status: "finished", durationS: 1500 },
    },
    ...names.flatMap((name, place) =>
      [0, 1, 2].map((set) => ({
        kind: "set" as const,
        id: `${id}-${place}-${set}`,
        fields: {
          workout: id,
          name,
          place,
          at: `${on}T09:${String(place * 4 + set + 10)}:00`,
          kind: "work",
          reps: 20,
          rir: 4,
        },
      })),
    ),
  ]);
}
