import { parameter } from "../evidence/parameter.ts";
import type { Exercise, Pattern } from "../exercise/exercise.ts";
import type { TrainingAge } from "../person/person.ts";
import type { Dose } from "../programme/dose.ts";
import { loadAbove, loadAtMost, type LoadOnOffer } from "./loadStock.ts";

const UPPER: ReadonlySet<Pattern> = new Set([
  "pull_horizontal",
  "pull_vertical",
  "push_horizontal",
  "push_vertical",
  "shoulder_extension",
  "shoulder_isolation",
  "scapular",
  "elbow_flexion",
  "elbow_extension",
  "grip",
  "neck",
]);

/**
 * The next load on offer after `loadKg`: the usual step for the part of the body and the training age, within 2 to
 * 10 %. Where the next weight there is lies further up, it is taken once the repetitions to spare have grown in the same
 * proportion; undefined until then.
 * Source: parameters "progression.*StepKg", "progression.loadPercent*", "progression.extraReps".
 */
export function nextLoad(
  loadKg: number,
  exercise: Exercise,
  trainingAge: TrainingAge,
  offer: readonly LoadOnOffer[],
  spareReps: number,
  dose: Dose,
): LoadOnOffer | undefined {
  const next = loadAbove(loadKg, offer);
  if (!next) return undefined;
  if (loadKg === 0) return next;
  const low = (loadKg * parameter("progression.loadPercentLow").value) / 100;
  const high = (loadKg * parameter("progression.loadPercentHigh").value) / 100;
  const step = Math.min(high, Math.max(low, usualStepKg(exercise, trainingAge)));
  const within = loadAtMost(loadKg + step, offer);
  if (within && within.loadKg > loadKg) return within;
  if (next.loadKg - loadKg <= high) return next;
  const wanted = (parameter("progression.extraReps").value * (next.loadKg - loadKg)) / high;
  return dose.work.kind === "reps" && spareReps >= wanted ? next : undefined;
}

function usualStepKg({ pattern }: Exercise, trainingAge: TrainingAge): number {
  const trained = trainingAge !== "beginner";
  if (UPPER.has(pattern)) {
    return parameter(trained ? "progression.upperTrainedStepKg" : "progression.upperStepKg").value;
  }
  return parameter(trained ? "progression.lowerTrainedStepKg" : "progression.lowerStepKg").value;
}
