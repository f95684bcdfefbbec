import { dayNumber } from "../calendar.ts";
import type { ParameterId } from "../evidence/parameter.ts";
import type { Exercise, KitId } from "../exercise/exercise.ts";
import { headlineFactor } from "../log/e1rm.ts";
import type { ExerciseHistory, ExercisePoint } from "../log/logSummary.ts";
import { LOG_PARAMETERS } from "../log/parameters.ts";
import type { DoseContext, DoseLoad, Range, SetWork } from "./dose.ts";

type Value = (id: ParameterId) => number;
const WHOLE = 100; // not clinical: percent

/**
 * The load of a dose: from the log where it tells, else from a ramp in the first session, else by feel. A log is
 * followed down before up: the most recent load caps what an estimate allows, and a gap takes load off.
 * Source: parameters "load.*", "layoff.*", "progression.loadPercentHigh", "e1rm.maxReps".
 */
export function doseLoad(
  exercise: Exercise,
  work: SetWork,
  rir: Range | undefined,
  context: DoseContext & { readonly calm: boolean },
  value: Value,
): DoseLoad {
  if (work.kind === "duration" || exercise.pattern === "mobility") return { kind: "body" };
  if (context.kept?.loadKg !== undefined && !context.calm)
    return { kind: "kept", loadKg: context.kept.loadKg };
  switch (exercise.loading) {
    case "body_weight":
      return { kind: "body" };
    case "none":
    case "assisted":
      return { kind: "feel" };
    case "external_total":
    case "external_per_hand": {
      const means = meansOf(exercise, context.usableKit);
      if (means !== "weight") return { kind: means };
      if (context.gentle) return { kind: "feel" };
      return fromHistory(work, rir, context, value) ?? rampOrFeel(work, context.calm, value);
    }
  }
}

/** Kit whose load has a number. */
const WEIGHTS: readonly KitId[] = [
  "dumbbell",
  "dumbbells",
  "kettlebell",
  "kettlebells",
  "barbell",
  "trap_bar",
  "ez_bar",
  "plate",
  "cable",
  "machine",
  "smith_machine",
  "landmine",
  "medicine_ball",
  "sled",
];
const BANDS: readonly KitId[] = ["band", "mini_band"];

/** With what the person does it: the first of its kit options that is at hand. A weight where the kit is not known. */
function meansOf(exercise: Exercise, usable: ReadonlySet<KitId> | undefined): "weight" | "feel" | "body" {
  const option = usable && exercise.kit.find((each) => each.every((kit) => usable.has(kit)));
  if (!option || option.some((kit) => WEIGHTS.includes(kit))) return "weight";
  return option.some((kit) => BANDS.includes(kit)) ? "feel" : "body";
}

function rampOrFeel(work: SetWork, calm: boolean, value: Value): DoseLoad {
  if (calm || work.kind !== "reps") return { kind: "feel" };
  return {
    kind: "ramp",
    stepPercent: value("load.rampStepPercent"),
    maxSets: value("load.rampMaxSets"),
  };
}

function fromHistory(
  work: SetWork,
  rir: Range | undefined,
  context: DoseContext & { readonly calm: boolean },
  value: Value,
): DoseLoad | undefined {
  const { history } = context;
  if (!history || history.loadBasis === "none" || history.loadBasis === "added") return undefined;
  const last = history.points.findLast(({ loadKg }) => loadKg !== undefined && loadKg > 0);
  if (last?.loadKg === undefined) return undefined;

  const gapDays = dayNumber(context.today) - dayNumber(last.day);
  const afterGap = gapDays > value("layoff.days");
  const share = afterGap ? value("layoff.restartPercent") / WHOLE : 1;
  const wanted = work.kind === "reps" ? fromEstimate(last, work.reps, rir, context, value) : undefined;
  if (wanted === undefined && context.calm) return undefined;
  const most = last.loadKg * (1 + value("progression.loadPercentHigh") / WHOLE);
  return {
    kind: "history",
    loadKg: Math.min(wanted ?? last.loadKg, most, ...(afterGap ? [last.loadKg * share] : [])),
    basis: history.loadBasis,
    from: last.day,
    afterGap,
  };
}

/** kg at which the lowest number of repetitions leaves the reserve asked for; undefined where nobody can tell. */
function fromEstimate(
  { e1rm }: ExercisePoint,
  reps: Range,
  rir: Range | undefined,
  context: DoseContext & { readonly calm: boolean },
  value: Value,
): number | undefined {
  if (!e1rm || e1rm.uncertain) return undefined;
  const toFailure = Math.min(reps.low + (rir?.high ?? 0), LOG_PARAMETERS.maxReps.value);
  const limits = [e1rm.kg / headlineFactor(toFailure)];
  if (context.calm) limits.push((e1rm.kg * value("load.calmPercent")) / WHOLE);
  if (context.conditions.includes("hypertension"))
    limits.push((e1rm.kg * value("load.hypertensionMaxPercent")) / WHOLE);
  return Math.min(...limits);
}

/** The history of `exercise` in a log, or undefined. */
export function historyOf(
  exercise: Exercise,
  exercises: readonly ExerciseHistory[] | undefined,
): ExerciseHistory | undefined {
  return exercises?.find((each) => each.exercise === exercise.id);
}
