import { parameter } from "../evidence/parameter.ts";
import type { FollowUpId, ScreeningAnswers } from "./question.ts";
import type { RedFlag, RedFlagId, Urgency, Effect } from "./redFlag.ts";
import type { ScreeningContext } from "./screeningContext.ts";
import { screeningMessages } from "./messages.ts";

/** Whether a flag counts, after its combination has been weighed. */
export type FlagStatus =
  | { readonly status: "absent" }
  | { readonly status: "open" }
  | {
      readonly status: "present" | "unsure";
      /** Where the combination asks for something else than the flag's row. */
      readonly urgency?: Urgency;
      readonly effect?: Effect;
      readonly tell?: string;
    };

const ABSENT: FlagStatus = { status: "absent" };
const OPEN: FlagStatus = { status: "open" };
const PRESENT: FlagStatus = { status: "present" };
const UNSURE: FlagStatus = { status: "unsure" };

type Rule = (answers: ScreeningAnswers, context: ScreeningContext) => FlagStatus;

/**
 * Flags that count only in combination. What is not known never clears a flag: an open part counts as if it were
 * there, so that a further yes can only make the outcome stricter.
 */
const RULES: Readonly<Partial<Record<RedFlagId, Rule>>> = {
  cancer_systemic: cancerSystemic,
  fracture_fragility: fractureFragility,
  steroids,
  spa: inflammatoryPattern,
  age_child: ageChild,
  age_over_55_first: firstPainLate,
  period_pain: periodPain,
  kidney,
};

/** Does `flag` count for these answers? */
export function flagStatus(flag: RedFlag, answers: ScreeningAnswers, context: ScreeningContext): FlagStatus {
  const rule = RULES[flag.id];
  return rule ? rule(answers, context) : lead(answers, flag.id);
}

function lead(answers: ScreeningAnswers, id: RedFlagId): FlagStatus {
  const answer = answers[id];
  if (answer === undefined) return OPEN;
  if (answer === "not_sure") return UNSURE;
  return answer === "yes" ? PRESENT : ABSENT;
}

interface Count {
  readonly yes: number;
  /** Not answered, or not sure. */
  readonly open: number;
}

function count(answers: ScreeningAnswers, ids: readonly FollowUpId[]): Count {
  const yes = ids.filter((id) => answers[id] === "yes").length;
  const no = ids.filter((id) => answers[id] === "no").length;
  return { yes, open: ids.length - yes - no };
}

/** Two or more signs, or one above the age of the parameter; an unknown age counts as above it. */
function cancerSystemic(answers: ScreeningAnswers, context: ScreeningContext): FlagStatus {
  const said = lead(answers, "cancer_systemic");
  const signs = count(answers, ["cancer_weight_loss", "cancer_night_sweats", "cancer_night_pain"]);
  if (signs.yes === 0 && (said.status === "absent" || said.status === "open")) return said;

  const some = said.status === "present" || signs.yes > 0;
  const atMost = Math.max(signs.yes + signs.open, some ? 1 : 0);
  const ageCounts = isAbove(context.ageY, parameter("screening.cancerSystemic.ageWithOneSignY").value);
  const met = atMost >= parameter("screening.cancerSystemic.minSigns").value || (atMost > 0 && ageCounts);
  if (met) return some ? PRESENT : UNSURE;
  return some
    ? {
        status: "present",
        urgency: "routine_appointment",
        effect: "inform",
        tell: "One such sign alone seldom means something serious at your age. Mention it to a doctor, and answer again if a second one appears.",
      }
    : ABSENT;
}

/** A sudden new pain together with age, osteoporosis or lost height. Age alone is not a yes. */
function fractureFragility(answers: ScreeningAnswers, context: ScreeningContext): FlagStatus {
  const said = lead(answers, "fracture_fragility");
  const risks = count(answers, ["fragility_osteoporosis", "fragility_height_loss"]);
  const atRisk =
    isAbove(context.ageY, parameter("screening.fragility.ageY").value) ||
    context.conditions.includes("osteoporosis") ||
    risks.yes + risks.open > 0;
  return atRisk ? said : said.status === "open" ? OPEN : ABSENT;
}

/** Long use of steroid tablets together with a new or worse pain. */
function steroids(answers: ScreeningAnswers): FlagStatus {
  const said = lead(answers, "steroids");
  if (said.status !== "present") return said;
  if (answers.steroids_new_pain === "no") return ABSENT;
  return answers.steroids_new_pain === "not_sure" ? UNSURE : PRESENT;
}

/** From three signs on; four ask for a referral, exactly three for a blood test first. */
function inflammatoryPattern(answers: ScreeningAnswers): FlagStatus {
  const said = lead(answers, "spa");
  if (said.status !== "present" && said.status !== "unsure") return said;
  const signs = count(answers, [
    "spa_early_onset",
    "spa_night_waking",
    "spa_buttock_pain",
    "spa_better_moving",
    "spa_anti_inflammatory",
    "spa_relative",
    "spa_arthritis",
    "spa_enthesitis",
    "spa_psoriasis",
  ]);
  const referAt = parameter("screening.spa.referAtSigns").value;
  const bloodTestAt = parameter("screening.spa.bloodTestAtSigns").value;
  if (signs.yes + signs.open < bloodTestAt) return ABSENT;
  if (said.status === "unsure") return UNSURE;
  if (signs.yes >= referAt) {
    return {
      status: "present",
      tell: screeningMessages.inflammatoryRefer(signs.yes),
    };
  }
  if (signs.yes === bloodTestAt) {
    return {
      status: "present",
      tell: screeningMessages.inflammatoryTest(signs.yes),
    };
  }
  return PRESENT;
}

function ageChild(answers: ScreeningAnswers, context: ScreeningContext): FlagStatus {
  if (context.ageY !== undefined && context.ageY < parameter("screening.covered.minAgeY").value)
    return PRESENT;
  return context.ageY !== undefined && answers.age_child === undefined ? ABSENT : lead(answers, "age_child");
}

/** Counts above the age of the parameter; `screen` drops it when another flag is there. */
function firstPainLate(answers: ScreeningAnswers, context: ScreeningContext): FlagStatus {
  const said = lead(answers, "age_over_55_first");
  return isAbove(context.ageY, parameter("screening.firstPain.ageY").value) ? said : ABSENT;
}

/** The pattern alone informs; its alarm signs ask for a doctor the same day. */
function periodPain(answers: ScreeningAnswers): FlagStatus {
  if (answers.period_alarm === "yes" || answers.period_alarm === "not_sure") {
    return {
      status: answers.period_alarm === "yes" ? "present" : "unsure",
      urgency: "same_day_medical",
      effect: "stop_until_cleared",
      tell: "See a doctor today.",
    };
  }
  return lead(answers, "period_pain");
}

/** With fever and shivers it is an emergency. */
function kidney(answers: ScreeningAnswers): FlagStatus {
  const said = lead(answers, "kidney");
  if (said.status !== "present" || answers.infection !== "yes") return said;
  return {
    status: "present",
    urgency: "emergency_now",
    effect: "stop_all",
    tell: "Pain in the side with fever needs an emergency department now, or call the emergency number.",
  };
}

function isAbove(ageY: number | undefined, limitY: number): boolean {
  return ageY === undefined || ageY > limitY;
}
