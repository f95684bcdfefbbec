import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { KG_PER_LB } from "../units.ts";
import { addImport, EMPTY_HISTORY, undoImport } from "./history.ts";
import type { History } from "./history.ts";
import type { ExerciseEntry, LoggedSet, TrainingLog, Workout } from "./trainingLog.ts";
import { withUnit } from "./withUnit.ts";

const SEED = 20261122;

function sets(loadKg: number, ...reps: number[]): LoggedSet[] {
  return reps.map((count) => ({ kind: "work", loadKg, loadUnit: "kg", reps: count }));
}

function entry(name: string, ...ofEntry: LoggedSet[]): ExerciseEntry {
  return { name, sets: ofEntry };
}

function workout(startedAt: string, entries: ExerciseEntry[], more: Partial<Workout> = {}): Workout {
  const app = more.app ?? "strong";
  return {
    id: `${app}:${startedAt}`,
    app,
    startedAt,
    precision: "second",
    zone: "unknown",
    entries,
    ...more,
  };
}

function logOf(...workouts: Workout[]): TrainingLog {
  return { workouts, measurements: [] };
}

function importAll(...logs: TrainingLog[]): History {
  return logs.reduce<History>(
    (history, log, i) => addImport(history, { id: `import ${i + 1}`, log }).history,
    EMPTY_HISTORY,
  );
}

function setCount({ workouts }: TrainingLog): number {
  return workouts.reduce((sum, { entries }) => sum + entries.reduce((n, e) => n + e.sets.length, 0), 0);
}

const MONDAY = workout("2026-03-02T18:05:10", [
  entry("Deadlift (Barbell)", ...sets(100, 5, 5, 5)),
  entry("Hip Thrust (Barbell)", ...sets(80, 8, 8)),
]);
const THURSDAY = workout("2026-03-05T18:00:00", [entry("Seated Row (Cable)", ...sets(55, 10, 10, 9))]);

describe("importing the same again", () => {
  it("adds nothing for the same file, and lists every set with what it equals", () => {
    const first = importAll(logOf(MONDAY, THURSDAY));
    const again = addImport(first, { id: "again", log: structuredClone(logOf(MONDAY, THURSDAY)) });
    expect(again.added).toEqual([]);
    expect(again.history.log).toEqual(first.log);
    expect(again.duplicates.map(({ reason, kept }) => [reason, kept])).toEqual([
      ["equal", "earlier"],
      ["equal", "earlier"],
    ]);
    expect(again.duplicates.flatMap((duplicate) => duplicate.sets)).toHaveLength(8);
    expect(again.duplicates.flatMap((duplicate) => duplicate.givenUp)).toEqual([]);
  });

  it("adds only the new workouts of a newer export", () => {
    const { added, duplicates } = addImport(importAll(logOf(MONDAY)), {
      id: "b",
      log: logOf(THURSDAY, MONDAY),
    });
    expect(added).toEqual([THURSDAY]);
    expect(duplicates).toHaveLength(1);
  });

  it("lets the grown record of a workout win, and says so", () => {
    const grown = workout("2026-03-02T18:05:10", [
      ...MONDAY.entries,
      entry("Plank", { kind: "work", durationS: 60 }),
    ]);
    const { history, added, duplicates } = addImport(importAll(logOf(MONDAY)), {
      id: "b",
      log: logOf(grown),
    });
    expect(history.log.workouts).toEqual([grown]);
    expect(added).toEqual([]);
    expect(duplicates).toMatchObject([{ kept: "imported", reason: "contained", givenUp: [] }]);
  });

  it("keeps the grown record when the older, shorter export comes second", () => {
    const grown = workout("2026-03-02T18:05:10", [
      ...MONDAY.entries,
      entry("Plank", { kind: "work", durationS: 60 }),
    ]);
    const { history, duplicates } = addImport(importAll(logOf(grown)), { id: "b", log: logOf(MONDAY) });
    expect(history.log.workouts).toEqual([grown]);
    expect(duplicates).toMatchObject([{ kept: "earlier", reason: "contained" }]);
  });

  it("takes a corrected set from the newer export of the same app, and lists the set that gave way", () => {
    const corrected = workout("2026-03-02T18:05:10", [
      entry("Deadlift (Barbell)", ...sets(100, 5, 5, 6)),
      entry("Hip Thrust (Barbell)", ...sets(80, 8, 8)),
    ]);
    const { history, duplicates } = addImport(importAll(logOf(MONDAY)), { id: "b", log: logOf(corrected) });
    expect(history.log.workouts).toEqual([corrected]);
    expect(duplicates).toMatchObject([{ kept: "imported", reason: "edited", givenUp: sets(100, 5) }]);
  });

  it("takes a note that was written later", () => {
    const noted = { ...MONDAY, notes: "left side felt stiff" };
    const { history, duplicates } = addImport(importAll(logOf(MONDAY)), { id: "b", log: logOf(noted) });
    expect(history.log.workouts).toEqual([noted]);
    expect(duplicates).toMatchObject([{ kept: "imported", reason: "equal" }]);
  });

  it("refuses an id that is taken, and an undo of one that is not", () => {
    const history = importAll(logOf(MONDAY));
    expect(() => addImport(history, { id: "import 1", log: logOf() })).toThrow(RangeError);
    expect(() => undoImport(history, "import 2")).toThrow('got "import 2"');
  });
});

describe("two real sessions", () => {
  const morning = workout("2026-03-02T07:00:00", [entry("Back Extension", ...sets(10, 12, 12))]);
  const evening = workout("2026-03-02T19:00:00", [entry("Back Extension", ...sets(10, 12, 12))]);

  it("stay two within one file and when the file is imported again", () => {
    const log = logOf(morning, evening);
    expect(importAll(log).log.workouts).toHaveLength(2);
    expect(importAll(log, structuredClone(log)).log.workouts).toHaveLength(2);
  });

  it("stay two when the second comes with a newer export, in whichever order it lists them", () => {
    expect(importAll(logOf(morning), logOf(morning, evening)).log.workouts).toHaveLength(2);
    expect(importAll(logOf(morning), logOf(evening, morning)).log.workouts).toHaveLength(2);
  });

  it("stay two without a clock", () => {
    const [a, b] = [morning, evening].map((session, i) => ({
      ...session,
      id: `day ${i}`,
      startedAt: "2026-03-02T00:00:00",
      precision: "day" as const,
    }));
    const log = logOf(a ?? morning, b ?? evening);
    expect(importAll(log, structuredClone(log)).log.workouts).toHaveLength(2);
    expect(importAll(logOf(a ?? morning), structuredClone(log)).log.workouts).toHaveLength(2);
  });

  it.each([
    [600, 1],
    [601, 2],
  ])("that start %i s apart in two apps are %i workouts", (apartS, count) => {
    const startedAt = new Date(Date.UTC(2026, 2, 2, 7, 0, apartS)).toISOString().slice(0, 19);
    const other = workout(startedAt, morning.entries.slice(), { app: "hevy" });
    expect(importAll(logOf(morning), logOf(other)).log.workouts).toHaveLength(count);
  });
});

describe("the same workouts from another app", () => {
  it("are known again although kilograms were stored from pounds and rounded", () => {
    const inLb = workout("2026-03-02T18:05:10", [
      entry(
        "Deadlift",
        ...[135, 225].map((lb): LoggedSet => ({
          kind: "work",
          loadKg: lb * KG_PER_LB,
          loadUnit: "lb",
          reps: 5,
        })),
      ),
    ]);
    const inKg = workout(
      "2026-03-02T18:05:00",
      [
        entry(
          "deadlift",
          ...[61.2, 102].map((loadKg): LoggedSet => ({ kind: "work", loadKg, loadUnit: "kg", reps: 5 })),
        ),
      ],
      { app: "hevy", precision: "minute" },
    );
    expect(importAll(logOf(inLb), logOf(inKg)).log.workouts).toHaveLength(1);
  });

  it("are known again by a matcher of names", () => {
    const other = workout(
      "2026-03-02T18:05:10",
      [entry("Kreuzheben", ...sets(100, 5, 5, 5)), entry("Hüftstoßen", ...sets(80, 8, 8))],
      { app: "hevy" },
    );
    const ids: Record<string, string> = {
      Kreuzheben: "d",
      "Deadlift (Barbell)": "d",
      Hüftstoßen: "h",
      "Hip Thrust (Barbell)": "h",
    };
    const options = { sameExercise: (a: string, b: string) => ids[a] === ids[b] };
    expect(addImport(importAll(logOf(MONDAY)), { id: "b", log: logOf(other) }, options).added).toEqual([]);
    expect(
      addImport(importAll(logOf(MONDAY)), { id: "b", log: logOf(other) }).duplicates[0]?.sets,
    ).toHaveLength(5);
  });

  it("are known again at the same start by the very same sets, whatever the names", () => {
    const other = workout(
      "2026-03-02T18:05:10",
      [entry("Húzás", ...sets(100, 5, 5, 5)), entry("Csípőemelés", ...sets(80, 8, 8))],
      { app: "hevy" },
    );
    const later = { ...other, startedAt: "2026-03-02T18:09:10" };
    const changed = workout(
      "2026-03-02T18:05:10",
      [entry("Húzás", ...sets(100, 5, 5, 6)), entry("Csípőemelés", ...sets(80, 8, 7))],
      { app: "hevy" },
    );
    const timed = workout(
      "2026-03-02T18:05:10",
      MONDAY.entries.map(({ name, sets: reps }) =>
        entry(name, ...reps.map(() => ({ kind: "work", durationS: 30 }) as const)),
      ),
      { app: "hevy" },
    );
    expect(importAll(logOf(MONDAY), logOf(other)).log.workouts).toEqual([MONDAY]);
    expect(importAll(logOf(MONDAY), logOf(later)).log.workouts).toHaveLength(2);
    expect(importAll(logOf(MONDAY), logOf(changed)).log.workouts).toHaveLength(2);
    expect(importAll(logOf(MONDAY), logOf(timed)).log.workouts).toEqual([MONDAY]);
  });

  it("are known again when the other app wrote UTC", () => {
    const utc = workout("2026-03-02T23:05:10", MONDAY.entries.slice(), { app: "liftosaur", zone: "UTC" });
    const nextDay = workout("2026-03-03T02:05:10", MONDAY.entries.slice(), { app: "liftosaur", zone: "UTC" });
    const oddMinutes = workout("2026-03-02T23:09:10", MONDAY.entries.slice(), {
      app: "liftosaur",
      zone: "UTC",
    });
    expect(importAll(logOf(MONDAY), logOf(utc)).log.workouts).toHaveLength(1);
    expect(importAll(logOf(MONDAY), logOf(nextDay)).log.workouts).toHaveLength(1);
    expect(importAll(logOf(MONDAY), logOf(oddMinutes)).log.workouts).toHaveLength(2);
  });

  it("are known again when the other app knows only days and put two sessions into one", () => {
    const evening = workout("2026-03-02T20:00:00", THURSDAY.entries.slice());
    const day = workout("2026-03-02T00:00:00", [...MONDAY.entries, ...THURSDAY.entries], {
      app: "fitnotes",
      precision: "day",
    });
    const dayLast = addImport(importAll(logOf(MONDAY, evening)), { id: "b", log: logOf(day) });
    expect(dayLast.history.log.workouts).toEqual([MONDAY, evening]);
    expect(dayLast.duplicates).toMatchObject([{ kept: "earlier", earlier: [MONDAY, evening] }]);
    const dayFirst = addImport(importAll(logOf(day)), { id: "b", log: logOf(MONDAY, evening) });
    expect(dayFirst.history.log.workouts).toEqual([day]);
    expect(dayFirst.duplicates.map(({ reason }) => reason)).toEqual(["contained", "contained"]);
  });

  it("of one day that share an exercise but not its sets stay two", () => {
    const other = workout("2026-03-02T00:00:00", [entry("Deadlift (Barbell)", ...sets(100, 5, 5, 5, 3))], {
      app: "fitnotes",
      precision: "day",
    });
    expect(importAll(logOf(MONDAY), logOf(other)).log.workouts).toHaveLength(2);
  });
});

describe("a unit told later", () => {
  const unitless = logOf(
    workout("2026-03-02T18:05:10", [
      entry("Row", { kind: "work", unitlessLoad: 100, reps: 8, unitlessDistance: 2 }),
    ]),
  );

  it("turns loads and distances without a unit into kg and m", () => {
    const [set] = withUnit(unitless, "lb", "km").workouts[0]?.entries[0]?.sets ?? [];
    expect(set).toEqual({ kind: "work", loadKg: 45.359237, loadUnit: "lb", reps: 8, distanceM: 2000 });
  });

  it("leaves distances open when only the load's unit is told", () => {
    const [set] = withUnit(unitless, "kg").workouts[0]?.entries[0]?.sets ?? [];
    expect(set).toEqual({ kind: "work", loadKg: 100, loadUnit: "kg", reps: 8, unitlessDistance: 2 });
  });

  it.each(["kg", "lb"] as const)("makes the record in %s win over the one without", (unit) => {
    const history = importAll(unitless, withUnit(unitless, unit));
    expect(history.log).toEqual(withUnit(unitless, unit));
    expect(importAll(withUnit(unitless, unit), unitless).log).toEqual(withUnit(unitless, unit));
  });
});

describe("measurements", () => {
  const mass = { kind: "body_mass", at: "2026-03-02T07:00:00", value: 81.4, unit: "kg" } as const;

  it("of the same kind, day and value count once; another value counts", () => {
    const first = addImport(EMPTY_HISTORY, { id: "a", log: { workouts: [], measurements: [mass] } }).history;
    const again = addImport(first, {
      id: "b",
      log: {
        workouts: [],
        measurements: [
          { ...mass, value: 81.36 },
          { ...mass, value: 82 },
        ],
      },
    });
    expect(again.history.log.measurements).toHaveLength(2);
    expect(again.duplicateMeasurements).toEqual([{ imported: { ...mass, value: 81.36 }, earlier: mass }]);
  });
});

describe("sets without a date", () => {
  it("count once over two imports, and a new one is added", () => {
    const row = entry("Row", ...sets(50, 8));
    const squat = entry("Squat", ...sets(90, 5));
    const history = importAll(
      { workouts: [], measurements: [], undated: [row, row] },
      { workouts: [], measurements: [], undated: [row, squat, row] },
    );
    expect(history.log.undated).toEqual([row, row, squat]);
  });
});

describe("undo", () => {
  it("brings back what an undone import had hidden", () => {
    const history = importAll(logOf(MONDAY), logOf(MONDAY, THURSDAY));
    expect(undoImport(history, "import 1").log.workouts).toEqual([MONDAY, THURSDAY]);
    expect(undoImport(history, "import 2").log.workouts).toEqual([MONDAY]);
  });

  it("brings back the shorter record when the fuller is undone", () => {
    const grown = workout("2026-03-02T18:05:10", [...MONDAY.entries, ...THURSDAY.entries]);
    expect(undoImport(importAll(logOf(MONDAY), logOf(grown)), "import 2").log.workouts).toEqual([MONDAY]);
  });
});

const anySet: fc.Arbitrary<LoggedSet> = fc.record({
  kind: fc.constantFrom("work" as const, "warmup" as const),
  loadKg: fc.integer({ min: 0, max: 8 }).map((n) => n * 20),
  reps: fc.integer({ min: 1, max: 4 }),
});
const anyWorkout = fc
  .record({
    day: fc.integer({ min: 1, max: 4 }),
    hour: fc.integer({ min: 8, max: 10 }),
    minute: fc.constantFrom("00", "05", "30"),
    app: fc.constantFrom("strong", "hevy", "fitnotes"),
    entries: fc.array(
      fc.record({
        name: fc.constantFrom("Row", "Deadlift", "row"),
        sets: fc.array(anySet, { maxLength: 4 }),
      }),
      { maxLength: 3 },
    ),
  })
  .map(({ day, hour, minute, app, entries }) =>
    app === "fitnotes"
      ? workout(`2026-03-0${day}T00:00:00`, entries, { app, precision: "day" })
      : workout(`2026-03-0${day}T${String(hour).padStart(2, "0")}:${minute}:00`, entries, { app }),
  );
const anyLog = fc.array(anyWorkout, { maxLength: 8 }).map((workouts) => logOf(...workouts));

describe(`any logs (seed ${SEED})`, () => {
  it("adding a file a second time changes nothing", () => {
    fc.assert(
      fc.property(fc.array(anyLog, { maxLength: 2 }), anyLog, (before, log) => {
        const once = importAll(...before, log);
        const twice = addImport(once, { id: "again", log: structuredClone(log) });
        expect(setCount(twice.history.log)).toBe(setCount(once.log));
        const alone = importAll(log);
        const again = addImport(alone, { id: "again", log: structuredClone(log) });
        expect(again.added).toEqual([]);
        expect(again.history.log).toEqual(alone.log);
      }),
      { seed: SEED, numRuns: 300 },
    );
  });

  it("undoing an import is as if it had never been", () => {
    fc.assert(
      fc.property(fc.array(anyLog, { minLength: 1, maxLength: 4 }), fc.nat(), (logs, pick) => {
        const imports = logs.map((log, i) => ({ id: `${i}`, log }));
        const without = imports.filter((_, i) => i !== pick % imports.length);
        const all = imports.reduce((history, one) => addImport(history, one).history, EMPTY_HISTORY);
        const rest = without.reduce((history, one) => addImport(history, one).history, EMPTY_HISTORY);
        expect(undoImport(all, `${pick % imports.length}`)).toEqual(rest);
      }),
      { seed: SEED, numRuns: 200 },
    );
  });

  it("every imported workout is added, or is listed with an earlier one; every set counts, equals one that counts, or is listed as given up", () => {
    fc.assert(
      fc.property(anyLog, anyLog, (a, b) => {
        const first = importAll(a);
        const { history, added, duplicates } = addImport(first, { id: "b", log: b });
        expect(added.length + duplicates.length).toBe(b.workouts.length);
        const paired = duplicates.reduce((sum, { sets: pairs }) => sum + pairs.length, 0);
        const givenUp = duplicates.reduce((sum, duplicate) => sum + duplicate.givenUp.length, 0);
        expect(setCount(history.log) + paired + givenUp).toBe(setCount(a) + setCount(b));
      }),
      { seed: SEED, numRuns: 500 },
    );
  });
});
