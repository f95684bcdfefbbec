import { parameter } from "../evidence/parameter.ts";
import { exercise as exerciseOf } from "../exercise/catalogue.ts";
import { KIT } from "../exercise/kit.ts";
import type { Weekday } from "../person/person.ts";
import { BARS, barsFor, catalogueOf, eligibleExercises, type Bar } from "./eligibility.ts";
import type { PlanBrief } from "./planBrief.ts";
import { PLAN_MESSAGES as say } from "./planMessages.ts";
import type { Conflict, ProgrammeOutcome } from "./programme.ts";
import type { ProgrammeRequest } from "./programmeRequest.ts";
import { keptMinutes } from "./weeklyModel.ts";

type Infeasible = Extract<ProgrammeOutcome, { readonly outcome: "infeasible" }>;

/**
 * What makes any plan impossible, with the smallest change that would not: a routine on a day that is no training
 * day, a routine longer than its session, too few exercises left, a session too short for one of them. Undefined
 * where nothing of the kind stands in the way.
 */
export function conflictsOf(request: ProgrammeRequest, brief: PlanBrief): Infeasible | undefined {
  return (
    keptOnOtherDays(request, brief) ??
    keptTooLong(request, brief) ??
    tooFewExercises(request, brief) ??
    tooShort(request, brief)
  );
}

function infeasible(conflict: readonly Conflict[], relaxation: string): Infeasible {
  return { outcome: "infeasible", conflict, relaxation };
}

function keptOnOtherDays({ keep }: ProgrammeRequest, { days }: PlanBrief): Infeasible | undefined {
  const missing = keep.flatMap(({ weekday }) => (weekday && !days.includes(weekday) ? [weekday] : []));
  const weekdays = [...new Set<Weekday>(missing)];
  if (weekdays.length === 0) return undefined;
  return infeasible(
    weekdays.map((weekday) => {
      const names = keep
        .filter((line) => line.weekday === weekday)
        .map(({ exercise }) => exercise.replaceAll("_", " "));
      return {
        constraint: `keep:${weekday}`,
        because: say.infeasible.keptDay(say.weekday(weekday), say.list(names)),
      };
    }),
    say.infeasible.addDay(say.list(weekdays.map(say.weekday))),
  );
}

function keptTooLong(request: ProgrammeRequest, brief: PlanBrief): Infeasible | undefined {
  const over = brief.days.flatMap((weekday, day) => {
    const minutes = keptMinutes(brief.kept, day) - brief.workMin;
    return minutes > 0 ? [{ weekday, minutes: Math.ceil(minutes) }] : [];
  });
  if (over.length === 0) return undefined;
  const most = Math.max(...over.map(({ minutes }) => minutes));
  return infeasible(
    over.map(({ weekday, minutes }) => ({
      constraint: `time:${weekday}`,
      because: say.infeasible.tooShort(
        request.minutesPerSession,
        minutes,
        say.infeasible.keptOn(say.weekday(weekday)),
      ),
    })),
    say.infeasible.giveMinutes(request.minutesPerSession + most),
  );
}

/** A routine that is kept needs no other exercise; a plan of its own needs a few. */
function tooFewExercises(request: ProgrammeRequest, brief: PlanBrief): Infeasible | undefined {
  if (brief.candidates.length >= brief.minExercises) return undefined;
  const barsOf = barsFor(request);
  const standing = new Set(catalogueOf(request).flatMap(barsOf));
  const conflict = BARS.filter((bar) => standing.has(bar) || (bar === "work" && standing.size === 0));
  return infeasible(
    conflict.map((bar) => ({ constraint: bar, because: say.infeasible.bars[bar] })),
    smallestLift(request),
  );
}

/** What is easiest to change, tried first: a dislike, one thing of equipment; then what others must decide. */
function smallestLift(request: ProgrammeRequest): string {
  const least = parameter("planner.minExercises").value;
  const enough = (changed: ProgrammeRequest): boolean => eligibleExercises(changed).length >= least;

  const liked = request.dislikes.find((id) =>
    enough({ ...request, dislikes: request.dislikes.filter((other) => other !== id) }),
  );
  if (liked !== undefined) return say.infeasible.lift.dislikes(exerciseOf(liked).name);
  const thing = KIT.find(({ id }) => enough({ ...request, kit: [...request.kit, id] }));
  if (thing) return say.infeasible.lift.kit(thing.name);
  const alone = soleBars(request);
  if (enough({ ...request, dislikes: [] })) return say.infeasible.lift.allDislikes;
  if (alone.has("level")) return say.infeasible.lift.level;
  if (alone.has("cautions")) return say.infeasible.lift.cautions;
  return say.infeasible.noWay;
}

/** Bars that keep some exercise out all by themselves. */
function soleBars(request: ProgrammeRequest): ReadonlySet<Bar> {
  const barsOf = barsFor(request);
  return new Set(
    catalogueOf(request)
      .map(barsOf)
      .filter((bars) => bars.length === 1)
      .flat(),
  );
}

/** The least that a session must hold: an exercise; the week's least number of them where there is one day. */
function tooShort(request: ProgrammeRequest, brief: PlanBrief): Infeasible | undefined {
  if (brief.days.every((_, day) => brief.kept.some((each) => each.day === day))) return undefined;
  const shortest = brief.candidates
    .map((candidate) => ({
      name: candidate.exercise.name,
      minutes: candidate.sessionMin + candidate.lowSets * candidate.setMin,
    }))
    .toSorted((a, b) => a.minutes - b.minutes)
    .slice(0, Math.max(1, brief.minExercises));
  const together = brief.days.length === 1 ? shortest : shortest.slice(-1);
  const missing = Math.ceil(together.reduce((sum, { minutes }) => sum + minutes, 0) - brief.workMin);
  if (missing <= 0) return undefined;
  const { minutesPerSession } = request;
  const what = say.infeasible.firstSession(together.map(({ name }) => name));
  return infeasible(
    [{ constraint: "time", because: say.infeasible.tooShort(minutesPerSession, missing, what) }],
    say.infeasible.giveMinutes(minutesPerSession + missing),
  );
}
