import { describe, expect, it } from "vitest";
import { dateOfDay, dayNumber } from "../calendar.ts";
import { resolveExample } from "./example/exampleExercises.ts";
import { bodyMass, historyOf, summaryOf } from "./example/exampleSummary.ts";
import { exampleWorkout, sets, type SetInWords } from "./example/exampleWorkout.ts";
import { exerciseHistory } from "./exerciseHistory.ts";
import { ledgerOf } from "./ledger.ts";
import { summarise } from "./summarise.ts";

describe("the history of an exercise", () => {
  const workouts = [
    exampleWorkout("2026-02-02", {
      "bench press": [
        { loadKg: 80, reps: 5 },
        { loadKg: 60, reps: 12 },
      ],
    }),
    exampleWorkout("2026-02-09", {
      "bench press": [
        { loadKg: 80, reps: 6 },
        { loadKg: 60, reps: 12 },
      ],
    }),
    exampleWorkout("2026-02-16", {
      "Bench press": [{ loadKg: 85, reps: 3 }],
      "bench press": [{ loadKg: 70, reps: 6, rir: 1 }],
    }),
  ];
  const resolve = (name: string) => resolveExample(name.toLowerCase());
  const history = historyOf(
    summarise(ledgerOf({ workouts, measurements: [] }, resolve), { today: "2026-02-16" }),
    "bench_press",
  );

  it("puts its names, days and sets together", () => {
    expect(history).toMatchObject({
      exercise: "bench_press",
      loggedAs: ["bench press", "Bench press"],
      sets: 6,
      days: 3,
      firstDay: "2026-02-02",
      lastDay: "2026-02-16",
      loadBasis: "total",
    });
  });

  it("has one point a day, with the best of the day", () => {
    // best of the third day: 85 x 36/34 = 90 against 70 x 36/30 = 84
    expect(history.points).toMatchObject([
      { day: "2026-02-02", sets: 2, loadKg: 80, reps: 12, volumeKg: 1120, e1rm: { kg: 90 } },
      { day: "2026-02-09", sets: 2, loadKg: 80, e1rm: { kg: expect.closeTo((80 * 36) / 31, 10) } },
      { day: "2026-02-16", sets: 2, loadKg: 85, reps: 6, e1rm: { kg: 90, basis: "reps" } },
    ]);
  });

  it("keeps records with the day that reached them first", () => {
    expect(history.records).toMatchObject({
      load: { loadKg: 85, reps: 3, day: "2026-02-16", workoutId: "2026-02-16" },
      e1rm: { loadKg: 80, reps: 6, day: "2026-02-09" },
      repsAtLoad: [
        { loadKg: 85, reps: 3, day: "2026-02-16" },
        { loadKg: 80, reps: 6, day: "2026-02-09" },
        { loadKg: 60, reps: 12, day: "2026-02-02" },
      ],
      volume: { volumeKg: 1200, day: "2026-02-09" },
    });
    expect(history.records).not.toHaveProperty("hold");
  });

  it("makes no record of an estimate that is uncertain", () => {
    const light = [exampleWorkout("2026-02-02", { "bench press": [{ loadKg: 60, reps: 12 }] })];
    const found = historyOf(summaryOf(light, { today: "2026-02-16" }), "bench_press");
    expect(found.points[0]?.e1rm).toMatchObject({ uncertain: true });
    expect(found.records).not.toHaveProperty("e1rm");
  });

  it("keeps holds, repetitions without load, and least assistance", () => {
    const found = summaryOf(
      [
        exampleWorkout("2026-02-02", {
          "side bridge": [{ durationS: 40 }, { durationS: 35 }],
          "pull up": [{ reps: 6 }, { loadKg: 10, reps: 3 }],
          "assisted pull up": [
            { loadKg: 30, reps: 8 },
            { loadKg: 20, reps: 5 },
          ],
        }),
      ],
      { today: "2026-02-16" },
    );
    const records = (id: string) => historyOf(found, id).records;
    expect(records("side_bridge")).toMatchObject({ hold: { holdS: 40 } });
    expect(records("pull_up")).toMatchObject({ load: { loadKg: 10, reps: 3 }, reps: { reps: 6 } });
    expect(records("pull_up")).not.toHaveProperty("e1rm");
    expect(records("pull_up")).not.toHaveProperty("volume");
    expect(records("assisted_pull_up")).toMatchObject({ load: { loadKg: -20, reps: 5 } });
  });

  it("estimates a pull-up's maximum from body and added load where the body's mass is known", () => {
    const pullUps = [exampleWorkout("2026-02-02", { "pull up": [{ loadKg: 10, reps: 5 }] })];
    const summary = summaryOf(pullUps, { today: "2026-02-02" }, [bodyMass("2026-02-02", 80)]);
    expect(historyOf(summary, "pull_up").records.e1rm).toMatchObject({
      loadKg: 10,
      estimate: { kg: expect.closeTo(90 * 1.125, 10) },
    });
  });

  it("compares sides over the days that hold both", () => {
    const day = (index: number) => dateOfDay(dayNumber("2026-01-01") + index);
    const sided = Array.from({ length: 5 }, (_, index) =>
      exampleWorkout(day(index), {
        "split squat": [
          { loadKg: 20, reps: 8 + (index % 2), side: "left" },
          { loadKg: 20, reps: 8, side: "right" },
        ],
      }),
    );
    const sidesOn = (today: string) => historyOf(summaryOf(sided, { today }), "split_squat").sides;
    // differences 0 1 0 1 0
    expect(sidesOn(day(5))).toMatchObject({
      status: "value",
      pairs: 5,
      load: { difference: 0 },
      reps: { difference: expect.closeTo(0.4, 10), stronger: "cannotTell" },
    });
    expect(sidesOn(day(400))).toMatchObject({ status: "cannotTell", pairs: 0 });
  });

  it("follows strength over the last twelve weeks", () => {
    const rising = Array.from({ length: 8 }, (_, week) =>
      exampleWorkout(dateOfDay(dayNumber("2026-01-05") + week * 7), {
        "back squat": sets(3, { loadKg: 100 + week * 2.5, reps: 5 }),
      }),
    );
    expect(historyOf(summaryOf(rising, { today: "2026-03-01" }), "back_squat").trend).toMatchObject({
      status: "rising",
      measure: "e1rmKg",
      days: 8,
      percentPerWeek: expect.closeTo((2.5 / 108.75) * 100, 8),
    });
  });

  it("takes an estimate that is not uncertain before a greater one that is", () => {
    const day = [
      exampleWorkout("2026-02-02", {
        "bench press": [
          { loadKg: 75, reps: 3 },
          { loadKg: 60, reps: 15 },
        ],
      }),
    ];
    const { points } = historyOf(summaryOf(day, { today: "2026-02-02" }), "bench_press");
    expect(points[0]?.e1rm).toMatchObject({ kg: expect.closeTo((75 * 36) / 34, 10), uncertain: false });
  });

  it("gives a day no volume where a part of it is not known", () => {
    const day = [exampleWorkout("2026-02-02", { "pull up": [{ reps: 6 }, { loadKg: 10, reps: 3 }] })];
    const { points } = historyOf(summaryOf(day, { today: "2026-02-02" }), "pull_up");
    expect(points).toEqual([{ day: "2026-02-02", sets: 2, loadKg: 10, reps: 6 }]);
  });

  const sevenWeeks = (name: string, done: readonly SetInWords[]) =>
    Array.from({ length: 7 }, (_, week) =>
      exampleWorkout(dateOfDay(dayNumber("2026-01-05") + week * 7), { [name]: done }),
    );
  const trendOf = (name: string, done: readonly SetInWords[]) =>
    summaryOf(sevenWeeks(name, done), { today: "2026-03-01" }).exercises[0]?.trend;

  it("follows repetitions with the body alone, but not on days with added load", () => {
    expect(trendOf("pull up", [{ reps: 6 }])).toMatchObject({ status: "plateau", measure: "reps", days: 7 });
    expect(trendOf("pull up", [{ reps: 6 }, { loadKg: 10, reps: 3 }])).toMatchObject({
      status: "cannotTell",
      days: 7,
    });
  });

  it("follows no uncertain estimate", () => {
    expect(trendOf("bench press", [{ loadKg: 60, reps: 10 }])).toMatchObject({
      status: "plateau",
      measure: "e1rmKg",
    });
    expect(trendOf("bench press", [{ loadKg: 60, reps: 11 }])).toMatchObject({
      status: "cannotTell",
      days: 7,
    });
  });

  it("needs at least one effort", () => {
    const press = resolveExample("bench press");
    expect(press && (() => exerciseHistory(press, [], 0))).toThrow("efforts: expected at least one, got 0");
  });
});
