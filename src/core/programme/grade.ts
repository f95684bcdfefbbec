import type { Exercise, Pattern } from "../exercise/exercise.ts";
import type { DoseContext } from "./dose.ts";
import { hurtsMoreThanUsual, trainingAgeOf } from "./stageOf.ts";

/** How hard the work is meant to be: repetitions, speed and rest come from it. */
export type Grade = "easy" | "ordinary" | "heavy" | "power";

/** What of a person the grade depends on. */
export type GradeContext = Pick<DoseContext, "goal" | "stage" | "trainingAge" | "pain" | "gentle">;

const BIG_LIFTS: readonly Pattern[] = [
  "hinge",
  "squat",
  "bridge",
  "push_horizontal",
  "push_vertical",
  "pull_horizontal",
  "pull_vertical",
];
const FAST: readonly Pattern[] = ["hinge_power", "plyometric", "olympic"];

/** Easy in the stage of calm; heavy for a trained person who wants strength, in the big loaded lifts. */
export function gradeOf(exercise: Exercise, context: GradeContext): Grade {
  if (isCalm(context)) return "easy";
  if (FAST.includes(exercise.pattern)) return "power";
  const trained = trainingAgeOf(context.trainingAge) !== "beginner";
  const wantsHeavy = context.goal === "strength" || context.goal === "athletic";
  const late = context.stage !== "capacity";
  return trained && wantsHeavy && late && isLoaded(exercise) && BIG_LIFTS.includes(exercise.pattern)
    ? "heavy"
    : "ordinary";
}

/** Is the person in the stage of calm for now, whatever the plan says? */
export function isCalm({ stage, pain, gentle }: Pick<GradeContext, "stage" | "pain" | "gentle">): boolean {
  return stage === "calm" || gentle || hurtsMoreThanUsual(pain);
}

/** A number of kg can be put to it. */
export function isLoaded({ loading }: Pick<Exercise, "loading">): boolean {
  return loading === "external_total" || loading === "external_per_hand";
}
