import { parameter } from "../evidence/parameter.ts";
import type { Exercise } from "../exercise/exercise.ts";
import type { DosingContext } from "../programme/dosedExercise.ts";
import { easierFormOf } from "./formSteps.ts";
import { loadAtMost, type LoadOnOffer } from "./loadStock.ts";
import { warmUpTexts } from "./messages.ts";
import type { SessionExercise, WarmUpStep } from "./session.ts";

/**
 * A few easy minutes, the easier form of the first exercise where there is one, and two lighter sets before the first
 * one that carries a weight. Nothing read shows that a longer warm-up protects more.
 * Source: parameters "planner.warmUpMin", "session.ramp*", "session.easierReps" (product choices).
 */
export function warmUp(
  exercises: readonly SessionExercise[],
  find: (id: string) => Exercise,
  offerOf: (exercise: Exercise) => readonly LoadOnOffer[],
  person: DosingContext,
): readonly WarmUpStep[] {
  const first = exercises[0];
  const easier = first && easierFormOf(find(first.exercise), person);
  return [
    { text: warmUpTexts.easyMinutes(parameter("planner.warmUpMin").value) },
    ...(easier?.measure === "reps"
      ? [
          {
            text: warmUpTexts.easierForm(easier.name),
            exercise: easier.id,
            sets: [{ reps: parameter("session.easierReps").value }],
          },
        ]
      : []),
    ...rampSteps(exercises, find, offerOf),
  ];
}

function rampSteps(
  exercises: readonly SessionExercise[],
  find: (id: string) => Exercise,
  offerOf: (exercise: Exercise) => readonly LoadOnOffer[],
): readonly WarmUpStep[] {
  const loaded = exercises.find(({ sets }) => sets.some(({ load }) => load !== undefined && load.loadKg > 0));
  if (!loaded) return [];
  const offer = offerOf(find(loaded.exercise));
  const work = Math.max(...loaded.sets.map(({ load }) => load?.loadKg ?? 0));
  const sets = [parameter("session.rampFirstPercent"), parameter("session.rampSecondPercent")]
    .map(({ value }) => loadAtMost((work * value) / 100, offer))
    .filter((load) => load !== undefined)
    .filter((load) => load.loadKg < work)
    .map((load) => ({ reps: parameter("session.rampReps").value, load }));
  return sets.length > 0
    ? [{ text: warmUpTexts.lighterSets(loaded.name), exercise: loaded.exercise, sets }]
    : [];
}
