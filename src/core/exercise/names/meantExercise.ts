import { findExercise } from "../catalogue.ts";
import type { Exercise } from "../exercise.ts";
import { matchName } from "./matchName.ts";

/** The exercise of the catalogue that a name means, where it means one. */
export function meantExercise(name: string): Exercise | undefined {
  const match = matchName(name);
  return match.status === "matched" ? findExercise(match.id) : undefined;
}
