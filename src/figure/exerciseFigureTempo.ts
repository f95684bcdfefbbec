import type { Motion } from "../core/exercise/motion/motion.ts";

/** How long one stays at the end of a hold before the way back is shown, s; our choice. */
const STAY_S = 2;

/** Time from the first phase of a motion to its last (of a cycle: once round), s; 0 for a single pose. */
export function wayS({ phases, course }: Motion): number {
  return phases.slice(course === "cycle" ? 0 : 1).reduce((sum, { durationS }) => sum + durationS, 0);
}

/**
 * Phase (0 to 1) of a motion that is shown again and again, some seconds after it began: there and back the same way, a
 * cycle round and round, a hold with a stay at its end. Throws RangeError for a time below 0.
 */
export function phaseAfter(motion: Motion, seconds: number): number {
  if (!(seconds >= 0)) throw new RangeError(`seconds: expected 0 or more, got ${seconds}`);
  const way = wayS(motion);
  if (motion.phases.length === 1 || way === 0) return 0;
  if (motion.course === "cycle") return (seconds % way) / way;
  const stay = motion.course === "hold" ? STAY_S : 0;
  const since = seconds % (2 * way + stay);
  if (since <= way) return since / way;
  return since <= way + stay ? 1 : Math.max(0, (2 * way + stay - since) / way);
}

/** The phase at which a motion is shown when it stands still: its end; a cycle's beginning. */
export function stillPhase({ phases, course }: Motion): number {
  return course === "cycle" || phases.length === 1 ? 0 : 1;
}
