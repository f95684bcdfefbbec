import type { MuscleId } from "../../anatomy/muscle.ts";
import { muscle as muscleOf } from "../../anatomy/muscles.ts";
import { parameter } from "../../evidence/parameter.ts";
import { findExercise } from "../../exercise/catalogue.ts";
import type { Exercise, ExerciseId } from "../../exercise/exercise.ts";
import { allowance } from "../../screening/screeningOutcome.ts";
import type { PlannedDay, PlannedExercise } from "../programme.ts";
import type { ProgrammeRequest } from "../programmeRequest.ts";

const SECONDS = 60; // not clinical: seconds in a minute

/** Two sums that were added up in another order are the same. */
export function nearly(a: number, b: number): boolean {
  return Math.abs(a - b) < 1e-6; // not clinical: tolerance of arithmetic
}

/** Minutes of a line: setting up, the work of its sets at a steady pace, and the rests; 0 of an unknown exercise. */
export function minutesOf(line: PlannedExercise, request: ProgrammeRequest): number {
  const exercise = findExercise(line.exercise);
  if (!exercise) return 0;
  const workS: number = {
    reps:
      parameter("planner.timedReps").value * (parameter("tempo.upS").value + parameter("tempo.downS").value),
    hold: parameter("planner.timedHoldS").value,
    distance: parameter("planner.timedCarryS").value,
    duration: parameter("planner.timedSpellS").value,
  }[HELD.includes(exercise.id) ? "hold" : exercise.measure];
  const bothS = exercise.laterality === "unilateral" ? workS + workS : workS;
  const restS = restSecondsOf(exercise, request);
  const totalS =
    parameter("planner.changeoverS").value +
    line.sets * (bothS + restS) +
    (line.extraSets ?? 0) * (workS + restS);
  return totalS / SECONDS;
}

/** Trunk exercises that are held though the catalogue counts repetitions. */
const HELD: readonly ExerciseId[] = ["curl_up", "side_bridge", "bird_dog"];
/** Lifts that are done heavily by the trained who want strength. */
const HEAVY = /^(hinge|squat|bridge|(push|pull)_(horizontal|vertical))$/;

function restSecondsOf(
  { id, pattern, measure, loading, difficulty }: Exercise,
  { screening, person, goal, pain, stage }: ProgrammeRequest,
): number {
  if (pattern === "mobility") return parameter("planner.restMobilityS").value;
  if (measure === "hold" || HELD.includes(id)) return parameter("rest.holdsS").value;
  const now = pain?.now ?? 0;
  const sore = now > parameter("painRule.holdMax").value && now > (pain?.usual ?? 0);
  const easy = sore || stage === "calm" || allowance(screening) === "gentle";
  const easyS = parameter("rest.easyS").low ?? parameter("rest.easyS").value;
  if (easy) return easyS;
  const isLoaded = ["external_total", "external_per_hand"].includes(loading);
  const trained = person.trainingAge === "intermediate" || person.trainingAge === "advanced";
  const wantsStrength = goal === "strength" || goal === "athletic";
  const late = stage === undefined || stage !== "capacity";
  const isHeavy =
    ["hinge_power", "plyometric", "olympic"].includes(pattern) ||
    ((isLoaded || (pattern === "pull_vertical" && loading === "body_weight")) &&
      difficulty > parameter("planner.beginnerDifficulty").value) ||
    (isLoaded && trained && wantsStrength && late && HEAVY.test(pattern));
  if (!isLoaded && !isHeavy) return easyS;
  const rest = parameter(isHeavy ? "rest.heavyMin" : "rest.lightMin");
  return (rest.low ?? rest.value) * SECONDS;
}

/** Sets of each counted muscle: direct 1, indirect one half; the strongest part of a whole counts; an extra set of one side, half. */
export function muscleSetsOf(lines: readonly PlannedExercise[]): ReadonlyMap<MuscleId, number> {
  const sets = new Map<MuscleId, number>();
  for (const line of lines) {
    const all = line.sets + (line.extraSets ?? 0) / 2;
    const worth = new Map<MuscleId, number>();
    for (const { muscle, role } of findExercise(line.exercise)?.muscles ?? []) {
      if (role === "stabiliser") continue;
      const whole = muscleOf(muscle).partOf ?? muscle;
      const credit: number = parameter(role === "direct" ? "sets.directCredit" : "sets.indirectCredit").value;
      worth.set(whole, Math.max(credit, worth.get(whole) ?? 0));
    }
    for (const [muscle, credit] of worth) sets.set(muscle, (sets.get(muscle) ?? 0) + credit * all);
  }
  return sets;
}

/** Sets of one side at most, of the lines in which the muscle is a prime mover. */
export function primeSetsOf(lines: readonly PlannedExercise[], muscle: MuscleId): number {
  return lines
    .filter(({ exercise }) => isPrimeMover(exercise, muscle))
    .reduce((sum, { sets, extraSets }) => sum + sets + (extraSets ?? 0), 0);
}

function isPrimeMover(id: ExerciseId, wanted: MuscleId): boolean {
  return (findExercise(id)?.muscles ?? []).some(
    ({ muscle, role }) => role === "direct" && (muscleOf(muscle).partOf ?? muscle) === wanted,
  );
}

/** All lines of the week. */
export function weekOf(days: readonly PlannedDay[]): readonly PlannedExercise[] {
  return days.flatMap(({ exercises }) => exercises);
}
