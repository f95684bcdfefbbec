import { PRE_GATE_IDS, type PreGateId } from "./gate.ts";
import { PRE_GATES } from "./gates.ts";
import { RED_FLAG_IDS, type RedFlagId } from "./redFlag.ts";
import { RED_FLAGS } from "./redFlags.ts";

/** Parts of a flag that counts only in combination. Asked when the flag's own question is not a no. */
export const FOLLOW_UP_IDS = [
  "cancer_weight_loss",
  "cancer_night_sweats",
  "cancer_night_pain",
  "fragility_osteoporosis",
  "fragility_height_loss",
  "steroids_new_pain",
  "spa_early_onset",
  "spa_night_waking",
  "spa_buttock_pain",
  "spa_better_moving",
  "spa_anti_inflammatory",
  "spa_relative",
  "spa_arthritis",
  "spa_enthesitis",
  "spa_psoriasis",
  "period_alarm",
  "acsm_not_active",
] as const;
export type FollowUpId = (typeof FOLLOW_UP_IDS)[number];

/** Everything that screening asks, in the order in which it is asked. */
export const QUESTION_IDS = [...RED_FLAG_IDS, ...PRE_GATE_IDS, ...FOLLOW_UP_IDS] as const;
export type QuestionId = (typeof QUESTION_IDS)[number];

export type Answer = "yes" | "no" | "not_sure";

/** What was answered; a question that is not in it was not answered. */
export type ScreeningAnswers = Readonly<Partial<Record<QuestionId, Answer>>>;

/** One question as a person reads it. */
export interface Question {
  readonly id: QuestionId;
  readonly ask: string;
  /** What is not a yes. */
  readonly hint: string;
  readonly group: "emergency" | "soon" | "before_exercise";
  /** Asked only when that question was not answered with no. */
  readonly follows?: RedFlagId | PreGateId;
}

interface FollowUp {
  readonly id: FollowUpId;
  readonly follows: RedFlagId | PreGateId;
  readonly ask: string;
  readonly hint: string;
}

const FOLLOW_UPS: readonly FollowUp[] = [
  {
    id: "cancer_weight_loss",
    follows: "cancer_systemic",
    ask: "Have you newly lost weight without trying?",
    hint: "Weight lost on purpose is not a yes.",
  },
  {
    id: "cancer_night_sweats",
    follows: "cancer_systemic",
    ask: "Do you newly sweat at night so that it soaks you?",
    hint: "Hot flushes that you know are not a yes.",
  },
  {
    id: "cancer_night_pain",
    follows: "cancer_systemic",
    ask: "Is there a new constant pain that wakes you and that no position eases?",
    hint: "Waking when you turn over is not a yes.",
  },
  {
    id: "fragility_osteoporosis",
    follows: "fracture_fragility",
    ask: "Do you have osteoporosis?",
    hint: "Osteopenia alone is not a yes.",
  },
  {
    id: "fragility_height_loss",
    follows: "fracture_fragility",
    ask: "Have you grown shorter?",
    hint: "By some centimetres against your younger years.",
  },
  {
    id: "steroids_new_pain",
    follows: "steroids",
    ask: "Is this spine pain new, or worse than before?",
    hint: "The same pain as for years is not a yes.",
  },
  {
    id: "spa_early_onset",
    follows: "spa",
    ask: "Did it begin before the age of 35?",
    hint: "About when the first long spell began.",
  },
  {
    id: "spa_night_waking",
    follows: "spa",
    ask: "Does it wake you in the second half of the night?",
    hint: "Waking from noise or thoughts is not a yes.",
  },
  {
    id: "spa_buttock_pain",
    follows: "spa",
    ask: "Is there pain in the buttocks?",
    hint: "It may change sides.",
  },
  {
    id: "spa_better_moving",
    follows: "spa",
    ask: "Does it get better when you move?",
    hint: "And worse with rest.",
  },
  {
    id: "spa_anti_inflammatory",
    follows: "spa",
    ask: "Does it get better within two days of an anti-inflammatory medicine?",
    hint: "Ibuprofen, naproxen or diclofenac, for example.",
  },
  {
    id: "spa_relative",
    follows: "spa",
    ask: "Does a close relative have inflammatory arthritis of the spine?",
    hint: "Parent, sibling or child.",
  },
  {
    id: "spa_arthritis",
    follows: "spa",
    ask: "Do you have, or have you had, arthritis?",
    hint: "A joint that is swollen, not one that is only worn.",
  },
  {
    id: "spa_enthesitis",
    follows: "spa",
    ask: "Do you have pain where a tendon meets the bone, such as the heel?",
    hint: "After one unusual run it is not a yes.",
  },
  {
    id: "spa_psoriasis",
    follows: "spa",
    ask: "Do you have, or have you had, psoriasis?",
    hint: "Of skin, scalp or nails.",
  },
  {
    id: "period_alarm",
    follows: "period_pain",
    ask: "Is any of these there: a new severe pain in the lower belly, unusually heavy bleeding, pain while you may be pregnant, black stools?",
    hint: "Your usual period is not a yes.",
  },
  {
    id: "acsm_not_active",
    follows: "acsm_algorithm",
    ask: "Have the last three months been without regular exercise, or with symptoms when you exercised?",
    hint: "Regular means about half an hour on three days a week.",
  },
];

/** Every question in the order in which it is asked: emergencies first, follow-ups behind the question they belong to. */
export const QUESTIONS: readonly Question[] = [
  ...RED_FLAGS.flatMap((flag): Question[] => [
    {
      id: flag.id,
      ask: flag.ask,
      hint: flag.hint,
      group: flag.urgency === "emergency_now" ? "emergency" : "soon",
    },
    ...followUpsOf(flag.id, "soon"),
  ]),
  ...PRE_GATES.flatMap((gate): Question[] => [
    { id: gate.id, ask: gate.ask, hint: gate.hint, group: "before_exercise" },
    ...followUpsOf(gate.id, "before_exercise"),
  ]),
];

/** The emergency questions: each must be answered before anything but walking and positions of comfort is offered. */
export const EMERGENCY_IDS: readonly RedFlagId[] = RED_FLAGS.filter(
  (flag) => flag.urgency === "emergency_now",
).map((flag) => flag.id);

function followUpsOf(id: RedFlagId | PreGateId, group: Question["group"]): Question[] {
  return FOLLOW_UPS.filter((followUp) => followUp.follows === id).map((followUp) => ({ ...followUp, group }));
}

/** The questions that `answers` still leave open, in the order in which they are asked. */
export function unansweredQuestions(answers: ScreeningAnswers): readonly QuestionId[] {
  return QUESTIONS.filter((question) => {
    if (answers[question.id] !== undefined) return false;
    if (!question.follows) return true;
    const lead = answers[question.follows];
    return lead === "yes" || lead === "not_sure";
  }).map((question) => question.id);
}
