import { KIT } from "../exercise/kit.ts";
import type { ExerciseId, KitId } from "../exercise/exercise.ts";
import { WEEKDAYS, type Weekday } from "../person/person.ts";
import { conflictsOf } from "./conflicts.ts";
import { planBrief } from "./planBrief.ts";
import type { Conflict } from "./programme.ts";
import type { ProgrammeRequest } from "./programmeRequest.ts";

/** One change of what the person asked for, that can be made for them. */
export type SmallestChange =
  | { readonly kind: "minutes"; readonly minutes: number }
  | { readonly kind: "weekdays"; readonly weekdays: readonly Weekday[] }
  | { readonly kind: "kit"; readonly kit: KitId }
  | { readonly kind: "like"; readonly exercise: ExerciseId };

const LONGEST_MIN = 240; // not clinical: the longest session that can be asked for

/**
 * The smallest single change that removes what made a plan impossible: the missing days of a kept routine, just enough
 * minutes, one exercise liked again, one thing of equipment, one day fewer. Undefined where only a clinician, or nobody,
 * can change it. With one day fewer it may take another step.
 */
export function smallestChange(
  request: ProgrammeRequest,
  conflict: readonly Conflict[],
): SmallestChange | undefined {
  if (conflict.some(({ constraint }) => constraint === "days")) {
    return { kind: "weekdays", weekdays: request.weekdays.slice(0, -1) };
  }
  return missingDays(request) ?? enoughMinutes(request) ?? likedAgain(request) ?? oneMoreThing(request);
}

/** The request with the change made. */
export function withChange(request: ProgrammeRequest, change: SmallestChange): ProgrammeRequest {
  switch (change.kind) {
    case "minutes":
      return { ...request, minutesPerSession: change.minutes };
    case "weekdays":
      return { ...request, weekdays: change.weekdays };
    case "kit":
      return { ...request, kit: [...request.kit, change.kit] };
    case "like":
      return { ...request, dislikes: request.dislikes.filter((id) => id !== change.exercise) };
  }
}

function isPossible(request: ProgrammeRequest): boolean {
  return conflictsOf(request, planBrief(request)) === undefined;
}

function serving(request: ProgrammeRequest, change: SmallestChange): SmallestChange | undefined {
  return isPossible(withChange(request, change)) ? change : undefined;
}

function missingDays(request: ProgrammeRequest): SmallestChange | undefined {
  const missing = request.keep.flatMap(({ weekday }) =>
    weekday && !request.weekdays.includes(weekday) ? [weekday] : [],
  );
  const weekdays = [...new Set([...request.weekdays, ...missing])];
  // one day of the week stays free
  if (missing.length === 0 || weekdays.length >= WEEKDAYS.length) return undefined;
  return serving(request, { kind: "weekdays", weekdays });
}

/** Found by halves: what fits in a session fits in a longer one. */
function enoughMinutes(request: ProgrammeRequest): SmallestChange | undefined {
  let tooFew = Math.floor(request.minutesPerSession);
  let enough = LONGEST_MIN;
  if (!isPossible({ ...request, minutesPerSession: enough })) return undefined;
  while (enough - tooFew > 1) {
    const between = Math.floor((tooFew + enough) / 2);
    if (isPossible({ ...request, minutesPerSession: between })) enough = between;
    else tooFew = between;
  }
  return { kind: "minutes", minutes: enough };
}

function likedAgain(request: ProgrammeRequest): SmallestChange | undefined {
  for (const exercise of request.dislikes) {
    const change = serving(request, { kind: "like", exercise });
    if (change) return change;
  }
  return undefined;
}

function oneMoreThing(request: ProgrammeRequest): SmallestChange | undefined {
  for (const { id } of KIT) {
    const change = request.kit.includes(id) ? undefined : serving(request, { kind: "kit", kit: id });
    if (change) return change;
  }
  return undefined;
}
