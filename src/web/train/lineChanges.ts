import type { Due } from "./dueSet.ts";
import { isOpen, type NewLine, type PlayerLine, type PlayerSet, type SetFigures } from "./playerLine.ts";

/** Another exercise in the place of a line. What was done of the first stays in the log, and in sight. */
export function replaced(lines: readonly PlayerLine[], key: number, by: NewLine): readonly PlayerLine[] {
  return lines.flatMap((line) => {
    if (line.key !== key) return [line];
    const begun = line.sets.some((set) => set.done);
    const old: PlayerLine = begun ? skipOpen(line) : { ...skipOpen(line), removed: true };
    const group = line.supersetGroup === undefined ? {} : { supersetGroup: line.supersetGroup };
    return [old, { ...by, ...group, key: nextKey(lines) }];
  });
}

/** What is still to do of a line is not done. */
export function skipOpen(line: PlayerLine): PlayerLine {
  return { ...line, sets: line.sets.map((set) => (isOpen(set) ? { ...set, skipped: true as const } : set)) };
}

/** The first open rounds stay, as many as `count`; warm-up sets stay with them. */
export function keepRounds(line: PlayerLine, count: number): PlayerLine {
  const open = [
    ...new Set(line.sets.filter((set) => isOpen(set) && set.kind !== "warmup").map(({ round }) => round)),
  ];
  const kept = new Set(open.toSorted((a, b) => a - b).slice(0, count));
  return {
    ...line,
    sets: line.sets.map((set) => {
      const stays = set.kind === "warmup" ? count > 0 : kept.has(set.round);
      return isOpen(set) && !stays ? { ...set, skipped: true as const } : set;
    }),
  };
}

/** A drop comes straight after the set before it, a warm-up before all, a set at the end, of both sides where there are two. */
export function withAddedSet(
  line: PlayerLine,
  kind: PlayerSet["kind"],
  aim: SetFigures,
  now: Due | undefined,
): PlayerLine {
  const key = Math.max(-1, ...line.sets.map((set) => set.key)) + 1;
  const rounds = line.sets.map(({ round }) => round);
  if (kind === "drop") {
    const last = line.sets.findLast(({ done: each }) => each);
    const side = last?.side;
    const round = last?.round ?? (now?.line.key === line.key ? now.set.round : 0);
    const drop: PlayerSet = { key, round, kind, aim, attempt: 0, ...(side && { side }) };
    const at = last ? line.sets.indexOf(last) + 1 : line.sets.length;
    return { ...line, sets: [...line.sets.slice(0, at), drop, ...line.sets.slice(at)] };
  }
  const round = kind === "warmup" ? Math.min(0, ...rounds) - 1 : Math.max(-1, ...rounds) + 1;
  const leads = line.sets.find(({ side }) => side)?.side ?? "left";
  const sides = line.perSide
    ? [leads, leads === "left" ? ("right" as const) : ("left" as const)]
    : [undefined];
  const added = sides.map((side, index): PlayerSet => ({
    key: key + index,
    round,
    kind,
    aim,
    attempt: 0,
    ...(side && { side }),
  }));
  return { ...line, sets: kind === "warmup" ? [...added, ...line.sets] : [...line.sets, ...added] };
}

/** The line and the one after it alternate from now on; where they did, no more. */
export function alternating(lines: readonly PlayerLine[], key: number): readonly PlayerLine[] {
  const there = lines.filter(({ removed }) => !removed);
  const line = there.find((each) => each.key === key);
  const next = there[there.findIndex((each) => each.key === key) + 1];
  if (!line) return lines;
  if (line.supersetGroup !== undefined) {
    return lines.map((each) => {
      if (each.supersetGroup !== line.supersetGroup) return each;
      const { supersetGroup: _group, ...alone } = each;
      return alone;
    });
  }
  if (!next) return lines;
  const group =
    next.supersetGroup ?? Math.max(-1, ...lines.map(({ supersetGroup = -1 }) => supersetGroup)) + 1;
  return lines.map((each) =>
    each.key === line.key || each.key === next.key ? { ...each, supersetGroup: group } : each,
  );
}

/** A key that no line has had. */
export function nextKey(lines: readonly PlayerLine[]): number {
  return Math.max(-1, ...lines.map(({ key }) => key)) + 1;
}
