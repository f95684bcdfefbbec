import type { MuscleId } from "../anatomy/muscle.ts";
import { dateOfDay, dayNumber, type LocalDate } from "../calendar.ts";
import { parameter, type ParameterId } from "../evidence/parameter.ts";
import { exercise as exerciseOf } from "../exercise/catalogue.ts";
import type { ExerciseId } from "../exercise/exercise.ts";
import { muscleCredits } from "../log/muscleCredits.ts";
import { WEEKDAYS, type Weekday } from "../person/person.ts";
import { gradeOf, type GradeContext } from "./grade.ts";
import { exerciseTime } from "./setTime.ts";
import { isInPain, trainingAgeOf } from "./stageOf.ts";
import { WEEKS_AHEAD_MESSAGES } from "./weeksAheadMessages.ts";

/** Sets of one exercise on one day. */
export interface SetsOfExercise {
  readonly exercise: ExerciseId;
  readonly sets: number;
}

/** A week of training as it begins. */
export interface WeeksAheadRequest extends GradeContext {
  readonly today: LocalDate;
  readonly days: readonly {
    readonly weekday: Weekday;
    readonly exercises: readonly SetsOfExercise[];
    readonly minutes: number;
  }[];
  readonly minutesPerSession: number;
  /** Minutes of a walk, where there is one. */
  readonly walkMin?: number;
  /** Most sets a week of a muscle, where fewer than the general cap. */
  readonly caps?: ReadonlyMap<MuscleId, number>;
}

/** One session to come. */
export interface SessionAhead {
  readonly date: LocalDate;
  readonly weekday: Weekday;
  readonly exercises: readonly SetsOfExercise[];
  /** Expected minutes, without the tests of a retest day. */
  readonly minutes: number;
  /** The tests are done again before this session. */
  readonly retest: boolean;
}

/** Seven days to come. */
export interface WeekAhead {
  /** From 1. */
  readonly week: number;
  readonly from: LocalDate;
  readonly kind: "same" | "build" | "lighter" | "retest";
  readonly sessions: readonly SessionAhead[];
  /** Work sets of the week. */
  readonly sets: number;
  readonly walkMin?: number;
  readonly says: string;
}

/** Four to six weeks to come, and the rules that change them. */
export interface WeeksAhead {
  readonly weeks: readonly WeekAhead[];
  readonly retestOn: LocalDate;
  readonly rules: readonly string[];
  readonly parameterIds: readonly ParameterId[];
}

const WHOLE = 100; // not clinical: percent
const DAYS_PER_WEEK = WEEKDAYS.length;

/** The sets of a week: of each day, of each exercise. */
type Sets = readonly (readonly number[])[];

/**
 * The weeks after this plan: the same sets first, then a rise within the caps, a lighter week for the trained, and
 * the tests again on the last day. Repetitions and load rise inside it by the progression rule.
 * Throws RangeError for a plan without days.
 * Source: parameters "volume.weeklyRisePercent", "sets.perExerciseHigh", "sets.weeklyCap", "deload.*", "review.*".
 */
export function weeksAhead(request: WeeksAheadRequest): WeeksAhead {
  if (request.days.length === 0) throw new RangeError("days: expected at least one, got 0");
  const careful = isCareful(request);
  const count = parameter(careful ? "review.afterWeeksLow" : "review.afterWeeksHigh").value;
  const held = parameter("starter.weeks").value;
  const lighterWeek = careful ? Infinity : parameter("deload.everyWeeksLow").value + 1;

  const weeks: WeekAhead[] = [];
  let sets: Sets = request.days.map(({ exercises }) => exercises.map((each) => each.sets));
  for (let week = 1; week <= count; week += 1) {
    if (week === lighterWeek) {
      weeks.push(weekOf(week, "lighter", lighter(sets), request));
    } else if (week === count) {
      weeks.push(weekOf(week, "retest", sets, request));
    } else if (week <= (careful ? held : 1)) {
      weeks.push(weekOf(week, "same", sets, request));
    } else {
      const before = total(sets);
      sets = raised(sets, request);
      weeks.push(weekOf(week, "build", sets, request, total(sets) - before));
    }
  }
  return {
    weeks,
    retestOn: weeks.at(-1)?.sessions.at(-1)?.date ?? request.today,
    rules: [
      WEEKS_AHEAD_MESSAGES.rise(parameter("volume.weeklyRisePercent").value),
      WEEKS_AHEAD_MESSAGES.deload(
        parameter("deload.badSessions").value,
        parameter("deload.setsCutPercent").value,
        parameter("deload.loadWithinPercent").value,
      ),
    ],
    parameterIds: [
      "volume.weeklyRisePercent",
      "sets.perExerciseHigh",
      "sets.weeklyCap",
      "deload.everyWeeksLow",
      "deload.badSessions",
      "deload.setsCutPercent",
      "review.afterWeeksLow",
      "review.afterWeeksHigh",
    ],
  };
}

/** Beginners and people in pain: shorter until the review, slower at the start. */
function isCareful({ trainingAge, pain }: WeeksAheadRequest): boolean {
  return trainingAgeOf(trainingAge) === "beginner" || isInPain(pain);
}

function weekOf(
  week: number,
  kind: WeekAhead["kind"],
  sets: Sets,
  request: WeeksAheadRequest,
  added = 0,
): WeekAhead {
  const first = dayNumber(request.today) + (week - 1) * DAYS_PER_WEEK;
  const sessions = request.days
    .map(({ weekday, exercises }, day) => ({
      date: dateOfDay(nextDay(first, weekday)),
      weekday,
      exercises: exercises.map(({ exercise }, index) => ({ exercise, sets: sets[day]?.[index] ?? 0 })),
      minutes: minutesOf(day, sets, request),
      retest: false,
    }))
    .toSorted((a, b) => (a.date < b.date ? -1 : 1))
    .map((session, index, all) => ({ ...session, retest: kind === "retest" && index === all.length - 1 }));
  return {
    week,
    from: dateOfDay(first),
    kind,
    sessions,
    sets: total(sets),
    ...(request.walkMin !== undefined && { walkMin: walkOfWeek(request.walkMin, week) }),
    says: saysOf(kind, added),
  };
}

function saysOf(kind: WeekAhead["kind"], added: number): string {
  switch (kind) {
    case "same":
      return WEEKS_AHEAD_MESSAGES.same;
    case "build":
      return added > 0 ? WEEKS_AHEAD_MESSAGES.build(added) : WEEKS_AHEAD_MESSAGES.full;
    case "lighter":
      return WEEKS_AHEAD_MESSAGES.lighter(parameter("deload.setsCutPercent").value);
    case "retest":
      return WEEKS_AHEAD_MESSAGES.retest;
  }
}

/** The first day from `first` on that is a `weekday`; 1970-01-01 was a Thursday. */
function nextDay(first: number, weekday: Weekday): number {
  const thursday = WEEKDAYS.indexOf("thu");
  const of = (first + thursday) % DAYS_PER_WEEK;
  return first + ((WEEKDAYS.indexOf(weekday) - of + DAYS_PER_WEEK) % DAYS_PER_WEEK);
}

function total(sets: Sets): number {
  return sets.flat().reduce((sum, each) => sum + each, 0);
}

/** One set after the other is left out where there are most, down to one of each. */
function lighter(sets: Sets): Sets {
  const left = Math.ceil(total(sets) * (1 - parameter("deload.setsCutPercent").value / WHOLE));
  let now = sets;
  while (total(now) > left) {
    const most = places(now).toSorted((a, b) => b.sets - a.sets || b.index - a.index || b.day - a.day)[0];
    if (!most || most.sets <= 1) break;
    now = withChange(now, most, -1);
  }
  return now;
}

/** One set after the other is added where there are fewest, until the week's rise or every limit is reached. */
function raised(sets: Sets, request: WeeksAheadRequest): Sets {
  let now = sets;
  const room = Math.floor((total(sets) * parameter("volume.weeklyRisePercent").value) / WHOLE);
  for (let added = 0; added < room; added += 1) {
    const next = places(now)
      .toSorted((a, b) => a.sets - b.sets || a.index - b.index || a.day - b.day)
      .map((place) => withChange(now, place, 1))
      .find((each) => isWithinLimits(each, request));
    if (!next) break;
    now = next;
  }
  return now;
}

interface Place {
  readonly day: number;
  readonly index: number;
  readonly sets: number;
}

function places(sets: Sets): readonly Place[] {
  return sets.flatMap((ofDay, day) => ofDay.map((each, index) => ({ day, index, sets: each })));
}

function withChange(sets: Sets, at: Place, by: 1 | -1): Sets {
  return sets.map((ofDay, day) =>
    day === at.day ? ofDay.map((each, index) => (index === at.index ? each + by : each)) : ofDay,
  );
}

/** Is every place that was raised within its limits: sets of an exercise, minutes of the day, sets of its muscles? */
function isWithinLimits(sets: Sets, request: WeeksAheadRequest): boolean {
  const { days, minutesPerSession, caps } = request;
  const byMuscle = new Map<MuscleId, number>();
  for (const [day, { exercises }] of days.entries()) {
    for (const [index, { exercise, sets: atFirst }] of exercises.entries()) {
      const now = sets[day]?.[index] ?? 0;
      if (now > atFirst && now > mostSets(exercise)) return false;
      for (const { muscle, credit } of muscleCredits(exerciseOf(exercise)).muscles)
        byMuscle.set(muscle, (byMuscle.get(muscle) ?? 0) + credit * now);
    }
    const isRaised = exercises.some(({ sets: atFirst }, index) => (sets[day]?.[index] ?? 0) > atFirst);
    if (isRaised && minutesOf(day, sets, request) > minutesPerSession) return false;
  }
  const cap = parameter("sets.weeklyCap").value;
  return [...byMuscle].every(([muscle, now]) => now <= Math.min(cap, caps?.get(muscle) ?? cap));
}

function mostSets(id: ExerciseId): number {
  const { pattern } = exerciseOf(id);
  return parameter(pattern === "mobility" ? "planner.mobilitySetsHigh" : "sets.perExerciseHigh").value;
}

function minutesOf(day: number, sets: Sets, { days, ...context }: WeeksAheadRequest): number {
  const planned = days[day];
  if (!planned) return 0;
  return planned.exercises.reduce((minutes, { exercise, sets: atFirst }, index) => {
    const more = (sets[day]?.[index] ?? atFirst) - atFirst;
    const found = exerciseOf(exercise);
    return minutes + more * exerciseTime(found, gradeOf(found, context)).setMin;
  }, planned.minutes);
}

/** A walk grows by the same share a week, in whole minutes, up to its target. */
function walkOfWeek(walkMin: number, week: number): number {
  const rise = 1 + parameter("volume.weeklyRisePercent").value / WHOLE;
  const target = Math.max(walkMin, parameter("walking.targetMinPerDay").value);
  return Math.min(target, Math.floor(walkMin * rise ** (week - 1)));
}
