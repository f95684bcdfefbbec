import { describe, expect, it } from "vitest";
import { accessibilityFaults } from "./accessibilityFaults.ts";
import {
  begin,
  doneSets,
  doAllSets,
  doSet,
  goTo,
  press,
  search,
  soon,
  tabTo,
  title,
  training,
  written,
} from "./playing.ts";
import { servedApp, sidewaysOverflow } from "./visiting.ts";
import { storedRecords } from "./storedRecords.ts";
import { LAST_WEEK, LIFTER, PLAN, SCREENED } from "./trainSeeds.ts";

const app = servedApp();

describe("a session from the plan", () => {
  it("is done set by set to the end, and says what was done and what comes next", async () => {
    await training(app.url, async (page) => {
      await begin(page);
      await expect(page.locator(".main-nav").isVisible()).resolves.toBe(false);
      await doAllSets(page);
      await press(page, "Finish");
      await page.getByRole("heading", { name: "Done." }).waitFor();
      await page.getByRole("heading", { name: "Next time" }).waitFor();
      await page.locator(".done-lines").last().getByText("Romanian deadlift").first().waitFor();
      await page.getByText("Tomorrow morning we ask how it is").waitFor();
      expect(await accessibilityFaults(page)).toEqual([]);
      const sets = await storedRecords(page, "set");
      const mine = sets.filter(({ workout }) => workout !== "before");
      expect(mine.filter(({ kind }) => kind === "warmup").length).toBeGreaterThan(0);
      expect(
        mine
          .filter(({ exercise }) => exercise === "one_arm_row")
          .map(({ side }) => side)
          .toSorted((a, b) => (String(a) < String(b) ? -1 : 1)),
      ).toEqual(["left", "right"]);
      expect(mine.find(({ exercise }) => exercise === "side_bridge")).toMatchObject({
        reps: 6,
        durationS: 10,
      });
      const [workout] = (await storedRecords(page, "workout")).filter(({ id }) => id !== "before");
      expect(workout).toMatchObject({ status: "finished", from: "starter" });
      await press(page, "Close");
      await page.waitForURL("**/today");
    });
  });

  it("is where it was after a reload in mid-set and in mid-rest, and the rest has gone on", async () => {
    await training(app.url, async (page) => {
      await begin(page);
      await goTo(page, "Romanian deadlift");
      for (let warm = 0; warm < 2; warm += 1) await doSet(page);
      await page.getByLabel("Repetitions", { exact: true }).fill("11");
      await press(page, "Load, kg: more");
      await soon(() => page.getByLabel("Load, kg", { exact: true }).inputValue()).toBe("82.5");
      await page.getByText(/^Bar 20 kg and on each side [\d. +]+$/).waitFor();
      await page.waitForTimeout(200);
      await page.reload();
      await soon(() => page.getByLabel("Repetitions", { exact: true }).inputValue()).toBe("11");
      await expect(page.getByLabel("Load, kg", { exact: true }).inputValue()).resolves.toBe("82.5");

      await doSet(page);
      await soon(() => page.locator(".rest-clock").innerText()).toMatch(/^(2:00|1:5\d)$/);
      await page.clock.fastForward(60_000);
      await page.reload();
      await soon(() => page.locator(".rest-clock").innerText()).toMatch(/^(1:00|0:5\d)$/);
      // what is typed next is never under the rest
      const rest = await page.locator(".rest-bar").boundingBox();
      const done = await page.getByRole("button", { name: "Done", exact: true }).boundingBox();
      expect((rest?.y ?? 0) + (rest?.height ?? 0)).toBeLessThanOrEqual(done?.y ?? 0);
      await page.clock.fastForward(61_000);
      await page.locator(".rest-bar").waitFor({ state: "detached" });
    });
  });

  it("keeps a set that the screen said was done when the page is closed at once, and in two tabs does it once", async () => {
    await training(app.url, async (page, context) => {
      await begin(page);
      await goTo(page, "Romanian deadlift");
      const other = await context.newPage();
      await other.goto("/train");
      await title(other).filter({ hasText: "Romanian deadlift" }).waitFor();
      // whichever tab is quicker: what one says done, the other shows, and nothing is there twice
      await Promise.all([press(page, "Done"), press(other, "Done")]);
      await written(page);
      await written(other);
      const before = (await storedRecords(page, "set")).filter(({ workout }) => workout !== "before").length;
      expect([1, 2]).toContain(before);
      await soon(() => doneSets(page).count()).toBe(before);
      await soon(() => doneSets(other).count()).toBe(before);
      await other.close();
      await press(page, "Done");
      await soon(() => doneSets(page).count()).toBe(before + 1);
      await page.close();
      const again = await context.newPage();
      await again.goto("/train");
      await soon(() => doneSets(again).count()).toBe(before + 1);
      const mine = (await storedRecords(again, "set")).filter(({ workout }) => workout !== "before");
      expect(mine.length).toBe(before + 1);
    });
  });

  it("gives each side its own load and repetitions, and a hold its seconds to get ready", async () => {
    await training(app.url, async (page) => {
      await begin(page);
      await goTo(page, "One-arm dumbbell row");
      await page.getByText("Left side").waitFor();
      await page
        .getByLabel("Load in each hand, kg", { exact: true })
        .or(page.getByLabel("Load, kg", { exact: true }))
        .fill("20");
      await page.getByLabel("Repetitions", { exact: true }).fill("9");
      await page.getByRole("radiogroup", { name: "Left in reserve" }).getByText("2", { exact: true }).click();
      await doSet(page);
      await page.getByText("Right side").waitFor();
      await expect(page.locator(".rest-bar").count()).resolves.toBe(0);
      await page
        .getByLabel("Load in each hand, kg", { exact: true })
        .or(page.getByLabel("Load, kg", { exact: true }))
        .fill("17.5");
      await page.getByLabel("Repetitions", { exact: true }).fill("8");
      await doSet(page);
      const rows = (await storedRecords(page, "set")).filter(({ exercise }) => exercise === "one_arm_row");
      expect(rows.find(({ side }) => side === "left")).toMatchObject({ loadKg: 20, reps: 9, rir: 2 });
      expect(rows.find(({ side }) => side === "right")).toMatchObject({ loadKg: 17.5, reps: 8 });

      await goTo(page, "Side bridge");
      await press(page, "Start the hold");
      await page.getByText("Get ready").first().waitFor();
      await page.clock.fastForward(5_000);
      await page.locator(".hold-title").filter({ hasText: "Hold 1 of 6" }).waitFor();
      await page.clock.fastForward(10_000);
      await page.locator(".hold-title").filter({ hasText: "Get ready" }).waitFor();
      await press(page, "Let go");
      await page.getByText("Right side").waitFor();
      const bridge = (await storedRecords(page, "set")).find(({ exercise }) => exercise === "side_bridge");
      expect(bridge).toMatchObject({ side: "left", reps: 1, durationS: 10 });
    });
  });
});

describe("pain in a set", () => {
  it("stops the exercise, asks for the leg first, and with something new there goes to the safety questions", async () => {
    await training(app.url, async (page) => {
      await begin(page);
      await press(page, "It hurts");
      await page.getByRole("heading", { name: "How much does it hurt?" }).waitFor();
      expect(await accessibilityFaults(page)).toEqual([]);
      await press(page, "7");
      await page.getByRole("heading", { name: /anything new in a leg/ }).waitFor();
      expect(await accessibilityFaults(page)).toEqual([]);
      await press(page, "Yes, or I am not sure");
      await page.waitForURL("**/screen**");
      const [check] = await storedRecords(page, "painCheck");
      expect(check).toMatchObject({ moment: "during", pain: 7, newLegSymptoms: true });
    });
  });

  it("without anything new in a leg takes the easier form, and undo goes back", async () => {
    await training(app.url, async (page) => {
      await begin(page);
      await goTo(page, "Romanian deadlift");
      await press(page, "It hurts");
      await press(page, "6");
      await press(page, "No");
      await page.getByRole("button", { name: /^Easier: / }).click();
      await title(page).filter({ hasNotText: "Romanian" }).waitFor();
      await press(page, "Undo the swap");
      await title(page).filter({ hasText: "Romanian deadlift" }).waitFor();
    });
  });
});

describe("a workout on the way", () => {
  it("takes a set back, swaps what is busy, keeps notes, and is discarded and brought back", async () => {
    await training(app.url, async (page) => {
      await begin(page);
      await goTo(page, "Romanian deadlift");
      await doSet(page);
      await press(page, "Undo the last set");
      await soon(() => doneSets(page).count()).toBe(0);
      await soon(
        async () => (await storedRecords(page, "set")).filter(({ workout }) => workout !== "before").length,
      ).toBe(0);
      await doSet(page);

      await press(page, "Swap");
      await press(page, "What it needs is busy");
      await page.getByRole("button", { name: /^Take / }).click();
      await title(page).filter({ hasNotText: "Romanian" }).waitFor();

      await press(page, "More");
      await press(page, "Note on this workout");
      await page.getByLabel("Your notes").fill("Slept badly.");
      await page.locator(".sheet-body").getByRole("button", { name: "Close" }).click();
      await page.locator(".sheet-content").waitFor({ state: "detached" });
      await press(page, "More");
      await press(page, "Discard this workout");
      await press(page, "Discard");
      await page.getByRole("heading", { name: "The workout is discarded." }).waitFor();
      const workout = async () => (await storedRecords(page, "workout")).find(({ id }) => id !== "before");
      expect(await workout()).toMatchObject({ status: "discarded", notes: "Slept badly." });
      await press(page, "Take that back");
      await page.locator(".player").waitFor();
      expect(await workout()).toMatchObject({ status: "under_way" });
    });
  });

  it("finishes early with what matters in the minutes that are left", async () => {
    await training(app.url, async (page) => {
      await begin(page);
      await press(page, "More");
      await press(page, "Finish now");
      await press(page, "I have a few minutes left");
      await press(page, "3 min");
      await page.locator(".sheet-content").waitFor({ state: "detached" });
      await press(page, "More");
      await expect(page.locator(".menu-lines").getByText("done").count()).resolves.toBeGreaterThan(1);
    });
  });

  it("is put together freely: two exercises that alternate, with a drop set", async () => {
    await training(app.url, async (page) => {
      await begin(page, "/train?routine=ad_hoc");
      await page.getByRole("heading", { name: "Add your first exercise." }).waitFor();
      await press(page, "Add an exercise");
      await search(page, "hip thrust barbel", /^Hip thrust/);
      await press(page, "More");
      await press(page, "Add an exercise");
      await search(page, "air squat", /squat/i);
      await press(page, "More");
      await page.getByRole("button", { name: /^Alternate with/ }).click();
      await page.locator(".sheet-content").waitFor({ state: "detached" });
      await page.getByText("Superset").waitFor();
      await page.getByLabel("Load, kg", { exact: true }).fill("60");
      await doSet(page);
      await title(page).filter({ hasText: /squat/i }).waitFor();
      await doSet(page);
      await title(page).filter({ hasText: "Hip thrust" }).waitFor();
      await press(page, "More");
      await press(page, "Add a drop set");
      await page.locator(".sheet-content").waitFor({ state: "detached" });
      await page.locator(".line-now").getByText("Drop set").waitFor();
      await doSet(page);
      const sets = (await storedRecords(page, "set")).filter(({ workout }) => workout !== "before");
      expect(sets.find(({ kind }) => kind === "drop")).toMatchObject({ loadKg: 48 });
      const workout = (await storedRecords(page, "workout")).find(({ id }) => id !== "before");
      expect(workout).toMatchObject({
        from: "ad_hoc",
        exercises: [{ supersetGroup: 0 }, { supersetGroup: 0 }],
      });
    });
  });

  it("is begun on a day of rest only when it is wanted, and not at all while safety questions are open", async () => {
    await training(
      app.url,
      async (page) => {
        await page.clock.setSystemTime(new Date("2026-11-24T18:00:00"));
        await page.goto("/train");
        await page.getByText(/The next session is on Thursday/).waitFor();
        await press(page, "Train anyway");
        await page.getByRole("heading", { name: "Today's session" }).waitFor();
      },
      { seeds: [SCREENED, LIFTER, PLAN, ...LAST_WEEK] },
    );
    await training(
      app.url,
      async (page) => {
        await page.goto("/train?routine=ad_hoc");
        await page.getByRole("heading", { name: "The safety questions come first" }).waitFor();
        expect(await accessibilityFaults(page)).toEqual([]);
      },
      { seeds: [LIFTER] },
    );
  });
});

describe("for everyone", () => {
  it("a set is done by keyboard alone", async () => {
    await training(app.url, async (page) => {
      await page.goto("/train");
      const start = page.getByRole("button", { name: "Start", exact: true });
      await start.waitFor();
      await tabTo(page, "Start");
      await page.keyboard.press("Enter");
      await page.locator(".player").waitFor();
      await tabTo(page, "Done");
      await page.keyboard.press("Enter");
      await page.getByRole("button", { name: "Undo the last set" }).waitFor();
    });
  });

  it.each([
    ["a phone in light", { colorScheme: "light" }],
    ["a phone in dark", { colorScheme: "dark" }],
    ["a phone on its side", { viewport: { width: 844, height: 390 } }],
    ["a desktop in dark", { viewport: { width: 1280, height: 800 }, colorScheme: "dark" }],
  ] as const)("%s shows no fault to axe and never scrolls sideways", async (_, options) => {
    await training(
      app.url,
      async (page) => {
        const sound = async () => {
          expect(await accessibilityFaults(page)).toEqual([]);
          expect(await sidewaysOverflow(page)).toBeLessThanOrEqual(0);
        };
        await page.goto("/train");
        await page.getByRole("button", { name: "Start", exact: true }).waitFor();
        await sound();
        await press(page, "Start");
        await goTo(page, "Romanian deadlift");
        for (let sets = 0; sets < 3; sets += 1) await doSet(page);
        await page.locator(".rest-bar").waitFor();
        await sound();
        await press(page, "More");
        await page.locator(".sheet-content").waitFor();
        await page.waitForTimeout(400);
        await sound();
      },
      options,
    );
  });

  it("speaks German, with a comma in its numbers", async () => {
    await training(
      app.url,
      async (page) => {
        await page.goto("/train");
        await page.getByRole("heading", { name: "Deine Einheit heute" }).waitFor();
        await press(page, "Los");
        await press(page, "Mehr");
        await page.locator(".menu-lines button").nth(1).click();
        await page.getByText("Aufwärmsatz").first().waitFor();
        await press(page, "Gewicht, kg: mehr");
        await soon(() => page.getByLabel("Gewicht, kg", { exact: true }).inputValue()).toBe("42,5");
        await page.getByText(/^Stange 20 kg und auf jede Seite [\d +]*1,25$/).waitFor();
      },
      { locale: "de-DE" },
    );
  });
});
