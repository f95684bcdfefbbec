import { parameter } from "../evidence/parameter.ts";
import type { Exercise } from "../exercise/exercise.ts";

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
/** From this level on a loaded exercise is rested as a heavy one. */
const HEAVY_DIFFICULTY = parameter("planner.beginnerDifficulty").value + 1;

/**
 * Minutes that `exercise` takes in a plan. Rests are the near ends of their ranges: light 1 min, heavy 2 min.
 * Source: parameters "tempo.upS", "tempo.downS", "rest.lightMin", "rest.heavyMin", "rest.holdsS", "planner.timed*".
 */
export function exerciseTime(exercise: Exercise): ExerciseTime {
  const workMin = WORK_S[exercise.measure] / S_PER_MIN;
  const sides = exercise.laterality === "unilateral" ? 2 : 1;
  const restMin = restOf(exercise);
  return {
    setMin: sides * workMin + restMin,
    oneSideMin: workMin + restMin,
    changeoverMin: CHANGEOVER_MIN,
  };
}

/** Minutes of `sets` sets of `exercise` in one session, with `extraSets` more of one side. */
export function exerciseMinutes(exercise: Exercise, sets: number, extraSets = 0): number {
  const { setMin, oneSideMin, changeoverMin } = exerciseTime(exercise);
  return changeoverMin + sets * setMin + extraSets * oneSideMin;
}

function restOf({ pattern, measure, loading, difficulty }: Exercise): number {
  if (pattern === "mobility") return parameter("planner.restMobilityS").value / S_PER_MIN;
  if (measure === "hold") return parameter("rest.holdsS").value / S_PER_MIN;
  const loaded = loading === "external_total" || loading === "external_per_hand";
  const heavy = loaded && difficulty >= HEAVY_DIFFICULTY;
  return low(heavy ? "rest.heavyMin" : "rest.lightMin");
}

function low(id: "rest.heavyMin" | "rest.lightMin"): number {
  const { low: near, value } = parameter(id);
  return near ?? value;
}
