import { describe, expect, it } from "vitest";
import { dateOfDay, dayNumber, type LocalDate } from "../calendar.ts";
import { summaryOf } from "../log/example/exampleSummary.ts";
import { exampleWorkout, sets } from "../log/example/exampleWorkout.ts";
import { screen } from "../screening/screen.ts";
import { EMERGENCY_IDS } from "../screening/question.ts";
import type { PlannedWeek } from "../session/session.ts";
import { adherence } from "./adherence.ts";
import { monitor, type MonitoringInput } from "./monitor.ts";
import { progressSheet } from "./progressSheet.ts";
import { relapseWatch } from "./relapseWatch.ts";
import { retests } from "./retests.ts";
import { functionDown, missedSessions, painUp } from "./slips.ts";
import { trendOf, type DatedValue } from "./trend.ts";

const TODAY = "2026-11-23"; // a Monday

/** Values every `step` days that end `daysAgo` days before today, the last value last. */
function series(values: readonly number[], step = 7, daysAgo = 0): readonly DatedValue[] {
  const last = dayNumber(TODAY) - daysAgo;
  return values.map((value, index) => ({
    on: dateOfDay(last - (values.length - 1 - index) * step),
    value,
  }));
}

const before = (days: number): LocalDate => dateOfDay(dayNumber(TODAY) - days);

describe("a trend", () => {
  it.each([
    ["rising", [1, 2, 2, 3, 4, 4, 5, 6]],
    ["falling", [6, 5, 5, 4, 3, 3, 2, 1]],
    ["steady", [3, 3, 3, 3, 3, 3, 3, 3, 3, 3]],
    ["cannotTell", [2, 6, 1, 7, 2, 5, 1, 6]],
    ["cannotTell", [2, 3, 4]],
    ["cannotTell", []],
  ] as const)("is %s for %j", (status, values) => {
    expect(trendOf(series(values), TODAY, 2).status).toBe(status);
  });

  it("comes with its interval and stays the same however an odd day lies", () => {
    const trend = trendOf(series([6, 5, 5, 4, 10, 3, 2, 1]), TODAY, 2);
    expect(trend).toMatchObject({ status: "falling", points: 8, interval: { high: expect.any(Number) } });
  });

  it("looks at the last twelve weeks, and never ahead", () => {
    const old = series([9, 9, 9, 9, 9], 1, 84);
    const ahead = [{ on: "2026-12-01", value: 9 }];
    expect(trendOf([...old, ...ahead, ...series([3, 3, 3])], TODAY, 2).points).toBe(3);
  });
});

describe("adherence", () => {
  const week: PlannedWeek = {
    days: (["mon", "wed", "fri"] as const).map((weekday) => ({ weekday, exercises: [], minutes: 20 })),
    targets: [],
  };
  const kept = (...days: readonly LocalDate[]) => adherence(week, "2026-11-09", days, TODAY);

  it("counts planned days up to yesterday, and a session that was moved as done", () => {
    expect(kept("2026-11-09", "2026-11-12", "2026-11-13")).toMatchObject({
      planned: 6,
      done: 3,
      missedInARow: 3,
    });
    expect(kept("2026-11-10").missedInARow).toBe(5);
  });

  it("says nothing of a share before anything was planned", () => {
    expect(adherence(week, TODAY, [], TODAY)).toEqual({ planned: 0, done: 0, missedInARow: 0 });
  });

  it.each([
    [["2026-11-18"], "absent"], // Friday missed
    [["2026-11-16"], "present"], // Wednesday and Friday missed
  ] as const)("slips after two missed in a row: trained on %j", (days, status) => {
    expect(missedSessions(kept(...days)).status).toBe(status);
  });
});

describe("who slips", () => {
  it.each([
    [3, "absent"],
    [3.5, "absent"],
    [4, "present"],
  ])("by pain of 2 before and %d in the last week: %s", (now, status) => {
    expect(painUp([...series([2, 2, 2], 7, 14), ...series([now], 1)], TODAY).status).toBe(status);
  });

  it("cannot tell from one week alone", () => {
    expect(painUp(series([5], 1), TODAY).status).toBe("cannotTell");
    expect(painUp(series([5], 1, 20), TODAY).status).toBe("cannotTell");
  });

  it.each([
    ["psfs", 6, 4.1, "absent"],
    ["psfs", 6, 4, "present"],
    ["rmdq", 8, 12, "absent"],
    ["rmdq", 8, 13, "present"],
    ["rmdq", 13, 8, "absent"],
  ])("by %s from %d to %d: %s", (measure, from, to, status) => {
    const outcomes = [
      { measure, value: from, at: before(30) },
      { measure, value: to, at: before(1) },
    ];
    expect(functionDown(outcomes, TODAY).status).toBe(status);
    expect(functionDown(outcomes.slice(1), TODAY).status).toBe("cannotTell");
  });
});

describe("the relapse watch", () => {
  it.each([
    ["good_phase", [2, 1, 1, 2, 1]],
    ["rising_again", [1, 1, 2, 1, 1, 4]],
    ["good_phase", [1, 1, 2, 1, 1, 3]], // by one: chance
    ["no_good_phase", [5, 4, 1]],
    ["no_good_phase", [1, 1, 1]], // two weeks only
    ["cannotTell", [1, 1]],
  ] as const)("says %s of %j, a week apart", (status, values) => {
    expect(relapseWatch(series(values), TODAY).status).toBe(status);
  });
});

describe("retests", () => {
  it.each([
    [27, "later"],
    [28, "due"],
    [41, "due"],
    [42, "overdue"],
  ])("%i days after the last: %s", (days, status) => {
    const older = { test: "sorensen", value: 60, at: before(90) } as const;
    const last = { test: "sorensen", value: 70, at: before(days) } as const;
    expect(retests([older, last], TODAY)).toEqual([
      { test: "sorensen", lastOn: before(days), dueOn: before(days - 28), status },
    ]);
  });
});

describe("alerts", () => {
  const no = Object.fromEntries(EMERGENCY_IDS.map((id) => [id, "no"]));
  const context = { today: TODAY, conditions: [], clearances: [] };
  const week: PlannedWeek = { days: [{ weekday: "mon", exercises: [], minutes: 20 }], targets: [] };

  function input(change: Partial<MonitoringInput> = {}): MonitoringInput {
    return {
      today: TODAY,
      log: { workouts: [], measurements: [] },
      summary: summaryOf([], { today: TODAY }),
      painChecks: [],
      outcomes: [],
      measurements: [],
      screening: screen(no, context),
      screenedOn: before(1),
      newLegSymptomsOn: [],
      ...change,
    };
  }
  const pains = (values: readonly number[], step = 7) =>
    series(values, step).map(({ on, value }) => ({ on, moment: "day", pain: value }) as const);

  it("are none when nothing stands out", () => {
    expect(monitor(input())).toMatchObject({ alerts: [], level: "none" });
  });

  it("send on where screening does, and look where it is open", () => {
    expect(monitor(input({ screening: screen({ ...no, ces_saddle: "yes" }, context) })).level).toBe("refer");
    expect(monitor(input({ screening: screen({}, context) })).level).toBe("look");
  });

  it("ask for screening again after six weeks, at new leg symptoms and when pain rose by three", () => {
    const idsOf = (change: Partial<MonitoringInput>) =>
      monitor(input(change)).alerts.map(({ id, level }) => `${id} ${level}`);
    expect(idsOf({ screenedOn: before(41) })).toEqual([]);
    expect(idsOf({ screenedOn: before(42) })).toEqual(["screen_again look"]);
    expect(idsOf({ newLegSymptomsOn: [TODAY] })).toEqual(["screen_again contact"]);
    const screenedOn = before(7);
    expect(idsOf({ screenedOn, painChecks: pains([2, 4]) })).not.toContain("screen_again contact");
    expect(idsOf({ screenedOn, painChecks: pains([2, 5]) })).toContain("screen_again contact");
  });

  it("look after two missed sessions and call after four", () => {
    const missed = (weeks: number) => monitor(input({ plan: { week, startedOn: before(weeks * 7) } })).level;
    expect([1, 2, 3, 4].map(missed)).toEqual(["none", "look", "look", "contact"]);
  });

  it("call when six weeks have changed nothing, not when pain falls or is low", () => {
    const after = (days: number, values: readonly number[]) =>
      monitor(input({ plan: { week, startedOn: before(days) }, painChecks: pains(values) })).alerts.map(
        ({ id }) => id,
      );
    const same = [5, 4, 5, 5, 4, 5, 5];
    expect(after(42, same)).toContain("not_improving");
    expect(after(41, same)).not.toContain("not_improving");
    expect(after(42, [7, 6, 6, 5, 4, 4, 3])).not.toContain("not_improving");
    expect(after(42, [2, 1, 2, 2, 1, 2, 2])).not.toContain("not_improving");
  });

  it("come with a sentence for the person and one for the practitioner, the most pressing first", () => {
    const { alerts } = monitor(
      input({ painChecks: pains([1, 1, 1, 1, 1, 6]), plan: { week, startedOn: before(14) } }),
    );
    expect(alerts.length).toBeGreaterThan(1);
    expect(alerts[0]?.level).toBe("contact");
    for (const { forPerson, forPractitioner } of alerts) {
      expect(forPerson).toMatch(/\.$/);
      expect(forPractitioner).not.toBe("");
    }
  });

  it("read as a page that says what cannot be told", () => {
    const log = {
      workouts: [exampleWorkout(before(2), { romanian_deadlift: sets(3, { reps: 8 }) })],
      measurements: [],
    };
    const progress = monitor(
      input({
        log,
        summary: summaryOf(log.workouts, { today: TODAY }),
        plan: { week, startedOn: before(21) },
      }),
    );
    const page = JSON.stringify(progressSheet(progress));
    expect(page).toContain("Cannot tell");
    expect(page).toContain("1 of 3 planned sessions");
  });
});
