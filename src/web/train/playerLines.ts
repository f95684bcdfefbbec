import type { Exercise } from "../../core/exercise/exercise.ts";
import { exercise as exerciseOf, findExercise } from "../../core/exercise/catalogue.ts";
import type { ExercisePoint } from "../../core/log/logSummary.ts";
import type { Side } from "../../core/log/trainingLog.ts";
import { holdsOfSet, type Dose } from "../../core/programme/dose.ts";
import { dosedExercise, type DosingContext } from "../../core/programme/dosedExercise.ts";
import { parameter } from "../../core/evidence/parameter.ts";
import { loadAtMost, loadsOnOffer, type LoadStock } from "../../core/session/loadStock.ts";
import type { Prescription } from "../../core/session/decision.ts";
import type { Session, SessionExercise, SetToDo } from "../../core/session/session.ts";
import type { RoutineRecord } from "../../sync/records/routine.ts";
import type { LastTime, NewLine, PlayerSet, SetFigures } from "./playerLine.ts";

/** Who trains, and with which weights. */
export interface Trainee {
  readonly person: DosingContext;
  readonly stock: LoadStock;
}

/** What of an exercise is wanted otherwise than its dose says. */
export interface Wanted {
  readonly sets?: number;
  readonly reps?: number;
  readonly holdS?: number;
  readonly loadKg?: number;
  readonly restS?: number;
  readonly supersetGroup?: number;
}

const S_PER_MIN = 60;

/** The lines of a planned session: its warm-up sets first in each, the easier form as a line of its own. */
export function sessionLines({ exercises, warmUp }: Session, trainee: Trainee): readonly NewLine[] {
  const easier = warmUp.flatMap(({ exercise, sets }) =>
    exercise !== undefined && sets && !exercises.some((each) => each.exercise === exercise)
      ? [{ exercise: exerciseOf(exercise), sets }]
      : [],
  );
  return [
    ...easier.map(({ exercise, sets }) => warmUpLine(exercise, sets, trainee)),
    ...exercises.map((line) =>
      plannedLine(line, warmUp.find(({ exercise }) => exercise === line.exercise)?.sets ?? []),
    ),
  ];
}

/** A planned exercise as a line of the player. */
export function plannedLine(line: SessionExercise, ramp: readonly SetToDo[] = []): NewLine {
  const { exercise: id, dose, decisions, insteadOf } = line;
  const exercise = exerciseOf(id);
  const because = [...(insteadOf ? [insteadOf.because] : []), ...decisions.map((each) => each.because)];
  return {
    ...aboutExercise(exercise, dose),
    cues: line.cues,
    changes: line.changes.map(({ text }) => text),
    easier: line.easier,
    stopWhen: line.stopWhen,
    because: [...new Set(because)],
    last: decisions.flatMap(({ from, side }) => (from ? [lastOf(from, side)] : [])),
    sets: numbered([
      ...ramp.flatMap((set) => bothSides(exercise, set)).map((set) => ({ ...set, kind: "warmup" as const })),
      ...line.sets.map((set) => ({ ...set, kind: "work" as const })),
    ]),
  };
}

/** An exercise of the catalogue as a line: dosed for the person, with the figures of the last time in place. */
export function lineOf(exercise: Exercise, { person, stock }: Trainee, wanted: Wanted = {}): NewLine {
  const sets = wanted.sets ?? parameter("starter.sets").value;
  const dosed = dosedExercise(exercise, { exercise: exercise.id, sets, minutes: 0, why: [] }, person);
  const history = person.exercises?.find((each) => each.exercise === exercise.id)?.points.at(-1);
  const offer = loadsOnOffer(exercise, person.usableKit, stock);
  const known = "loadKg" in dosed.dose.load ? dosed.dose.load.loadKg : history?.loadKg;
  const load =
    wanted.loadKg ?? (known === undefined ? undefined : (loadAtMost(known, offer)?.loadKg ?? known));
  const toDo = Array.from({ length: sets }, (_, index) => setOf(dosed.dose, index, wanted, load));
  return {
    ...aboutExercise(exercise, dosed.dose),
    ...(wanted.restS !== undefined && { restS: wanted.restS }),
    ...(wanted.supersetGroup !== undefined && { supersetGroup: wanted.supersetGroup }),
    cues: dosed.cues,
    changes: dosed.changes.map(({ text }) => text),
    easier: dosed.easier.text,
    stopWhen: dosed.stopWhen,
    because: [],
    last: history ? [lastPoint(history)] : [],
    sets: numbered(
      toDo.flatMap((set) => bothSides(exercise, set)).map((set) => ({ ...set, kind: "work" as const })),
    ),
  };
}

/** The lines of a routine; exercises that this version does not know are left out. */
export function routineLines(
  { exercises }: Pick<RoutineRecord, "exercises">,
  trainee: Trainee,
): readonly NewLine[] {
  return exercises.flatMap(({ exercise: id, ...wanted }) => {
    const exercise = findExercise(id);
    return exercise ? [lineOf(exercise, trainee, wanted)] : [];
  });
}

function warmUpLine(exercise: Exercise, sets: readonly SetToDo[], trainee: Trainee): NewLine {
  return {
    ...lineOf(exercise, trainee, { sets: 1 }),
    sets: numbered(
      sets.flatMap((set) => bothSides(exercise, set)).map((set) => ({ ...set, kind: "warmup" as const })),
    ),
  };
}

function aboutExercise(
  { id, name, measure, laterality }: Exercise,
  dose: Dose,
): Pick<NewLine, "exercise" | "name" | "measure" | "perSide" | "dose" | "restS"> {
  return { exercise: id, name, measure, perSide: laterality === "unilateral", dose, restS: dose.restS.low };
}

interface KindOfSet extends SetToDo {
  readonly kind: PlayerSet["kind"];
  readonly loadKg?: number;
}

/** Keys and rounds: a side that comes again begins the next round. */
function numbered(sets: readonly KindOfSet[]): readonly PlayerSet[] {
  let round = -1;
  let sides = new Set<Side | undefined>();
  return sets.map(({ kind, side, ...set }, key) => {
    if (round < 0 || side === undefined || sides.has(side)) {
      round += 1;
      sides = new Set();
    }
    sides.add(side);
    return { key, round, kind, ...(side && { side }), aim: aimOf(set), attempt: 0 };
  });
}

function aimOf({
  reps,
  holdS,
  minutes,
  distanceM,
  load,
  loadKg,
}: Omit<KindOfSet, "kind" | "side">): SetFigures {
  const durationS = holdS ?? (minutes === undefined ? undefined : minutes * S_PER_MIN);
  const carried = load?.loadKg ?? loadKg;
  return {
    ...(reps !== undefined && { reps }),
    ...(durationS !== undefined && { durationS }),
    ...(distanceM !== undefined && { distanceM }),
    ...(carried !== undefined && { loadKg: carried }),
  };
}

function bothSides<Set extends SetToDo>({ laterality }: Exercise, set: Set): readonly Set[] {
  if (laterality === "bilateral" || set.side) return [set];
  return [
    { ...set, side: "left" },
    { ...set, side: "right" },
  ];
}

function setOf(
  { work }: Dose,
  index: number,
  wanted: Wanted,
  loadKg: number | undefined,
): Omit<KindOfSet, "kind"> {
  const load = loadKg === undefined ? {} : { loadKg };
  switch (work.kind) {
    case "reps":
      return { reps: wanted.reps ?? work.reps.low, ...load };
    case "hold":
      return { reps: wanted.reps ?? holdsOfSet(work, index), holdS: wanted.holdS ?? work.holdS, ...load };
    case "distance":
      return { distanceM: work.distanceM, ...load };
    case "duration":
      return { minutes: wanted.holdS === undefined ? work.minutes : wanted.holdS / S_PER_MIN, ...load };
  }
}

function lastOf(from: Prescription, side: Side | undefined): LastTime {
  const { sets, holdS, minutes } = from;
  return {
    sets,
    ...(side && { side }),
    ...aimOf({
      ...(from.reps !== undefined && { reps: from.reps }),
      ...(holdS !== undefined && { holdS }),
      ...(minutes !== undefined && { minutes }),
      ...(from.distanceM !== undefined && { distanceM: from.distanceM }),
      ...(from.loadKg !== undefined && { loadKg: from.loadKg }),
    }),
  };
}

function lastPoint({ sets, reps, holdS, loadKg }: ExercisePoint): LastTime {
  return {
    sets,
    ...(reps !== undefined && { reps }),
    ...(holdS !== undefined && { durationS: holdS }),
    ...(loadKg !== undefined && { loadKg }),
  };
}
