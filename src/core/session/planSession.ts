import { dateOfDay, dayNumber, type LocalDate } from "../calendar.ts";
import { SIDES } from "../assessment/link.ts";
import { parameter } from "../evidence/parameter.ts";
import { exercise as exerciseOf } from "../exercise/catalogue.ts";
import type { Exercise, ExerciseId } from "../exercise/exercise.ts";
import type { Side, TrainingLog } from "../log/trainingLog.ts";
import { WEEKDAYS, type Weekday } from "../person/person.ts";
import type { Dose } from "../programme/dose.ts";
import { dosedExercise } from "../programme/dosedExercise.ts";
import type { PlannedDay } from "../programme/programme.ts";
import { exerciseMinutes } from "../programme/setTime.ts";
import type { Decision, Prescription } from "./decision.ts";
import { doneSessions, type DoneSessions } from "./doneSessions.ts";
import { fallTo } from "./doneWork.ts";
import { easyWeekDue, fullWeeksInARow } from "./easyWeek.ts";
import { lineDecisions, type LineContext } from "./lineDecisions.ts";
import { loadAtLeast, loadAtMost, loadsOnOffer } from "./loadStock.ts";
import { painTexts, progressTexts, sessionTexts } from "./messages.ts";
import { usualPain } from "./painCheck.ts";
import { painBand, type PainBand } from "./painRule.ts";
import type {
  LeftOutToday,
  PlannedWeek,
  SessionDay,
  SessionExercise,
  SessionOutcome,
  SetToDo,
} from "./session.ts";
import { shorten, type Line } from "./shorten.ts";
import { canDoWithout, substitute } from "./substitute.ts";
import { warmUp } from "./warmUp.ts";

/**
 * What to do today: the planned day with what cannot be done swapped, what does not fit left away, every exercise moved
 * on from what the log shows and what the body said, and loads that can be put together from the weights there are.
 */
export function planSession(programme: PlannedWeek, log: TrainingLog, day: SessionDay): SessionOutcome {
  const planned = dayOf(programme, day.on);
  if (!planned) return restUntil(programme, day.on, "restDay");
  const done = doneSessions(log, day.resolve, dateOfDay(dayNumber(day.on) - 1));
  if (isDone(planned, log, day)) return restUntil(programme, day.on, "done");

  const swapped = swapLines(planned, day);
  const lines = shorten(swapped.lines, minutesFor(day), programme.targets);
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

/** The weekday of a civil day. */
export function weekdayOf(date: LocalDate): Weekday {
  const thursday = WEEKDAYS.indexOf("thu"); // 1970-01-01
  const index = (((dayNumber(date) + thursday) % 7) + 7) % 7;
  const weekday = WEEKDAYS[index];
  if (!weekday) throw new RangeError(`date: no weekday for ${JSON.stringify(date)}`);
  return weekday;
}

function dayOf(programme: PlannedWeek, on: LocalDate): PlannedDay | undefined {
  const weekday = weekdayOf(on);
  return programme.days.find((each) => each.weekday === weekday);
}

function restUntil(programme: PlannedWeek, on: LocalDate, because: "restDay" | "done"): SessionOutcome {
  const today = dayNumber(on);
  const next = WEEKDAYS.map((_, ahead) => dateOfDay(today + ahead + 1)).find((date) =>
    dayOf(programme, date),
  );
  return { kind: "rest", because, ...(next && { next }) };
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

interface Swapped {
  readonly lines: readonly Line[];
  readonly insteadOf: ReadonlyMap<ExerciseId, { readonly exercise: ExerciseId; readonly because: string }>;
  readonly leftOut: readonly LeftOutToday[];
}

/** The day's lines with what is busy or unwanted replaced by what keeps the targets. */
function swapLines(planned: PlannedDay, day: SessionDay): Swapped {
  const lines: Line[] = [];
  const insteadOf = new Map<ExerciseId, { exercise: ExerciseId; because: string }>();
  const leftOut: LeftOutToday[] = [];
  const busy = day.busyKit ?? [];
  const unwanted = new Set([...(day.notToday ?? []), ...day.person.dislikes]);
  const taken = new Set<ExerciseId>([...planned.exercises.map(({ exercise }) => exercise), ...unwanted]);
  for (const line of planned.exercises) {
    const exercise = exerciseOf(line.exercise);
    const isBusy = !canDoWithout(exercise, day.person.usableKit, busy);
    if (!isBusy && !unwanted.has(exercise.id)) {
      lines.push({ exercise, planned: line });
      continue;
    }
    const because = isBusy ? sessionTexts.busy : sessionTexts.unwanted;
    const found = substitute(exercise, day.person, busy, taken);
    if (found.kind === "none") {
      leftOut.push({ exercise: exercise.id, because: `${because} ${sessionTexts.noSubstitute}` });
      continue;
    }
    taken.add(found.exercise.id);
    insteadOf.set(found.exercise.id, { exercise: exercise.id, because });
    const { kept: _kept, ...rest } = line;
    lines.push({ exercise: found.exercise, planned: { ...rest, exercise: found.exercise.id } });
  }
  return { lines, insteadOf, leftOut };
}

interface Readiness {
  readonly usual: ReturnType<typeof usualPain>;
  readonly band: PainBand;
  readonly easyWeek: boolean;
  readonly noRise?: string;
  readonly notes: readonly string[];
}

/** What pain of today, screening and the weeks before let happen. */
function readinessOf(day: SessionDay, week: PlannedWeek, done: DoneSessions): Readiness {
  const usual = usualPain(day.person.pain, day.painChecks, day.on);
  const now =
    day.painChecks.findLast(({ on, moment }) => on === day.on && moment === "before")?.pain ??
    day.person.pain?.now;
  const band = now === undefined ? "go" : painBand(now, usual.level);
  const trainsHard = day.person.stage === "strength" || day.person.stage === "power";
  const easyWeek = trainsHard && easyWeekDue(done, week, day.on);
  const painNote =
    band === "go" || now === undefined
      ? undefined
      : band === "cut"
        ? painTexts.nowHigh(now)
        : painTexts.nowRaised(now);
  const easyNote = easyWeek ? progressTexts.easyWeek(fullWeeksInARow(done, week, day.on)) : undefined;
  const gentleNote = day.person.gentle ? sessionTexts.gentle : undefined;
  const noRise = painNote ?? gentleNote ?? easyNote;
  return {
    usual,
    band,
    easyWeek,
    ...(noRise !== undefined && { noRise }),
    notes: [painNote, gentleNote, easyNote].filter((note) => note !== undefined),
  };
}

/** Fewer sets and less load where pain of today or an easy week asks for it. */
function lightened(decision: Decision, readiness: Readiness, day: SessionDay): Decision {
  const painful = readiness.band === "cut";
  if ((!painful && !readiness.easyWeek) || decision.to.sets === 0) return decision;
  const setsShare = painful
    ? parameter("flare.setsPercent").value / 100
    : 1 - parameter("deload.setsCutPercent").value / 100;
  const loadShare = 1 - parameter(painful ? "painRule.cutPercent" : "deload.loadWithinPercent").value / 100;
  const sets = Math.max(1, Math.round(decision.to.sets * setsShare));
  const offer = loadsOnOffer(exerciseOf(decision.to.exercise), day.person.usableKit, day.stock);
  // pain asks for less, an easy week for about as much
  const choose = painful ? loadAtMost : loadAtLeast;
  const load =
    decision.to.loadKg === undefined ? undefined : choose(decision.to.loadKg * loadShare, offer)?.loadKg;
  const used = painful
    ? (["painRule.holdMax", "flare.setsPercent", "painRule.cutPercent"] as const)
    : (["deload.everyWeeksHigh", "deload.setsCutPercent", "deload.loadWithinPercent"] as const);
  return {
    ...decision,
    kind: painful ? "regress" : "deload",
    what: "sets",
    to: { ...decision.to, sets, ...(load !== undefined && { loadKg: load }) },
    because: readiness.noRise ?? decision.because,
    parameterIds: used,
    sourceIds: [...new Set(used.map((id) => parameter(id).sourceId))],
    borrowed: painful,
  };
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
    minutes: exerciseMinutes(exercise, Math.floor(sets.length / perSide), sets.length % perSide),
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
