import type {
  BodyMeasurement,
  ExerciseEntry,
  LoggedSet,
  TrainingLog,
  Workout,
} from "../core/log/trainingLog.ts";
import type { Stored } from "./recordTypes.ts";

/** What the records say was trained with Backstay, as a training log. Discarded workouts and those without sets are left out. */
export function ownLog(
  workouts: readonly Stored<"workout">[],
  sets: readonly Stored<"set">[],
  masses: readonly Stored<"bodyMass">[] = [],
): TrainingLog {
  const setsOf = Map.groupBy(sets, ({ workout }) => workout);
  return {
    workouts: workouts
      .filter(({ id, status }) => status !== "discarded" && setsOf.has(id))
      .map((workout) => workoutOf(workout, setsOf.get(workout.id) ?? [])),
    measurements: masses.map(({ on, massKg }): BodyMeasurement => ({
      kind: "body_mass",
      at: `${on}T00:00:00`,
      value: massKg,
      unit: "kg",
    })),
  };
}

function workoutOf(workout: Stored<"workout">, sets: readonly Stored<"set">[]): Workout {
  const places = Map.groupBy(sets.toSorted(byTime), ({ place }) => place);
  const entries = [...places]
    .toSorted(([a], [b]) => a - b)
    .map(([place, done]): ExerciseEntry => {
      const about = workout.exercises?.[place];
      return {
        name: done[0]?.name ?? "",
        ...(about?.supersetGroup !== undefined && { supersetGroup: about.supersetGroup }),
        ...(about?.notes && { notes: about.notes }),
        sets: done.map(setOf),
      };
    });
  return {
    id: workout.id,
    app: workout.app ?? "backstay",
    startedAt: workout.startedAt,
    precision: workout.precision ?? "second",
    zone: workout.zone,
    ...(workout.durationS !== undefined && { durationS: workout.durationS }),
    ...(workout.title && { title: workout.title }),
    ...(workout.notes && { notes: workout.notes }),
    entries,
  };
}

function setOf({
  id: _id,
  workout: _workout,
  exercise: _exercise,
  name: _name,
  place: _place,
  at: _at,
  pain: _pain,
  ...set
}: Stored<"set">): LoggedSet {
  return set;
}

const byTime = (a: Stored<"set">, b: Stored<"set">): number =>
  a.at < b.at ? -1 : a.at > b.at ? 1 : a.id < b.id ? -1 : 1;
