import { dayNumber } from "../calendar.ts";
import { parameter, type ParameterId } from "../evidence/parameter.ts";
import type { Exercise } from "../exercise/exercise.ts";
import type { Dose } from "../programme/dose.ts";
import type { Decision, Prescription } from "./decision.ts";
import { asPrescription, countFields, type DoneWork } from "./doneWork.ts";
import { loadAtMost } from "./loadStock.ts";
import { progressTexts } from "./messages.ts";
import { countRange, decide, prescribe, type ProgressionInput } from "./progressionInput.ts";

/**
 * After pain above the rule: the easier form; without one, less load; without load, fewer repetitions; where there is
 * nothing less, some days without it.
 * Source: parameters "painRule.cutPercent", "flare.settleDays" (product choices).
 */
export function stepBack(input: ProgressionInput, last: DoneWork): Decision {
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
export function easierWork(easier: Exercise, dose: Dose): Omit<Prescription, "exercise" | "sets"> {
  if (easier.measure === "hold") {
    return dose.work.kind === "hold"
      ? countFields(dose, dose.work.holds)
      : { reps: parameter("hold.startReps").value, holdS: parameter("hold.repS").value };
  }
  return { reps: dose.work.kind === "reps" ? dose.work.reps.low : parameter("session.easierReps").value };
}
