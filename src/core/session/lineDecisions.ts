import { parameter } from "../evidence/parameter.ts";
import { dayNumber } from "../calendar.ts";
import { exercise as exerciseOf } from "../exercise/catalogue.ts";
import type { Exercise } from "../exercise/exercise.ts";
import type { Side } from "../log/trainingLog.ts";
import type { Dose } from "../programme/dose.ts";
import { dosedExercise } from "../programme/dosedExercise.ts";
import type { PlannedExercise } from "../programme/programme.ts";
import { trainingAgeOf } from "../programme/stageOf.ts";
import type { Decision } from "./decision.ts";
import { ofSide, type DoneSession, type DoneSessions } from "./doneSessions.ts";
import { easierFormOf, fittedSets, harderFormOf } from "./formSteps.ts";
import { loadsOnOffer, loadAtMost } from "./loadStock.ts";
import { progressTexts } from "./messages.ts";
import type { UsualPain } from "./painCheck.ts";
import { painVerdict, type PainVerdict } from "./painRule.ts";
import { progression } from "./progression.ts";
import { countRange } from "./progressionInput.ts";
import type { SessionDay } from "./session.ts";
import { directMuscles } from "./substitute.ts";
import { sideBehind, waitFor } from "./sides.ts";
import { otherSide } from "../assessment/link.ts";

/** What the decisions of one line of the day rest on. */
export interface LineContext {
  readonly day: SessionDay;
  readonly done: DoneSessions;
  readonly usual: UsualPain;
  /** Exercises that have lines of their own today or on other days of the plan. */
  readonly planned: ReadonlySet<string>;
  /** Why nothing may get harder today. */
  readonly noRise?: string;
}

/**
 * The decisions about one planned line: one, or one for each side with the side that leads first. Where pain sent the
 * person to an easier form, that form goes on until it was calm twice; where they have moved up to a harder form, that
 * form's own history decides.
 */
export function lineDecisions(
  exercise: Exercise,
  planned: PlannedExercise,
  context: LineContext,
): readonly Decision[] {
  const current = currentForm(exercise, context);
  const decisions = wayBack(current, planned, context) ?? decisionsOf(current, planned, context);
  return decisions.map((decision) => withinTheWeek(decision, exercise));
}

/** Another form is done in no more sets than keep its muscles within what the plan gives them. */
function withinTheWeek(decision: Decision, exercise: Exercise): Decision {
  const { to } = decision;
  if (to.exercise === exercise.id || to.sets === 0) return decision;
  const sets = fittedSets(exercise, exerciseOf(to.exercise), to.sets);
  return { ...decision, to: { ...to, sets } };
}

function decisionsOf(
  exercise: Exercise,
  planned: PlannedExercise,
  context: LineContext,
  verdict?: PainVerdict,
): readonly Decision[] {
  const { day, done } = context;
  const dose = dosedExercise(exercise, planned, day.person).dose;
  const sessions = done.get(exercise.id) ?? [];
  const last = sessions.at(-1);
  const pain = verdict ?? painVerdict(day.painChecks, exercise.id, last?.on ?? day.on, context.usual);
  const easier = easierFormOf(exercise, day.person);
  const harder = readyFor(harderFormOf(exercise, day.person), sessions, context);
  const trainedOn = daysOfMuscles(exercise, done);
  const decide = (side?: Side): Decision =>
    progression({
      exercise,
      dose,
      done: ofSide(sessions, side),
      trainedOn,
      pain,
      today: day.on,
      trainingAge: trainingAgeOf(day.person.trainingAge),
      offer: loadsOnOffer(exercise, day.person.usableKit, day.stock),
      ...(side && { side }),
      ...(easier && { easier }),
      ...(harder && { harder }),
      ...(context.noRise !== undefined && { noRise: context.noRise }),
    });
  return exercise.laterality === "unilateral"
    ? bySide(decide("left"), decide("right"), planned.leadSide)
    : [decide()];
}

/**
 * The harder form, unless the plan has it anyway, or it hurt above the rule and this one was not yet done calmly often
 * enough since. Source: parameter "stage.sessionsBeforeNext".
 */
function readyFor(
  harder: Exercise | undefined,
  sessions: readonly DoneSession[],
  { day, done, usual, planned }: LineContext,
): Exercise | undefined {
  if (!harder || planned.has(harder.id)) return undefined;
  const tried = done.get(harder.id)?.at(-1);
  if (!tried) return harder;
  const hurt = painVerdict(day.painChecks, harder.id, tried.on, usual).verdict === "cut";
  const since = sessions.filter((session) => session.day > tried.day).length;
  return hurt && since < parameter("stage.sessionsBeforeNext").value ? undefined : harder;
}

/** Days on which one of the direct muscles of `exercise` was a direct muscle of something done. */
function daysOfMuscles(exercise: Exercise, done: DoneSessions): readonly number[] {
  const muscles = new Set(directMuscles(exercise));
  const days = new Set<number>();
  for (const [id, sessions] of done) {
    if (directMuscles(exerciseOf(id)).some((muscle) => muscles.has(muscle)))
      for (const { day } of sessions) days.add(day);
  }
  return [...days].toSorted((a, b) => a - b);
}

/** The side that is behind by the log leads; by the tests, where the log shows none; the other does not run ahead. */
function bySide(left: Decision, right: Decision, tested: Side | undefined): readonly Decision[] {
  const lead = sideBehind(left, right) ?? tested;
  if (!lead) return [left, right];
  const of = { left, right };
  const first = of[lead];
  return [first, waitFor(first, of[otherSide(lead)])];
}

/** The harder form that the person has moved up to and last did without trouble, else the exercise itself. */
function currentForm(exercise: Exercise, { day, done, usual, planned }: LineContext): Exercise {
  const harder = harderFormOf(exercise, day.person);
  if (!harder || planned.has(harder.id)) return exercise;
  const last = done.get(harder.id)?.at(-1);
  if (!last || last.day <= (done.get(exercise.id)?.at(-1)?.day ?? -Infinity)) return exercise;
  const verdict = painVerdict(day.painChecks, harder.id, last.on, usual);
  return verdict.verdict === "cut" ? exercise : harder;
}

/** Where the last session of `exercise` hurt above the rule: what of the way back is due. Undefined where it did not. */
function wayBack(
  exercise: Exercise,
  planned: PlannedExercise,
  context: LineContext,
): readonly Decision[] | undefined {
  const { day, done, usual } = context;
  const last = done.get(exercise.id)?.at(-1);
  const easier = easierFormOf(exercise, day.person);
  if (!last || !easier) return undefined;
  const pain = painVerdict(day.painChecks, exercise.id, last.on, usual);
  const since = (done.get(easier.id) ?? []).filter((session) => session.day > last.day);
  if (pain.verdict !== "cut" || since.length === 0) return undefined;

  const verdictOn = (session: DoneSession) =>
    painVerdict(day.painChecks, easier.id, session.on, usual).verdict;
  const calm = since.filter((session) => verdictOn(session) === "go").length;
  const wanted = parameter("stage.sessionsBeforeNext").value;
  const lastEasier = since.at(-1);
  const hurt = lastEasier !== undefined && verdictOn(lastEasier) === "cut";
  const restedDays = lastEasier ? dayNumber(day.on) - lastEasier.day : 0;
  const stepBack = decisionsOf(exercise, planned, context, pain);

  if (hurt && restedDays < parameter("flare.settleDays").value) {
    return stepBack.map((decision) => ({
      ...decision,
      what: "sets",
      to: { ...decision.to, sets: 0 },
      because: progressTexts.leftOut,
      parameterIds: [...decision.parameterIds, "flare.settleDays"],
    }));
  }
  if (calm < wanted) {
    const because = progressTexts.easierStays(calm, wanted);
    return stepBack.map((decision) => ({ ...decision, because }));
  }
  return stepBack.map((decision) => backAgain(decision, exercise, planned, context));
}

/** Back to the exercise that had hurt, lighter than before. */
function backAgain(
  decision: Decision,
  exercise: Exercise,
  planned: PlannedExercise,
  { day }: LineContext,
): Decision {
  const dose: Dose = dosedExercise(exercise, planned, day.person).dose;
  const kept = 1 - parameter("painRule.cutPercent").value / 100;
  const offer = loadsOnOffer(exercise, day.person.usableKit, day.stock);
  const before = decision.from?.loadKg;
  const load = before === undefined ? undefined : loadAtMost(before * kept, offer)?.loadKg;
  const { low } = countRange(dose);
  const reps = load === undefined || load === 0 ? Math.max(1, Math.floor(low * kept)) : low;
  const count =
    dose.work.kind === "reps" ? { reps } : dose.work.kind === "hold" ? { reps, holdS: dose.work.holdS } : {};
  return {
    ...decision,
    kind: "restart",
    what: load === undefined ? "reps" : "load",
    to: {
      exercise: exercise.id,
      sets: planned.sets,
      ...count,
      ...(load !== undefined && { loadKg: load }),
    },
    because: progressTexts.backAgain,
    parameterIds: ["stage.sessionsBeforeNext", "painRule.cutPercent"],
  };
}
