import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { HandPace } from "./handPace.ts";
import type { BodyMoment, SliderPlace } from "./protocol.ts";

const FRAME_MS = 16;
const FIRST: SliderPlace = { phase: 0.5, weightKg: 0 };

const momentAt = (place: SliderPlace): BodyMoment => ({
  place,
  picture: { view: "side", viewBox: "", nodes: [] },
  levels: new Map(),
});

describe("the pace at which a page follows a hand", () => {
  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal("requestAnimationFrame", (call: (nowMs: number) => void) =>
      Number(setTimeout(() => call(performance.now()), FRAME_MS)),
    );
    vi.stubGlobal("cancelAnimationFrame", (id: number) => clearTimeout(id));
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });

  function followed(knownPhases: readonly number[] = []) {
    const seen = {
      asked: [] as number[],
      drawn: [] as number[],
      said: [] as number[],
      saidInPart: [] as number[],
      rested: [] as number[],
    };
    const pace = new HandPace(FIRST, {
      known: (place) => (knownPhases.includes(place.phase) ? momentAt(place) : undefined),
      ask: ({ phase }) => seen.asked.push(phase),
      draw: ({ place }) => seen.drawn.push(place.phase),
      say: ({ place }, goesOn) => (goesOn ? seen.saidInPart : seen.said).push(place.phase),
      rest: ({ phase }) => seen.rested.push(phase),
    });
    const answer = (phase: number) => pace.answer(momentAt({ ...FIRST, phase }));
    return { pace, seen, answer };
  }

  /** As above, the first place drawn. */
  function begun(knownPhases?: readonly number[]) {
    const all = followed(knownPhases);
    all.answer(FIRST.phase);
    vi.advanceTimersByTime(200);
    for (const list of Object.values(all.seen)) list.length = 0;
    return all;
  }

  it("asks for the first place and for the last word on it, and shows it when it comes", () => {
    const { seen, answer } = followed();
    expect(seen).toEqual({ asked: [0.5], drawn: [], said: [], saidInPart: [], rested: [0.5] });
    answer(0.5);
    vi.advanceTimersByTime(FRAME_MS);
    expect(seen).toEqual({ asked: [0.5], drawn: [0.5], said: [0.5], saidInPart: [], rested: [0.5] });
  });

  it("draws what is known once a frame, the latest place of the hand, and asks nothing", () => {
    const { pace, seen } = begun([0.6, 0.7]);
    pace.move({ phase: 0.6 });
    pace.move({ phase: 0.7 });
    vi.advanceTimersByTime(FRAME_MS);
    expect(seen.drawn).toEqual([0.7]);
    expect(seen.asked).toEqual([]);
  });

  it("has two questions open at most, and ends where the hand is", () => {
    const { pace, seen, answer } = begun();
    for (const phase of [0.6, 0.7, 0.8, 0.9]) pace.move({ phase });
    expect(seen.asked).toEqual([0.6, 0.7]);
    answer(0.6);
    expect(seen.asked).toEqual([0.6, 0.7, 0.9]);
    answer(0.7);
    answer(0.9);
    expect(seen.asked).toEqual([0.6, 0.7, 0.9]);
    vi.advanceTimersByTime(FRAME_MS);
    expect(seen.drawn).toEqual([0.9]);
  });

  it("does not go back to an old answer once it shows where the hand is", () => {
    const { pace, seen, answer } = begun([0.7]);
    pace.move({ phase: 0.6 });
    pace.move({ phase: 0.7 });
    vi.advanceTimersByTime(FRAME_MS);
    answer(0.6);
    vi.advanceTimersByTime(FRAME_MS);
    expect(seen.drawn).toEqual([0.7, 0.7]);
  });

  it("says all when the hand begins and a part with each picture after it, and asks for the last word once it rests", () => {
    const phases = Array.from({ length: 50 }, (_, i) => (i + 1) / 50);
    const { pace, seen } = begun(phases);
    for (const phase of phases) {
      pace.move({ phase });
      vi.advanceTimersByTime(FRAME_MS);
    }
    expect(seen.drawn).toHaveLength(50);
    expect(seen.said).toEqual([phases[0]]);
    expect(seen.saidInPart).toEqual(phases.slice(1));
    expect(seen.rested).toEqual([]);
    vi.advanceTimersByTime(200);
    expect(seen.rested).toEqual([1]);
    expect([pace.isAt({ phase: 1, weightKg: 0 }), pace.isAt({ phase: 1, weightKg: 5 })]).toEqual([
      true,
      false,
    ]);
  });

  it("does nothing any more once the page is left", () => {
    const { pace, seen } = begun([0.9]);
    pace.move({ phase: 0.9 });
    pace.leave();
    vi.advanceTimersByTime(1000);
    expect(seen).toEqual({ asked: [], drawn: [], said: [], saidInPart: [], rested: [] });
  });
});
