import type { Exercise } from "../exercise/exercise.ts";
import type { Range } from "./dose.ts";

/**
 * Repetitions of a set with which the catalogue starts `exercise`: 8 to 15 of "2-3 x 8-15 each"; undefined where it
 * names no range of repetitions. A hard exercise without load starts with few.
 */
export function startReps({ measure, startDose }: Exercise): Range | undefined {
  const found = measure === "reps" ? /^\S+ x (\d+)-(\d+)\b(?!\s*s\b)/.exec(startDose ?? "") : null;
  return found ? { low: Number(found[1]), high: Number(found[2]) } : undefined;
}
