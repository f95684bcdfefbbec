import { parameter } from "../evidence/parameter.ts";
import type { Exercise } from "../exercise/exercise.ts";
import type { Grade } from "./grade.ts";
import { isHeld, restOf } from "./rest.ts";

/** Expected time of an exercise: an estimate for planning, never a clock to race. */
export interface ExerciseTime {
  /** One set with its rest; of a one-sided exercise, both sides. */
  readonly setMin: number;
  /** One set of one side with its rest. */
  readonly oneSideMin: number;
  /** Setting up, once a session. */
  readonly changeoverMin: number;
}

const S_PER_MIN = 60; // not clinical: seconds in a minute

const REPETITION_S = parameter("tempo.upS").value + parameter("tempo.downS").value;
const WORK_S: Readonly<Record<Exercise["measure"], number>> = {
  reps: parameter("planner.timedReps").value * REPETITION_S,
  hold: parameter("planner.timedHoldS").value,
  distance: parameter("planner.timedCarryS").value,
  duration: parameter("planner.timedSpellS").value,
};
const CHANGEOVER_MIN = parameter("planner.changeoverS").value / S_PER_MIN;
/**
 * Minutes that `exercise` takes in a plan, with the near end of the rest that its dose names.
 * Source: parameters "tempo.upS", "tempo.downS", "planner.timed*", and those of `restOf`.
 */
export function exerciseTime(exercise: Exercise, grade: Grade): ExerciseTime {
  const workMin = WORK_S[isHeld(exercise) ? "hold" : exercise.measure] / S_PER_MIN;
  const sides = exercise.laterality === "unilateral" ? 2 : 1;
  const restMin = restOf(exercise, grade).lowS / S_PER_MIN;
  return {
    setMin: sides * workMin + restMin,
    oneSideMin: workMin + restMin,
    changeoverMin: CHANGEOVER_MIN,
  };
}

/** Minutes of `sets` sets of `exercise` in one session, with `extraSets` more of one side. */
export function exerciseMinutes(exercise: Exercise, grade: Grade, sets: number, extraSets = 0): number {
  const { setMin, oneSideMin, changeoverMin } = exerciseTime(exercise, grade);
  return changeoverMin + sets * setMin + extraSets * oneSideMin;
}
