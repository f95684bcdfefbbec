import { parameter, type ParameterId } from "../evidence/parameter.ts";
import type { Exercise, ExerciseId } from "../exercise/exercise.ts";
import { isLoaded, type Grade } from "./grade.ts";

/** Seconds between two sets, from the nearest that will do to the most that is of use. */
interface Rest {
  readonly lowS: number;
  readonly highS: number;
  readonly parameterId: ParameterId;
}

/** Trunk exercises that are done as holds, in descending sets. Source: rule "big3_pyramid" of the evidence base. */
const PYRAMID: readonly ExerciseId[] = ["curl_up", "side_bridge", "bird_dog"];

const S_PER_MIN = 60; // not clinical: seconds in a minute
/** From this level on a load is rested as a heavy one. */
const HEAVY_DIFFICULTY = parameter("planner.beginnerDifficulty").value + 1;

/**
 * Rest after a set of `exercise`: what the dose says, and with its near end what the plan counts.
 * Source: parameters "planner.restMobilityS", "rest.holdsS", "rest.easyS", "rest.lightMin", "rest.heavyMin".
 */
export function restOf(exercise: Exercise, grade: Grade): Rest {
  if (exercise.pattern === "mobility") return rest("planner.restMobilityS", 1);
  if (isHeld(exercise)) return rest("rest.holdsS", 1);
  if (grade === "heavy" || grade === "power") return rest("rest.heavyMin", S_PER_MIN);
  const hard = exercise.difficulty >= HEAVY_DIFFICULTY;
  // one's own weight is a heavy load to pull up
  if (grade === "ordinary" && hard && (isLoaded(exercise) || isPullUp(exercise)))
    return rest("rest.heavyMin", S_PER_MIN);
  return grade === "easy" || !isLoaded(exercise) ? rest("rest.easyS", 1) : rest("rest.lightMin", S_PER_MIN);
}

/** Done as holds, by the catalogue or in descending sets. */
export function isHeld(exercise: Exercise): boolean {
  return exercise.measure === "hold" || isPyramid(exercise);
}

/** Done in sets of fewer and fewer holds. */
export function isPyramid({ id }: Exercise): boolean {
  return PYRAMID.includes(id);
}

function isPullUp({ pattern, loading }: Exercise): boolean {
  return pattern === "pull_vertical" && loading === "body_weight";
}

function rest(parameterId: ParameterId, times: number): Rest {
  const { value, low = value, high = value } = parameter(parameterId);
  return { lowS: low * times, highS: high * times, parameterId };
}
