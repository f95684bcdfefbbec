import { dateOfDay, dayNumber } from "../../calendar.ts";
import type { ExerciseEntry, LoggedSet, TrainingLog, Workout } from "../trainingLog.ts";

/** The days, exercises and loads of a made-up log; the same size gives the same log. */
export interface SyntheticLogSize {
  readonly workouts: number;
  readonly exercisesPerWorkout: number;
  readonly setsPerExercise: number;
}

/** Names that a log of this kind goes through, in turn. */
export type ExerciseNames = readonly string[];

/** A log without a person: every second day a workout, loads that rise and waver, a warm-up before each exercise. */
export function syntheticLog(names: ExerciseNames, size: SyntheticLogSize): TrainingLog {
  const firstDay = dayNumber("2020-01-01");
  const workouts = Array.from({ length: size.workouts }, (_, index): Workout => {
    const date = dateOfDay(firstDay + index * 2);
    return {
      id: `synthetic ${index}`,
      app: "synthetic",
      startedAt: `${date}T18:00:00`,
      precision: "minute",
      zone: "unknown",
      entries: Array.from({ length: size.exercisesPerWorkout }, (_, place): ExerciseEntry => {
        const turn = index * size.exercisesPerWorkout + place;
        return { name: names[turn % names.length] ?? "", sets: syntheticSets(turn, size.setsPerExercise) };
      }),
    };
  });
  const measurements = Array.from({ length: Math.ceil(size.workouts / 15) }, (_, month) => ({
    kind: "body_mass",
    at: `${dateOfDay(firstDay + month * 30)}T07:00:00`,
    value: 78 + (month % 5),
    unit: "kg" as const,
  }));
  return { workouts, measurements };
}

function syntheticSets(turn: number, count: number): readonly LoggedSet[] {
  const loadKg = 40 + Math.floor(turn / 40) * 0.5 + ((turn * 7) % 11);
  const warmup: LoggedSet = { kind: "warmup", loadKg: loadKg / 2, reps: 8 };
  const work = Array.from({ length: count }, (_, place): LoggedSet => ({
    kind: place === count - 1 && turn % 9 === 0 ? "failure" : "work",
    loadKg,
    reps: 5 + ((turn + place) % 8),
    durationS: 20 + ((turn + place) % 20),
    ...(turn % 4 === 0 ? { side: place % 2 === 0 ? ("left" as const) : ("right" as const) } : {}),
    ...(turn % 3 === 0 ? { rir: turn % 5 } : {}),
  }));
  return [warmup, ...work];
}
