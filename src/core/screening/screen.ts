import { dayNumber } from "../calendar.ts";
import { parameter } from "../evidence/parameter.ts";
import type { ConditionId } from "../exercise/exercise.ts";
import { CONDITION_GATES, type ConditionGate, type PreGate } from "./gate.ts";
import { PRE_GATES, conditionGate } from "./gates.ts";
import { EMERGENCY_IDS, unansweredQuestions, type ScreeningAnswers } from "./question.ts";
import { URGENCIES, type Effect, type RedFlag, type Urgency } from "./redFlag.ts";
import { flagStatus, type FlagStatus } from "./redFlagRules.ts";
import { RED_FLAGS } from "./redFlags.ts";
import type { ScreeningContext } from "./screeningContext.ts";
import {
  byStrictness,
  type Clearance,
  type Limit,
  type Reason,
  type ScreeningOutcome,
} from "./screeningOutcome.ts";
import { say } from "../language.ts";
import { both, screeningMessages as words } from "./messages.ts";

/**
 * Screen a person: collect every reason in the answers, let the strictest decide, and list them all. Emergency
 * questions come first; while one is open the outcome is at most `incomplete`, and "not sure" on one of them is
 * never a no: somebody has to be phoned today.
 */
export function screen(answers: ScreeningAnswers, context: ScreeningContext): ScreeningOutcome {
  const reasons = dropFirstPain([
    ...RED_FLAGS.flatMap((flag) => reasonsOfFlag(flag, answers, context)),
    ...PRE_GATES.flatMap((gate) => reasonsOfGate(gate, answers, context)),
    ...context.conditions.flatMap((condition) => reasonsOfCondition(condition, context)),
    ...reasonsOfBloodPressure(context),
  ]).toSorted(byStrictness);
  const found = { reasons, limits: limitsOf(reasons, context), unanswered: unansweredQuestions(answers) };

  const strictest = reasons[0];
  const emergenciesOpen = EMERGENCY_IDS.some((id) => answers[id] === undefined);
  const stops = strictest?.effect === "stop_all" || strictest?.effect === "stop_until_cleared";
  if (emergenciesOpen && !stops) return { kind: "incomplete", ...found };
  if (strictest && strictest.effect !== "inform") {
    const open = reasons.filter((reason) => reason.effect !== "inform");
    const urgency = mostUrgent(open);
    return {
      kind: "refer",
      urgency,
      effect: strictest.effect,
      where: whereToGo(urgency, open),
      why: open.map((reason) => reason.because),
      ...found,
    };
  }
  return { kind: reasons.length > 0 || found.limits.length > 0 ? "caution" : "clear", ...found };
}

function reasonsOfFlag(
  flag: RedFlag,
  answers: ScreeningAnswers,
  context: ScreeningContext,
): readonly Reason[] {
  const status = flagStatus(flag, answers, context);
  if (status.status === "absent" || status.status === "open") return [];
  const unsure = status.status === "unsure";
  const effect = status.effect ?? flag.effect;
  if (unsure && effect === "inform") return [];
  const reason: Reason = {
    id: flag.id,
    answer: unsure ? "not_sure" : "yes",
    because: words.answered(unsure, say(flag.ask)),
    sourceIds: flag.sourceIds,
    confidence: flag.confidence,
    ...(unsure ? unsureOf(flag, status) : sureOf(flag, status)),
  };
  return [cleared(reason, flag.id, context)];
}

function sureOf(flag: RedFlag, status: FlagStatus): Pick<Reason, "urgency" | "effect" | "tell"> {
  const asked = status.status === "present" ? status : undefined;
  return {
    urgency: asked?.urgency ?? flag.urgency,
    effect: asked?.effect ?? flag.effect,
    tell: asked?.tell ?? flag.tell,
  };
}

/**
 * Not sure is never a no. On an emergency somebody is phoned today, and what needs a doctor today counts as there until
 * one has looked; elsewhere the plan stays gentle until it is asked.
 */
function unsureOf(flag: RedFlag, status: FlagStatus): Pick<Reason, "urgency" | "effect" | "tell"> {
  const asked = status.status === "unsure" ? status : undefined;
  const urgency = asked?.urgency ?? flag.urgency;
  if (urgency === "emergency_now") {
    return {
      urgency: "same_day_medical",
      effect: "stop_until_cleared",
      tell: "Not sure does not count as no here. Phone a medical advice line or your doctor's practice today and read them the question. If it becomes a yes, or gets worse, call the emergency number.",
    };
  }
  if (urgency === "same_day_medical") {
    return {
      urgency,
      effect: "stop_until_cleared",
      tell: words.unsureIsYes(say(asked?.tell ?? flag.tell)),
    };
  }
  return {
    urgency,
    effect: "limited_plan",
    tell: "You are not sure. Ask a doctor or physiotherapist, and keep to walking and easy exercises until you know.",
  };
}

function reasonsOfGate(
  gate: PreGate,
  answers: ScreeningAnswers,
  context: ScreeningContext,
): readonly Reason[] {
  const answer = answers[gate.id];
  if (answer !== "yes" && answer !== "not_sure") return [];
  const activeAlready = gate.id === "acsm_algorithm" && answers.acsm_not_active === "no";
  const refer = activeAlready ? undefined : gate.refer;
  const reason: Reason = {
    id: gate.id,
    answer,
    urgency: refer?.urgency ?? "info",
    effect: refer ? (answer === "yes" ? refer.effect : "limited_plan") : "inform",
    because: words.answered(answer === "not_sure", say(gate.ask)),
    tell: gate.tell,
    sourceIds: gate.sourceIds,
    confidence: gate.confidence,
  };
  return [cleared(reason, gate.id, context)];
}

function reasonsOfCondition(condition: ConditionId, context: ScreeningContext): readonly Reason[] {
  return gatesOfCondition(condition, context).flatMap((gate) =>
    gate.refer
      ? [
          cleared(
            {
              id: gate.id,
              answer: "known",
              urgency: gate.refer.urgency,
              effect: gate.refer.effect,
              because: words.known(say(gate.name)),
              tell: gate.decision,
              sourceIds: gate.sourceIds,
              confidence: gate.confidence,
            },
            condition,
            context,
          ),
        ]
      : [],
  );
}

/** The rules that a condition brings. A pain of weeks is new; one of months that is sore now is a flare. */
export function gatesOfCondition(
  condition: ConditionId,
  context: Pick<ScreeningContext, "painMonths">,
): readonly ConditionGate[] {
  const gates = CONDITION_GATES[condition].map(conditionGate);
  if (condition !== "acute_lbp" || context.painMonths === undefined) return gates;
  const weeks = context.painMonths * parameter("calendar.weeksPerMonth").value;
  const wanted = weeks <= parameter("screening.acute.weeks").value ? "cond_acute_lbp" : "cond_acute_flare";
  return gates.filter((gate) => gate.id === wanted);
}

function reasonsOfBloodPressure(context: ScreeningContext): readonly Reason[] {
  const measured = context.restingBloodPressure;
  if (!measured) return [];
  const systolic = parameter("screening.hypertension.systolicMmHg");
  const diastolic = parameter("screening.hypertension.diastolicMmHg");
  if (measured.systolicMmHg <= systolic.value && measured.diastolicMmHg <= diastolic.value) return [];
  const reason: Reason = {
    id: "resting_blood_pressure",
    answer: "known",
    urgency: "same_day_medical",
    effect: "stop_until_cleared",
    because: words.pressure(measured.systolicMmHg, measured.diastolicMmHg),
    tell: words.pressureHigh(systolic.value, diastolic.value),
    sourceIds: ["acsm_aha_hypertension"],
    confidence: systolic.confidence,
  };
  return [cleared(reason, "resting_blood_pressure", context)];
}

/** A cleared reason only informs. An emergency cannot be cleared by a date: it is answered again. */
function cleared(reason: Reason, of: Clearance["of"], context: ScreeningContext): Reason {
  if (reason.effect === "stop_all" || reason.effect === "inform") return reason;
  const clearance = context.clearances.find((given) => given.of === of && covers(given, context));
  if (!clearance) return reason;
  return {
    ...reason,
    urgency: "info",
    effect: "inform",
    tell: words.cleared(clearance.by, clearance.on),
    cleared: clearance,
  };
}

function covers(clearance: Clearance, context: ScreeningContext): boolean {
  const day = dayNumber(clearance.on);
  if (day > dayNumber(context.today)) return false;
  return context.answeredOn === undefined || day >= dayNumber(context.answeredOn);
}

/** A first pain late in life counts only when no other flag does. */
function dropFirstPain(reasons: readonly Reason[]): readonly Reason[] {
  const flags = reasons.filter((reason) => RED_FLAGS.some((flag) => flag.id === reason.id));
  return flags.length > 1 ? reasons.filter((reason) => reason.id !== "age_over_55_first") : reasons;
}

function limitsOf(reasons: readonly Reason[], context: ScreeningContext): readonly Limit[] {
  const ofGates = PRE_GATES.flatMap((gate): Limit[] => {
    const reason = reasons.find((found) => found.id === gate.id);
    if (!reason) return [];
    return [
      {
        id: gate.id,
        name: gate.ask,
        text: reason.tell,
        sourceIds: gate.sourceIds,
        confidence: gate.confidence,
      },
    ];
  });
  const ofConditions = context.conditions.flatMap((condition) =>
    gatesOfCondition(condition, context).map((gate) => ({
      id: gate.id,
      name: gate.name,
      text: both(gate.decision, gate.limits),
      sourceIds: gate.sourceIds,
      confidence: gate.confidence,
    })),
  );
  return [...ofGates, ...ofConditions];
}

function mostUrgent(reasons: readonly Reason[]): Urgency {
  return URGENCIES.find((urgency) => reasons.some((reason) => reason.urgency === urgency)) ?? "info";
}

const WHERE: Readonly<Record<Urgency, string>> = {
  emergency_now: "Call the emergency number, or go to the nearest emergency department, now.",
  same_day_medical:
    "Speak to a doctor today: your practice, an out-of-hours service or a medical advice line.",
  urgent_within_days: "See a doctor or physiotherapist within the next days.",
  routine_appointment: "Book a normal appointment with your doctor or physiotherapist.",
  info: "Mention it at your next visit.",
};

function whereToGo(urgency: Urgency, reasons: readonly Reason[]): string {
  const crisis = urgency === "emergency_now" && reasons.some((reason) => reason.id === "self_harm");
  return crisis ? words.crisisLine(say(WHERE.emergency_now)) : WHERE[urgency];
}

/** What an effect means for the days until somebody has looked. */
export const MEANWHILE: Readonly<Record<Effect, string>> = {
  stop_all: "No exercise and no tests until this has been checked.",
  stop_until_cleared:
    "No tests and no training until a clinician has looked. Ordinary walking, if it is comfortable and the advice below allows it.",
  limited_plan:
    "Gentle activity goes on: walking and easy exercises. No maximal tests and no heavy load until then.",
  inform: "The plan goes on.",
};
