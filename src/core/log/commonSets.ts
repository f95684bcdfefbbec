import { sameSet } from "./sameSet.ts";
import type { LoggedSet, Workout } from "./trainingLog.ts";

/** One set in its place; its identity is the object's, since two sets may read alike. */
export interface SetSlot {
  readonly exercise: string;
  readonly set: LoggedSet;
}

/** A workout's sets by exercise, in order; an exercise done twice in a workout is one group. */
export type SetGroups = ReadonlyMap<string, readonly SetSlot[]>;

/** Two records of one set. */
export interface SlotPair {
  readonly first: SetSlot;
  readonly second: SetSlot;
}

/** Beyond this many comparisons (a hundred sets against a hundred) the order is followed greedily. */
const MAX_COMPARISONS = 10_000;

/** The sets of a workout by the name of their exercise. */
export function groupSets(workout: Workout): SetGroups {
  const groups = new Map<string, SetSlot[]>();
  for (const { name, sets } of workout.entries) {
    const group = groups.get(name) ?? [];
    for (const set of sets) group.push({ exercise: name, set });
    groups.set(name, group);
  }
  return groups;
}

/** What two workouts have in common. */
export interface Common {
  readonly pairs: readonly SlotPair[];
  /** Sets of shared exercises that could pair if their numbers were edited. */
  readonly sameExerciseSets: number;
}

/** How sets are paired. */
export interface PairingRule {
  readonly sameExercise: (a: string, b: string) => boolean;
  /** May this set still be paired? */
  readonly open: (slot: SetSlot) => boolean;
  /** Does an exercise whose name has no match pair with one of the very same sets? Only for workouts of one start. */
  readonly acrossNames: boolean;
}

/** Pairs the sets of two workouts: same exercise, same order, same numbers. */
export function commonSets(
  first: SetGroups,
  second: SetGroups,
  { sameExercise, open, acrossNames }: PairingRule,
): Common {
  const pairs: SlotPair[] = [];
  let sameExerciseSets = 0;
  const taken = new Set<string>();
  const nameless: (readonly SetSlot[])[] = [];
  for (const [name, slots] of first) {
    const mine = slots.filter(open);
    let best: { name: string; pairs: SlotPair[]; theirs: number } | undefined;
    for (const [otherName, otherSlots] of second) {
      if (taken.has(otherName) || !sameExercise(name, otherName)) continue;
      const theirs = otherSlots.filter(open);
      const found = inOrder(mine, theirs);
      if (!best || found.length > best.pairs.length) {
        best = { name: otherName, pairs: found, theirs: theirs.length };
      }
    }
    if (!best) {
      nameless.push(mine);
      continue;
    }
    taken.add(best.name);
    pairs.push(...best.pairs);
    sameExerciseSets += Math.min(mine.length, best.theirs);
  }
  if (acrossNames) {
    const left = [...second].filter(([name]) => !taken.has(name)).map(([, slots]) => slots.filter(open));
    for (const mine of nameless) pairs.push(...takeEqual(mine, left));
  }
  return { pairs, sameExerciseSets };
}

/** The first of some groups that holds the very same sets, taken out of them. Warm-ups may stand elsewhere. */
function takeEqual(mine: readonly SetSlot[], groups: (readonly SetSlot[])[]): readonly SlotPair[] {
  for (const [at, theirs] of groups.entries()) {
    const pairs = inAnyOrder(mine, theirs);
    if (pairs.length === 0) continue;
    groups.splice(at, 1);
    return pairs;
  }
  return [];
}

/** Each set with an equal one, or no pairs at all. */
function inAnyOrder(first: readonly SetSlot[], second: readonly SetSlot[]): SlotPair[] {
  if (first.length !== second.length || first.length ** 2 > MAX_COMPARISONS) return [];
  const open = [...second];
  const pairs: SlotPair[] = [];
  for (const slot of first) {
    const at = open.findIndex((other) => sameSet(slot.set, other.set));
    const [other] = at < 0 ? [] : open.splice(at, 1);
    if (!other) return [];
    pairs.push({ first: slot, second: other });
  }
  return pairs;
}

/** The longest run of equal sets in order (longest common subsequence; equal ends are cut off first). */
function inOrder(first: readonly SetSlot[], second: readonly SetSlot[]): SlotPair[] {
  const pairs: SlotPair[] = [];
  let from = 0;
  let firstEnd = first.length;
  let secondEnd = second.length;
  const pairAt = (i: number, j: number): SlotPair | undefined => {
    const a = first[i];
    const b = second[j];
    return a && b && sameSet(a.set, b.set) ? { first: a, second: b } : undefined;
  };
  for (; from < firstEnd && from < secondEnd; from += 1) {
    const pair = pairAt(from, from);
    if (!pair) break;
    pairs.push(pair);
  }
  const tail: SlotPair[] = [];
  for (; firstEnd > from && secondEnd > from; firstEnd -= 1, secondEnd -= 1) {
    const pair = pairAt(firstEnd - 1, secondEnd - 1);
    if (!pair) break;
    tail.push(pair);
  }
  const width = secondEnd - from;
  const height = firstEnd - from;
  const middle =
    width * height <= MAX_COMPARISONS
      ? longestMiddle(from, height, width, pairAt)
      : greedyMiddle(from, firstEnd, secondEnd, pairAt);
  return [...pairs, ...middle, ...tail.toReversed()];
}

function longestMiddle(
  from: number,
  height: number,
  width: number,
  pairAt: (i: number, j: number) => SlotPair | undefined,
): SlotPair[] {
  if (height === 0 || width === 0) return [];
  const stride = width + 1;
  const length = new Uint16Array((height + 1) * stride);
  const at = (i: number, j: number): number => length[i * stride + j] ?? 0;
  for (let i = height - 1; i >= 0; i -= 1) {
    for (let j = width - 1; j >= 0; j -= 1) {
      length[i * stride + j] = pairAt(from + i, from + j)
        ? at(i + 1, j + 1) + 1
        : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const pairs: SlotPair[] = [];
  let i = 0;
  let j = 0;
  while (i < height && j < width) {
    const pair = pairAt(from + i, from + j);
    if (pair) {
      pairs.push(pair);
      i += 1;
      j += 1;
    } else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return pairs;
}

/** For absurdly long entries: each set takes the next equal one within reach. */
function greedyMiddle(
  from: number,
  firstEnd: number,
  secondEnd: number,
  pairAt: (i: number, j: number) => SlotPair | undefined,
): SlotPair[] {
  const reach = 16;
  const pairs: SlotPair[] = [];
  let next = from;
  for (let i = from; i < firstEnd && next < secondEnd; i += 1) {
    for (let j = next; j < Math.min(secondEnd, next + reach); j += 1) {
      const pair = pairAt(i, j);
      if (!pair) continue;
      pairs.push(pair);
      next = j + 1;
      break;
    }
  }
  return pairs;
}
