import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exercise } from "../exercise/catalogue.ts";
import { usableKit } from "../exercise/kit.ts";
import { KG_PER_LB } from "../units.ts";
import {
  barAndPlates,
  loadAbove,
  loadAtMost,
  loadsOnOffer,
  platesEachSide,
  USUAL_STOCK,
} from "./loadStock.ts";

const gym = usableKit(["barbell", "dumbbells", "kettlebell", "cable", "machine", "rack", "bench", "bar"]);
const barKg = loadsOnOffer(exercise("romanian_deadlift"), gym, USUAL_STOCK.kg);

describe("loads on offer", () => {
  it("are those that bar and plates make, exactly", () => {
    expect(barKg.slice(0, 4).map(({ value }) => value)).toEqual([20, 22.5, 25, 27.5]);
    expect(platesEachSide(102.5, USUAL_STOCK.kg)).toEqual([25, 15, 1.25]);
    expect(platesEachSide(101, USUAL_STOCK.kg)).toBeUndefined();
  });

  it("show what goes on the bar, and nothing where no bar is used or no plates make it", () => {
    const deadlift = exercise("romanian_deadlift");
    expect(barAndPlates(deadlift, gym, 62.5, USUAL_STOCK.kg)).toEqual({ bar: 20, eachSide: [20, 1.25] });
    expect(barAndPlates(deadlift, gym, 20, USUAL_STOCK.kg)).toEqual({ bar: 20, eachSide: [] });
    expect(barAndPlates(deadlift, gym, 61, USUAL_STOCK.kg)).toBeUndefined();
    expect(barAndPlates(exercise("one_arm_row"), gym, 20, USUAL_STOCK.kg)).toBeUndefined();
    expect(barAndPlates(exercise("air_squat"), gym, 20, USUAL_STOCK.kg)).toBeUndefined();
  });

  it("are pounds where the weights are stamped in pounds, converted exactly", () => {
    const offer = loadsOnOffer(exercise("romanian_deadlift"), gym, USUAL_STOCK.lb);
    const load = loadAtMost(100, offer);
    expect(load?.value).toBe(220);
    expect(load?.loadKg).toBe(220 * KG_PER_LB);
  });

  it("put every load together from plates, whatever is asked for", () => {
    fc.assert(
      fc.property(fc.double({ min: 20, max: 240, noNaN: true }), (wantedKg) => {
        const load = loadAtMost(wantedKg, barKg);
        if (!load) return false;
        const plates = platesEachSide(load.value, USUAL_STOCK.kg) ?? [NaN];
        const sum = USUAL_STOCK.kg.bar + 2 * plates.reduce((total, plate) => total + plate, 0);
        const next = loadAbove(load.loadKg, barKg);
        return sum === load.value && load.loadKg <= wantedKg + 1e-6 && (next?.loadKg ?? Infinity) > wantedKg;
      }),
      { seed: 20261122, numRuns: 300 },
    );
  });

  it("are the lightest there is below the lightest, and none where no weight is used", () => {
    expect(loadAtMost(3, barKg)?.value).toBe(20);
    expect(loadsOnOffer(exercise("glute_bridge"), gym, USUAL_STOCK.kg)).toEqual([]);
    expect(loadAtMost(10, [])).toBeUndefined();
  });

  it("come from what the person owns", () => {
    const withDumbbells = loadsOnOffer(
      exercise("one_arm_row"),
      usableKit(["dumbbell", "bench"]),
      USUAL_STOCK.kg,
    );
    expect(withDumbbells.map(({ value }) => value)).toEqual(USUAL_STOCK.kg.dumbbells);
  });
});
