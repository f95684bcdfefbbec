import type { MuscleId } from "../anatomy/muscle.ts";
import { COUNTED_MUSCLES } from "../anatomy/muscles.ts";
import { parameter, type ParameterId } from "../evidence/parameter.ts";
import type { Exercise } from "../exercise/exercise.ts";
import { muscleCredits } from "../log/muscleCredits.ts";
import type { Goal } from "../person/person.ts";
import type { Aim } from "./aims.ts";
import type { ActingFinding } from "./findingEffects.ts";
import { keptSetsOf } from "./keptRoutine.ts";
import { PLAN_MESSAGES as say } from "./planMessages.ts";
import type { ProgrammeRequest } from "./programmeRequest.ts";
import { stageOf, trainingAgeOf } from "./stageOf.ts";
import { weeklyCaps } from "./weeklyCaps.ts";
import { whyFound, whyOf } from "./why.ts";

/** Muscles that other work reaches anyway, or that no back or front hangs on. */
const NOT_AIMED_AT: readonly MuscleId[] = [
  "neck",
  "upper_trapezius",
  "forearms",
  "tibialis_anterior",
  "tibialis_posterior",
];
const TRUNK: readonly MuscleId[] = ["abdominals", "obliques"];
/** It lies at the back and holds the shoulder: the back does not hang on it, so it weighs like the arms. */
const BESIDE_THE_BACK: readonly MuscleId[] = ["rotator_cuff"];
/** They hold a joint in most exercises and move little by themselves: the start's amount is enough for them. */
const STEADYING: readonly MuscleId[] = [
  "multifidus",
  "quadratus_lumborum",
  "deep_hip_rotators",
  "rotator_cuff",
  "serratus_anterior",
];

const EMPHASIS: Readonly<Record<Goal, Readonly<Record<"trunk" | "front" | "neither", ParameterId>>>> = {
  ease_pain: {
    trunk: "planner.easePainTrunk",
    front: "planner.easePainFront",
    neither: "planner.easePainOther",
  },
  sit_better: {
    trunk: "planner.sitBetterTrunk",
    front: "planner.sitBetterFront",
    neither: "planner.sitBetterOther",
  },
  strength: {
    trunk: "planner.strengthTrunk",
    front: "planner.strengthFront",
    neither: "planner.strengthOther",
  },
  athletic: {
    trunk: "planner.athleticTrunk",
    front: "planner.athleticFront",
    neither: "planner.athleticOther",
  },
  physique: {
    trunk: "planner.physiqueTrunk",
    front: "planner.physiqueFront",
    neither: "planner.physiqueOther",
  },
};

/** Sets a week of each muscle: more where a finding or the log asks for it, by what the goal asks of the front. */
export function muscleAims(
  request: ProgrammeRequest,
  acting: readonly ActingFinding[],
  mending: boolean,
): readonly Aim[] {
  const base = weeklyBase(request);
  const caps = weeklyCaps(request);
  return COUNTED_MUSCLES.flatMap((muscle): readonly Aim[] => {
    const { id } = muscle;
    const name = say.muscleName(id);
    const found = acting.filter(({ muscles }) => muscles.includes(id));
    const neglected = neglectReason(request, id);
    const isAimedAt = !NOT_AIMED_AT.includes(id) && (!mending || neglected !== undefined);
    if (found.length === 0 && !isAimedAt) return [];

    const group = TRUNK.includes(id) ? "trunk" : BESIDE_THE_BACK.includes(id) ? "neither" : muscle.balance;
    const emphasisId = group === "back" ? undefined : EMPHASIS[request.goal][group];
    const share = found.length > 0 || !emphasisId ? 1 : parameter(emphasisId).value;
    const wanted = mending || STEADYING.includes(id) ? parameter("sets.weeklyStart") : base;
    const target = Math.min(wanted.value * share, caps.get(id) ?? Infinity);
    const stress = found.length > 0 || neglected ? parameter("planner.findingWeight").value : 1;
    return [
      {
        id: `muscle:${id}`,
        name,
        target,
        weight: share * stress,
        gives: (exercise) => creditOf(exercise, id),
        why: [
          ...found.map(({ finding }) => whyFound(finding, ["planner.findingWeight"])),
          ...(neglected ? [whyOf(neglected, ["planner.findingWeight"])] : []),
          whyOf(say.aim.muscle(name, say.setsAWeek(target)), [
            wanted.id,
            ...(emphasisId ? [emphasisId] : []),
          ]),
        ],
      },
    ];
  });
}

/** Sets a week of a muscle of the back: fewer at the start and on the way back, more for the trained. */
function weeklyBase(request: ProgrammeRequest): { readonly id: ParameterId; readonly value: number } {
  const stage = stageOf(request);
  const start = parameter("sets.weeklyStart");
  const beginning =
    trainingAgeOf(request.person.trainingAge) === "beginner" &&
    request.weeksSinceStart < parameter("rir.earlyWeeks").value;
  if (beginning || stage === "calm" || stage === "return") return start;
  if (stage === "capacity") return { id: start.id, value: start.high ?? start.value };
  return parameter("sets.weeklyBuild");
}

/** Why a muscle counts as left out: by the log, or without one by the routine that is kept. */
function neglectReason(request: ProgrammeRequest, id: MuscleId): string | undefined {
  const { history, keep } = request;
  const name = say.muscleName(id);
  const neglect = history?.neglect;
  if (neglect?.status === "value") {
    const left = neglect.neverTrained.includes(id) || neglect.notLately.some(({ muscle }) => muscle === id);
    return left && isBack(id) ? say.aim.neglected(name) : undefined;
  }
  const noneKept = keep.length > 0 && (keptSetsOf(keep).get(id) ?? 0) === 0;
  return noneKept && isBack(id) ? say.aim.notInRoutine(name) : undefined;
}

function isBack(id: MuscleId): boolean {
  return COUNTED_MUSCLES.some((muscle) => muscle.id === id && muscle.balance === "back");
}

function creditOf(exercise: Exercise, id: MuscleId): number {
  return muscleCredits(exercise).muscles.find(({ muscle }) => muscle === id)?.credit ?? 0;
}
