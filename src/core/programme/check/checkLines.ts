import { parameter } from "../../evidence/parameter.ts";
import { findExercise } from "../../exercise/catalogue.ts";
import type { Exercise, ExerciseId } from "../../exercise/exercise.ts";
import { kitSuffices, usableKit } from "../../exercise/kit.ts";
import type { PlannedExercise, Programme } from "../programme.ts";
import type { ProgrammeRequest } from "../programmeRequest.ts";
import type { Breach } from "./breach.ts";
import { weekOf } from "./recount.ts";

/** Each line by itself: may this person do it, with what they have, in that many sets, beginning on that side? */
export function checkLines(programme: Programme, request: ProgrammeRequest): readonly Breach[] {
  return programme.days.flatMap(({ weekday, exercises }) => {
    const seen = new Set<ExerciseId>();
    return exercises.flatMap((line): readonly Breach[] => {
      const again = seen.has(line.exercise);
      seen.add(line.exercise);
      const exercise =
        (request.catalogue ?? []).find(({ id }) => id === line.exercise) ?? findExercise(line.exercise);
      if (!exercise)
        return [{ constraint: "catalogue", because: `${line.exercise} is not in the catalogue` }];
      const breaches = checkLine(line, exercise, request).map(({ constraint, because }) => ({
        constraint,
        because: `${weekday}, ${line.exercise}: ${because}`,
      }));
      const twice = { constraint: "twice", because: `${weekday} has ${line.exercise} twice` };
      return again && !line.kept ? [...breaches, twice] : breaches;
    });
  });
}

function checkLine(line: PlannedExercise, exercise: Exercise, request: ProgrammeRequest): readonly Breach[] {
  const breaches: Breach[] = [];
  const breach = (constraint: string, because: string) => breaches.push({ constraint, because });

  for (const condition of request.conditions) {
    const cleared = (request.cleared ?? []).includes(condition);
    if (exercise.cautions[condition] === "avoid_until_cleared" && !cleared) breach("cautions", condition);
  }
  if (!Number.isInteger(line.sets) || line.sets < 1) breach("sets", `${line.sets} sets`);
  if (!line.kept) {
    if (request.catalogue && !request.catalogue.includes(exercise))
      breach("catalogue", "was not to choose from");
    if (!exercise.prescribable) breach("work", "is for logs only");
    if (["aerobic", "posture_break", "olympic", "plyometric"].includes(exercise.pattern)) {
      breach("work", `${exercise.pattern} is not planned in sets`);
    }
    if (!kitSuffices(exercise.kit, usableKit(request.kit)))
      breach("kit", "needs equipment that is not there");
    if (request.dislikes.includes(exercise.id)) breach("dislikes", "is not wanted");
    if (exercise.difficulty > hardestAllowed(request)) breach("level", `difficulty ${exercise.difficulty}`);
    if (!ready(exercise, request)) breach("level", "what comes before it is not known");
    const [low, high] = setRange(exercise, request);
    if (line.sets < low || line.sets > high)
      breach("sets", `${line.sets} sets, ${low} to ${high} are planned`);
  }
  checkSide(line, exercise, request, breach);
  return breaches;
}

function checkSide(
  line: PlannedExercise,
  exercise: Exercise,
  request: ProgrammeRequest,
  breach: (constraint: string, because: string) => void,
): void {
  if ((line.leadSide === undefined) !== (line.extraSets === undefined)) {
    breach("side", "a leading side has one extra set, and only a leading side");
  }
  if (!line.leadSide) return;
  if (exercise.laterality !== "unilateral") breach("side", "works both sides at once");
  if (line.kept) breach("side", "a kept line is done as it is");
  const found = request.findings.some(({ status, side }) => status === "present" && side === line.leadSide);
  if (!found) breach("side", `no finding says that the ${line.leadSide} side is weaker`);
}

function setRange({ pattern }: Exercise, request: ProgrammeRequest): readonly [low: number, high: number] {
  if (pattern === "mobility") return [1, parameter("planner.mobilitySetsHigh").value];
  const high = startsInPain(request) ? "planner.startingSetsHigh" : "sets.perExerciseHigh";
  return [parameter("sets.perExerciseLow").value, parameter(high).value];
}

/** A beginner in pain, in the first weeks. */
export function startsInPain({ person, pain, weeksSinceStart }: ProgrammeRequest): boolean {
  const beginner = person.trainingAge === undefined || person.trainingAge === "beginner";
  const hurts = [pain?.now, pain?.worst].some((score) => score !== undefined && score > 0);
  return beginner && hurts && weeksSinceStart < parameter("starter.weeks").value;
}

function hardestAllowed(request: ProgrammeRequest): number {
  const { pain, stage, screening, person } = request;
  const now = pain?.now ?? 0;
  const flared = now > parameter("painRule.holdMax").value && now > (pain?.usual ?? 0);
  const limited = screening.kind === "refer" && screening.effect === "limited_plan";
  const calm = stage === "calm" || flared;
  if (calm || limited) return parameter("planner.gentleDifficulty").value;
  if (person.trainingAge === "advanced") return parameter("planner.advancedDifficulty").value;
  if (person.trainingAge === "intermediate") return parameter("planner.intermediateDifficulty").value;
  return parameter("planner.beginnerDifficulty").value;
}

function ready(exercise: Exercise, request: ProgrammeRequest): boolean {
  const { trainingAge } = request.person;
  if (trainingAge === "advanced") return true;
  const withinReach = exercise.difficulty <= parameter("planner.beginnerDifficulty").value + 1;
  if (trainingAge === "intermediate" && withinReach) return true;
  const planned = weekOf(request.previous?.days ?? []).some((line) => line.exercise === exercise.id);
  const learnt = (id: ExerciseId): boolean =>
    request.keep.some((line) => line.exercise === id) ||
    (request.history?.exercises ?? []).some(
      (past) => past.exercise === id && past.days >= parameter("planner.learntDays").value,
    );
  return planned || learnt(exercise.id) || exercise.prerequisites.every(learnt);
}
