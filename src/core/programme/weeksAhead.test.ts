import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { TODAY } from "../../../fixtures/builders/starterRequest.ts";
import { dayNumber } from "../calendar.ts";
import { parameter } from "../evidence/parameter.ts";
import { WEEKDAYS } from "../person/person.ts";
import { exerciseMinutes } from "./setTime.ts";
import { exercise } from "../exercise/catalogue.ts";
import { weeksAhead, type WeeksAheadRequest } from "./weeksAhead.ts";

const day = (weekday: (typeof WEEKDAYS)[number], sets: Readonly<Record<string, number>>) => ({
  weekday,
  exercises: Object.entries(sets).map(([id, count]) => ({ exercise: id, sets: count })),
  minutes: Object.entries(sets).reduce(
    (sum, [id, count]) => sum + exerciseMinutes(exercise(id), "ordinary", count),
    0,
  ),
});
const request = (more: Partial<WeeksAheadRequest> = {}): WeeksAheadRequest => ({
  today: TODAY, // a Sunday
  days: [
    day("mon", { glute_bridge: 2, side_bridge_knees: 2, band_row: 2 }),
    day("thu", { chair_stand: 2, dead_bug: 2, band_row: 2 }),
  ],
  minutesPerSession: 60,
  trainingAge: "beginner",
  goal: "ease_pain",
  stage: "capacity",
  gentle: false,
  ...more,
});
const setsOf = (more: Partial<WeeksAheadRequest> = {}) =>
  weeksAhead(request(more)).weeks.map(({ sets }) => sets);

describe("the weeks ahead", () => {
  it("hold still for two weeks for a beginner, rise by at most a fifth, and end with the tests", () => {
    const { weeks, retestOn } = weeksAhead(request());
    expect(weeks.map(({ kind }) => kind)).toEqual(["same", "same", "build", "retest"]);
    expect(weeks.map(({ sets }) => sets)).toEqual([12, 12, 14, 14]);
    expect(weeks.at(-1)?.sessions.map(({ retest }) => retest)).toEqual([false, true]);
    expect(retestOn).toBe("2026-12-17");
  });

  it("are six for a trained person without pain, with a lighter week before the tests", () => {
    const { weeks } = weeksAhead(request({ trainingAge: "advanced" }));
    expect(weeks.map(({ kind }) => kind)).toEqual(["same", "build", "build", "build", "lighter", "retest"]);
    expect(weeks.map(({ sets }) => sets)).toEqual([12, 14, 16, 19, 12, 19]);
  });

  it("are those of a beginner for a trained person in pain", () => {
    expect(setsOf({ trainingAge: "advanced", pain: { now: 1 } })).toEqual(setsOf());
  });

  it("find every day of the week in the seven days from today on", () => {
    const days = WEEKDAYS.slice(0, 6).map((weekday) => day(weekday, { glute_bridge: 1 }));
    for (let shift = 0; shift < 7; shift += 1) {
      const today = `2026-11-${22 + shift}`;
      for (const { from, sessions } of weeksAhead(request({ today, days })).weeks) {
        for (const { date, weekday } of sessions) {
          expect(new Date(date).getUTCDay()).toBe((WEEKDAYS.indexOf(weekday) + 1) % 7);
          const after = dayNumber(date) - dayNumber(from);
          expect(after >= 0 && after < 7).toBe(true);
        }
        const dates = sessions.map(({ date }) => date);
        expect(dates).toEqual(dates.toSorted());
      }
    }
  });

  it("add no set that does not fit into the minutes, and say so", () => {
    const tight = Math.min(...request().days.map(({ minutes }) => minutes));
    const { weeks } = weeksAhead(request({ minutesPerSession: tight }));
    expect(weeks.map(({ sets }) => sets)).toEqual([12, 12, 12, 12]);
    expect(weeks[2]?.says).toContain("No more sets");
    expect(setsOf({ minutesPerSession: tight + 3 })[2]).toBeGreaterThan(12);
  });

  it("add no set to a muscle at its cap", () => {
    const capped = new Map([["gluteus_maximus", 0]]);
    expect(setsOf({ caps: capped })[2]).toBe(12);
  });

  it("let a walk grow by a fifth a week up to half an hour", () => {
    const walks = (walkMin: number) => weeksAhead(request({ walkMin })).weeks.map((week) => week.walkMin);
    expect(walks(10)).toEqual([10, 12, 14, 17]);
    expect(walks(28)).toEqual([28, 30, 30, 30]);
    expect(weeksAhead(request()).weeks[0]).not.toHaveProperty("walkMin");
  });

  it("refuse a plan without days", () => {
    expect(() => weeksAhead(request({ days: [] }))).toThrow("got 0");
  });

  it("never rise by more than the cap, nor an exercise over its sets, whatever the plan (seed 7)", () => {
    const rise = 1 + parameter("volume.weeklyRisePercent").value / 100;
    const most = parameter("sets.perExerciseHigh").value;
    const ids = ["glute_bridge", "band_row", "bird_dog", "calf_raise", "hip_hinge_wall", "calf_stretch"];
    const plan = fc.dictionary(fc.constantFrom(...ids), fc.integer({ min: 1, max: 6 }), { minKeys: 1 });
    fc.assert(
      fc.property(
        fc.array(plan, { minLength: 1, maxLength: 6 }),
        fc.constantFrom("beginner" as const, "advanced" as const),
        fc.integer({ min: 5, max: 90 }),
        (plans, trainingAge, minutesPerSession) => {
          const days = plans.map((sets, index) => day(WEEKDAYS[index] ?? "sun", sets));
          const { weeks } = weeksAhead(request({ days, trainingAge, minutesPerSession }));
          for (const [index, week] of weeks.entries()) {
            const before = weeks[index - 1];
            if (week.kind === "build" && before) expect(week.sets).toBeLessThanOrEqual(before.sets * rise);
            if (week.kind === "lighter") expect(week.sets).toBeLessThanOrEqual(before?.sets ?? 0);
            for (const session of week.sessions) {
              const first = days.find(({ weekday }) => weekday === session.weekday);
              for (const { exercise: id, sets } of session.exercises) {
                const atFirst = first?.exercises.find((each) => each.exercise === id)?.sets ?? 0;
                expect(sets).toBeLessThanOrEqual(Math.max(most, atFirst));
                expect(sets).toBeGreaterThanOrEqual(1);
              }
              if (session.minutes > minutesPerSession)
                expect(session.minutes).toBeLessThanOrEqual((first?.minutes ?? 0) + 1e-9);
            }
          }
        },
      ),
      { seed: 7, numRuns: 60 },
    );
  });
});
