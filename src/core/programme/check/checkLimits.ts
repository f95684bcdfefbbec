import type { MuscleId } from "../../anatomy/muscle.ts";
import { COUNTED_MUSCLES } from "../../anatomy/muscles.ts";
import { parameter } from "../../evidence/parameter.ts";
import type { ExerciseId } from "../../exercise/exercise.ts";
import { LOG_PARAMETERS } from "../../log/parameters.ts";
import type { PlannedDay, PlannedExercise, Programme } from "../programme.ts";
import type { ProgrammeRequest } from "../programmeRequest.ts";
import type { Breach } from "./breach.ts";
import { startsInPain } from "./checkLines.ts";
import { minutesOf, muscleSetsOf, nearly, primeSetsOf, weekOf } from "./recount.ts";

/** What must not be passed: time, sets of a muscle in a session and a week, its rest, how many exercises. */
export function checkLimits(programme: Programme, request: ProgrammeRequest): readonly Breach[] {
  return [
    ...checkTime(programme.days, request),
    ...checkMuscles(programme, request),
    ...checkRecovery(programme.days),
    ...checkExercises(programme.days, request),
  ];
}

function checkTime(days: readonly PlannedDay[], request: ProgrammeRequest): readonly Breach[] {
  const { minutesPerSession } = request;
  return days.flatMap(({ weekday, exercises }): readonly Breach[] => {
    const minutes = exercises.reduce(
      (sum, line) => sum + minutesOf(line, request),
      parameter("planner.warmUpMin").value,
    );
    return isOver(minutes, minutesPerSession)
      ? [{ constraint: "time", because: `${weekday} takes ${minutes} of ${minutesPerSession} min` }]
      : [];
  });
}

function isOver(value: number, most: number): boolean {
  return value > most && !nearly(value, most);
}

function checkMuscles(programme: Programme, request: ProgrammeRequest): readonly Breach[] {
  const breaches: Breach[] = [];
  const week = muscleSetsOf(weekOf(programme.days));
  const kept = muscleSetsOf(weekOf(programme.days).filter(isKept));
  for (const { id } of COUNTED_MUSCLES) {
    const most = Math.max(capOf(id, request), kept.get(id) ?? 0);
    const sets = week.get(id) ?? 0;
    if (isOver(sets, most))
      breaches.push({ constraint: "cap", because: `${id}: ${sets} sets a week of ${most}` });
    const target = programme.targets.find(({ muscle }) => muscle === id);
    if (target && !nearly(target.cap, most)) {
      breaches.push({ constraint: "cap", because: `${id}: says at most ${target.cap}, is ${most}` });
    }
    if (target && isOver(target.sets, most)) {
      breaches.push({ constraint: "cap", because: `${id}: aims at ${target.sets}, above ${most}` });
    }
  }
  for (const { weekday, exercises } of programme.days) {
    const keptToday = muscleSetsOf(exercises.filter(isKept));
    for (const [muscle, sets] of muscleSetsOf(exercises)) {
      const most = Math.max(parameter("planner.sessionCapSets").value, keptToday.get(muscle) ?? 0);
      if (isOver(sets, most)) {
        breaches.push({ constraint: "session cap", because: `${weekday}: ${sets} sets for ${muscle}` });
      }
    }
  }
  return breaches;
}

function isKept({ kept }: PlannedExercise): boolean {
  return kept !== undefined;
}

/** By the log's last weeks where enough of them is known, else by experience. */
function capOf(id: MuscleId, { history, person }: ProgrammeRequest): number {
  const most = parameter("sets.weeklyCap").value;
  const window = history?.windows[0];
  const enough =
    window !== undefined &&
    window.coverage.countedSets >= LOG_PARAMETERS.ratioMinSets.value &&
    window.coverage.unmatchedShare <= LOG_PARAMETERS.ratioMaxUnmatchedShare.value;
  const lately = enough ? window.muscles.find(({ muscle }) => muscle === id)?.setsPerWeek : undefined;
  if (lately === undefined) {
    const trained = person.trainingAge === "intermediate" || person.trainingAge === "advanced";
    return trained ? most : parameter("sets.weeklyBuild").value;
  }
  const risen = lately + lately * (parameter("volume.weeklyRisePercent").value / 100); // not clinical: percent
  return Math.min(most, Math.max(parameter("planner.capRiseFloorSets").value, risen));
}

/** Two sessions that are hard for a muscle are 48 h apart, unless the person's own routine has them so. */
function checkRecovery(days: readonly PlannedDay[]): readonly Breach[] {
  const week = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
  const isHard = (lines: readonly PlannedExercise[], id: MuscleId): boolean =>
    primeSetsOf(lines, id) >= parameter("planner.hardSessionSets").value;
  return days.flatMap((day) =>
    days.flatMap((next): readonly Breach[] => {
      const later = (week.indexOf(next.weekday) - week.indexOf(day.weekday) + week.length) % week.length;
      const hours = later * 24; // not clinical: hours in a day
      if (later === 0 || hours >= parameter("frequency.hoursBetweenHardSessions").value) return [];
      return COUNTED_MUSCLES.filter(
        ({ id }) =>
          isHard(day.exercises, id) &&
          isHard(next.exercises, id) &&
          !(isHard(day.exercises.filter(isKept), id) && isHard(next.exercises.filter(isKept), id)),
      ).map(({ id }) => ({
        constraint: "recovery",
        because: `${id} is trained hard on ${day.weekday} and on ${next.weekday}`,
      }));
    }),
  );
}

function checkExercises(days: readonly PlannedDay[], request: ProgrammeRequest): readonly Breach[] {
  const breaches: Breach[] = [];
  const daysOf = new Map<ExerciseId, number>();
  for (const { exercise, kept } of weekOf(days)) {
    if (!kept) daysOf.set(exercise, (daysOf.get(exercise) ?? 0) + 1);
  }
  const beginner = (request.person.trainingAge ?? "beginner") === "beginner";
  const often = parameter(beginner ? "planner.daysPerExerciseBeginner" : "planner.daysPerExercise").value;
  for (const [exercise, count] of daysOf) {
    if (count > often) breaches.push({ constraint: "frequency", because: `${exercise} on ${count} days` });
  }
  if (startsInPain(request) && daysOf.size > parameter("starter.maxExercises").value) {
    breaches.push({
      constraint: "exercises",
      because: `${daysOf.size} exercises are too many to begin with`,
    });
  }
  const anyKept = weekOf(days).some(isKept);
  if (!anyKept && daysOf.size < parameter("planner.minExercises").value) {
    breaches.push({ constraint: "exercises", because: `${daysOf.size} exercises are too few for a week` });
  }
  return breaches;
}
