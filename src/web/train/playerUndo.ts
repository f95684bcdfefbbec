import type { PlayerLine } from "./playerLine.ts";
import type { PainTold, PlayerState } from "./playerState.ts";

export type UndoWhat =
  | "set"
  | "correct"
  | "pain"
  | "sets"
  | "skip"
  | "swap"
  | "add"
  | "remove"
  | "superset"
  | "shorten";

/** What a step may change of a line. Its texts stay as they are, and are not written again with every step. */
type LineBefore = Pick<PlayerLine, "key" | "sets" | "place" | "removed" | "supersetGroup">;

/** What it takes to go one step back: the lines that the step changed, as they were. */
export interface UndoStep {
  readonly what: UndoWhat;
  /** Keys of the lines in their order. */
  readonly order: readonly number[];
  readonly changed: readonly LineBefore[];
  readonly focus?: number;
  readonly pain: readonly PainTold[];
}

/** Steps that can be taken back; older ones are left to the list of sets. */
const MOST_STEPS = 12;

/** `after` with the way back to `before`. */
export function undoable(before: PlayerState, after: PlayerState, what: UndoWhat): PlayerState {
  const now = new Map(after.lines.map((line) => [line.key, line]));
  const step: UndoStep = {
    what,
    order: before.lines.map(({ key }) => key),
    changed: before.lines.filter((line) => now.get(line.key) !== line).map(lineBefore),
    pain: before.pain,
    ...(before.focus !== undefined && { focus: before.focus }),
  };
  return { ...after, past: [...before.past, step].slice(-MOST_STEPS) };
}

/** Whether what is taken back next is the correction of a set, which also a workout that is over allows. */
export function undoesCorrection({ past }: PlayerState): boolean {
  return past.at(-1)?.what === "correct";
}

/** One step back. A set that is no longer done will be another record when it is done again. */
export function undone(state: PlayerState): PlayerState {
  const step = state.past.at(-1);
  if (!step) return state;
  const now = new Map(state.lines.map((line) => [line.key, line]));
  const before = new Map(step.changed.map((line) => [line.key, line]));
  const lines = step.order.flatMap((key): PlayerLine[] => {
    const line = now.get(key);
    const was = before.get(key);
    return line ? [was ? takenBack(was, line) : line] : [];
  });
  // a correction changed nothing but the set: the workout stays where it is
  if (step.what === "correct") return { ...state, lines, past: state.past.slice(0, -1) };
  const { rest: _rest, focus: _focus, ...kept } = state;
  return {
    ...kept,
    lines,
    pain: step.pain,
    phase: { kind: "set" },
    past: state.past.slice(0, -1),
    ...(step.focus !== undefined && { focus: step.focus }),
  };
}

function lineBefore({ key, sets, place, removed, supersetGroup }: LineBefore): LineBefore {
  return {
    key,
    sets,
    ...(place !== undefined && { place }),
    ...(removed && { removed }),
    ...(supersetGroup !== undefined && { supersetGroup }),
  };
}

/** `was` may be a whole line: a workout under way may have been stored by an earlier version. */
function takenBack(was: LineBefore, now: PlayerLine): PlayerLine {
  const { place: _place, removed, supersetGroup: _group, ...kept } = now;
  const attempts = new Map(now.sets.map((set) => [set.key, set]));
  const wasRemoved = removed && !was.removed;
  return {
    ...kept,
    ...lineBefore(was),
    sets: was.sets.map((set) => {
      const later = attempts.get(set.key);
      if (!later?.done) return set;
      if (set.done) return wasRemoved ? { ...set, attempt: later.attempt + 1 } : set;
      const { at: _at, ...draft } = later.done;
      return { ...set, draft, attempt: later.attempt + 1 };
    }),
  };
}
