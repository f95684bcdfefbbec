import { describe, expect, it } from "vitest";
import { resolveExample } from "./example/exampleExercises.ts";
import { bodyMass, summaryOf, volumeOf, windowOf } from "./example/exampleSummary.ts";
import { exampleWorkout, sets } from "./example/exampleWorkout.ts";
import { emptyLedger } from "./ledger.ts";
import { summarise } from "./summarise.ts";

describe("sets of a muscle", () => {
  const workout = exampleWorkout("2026-03-02", {
    "romanian deadlift": sets(3, { loadKg: 100, reps: 8 }),
    "back squat": [
      { kind: "warmup", loadKg: 40, reps: 10 },
      ...sets(4, { loadKg: 90, reps: 5 }),
      { kind: "drop", loadKg: 60, reps: 9 },
      { kind: "failure", loadKg: 90, reps: 4 },
    ],
    "leg curl": sets(2, { loadKg: 40, reps: 12 }),
  });
  const all = windowOf(summaryOf([workout], { today: "2026-03-02" }), "all");

  it("count 1 where it works directly, half indirectly, and not at all where it steadies", () => {
    // glutes: 3 direct + 6 indirect; hamstrings: 3 + 2 direct; erectors: 3 indirect, 6 steadying; lats: 3 steadying
    expect(volumeOf(all, "gluteus_maximus")).toMatchObject({ sets: 6, directSets: 3, indirectSets: 6 });
    expect(volumeOf(all, "quadriceps")).toMatchObject({ sets: 6, directSets: 6 });
    expect(volumeOf(all, "erector_spinae")).toMatchObject({ sets: 1.5, indirectSets: 3, stabiliserSets: 6 });
    expect(volumeOf(all, "latissimus_dorsi")).toMatchObject({ sets: 0, stabiliserSets: 3, daysPerWeek: 0 });
  });

  it("count once where several parts of a muscle work, in the strongest role", () => {
    expect(volumeOf(all, "hamstrings")).toMatchObject({ sets: 5, directSets: 5, indirectSets: 0 });
  });

  it("leave out warm-ups and keep drop sets and sets to failure", () => {
    expect(all.coverage).toMatchObject({ workSets: 11, countedSets: 11 });
  });

  it("name every counted muscle, and no part of one", () => {
    expect(all.muscles).toHaveLength(30);
    expect(all.muscles.map((each) => each.muscle)).not.toContain("semitendinosus");
    expect(volumeOf(all, "pectorals")).toEqual({
      muscle: "pectorals",
      sets: 0,
      directSets: 0,
      indirectSets: 0,
      stabiliserSets: 0,
      setsPerWeek: 0,
      leftSets: 0,
      rightSets: 0,
      daysPerWeek: 0,
    });
  });

  it("make one set of a left and a right set, and one of each side", () => {
    const sided = exampleWorkout("2026-03-02", {
      "split squat": [
        ...sets(3, { loadKg: 20, reps: 8, side: "left" }),
        ...sets(2, { loadKg: 20, reps: 8, side: "right" }),
        { loadKg: 20, reps: 8 },
      ],
    });
    const window = windowOf(summaryOf([sided], { today: "2026-03-02" }), "all");
    expect(volumeOf(window, "quadriceps")).toMatchObject({ sets: 3.5, leftSets: 4, rightSets: 3 });
    expect(window.coverage).toMatchObject({ workSets: 6, countedSets: 6 });
  });

  it("count holds, and neither cardio, stretches, nor what was written down as not done", () => {
    const mixed = exampleWorkout("2026-03-02", {
      "side bridge": sets(2, { durationS: 30 }),
      running: [{ distanceM: 5000, durationS: 1500 }],
      "hamstring stretch": [{ durationS: 60 }],
      "bench press": [{ loadKg: 60, reps: 0 }, {}, { loadKg: 60, reps: 5 }, { loadKg: 60 }],
    });
    const window = windowOf(summaryOf([mixed], { today: "2026-03-02" }), "all");
    expect(volumeOf(window, "quadratus_lumborum").sets).toBe(2);
    expect(volumeOf(window, "hamstrings").sets).toBe(0);
    expect(volumeOf(window, "quadriceps").sets).toBe(0);
    expect(volumeOf(window, "pectorals").sets).toBe(2);
    expect(window.coverage).toMatchObject({ workSets: 6, countedSets: 4, otherSets: 2, unmatchedSets: 0 });
    expect(window.cardio).toEqual({ sets: 1, days: 1, durationS: 1500, distanceM: 5000 });
  });
});

describe("windows", () => {
  const press = { "bench press": sets(2, { loadKg: 60, reps: 5 }) };
  const onDays = (...dates: readonly string[]) => dates.map((date) => exampleWorkout(date, press));

  it("of 4 weeks are the 28 days that end with today", () => {
    const summary = summaryOf(onDays("2026-01-01", "2026-02-01", "2026-02-02", "2026-03-01"), {
      today: "2026-03-01",
      weeks: [4],
    });
    expect(windowOf(summary, 4)).toMatchObject({
      from: "2026-02-02",
      to: "2026-03-01",
      weeksObserved: 4,
      workouts: 2,
      trainingDays: 2,
      trainingDaysPerWeek: 0.5,
    });
    expect(volumeOf(windowOf(summary, 4), "pectorals")).toMatchObject({
      sets: 4,
      setsPerWeek: 1,
      daysPerWeek: 0.5,
    });
  });

  it("average over the time since the first workout where that is shorter, and over a week at least", () => {
    const weeks = (first: string) =>
      windowOf(summaryOf(onDays(first), { today: "2026-03-01" }), 12).weeksObserved;
    expect(weeks("2026-02-16")).toBe(2);
    expect(weeks("2026-02-28")).toBe(1);
    expect(weeks("2025-12-09")).toBe(83 / 7);
    expect(weeks("2025-12-07")).toBe(12);
  });

  it("of all run from the first to the last workout, whatever today is", () => {
    const summary = summaryOf(onDays("2020-01-01", "2020-01-14"), { today: "2026-03-01" });
    expect(windowOf(summary, "all")).toMatchObject({
      from: "2020-01-01",
      to: "2020-01-14",
      weeksObserved: 2,
      workouts: 2,
    });
    expect(windowOf(summary, 52)).toMatchObject({ workouts: 0, trainingDays: 0, weeksObserved: 52 });
  });

  it("leave out what is dated after today, and say so", () => {
    const summary = summaryOf(onDays("2026-03-01", "2026-03-02"), { today: "2026-03-01" });
    expect(summary).toMatchObject({ workouts: 1, workoutsAfterToday: 1, lastDay: "2026-03-01" });
  });

  it("count a day once, however many workouts it held", () => {
    const twice = [
      exampleWorkout("2026-03-01", press, "morning"),
      exampleWorkout("2026-03-01", press, "evening"),
      exampleWorkout("2026-02-28", { running: [{ durationS: 600 }] }),
    ];
    const all = windowOf(summaryOf(twice, { today: "2026-03-01" }), "all");
    expect(all).toMatchObject({ workouts: 3, trainingDays: 1, cardio: { days: 1 } });
    expect(volumeOf(all, "pectorals").daysPerWeek).toBe(1);
  });

  it("are empty and whole for an empty log", () => {
    const summary = summaryOf([], { today: "2026-03-01" });
    expect(summary.windows.map((each) => each.weeks)).toEqual([4, 12, 52, "all"]);
    expect(summary).toMatchObject({
      workouts: 0,
      weekly: [],
      exercises: [],
      neglect: { status: "cannotTell" },
    });
    expect(summary).not.toHaveProperty("firstDay");
    expect(windowOf(summary, "all")).toMatchObject({
      weeksObserved: 1,
      coverage: { unmatchedShare: 0 },
      tonnage: { totalKg: 0 },
      ratios: { backToFront: { status: "cannotTell", because: "tooFewSets" } },
    });
  });

  it("refuse a number of weeks that is none, and a date that is none", () => {
    const ledger = emptyLedger({ resolve: resolveExample });
    expect(() => summarise(ledger, { today: "2026-03-01", weeks: [0] })).toThrow(
      'weeks: expected a whole number >= 1 or "all", got 0',
    );
    expect(() => summarise(ledger, { today: "2026-02-30" })).toThrow(RangeError);
  });
});

describe("calendar weeks", () => {
  const workouts = [
    exampleWorkout("2026-03-01", { "bench press": sets(3, { loadKg: 50, reps: 10 }) }), // a Sunday
    exampleWorkout("2026-03-02", {
      "barbell row": sets(4, { loadKg: 50, reps: 10 }),
      mystery: sets(2, { reps: 5 }),
    }),
  ];

  it("start on Monday, hold weeks off, and run to today's", () => {
    const { weekly } = summaryOf(workouts, { today: "2026-03-15" });
    expect(weekly.map((each) => each.weekOf)).toEqual(["2026-02-23", "2026-03-02", "2026-03-09"]);
    expect(weekly[0]).toMatchObject({ workouts: 1, sets: { pectorals: 3, triceps: 1.5 }, tonnageKg: 1500 });
    expect(weekly[1]).toMatchObject({
      sets: { latissimus_dorsi: 4, rhomboids: 4, posterior_deltoid: 2, biceps: 2 },
      backSets: 4,
      frontSets: 0,
      unmatchedSets: 2,
    });
    expect(weekly[2]).toEqual({
      weekOf: "2026-03-09",
      workouts: 0,
      trainingDays: 0,
      sets: {},
      backSets: 0,
      frontSets: 0,
      tonnageKg: 0,
      unmatchedSets: 0,
    });
  });

  it("start on Sunday or Saturday where that is wished", () => {
    const starts = (weekStart: 0 | 6) =>
      summaryOf(workouts, { today: "2026-03-02", weekStart }).weekly.map((each) => each.weekOf);
    expect(starts(0)).toEqual(["2026-03-01"]);
    expect(starts(6)).toEqual(["2026-02-28"]);
  });
});

describe("balance", () => {
  const workout = exampleWorkout("2026-03-02", {
    "romanian deadlift": sets(6, { loadKg: 80, reps: 8 }),
    "back squat": sets(6, { loadKg: 80, reps: 8 }),
    "bench press": sets(8, { loadKg: 60, reps: 8 }),
    "barbell row": sets(6, { loadKg: 60, reps: 8 }),
    "pull up": sets(4, { reps: 8 }),
    "split squat": sets(2, { loadKg: 10, reps: 8 }),
  });
  const { ratios } = windowOf(summaryOf([workout], { today: "2026-03-02" }), "all");

  it("shares each set between back and front by what its muscles get", () => {
    // back: 6 deadlifts + 6 rows + 4 pull-ups whole; squats 0.5 of 1.5; split squats 1 of 2
    // front: 8 presses whole; squats 1 of 1.5; split squats 1 of 2
    expect(ratios.backToFront).toMatchObject({
      status: "value",
      over: expect.closeTo(16 + 2 + 1, 10),
      under: expect.closeTo(8 + 4 + 1, 10),
      value: expect.closeTo(19 / 13, 10),
      share: expect.closeTo(19 / 32, 10),
    });
  });

  it("sets hinges against squats, pulls against pushes, pulls from above against rows", () => {
    expect(ratios.hingeToSquat).toMatchObject({ status: "value", over: 6, under: 8, value: 0.75 });
    expect(ratios.pullToPush).toMatchObject({ status: "value", over: 10, under: 8, value: 1.25 });
    expect(ratios.verticalToHorizontalPull).toMatchObject({ over: 4, under: 6, value: 4 / 6 });
    expect(ratios.unilateralShare).toMatchObject({ status: "value", sets: 2, ofSets: 32, share: 2 / 32 });
  });

  it("counts a two-sided lift logged for one side as one-sided work", () => {
    const oneArm = exampleWorkout("2026-03-02", {
      "dumbbell bench press": [
        ...sets(5, { reps: 8, loadKg: 20, side: "left" }),
        ...sets(5, { reps: 8, loadKg: 20, side: "right" }),
      ],
      "bench press": sets(5, { loadKg: 60, reps: 8 }),
    });
    const window = windowOf(summaryOf([oneArm], { today: "2026-03-02" }), "all");
    expect(window.ratios.unilateralShare).toMatchObject({ sets: 5, ofSets: 10, share: 0.5 });
  });

  it("says how much it does not see, and stops where that is more than half", () => {
    const unknown = (count: number) =>
      windowOf(
        summaryOf(
          [
            exampleWorkout("2026-03-02", {
              "barbell row": sets(6, { loadKg: 60, reps: 8 }),
              "bench press": sets(4, { loadKg: 60, reps: 8 }),
              "a mystery": sets(count - 1, { reps: 8 }),
              "another mystery": sets(1, { reps: 8 }),
            }),
          ],
          { today: "2026-03-02" },
        ),
        "all",
      );
    expect(unknown(10).coverage).toMatchObject({
      workSets: 20,
      countedSets: 10,
      unmatchedSets: 10,
      unmatchedShare: 0.5,
      unmatchedNames: [
        { name: "a mystery", sets: 9 },
        { name: "another mystery", sets: 1 },
      ],
    });
    expect(unknown(10).ratios.pullToPush).toMatchObject({ status: "value", value: 1.5, unmatchedShare: 0.5 });
    expect(unknown(11).ratios.pullToPush).toMatchObject({
      status: "cannotTell",
      because: "tooManyUnmatched",
      over: 6,
    });
  });
});

describe("the share of unknown sets", () => {
  it("is of the sets that could be sets of muscles: cardio does not thin it", () => {
    const workout = exampleWorkout("2026-03-02", {
      running: sets(10, { durationS: 60 }),
      "bench press": sets(5, { loadKg: 60, reps: 8 }),
      mystery: sets(5, { reps: 8 }),
    });
    const { coverage } = windowOf(summaryOf([workout], { today: "2026-03-02" }), "all");
    expect(coverage).toMatchObject({ workSets: 20, otherSets: 10, unmatchedSets: 5, unmatchedShare: 0.5 });
  });
});

describe("tonnage", () => {
  const workout = exampleWorkout("2026-03-02", {
    "bench press": [{ loadKg: 60, reps: 10 }, { kind: "warmup", loadKg: 20, reps: 10 }, { reps: 10 }],
    "dumbbell bench press": [{ loadKg: 20, reps: 10 }],
    "pull up": [{ loadKg: 5, reps: 4 }],
    "assisted pull up": [{ loadKg: 30, reps: 6 }],
    "side bridge": [{ durationS: 30 }],
    mystery: [{ loadKg: 100, reps: 5 }],
  });

  it("doubles what each hand holds, and adds the body where its mass is known", () => {
    const all = windowOf(summaryOf([workout], { today: "2026-03-02" }, [bodyMass("2026-02-20", 80)]), "all");
    expect(all.tonnage).toEqual({
      externalKg: 600 + 400 + 20,
      bodyKg: 80 * 4 + 50 * 6,
      totalKg: 1640,
      excluded: { bodyMassUnknown: 0, loadUnknown: 1, unmatched: 1 },
    });
  });

  it("says which sets it leaves out where it is not", () => {
    const all = windowOf(summaryOf([workout], { today: "2026-03-02" }), "all");
    expect(all.tonnage).toEqual({
      externalKg: 1020,
      bodyKg: 0,
      totalKg: 1020,
      excluded: { bodyMassUnknown: 2, loadUnknown: 1, unmatched: 1 },
    });
  });
});

describe("what was left out", () => {
  const history = (lastRow: string) =>
    summaryOf(
      [
        exampleWorkout(lastRow, { "barbell row": sets(6, { loadKg: 60, reps: 8 }) }),
        exampleWorkout("2026-03-01", { "bench press": sets(6, { loadKg: 60, reps: 8 }) }),
      ],
      { today: "2026-03-01" },
    ).neglect;

  it("names muscles never trained, never directly, and not for four weeks", () => {
    const found = history("2026-02-01");
    expect(found).toMatchObject({ status: "value", unmatchedShare: 0 });
    expect(found).toMatchObject({
      neverTrained: expect.arrayContaining(["gluteus_maximus", "hamstrings", "deep_hip_rotators"]),
      neverDirect: ["posterior_deltoid", "anterior_deltoid", "biceps", "triceps"],
      notLately: [
        { muscle: "latissimus_dorsi", lastDay: "2026-02-01", weeks: 4 },
        { muscle: "rhomboids", lastDay: "2026-02-01", weeks: 4 },
        { muscle: "posterior_deltoid", lastDay: "2026-02-01", weeks: 4 },
        { muscle: "biceps", lastDay: "2026-02-01", weeks: 4 },
      ],
    });
    expect(history("2026-02-02")).toMatchObject({ notLately: [] });
  });

  it("puts the longest left out first", () => {
    const summary = summaryOf(
      [
        exampleWorkout("2026-01-01", { "bench press": sets(5, { loadKg: 60, reps: 8 }) }),
        exampleWorkout("2026-01-20", { "leg curl": sets(5, { loadKg: 40, reps: 8 }) }),
      ],
      { today: "2026-03-01" },
    );
    expect(summary.neglect).toMatchObject({
      notLately: [
        { muscle: "pectorals", weeks: 8 },
        { muscle: "anterior_deltoid", weeks: 8 },
        { muscle: "triceps", weeks: 8 },
        { muscle: "hamstrings", weeks: 5 },
      ],
    });
  });

  it("speaks of ten sets", () => {
    const ten = [exampleWorkout("2026-03-01", { "bench press": sets(10, { loadKg: 60, reps: 8 }) })];
    expect(summaryOf(ten, { today: "2026-03-01" }).neglect.status).toBe("value");
  });

  it("does not speak of nine sets, nor of a log that is mostly unknown", () => {
    const nine = [exampleWorkout("2026-03-01", { "bench press": sets(9, { loadKg: 60, reps: 8 }) })];
    expect(summaryOf(nine, { today: "2026-03-01" }).neglect).toEqual({
      status: "cannotTell",
      because: "fewer than 10 sets of known exercises",
    });
    const unknown = [
      exampleWorkout("2026-03-01", {
        "bench press": sets(10, { loadKg: 60, reps: 8 }),
        what: sets(30, { reps: 8 }),
      }),
    ];
    expect(summaryOf(unknown, { today: "2026-03-01" }).neglect).toEqual({
      status: "cannotTell",
      because: "75 % of the sets are of exercises whose name is not known",
    });
  });
});

describe("warm-ups", () => {
  it("that an app never marks are said to be unseen", () => {
    const marked = exampleWorkout("2026-03-01", {
      "bench press": [
        { kind: "warmup", loadKg: 20, reps: 10 },
        { loadKg: 60, reps: 8 },
      ],
    });
    const unmarked = {
      ...exampleWorkout("2026-02-20", { "bench press": sets(2, { loadKg: 60, reps: 8 }) }),
      app: "plain",
    };
    expect(summaryOf([marked, unmarked], { today: "2026-03-01" }).warmups).toEqual({
      sets: 1,
      appsWithoutMarks: ["plain"],
    });
  });
});
