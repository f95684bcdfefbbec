import type { Side } from "../core/log/trainingLog.ts";
import { sideOfName } from "./sideOfName.ts";

/** An exercise as a file names it. */
export interface NamedExercise {
  readonly name: string;
  readonly side: Side | undefined;
}

/**
 * A reader of the exercise column of one file. Each distinct name is made once, so that a set keeps one small
 * string alive and not the block of text that it was cut from.
 */
export function exerciseNames(): (cell: string) => NamedExercise {
  const known = new Map<string, NamedExercise>();
  let lastCell: string | undefined;
  let last: NamedExercise = { name: "", side: undefined };
  return (cell) => {
    if (cell === lastCell) return last;
    let exercise = known.get(cell);
    if (!exercise) {
      const name = cell.trim();
      exercise = { name, side: sideOfName(name) };
      known.set(cell, exercise);
    }
    lastCell = cell;
    last = exercise;
    return exercise;
  };
}
