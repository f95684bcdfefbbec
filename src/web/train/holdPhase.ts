import { isOpen, type PlayerLine, type SetFigures } from "./playerLine.ts";
import type { Moment } from "./playerState.ts";

/** A hold (or a timed spell) runs, after some seconds to get into position. */
export interface HoldPhase {
  readonly kind: "hold";
  readonly line: number;
  readonly set: number;
  /** Epoch ms. */
  readonly readyMs: number;
  readonly endMs: number;
  /** From 1 to `holds`. */
  readonly hold: number;
  readonly holds: number;
  readonly holdS: number;
}

/** Seconds to get into position before a hold. A product choice. */
const GET_READY_S = 5;
const MS = 1000;

/** The first hold of a set; undefined where the set is not to do, or has no time. */
export function firstHold(line: PlayerLine, setKey: number, now: Moment): HoldPhase | undefined {
  const set = line.sets.find(({ key }) => key === setKey);
  const { durationS, reps } = set?.draft ?? set?.aim ?? {};
  if (!set || !isOpen(set) || durationS === undefined) return undefined;
  const holds = line.measure === "hold" ? (reps ?? 1) : 1;
  return timed({ line: line.key, set: setKey, hold: 1, holds, holdS: durationS }, now);
}

/** The hold after this one; undefined where it was the last. */
export function nextHold(phase: HoldPhase, now: Moment): HoldPhase | undefined {
  return phase.hold < phase.holds ? timed({ ...phase, hold: phase.hold + 1 }, now) : undefined;
}

/** What was held by now: whole holds count; where none was whole, the part does. Undefined where nothing was. */
export function heldSoFar(phase: HoldPhase, now: Moment): SetFigures | undefined {
  const whole = now.ms >= phase.endMs ? phase.hold : phase.hold - 1;
  if (whole > 0) return { reps: whole, durationS: phase.holdS };
  const heldS = Math.round((now.ms - phase.readyMs) / MS);
  return heldS > 0 ? { reps: 1, durationS: heldS } : undefined;
}

function timed(hold: Pick<HoldPhase, "line" | "set" | "hold" | "holds" | "holdS">, now: Moment): HoldPhase {
  const readyMs = now.ms + GET_READY_S * MS;
  return { kind: "hold", ...hold, readyMs, endMs: readyMs + hold.holdS * MS };
}
