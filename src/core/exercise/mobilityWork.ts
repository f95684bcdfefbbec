import type { Exercise } from "./exercise.ts";

/** Stretches, loosening and breaks from a posture: whatever force holds them, they are not done for it. */
export function isMobilityWork({ pattern }: Pick<Exercise, "pattern">): boolean {
  return pattern === "mobility" || pattern === "posture_break";
}
