import { describe, expect, it } from "vitest";
import { accessibilityFaults } from "./accessibilityFaults.ts";
import { untilOffline } from "./onDevice.ts";
import { begin, doAllSets, doSet, goTo, press, soon, title, training } from "./playing.ts";
import type { Seed } from "./seedRecords.ts";
import { storedRecords } from "./storedRecords.ts";
import { LAST_WEEK, LIFTER, PLAN, SCREENED } from "./trainSeeds.ts";
import { servedApp } from "./visiting.ts";

const app = servedApp();

const ROUTINE: Seed = {
  kind: "routine",
  id: "behind-me",
  fields: {
    name: "Behind me",
    exercises: [
      { exercise: "romanian_deadlift", sets: 2, reps: 9, loadKg: 70, restS: 60 },
      { exercise: "side_bridge", sets: 1, holdS: 10 },
    ],
  },
};

describe("a workout of one's own routine", () => {
  it("begins at the plan's page, has its own sets, repetitions and loads, and is told as that routine", async () => {
    await training(
      app.url,
      async (page) => {
        await page.goto("/plan");
        await press(page, "Start: Behind me");
        // the plan's page has a heading of that name too
        await page.waitForURL("**/train?routine=*");
        await page.getByRole("heading", { name: "Behind me", level: 1 }).waitFor();
        await press(page, "Start");
        await title(page).filter({ hasText: "Romanian deadlift" }).waitFor();
        await expect(page.getByLabel("Load, kg", { exact: true }).inputValue()).resolves.toBe("70");
        await expect(page.getByLabel("Repetitions", { exact: true }).inputValue()).resolves.toBe("9");
        await doSet(page);
        await soon(() => page.locator(".rest-clock").innerText()).toMatch(/^(1:00|0:5\d)$/);
        await doSet(page);
        await title(page).filter({ hasText: "Side bridge" }).waitFor();
        await press(page, "More");
        await press(page, "Finish now");
        await press(page, "Finish");
        await page.getByRole("heading", { name: "Done." }).waitFor();
        const workout = (await storedRecords(page, "workout")).find(({ id }) => id !== "before");
        expect(workout).toMatchObject({ from: "routine", title: "Behind me", status: "finished" });
        const sets = (await storedRecords(page, "set")).filter(({ workout: of }) => of === workout?.id);
        expect(sets.map(({ loadKg, reps }) => [loadKg, reps])).toEqual([
          [70, 9],
          [70, 9],
        ]);
      },
      { seeds: [SCREENED, LIFTER, PLAN, ROUTINE, ...LAST_WEEK] },
    );
  });
});

describe("a swap in mid-exercise", () => {
  it("keeps what was done, takes as many sets as were left, and is undone whole", async () => {
    await training(app.url, async (page) => {
      await begin(page);
      await goTo(page, "Romanian deadlift");
      for (let warmUps = 0; warmUps < 2; warmUps += 1) await doSet(page);
      await doSet(page);
      const done = await storedRecords(page, "set");
      await press(page, "Swap");
      await press(page, "What it needs is busy");
      const take = page.getByRole("button", { name: /^Take / });
      const name = (await take.innerText()).replace("Take ", "");
      await take.click();
      await title(page).filter({ hasText: name }).waitFor();
      // one of the two work sets was left
      await expect(page.locator(".set-list li").filter({ hasNotText: "W" }).count()).resolves.toBe(1);
      await doSet(page);
      const sets = (await storedRecords(page, "set")).filter(({ workout }) => workout !== "before");
      expect(
        sets.map((set) => set["name"]).filter((each) => each === "Romanian deadlift (barbell)"),
      ).toHaveLength(3);
      expect(sets.filter((set) => set["name"] === name)).toHaveLength(1);

      await press(page, "Undo the last set");
      await press(page, "Undo the swap");
      await title(page).filter({ hasText: "Romanian deadlift" }).waitFor();
      await soon(() => storedRecords(page, "set")).toEqual(done);
    });
  });
});

describe("a set that was logged wrongly", () => {
  it("is put right by a tap in the workout and in its summary, taken back, and counts as corrected", async () => {
    await training(app.url, async (page) => {
      await begin(page);
      await goTo(page, "Romanian deadlift");
      for (let sets = 0; sets < 4; sets += 1) await doSet(page);
      const work = async () =>
        (await storedRecords(page, "set")).filter(
          ({ workout, kind }) => workout !== "before" && kind === "work",
        );
      const loads = async () => (await work()).map(({ loadKg, reps }) => [loadKg, reps]);
      const before = await loads();
      await press(page, "More");
      await page.locator(".menu-lines").getByRole("button", { name: "Romanian deadlift" }).click();
      await page
        .getByRole("button", { name: /^Put right: .*80 kg.*done$/ })
        .last()
        .click();
      await page.locator(".sheet-content").getByLabel("Load, kg", { exact: true }).fill("90");
      await page.locator(".sheet-content").getByLabel("Repetitions", { exact: true }).fill("7");
      expect(await accessibilityFaults(page)).toEqual([]);
      expect(await loads()).toEqual(before);
      await press(page, "Keep it so");
      await soon(async () => (await loads()).at(-1)).toEqual([90, 7]);
      await page.reload();
      await press(page, "Undo the correction");
      await soon(loads).toEqual(before);

      await press(page, "More");
      await press(page, "Finish now");
      await press(page, "Finish");
      await page.getByRole("heading", { name: "Done." }).waitFor();
      await expect(page.getByText(/heaviest load: 90 kg/).count()).resolves.toBe(0);
      await page
        .getByRole("button", { name: /^Put right: .*80 kg/ })
        .last()
        .click();
      await page.locator(".sheet-content").getByLabel("Load, kg", { exact: true }).fill("90");
      await press(page, "Keep it so");
      // bests are counted from the records
      await page.getByText(/heaviest load: 90 kg/).waitFor();
      expect(await accessibilityFaults(page)).toEqual([]);
      await press(page, "Undo the correction");
      await page.getByText(/heaviest load: 90 kg/).waitFor({ state: "detached" });
      await soon(loads).toEqual(before);
    });
  });
});

describe("without a network", () => {
  it("a whole session is done, summed up and followed by the next one's loads, and is there afterwards", async () => {
    await training(app.url, async (page, context) => {
      await untilOffline(page);
      await context.setOffline(true);
      await begin(page);
      await doAllSets(page);
      await press(page, "Finish");
      await page.getByRole("heading", { name: "Next time" }).waitFor();
      await page.locator(".done-lines").last().getByText("Romanian deadlift").first().waitFor();
      await press(page, "Close");
      await page.getByRole("heading", { name: "Done for today" }).waitFor();
      await page.reload();
      await page.getByRole("heading", { name: "Done for today" }).waitFor();
    });
  });
});
