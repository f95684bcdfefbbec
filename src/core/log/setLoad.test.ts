import { describe, expect, it } from "vitest";
import type { Exercise } from "../exercise/exercise.ts";
import { exampleExercise, resolveExample } from "./example/exampleExercises.ts";
import { loadBasisOf, setLoad } from "./setLoad.ts";

const known = (id: string): Exercise => {
  const exercise = resolveExample(id);
  if (!exercise) throw new RangeError(`no example ${id}`);
  return exercise;
};

describe("the load of a set", () => {
  it("is the number itself for a bar, and its double in tonnage for a pair of dumbbells", () => {
    expect(setLoad(known("bench_press"), { kind: "work", loadKg: 60 }, undefined)).toEqual({
      comparedKg: 60,
      liftedKg: 60,
      externalKg: 60,
      bodyKg: 0,
    });
    expect(setLoad(known("dumbbell_bench_press"), { kind: "work", loadKg: 24 }, undefined)).toMatchObject({
      comparedKg: 24,
      externalKg: 48,
    });
  });

  it("is one dumbbell where a two-handed lift was done with one hand, but two where one leg worked", () => {
    const side = { kind: "work", loadKg: 24, side: "left" } as const;
    expect(setLoad(known("dumbbell_bench_press"), side, undefined).externalKg).toBe(24);
    expect(setLoad(known("split_squat"), side, undefined).externalKg).toBe(48);
  });

  it.each([
    [undefined, "loadUnknown"],
    [0, "loadUnknown"],
    [-5, "loadUnknown"],
  ])("of a bar is unknown for %s kg", (loadKg, missing) => {
    const set = loadKg === undefined ? { kind: "work" as const } : { kind: "work" as const, loadKg };
    expect(setLoad(known("bench_press"), set, 80)).toEqual({ missing });
  });

  it("of a body-weight lift is the body and what is added, or the body less what is taken off", () => {
    const pullUp = known("pull_up");
    expect(setLoad(pullUp, { kind: "work" }, 80)).toEqual({
      comparedKg: 0,
      liftedKg: 80,
      externalKg: 0,
      bodyKg: 80,
    });
    expect(setLoad(pullUp, { kind: "work", loadKg: 10 }, 80)).toEqual({
      comparedKg: 10,
      liftedKg: 90,
      externalKg: 10,
      bodyKg: 80,
    });
    expect(setLoad(pullUp, { kind: "work", loadKg: -20 }, 80)).toMatchObject({ liftedKg: 60, bodyKg: 60 });
  });

  it("of a body-weight lift keeps what was added where the body's mass is not known", () => {
    expect(setLoad(known("pull_up"), { kind: "work", loadKg: 10 }, undefined)).toEqual({
      comparedKg: 10,
      externalKg: 10,
      missing: "bodyMassUnknown",
    });
  });

  it("makes no maximum of a push-up, in which the arms carry a part of the body", () => {
    expect(setLoad(known("push_up"), { kind: "work" }, 80)).toEqual({
      comparedKg: 0,
      externalKg: 0,
      bodyKg: 80,
    });
  });

  it("makes one of a dip", () => {
    const dip = exampleExercise("dip", "push_vertical", {}, { loading: "body_weight", kit: [["dip_bars"]] });
    expect(setLoad(dip, { kind: "work", loadKg: 5 }, 80).liftedKg).toBe(85);
  });

  it.each([
    [30, 80, 50],
    [-30, 80, 50],
    [80, 80, 0],
    [95, 80, 0],
  ])(
    "of an assisted lift with %d kg taken off %d kg is %d kg, never less than nothing",
    (loadKg, bodyMassKg, kg) => {
      expect(setLoad(known("assisted_pull_up"), { kind: "work", loadKg }, bodyMassKg)).toMatchObject({
        comparedKg: -Math.abs(loadKg),
        liftedKg: kg,
        bodyKg: kg,
        externalKg: 0,
      });
    },
  );

  it("of an assisted lift is unknown without the assistance or without the body", () => {
    expect(setLoad(known("assisted_pull_up"), { kind: "work" }, 80)).toEqual({ missing: "loadUnknown" });
    expect(setLoad(known("assisted_pull_up"), { kind: "work", loadKg: 30 }, undefined)).toMatchObject({
      missing: "bodyMassUnknown",
    });
  });

  it("reads a load given in body weights, and no other setting that is not a mass", () => {
    const times = (value: number) => ({ kind: "work", setting: { value, unit: "body_weight" } }) as const;
    expect(setLoad(known("bench_press"), times(0.75), 80).liftedKg).toBe(60);
    expect(setLoad(known("bench_press"), times(0.75), undefined)).toEqual({ missing: "loadUnknown" });
    expect(setLoad(known("pull_up"), times(1), 80)).toMatchObject({ comparedKg: 0, liftedKg: 80 });
    expect(setLoad(known("pull_up"), times(1.25), 80)).toMatchObject({ comparedKg: 20, liftedKg: 100 });
    const plates = { kind: "work", setting: { value: 7, unit: "plates" } } as const;
    expect(setLoad(known("barbell_row"), plates, 80)).toEqual({ missing: "loadUnknown" });
    expect(setLoad(known("pull_up"), plates, 80)).toEqual({ missing: "loadUnknown" });
    expect(setLoad(known("pull_up"), { kind: "work", unitlessLoad: 10 }, 80)).toEqual({
      missing: "loadUnknown",
    });
  });

  it("of a band is nothing to compare", () => {
    expect(setLoad(known("band_pull_apart"), { kind: "work", loadKg: 5 }, 80)).toEqual({});
  });

  it.each([
    ["bench_press", "total"],
    ["split_squat", "perHand"],
    ["pull_up", "added"],
    ["assisted_pull_up", "added"],
    ["band_pull_apart", "none"],
  ])("of %s is to be read as %s", (id, basis) => {
    expect(loadBasisOf(known(id))).toBe(basis);
  });
});
