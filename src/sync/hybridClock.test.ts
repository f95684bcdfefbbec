import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  clampClock,
  clockText,
  isClock,
  MOST_DRIFT_MS,
  parseClock,
  tick,
  witness,
  type ClockState,
} from "./hybridClock.ts";

const seed = 11;
const NOW = Date.UTC(2026, 10, 23);
const state = fc.record({ ms: fc.integer({ min: 0, max: 4e12 }), counter: fc.integer({ min: 0, max: 99 }) });
const device = fc.stringMatching(/^[\w-]{1,12}$/);

describe("a hybrid clock", () => {
  it(`sorts as text in the order of time, then counter (seed ${seed})`, () => {
    fc.assert(
      fc.property(state, state, device, (a, b, on) => {
        const inTime = a.ms - b.ms || a.counter - b.counter;
        const [left, right] = [clockText(a, on), clockText(b, on)];
        expect(Math.sign(inTime)).toBe(left < right ? -1 : left > right ? 1 : 0);
      }),
      { seed },
    );
  });

  it(`reads back what it wrote (seed ${seed})`, () => {
    fc.assert(
      fc.property(state, device, (at, on) => {
        expect(parseClock(clockText(at, on))).toEqual({ ...at, device: on });
      }),
      { seed },
    );
  });

  it(`goes forward even when the wall clock jumps about (seed ${seed})`, () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1e12, max: 4e12 }), { minLength: 2 }), (walls) => {
        let at: ClockState = { ms: 0, counter: 0 };
        let before = "";
        for (const wall of walls) {
          at = tick(at, wall);
          const text = clockText(at, "a");
          expect(text > before).toBe(true);
          before = text;
        }
      }),
      { seed },
    );
  });

  it("goes to the next millisecond when a millisecond has no counter left", () => {
    const last = 36 ** 4 - 1;
    expect(tick({ ms: 5, counter: last - 1 }, 5)).toEqual({ ms: 5, counter: last });
    expect(tick({ ms: 5, counter: last }, 5)).toEqual({ ms: 6, counter: 0 });
  });

  it("comes after a clock that it saw, unless that is more than a day ahead", () => {
    const near = { ms: NOW + MOST_DRIFT_MS, counter: 3 };
    expect(witness({ ms: NOW, counter: 0 }, clockText(near, "b"), NOW)).toEqual(near);
    const far = { ms: NOW + MOST_DRIFT_MS + 1, counter: 3 };
    expect(witness({ ms: NOW, counter: 0 }, clockText(far, "b"), NOW)).toEqual({ ms: NOW, counter: 0 });
    expect(witness({ ms: NOW, counter: 4 }, clockText({ ms: NOW, counter: 3 }, "b"), NOW).counter).toBe(4);
    expect(witness({ ms: NOW, counter: 2 }, clockText({ ms: NOW, counter: 3 }, "b"), NOW).counter).toBe(3);
  });

  it("is set back to a day ahead when it is from further in the future, and keeps its device", () => {
    const near = clockText({ ms: NOW + MOST_DRIFT_MS, counter: 1 }, "b");
    expect(clampClock(near, NOW)).toBe(near);
    const far = clockText({ ms: NOW + MOST_DRIFT_MS + 1, counter: 1 }, "b");
    expect(clampClock(far, NOW)).toBe(near);
    expect(clampClock(far.replace(/b$/, "c"), NOW)).not.toBe(near);
  });

  it("refuses a device and a text that are none", () => {
    expect(() => clockText({ ms: 0, counter: 0 }, "a b")).toThrow('got "a b"');
    expect(() => clockText({ ms: 0, counter: 0 }, "")).toThrow(RangeError);
    expect(() => parseClock("yesterday")).toThrow('got "yesterday"');
    expect(isClock("000000001.0000.a")).toBe(true);
    expect(isClock("000000001.0000.")).toBe(false);
    expect(isClock(7)).toBe(false);
  });
});
