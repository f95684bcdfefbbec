import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clockText, MOST_DRIFT_MS, parseClock } from "./hybridClock.ts";
import { setBack } from "./setBack.ts";

const seed = 21;
const NOW = Date.UTC(2026, 10, 23);
const at = (aheadMs: number, counter = 0, device = "a") => clockText({ ms: NOW + aheadMs, counter }, device);

describe("clocks that ran ahead", () => {
  it("stay up to a day ahead, and are set back from a millisecond more", () => {
    const [allowed, ahead] = [at(MOST_DRIFT_MS), at(MOST_DRIFT_MS + 1)];
    const { clocks } = setBack([allowed, ahead], NOW);
    expect([...clocks.keys()]).toEqual([ahead]);
    expect(parseClock(clocks.get(ahead) ?? "")).toMatchObject({ ms: NOW + MOST_DRIFT_MS, device: "a" });
  });

  it(`keep their order among each other and after those that stay, and none becomes another (seed ${seed})`, () => {
    const clock = fc
      .tuple(fc.integer({ min: -5, max: 5 }), fc.integer({ min: 0, max: 3 }), fc.constantFrom("a", "b"))
      .map(([ms, counter, device]) => at(MOST_DRIFT_MS + ms, counter, device));
    fc.assert(
      fc.property(fc.array(clock, { maxLength: 12 }), (given) => {
        const { clocks, state } = setBack(given, NOW);
        const before = [...new Set(given)].toSorted();
        const after = before.map((each) => clocks.get(each) ?? each);
        expect(after).toEqual(after.toSorted());
        expect(new Set(after).size).toBe(before.length);
        for (const each of after) {
          expect(parseClock(each).ms).toBeLessThanOrEqual(NOW + MOST_DRIFT_MS);
          expect(each <= clockText(state, "z")).toBe(true);
        }
      }),
      { seed, numRuns: 300 },
    );
  });
});
