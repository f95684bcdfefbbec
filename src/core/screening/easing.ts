import type { Confidence, SourceId } from "../evidence/source.ts";

/** What eases and what provokes: the questions from which a direction of comfort is worked out. */
export const EASING_IDS = [
  "q_sit",
  "q_bend",
  "q_morning_bend",
  "q_curl",
  "q_stand",
  "q_walk",
  "q_arch",
  "q_lie_flat",
  "q_leg_move",
  "q_leg_walk",
  "q_varies",
] as const;
export type EasingId = (typeof EASING_IDS)[number];

export type Felt = "worse" | "same" | "better" | "not_sure";
/** How leg pain behaves when bending or leaning back a few times. */
export type LegMove = "further_down" | "same" | "back_up" | "not_sure";
export type YesNo = "yes" | "no" | "not_sure";

/** What was answered; absent: not asked, or never done. */
export interface EasingAnswers {
  readonly q_sit?: Felt;
  readonly q_bend?: Felt;
  readonly q_morning_bend?: Felt;
  readonly q_curl?: Felt;
  readonly q_stand?: Felt;
  readonly q_walk?: Felt;
  readonly q_arch?: Felt;
  readonly q_lie_flat?: Felt;
  readonly q_leg_move?: LegMove;
  /** Which of the two sent the pain further down. */
  readonly legMoveDirection?: "bending" | "arching";
  readonly q_leg_walk?: YesNo;
  readonly q_varies?: YesNo;
}

/** An activity that may feel worse or better, and which sensitivity that points to. */
export interface EasingQuestion {
  readonly id: EasingId;
  readonly ask: string;
  readonly scale: "felt" | "leg_move" | "yes_no";
  /** Which points a worse counts for. */
  readonly worse?: "bending" | "arching";
  /** Which points a better counts for; where it says nothing, none. */
  readonly better?: "bending" | "arching";
}

/** The questions in the order in which they are asked. Wording and points are ours and untested. */
export const EASING_QUESTIONS: readonly EasingQuestion[] = [
  {
    id: "q_sit",
    ask: "Sitting or driving for half an hour or more",
    scale: "felt",
    worse: "bending",
    better: "arching",
  },
  {
    id: "q_bend",
    ask: "Bending forward: shoes, sink, a low drawer",
    scale: "felt",
    worse: "bending",
    better: "arching",
  },
  {
    id: "q_morning_bend",
    ask: "Bending in the first hour after getting up, against later in the day",
    scale: "felt",
    worse: "bending",
  },
  {
    id: "q_curl",
    ask: "Lying curled up, or pulling the knees to the chest",
    scale: "felt",
    worse: "bending",
    better: "arching",
  },
  {
    id: "q_stand",
    ask: "Standing still for ten minutes or more",
    scale: "felt",
    worse: "arching",
    better: "bending",
  },
  { id: "q_walk", ask: "Walking at an easy pace", scale: "felt", worse: "arching", better: "bending" },
  {
    id: "q_arch",
    ask: "Leaning back, reaching overhead or lying on the front",
    scale: "felt",
    worse: "arching",
    better: "bending",
  },
  { id: "q_lie_flat", ask: "Lying flat on the back with straight legs", scale: "felt", worse: "arching" },
  {
    id: "q_leg_move",
    ask: "If your leg hurts: when you bend or lean back a few times, does the pain go further down the leg, or draw back up to the spine?",
    scale: "leg_move",
  },
  {
    id: "q_leg_walk",
    ask: "Do the legs hurt, tingle or feel heavy after walking or standing a while, and ease when you sit or bend forward?",
    scale: "yes_no",
  },
  {
    id: "q_varies",
    ask: "Is there nothing that clearly makes it better or worse, or does it change from day to day?",
    scale: "yes_no",
  },
];

/** What was read about directions: why this is for comfort only. */
export interface EasingCaveat {
  readonly id: string;
  readonly text: string;
  readonly sourceId: SourceId;
  readonly confidence: Confidence;
}

/** The reasons for modesty, shown beside the result. */
export const EASING_CAVEATS: readonly EasingCaveat[] = [
  {
    id: "c_pattern",
    text: "In 240 people with long pain, the activities that they named as aggravating pointed in one direction no more often than chance (p = 0.328), and those with a pattern did not differ from the rest.",
    sourceId: "notre_dame_patterns",
    confidence: "seen",
  },
  {
    id: "c_exam",
    text: "A clinician who tested repeated movements found a direction in 74 % of 312 people, and matched exercise did better for a short time. That was an examination, not a questionnaire.",
    sourceId: "long_2004",
    confidence: "seen",
  },
  {
    id: "c_target",
    text: "Of four good trials of targeted treatment, one, of exercise by direction, showed a gain in the short term.",
    sourceId: "kent_2010",
    confidence: "seen",
  },
  {
    id: "c_random",
    text: "In 56 people given bending or arching exercise, average pain after a year was 1.52 lower with arching (0.56 to 2.47); function and worst pain were equal. One small trial.",
    sourceId: "park_2024",
    confidence: "seen",
  },
  {
    id: "c_stenosis",
    text: "What people tell about walking and sitting changes the likelihood of a narrow spinal canal only a little.",
    sourceId: "stenosis_history_summary",
    confidence: "seen",
  },
  {
    id: "c_none",
    text: "No tested questionnaire was found by which people sort themselves into bending- or arching-sensitive.",
    sourceId: "own_search",
    confidence: "mixed",
  },
];
