import type { Exercise } from "../../core/exercise/exercise.ts";
import type { RoutineRecord } from "../../sync/records/routine.ts";

export type RoutineLine = RoutineRecord["exercises"][number];

const FIRST_SETS = 3;
const FIRST_REPS = 10;
const FIRST_HOLD_S = 20;
const FIRST_REST_S = 90;

/** A line for an exercise that was just added. Product choices; the person changes them. */
export function firstLine({ id, measure }: Exercise): RoutineLine {
  return {
    exercise: id,
    sets: FIRST_SETS,
    ...(measure === "hold" ? { holdS: FIRST_HOLD_S } : measure === "reps" ? { reps: FIRST_REPS } : {}),
    restS: FIRST_REST_S,
  };
}

/** The lines with one of them a place earlier (-1) or later (+1); the same where there is none. */
export function movedLine(lines: readonly RoutineLine[], from: number, by: -1 | 1): readonly RoutineLine[] {
  const line = lines[from];
  const other = lines[from + by];
  if (!line || !other) return lines;
  return grouped(lines.with(from, other).with(from + by, line));
}

/** The lines without one of them. */
export function withoutLine(lines: readonly RoutineLine[], index: number): readonly RoutineLine[] {
  return grouped(lines.toSpliced(index, 1));
}

/** The lines with one changed; `undefined` takes a field away. */
export function changedLine(
  lines: readonly RoutineLine[],
  index: number,
  fields: { readonly [Field in keyof RoutineLine]?: RoutineLine[Field] | undefined },
): readonly RoutineLine[] {
  const line = lines[index];
  if (!line) return lines;
  const kept = Object.entries({ ...line, ...fields }).filter(([, value]) => value !== undefined);
  return lines.with(index, Object.fromEntries(kept) as RoutineLine);
}

/** Whether a line alternates with the one after it. */
export function alternates(lines: readonly RoutineLine[], index: number): boolean {
  const group = lines[index]?.supersetGroup;
  return group !== undefined && lines[index + 1]?.supersetGroup === group;
}

/** The lines with one of them alternating with the next, or no longer. */
export function withSuperset(
  lines: readonly RoutineLine[],
  index: number,
  together: boolean,
): readonly RoutineLine[] {
  const links = lines.map((_, at) => (at === index ? together : alternates(lines, at)));
  return linked(lines, links);
}

/** Groups that were torn apart by a move are groups no longer. */
function grouped(lines: readonly RoutineLine[]): readonly RoutineLine[] {
  return linked(
    lines,
    lines.map((_, at) => alternates(lines, at)),
  );
}

/** Numbers the groups anew: lines that are linked to the next share one. */
function linked(lines: readonly RoutineLine[], links: readonly boolean[]): readonly RoutineLine[] {
  let group = 0;
  return lines.map(({ supersetGroup: _old, ...line }, at) => {
    const before = at > 0 && (links[at - 1] ?? false);
    const after = (links[at] ?? false) && at < lines.length - 1;
    if (!before && after) group += 1;
    return before || after ? { ...line, supersetGroup: group } : line;
  });
}
