import { findExercise } from "../../exercise/catalogue.ts";
import type { KeptExercise } from "../../person/person.ts";
import type { Programme } from "../programme.ts";
import type { ProgrammeRequest } from "../programmeRequest.ts";
import type { Breach } from "./breach.ts";

/** The routine that is kept is there, line by line and unchanged; what is not, is named as left out with a reason. */
export function checkKept(programme: Programme, request: ProgrammeRequest): readonly Breach[] {
  const there = programme.days.flatMap(({ weekday, exercises }) =>
    exercises.flatMap(({ exercise, sets, kept }) => (kept ? [{ weekday, exercise, sets, ...kept }] : [])),
  );
  const missing = request.keep.flatMap((line): readonly Breach[] => {
    const at = there.findIndex((each) => isSame(line, each));
    if (at >= 0) {
      there.splice(at, 1);
      return [];
    }
    const named = programme.leftOut.some(({ exercise }) => exercise === line.exercise);
    return named && mayBeLeftOut(line, request)
      ? []
      : [{ constraint: "keep", because: `${line.exercise} of the routine is missing or changed` }];
  });
  const invented = there.map(({ exercise, weekday }) => ({
    constraint: "keep",
    because: `${exercise} on ${weekday} is not in the routine`,
  }));
  const wronglyLeftOut = programme.leftOut
    .filter(
      ({ exercise }) =>
        !request.keep.some((line) => line.exercise === exercise && mayBeLeftOut(line, request)),
    )
    .map(({ exercise }) => ({ constraint: "keep", because: `${exercise} is left out for no reason` }));
  return [...missing, ...invented, ...wronglyLeftOut];
}

function isSame(line: KeptExercise, planned: KeptExercise): boolean {
  return (
    line.exercise === planned.exercise &&
    (line.weekday === undefined || line.weekday === planned.weekday) &&
    line.sets === planned.sets &&
    line.reps === planned.reps &&
    line.holdS === planned.holdS &&
    line.loadKg === planned.loadKg
  );
}

/** Only what is unknown, or what a condition rules out. */
function mayBeLeftOut(line: KeptExercise, { conditions, cleared = [] }: ProgrammeRequest): boolean {
  const exercise = findExercise(line.exercise);
  return (
    !exercise ||
    conditions.some((each) => exercise.cautions[each] === "avoid_until_cleared" && !cleared.includes(each))
  );
}
