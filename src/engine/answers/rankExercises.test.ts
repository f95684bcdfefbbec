import { describe, expect, it } from "vitest";
import { EMG } from "../../core/evidence/emg.ts";
import { EXERCISES } from "../../core/exercise/catalogue.ts";
import type { ExerciseLoadRow } from "../../core/exercise/exerciseLoadRow.ts";
import { EXERCISE_LOADS, LOADS_MADE_FOR } from "../../core/exercise/loads.generated.ts";
import { MEASURED_ACTIVITY } from "../../core/exercise/measuredActivity.ts";
import { motionOf } from "../../core/exercise/motion/motions.ts";
import { catalogueLoads } from "./catalogueLoads.ts";
import { ENGINE_VERSION } from "./engineVersion.ts";
import { rankCorrelation } from "./rankCorrelation.ts";
import { rankExercises } from "./rankExercises.ts";

describe("rankCorrelation", () => {
  it.each([
    [
      [
        [1, 1],
        [2, 2],
        [3, 3],
      ],
      1,
    ],
    [
      [
        [1, 3],
        [2, 2],
        [3, 1],
      ],
      -1,
    ],
    // one swap of neighbours: 1 - 6 * 2 / (4 * 15)
    [
      [
        [1, 1],
        [2, 3],
        [3, 2],
        [4, 4],
      ],
      0.8,
    ],
    // ties share their mean rank: Pearson of (1.5, 1.5, 3) and (1, 2, 3)
    [
      [
        [5, 1],
        [5, 2],
        [9, 3],
      ],
      Math.sqrt(3) / 2,
    ],
  ] as const)("of %j is %d", (pairs, rho) => {
    expect(rankCorrelation(pairs)).toBeCloseTo(rho, 12);
  });

  it("is undefined for two pairs, and where one side never changes", () => {
    expect(
      rankCorrelation([
        [1, 1],
        [2, 2],
      ]),
    ).toBeUndefined();
    expect(
      rankCorrelation([
        [1, 1],
        [1, 2],
        [1, 3],
      ]),
    ).toBeUndefined();
  });
});

const row = (activation: number, l4l5CompressionN: number, held = true): ExerciseLoadRow => ({
  weightKg: 0,
  held,
  l5s1CompressionN: l4l5CompressionN,
  l4l5CompressionN,
  activation: { gluteus_maximus: activation },
});

describe("rankExercises", () => {
  const [glute_bridge, back_squat, hip_thrust] = ["glute_bridge", "back_squat", "hip_thrust_barbell"].map(
    (id) => {
      const found = EXERCISES.find((each) => each.id === id) ?? EXERCISES[0];
      if (!found) throw new Error("no exercises");
      return found;
    },
  );
  const sources = {
    exercises: [glute_bridge, back_squat, hip_thrust].flatMap((each) => each ?? []),
    loads: {
      [glute_bridge?.id ?? ""]: row(0.3, 1000),
      [back_squat?.id ?? ""]: row(0.6, 3000),
      [hip_thrust?.id ?? ""]: row(0.9, 2000, false),
    },
    emg: EMG,
    measured: MEASURED_ACTIVITY,
  };

  it("orders by activation, or by activation for each newton on the spine", () => {
    const ids = (perSpine: boolean) =>
      rankExercises({ muscle: "gluteus_maximus", perSpine }, sources).exercises.map(
        ({ exercise }) => exercise,
      );
    expect(ids(false)).toEqual(["back_squat", "glute_bridge"]);
    expect(ids(true)).toEqual(["glute_bridge", "back_squat"]);
  });

  it("names what the model does not hold instead of ranking it", () => {
    const { notHeld } = rankExercises({ muscle: "gluteus_maximus", perSpine: false }, sources);
    expect(notHeld).toEqual([hip_thrust?.id]);
  });

  it.each(["mobility", "posture_break"] as const)(
    "ranks nothing of the pattern %s: a stretch asks for length",
    (pattern) => {
      const stretch = { ...glute_bridge!, id: "stretch", pattern };
      const { exercises, notHeld } = rankExercises(
        { muscle: "gluteus_maximus", perSpine: false },
        { ...sources, exercises: [stretch, back_squat!], loads: { ...sources.loads, stretch: row(1, 100) } },
      );
      expect(exercises.map(({ exercise }) => exercise)).toEqual(["back_squat"]);
      expect(notHeld).toEqual([]);
    },
  );

  it("leaves out what the kit does not allow", () => {
    const { exercises } = rankExercises({ muscle: "gluteus_maximus", perSpine: false, kit: [] }, sources);
    expect(exercises.map(({ exercise }) => exercise)).toEqual(["glute_bridge"]);
  });

  it("puts the mean of what was read beside the computed value, and none where nothing was", () => {
    const { exercises } = rankExercises({ muscle: "gluteus_maximus", perSpine: false }, sources);
    const squat = exercises.find(({ exercise }) => exercise === "back_squat");
    const values = EMG.filter(
      ({ exercise, muscle, sourceId, meanPercentMvic, confidence }) =>
        muscle.startsWith("gluteus_maximus") &&
        confidence === "seen" &&
        meanPercentMvic !== undefined &&
        MEASURED_ACTIVITY["back_squat"]?.includes(`${exercise}:${muscle}:${sourceId}`),
    ).map(({ meanPercentMvic = NaN }) => meanPercentMvic);
    expect(values.length).toBeGreaterThan(1);
    expect(squat?.measuredPercentMvic).toBeCloseTo(values.reduce((a, b) => a + b, 0) / values.length, 9);
  });
});

/** Figures may differ by their rounding and by what another processor rounds otherwise. */
const CLOSE_N = 25;

describe("the loads kept with the catalogue", () => {
  it("are not stale: engine, motions and exercises give them again (else: node scripts/loads.ts)", () => {
    expect(LOADS_MADE_FOR.engine).toBe(ENGINE_VERSION);
    expect(Object.keys(EXERCISE_LOADS)).toEqual(
      EXERCISES.filter(({ id }) => motionOf(id)).map(({ id }) => id),
    );
    const sample = EXERCISES.filter(({ id }) => motionOf(id)).filter((_, i) => i % 8 === 0);
    for (const [id, fresh] of Object.entries(catalogueLoads(sample))) {
      const kept = EXERCISE_LOADS[id];
      expect
        .soft(Math.abs(fresh.l4l5CompressionN - (kept?.l4l5CompressionN ?? NaN)), id)
        .toBeLessThan(CLOSE_N);
      for (const [muscle, part] of Object.entries(fresh.activation)) {
        expect.soft(kept?.activation[muscle], `${id} ${muscle}`).toBeCloseTo(part, 1);
      }
    }
  });
});
