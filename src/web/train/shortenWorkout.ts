import { exercise as exerciseOf } from "../../core/exercise/catalogue.ts";
import type { MuscleTarget } from "../../core/programme/programme.ts";
import { shorten } from "../../core/session/shorten.ts";
import { isOpen, type PlayerLine } from "./playerLine.ts";
import type { Trainee } from "./playerLines.ts";

/** How many of the open rounds of each line fit into `minutes`, what matters least given up first; by the line's key. */
export function roundsWithin(
  lines: readonly PlayerLine[],
  minutes: number,
  targets: readonly MuscleTarget[],
  { person }: Trainee,
): Readonly<Record<number, number>> {
  const open = lines.flatMap((line) => {
    const sets = line.removed ? 0 : openRounds(line);
    // an object of its own, so that the same exercise twice stays two
    const exercise = { ...exerciseOf(line.exercise) };
    return sets > 0
      ? [{ key: line.key, exercise, planned: { exercise: exercise.id, sets, minutes: 0, why: [] } }]
      : [];
  });
  const kept = shorten(open, minutes, targets, person);
  return Object.fromEntries(
    open.map(({ key, exercise }) => [
      key,
      kept.find((line) => line.exercise === exercise)?.planned.sets ?? 0,
    ]),
  );
}

function openRounds({ sets }: PlayerLine): number {
  return new Set(sets.filter((set) => isOpen(set) && set.kind !== "warmup").map(({ round }) => round)).size;
}
