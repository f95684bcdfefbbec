import { claim } from "../evidence/claims.ts";
import type { ClaimId, Verdict } from "../evidence/claim.ts";
import { parameter, type ParameterId } from "../evidence/parameter.ts";
import type { SourceId } from "../evidence/source.ts";
import { findExercise } from "../exercise/catalogue.ts";
import type { ExerciseId } from "../exercise/exercise.ts";
import { usableKit } from "../exercise/kit.ts";
import { allowance } from "../screening/screeningOutcome.ts";
import { changesOf, isOpenTo, type Change } from "./dosedExercise.ts";
import { HABIT_MESSAGES } from "./habitMessages.ts";
import type { ProgrammeRequest } from "./programmeRequest.ts";

/** The daily habits. */
export const HABIT_IDS = [
  "sitting_breaks",
  "morning_routine",
  "load_close",
  "desk",
  "walk_push_off",
] as const;
export type HabitId = (typeof HABIT_IDS)[number];

/** What is known about a habit, said as plainly as it is. */
export interface HabitEvidence {
  readonly claimId: ClaimId;
  readonly verdict: Verdict;
  /** What may be said. */
  readonly says: string;
  /** What is not shown. */
  readonly not: string;
  readonly sourceIds: readonly SourceId[];
}

/** What a condition changes in one move of a habit. */
export interface HabitChange extends Change {
  readonly exercise: ExerciseId;
  readonly name: string;
}

/** A small programme beside the training: what to do, when, how often, and what is known of it. */
export interface Habit {
  readonly id: HabitId;
  readonly name: string;
  /** When: the thing of the day that it hangs on. */
  readonly when: string;
  readonly steps: readonly string[];
  /** Moves of the catalogue that are in it. */
  readonly exercises: readonly ExerciseId[];
  /** What conditions change in these moves. */
  readonly changes: readonly HabitChange[];
  /** How often, where the person chooses: minutes between. */
  readonly everyMin?: { readonly low: number; readonly usual: number; readonly high: number };
  /** How it grows over weeks. */
  readonly grows: string;
  readonly evidence: HabitEvidence;
  readonly parameterIds: readonly ParameterId[];
}

/** What habits depend on. */
export type HabitRequest = Pick<
  ProgrammeRequest,
  "conditions" | "cleared" | "screening" | "kit" | "dislikes"
> & {
  readonly sittingHoursPerDay?: number;
};

/**
 * The habits for this person, or none while screening lets no exercise go on. A move that a condition forbids is
 * left out of its habit, or another takes its place. Nobody is told that a habit prevents or mends pain.
 */
export function habitsFor(request: HabitRequest): readonly Habit[] {
  const allowed = allowance(request.screening);
  if (allowed === "nothing" || allowed === "walking") return [];
  return [
    sittingBreaks(request),
    morningRoutine(request),
    loadClose(),
    desk(request),
    walkPushOff(request),
  ].filter((habit) => habit !== undefined);
}

function sittingBreaks(request: HabitRequest): Habit | undefined {
  if (request.sittingHoursPerDay === 0) return undefined;
  const moves = openMoves(request, ["desk_break_walk", "air_squat", "chair_stand", "calf_raise"]);
  const { sittingBreaks: words } = HABIT_MESSAGES;
  const minutes = parameter("habit.breakMin").value;
  return {
    id: "sitting_breaks",
    name: words.name,
    when: words.when,
    steps: [words.get(minutes), ...movesText(moves), words.choice],
    exercises: moves,
    changes: changes(request, moves),
    everyMin: {
      low: parameter("sitting.breakEveryMinLow").value,
      usual: parameter("sitting.breakEveryMinDefault").value,
      high: parameter("sitting.breakEveryMinHigh").value,
    },
    grows: words.grows,
    evidence: evidenceOf("i", words.not),
    parameterIds: [
      "sitting.breakEveryMinLow",
      "sitting.breakEveryMinDefault",
      "sitting.breakEveryMinHigh",
      "habit.breakMin",
    ],
  };
}

/** Bridges where nothing forbids them, else the first easy move that is allowed. */
function morningRoutine(request: HabitRequest): Habit | undefined {
  const [move] = openMoves(request, [
    "glute_bridge",
    "pelvic_tilt",
    "glute_squeeze",
    "shoulder_blade_squeeze",
  ]);
  if (move === undefined) return undefined;
  const { morning: words } = HABIT_MESSAGES;
  const reps = parameter("habit.morningReps").value;
  return {
    id: "morning_routine",
    name: words.name,
    when: words.when,
    steps: [
      words.moves(reps, nameOf(move)),
      words.slow,
      words.firstHour(parameter("habit.firstHourMin").value),
    ],
    exercises: [move],
    changes: changes(request, [move]),
    grows: words.grows,
    evidence: evidenceOf("q", words.not),
    parameterIds: ["habit.morningReps", "habit.firstHourMin"],
  };
}

function loadClose(): Habit {
  const { loadClose: words } = HABIT_MESSAGES;
  return {
    id: "load_close",
    name: words.name,
    when: words.when,
    steps: words.steps,
    exercises: [],
    changes: [],
    grows: words.grows,
    evidence: evidenceOf("m", words.not),
    parameterIds: [],
  };
}

function desk(request: HabitRequest): Habit | undefined {
  if (request.sittingHoursPerDay === 0) return undefined;
  const { desk: words } = HABIT_MESSAGES;
  const moves = openMoves(request, ["standing_weight_shift_footstool"]);
  return {
    id: "desk",
    name: words.name,
    when: words.when,
    steps: [
      ...words.setUp,
      words.shift(parameter("habit.shiftMin").value),
      ...(moves.length > 0 ? [words.footstool] : []),
    ],
    exercises: moves,
    changes: changes(request, moves),
    grows: words.grows,
    evidence: evidenceOf("j", words.not),
    parameterIds: ["habit.shiftMin"],
  };
}

function walkPushOff(request: HabitRequest): Habit | undefined {
  const moves = openMoves(request, ["walk", "walk_push_off_drill"]);
  if (!moves.includes("walk")) return undefined;
  const { walk: words } = HABIT_MESSAGES;
  return {
    id: "walk_push_off",
    name: words.name,
    when: words.when,
    steps: [
      words.start(parameter("walking.startMin").value),
      ...(moves.includes("walk_push_off_drill") ? [words.drill(parameter("drill.startMin").value)] : []),
      words.hills,
    ],
    exercises: moves,
    changes: changes(request, moves),
    grows: words.grows(
      parameter("walking.targetMinPerDay").value,
      parameter("walking.targetDaysPerWeek").value,
    ),
    evidence: evidenceOf("aa", words.not),
    parameterIds: [
      "walking.startMin",
      "drill.startMin",
      "walking.targetMinPerDay",
      "walking.targetDaysPerWeek",
    ],
  };
}

function evidenceOf(claimId: ClaimId, not: string): HabitEvidence {
  const { verdict, maySay, sourceIds } = claim(claimId);
  return { claimId, verdict, says: maySay, not, sourceIds };
}

/** Of `ids`, those that this person may do with what is at hand; any low thing serves as a footstool. */
function openMoves(request: HabitRequest, ids: readonly ExerciseId[]): readonly ExerciseId[] {
  const place = {
    ...request,
    cleared: request.cleared ?? [],
    usableKit: usableKit([...request.kit, "footstool"]),
  };
  return ids.filter((id) => {
    const found = findExercise(id);
    return found !== undefined && isOpenTo(found, place);
  });
}

function changes({ conditions }: HabitRequest, ids: readonly ExerciseId[]): readonly HabitChange[] {
  return ids.flatMap((id) => {
    const found = findExercise(id);
    if (!found) return [];
    return changesOf(found, conditions).map((change) => ({ exercise: id, name: found.name, ...change }));
  });
}

function nameOf(id: ExerciseId): string {
  return findExercise(id)?.name ?? id;
}

function movesText(ids: readonly ExerciseId[]): readonly string[] {
  return ids.length > 0 ? [HABIT_MESSAGES.sittingBreaks.moves(ids.map(nameOf))] : [];
}
