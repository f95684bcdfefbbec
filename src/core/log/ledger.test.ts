import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MUSCLES } from "../anatomy/muscles.ts";
import { dateOfDay, dayNumber } from "../calendar.ts";
import { EXAMPLE_EXERCISES, resolveExample } from "./example/exampleExercises.ts";
import { bodyMass, summaryOf, windowOf } from "./example/exampleSummary.ts";
import { exampleWorkout, sets } from "./example/exampleWorkout.ts";
import { addWorkout, emptyLedger, ledgerOf, removeWorkout } from "./ledger.ts";
import type { LogSummary } from "./logSummary.ts";
import { summarise } from "./summarise.ts";
import type { ExerciseEntry, LoggedSet, Workout } from "./trainingLog.ts";

describe("a ledger", () => {
  it("adds a workout once, and takes it out as if it had never been there", () => {
    const ledger = emptyLedger({ resolve: resolveExample });
    const workout = exampleWorkout("2026-03-01", { "bench press": sets(3, { loadKg: 60, reps: 8 }) });
    const before = summarise(ledger, { today: "2026-03-01" });
    expect(addWorkout(ledger, workout)).toBe("added");
    expect(addWorkout(ledger, workout)).toBe("alreadyHeld");
    expect(summarise(ledger, { today: "2026-03-01" }).workouts).toBe(1);
    expect(removeWorkout(ledger, workout.id)).toBe("removed");
    expect(removeWorkout(ledger, workout.id)).toBe("notHeld");
    expect(summarise(ledger, { today: "2026-03-01" })).toEqual(before);
  });

  it("asks for a name once, and reads no past workout again", () => {
    const asked: string[] = [];
    const ledger = emptyLedger({
      resolve: (name) => {
        asked.push(name);
        return resolveExample(name);
      },
    });
    addWorkout(
      ledger,
      exampleWorkout("2026-03-01", { "bench press": sets(1, { reps: 8 }), what: sets(1, { reps: 8 }) }),
    );
    addWorkout(
      ledger,
      exampleWorkout("2026-03-02", { "bench press": sets(1, { reps: 8 }), what: sets(1, { reps: 8 }) }),
    );
    const digests = [...ledger.digests];
    addWorkout(ledger, exampleWorkout("2026-02-01", { "barbell row": sets(1, { reps: 8 }) }));
    expect(asked).toEqual(["bench press", "what", "barbell row"]);
    expect(ledger.digests.slice(1)).toEqual(digests);
    expect(ledger.digests[1]).toBe(digests[0]);
  });

  it("leaves nothing behind of a workout whose date is none", () => {
    const ledger = emptyLedger({ resolve: resolveExample });
    const broken = { ...exampleWorkout("2026-03-01", {}), startedAt: "2026-13-01T00:00:00" };
    expect(() => addWorkout(ledger, broken)).toThrow(RangeError);
    expect(ledger.held.size).toBe(0);
  });
});

const FIRST_DAY = dayNumber("2026-01-01");
const TODAY = "2026-03-31";
const SEED = { seed: 20_260_301, numRuns: 150 };
const measurements = [bodyMass("2026-01-10", 80), bodyMass("2026-03-01", 78)];

const anySet: fc.Arbitrary<LoggedSet> = fc.record(
  {
    kind: fc.constantFrom("work", "work", "work", "warmup", "drop", "failure"),
    side: fc.constantFrom("left", "right"),
    loadKg: fc.integer({ min: -8, max: 240 }).map((each) => each / 2),
    reps: fc.integer({ min: 0, max: 18 }),
    durationS: fc.integer({ min: 0, max: 90 }),
    rir: fc.integer({ min: 0, max: 7 }),
  },
  { requiredKeys: ["kind"] },
);

const anyEntry: fc.Arbitrary<ExerciseEntry> = fc.record({
  name: fc.constantFrom(...EXAMPLE_EXERCISES.map(({ id }) => id), "a mystery", "another"),
  sets: fc.array(anySet, { maxLength: 5 }),
});

const anyWorkouts: fc.Arbitrary<readonly Workout[]> = fc
  .array(fc.record({ day: fc.integer({ min: 0, max: 95 }), entries: fc.array(anyEntry, { maxLength: 5 }) }), {
    maxLength: 14,
  })
  .map((list) =>
    list.map(({ day, entries }, index) => ({
      ...exampleWorkout(dateOfDay(FIRST_DAY + day), {}, `workout ${index}`),
      entries,
    })),
  );

const batch = (workouts: readonly Workout[]): LogSummary =>
  summaryOf(workouts, { today: TODAY }, measurements);

const mapSets = (workouts: readonly Workout[], change: (set: LoggedSet) => LoggedSet): readonly Workout[] =>
  workouts.map((workout) => ({
    ...workout,
    entries: workout.entries.map((entry) => ({ ...entry, sets: entry.sets.map(change) })),
  }));

describe(`for any log (seed ${SEED.seed})`, () => {
  it("the order of adding does not matter", () => {
    fc.assert(
      fc.property(
        anyWorkouts.chain((workouts) =>
          fc.tuple(fc.constant(workouts), fc.shuffledSubarray([...workouts], { minLength: workouts.length })),
        ),
        ([workouts, shuffled]) => {
          expect(batch(shuffled)).toEqual(batch(workouts));
        },
      ),
      SEED,
    );
  });

  it("workouts that are taken out leave no trace", () => {
    fc.assert(
      fc.property(
        anyWorkouts.chain((workouts) => fc.tuple(fc.constant(workouts), fc.shuffledSubarray([...workouts]))),
        ([workouts, removed]) => {
          const ledger = ledgerOf({ workouts, measurements }, resolveExample);
          for (const { id } of removed) removeWorkout(ledger, id);
          const kept = workouts.filter((each) => !removed.includes(each));
          expect(summarise(ledger, { today: TODAY })).toEqual(batch(kept));
        },
      ),
      SEED,
    );
  });

  it("warm-ups change nothing but their own count", () => {
    fc.assert(
      fc.property(anyWorkouts, (workouts) => {
        const warmed = workouts.map((workout) => ({
          ...workout,
          entries: workout.entries.map((entry) => ({
            ...entry,
            sets: [{ kind: "warmup", loadKg: 500, reps: 50, durationS: 999 } as const, ...entry.sets],
          })),
        }));
        const { warmups: _, ...withWarmups } = batch(warmed);
        const { warmups: __, ...without } = batch(workouts);
        expect(withWarmups).toEqual(without);
      }),
      SEED,
    );
  });

  it("a workout split in two on the same day changes no week and no muscle", () => {
    fc.assert(
      fc.property(anyWorkouts, (workouts) => {
        const split = workouts.flatMap((workout) => {
          const half = workout.entries.length >> 1;
          return [
            { ...workout, entries: workout.entries.slice(0, half) },
            { ...workout, id: `${workout.id}, second half`, entries: workout.entries.slice(half) },
          ];
        });
        const weeks = (summary: LogSummary) =>
          summary.weekly.map((week) => ({
            ...week,
            workouts: 0,
            backSets: week.backSets.toFixed(9),
            frontSets: week.frontSets.toFixed(9),
            tonnageKg: week.tonnageKg.toFixed(6),
          }));
        expect(weeks(batch(split))).toEqual(weeks(batch(workouts)));
        expect(windowOf(batch(split), "all").muscles).toEqual(windowOf(batch(workouts), "all").muscles);
      }),
      SEED,
    );
  });

  it("twice the load is twice the tonnage of implements, and twice the estimated maximum", () => {
    fc.assert(
      fc.property(anyWorkouts, (workouts) => {
        const doubled = mapSets(workouts, (set) =>
          set.loadKg === undefined ? set : { ...set, loadKg: set.loadKg * 2 },
        );
        const once = batch(workouts);
        const twice = batch(doubled);
        expect(windowOf(twice, "all").tonnage.externalKg).toBe(windowOf(once, "all").tonnage.externalKg * 2);
        const maxima = (summary: LogSummary) =>
          summary.exercises
            .filter((each) => each.loadBasis === "total" || each.loadBasis === "perHand")
            .map(
              (each) =>
                [each.exercise, each.records.e1rm?.estimate.kg ?? 0, each.trend.percentPerWeek] as const,
            );
        expect(maxima(twice)).toEqual(maxima(once).map(([id, kg, percent]) => [id, kg * 2, percent]));
      }),
      SEED,
    );
  });

  it("left and right exchanged mirror every difference", () => {
    fc.assert(
      fc.property(anyWorkouts, (workouts) => {
        // every day one more set on both sides, so that there are differences to mirror
        const sided = workouts.map((workout, index) => ({
          ...workout,
          entries: [
            ...workout.entries,
            {
              name: "split_squat",
              sets: [
                { kind: "work", side: "left", loadKg: 20 + index, reps: 8 },
                { kind: "work", side: "right", loadKg: 20, reps: 8 + (index % 3) },
              ] as const,
            },
          ],
        }));
        const swapped = mapSets(sided, (set) =>
          set.side ? { ...set, side: set.side === "left" ? "right" : "left" } : set,
        );
        const volumes = (summary: LogSummary) => windowOf(summary, "all").muscles;
        expect(volumes(batch(swapped))).toEqual(
          volumes(batch(sided)).map((each) => ({
            ...each,
            leftSets: each.rightSets,
            rightSets: each.leftSets,
          })),
        );
        const differences = (summary: LogSummary, sign: 1 | -1) =>
          summary.exercises.map(({ exercise, sides }) => ({
            exercise,
            pairs: sides.pairs,
            found: [
              sides.status === "value" ? sides.load : undefined,
              sides.status === "value" ? sides.reps : undefined,
            ].map((each) =>
              each
                ? [each.difference, each.interval.low, each.interval.high]
                    .map((value) => value * sign)
                    .toSorted((a, b) => a - b)
                    .map((value) => (Math.abs(value) < 1e-9 ? "0" : value.toFixed(9)))
                : "cannot tell",
            ),
          }));
        expect(differences(batch(swapped), 1)).toEqual(differences(batch(sided), -1));
      }),
      SEED,
    );
  });

  it("every number is finite", () => {
    fc.assert(
      fc.property(anyWorkouts, (workouts) => {
        const numbers: number[] = [];
        JSON.stringify(batch(workouts), (_, value: unknown) => {
          if (typeof value === "number") numbers.push(value);
          return value;
        });
        expect(numbers.filter((each) => !Number.isFinite(each))).toEqual([]);
      }),
      SEED,
    );
  });

  it.each([4, 12, 52])("the last %d weeks agree with a count by brute force", (weeks) => {
    fc.assert(
      fc.property(anyWorkouts, (workouts) => {
        const window = windowOf(batch(workouts), weeks);
        const counted = countByBruteForce(workouts, weeks);
        const sums = Object.fromEntries(
          window.muscles.filter((each) => each.sets > 0).map((each) => [each.muscle, each.sets]),
        );
        const days = Object.fromEntries(
          window.muscles
            .filter((each) => each.daysPerWeek > 0)
            .map((each) => [each.muscle, Math.round(each.daysPerWeek * window.weeksObserved)]),
        );
        expect(sums).toEqual(counted.sets);
        expect(days).toEqual(counted.days);
        expect(window.tonnage.totalKg).toBeCloseTo(counted.tonnageKg, 6);
        expect(window.ratios.backToFront.over).toBeCloseTo(counted.back, 9);
        expect(window.ratios.backToFront.under).toBeCloseTo(counted.front, 9);
        expect(window.ratios.hingeToSquat).toMatchObject(counted.hingeToSquat);
        expect(window.ratios.pullToPush).toMatchObject(counted.pullToPush);
        expect(window.coverage.unmatchedSets).toBe(counted.unknown);
      }),
      SEED,
    );
  });
});

/** The same numbers by other code: one pass over every set for every question, nothing kept. */
function countByBruteForce(workouts: readonly Workout[], weeks: number) {
  const rows = workouts.flatMap((workout) =>
    workout.entries.flatMap((entry) =>
      entry.sets.map((set) => ({
        date: workout.startedAt.slice(0, 10),
        ago: dayNumber(TODAY) - dayNumber(workout.startedAt),
        exercise: EXAMPLE_EXERCISES.find(({ id }) => id === entry.name),
        set,
      })),
    ),
  );
  const work = rows.filter(
    ({ ago, set }) =>
      ago >= 0 &&
      ago < weeks * 7 &&
      set.kind !== "warmup" &&
      ((set.reps ?? 0) > 0 ||
        (set.durationS ?? 0) > 0 ||
        (set.reps === undefined && set.loadKg !== undefined)),
  );
  const known = work.flatMap(({ date, exercise, set }) =>
    exercise && exercise.id !== "running" && exercise.id !== "hamstring_stretch"
      ? [{ date, exercise, set, worth: set.side ? 0.5 : 1 }]
      : [],
  );

  const wholeOf = (muscle: string) => MUSCLES.find(({ id }) => id === muscle)?.partOf ?? muscle;
  const creditFor = (exercise: (typeof EXAMPLE_EXERCISES)[number], muscle: string) =>
    Math.max(
      0,
      ...exercise.muscles
        .filter((each) => wholeOf(each.muscle) === muscle)
        .map(({ role }) => ({ direct: 1, indirect: 0.5, stabiliser: 0 })[role]),
    );
  const wholes = MUSCLES.filter((each) => each.partOf === undefined);

  const sets: Record<string, number> = {};
  const days: Record<string, number> = {};
  for (const { id } of wholes) {
    const of = known.filter(({ exercise }) => creditFor(exercise, id) > 0);
    if (of.length === 0) continue;
    sets[id] = of.reduce((sum, { exercise, worth }) => sum + worth * creditFor(exercise, id), 0);
    days[id] = new Set(of.map(({ date }) => date)).size;
  }

  const panOf = (exercise: (typeof EXAMPLE_EXERCISES)[number], pan: "back" | "front") =>
    wholes.filter(({ balance }) => balance === pan).reduce((sum, { id }) => sum + creditFor(exercise, id), 0);
  const shared = (pan: "back" | "front") =>
    known.reduce((sum, { exercise, worth }) => {
      const both = panOf(exercise, "back") + panOf(exercise, "front");
      return both === 0 ? sum : sum + (worth * panOf(exercise, pan)) / both;
    }, 0);
  const of = (...ids: readonly string[]) =>
    known.reduce((sum, { exercise, worth }) => (ids.includes(exercise.id) ? sum + worth : sum), 0);

  const massOn = (date: string) => {
    // 80 kg on 10 January, 78 kg on 1 March: 50 days apart, the earlier for a day midway
    return dayNumber(date) <= dayNumber("2026-02-04") ? 80 : 78;
  };
  const perRep = (exercise: (typeof EXAMPLE_EXERCISES)[number], set: LoggedSet, mass: number) => {
    switch (exercise.id) {
      case "pull_up":
      case "push_up":
        return Math.max(0, mass + (set.loadKg ?? 0));
      case "assisted_pull_up":
        return set.loadKg === undefined ? 0 : Math.max(0, mass - Math.abs(set.loadKg));
      case "dumbbell_bench_press":
        return Math.max(0, set.loadKg ?? 0) * (set.side ? 1 : 2);
      case "split_squat":
        return Math.max(0, set.loadKg ?? 0) * 2;
      case "side_bridge":
      case "band_pull_apart":
        return 0;
      default:
        return Math.max(0, set.loadKg ?? 0);
    }
  };
  return {
    sets,
    days,
    back: shared("back"),
    front: shared("front"),
    hingeToSquat: { over: of("romanian_deadlift"), under: of("back_squat", "split_squat") },
    pullToPush: {
      over: of("barbell_row", "pull_up", "assisted_pull_up"),
      under: of("bench_press", "dumbbell_bench_press", "overhead_press", "push_up"),
    },
    tonnageKg: known.reduce(
      (sum, { date, exercise, set }) => sum + perRep(exercise, set, massOn(date)) * (set.reps ?? 0),
      0,
    ),
    unknown: work.filter(({ exercise }) => !exercise).length,
  };
}
