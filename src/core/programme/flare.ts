import { parameter, type ParameterId } from "../evidence/parameter.ts";
import type { SourceId } from "../evidence/source.ts";
import { exercise as exerciseOf } from "../exercise/catalogue.ts";
import type { ExerciseId } from "../exercise/exercise.ts";
import { EMERGENCY_IDS } from "../screening/question.ts";
import type { QuestionId } from "../screening/question.ts";
import { allowance } from "../screening/screeningOutcome.ts";
import {
  changesOf,
  dosedExercise,
  isOpenTo,
  type DosedExercise,
  type DosingContext,
} from "./dosedExercise.ts";
import { FLARE_MESSAGES } from "./flareMessages.ts";
import { gradeOf } from "./grade.ts";
import { exerciseMinutes } from "./setTime.ts";
import { dosingContext, type StarterRequest } from "./starterPlan.ts";
import { comfortPositions } from "./starterMessages.ts";

/** One step of the way back: when it begins and what is done. */
export interface FlareStep {
  readonly name: string;
  readonly start: string;
  readonly text: string;
  /** Part of the usual sets, percent. */
  readonly setsPercent: number;
  /** Part of the usual load, percent; absent where the easier form stands in for the load. */
  readonly loadPercent?: number;
}

/** "My back just went": what to do now, and the way back. */
export type FlareOutcome =
  /** The emergency questions come first, answered today. */
  | { readonly kind: "screenFirst"; readonly because: string; readonly questions: readonly QuestionId[] }
  | { readonly kind: "refer"; readonly allowed: "nothing" | "walking"; readonly where: string }
  | {
      readonly kind: "flare";
      readonly easyHours: number;
      readonly now: readonly string[];
      readonly moves: readonly DosedExercise[];
      readonly positions: readonly string[];
      readonly leaveOut: string;
      readonly steps: readonly FlareStep[];
      readonly stepBack: string;
      readonly seeSomeone: readonly string[];
      readonly evidence: string;
      readonly parameterIds: readonly ParameterId[];
      readonly sourceIds: readonly (SourceId | "product_choice")[];
    };

/** What the flare plan is made from. */
export type FlareRequest = StarterRequest & {
  /** Whether every answer of the screening is of today: an older screening does not know of the flare. */
  readonly screenedToday: boolean;
};

/** Moves of the comfortable range, the first choice first. */
const EASY_MOVES: readonly ExerciseId[] = [
  "pelvic_tilt",
  "lower_trunk_rotation",
  "breathing_9090",
  "cat_camel",
  "glute_bridge",
  "glute_squeeze",
  "shoulder_blade_squeeze",
];

/**
 * The plan for a flare: the emergency questions again, two days of movement that stays easy, a way back in steps.
 * The cautions of a sore back hold beside the person's own.
 * Source: parameters "flare.*", "painRule.flareMax"; gate "cond_acute_flare".
 */
export function flarePlan(request: FlareRequest): FlareOutcome {
  const { screening } = request;
  const allowed = allowance(screening);
  if (screening.kind === "refer" && (allowed === "nothing" || allowed === "walking"))
    return { kind: "refer", allowed, where: screening.where };
  if (screening.kind === "incomplete" || !request.screenedToday)
    return { kind: "screenFirst", because: FLARE_MESSAGES.screenFirst, questions: EMERGENCY_IDS };

  const context = soreContext(request);
  const hours = parameter("flare.easyHours").value;
  const painMax = parameter("painRule.flareMax").value;
  const moves = easyMoves(context);
  return {
    kind: "flare",
    easyHours: hours,
    now: [
      FLARE_MESSAGES.opening,
      FLARE_MESSAGES.keepMoving,
      FLARE_MESSAGES.walk(parameter("walking.timesInFlare").value, parameter("walking.calmMin").value),
      FLARE_MESSAGES.limit(painMax),
      FLARE_MESSAGES.warmth,
    ],
    moves,
    positions: comfortPositions(request.conditions),
    leaveOut: FLARE_MESSAGES.leaveOut(parameter("flare.settleDays").value),
    steps: wayBack(hours, painMax),
    stepBack: FLARE_MESSAGES.stepBack,
    seeSomeone: [FLARE_MESSAGES.look(parameter("flare.lookAfterWeeks").value), FLARE_MESSAGES.again],
    evidence: FLARE_MESSAGES.evidence,
    parameterIds: [
      "flare.easyHours",
      "flare.setsPercent",
      "flare.secondStepPercent",
      "flare.settleDays",
      "flare.lookAfterWeeks",
      "painRule.flareMax",
      "stage.sessionsBeforeNext",
    ],
    sourceIds: ["nice_ng59", "acp_2017", "product_choice"],
  };
}

/** The person as they are now: in the stage of calm, with the cautions of a sore back. */
function soreContext(request: FlareRequest): DosingContext {
  const context = dosingContext(request);
  return {
    ...context,
    stage: "calm",
    conditions: [...new Set([...context.conditions, "acute_lbp" as const])],
  };
}

/** Those that need no change first. */
function easyMoves(context: DosingContext): readonly DosedExercise[] {
  const open = EASY_MOVES.map(exerciseOf).filter((each) => isOpenTo(each, context));
  const asTheyAre = open.filter((each) => changesOf(each, context.conditions).length === 0);
  const changed = open.filter((each) => !asTheyAre.includes(each));
  return [...asTheyAre, ...changed].slice(0, parameter("flare.easyMoves").value).map((each) => {
    const why = [
      {
        because: FLARE_MESSAGES.easyMove,
        parameterIds: ["flare.easyMoves"] as const,
        sourceIds: ["nice_ng59", "product_choice"],
      },
    ];
    return dosedExercise(
      each,
      { exercise: each.id, sets: 1, minutes: exerciseMinutes(each, gradeOf(each, context), 1), why },
      context,
    );
  });
}

function wayBack(hours: number, painMax: number): readonly FlareStep[] {
  const { easy, most, full } = FLARE_MESSAGES.steps;
  const half = parameter("flare.setsPercent").value;
  const second = parameter("flare.secondStepPercent").value;
  const sessions = parameter("stage.sessionsBeforeNext").value;
  const whole = 100; // not clinical: percent
  return [
    { name: easy.name, start: easy.start(hours), text: easy.text(half, painMax), setsPercent: half },
    {
      name: most.name,
      start: most.start(sessions),
      text: most.text(second),
      setsPercent: second,
      loadPercent: second,
    },
    { name: full.name, start: full.start(sessions), text: full.text, setsPercent: whole, loadPercent: whole },
  ];
}
