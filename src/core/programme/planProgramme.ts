import type { MuscleId } from "../anatomy/muscle.ts";
import { COUNTED_MUSCLES } from "../anatomy/muscles.ts";
import { parameter } from "../evidence/parameter.ts";
import { findExercise } from "../exercise/catalogue.ts";
import type { Pattern } from "../exercise/exercise.ts";
import { spokenLanguage } from "../language.ts";
import { weightedTarget } from "./aims.ts";
import { linesWhy } from "./lineWhy.ts";
import { isForbidden, type PlanBrief } from "./planBrief.ts";
import { muscleSets, planScore, type PlanLine, type PlanScore } from "./planLines.ts";
import { PLAN_MESSAGES as say } from "./planMessages.ts";
import type {
  LeftOut,
  MuscleTarget,
  PlanGap,
  PlannedDay,
  PlannedExercise,
  Programme,
  Shortfall,
} from "./programme.ts";
import type { ProgrammeRequest } from "./programmeRequest.ts";
import { stageOf } from "./stageOf.ts";
import { keptLineMinutes } from "./weeklyModel.ts";

/** The lines as a person reads them: days, sets, reasons, what is reached and what is not. */
export function planProgramme(
  request: ProgrammeRequest,
  brief: PlanBrief,
  found: {
    readonly lines: readonly PlanLine[];
    readonly bound: number;
    readonly madeBy: Programme["madeBy"];
  },
): Programme {
  const { lines, bound, madeBy } = found;
  const score = planScore(brief, lines);
  const days = plannedDays(request, brief, lines);
  return {
    goal: request.goal,
    stage: stageOf(request),
    days,
    weeklySets: weeklySets(brief, lines),
    targets: muscleTargets(brief, lines),
    shortfalls: shortfalls(brief, lines, score),
    outOfReach: brief.outOfReach.map(({ id, name }) => ({ aim: id, because: say.outOfReach(name) })),
    score: score.total,
    gap: gapOf(brief, score, bound),
    leftOut: leftOut(request),
    madeBy,
    language: spokenLanguage(),
  };
}

function plannedDays(
  request: ProgrammeRequest,
  brief: PlanBrief,
  lines: readonly PlanLine[],
): readonly PlannedDay[] {
  const whyOfLine = linesWhy(request, brief);
  return brief.days.map((weekday, day): PlannedDay => {
    const kept = brief.kept
      .filter((each) => each.day === day)
      .map(({ line, candidate }): PlannedExercise => {
        const { reps, holdS, loadKg } = line;
        return {
          exercise: line.exercise,
          sets: line.sets,
          kept: {
            ...(reps !== undefined && { reps }),
            ...(holdS !== undefined && { holdS }),
            ...(loadKg !== undefined && { loadKg }),
          },
          minutes: keptLineMinutes(line.sets, candidate),
          why: [{ because: say.kept, parameterIds: [], sourceIds: ["product_choice"] }],
        };
      });
    const added = lines
      .filter((each) => each.day === day)
      .toSorted((a, b) => placeInSession(a) - placeInSession(b))
      .map(({ candidate, sets }): PlannedExercise => {
        const { exercise, leadSide } = candidate;
        return {
          exercise: exercise.id,
          sets,
          ...(leadSide && ({ leadSide, extraSets: 1 } as const)),
          minutes: candidate.sessionMin + sets * candidate.setMin,
          why: whyOfLine(candidate, sets),
        };
      });
    const exercises = [...kept, ...added];
    const warmUp = parameter("planner.warmUpMin").value;
    return { weekday, exercises, minutes: exercises.reduce((sum, { minutes }) => sum + minutes, warmUp) };
  });
}

/** What asks most of the whole body comes first, what steadies or stretches comes last. */
const SESSION_ORDER: readonly Pattern[] = [
  "hinge_power",
  "hinge",
  "squat",
  "squat_lunge",
  "pull_vertical",
  "pull_horizontal",
  "push_horizontal",
  "push_vertical",
  "bridge",
  "hip_extension",
  "knee_flexion",
  "knee_extension",
  "trunk_extension",
  "abduction",
  "adduction",
  "hip_rotation",
  "hip_flexion",
  "shoulder_extension",
  "shoulder_isolation",
  "scapular",
  "elbow_flexion",
  "elbow_extension",
  "calf",
  "isometric",
  "carry",
  "grip",
  "anti_extension",
  "anti_extension_rotation",
  "anti_rotation",
  "anti_lateral",
  "trunk_flexion",
  "trunk_rotation",
  "neck",
  "mobility",
];

function placeInSession({ candidate }: PlanLine): number {
  return SESSION_ORDER.indexOf(candidate.exercise.pattern);
}

function weeklySets(brief: PlanBrief, lines: readonly PlanLine[]): Readonly<Record<MuscleId, number>> {
  return Object.fromEntries(
    COUNTED_MUSCLES.map(({ id }) => [id, muscleSets(brief, lines, id)] as const).filter(
      ([, sets]) => sets > 0,
    ),
  );
}

const MUSCLE_AIM = "muscle:";

function muscleTargets(brief: PlanBrief, lines: readonly PlanLine[]): readonly MuscleTarget[] {
  return brief.aims
    .filter(({ id }) => id.startsWith(MUSCLE_AIM))
    .map(({ id, target, weight, why }) => {
      const muscle = id.slice(MUSCLE_AIM.length);
      const cap = brief.caps.get(muscle) ?? Infinity;
      return { muscle, sets: target, weight, cap, planned: muscleSets(brief, lines, muscle), why };
    });
}

function shortfalls(
  brief: PlanBrief,
  lines: readonly PlanLine[],
  { missing }: PlanScore,
): readonly Shortfall[] {
  return missing
    .filter(({ sets }) => sets > 0)
    .map(({ aim, sets }) => ({
      aim: aim.id,
      missingSets: sets,
      weightedSets: sets * aim.weight,
      because: shortfallSentence(aim, sets),
    }))
    .toSorted((a, b) => b.weightedSets - a.weightedSets);

  function shortfallSentence({ id, name, target }: PlanBrief["aims"][number], sets: number): string {
    if (id.startsWith(MUSCLE_AIM)) {
      const planned = muscleSets(brief, lines, id.slice(MUSCLE_AIM.length));
      return say.shortfall.muscle(name, say.number(planned), say.setsAWeek(target));
    }
    if (target === 0) return say.shortfall.balance(say.setsAWeek(sets));
    return say.shortfall.missing(name, say.setsAWeek(sets));
  }
}

function gapOf(brief: PlanBrief, { total }: PlanScore, bound: number): PlanGap {
  const setEquivalents = Math.max(0, total - bound);
  const aimed = weightedTarget(brief.aims);
  const share = aimed > 0 ? setEquivalents / aimed : 0;
  return { setEquivalents, ofSets: aimed, share, proven: share <= parameter("planner.provenShare").value };
}

function leftOut(request: ProgrammeRequest): readonly LeftOut[] {
  return request.keep.flatMap((line): readonly LeftOut[] => {
    if (!findExercise(line.exercise)) return [{ exercise: line.exercise, because: say.leftOut.unknown }];
    return isForbidden(line, request) ? [{ exercise: line.exercise, because: say.leftOut.cautions }] : [];
  });
}
