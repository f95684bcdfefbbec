import type { Dose } from "../programme/dose.ts";
import type { DoneSession } from "./doneSessions.ts";
import type { Prescription } from "./decision.ts";
import type { ExerciseId } from "../exercise/exercise.ts";
import type { LoggedSet } from "../log/trainingLog.ts";

/** What one session of one exercise (and side) came to, in the terms in which it is prescribed. */
export interface DoneWork {
  readonly sets: number;
  /** Fewest repetitions (or holds, counted as in the first set) of a set at `loadKg`. */
  readonly fewest: number;
  /** Those of the last set at `loadKg`. */
  readonly last: number;
  /** Left in reserve after that set; unknown where the person did not say. */
  readonly rir?: number;
  /** The heaviest load of the session; absent where none was logged. */
  readonly loadKg?: number;
}

/** Reads a session. Undefined where none of its sets is of the kind that the dose asks for. */
export function doneWork(session: DoneSession, dose: Dose): DoneWork | undefined {
  const counted = session.sets
    .map((set) => ({ set, done: countOf(set, dose) }))
    .filter(({ done }) => done > 0)
    .map(({ set, done }, index) => ({ set, count: done + fallTo(index, dose) }));
  const top = Math.max(0, ...counted.map(({ set }) => set.loadKg ?? 0));
  const atTop = counted.filter(({ set }) => (set.loadKg ?? 0) === top);
  const last = atTop.at(-1);
  if (!last) return undefined;
  return {
    sets: counted.length,
    fewest: Math.min(...atTop.map(({ count }) => count)),
    last: last.count,
    ...(last.set.rir !== undefined && { rir: last.set.rir }),
    ...(counted.some(({ set }) => set.loadKg !== undefined) && { loadKg: top }),
  };
}

/** As a prescription, to stand as the `from` of a decision. */
export function asPrescription(exercise: ExerciseId, work: DoneWork, dose: Dose): Prescription {
  return {
    exercise,
    sets: work.sets,
    ...countFields(dose, work.last),
    ...(work.loadKg !== undefined && { loadKg: work.loadKg }),
  };
}

/** `count` in the field of a prescription that the kind of the dose uses. */
export function countFields(dose: Dose, count: number): Omit<Prescription, "exercise" | "sets"> {
  switch (dose.work.kind) {
    case "reps":
      return { reps: count };
    case "hold":
      return { reps: count, holdS: dose.work.holdS };
    case "distance":
      return { distanceM: count };
    case "duration":
      return { minutes: count };
  }
}

/** How many holds fewer than in the first set are asked for in the set at `index` (6, 4, 2); 0 for all else. */
export function fallTo(index: number, { work }: Dose): number {
  if (work.kind !== "hold") return 0;
  return Math.min(work.holds - 1, index * (work.fewerEachSet ?? 0));
}

/** Repetitions; of a hold, how often it was held as long as asked, one long hold counting for several. */
function countOf(set: LoggedSet, { work }: Dose): number {
  switch (work.kind) {
    case "reps":
      return set.reps ?? 0;
    case "hold": {
      const length = set.durationS ?? (set.reps === undefined ? 0 : work.holdS);
      return (set.reps ?? 1) * Math.floor(length / work.holdS);
    }
    case "distance":
      return set.distanceM ?? 0;
    case "duration":
      return (set.durationS ?? 0) / SECONDS_PER_MINUTE;
  }
}

const SECONDS_PER_MINUTE = 60;
