import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { starterRequest } from "../../fixtures/builders/starterRequest.ts";
import { starterAnswer, type DosedPlan } from "../core/programme/dosedPlan.ts";
import type { StarterRequest } from "../core/programme/starterPlan.ts";
import { calendarFile } from "./calendarFile.ts";
import { planCalendar } from "./planCalendar.ts";

function planOf(more: Partial<StarterRequest> = {}): DosedPlan {
  const answer = starterAnswer({ ...starterRequest(more), findings: [], keep: [] });
  if (answer.outcome !== "starter") throw new Error(`expected a starter plan, got ${answer.outcome}`);
  return answer;
}

describe("the calendar of a plan", () => {
  it("holds every session of the weeks ahead once, with what to do", () => {
    const plan = planOf();
    const entries = planCalendar(plan, "07:15");
    expect(entries).toHaveLength(12);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(12);
    expect(entries[0]).toMatchObject({ on: "2026-11-23", startsAt: "07:15", title: "Backstay, week 1" });
    expect(entries[0]?.description).toContain(
      "Glute bridge: 2 sets of 8 to 15, leave 3 to 5 repetitions in reserve",
    );
    expect(entries[0]?.description).toContain("a walk of 10 min");
    expect(entries.at(-1)?.title).toContain("tests again");
    expect(entries.filter(({ title }) => title.includes("tests"))).toHaveLength(1);
  });

  it("says the sets of its own week, not of the first", () => {
    const plan = planOf({ pain: {}, person: { trainingAge: "advanced" }, goal: "physique", kit: ["band"] });
    const setsIn = (week: number) =>
      plan.weeks?.weeks[week]?.sessions[0]?.exercises.map(({ sets }) => `${sets} set`) ?? [];
    const entries = planCalendar(plan, "18:00");
    for (const week of [0, 3, 4]) {
      const description = entries[week * plan.days.length]?.description ?? "";
      for (const sets of setsIn(week)) expect(description).toContain(sets);
    }
    expect(setsIn(4)).not.toEqual(setsIn(3));
  });

  it("is read by a second parser with the same days", () => {
    const entries = planCalendar(planOf(), "18:00");
    const text = calendarFile(entries, { name: "Backstay", madeAtUtc: "2026-11-22T09:00:00" });
    const root = new ICAL.Component(ICAL.parse(text) as ConstructorParameters<typeof ICAL.Component>[0]);
    const events = root.getAllSubcomponents("vevent").map((each) => new ICAL.Event(each));
    expect(events.map((event) => event.startDate.toString())).toEqual(
      entries.map(({ on }) => `${on}T18:00:00`),
    );
    expect(events.map((event) => event.description)).toEqual(entries.map(({ description }) => description));
  });

  it("is empty for a plan without training days", () => {
    const { weeks: _, ...walkOnly } = planOf();
    expect(planCalendar(walkOnly, "18:00")).toEqual([]);
  });
});
