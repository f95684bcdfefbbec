import { SIDES } from "../assessment/link.ts";
import { dateOfDay, dayNumber, type LocalDate } from "../calendar.ts";
import { parameter } from "../evidence/parameter.ts";
import { exercise as exerciseOf } from "../exercise/catalogue.ts";
import type { Exercise, ExerciseId } from "../exercise/exercise.ts";
import type { Side, TrainingLog } from "../log/trainingLog.ts";
import { WEEKDAYS } from "../person/person.ts";
import type { Dose } from "../programme/dose.ts";
import { dosedExercise } from "../programme/dosedExercise.ts";
import { gradeOf } from "../programme/grade.ts";
import type { PlannedDay } from "../programme/programme.ts";
import { exerciseMinutes } from "../programme/setTime.ts";
import type { Decision, Prescription } from "./decision.ts";
import { doneSessions } from "./doneSessions.ts";
import { fallTo } from "./doneWork.ts";
import { lineDecisions, type LineContext } from "./lineDecisions.ts";
import { loadAtMost, loadsOnOffer } from "./loadStock.ts";
import { progressTexts, sessionTexts } from "./messages.ts";
import { plannedDayOn, type MovedDays } from "./movedDays.ts";
import { lightened, readinessOf } from "./readiness.ts";
import type { PlannedWeek, SessionDay, SessionExercise, SessionOutcome, SetToDo } from "./session.ts";
import { shorten, type Line } from "./shorten.ts";
import { swapLines, type Swapped } from "./swapLines.ts";
import { warmUp } from "./warmUp.ts";

/**
 * What to do today: the planned day with what cannot be done swapped, what does not fit left away, every exercise moved
 * on from what the log shows and what the body said, and loads that can be put together from the weights there are.
 */
export function planSession(programme: PlannedWeek, log: TrainingLog, day: SessionDay): SessionOutcome {
  const planned =
    plannedDayOn(programme, day.on, day.moved) ?? (day.anyway ? nextDay(programme, day) : undefined);
  if (!planned) return restUntil(programme, day, "restDay");
  const done = doneSessions(log, day.resolve, dateOfDay(dayNumber(day.on) - 1));
  if (!day.anyway && isDone(planned, log, day)) return restUntil(programme, day, "done");

  const swapped = swapLines(planned, day);
  const lines = shorten(swapped.lines, minutesFor(day), programme.targets, day.person);
  const readiness = readinessOf(day, programme, done);
  const context: LineContext = {
    day,
    done,
    usual: readiness.usual,
    planned: plannedExercises(programme),
    ...(readiness.noRise !== undefined && { noRise: readiness.noRise }),
  };
  const decided = lines.map((line) => ({
    line,
    decisions: lineDecisions(line.exercise, line.planned, context).map((each) =>
      lightened(each, readiness, day),
    ),
  }));

  const exercises = decided
    .filter(({ decisions }) => decisions.some(({ to }) => to.sets > 0))
    .map(({ line, decisions }) => sessionExercise(line, decisions, day, swapped.insteadOf));
  const offerOf = (each: Exercise) => loadsOnOffer(each, day.person.usableKit, day.stock);
  return {
    kind: "session",
    session: {
      on: day.on,
      warmUp: warmUp(exercises, exerciseOf, offerOf, day.person),
      exercises,
      leftOut: [
        ...swapped.leftOut,
        ...swapped.lines
          .filter(({ exercise }) => !lines.some((line) => line.exercise.id === exercise.id))
          .map(({ exercise }) => ({ exercise: exercise.id, because: sessionTexts.noTime })),
        ...decided
          .filter(({ decisions }) => decisions.every(({ to }) => to.sets === 0))
          .map(({ line, decisions }) => ({
            exercise: line.exercise.id,
            because: decisions[0]?.because ?? progressTexts.leftOut,
          })),
      ],
      minutes:
        parameter("planner.warmUpMin").value + exercises.reduce((sum, { minutes }) => sum + minutes, 0),
      notes: readiness.notes,
      asksNextMorning: decided.some(({ decisions }) => decisions.some((each) => each.asksNextMorning)),
    },
  };
}

function restUntil(
  programme: PlannedWeek,
  { on, moved }: { readonly on: LocalDate; readonly moved?: MovedDays },
  because: "restDay" | "done",
): SessionOutcome {
  const next = nextDate(programme, on, moved);
  return { kind: "rest", because, ...(next && { next }) };
}

function nextDay(programme: PlannedWeek, { on, moved }: SessionDay): PlannedDay | undefined {
  const date = nextDate(programme, on, moved);
  return date === undefined ? undefined : plannedDayOn(programme, date, moved);
}

function nextDate(programme: PlannedWeek, on: LocalDate, moved?: MovedDays): LocalDate | undefined {
  const today = dayNumber(on);
  // a week with its days moved about may begin again only in the week after
  return [...WEEKDAYS, ...WEEKDAYS]
    .map((_, ahead) => dateOfDay(today + ahead + 1))
    .find((date) => plannedDayOn(programme, date, moved));
}

/** A planned exercise, or one that stands for it, was logged today. */
function isDone(planned: PlannedDay, log: TrainingLog, day: SessionDay): boolean {
  return (
    planned.exercises.length > 0 &&
    log.workouts.some(
      ({ startedAt, entries }) =>
        startedAt.slice(0, 10) === day.on && entries.some(({ name }) => day.resolve(name) !== undefined),
    )
  );
}

function plannedExercises(programme: PlannedWeek): ReadonlySet<ExerciseId> {
  return new Set(programme.days.flatMap(({ exercises }) => exercises.map(({ exercise }) => exercise)));
}

function minutesFor(day: SessionDay): number {
  if (day.minutes === undefined) return Infinity;
  const least = parameter("session.minMinutes").value;
  return Math.max(day.minutes, least) - parameter("planner.warmUpMin").value;
}

function sessionExercise(
  line: Line,
  decisions: readonly Decision[],
  day: SessionDay,
  insteadOf: Swapped["insteadOf"],
): SessionExercise {
  const id = decisions[0]?.to.exercise ?? line.exercise.id;
  const exercise = exerciseOf(id);
  const stays = id === line.exercise.id;
  const planned = stays ? line.planned : { ...line.planned, exercise: id };
  const dosed = dosedExercise(exercise, planned, day.person);
  const swappedFor = insteadOf.get(line.exercise.id);
  const steppedFrom = stays
    ? undefined
    : { exercise: line.exercise.id, because: decisions[0]?.because ?? "" };
  const instead = swappedFor ?? steppedFrom;
  const sets = setsToDo(exercise, dosed.dose, decisions, line.planned.extraSets ?? 0, day);
  const perSide = exercise.laterality === "unilateral" ? 2 : 1;
  return {
    exercise: id,
    name: exercise.name,
    ...(instead && { insteadOf: instead }),
    sets,
    dose: dosed.dose,
    cues: dosed.cues,
    changes: dosed.changes,
    easier: dosed.easier.text,
    harder: dosed.harder.text,
    stopWhen: dosed.stopWhen,
    why: line.planned.why,
    decisions,
    minutes: exerciseMinutes(
      exercise,
      gradeOf(exercise, day.person),
      Math.floor(sets.length / perSide),
      sets.length % perSide,
    ),
  };
}

/** The decisions as the exercise asks for them: one for both sides together, or one a side. */
function onSides(exercise: Exercise, decisions: readonly Decision[]): readonly Decision[] {
  const [first] = decisions;
  if (!first) return [];
  if (exercise.laterality === "bilateral") return [first];
  return first.side ? decisions : SIDES.map((side) => ({ ...first, side }));
}

/** Set by set: both sides in turn, the side that leads first, its extra set last. */
function setsToDo(
  exercise: Exercise,
  dose: Dose,
  decisions: readonly Decision[],
  extraSets: number,
  day: SessionDay,
): readonly SetToDo[] {
  const offer = loadsOnOffer(exercise, day.person.usableKit, day.stock);
  const setOf = (to: Prescription, index: number, side: Side | undefined): SetToDo => {
    const load = to.loadKg === undefined ? undefined : loadAtMost(to.loadKg, offer);
    const reps = to.reps === undefined ? undefined : Math.max(1, to.reps - fallTo(index, dose));
    return {
      ...(side && { side }),
      ...(reps !== undefined && { reps }),
      ...(to.holdS !== undefined && { holdS: to.holdS }),
      ...(to.distanceM !== undefined && { distanceM: to.distanceM }),
      ...(to.minutes !== undefined && { minutes: to.minutes }),
      ...(load && { load }),
    };
  };
  const sides = onSides(exercise, decisions);
  const most = Math.max(0, ...sides.map(({ to }) => to.sets));
  const rounds = Array.from({ length: most }, (_, index) =>
    sides.filter(({ to }) => index < to.sets).map((each) => setOf(each.to, index, each.side)),
  ).flat();
  const lead = sides[0];
  const eased = decisions.some(({ kind }) => kind === "regress" || kind === "deload");
  const extra = lead?.side && extraSets > 0 && !eased ? [setOf(lead.to, lead.to.sets, lead.side)] : [];
  return [...rounds, ...extra];
}
