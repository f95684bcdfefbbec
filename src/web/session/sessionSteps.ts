import type { Side } from "../../core/log/trainingLog.ts";
import { holdsOfSet } from "../../core/programme/dose.ts";
import type { DosedExercise } from "../../core/programme/dosedExercise.ts";

/** One thing to do: a set, of one side where the exercise has sides. */
export interface SessionStep {
  /** Place of the exercise in the plan. */
  readonly exercise: number;
  /** 1-based. */
  readonly set: number;
  readonly sets: number;
  readonly side?: Side;
  readonly work:
    | { readonly kind: "reps"; readonly low: number; readonly high: number }
    | { readonly kind: "hold"; readonly holdS: number; readonly holds: number }
    | { readonly kind: "duration"; readonly minutes: number }
    | { readonly kind: "distance"; readonly distanceM: number };
  /** Rest after it, s; none between the two sides of one set. */
  readonly restS: number;
}

/** The sets of a plan in the order in which they are done: side by side, the side that leads first. */
export function sessionSteps(exercises: readonly DosedExercise[]): readonly SessionStep[] {
  return exercises.flatMap((line, exercise) =>
    Array.from({ length: line.dose.sets }, (_, index) => setSteps(line, exercise, index)).flat(),
  );
}

function setSteps(line: DosedExercise, exercise: number, index: number): readonly SessionStep[] {
  const { dose } = line;
  const step = {
    exercise,
    set: index + 1,
    sets: dose.sets,
    work: workOf(line, index),
    restS: index + 1 < dose.sets ? dose.restS.low : 0,
  };
  if (!dose.eachSide) return [step];
  const first: Side = line.leadSide ?? "left";
  const second: Side = first === "left" ? "right" : "left";
  return [
    { ...step, side: first, restS: 0 },
    { ...step, side: second },
  ];
}

function workOf({ dose }: DosedExercise, index: number): SessionStep["work"] {
  const { work } = dose;
  switch (work.kind) {
    case "reps":
      return { kind: "reps", ...work.reps };
    case "hold":
      return { kind: "hold", holdS: work.holdS, holds: holdsOfSet(work, index) };
    default:
      return work;
  }
}
