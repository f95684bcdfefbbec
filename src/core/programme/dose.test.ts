import { describe, expect, it } from "vitest";
import { TODAY } from "../../../fixtures/builders/starterRequest.ts";
import { EXERCISES, exercise } from "../exercise/catalogue.ts";
import { usableKit } from "../exercise/kit.ts";
import { oneRepMax } from "../log/e1rm.ts";
import type { ExerciseHistory, ExercisePoint } from "../log/logSummary.ts";
import { GOALS, STAGES, TRAINING_AGES } from "../person/person.ts";
import { doseOf, holdsOfSet, type DoseContext } from "./dose.ts";
import { isCalm } from "./grade.ts";
import { DOSE_MESSAGES } from "./doseMessages.ts";
import { startReps } from "./doseStart.ts";

const TRAINED: DoseContext = {
  today: TODAY,
  goal: "strength",
  stage: "strength",
  trainingAge: "advanced",
  conditions: [],
  weeksSinceStart: 10,
  gentle: false,
};
const BEGINNER: DoseContext = {
  ...TRAINED,
  goal: "ease_pain",
  stage: "capacity",
  trainingAge: "beginner",
  weeksSinceStart: 0,
};

const deadlift = exercise("romanian_deadlift_dumbbell");
const doseFor = (id: string, context: DoseContext, sets = 3) => doseOf(exercise(id), sets, context);

/** A log whose last set of `id` was `daysAgo`: `reps` with `loadKg` and two left. */
function historyOf(id: string, loadKg: number, reps: number, daysAgo: number): ExerciseHistory {
  const estimate = oneRepMax(loadKg, reps, 2);
  const day = new Date(Date.parse(TODAY) - daysAgo * 86_400_000).toISOString().slice(0, 10);
  const point: ExercisePoint = {
    day,
    sets: 3,
    loadKg,
    reps,
    ...(estimate.status === "value" && { e1rm: estimate }),
  };
  return {
    exercise: id,
    loggedAs: [id],
    sets: 3,
    days: 1,
    firstDay: day,
    lastDay: day,
    loadBasis: "perHand",
    points: [point],
    records: { repsAtLoad: [] },
    trend: { status: "cannotTell", because: "tooFewDays" },
    sides: { status: "cannotTell", because: "tooFewDays" },
  } as unknown as ExerciseHistory;
}

describe("a dose", () => {
  it("is complete for every exercise that may be prescribed, in every stage, goal and training age", () => {
    for (const each of EXERCISES.filter(({ prescribable }) => prescribable)) {
      for (const stage of STAGES) {
        for (const goal of GOALS) {
          for (const trainingAge of TRAINING_AGES) {
            const dose = doseOf(each, 3, { ...TRAINED, stage, goal, trainingAge });
            expect(DOSE_MESSAGES.sets(dose)).not.toMatch(/undefined|NaN|Infinity/);
            expect(dose.restS.low).toBeLessThanOrEqual(dose.restS.high);
            expect(dose.parameterIds.length).toBeGreaterThan(0);
            if (dose.work.kind === "reps") expect(dose.work.reps.low).toBeLessThan(dose.work.reps.high);
          }
        }
      }
    }
  });

  it.each([
    ["a beginner's first weeks", { ...BEGINNER, weeksSinceStart: 3 }, { low: 3, high: 5 }],
    ["a beginner after four weeks", { ...BEGINNER, weeksSinceStart: 4 }, { low: 1, high: 4 }],
    ["a trained person in the stage of strength", TRAINED, { low: 2, high: 3 }],
    ["a trained person in pain", { ...TRAINED, pain: { now: 1 } }, { low: 3, high: 5 }],
    ["gentle work", { ...TRAINED, gentle: true }, { low: 3, high: 5 }],
  ])("leaves as much in reserve as %s asks for", (_, context, rir) => {
    expect(doseOf(deadlift, 3, context).rir).toEqual(rir);
  });

  it.each([
    ["calm", BEGINNER, { ...BEGINNER, stage: "calm" }, { low: 5, high: 10 }],
    ["capacity", BEGINNER, BEGINNER, { low: 8, high: 15 }],
    ["strength, a beginner", BEGINNER, { ...TRAINED, trainingAge: "beginner" }, { low: 8, high: 12 }],
    ["strength, trained", BEGINNER, TRAINED, { low: 5, high: 8 }],
    ["strength for looks, trained", BEGINNER, { ...TRAINED, goal: "physique" }, { low: 8, high: 12 }],
  ] as const)("has the repetitions of its stage: %s", (_, __, context, reps) => {
    expect(doseOf(deadlift, 3, context).work).toEqual({ kind: "reps", reps });
  });

  it("starts an exercise without load as the catalogue does: a hard one with few repetitions", () => {
    const repsOf = (id: string, context: DoseContext) => doseFor(id, context).work;
    expect(repsOf("glute_bridge", BEGINNER)).toEqual({ kind: "reps", reps: { low: 8, high: 15 } });
    expect(repsOf("band_row", TRAINED)).toEqual({ kind: "reps", reps: { low: 10, high: 15 } });
    expect(repsOf("superman", TRAINED)).toEqual({ kind: "reps", reps: { low: 5, high: 8 } });
    expect(repsOf("glute_bridge", { ...BEGINNER, stage: "calm" })).toEqual({
      kind: "reps",
      reps: { low: 5, high: 10 },
    });
    expect(startReps(exercise("standing_back_bend"))).toBeUndefined();
    for (const id of ["calf_stretch", "pilates_swimming", "curl_up"])
      expect([id, startReps(exercise(id))]).toEqual([id, undefined]);
  });

  it("is fast and few for a swing, and calm again when it hurts more than usual", () => {
    expect(doseFor("kettlebell_swing", { ...TRAINED, stage: "power" }).work).toEqual({
      kind: "reps",
      reps: { low: 3, high: 5 },
    });
    expect(doseFor("kettlebell_swing", { ...TRAINED, stage: "power" }).tempo).toBeUndefined();
    expect(isCalm({ stage: "power", gentle: false, pain: { now: 6 } })).toBe(true);
    expect(isCalm({ stage: "power", gentle: false, pain: { now: 5 } })).toBe(false);
    expect(isCalm({ stage: "power", gentle: false, pain: { now: 6, usual: 6 } })).toBe(false);
  });

  it("descends 6-4-2 in trunk holds once the person has trained, and stays even before", () => {
    const { work } = doseFor("bird_dog", TRAINED);
    if (work.kind !== "hold") throw new Error("expected holds");
    expect([0, 1, 2, 3].map((set) => holdsOfSet(work, set))).toEqual([6, 4, 2, 1]);
    expect(work.holdS).toBe(10);
    expect(doseFor("bird_dog", BEGINNER).work).toEqual({ kind: "hold", holdS: 10, holds: 4 });
    expect(doseFor("bird_dog", { ...BEGINNER, stage: "calm" }).work).toEqual({
      kind: "hold",
      holdS: 5,
      holds: 4,
    });
  });

  it("keeps holds as short as a condition asks", () => {
    const holdS = (id: string, conditions: DoseContext["conditions"]) => {
      const { work } = doseFor(id, { ...TRAINED, conditions });
      return work.kind === "hold" ? work.holdS : undefined;
    };
    expect(holdS("side_bridge_knees", [])).toBe(10);
    expect(holdS("side_bridge_knees", ["osteoporosis"])).toBe(5);
    expect(holdS("side_bridge_knees", ["hypertension"])).toBe(10);
    expect(holdS("lat_stretch", [])).toBe(30);
    expect(holdS("lat_stretch", ["hypertension"])).toBe(10);
    expect(holdS("calf_stretch", ["hypertension"])).toBe(30);
  });

  it("takes over a routine that is kept, unless everything is calm", () => {
    const kept = { reps: 6, loadKg: 32 };
    expect(doseOf(deadlift, 3, { ...TRAINED, kept })).toMatchObject({
      work: { reps: { low: 6, high: 6 } },
      load: { kind: "kept", loadKg: 32 },
    });
    expect(doseOf(deadlift, 3, { ...TRAINED, kept, stage: "calm" })).toMatchObject({
      work: { reps: { low: 5, high: 10 } },
      load: { kind: "feel" },
    });
  });

  it.each([0, 1.5, Number.NaN])("refuses %d sets, quoting them", (sets) => {
    expect(() => doseOf(deadlift, sets, TRAINED)).toThrow(`got ${sets}`);
  });
});

describe("the load of a dose", () => {
  const loadOf = (context: DoseContext) => doseOf(deadlift, 3, context).load;

  it("comes from a ramp in the first session, and from feel where work is gentle or calm", () => {
    expect(loadOf(TRAINED)).toEqual({ kind: "ramp", stepPercent: 10, maxSets: 4 });
    expect(loadOf({ ...TRAINED, gentle: true })).toEqual({ kind: "feel" });
    expect(loadOf({ ...TRAINED, stage: "calm" })).toEqual({ kind: "feel" });
  });

  it("comes from the log: what leaves the reserve asked for, never far above the last load", () => {
    const history = historyOf(deadlift.id, 20, 8, 3);
    const load = loadOf({ ...TRAINED, history });
    // 8 repetitions with 2 left are 10 to failure: 20 / 0.75 = 26.7 kg; 5 with 3 left are 8: 80.6 % of it is 21.5
    expect(load).toMatchObject({ kind: "history", basis: "perHand", afterGap: false });
    if (load.kind === "history") expect(load.loadKg).toBeCloseTo(21.48, 2);
    const light = loadOf({ ...TRAINED, history: historyOf(deadlift.id, 20, 12, 3) });
    if (light.kind === "history") expect(light.loadKg).toBeCloseTo(20, 5);
  });

  it.each([
    [14, false, 21.48],
    [15, true, 12],
  ])("after %d days without it takes load off only past two weeks", (daysAgo, afterGap, loadKg) => {
    const load = loadOf({ ...TRAINED, history: historyOf(deadlift.id, 20, 8, daysAgo) });
    expect(load).toMatchObject({ kind: "history", afterGap });
    if (load.kind === "history") expect(load.loadKg).toBeCloseTo(loadKg, 1);
  });

  it("stays below 60 % of the maximum with high blood pressure, and at 40 % in the stage of calm", () => {
    const history = historyOf(deadlift.id, 20, 8, 3);
    const maximum = 20 / 0.75;
    const pressed = loadOf({ ...TRAINED, history, conditions: ["hypertension"] });
    if (pressed.kind !== "history") throw new Error("expected a load of the log");
    expect(pressed.loadKg).toBeCloseTo(0.6 * maximum, 1);
    const calm = loadOf({ ...TRAINED, history, stage: "calm" });
    if (calm.kind !== "history") throw new Error("expected a load of the log");
    expect(calm.loadKg).toBeCloseTo(0.4 * maximum, 1);
  });

  it("has no number where the same exercise is done with a band or with nothing", () => {
    const withKit = (id: string, kit: Parameters<typeof usableKit>[0]) =>
      doseFor(id, { ...TRAINED, usableKit: usableKit(kit) }).load.kind;
    expect(withKit("pallof_press", ["band"])).toBe("feel");
    expect(withKit("pallof_press", ["cable"])).toBe("ramp");
    expect(withKit("full_can_raise", [])).toBe("body");
    expect(withKit("glute_bridge", [])).toBe("body");
    expect(withKit("walk", [])).toBe("body");
  });
});

describe("a dose in words", () => {
  const kg = (massKg: number) => `${massKg} kg`;

  it("reads as a trainer writes it", () => {
    expect(DOSE_MESSAGES.sets(doseFor("glute_bridge", BEGINNER, 2))).toBe("2 sets of 8 to 15");
    expect(DOSE_MESSAGES.sets(doseFor("bird_dog", TRAINED, 3))).toBe(
      "3 sets of 6, 4, 2 holds of 10 s each side",
    );
    expect(DOSE_MESSAGES.sets(doseFor("calf_stretch", BEGINNER, 1))).toBe("1 set of 30 s each side");
    expect(DOSE_MESSAGES.sets(doseFor("clam", BEGINNER, 2), 1)).toBe(
      "2 sets of 10 to 15 each side, and 1 more for the side that leads",
    );
    expect(DOSE_MESSAGES.sets(doseFor("farmer_carry", BEGINNER, 2))).toBe("2 sets of 20 m");
    expect(DOSE_MESSAGES.rest(doseFor("romanian_deadlift_dumbbell", TRAINED).restS)).toBe("rest 2 to 3 min");
    expect(DOSE_MESSAGES.rest(doseFor("glute_bridge", BEGINNER).restS)).toBe("rest 1 min");
  });

  it("says where a load comes from", () => {
    expect(
      DOSE_MESSAGES.load(
        { kind: "history", loadKg: 12, basis: "perHand", from: "2026-10-01", afterGap: true },
        kg,
      ),
    ).toBe("12 kg in each hand: lighter than before the gap (last done 1 Oct 2026)");
    expect(DOSE_MESSAGES.load({ kind: "kept", loadKg: 60 }, kg)).toBe("60 kg, as in your own routine");
  });
});
