import { claim } from "../evidence/claims.ts";
import { parameter } from "../evidence/parameter.ts";
import type { ExerciseId } from "../exercise/exercise.ts";
import { ageOn } from "../person/person.ts";
import type { Aim } from "./aims.ts";
import type { ActingFinding } from "./findingEffects.ts";
import { PLAN_MESSAGES as say } from "./planMessages.ts";
import type { Why } from "./programme.ts";
import type { ProgrammeRequest } from "./programmeRequest.ts";
import { whyFound, whyOf } from "./why.ts";

/** Exercises on one leg, or from one leg to the other, from well held to free. */
const ON_ONE_LEG: readonly ExerciseId[] = [
  "standing_hip_abduction",
  "standing_hip_abduction_band",
  "hip_abduction_wall",
  "standing_hip_extension",
  "low_step_up",
  "step_up",
  "lateral_step_down",
  "hip_hitch_pelvic_drop",
  "single_leg_calf_raise",
  "single_leg_deadlift_bodyweight",
  "hip_airplane",
  "reverse_lunge",
  "walking_lunge",
];

/**
 * Balance practised on the days of the week that guidelines name: from an age on, with osteoporosis, or where a test
 * found little of it. Nothing for everybody else, and where the age is not known.
 * Source: claim "ae"; parameters "fallPrevention.*"; of osteoporosis, the consensus behind gate "cond_osteoporosis".
 */
export function standingBalanceAims(
  request: ProgrammeRequest,
  acting: readonly ActingFinding[],
): readonly Aim[] {
  const because = reasons(request, acting);
  if (because.length === 0) return [];
  const days = Math.min(parameter("fallPrevention.daysPerWeek").value, request.weekdays.length);
  return [
    {
      id: "standing_balance",
      name: say.whatIsMissing.standingBalance,
      target: days * parameter("sets.perExerciseLow").value,
      weight: parameter("planner.findingWeight").value,
      gives: ({ id }) => Number(ON_ONE_LEG.includes(id)),
      why: [
        ...because,
        whyOf(say.aim.onOneLeg, [
          "fallPrevention.daysPerWeek",
          "sets.perExerciseLow",
          "planner.findingWeight",
        ]),
      ],
    },
  ];
}

function reasons(request: ProgrammeRequest, acting: readonly ActingFinding[]): readonly Why[] {
  const { maySay, sourceIds } = claim("ae");
  const from = parameter("fallPrevention.fromAgeY");
  const ageY = ageOn(request.today, request.person.birthYear);
  const isOlder = ageY !== undefined && ageY >= from.value;
  return [
    ...acting
      .filter(({ finding }) => finding.ruleId === "balance")
      .map(({ finding }) => whyFound(finding, ["planner.findingWeight"])),
    ...(isOlder
      ? [{ because: maySay, parameterIds: [from.id], sourceIds: [...sourceIds, from.sourceId] }]
      : []),
    ...(request.conditions.includes("osteoporosis")
      ? [{ because: say.aim.balanceWithBones, parameterIds: [], sourceIds: ["giangregorio_2015"] }]
      : []),
  ];
}
