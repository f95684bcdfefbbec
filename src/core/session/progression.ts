import { parameter, type ParameterId } from "../evidence/parameter.ts";
import type { Dose } from "../programme/dose.ts";
import type { Decision, Prescription } from "./decision.ts";
import { asPrescription, doneWork, type DoneWork } from "./doneWork.ts";
import { loadAbove, loadAtLeast, loadAtMost } from "./loadStock.ts";
import { progressTexts } from "./messages.ts";
import { nextLoad } from "./nextLoad.ts";
import { countRange, decide, prescribe, type ProgressionInput } from "./progressionInput.ts";
import { returning } from "./returning.ts";
import { easierWork, stepBack } from "./stepBack.ts";

/**
 * What comes next, the strictest rule first: pain above the rule, a gap, a rise not allowed today, two sessions in a
 * row that fell short, then double progression: repetitions up to the top of the range, then load (or a harder form)
 * after two sessions with two repetitions to spare, counted with those in reserve. Holds grow by repetition, never by length.
 * Source: parameters "painRule.*", "layoff.*", "deload.*", "progression.*"; `decision.sourceIds` names those used.
 */
export function progression(input: ProgressionInput): Decision {
  const works = input.done.map((session) => doneWork(session, input.dose));
  const last = works.at(-1);
  if (!last) return start(input);

  if (input.pain.verdict === "cut") return stepBack(input, last);
  const back = returning(input, works);
  if (back) return back;
  if (input.pain.verdict === "hold") return same(input, last, input.pain.because, input.pain.parameterIds);
  if (input.noRise !== undefined) return same(input, last, input.noRise, []);
  if (fellShortAgain(works, input.dose)) return lighten(input, last);
  if (hasMoreToGive(works, input)) return harder(input, last);
  return oneMore(input, last);
}

function start(input: ProgressionInput): Decision {
  const { dose, offer } = input;
  const known = dose.load.kind === "history" || dose.load.kind === "kept" ? dose.load.loadKg : undefined;
  const load = known === undefined ? undefined : loadAtMost(known, offer)?.loadKg;
  const because =
    dose.load.kind === "ramp"
      ? progressTexts.ramp(dose.load.maxSets)
      : load === undefined
        ? dose.load.kind === "body"
          ? progressTexts.firstWithBody
          : progressTexts.first
        : progressTexts.fromLog;
  const to = prescribe(input, countRange(dose).low, load);
  return decide(input, "start", load === undefined ? "nothing" : "load", undefined, to, because, []);
}

function same(
  input: ProgressionInput,
  last: DoneWork,
  because: string,
  parameterIds: readonly ParameterId[],
): Decision {
  const { high } = countRange(input.dose);
  const count = Math.min(high, last.last);
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
