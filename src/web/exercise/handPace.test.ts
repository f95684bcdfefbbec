import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { HandPace } from "./handPace.ts";

const FRAME_MS = 16;

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

  function followed() {
    const seen = { draw: [] as number[], say: [] as number[], settle: [] as number[] };
    const pace = new HandPace(0.5, {
      draw: (phase) => seen.draw.push(phase),
      say: (phase) => seen.say.push(phase),
      settle: (phase) => seen.settle.push(phase),
    });
    vi.advanceTimersByTime(200);
    return { pace, seen };
  }

  it("settles on where the page begins", () => {
    expect(followed().seen).toEqual({ draw: [], say: [], settle: [0.5] });
  });

  it("draws once a frame, the latest place of the hand", () => {
    const { pace, seen } = followed();
    pace.move(0.6);
    pace.move(0.7);
    vi.advanceTimersByTime(FRAME_MS);
    expect(seen.draw).toEqual([0.7]);
  });

  it("says words a few times while it draws often, and settles once the hand rests", () => {
    const { pace, seen } = followed();
    for (let move = 1; move <= 50; move++) {
      pace.move(move / 50);
      vi.advanceTimersByTime(FRAME_MS);
    }
    expect(seen.draw).toHaveLength(50);
    expect(seen.say.length).toBeGreaterThanOrEqual(6);
    expect(seen.say.length).toBeLessThanOrEqual(9);
    expect(seen.settle).toEqual([0.5]);
    vi.advanceTimersByTime(200);
    expect(seen.settle).toEqual([0.5, 1]);
  });

  it("does nothing any more once the page is left", () => {
    const { pace, seen } = followed();
    pace.move(0.9);
    pace.leave();
    vi.advanceTimersByTime(1000);
    expect(seen).toEqual({ draw: [], say: [], settle: [0.5] });
  });
});
