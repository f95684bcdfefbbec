import type { UsualPain } from "../../core/session/painCheck.ts";
import type { NewLine } from "./playerLine.ts";
import type { Moment, PlayerState } from "./playerState.ts";

/** What a workout is begun with. */
export interface NewWorkout {
  readonly id: string;
  /** IANA zone. */
  readonly zone: string;
  readonly from: PlayerState["from"];
  readonly title?: string;
  readonly opening: readonly string[];
  readonly lines: readonly NewLine[];
  readonly usual: UsualPain;
  /** The person has pain, or usually lives with some. */
  readonly asksPain: boolean;
  readonly asksNextMorning: boolean;
}

/** A workout at its first set; where there is pain, at the question about it. */
export function newWorkout({ id, lines, asksPain, ...rest }: NewWorkout, now: Moment): PlayerState {
  return {
    ...rest,
    workout: id,
    startedAt: now.at,
    startedMs: now.ms,
    lines: lines.map((line, key) => ({ ...line, key })),
    asksPain,
    phase: { kind: asksPain ? "askBefore" : "set" },
    pain: [],
    told: 0,
    past: [],
    step: 0,
  };
}
