import { kgFrom, metresFrom } from "../units.ts";
import type { DistanceUnit, MassUnit } from "../units.ts";
import type { ExerciseEntry, LoggedSet, TrainingLog } from "./trainingLog.ts";

/**
 * The log with the unit that the person named: every load without a unit becomes kg, and with `distanceUnit`
 * every distance without a unit becomes m. Loads that have a unit stay as they are.
 */
export function withUnit(log: TrainingLog, unit: MassUnit, distanceUnit?: DistanceUnit): TrainingLog {
  const told = (entry: ExerciseEntry): ExerciseEntry => ({
    ...entry,
    sets: entry.sets.map((set) => withDistance(withLoad(set, unit), distanceUnit)),
  });
  return {
    ...log,
    workouts: log.workouts.map((workout) => ({ ...workout, entries: workout.entries.map(told) })),
    ...(log.undated && { undated: log.undated.map(told) }),
  };
}

function withLoad(set: LoggedSet, unit: MassUnit): LoggedSet {
  if (set.unitlessLoad === undefined) return set;
  const { unitlessLoad, ...rest } = set;
  return { ...rest, loadKg: kgFrom(unitlessLoad, unit), loadUnit: unit };
}

function withDistance(set: LoggedSet, unit: DistanceUnit | undefined): LoggedSet {
  if (unit === undefined || set.unitlessDistance === undefined) return set;
  const { unitlessDistance, ...rest } = set;
  return { ...rest, distanceM: metresFrom(unitlessDistance, unit) };
}
