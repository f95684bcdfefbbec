import {
  clockText,
  MOST_DRIFT_MS,
  parseClock,
  tick,
  type ClockState,
  type HybridClock,
} from "./hybridClock.ts";

/** What is to be done about clocks that ran ahead. */
interface SetBack {
  /** What each clock that is too far ahead becomes; clocks that may stay are not in it. */
  readonly clocks: ReadonlyMap<HybridClock, HybridClock>;
  /** The last instant given out: the next write comes after it. */
  readonly state: ClockState;
}

/**
 * Sets back all clocks of a device that are more than a day ahead of `nowMs`: to a day ahead, in the order in which they
 * were, so that of two writes the later stays the later and no two become one.
 */
export function setBack(clocks: Iterable<HybridClock>, nowMs: number): SetBack {
  const latestMs = Math.floor(nowMs) + MOST_DRIFT_MS;
  let state: ClockState = { ms: latestMs, counter: 0 };
  const back = new Map<HybridClock, HybridClock>();
  for (const clock of [...new Set(clocks)].toSorted()) {
    const { ms, counter, device } = parseClock(clock);
    if (ms > latestMs) {
      state = tick(state, latestMs);
      back.set(clock, clockText(state, device));
    } else if (ms === latestMs && counter > state.counter) state = { ms, counter };
  }
  return { clocks: back, state };
}
