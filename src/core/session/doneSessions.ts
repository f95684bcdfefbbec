import { dayNumber, type LocalDate } from "../calendar.ts";
import type { ExerciseId } from "../exercise/exercise.ts";
import type { LoggedSet, Side, TrainingLog } from "../log/trainingLog.ts";
import type { ResolveExercise } from "../log/workoutDigest.ts";

/** The work sets of one exercise on one day. */
export interface DoneSession {
  readonly on: LocalDate;
  readonly day: number;
  readonly sets: readonly LoggedSet[];
}

/** By exercise, oldest first, up to and with `today`; names that the log leaves unclear are in none. */
export type DoneSessions = ReadonlyMap<ExerciseId, readonly DoneSession[]>;

/** Every exercise of the log with its days; warm-ups and sets that were not done are left out. */
export function doneSessions(log: TrainingLog, resolve: ResolveExercise, today: LocalDate): DoneSessions {
  const last = dayNumber(today);
  const byExercise = new Map<ExerciseId, Map<number, LoggedSet[]>>();
  for (const workout of log.workouts) {
    const day = dayNumber(workout.startedAt);
    if (day > last) continue;
    for (const entry of workout.entries) {
      const id = resolve(entry.name)?.id;
      const work = entry.sets.filter((set) => set.kind !== "warmup" && wasDone(set));
      if (id === undefined || work.length === 0) continue;
      const days = byExercise.get(id) ?? new Map<number, LoggedSet[]>();
      byExercise.set(id, days);
      days.set(day, [...(days.get(day) ?? []), ...work]);
    }
  }
  const dateOf = new Map(log.workouts.map(({ startedAt }) => [dayNumber(startedAt), startedAt.slice(0, 10)]));
  return new Map(
    [...byExercise].map(([id, days]) => [
      id,
      [...days]
        .toSorted(([a], [b]) => a - b)
        .map(([day, sets]) => ({ on: dateOf.get(day) ?? "", day, sets })),
    ]),
  );
}

/** The sessions of one side: its own sets, and those that the log gives to no side. */
export function ofSide(sessions: readonly DoneSession[], side: Side | undefined): readonly DoneSession[] {
  if (side === undefined) return sessions;
  return sessions
    .map((session) => ({
      ...session,
      sets: session.sets.filter((set) => set.side === undefined || set.side === side),
    }))
    .filter(({ sets }) => sets.length > 0);
}

function wasDone({ reps, durationS, distanceM }: LoggedSet): boolean {
  return (reps ?? durationS ?? distanceM ?? 0) > 0;
}
