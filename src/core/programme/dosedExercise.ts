import { parameter } from "../evidence/parameter.ts";
import { findExercise } from "../exercise/catalogue.ts";
import type { ConditionId, Exercise, ExerciseId, KitId } from "../exercise/exercise.ts";
import { kitSuffices } from "../exercise/kit.ts";
import type { ExerciseHistory } from "../log/logSummary.ts";
import type { Pain } from "../person/person.ts";
import { doseOf, type Dose, type DoseContext } from "./dose.ts";
import { historyOf } from "./doseLoad.ts";
import { CHANGE_FOR, PAIN_RULE_MESSAGES, STEP_MESSAGES, STOP_FOR, STOP_MESSAGES } from "./doseMessages.ts";
import { isCalm } from "./grade.ts";
import type { PlannedExercise } from "./programme.ts";

/** What is done differently because of a condition. */
export interface Change {
  readonly condition: ConditionId;
  readonly text: string;
}

/** An easier or harder form: another exercise where there is one, else the same in another way. */
export interface OtherForm {
  readonly exercise?: ExerciseId;
  readonly text: string;
}

/** One line of a plan, complete: what a trainer would say beside it. */
export interface DosedExercise extends PlannedExercise {
  readonly name: string;
  readonly dose: Dose;
  readonly cues: readonly string[];
  readonly changes: readonly Change[];
  readonly easier: OtherForm;
  readonly harder: OtherForm;
  readonly stopWhen: readonly string[];
}

/** What is known of the person and the place, for all lines of a plan. */
export interface DosingContext extends Omit<DoseContext, "history" | "kept"> {
  readonly usableKit: ReadonlySet<KitId>;
  readonly cleared: readonly ConditionId[];
  readonly dislikes: readonly ExerciseId[];
  /** What the log knows, exercise by exercise. */
  readonly exercises?: readonly ExerciseHistory[];
}

/** The planned line of `exercise` with its dose, its other forms and what ends it. */
export function dosedExercise(
  exercise: Exercise,
  planned: PlannedExercise,
  context: DosingContext,
): DosedExercise {
  const history = historyOf(exercise, context.exercises);
  const { kept } = planned;
  const dose = doseOf(exercise, planned.sets, {
    ...context,
    ...(history && { history }),
    ...(kept && { kept }),
  });
  return {
    ...planned,
    name: exercise.name,
    dose,
    cues: exercise.cues,
    changes: changesOf(exercise, context.conditions),
    easier: easierForm(exercise, context),
    harder: harderForm(exercise, dose, context),
    stopWhen: stopRules(context),
  };
}

/** The changes that the conditions ask for in `exercise`: each caution that is not "ok". */
export function changesOf(exercise: Exercise, conditions: readonly ConditionId[]): readonly Change[] {
  return conditions
    .filter((condition) => exercise.cautions[condition] !== "ok")
    .map((condition) => ({
      condition,
      text: [CHANGE_FOR[condition], exercise.cautionNotes?.[condition]].filter(Boolean).join(" "),
    }));
}

/** What ends a set for this person. */
export function stopRules(context: DosingContext): readonly string[] {
  return [
    STOP_MESSAGES.pain(painLimit(context)),
    STOP_MESSAGES.leg,
    ...context.conditions.flatMap((condition) => STOP_FOR[condition] ?? []),
    STOP_MESSAGES.unwell,
    STOP_MESSAGES.form,
  ];
}

/** Tendon and kneecap: their gates keep pain lower than the pain rule does. */
const LOW_PAIN: readonly ConditionId[] = ["gluteal_tendinopathy", "patellofemoral_pain"];

/** Pain that ends a set, points of 10: lower in the stage of calm, never below what the person usually lives with. */
function painLimit(context: DosingContext): number {
  const low = isCalm(context) || context.conditions.some((condition) => LOW_PAIN.includes(condition));
  const limit = parameter(low ? "painRule.flareMax" : "painRule.holdMax").value;
  return Math.max(limit, context.pain?.usual ?? 0);
}

/** The pain rule in plain words, read against the usual level where the person told it. */
export function painRuleText(pain: Pain | undefined): readonly string[] {
  const goMax = parameter("painRule.goMax").value;
  const holdMax = parameter("painRule.holdMax").value;
  const usual = pain?.usual ?? 0;
  return [
    PAIN_RULE_MESSAGES.go(goMax),
    PAIN_RULE_MESSAGES.hold(goMax, holdMax),
    PAIN_RULE_MESSAGES.cut(holdMax, parameter("painRule.cutPercent").value),
    ...(usual > goMax ? [PAIN_RULE_MESSAGES.usual(usual)] : []),
    PAIN_RULE_MESSAGES.leg,
    PAIN_RULE_MESSAGES.borrowed,
  ];
}

type Place = Pick<DosingContext, "conditions" | "cleared" | "usableKit" | "dislikes">;

/** May this person do `exercise` at all: what is prescribed, not forbidden, not disliked, and with the kit at hand? */
export function isOpenTo(exercise: Exercise, { conditions, cleared, usableKit, dislikes }: Place): boolean {
  return (
    exercise.prescribable &&
    !dislikes.includes(exercise.id) &&
    kitSuffices(exercise.kit, usableKit) &&
    conditions.every(
      (condition) => exercise.cautions[condition] !== "avoid_until_cleared" || cleared.includes(condition),
    )
  );
}

function easierForm(exercise: Exercise, context: DosingContext): OtherForm {
  const easier = open(exercise.regressions, context)[0];
  return easier
    ? { exercise: easier.id, text: STEP_MESSAGES.easierForm(easier.name) }
    : { text: STEP_MESSAGES.easier[exercise.measure] };
}

/** The next step up: more load where there is load, else the nearest harder exercise of the same kind, else more of it. */
function harderForm(exercise: Exercise, { work, load }: Dose, context: DosingContext): OtherForm {
  const extraReps = parameter("progression.extraReps").value;
  const sessions = parameter("progression.sessionsInARow").value;
  if (work.kind === "reps" && load.kind !== "body") {
    const low = parameter("progression.loadPercentLow").value;
    const high = parameter("progression.loadPercentHigh").value;
    return { text: STEP_MESSAGES.moreLoad(low, high, extraReps, sessions) };
  }
  const harder = open(exercise.progressions, context)
    .filter(({ pattern, measure }) => pattern === exercise.pattern && measure === exercise.measure)
    .toSorted((a, b) => a.difficulty - b.difficulty)
    .find(({ difficulty }) => difficulty > exercise.difficulty);
  return harder && work.kind === "reps"
    ? { exercise: harder.id, text: STEP_MESSAGES.harderForm(harder.name, extraReps, sessions) }
    : { text: STEP_MESSAGES.harder[work.kind] };
}

function open(ids: readonly ExerciseId[], context: DosingContext): readonly Exercise[] {
  return ids.flatMap((id) => {
    const found = findExercise(id);
    return found && isOpenTo(found, context) ? [found] : [];
  });
}
