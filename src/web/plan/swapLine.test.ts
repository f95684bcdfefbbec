import { describe, expect, it } from "vitest";
import { starterRequest } from "../../../fixtures/builders/starterRequest.ts";
import { exercise } from "../../core/exercise/catalogue.ts";
import { buildProgramme } from "../../core/programme/build.ts";
import { directMuscles } from "../../core/session/substitute.ts";
import { planDiff, weeklySetsOf } from "./planDiff.ts";
import { datesOfWeek, planShown } from "./planShown.ts";
import { swapped, swapsFor } from "./swapLine.ts";

const request = { ...starterRequest({ kit: ["dumbbells", "band", "bench"] }), findings: [], keep: [] };
const outcome = await buildProgramme(request, undefined);
if (outcome.outcome !== "plan") throw new Error(outcome.outcome);
const { programme } = outcome;
const lines = programme.days.flatMap(({ exercises }) => exercises.map(({ exercise: id }) => id));
const from = lines.find((id) => swapsFor(id, programme, request).length > 0) ?? "";

describe("swapping an exercise", () => {
  it("offers what trains the same muscles directly and is not in the week already", () => {
    const others = swapsFor(from, programme, request);
    expect(others.length).toBeGreaterThan(0);
    for (const other of others) {
      expect(lines).not.toContain(other.id);
      expect(directMuscles(other)).toEqual(expect.arrayContaining([...directMuscles(exercise(from))]));
    }
  });

  it("changes that exercise on every day that has it and nothing else, and counts anew", () => {
    const [to] = swapsFor(from, programme, request);
    if (!to) throw new Error("nothing to swap");
    const week = swapped(programme, from, to.id, "Chosen.", request);
    const diff = planDiff(programme, week);
    expect(diff.removed.map((each) => each.exercise)).toEqual([from]);
    expect(diff.added.map((each) => each.exercise)).toEqual([to.id]);
    expect(diff.changed).toEqual([]);
    expect(week.weeklySets).toEqual(Object.fromEntries(weeklySetsOf(week)));
    for (const { muscle, planned } of week.targets) expect(planned).toBe(week.weeklySets[muscle] ?? 0);
    for (const day of week.days) {
      const line = day.exercises.find((each) => each.exercise === to.id);
      if (line) expect(line.why[0]?.because).toBe("Chosen.");
    }
  });
});

describe("the week as it is shown", () => {
  const { days, weeks } = planShown({ week: programme, programme, startedOn: "2026-11-09" }, request);

  it("doses every line, and counts the weeks from the day on which the plan was taken on", () => {
    expect(days.flatMap(({ exercises }) => exercises).every(({ dose }) => dose.sets > 0)).toBe(true);
    expect(weeks?.weeks[0]?.from).toBe("2026-11-09");
  });

  it("has each session on its date of the calendar week, and a moved one on the other", () => {
    const today = "2026-11-22"; // a Sunday; the days are Monday, Wednesday and Friday
    expect(datesOfWeek(days, today).map(({ date }) => date)).toEqual([
      "2026-11-16",
      "2026-11-18",
      "2026-11-20",
    ]);
    const moved = datesOfWeek(days, today, { "2026-11-20": today });
    expect(moved.at(-1)).toMatchObject({ date: today, movedFrom: "2026-11-20", day: { weekday: "fri" } });
    expect(moved).toHaveLength(3);
  });

  it("has nothing to show where no day is planned", () => {
    expect(planShown({ week: { days: [], targets: [] }, startedOn: "2026-11-09" }, request)).toEqual({
      days: [],
    });
  });
});
