import { dayNumber, type LocalDate } from "../calendar.ts";
import { parameter, type ParameterId } from "../evidence/parameter.ts";
import type { Exercise } from "../exercise/exercise.ts";
import type { Side } from "../log/trainingLog.ts";
import type { TrainingAge } from "../person/person.ts";
import type { Dose, Range } from "../programme/dose.ts";
import type { Decision, DecisionKind, Prescription } from "./decision.ts";
import type { DoneSession } from "./doneSessions.ts";
import { asPrescription, countFields, doneWork, type DoneWork } from "./doneWork.ts";
import { loadAbove, loadAtLeast, loadAtMost, type LoadOnOffer } from "./loadStock.ts";
import { progressTexts } from "./messages.ts";
import { nextLoad } from "./nextLoad.ts";
import type { PainVerdict } from "./painRule.ts";

/** All that decides what comes next of one exercise, or of one side of it. */
export interface ProgressionInput {
  readonly exercise: Exercise;
  readonly side?: Side;
  /** What the plan asks for. */
  readonly dose: Dose;
  /** Sessions of this exercise (and side), oldest first, all before `today`. */
  readonly done: readonly DoneSession[];
  /** Days on which one of its direct muscles was trained, by whatever exercise, in order, before `today`. */
  readonly trainedOn: readonly number[];
  /** Pain around the last of them. */
  readonly pain: PainVerdict;
  readonly today: LocalDate;
  readonly trainingAge: TrainingAge;
  /** Lightest first; empty where no weight is used. */
  readonly offer: readonly LoadOnOffer[];
  /** An easier and a harder form that this person may do, where there is one. */
  readonly easier?: Exercise;
  readonly harder?: Exercise;
  /** Screening or pain of today lets nothing get harder: the reason. */
  readonly noRise?: string;
}

/**
 * What comes next, the strictest rule first: pain above the rule, a gap, a rise not allowed today, two sessions in a
 * row that fell short, then double progression: repetitions up to the top of the range, then load (or a harder form)
 * after two sessions with two repetitions to spare, counted with those in reserve. Holds grow by repetition, never by length.
 * Source: parameters "painRule.*", "layoff.*", "deload.*", "progression.*"; `decision.sourceIds` names those used.
 */
export function progression(input: ProgressionInput): Decision {
  const works = input.done.map((session) => doneWork(session, input.dose));
  const last = works.at(-1);
  const lastDay = input.done.at(-1)?.day;
  if (!last || lastDay === undefined) return start(input);

  if (input.pain.verdict === "cut") return stepBack(input, last);
  const back = returning(input, works);
  if (back) return back;
  if (input.pain.verdict === "hold") return same(input, last, input.pain.because, input.pain.parameterIds);
  if (input.noRise !== undefined) return same(input, last, input.noRise, []);
  if (fellShortAgain(works, input.dose)) return lighten(input, last);
  if (hasMoreToGive(works, input)) return harder(input, last);
  return oneMore(input, last);
}

/** Repetitions (or holds) of a set, from the fewest to the most that the plan asks for. */
export function countRange(dose: Dose): Range {
  switch (dose.work.kind) {
    case "reps":
      return dose.work.reps;
    case "hold":
      return holdRange(dose.work.holds);
    case "distance":
      return { low: dose.work.distanceM, high: dose.work.distanceM };
    case "duration":
      return { low: dose.work.minutes, high: dose.work.minutes };
  }
}

/** One hold stays one (a stretch); several grow to the first step of the pyramid, and two beyond it. */
function holdRange(first: number): Range {
  if (first === 1) return { low: 1, high: 1 };
  const top = parameter("hold.pyramidFirst").value;
  return { low: first, high: first < top ? top : top + parameter("progression.extraReps").value };
}

function start(input: ProgressionInput): Decision {
  const { dose, offer } = input;
  const known = dose.load.kind === "history" || dose.load.kind === "kept" ? dose.load.loadKg : undefined;
  const load = known === undefined ? undefined : loadAtMost(known, offer)?.loadKg;
  const because =
    dose.load.kind === "ramp"
      ? progressTexts.ramp(dose.load.maxSets)
      : load === undefined
        ? progressTexts.first
        : progressTexts.fromLog;
  const to = prescribe(input, countRange(dose).low, load);
  return decide(input, "start", load === undefined ? "nothing" : "load", undefined, to, because, []);
}

/** Above the rule: the easier form; without one, less load; without load, fewer repetitions. */
function stepBack(input: ProgressionInput, last: DoneWork): Decision {
  const { easier, offer, dose, pain } = input;
  const kept = 1 - parameter("painRule.cutPercent").value / 100;
  const from = asPrescription(input.exercise.id, last, dose);
  const used: readonly ParameterId[] = [...pain.parameterIds, "painRule.cutPercent"];
  if (easier) {
    const to: Prescription = { exercise: easier.id, sets: dose.sets, ...easierWork(easier, dose) };
    const because = `${pain.because} ${progressTexts.easierForm(easier.name)}`;
    return decide(input, "regress", "exercise", from, to, because, used);
  }
  const lighter =
    last.loadKg === undefined || last.loadKg === 0 ? undefined : loadAtMost(last.loadKg * kept, offer);
  if (lighter && lighter.loadKg < (last.loadKg ?? 0)) {
    const to = prescribe(input, countRange(dose).low, lighter.loadKg);
    return decide(input, "regress", "load", from, to, `${pain.because} ${progressTexts.lighter}`, used);
  }
  const fewer = Math.max(1, Math.floor(Math.min(last.last, countRange(dose).low) * kept));
  if (fewer >= last.last && restedDays(input) < parameter("flare.settleDays").value) {
    const to = { ...prescribe(input, fewer, last.loadKg), sets: 0 };
    const because = `${pain.because} ${progressTexts.leftOut}`;
    return decide(input, "regress", "sets", from, to, because, [...used, "flare.settleDays"]);
  }
  const to = prescribe(input, fewer, last.loadKg);
  return decide(input, "regress", "reps", from, to, `${pain.because} ${progressTexts.lessRange}`, used);
}

function restedDays({ done, today }: ProgressionInput): number {
  return dayNumber(today) - (done.at(-1)?.day ?? dayNumber(today));
}

/** The dose carried over to an easier form, at the near end; its load is found by feel. */
function easierWork(easier: Exercise, dose: Dose): Omit<Prescription, "exercise" | "sets"> {
  if (easier.measure === "hold") {
    return dose.work.kind === "hold"
      ? countFields(dose, dose.work.holds)
      : { reps: parameter("hold.startReps").value, holdS: parameter("hold.repS").value };
  }
  return { reps: dose.work.kind === "reps" ? dose.work.reps.low : parameter("session.easierReps").value };
}

/**
 * After a gap in all training of its muscles: lighter, and back to where it was over some weeks. Undefined when no gap
 * matters any more.
 */
function returning(input: ProgressionInput, works: readonly (DoneWork | undefined)[]): Decision | undefined {
  const { done, dose, offer } = input;
  const today = dayNumber(input.today);
  const gap = parameter("layoff.days").value;
  const rebuild = parameter("layoff.rebuildWeeks").value;
  const days = [...input.trainedOn, today];
  const resumedAt = days.findLastIndex((day, index) => index > 0 && day - (days[index - 1] ?? day) >= gap);
  if (resumedAt < 1) return undefined;
  const resumed = days[resumedAt] ?? today;
  const weeks = Math.floor((today - resumed) / 7);
  const before = works[done.findLastIndex(({ day }) => day < resumed)];
  const last = works.at(-1);
  if (weeks >= rebuild || !before || !last) return undefined;

  const restart = parameter("layoff.restartPercent").value / 100;
  const share = restart + ((1 - restart) * weeks) / rebuild;
  const load = before.loadKg === undefined ? undefined : loadAtMost(before.loadKg * share, offer)?.loadKg;
  const range = countRange(dose);
  const count = load === undefined || load === 0 ? Math.max(1, Math.floor(range.low * share)) : range.low;
  const held = input.pain.verdict === "hold" || input.noRise !== undefined;
  const to =
    held && last.loadKg !== undefined && load !== undefined && load > last.loadKg
      ? prescribe(input, count, last.loadKg)
      : prescribe(input, count, load);
  const because = progressTexts.afterGap(Math.round(share * 100), weeks, rebuild);
  return decide(
    input,
    "restart",
    load === undefined ? "reps" : "load",
    asPrescription(input.exercise.id, before, dose),
    to,
    because,
    ["layoff.days", "layoff.restartPercent", "layoff.rebuildWeeks"],
  );
}

function same(
  input: ProgressionInput,
  last: DoneWork,
  because: string,
  parameterIds: readonly ParameterId[],
): Decision {
  const { low, high } = countRange(input.dose);
  const count = Math.min(high, Math.max(Math.min(low, last.last), last.last));
  const load =
    last.loadKg === undefined ? undefined : (loadAtMost(last.loadKg, input.offer)?.loadKg ?? last.loadKg);
  const from = asPrescription(input.exercise.id, last, input.dose);
  return decide(input, "hold", "nothing", from, prescribe(input, count, load), because, parameterIds);
}

/** Two sessions in a row under the range at the same load. */
function fellShortAgain(works: readonly (DoneWork | undefined)[], dose: Dose): boolean {
  const bad = works.slice(-parameter("deload.badSessions").value);
  const { low } = countRange(dose);
  const load = bad[0]?.loadKg ?? 0;
  return (
    bad.length === parameter("deload.badSessions").value &&
    bad.every(
      (work) =>
        work !== undefined &&
        work.fewest < low &&
        (work.loadKg ?? 0) >= load &&
        leftLessThanAsked(work, dose),
    )
  );
}

/** Few repetitions with much in reserve were prescribed so, not missed. Unknown reserve counts as none. */
function leftLessThanAsked({ rir }: DoneWork, dose: Dose): boolean {
  return dose.rir !== undefined && (rir ?? 0) < dose.rir.low;
}

function lighten(input: ProgressionInput, last: DoneWork): Decision {
  const { dose, offer } = input;
  const share = 1 - parameter("deload.loadWithinPercent").value / 100;
  const sets = Math.max(1, Math.round(dose.sets * (1 - parameter("deload.setsCutPercent").value / 100)));
  const load = last.loadKg === undefined ? undefined : loadAtLeast(last.loadKg * share, offer)?.loadKg;
  const count = Math.max(1, Math.min(last.fewest, countRange(dose).low));
  const to = { ...prescribe(input, count, load), sets };
  const from = asPrescription(input.exercise.id, last, dose);
  return decide(input, "deload", "sets", from, to, progressTexts.twoShort, [
    "deload.badSessions",
    "deload.setsCutPercent",
    "deload.loadWithinPercent",
  ]);
}

/** Two sessions in a row at this load whose last set had two repetitions to spare beyond what is asked. */
function hasMoreToGive(works: readonly (DoneWork | undefined)[], input: ProgressionInput): boolean {
  const wanted = parameter("progression.sessionsInARow").value;
  const recent = works.slice(-wanted);
  const load = recent.at(-1)?.loadKg ?? 0;
  return (
    recent.length === wanted &&
    recent.every((work) => work && (work.loadKg ?? 0) === load && isAbove(work, input))
  );
}

function isAbove(work: DoneWork, { dose }: ProgressionInput): boolean {
  const { low, high } = countRange(dose);
  if (dose.rir === undefined || dose.work.kind !== "reps") return work.fewest >= high;
  return work.fewest >= low && spare(work, dose) >= parameter("progression.extraReps").value;
}

/** Repetitions beyond the top of the range with those in reserve; unknown reserve counts as what was asked. */
function spare(work: DoneWork, dose: Dose): number {
  const asked = dose.rir?.low ?? 0;
  return work.last + (work.rir ?? asked) - (countRange(dose).high + asked);
}

/** A step of load within 2 to 10 %; where no weight lies there, the next one once more is to spare; else a harder form. */
function harder(input: ProgressionInput, last: DoneWork): Decision {
  const { dose, offer, exercise } = input;
  const range = countRange(dose);
  const from = asPrescription(exercise.id, last, dose);
  const used: readonly ParameterId[] = ["progression.extraReps", "progression.sessionsInARow"];

  if (last.loadKg !== undefined && loadAbove(last.loadKg, offer)) {
    const step = nextLoad(last.loadKg, exercise, input.trainingAge, offer, spare(last, dose), dose);
    if (!step) return oneMore(input, last, progressTexts.stepTooBig);
    const to = prescribe(input, range.low, step.loadKg);
    return decide(input, "progress", "load", from, to, progressTexts.moreLoad, [
      ...used,
      "progression.loadPercentLow",
      "progression.loadPercentHigh",
    ]);
  }
  if (input.harder && (last.loadKg ?? 0) === 0) {
    const to: Prescription = {
      exercise: input.harder.id,
      sets: dose.sets,
      ...easierWork(input.harder, dose),
    };
    return decide(input, "progress", "exercise", from, to, progressTexts.harderForm(input.harder.name), used);
  }
  return same(input, last, progressTexts.nothingHarder, used);
}

/** One repetition (or hold) more within the range, where the last session met what was asked. */
function oneMore(input: ProgressionInput, last: DoneWork, reason?: string): Decision {
  const { dose } = input;
  const { low, high } = countRange(dose);
  const load =
    last.loadKg === undefined ? undefined : (loadAtMost(last.loadKg, input.offer)?.loadKg ?? last.loadKg);
  const from = asPrescription(input.exercise.id, last, dose);
  const tooHard = last.rir !== undefined && dose.rir !== undefined && last.rir < dose.rir.low;
  if (tooHard) {
    const to = prescribe(input, Math.max(1, Math.min(last.fewest, high)), load);
    return decide(input, "hold", "nothing", from, to, progressTexts.hardEnough, ["rir.workLow"]);
  }
  const most = reason === undefined ? high : last.fewest + 1;
  const next = Math.max(Math.min(low, last.fewest + 1), Math.min(most, last.fewest + 1));
  const isMore = next > last.fewest;
  const to = prescribe(input, next, load);
  return decide(
    input,
    isMore ? "progress" : "hold",
    isMore ? "reps" : "nothing",
    from,
    to,
    reason ?? (isMore ? progressTexts.oneMore : progressTexts.untilSpare),
    ["progression.extraReps"],
  );
}

function prescribe(input: ProgressionInput, count: number, loadKg: number | undefined): Prescription {
  return {
    exercise: input.exercise.id,
    sets: input.dose.sets,
    ...countFields(input.dose, count),
    ...(loadKg !== undefined && { loadKg }),
  };
}

function decide(
  input: ProgressionInput,
  kind: DecisionKind,
  what: Decision["what"],
  from: Prescription | undefined,
  to: Prescription,
  because: string,
  parameterIds: readonly ParameterId[],
): Decision {
  const sources = parameterIds.map((id) => parameter(id).sourceId);
  return {
    kind,
    what,
    exercise: input.exercise.id,
    ...(input.side && { side: input.side }),
    ...(from && { from }),
    to,
    because,
    parameterIds,
    sourceIds: [...new Set(sources)],
    borrowed: parameterIds.some((id) => id.startsWith("painRule.")),
    asksNextMorning: input.pain.asksNextMorning,
  };
}
