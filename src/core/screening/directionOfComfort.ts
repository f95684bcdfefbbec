import { dateOfDay, dayNumber, type LocalDate } from "../calendar.ts";
import { parameter } from "../evidence/parameter.ts";
import type { ConditionId } from "../exercise/exercise.ts";
import { EASING_QUESTIONS, type EasingAnswers, type Felt } from "./easing.ts";
import type { Effect } from "./redFlag.ts";

/** The rules of the evidence base that decided. */
export type DirectionRuleId =
  | "r_first"
  | "r_flexion"
  | "r_extension"
  | "r_none"
  | "r_both"
  | "r_leg"
  | "r_stenosis"
  | "r_recheck";

/** A guide to comfort, worked out from what eases and what provokes. Never a diagnosis, and never typed by anybody. */
export type DirectionOfComfort =
  /** Nothing was answered, or the screen says that somebody has to look first. */
  | { readonly kind: "not_asked"; readonly because: string; readonly ruleIds: readonly DirectionRuleId[] }
  | {
      readonly kind: "bending_sensitive" | "arching_sensitive" | "both_sore" | "no_pattern";
      /** Conditions whose cautions hold until it is asked again. */
      readonly cautions: readonly ConditionId[];
      /** A direction to leave out because leg pain went further down. */
      readonly leaveOut?: "bending" | "arching";
      readonly says: readonly string[];
      readonly askAgainOn: LocalDate;
      readonly bendingPoints: number;
      readonly archingPoints: number;
      readonly ruleIds: readonly DirectionRuleId[];
    };

/** What the rules need beside the answers. */
export interface DirectionContext {
  readonly today: LocalDate;
  /** The effect of the screening; absent when it stops nothing. */
  readonly screeningEffect?: Effect;
  readonly ageY?: number;
}

interface Verdict {
  readonly kind: "bending_sensitive" | "arching_sensitive" | "both_sore" | "no_pattern";
  readonly ruleId: DirectionRuleId;
  readonly cautions: readonly ConditionId[];
  readonly says: string;
}

/**
 * The direction of comfort of these answers. Points and thresholds are product choices and untested; in 240 people
 * self-named aggravators showed no direction beyond chance, so it only orders what is tried first.
 * Source: parameters "direction.*".
 */
export function directionOfComfort(answers: EasingAnswers, context: DirectionContext): DirectionOfComfort {
  if (context.screeningEffect === "stop_all" || context.screeningEffect === "stop_until_cleared") {
    return {
      kind: "not_asked",
      because: "The screening comes first.",
      ruleIds: ["r_first"],
    };
  }
  if (Object.keys(answers).length === 0) {
    return {
      kind: "not_asked",
      because: "Nothing was answered about what eases and what provokes.",
      ruleIds: [],
    };
  }

  const bendingPoints = points(answers, "bending");
  const archingPoints = points(answers, "arching");
  const verdict = verdictOf(answers, bendingPoints, archingPoints);
  const leg = legOf(answers);
  const walking = walkingOf(answers, context);
  const days =
    verdict.kind === "both_sore" ? parameter("direction.bothSoreDays") : parameter("direction.askAgainDays");
  return {
    kind: verdict.kind,
    cautions: [...new Set([...verdict.cautions, ...leg.cautions, ...walking.cautions])],
    ...(leg.leaveOut && { leaveOut: leg.leaveOut }),
    says: [
      verdict.says,
      ...leg.says,
      ...walking.says,
      "This is a comfort guide, not a diagnosis.",
      days.value === parameter("direction.bothSoreDays").value
        ? "We ask again in a week; if it is no better then, see a clinician."
        : "Patterns change. We ask again in two weeks.",
    ],
    askAgainOn: dateOfDay(dayNumber(context.today) + days.value),
    bendingPoints,
    archingPoints,
    ruleIds: [verdict.ruleId, ...leg.ruleIds, ...walking.ruleIds, "r_recheck"],
  };
}

function points(answers: EasingAnswers, towards: "bending" | "arching"): number {
  const perActivity = parameter("direction.points").value;
  const counted = EASING_QUESTIONS.filter((question) => {
    if (question.scale !== "felt") return false;
    const felt = answers[question.id as FeltId];
    return (
      (felt === "worse" && question.worse === towards) || (felt === "better" && question.better === towards)
    );
  });
  return counted.length * perActivity;
}

type FeltId = {
  [Id in keyof EasingAnswers]-?: Felt extends Required<EasingAnswers>[Id] ? Id : never;
}[keyof EasingAnswers];

function verdictOf(answers: EasingAnswers, bending: number, arching: number): Verdict {
  const min = parameter("direction.minPoints").value;
  const leadBy = parameter("direction.minLead").value;
  const none: Verdict = {
    kind: "no_pattern",
    ruleId: "r_none",
    cautions: [],
    says: "No clear pattern, which is common. Use comfort as your guide.",
  };
  if (answers.q_varies === "yes") return none;
  if (bending >= min && arching >= min) {
    return {
      kind: "both_sore",
      ruleId: "r_both",
      cautions: ["acute_lbp"],
      says: "Both directions are sore now, so we start small.",
    };
  }
  const bendingHurts = answers.q_bend === "worse" || answers.q_sit === "worse";
  if (bending >= min && bending - arching >= leadBy && bendingHurts) {
    return {
      kind: "bending_sensitive",
      ruleId: "r_flexion",
      cautions: ["flexion_intolerant"],
      says: "Bending and sitting seem to bother your back more. We start with other moves and bring bending back step by step.",
    };
  }
  const archingHurts =
    answers.q_arch === "worse" || answers.q_stand === "worse" || answers.q_walk === "worse";
  if (arching >= min && arching - bending >= leadBy && archingHurts) {
    return {
      kind: "arching_sensitive",
      ruleId: "r_extension",
      cautions: ["extension_intolerant"],
      says: "Standing or arching seems to bother your back more. We start with other moves and bring arching back step by step.",
    };
  }
  return none;
}

interface Addition {
  readonly cautions: readonly ConditionId[];
  readonly says: readonly string[];
  readonly ruleIds: readonly DirectionRuleId[];
  readonly leaveOut?: "bending" | "arching";
}

const NOTHING: Addition = { cautions: [], says: [], ruleIds: [] };

function legOf(answers: EasingAnswers): Addition {
  if (answers.q_leg_move !== "further_down") return NOTHING;
  return {
    cautions: ["disc_radicular"],
    says: [
      "If leg pain moves further down, stop that move. With numbness or weakness answer the emergency questions again.",
    ],
    ruleIds: ["r_leg"],
    ...(answers.legMoveDirection && { leaveOut: answers.legMoveDirection }),
  };
}

function walkingOf(answers: EasingAnswers, context: DirectionContext): Addition {
  if (answers.q_leg_walk !== "yes") return NOTHING;
  const older = context.ageY !== undefined && context.ageY > parameter("direction.stenosisAgeY").value;
  return {
    cautions: ["stenosis"],
    says: [
      "Sitting breaks and short walks suit many people with this pattern.",
      older
        ? "At your age this pattern is worth a normal visit to your doctor."
        : "Mention it at a normal visit to your doctor.",
      "One cold leg, or calf pain that stops you uphill and ends when you stand still: see a doctor, it may be the blood flow.",
    ],
    ruleIds: ["r_stenosis"],
  };
}
