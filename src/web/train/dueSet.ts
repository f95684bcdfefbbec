import { isOpen, type PlayerLine, type PlayerSet } from "./playerLine.ts";

/** A set with its line. */
export interface Due {
  readonly line: PlayerLine;
  readonly set: PlayerSet;
}

/** Lines that alternate, together; every other line alone. Those that were taken out are in none. */
export function blocksOf(lines: readonly PlayerLine[]): readonly (readonly PlayerLine[])[] {
  const blocks: PlayerLine[][] = [];
  for (const line of lines) {
    if (line.removed) continue;
    const block = blocks.at(-1);
    const group = block?.[0]?.supersetGroup;
    if (block && group !== undefined && group === line.supersetGroup) block.push(line);
    else blocks.push([line]);
  }
  return blocks;
}

/** The sets that are still to do, in their order: from the exercise in focus on, what was passed over last. */
export function dueSets(lines: readonly PlayerLine[], focus: number | undefined): readonly Due[] {
  const blocks = blocksOf(lines);
  const from = Math.max(
    0,
    blocks.findIndex((block) => block.some(({ key }) => key === focus)),
  );
  return [...blocks.slice(from), ...blocks.slice(0, from)].flatMap(inRounds).filter(({ set }) => isOpen(set));
}

/** Round by round, in each round line by line. */
function inRounds(block: readonly PlayerLine[]): readonly Due[] {
  const rounds = [...new Set(block.flatMap(({ sets }) => sets.map(({ round }) => round)))];
  return rounds
    .toSorted((a, b) => a - b)
    .flatMap((round) =>
      block.flatMap((line) => line.sets.filter((set) => set.round === round).map((set) => ({ line, set }))),
    );
}

/**
 * Seconds of rest between a set and the next one: none before the other side, a drop or the other exercise of a superset,
 * and none after a warm-up set; what comes next is taken when one is ready.
 */
export function restBetween(done: Due, next: Due | undefined): number {
  if (!next || done.set.kind === "warmup") return 0;
  const together =
    done.line.key === next.line.key ||
    (done.line.supersetGroup !== undefined && done.line.supersetGroup === next.line.supersetGroup);
  return together && done.set.round === next.set.round ? 0 : done.line.restS;
}
