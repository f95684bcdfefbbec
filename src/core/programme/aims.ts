import type { Finding } from "../assessment/finding.ts";
import { parameter } from "../evidence/parameter.ts";
import type { Exercise, Pattern } from "../exercise/exercise.ts";
import { muscleCredits } from "../log/muscleCredits.ts";
import type { Side } from "../log/trainingLog.ts";
import { actingFindings, type ActingFinding, type WeeklyPattern } from "./findingEffects.ts";
import { MOBILITY_EXERCISES, type MobilityRegion } from "./mobilityRegions.ts";
import { muscleAims } from "./muscleAims.ts";
import { PLAN_MESSAGES as say } from "./planMessages.ts";
import type { Why } from "./programme.ts";
import type { ProgrammeRequest } from "./programmeRequest.ts";
import { isStarting } from "./stageOf.ts";
import { standingBalanceAims } from "./standingBalance.ts";
import { whyFound, whyOf } from "./why.ts";

/** Something wanted of a week: at least `target` sets, each missing one counting `weight`. */
export interface Aim {
  /** "muscle:gluteus_medius", "pattern:carry", "balance:back_to_front", "one_sided", "mobility:hip_flexors", "standing_balance". */
  readonly id: string;
  readonly target: number;
  readonly weight: number;
  /** What one set of an exercise gives to it; negative where it takes. */
  readonly gives: (exercise: Exercise) => number;
  readonly why: readonly Why[];
  /** Names the aim where it is missed. */
  readonly name: string;
}

/**
 * All that the plan aims at: sets of each muscle, the movements of every week, back against front, one side and
 * both, range where it was found short. A routine that is kept is only mended: its aims are what findings and
 * history show to be missing.
 */
export function planAims(request: ProgrammeRequest): readonly Aim[] {
  const acting = actingFindings(request.findings);
  const mending = request.keep.length > 0;
  return [
    ...muscleAims(request, acting, mending),
    ...patternAims(acting, mending),
    ...(mending ? [] : sidednessAims(request)),
    ...weakSideAims(acting),
    ...mobilityAims(acting),
    ...standingBalanceAims(request, acting),
    balanceAim(request),
  ];
}

/** All weighted sets aimed at. */
export function weightedTarget(aims: readonly Aim[]): number {
  return aims.reduce((sum, { weight, target }) => sum + weight * target, 0);
}

// movements

const PATTERNS: Readonly<Record<WeeklyPattern, readonly Pattern[]>> = {
  hinge: ["hinge", "hinge_power"],
  bridge: ["bridge"],
  pull: ["pull_horizontal", "pull_vertical"],
  carry: ["carry"],
  anti: ["anti_extension", "anti_extension_rotation", "anti_lateral", "anti_rotation"],
};
const WEEKLY_PATTERNS = Object.keys(PATTERNS) as readonly WeeklyPattern[];

function patternAims(acting: readonly ActingFinding[], mending: boolean): readonly Aim[] {
  return WEEKLY_PATTERNS.flatMap((pattern): readonly Aim[] => {
    const found = acting.filter(({ patterns }) => patterns.includes(pattern));
    if (mending && found.length === 0) return [];
    const name = say.patternName[pattern];
    return [
      {
        id: `pattern:${pattern}`,
        name,
        target: parameter("planner.patternSets").value,
        weight: found.length > 0 ? parameter("planner.findingWeight").value : 1,
        gives: (exercise) => Number(PATTERNS[pattern].includes(exercise.pattern)),
        why: [
          ...found.map(({ finding }) => whyFound(finding, ["planner.findingWeight"])),
          whyOf(say.aim.pattern(name), ["planner.patternSets"]),
        ],
      },
    ];
  });
}

// one side and both

const LEG_PATTERNS: readonly Pattern[] = [
  "hinge",
  "hinge_power",
  "bridge",
  "hip_extension",
  "knee_flexion",
  "squat",
  "squat_lunge",
];

function sidednessAims(request: ProgrammeRequest): readonly Aim[] {
  // two to four exercises cannot hold every kind of work
  if (isStarting(request)) return [];
  const target = parameter("planner.bothKindsSets").value;
  const legs = (laterality: Exercise["laterality"]) => (exercise: Exercise) =>
    Number(LEG_PATTERNS.includes(exercise.pattern) && exercise.laterality === laterality);
  const ids = ["planner.bothKindsSets"] as const;
  return [
    {
      id: "one_sided",
      name: say.whatIsMissing.oneSide,
      target,
      weight: 1,
      gives: legs("unilateral"),
      why: [whyOf(say.aim.oneSide, ids)],
    },
    {
      id: "both_sided",
      name: say.whatIsMissing.bothSides,
      target,
      weight: 1,
      gives: legs("bilateral"),
      why: [whyOf(say.aim.bothSides, ids)],
    },
  ];
}

/** The side that leads an exercise, by the first finding that speaks of one of its prime movers. */
export function leadingSide(
  exercise: Exercise,
  acting: readonly ActingFinding[],
): { readonly side: Side; readonly finding: Finding } | undefined {
  if (exercise.laterality !== "unilateral") return undefined;
  for (const each of acting) {
    const { side } = each.finding;
    if (each.sided && side && speaksOf(exercise, each)) return { side, finding: each.finding };
  }
  return undefined;
}

function weakSideAims(acting: readonly ActingFinding[]): readonly Aim[] {
  return acting.flatMap((each, index): readonly Aim[] => {
    const { finding, muscles, sided } = each;
    const { side } = finding;
    if (!sided || !side || muscles.length === 0) return [];
    const names = say.list(muscles.map(say.muscleName));
    return [
      {
        id: `weak_side:${finding.ruleId}:${index}`,
        name: say.whatIsMissing.weakSide(side),
        target: parameter("planner.weakSideSets").value,
        weight: 1,
        gives: (exercise) => Number(exercise.laterality === "unilateral" && speaksOf(exercise, each)),
        why: [
          whyFound(finding, []),
          { ...whyOf(say.aim.weakSide(names, side), ["planner.weakSideSets"]), ruleId: finding.ruleId },
        ],
      },
    ];
  });
}

/** Is one of the finding's muscles a prime mover of `exercise`, or its range what the exercise practises? */
function speaksOf(exercise: Exercise, { muscles, mobility }: ActingFinding): boolean {
  if (mobility && MOBILITY_EXERCISES[mobility].includes(exercise.id)) return true;
  return muscleCredits(exercise).muscles.some(
    ({ muscle, role }) => role === "direct" && muscles.includes(muscle),
  );
}

// range, back against front

function mobilityAims(acting: readonly ActingFinding[]): readonly Aim[] {
  const regions = Object.keys(MOBILITY_EXERCISES) as readonly MobilityRegion[];
  return regions.flatMap((region): readonly Aim[] => {
    const found = acting.filter(({ mobility }) => mobility === region);
    if (found.length === 0) return [];
    const name = say.regionName[region];
    return [
      {
        id: `mobility:${region}`,
        name: say.whatIsMissing.mobility(name),
        target: parameter("planner.mobilitySets").value,
        weight: 1,
        gives: ({ id }) => Number(MOBILITY_EXERCISES[region].includes(id)),
        why: [
          ...found.map(({ finding }) => whyFound(finding, [])),
          whyOf(say.aim.mobility(name), ["planner.mobilitySets"]),
        ],
      },
    ];
  });
}

function balanceAim({ findings }: ProgrammeRequest): Aim {
  const found = findings.find(
    ({ ruleId, status }) => ruleId === "back-front-balance" && status === "present",
  );
  const wanted = parameter(found ? "balance.backToFrontWhenForward" : "balance.backToFrontMin");
  return {
    id: "balance:back_to_front",
    name: say.aim.backFirst,
    target: 0,
    weight: parameter("planner.balanceWeight").value,
    gives: (exercise) => {
      const { backShare, frontShare } = muscleCredits(exercise);
      return backShare - wanted.value * frontShare;
    },
    why: [
      ...(found ? [whyFound(found, [wanted.id])] : []),
      whyOf(found ? say.aim.backAhead : say.aim.backFirst, [wanted.id]),
    ],
  };
}
