import { describe, expect, it } from "vitest";
import { sameSet } from "./sameSet.ts";
import type { LoggedSet } from "./trainingLog.ts";

const set = (more: Partial<LoggedSet>): LoggedSet => ({ kind: "work", ...more });

describe("two records of one set", () => {
  it.each<[string, Partial<LoggedSet>, Partial<LoggedSet>, boolean]>([
    [
      "half a tenth of a kilogram apart in one unit",
      { loadKg: 64.9998, loadUnit: "kg" },
      { loadKg: 65.05, loadUnit: "kg" },
      true,
    ],
    ["more apart in one unit", { loadKg: 65, loadUnit: "kg" }, { loadKg: 65.06, loadUnit: "kg" }, false],
    [
      "half a pound apart in two units",
      { loadKg: 100, loadUnit: "lb" },
      { loadKg: 100.22, loadUnit: "kg" },
      true,
    ],
    ["more apart in two units", { loadKg: 100, loadUnit: "lb" }, { loadKg: 100.24, loadUnit: "kg" }, false],
    ["without a unit and in kg", { unitlessLoad: 100 }, { loadKg: 100 }, true],
    ["without a unit and in lb", { unitlessLoad: 100 }, { loadKg: 45.359 }, true],
    ["without a unit and something else", { unitlessLoad: 100 }, { loadKg: 50 }, false],
    ["without a load and with 0", { reps: 8 }, { reps: 8, loadKg: 0 }, true],
    ["another number of repetitions", { reps: 8 }, { reps: 9 }, false],
    ["a warm-up and a plain set", { kind: "warmup", reps: 8 }, { reps: 8 }, true],
    ["left and right", { reps: 8, side: "left" }, { reps: 8, side: "right" }, false],
    ["left and unstated", { reps: 8, side: "left" }, { reps: 8 }, true],
    ["a second apart", { durationS: 60 }, { durationS: 61 }, true],
    ["two seconds apart", { durationS: 60 }, { durationS: 62 }, false],
    ["a duration beside repetitions in one only", { reps: 8, durationS: 40 }, { reps: 8 }, true],
    ["a hold and nothing", { durationS: 40 }, {}, false],
    ["a mile to two decimals", { distanceM: 1609.344 }, { distanceM: 1600 }, true],
    ["two ways", { distanceM: 1600 }, { distanceM: 1640 }, false],
    [
      "another stack plate",
      { setting: { value: 7, unit: "plates" } },
      { setting: { value: 8, unit: "plates" } },
      false,
    ],
    ["a stack plate and a load", { setting: { value: 7, unit: "plates" } }, { loadKg: 7 }, false],
  ])("%s: %o %o", (_what, a, b, same) => {
    expect(sameSet(set(a), set(b))).toBe(same);
    expect(sameSet(set(b), set(a))).toBe(same);
  });
});
