/**
 * A hybrid logical clock as one sortable text: wall-clock ms, a counter for what happens within one ms, and the device
 * that wrote. Two clocks are compared as texts; equal texts are the same write.
 * Source: Kulkarni et al., Logical physical clocks (2014).
 */
export type HybridClock = string;

/** What a device remembers of time: the last instant it gave out or saw. */
export interface ClockState {
  readonly ms: number;
  readonly counter: number;
}

const MS_DIGITS = 9;
const COUNTER_DIGITS = 4;
const RADIX = 36;
const LAST_COUNTER = RADIX ** COUNTER_DIGITS - 1;

/** How far ahead of our own clock another device's may be before its time is no longer believed, ms. A day. */
export const MOST_DRIFT_MS = 24 * 60 * 60 * 1000;

/** The next instant after everything that this device has seen, even when its wall clock went back. */
export function tick(state: ClockState, nowMs: number): ClockState {
  const now = Math.max(0, Math.floor(nowMs));
  if (now > state.ms) return { ms: now, counter: 0 };
  return state.counter < LAST_COUNTER
    ? { ms: state.ms, counter: state.counter + 1 }
    : { ms: state.ms + 1, counter: 0 };
}

/** What this device knows after it saw `clock`. A clock far in the future does not drag ours along. */
export function witness(state: ClockState, clock: HybridClock, nowMs: number): ClockState {
  const { ms, counter } = parseClock(clock);
  if (ms > nowMs + MOST_DRIFT_MS) return state;
  if (ms < state.ms || (ms === state.ms && counter <= state.counter)) return state;
  return { ms, counter };
}

/** The text of an instant on a device. Fails on a device name that is not letters, digits, `_` or `-`. */
export function clockText({ ms, counter }: ClockState, device: string): HybridClock {
  if (!/^[\w-]{1,64}$/.test(device))
    throw new RangeError(`device: expected 1 to 64 of A-Z a-z 0-9 _ -, got "${device}"`);
  return `${ms.toString(RADIX).padStart(MS_DIGITS, "0")}.${counter.toString(RADIX).padStart(COUNTER_DIGITS, "0")}.${device}`;
}

/** The parts of a clock: ms and counter in base 36, and the device. */
export const CLOCK = /^([0-9a-z]{9})\.([0-9a-z]{4})\.([\w-]{1,64})$/;

/** Whether `text` is a clock. */
export function isClock(text: unknown): text is HybridClock {
  return typeof text === "string" && CLOCK.test(text);
}

/** The parts of a clock. Fails on a text that is none. */
export function parseClock(clock: HybridClock): ClockState & { readonly device: string } {
  const [, ms, counter, device] = CLOCK.exec(clock) ?? [];
  if (ms === undefined || counter === undefined || device === undefined)
    throw new RangeError(`clock: expected ms.counter.device, got "${clock}"`);
  return { ms: Number.parseInt(ms, RADIX), counter: Number.parseInt(counter, RADIX), device };
}

/**
 * The clock that a receiver may keep: one from too far in the future is set back to what the receiver believes, so that a
 * wrong clock cannot win for a year. The device stays in it, so two such writes still differ.
 */
export function clampClock(clock: HybridClock, nowMs: number): HybridClock {
  const { ms, counter, device } = parseClock(clock);
  return ms > nowMs + MOST_DRIFT_MS
    ? clockText({ ms: Math.floor(nowMs) + MOST_DRIFT_MS, counter }, device)
    : clock;
}
