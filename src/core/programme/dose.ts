import type { LocalDate } from "../calendar.ts";
import { parameter, type ParameterId } from "../evidence/parameter.ts";
import type { ConditionId, Exercise, ExerciseId, KitId } from "../exercise/exercise.ts";
import { isMobilityWork } from "../exercise/mobilityWork.ts";
import type { ExerciseHistory, LoadBasis } from "../log/logSummary.ts";
import type { Goal, KeptExercise, Pain, Stage, TrainingAge } from "../person/person.ts";
import { doseLoad } from "./doseLoad.ts";
import { startReps } from "./doseStart.ts";
import { gradeOf, isLoaded, type Grade } from "./grade.ts";
import { isPyramid, restOf } from "./rest.ts";
import { isInPain, trainingAgeOf } from "./stageOf.ts";

/** Lowest and highest of a range; the same where there is one number. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/** What one set is. */
export type SetWork =
  | { readonly kind: "reps"; readonly reps: Range }
  /** `holds` in the first set, let go between them; each set after it has `fewerEachSet` less, at least one. */
  | {
      readonly kind: "hold";
      readonly holdS: number;
      readonly holds: number;
      readonly fewerEachSet?: number;
    }
  | { readonly kind: "distance"; readonly distanceM: number }
  | { readonly kind: "duration"; readonly minutes: number };

/** Where the load comes from. kg as the exercise is logged (see `basis`), not yet rounded to plates. */
export type DoseLoad =
  | { readonly kind: "body" }
  /** Chosen so that the repetitions in reserve come out as asked. */
  | { readonly kind: "feel" }
  /** First session: from the lightest there is, in steps, until a set leaves as much as asked. */
  | { readonly kind: "ramp"; readonly stepPercent: number; readonly maxSets: number }
  | {
      readonly kind: "history";
      readonly loadKg: number;
      readonly basis: Exclude<LoadBasis, "none">;
      /** Day of the set behind it. */
      readonly from: LocalDate;
      /** True after a gap: lighter than before, and built up again. */
      readonly afterGap: boolean;
    }
  /** From the person's own routine, as it is. */
  | { readonly kind: "kept"; readonly loadKg: number };

/** How an exercise is done: what a trainer writes behind its name. */
export interface Dose {
  readonly sets: number;
  readonly work: SetWork;
  /** Each side does all of it. */
  readonly eachSide: boolean;
  /** Repetitions in reserve; absent where effort is not counted in repetitions. */
  readonly rir?: Range;
  /** Seconds up and down; absent for holds, stretches and walks. */
  readonly tempo?: { readonly upS: number; readonly downS: number };
  readonly restS: Range;
  readonly load: DoseLoad;
  /** The numbers behind it. */
  readonly parameterIds: readonly ParameterId[];
}

/** What a dose depends on beside the exercise. What is absent is unknown, and the dose is the lower for it. */
export interface DoseContext {
  readonly today: LocalDate;
  readonly goal: Goal;
  readonly stage: Stage;
  readonly trainingAge?: TrainingAge;
  readonly pain?: Pain;
  readonly conditions: readonly ConditionId[];
  /** Whole weeks since the person began with the product; 0 in the first. */
  readonly weeksSinceStart: number;
  /** True when screening asks for gentle work only: no load by numbers. */
  readonly gentle: boolean;
  /** What is at hand: tells a band from a weight where an exercise can be done with either. */
  readonly usableKit?: ReadonlySet<KitId>;
  /** What the log knows of the exercise. */
  readonly history?: ExerciseHistory;
  /** What the person's own routine says of it. */
  readonly kept?: Omit<KeptExercise, "exercise" | "weekday" | "sets">;
}

/** Parts of a walk, counted in a minute or so. */
const DRILLS: readonly ExerciseId[] = ["walk_push_off_drill"];
/**
 * How `exercise` is done in `sets` work sets. Pain, the first weeks and a screening that asks for gentle work lower
 * effort and load; more pain than usual takes everything back to the stage of calm.
 * Throws RangeError unless `sets` is a whole number of at least 1.
 * Source: the parameters that the dose names.
 */
export function doseOf(exercise: Exercise, sets: number, context: DoseContext): Dose {
  if (!Number.isInteger(sets) || sets < 1) throw new RangeError(`sets: expected integer >= 1, got ${sets}`);
  const used = new Set<ParameterId>();
  const value = (id: ParameterId): number => {
    used.add(id);
    return parameter(id).value;
  };
  const grade = gradeOf(exercise, context);
  const work = keptWork(context, grade) ?? workOf(exercise, grade, context, value);
  const rir = work.kind === "reps" && countsReserve(exercise) ? reserveOf(grade, context, value) : undefined;
  const tempo = work.kind === "reps" && grade !== "power" ? tempoOf(grade, value) : undefined;
  const load = doseLoad(exercise, work, rir, { ...context, calm: grade === "easy" }, value);
  const rest = restOf(exercise, grade);
  used.add(rest.parameterId);
  return {
    sets,
    work,
    eachSide: exercise.laterality === "unilateral",
    ...(rir && { rir }),
    ...(tempo && { tempo }),
    restS: { low: rest.lowS, high: rest.highS },
    load,
    parameterIds: [...used],
  };
}

type Value = (id: ParameterId) => number;

/** A routine that is kept stays as it is, except in the stage of calm. */
function keptWork({ kept }: DoseContext, grade: Grade): SetWork | undefined {
  if (grade === "easy") return undefined;
  if (kept?.holdS !== undefined) return { kind: "hold", holdS: kept.holdS, holds: 1 };
  return kept?.reps === undefined ? undefined : { kind: "reps", reps: { low: kept.reps, high: kept.reps } };
}

function workOf(exercise: Exercise, grade: Grade, context: DoseContext, value: Value): SetWork {
  if (isPyramid(exercise)) return pyramidOf(grade, context, value);
  switch (exercise.measure) {
    case "hold":
      return holdOf(exercise, grade, context, value);
    case "distance":
      return { kind: "distance", distanceM: value("carry.startM") };
    case "duration":
      return { kind: "duration", minutes: minutesOf(exercise, grade, value) };
    case "reps":
      return { kind: "reps", reps: repsOf(exercise, grade, context, value) };
  }
}

/** 6-4-2 once the person has trained for some weeks; the same few holds in every set before that. */
function pyramidOf(grade: Grade, context: DoseContext, value: Value): SetWork {
  const holdS = holdSeconds(grade, context, value);
  if (grade === "easy" || isEarly(context)) return { kind: "hold", holdS, holds: value("hold.startReps") };
  const first = value("hold.pyramidFirst");
  return { kind: "hold", holdS, holds: first, fewerEachSet: first - value("hold.pyramidSecond") };
}

/** Holds in the set of that index, from 0. */
export function holdsOfSet(work: SetWork & { readonly kind: "hold" }, index: number): number {
  return Math.max(1, work.holds - index * (work.fewerEachSet ?? 0));
}

function holdOf(exercise: Exercise, grade: Grade, context: DoseContext, value: Value): SetWork {
  if (exercise.pattern === "mobility") {
    const cap = exercise.cautions.hypertension === "ok" ? undefined : capOf(context, "hypertension", value);
    return { kind: "hold", holdS: Math.min(value("hold.stretchS"), cap ?? Infinity), holds: 1 };
  }
  return { kind: "hold", holdS: holdSeconds(grade, context, value), holds: value("hold.startReps") };
}

function holdSeconds(grade: Grade, context: DoseContext, value: Value): number {
  return Math.min(
    grade === "easy" ? value("hold.calmS") : value("hold.repS"),
    capOf(context, "hypertension", value) ?? Infinity,
    capOf(context, "osteoporosis", value) ?? Infinity,
  );
}

function capOf(
  { conditions }: DoseContext,
  condition: "hypertension" | "osteoporosis",
  value: Value,
): number | undefined {
  if (!conditions.includes(condition)) return undefined;
  return value(condition === "hypertension" ? "hold.hypertensionMaxS" : "hold.osteoporosisS");
}

function minutesOf({ id, pattern }: Exercise, grade: Grade, value: Value): number {
  if (DRILLS.includes(id)) return value("drill.startMin");
  if (pattern !== "aerobic") return value("habit.breakMin");
  return value(grade === "easy" ? "walking.calmMin" : "walking.startMin");
}

function repsOf(exercise: Exercise, grade: Grade, context: DoseContext, value: Value): Range {
  if (isMobilityWork(exercise)) return { low: value("reps.mobilityLow"), high: value("reps.mobilityHigh") };
  const start = isLoaded(exercise) ? undefined : startReps(exercise);
  switch (grade) {
    case "easy":
      return {
        low: Math.min(value("reps.calmLow"), start?.low ?? Infinity),
        high: Math.min(value("reps.calmHigh"), start?.high ?? Infinity),
      };
    case "power":
      return { low: value("reps.powerLow"), high: value("reps.powerHigh") };
    case "heavy":
      return { low: value("reps.heavyLow"), high: value("reps.heavyHigh") };
    case "ordinary":
      if (start) return start;
      return context.stage === "capacity" || !isLoaded(exercise)
        ? { low: value("reps.capacityLow"), high: value("reps.capacityHigh") }
        : { low: value("load.noviceRepsLow"), high: value("load.noviceRepsHigh") };
  }
}

/** Stretches and breaks are not counted in repetitions left. */
function countsReserve({ pattern }: Exercise): boolean {
  return pattern !== "mobility" && pattern !== "posture_break" && pattern !== "aerobic";
}

function isEarly({ trainingAge, weeksSinceStart }: DoseContext): boolean {
  return trainingAgeOf(trainingAge) === "beginner" && weeksSinceStart < parameter("rir.earlyWeeks").value;
}

function reserveOf(grade: Grade, context: DoseContext, value: Value): Range {
  if (grade === "easy" || isInPain(context.pain) || isEarly(context))
    return { low: value("rir.earlyLow"), high: value("rir.earlyHigh") };
  if (context.stage === "capacity") return { low: value("rir.workLow"), high: value("rir.workHigh") };
  return { low: value("rir.strengthLow"), high: value("rir.strengthHigh") };
}

function tempoOf(grade: Grade, value: Value): Dose["tempo"] {
  return grade === "heavy"
    ? { upS: value("tempo.upS"), downS: value("tempo.downS") }
    : { upS: value("tempo.upS"), downS: value("tempo.calmS") };
}
