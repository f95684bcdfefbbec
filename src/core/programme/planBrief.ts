import type { MuscleId } from "../anatomy/muscle.ts";
import { dayNumber } from "../calendar.ts";
import { parameter, type ParameterId } from "../evidence/parameter.ts";
import { findExercise } from "../exercise/catalogue.ts";
import type { Exercise, ExerciseId, Pattern } from "../exercise/exercise.ts";
import { muscleCredits } from "../log/muscleCredits.ts";
import type { Side } from "../log/trainingLog.ts";
import { WEEKDAYS, type KeptExercise, type Weekday } from "../person/person.ts";
import { leadingSide, planAims, type Aim } from "./aims.ts";
import { actingFindings } from "./findingEffects.ts";
import { catalogueOf, eligibleExercises, needsChange } from "./eligibility.ts";
import { familiarExercises } from "./familiarExercises.ts";
import { gradeOf } from "./grade.ts";
import type { ProgrammeRequest } from "./programmeRequest.ts";
import { exerciseTime } from "./setTime.ts";
import { dosingContext } from "./starterPlan.ts";
import { spineLoadOf } from "./spineLoad.ts";
import { isStarting, stageOf, trainingAgeOf } from "./stageOf.ts";
import { mostDaysApart, pairsTooNear, trainingDays } from "./trainingWeek.ts";
import { weeklyCaps } from "./weeklyCaps.ts";

/** An exercise as the planner sees it: what a set gives, takes and costs. */
export interface Candidate {
  readonly exercise: Exercise;
  /** What a set is worth to each counted muscle that it trains. */
  readonly credits: ReadonlyMap<MuscleId, number>;
  readonly direct: ReadonlySet<MuscleId>;
  /** What a set gives to each aim of the brief. */
  readonly gives: readonly number[];
  /** Sets of one session, at least and at most. */
  readonly lowSets: number;
  readonly highSets: number;
  /** Days a week, at most. */
  readonly maxDays: number;
  readonly setMin: number;
  /** Setting up, once a session. */
  readonly changeoverMin: number;
  /** Minutes of each session with it beyond its sets: setting up, and the weaker side's extra set. */
  readonly sessionMin: number;
  /** The weaker side, which begins and gets one set more a session: half a set of both. */
  readonly leadSide?: Side;
  readonly extraCredit: number;
  /** In set-equivalents. */
  readonly setCost: number;
  readonly sessionCost: number;
  readonly choiceCost: number;
}

/** A line of the person's routine on its day. */
export interface KeptLine {
  readonly line: KeptExercise;
  readonly candidate: Candidate;
  /** Index into `days`. */
  readonly day: number;
}

/** The whole planning task, in numbers: what the solver, the greedy planner and the score share. */
export interface PlanBrief {
  readonly days: readonly Weekday[];
  readonly tooNear: readonly (readonly [number, number])[];
  /** Hard sessions a week of one muscle, at most. */
  readonly hardSessions: number;
  /** Minutes of a session after the warm-up. */
  readonly workMin: number;
  readonly candidates: readonly Candidate[];
  readonly kept: readonly KeptLine[];
  /** What some exercise can serve. */
  readonly aims: readonly Aim[];
  /** What none can, with this kit and these conditions. */
  readonly outOfReach: readonly Aim[];
  readonly caps: ReadonlyMap<MuscleId, number>;
  readonly sessionCap: number;
  readonly hardSets: number;
  /** Different exercises a week. */
  readonly minExercises: number;
  readonly maxExercises: number;
}

/** What `request` asks of the planner. Kept lines must be in the catalogue; those without a day get the emptiest. */
export function planBrief(request: ProgrammeRequest): PlanBrief {
  const days = trainingDays(request.weekdays);
  const tooNear = pairsTooNear(days);
  const exercises = eligibleExercises(request);
  const wanted = planAims(request);
  const aims = wanted.filter((aim) => isReachable(aim, exercises, request));
  const toCandidate = candidateMaker(request, aims, days.length);
  const eligible = exercises.map(toCandidate);
  const kept = keptLines(request, days, toCandidate);
  return {
    days,
    tooNear,
    hardSessions: mostDaysApart(days.length, tooNear),
    workMin: request.minutesPerSession - parameter("planner.warmUpMin").value,
    candidates: withoutTwins(eligible.filter(givesAnything)),
    kept,
    aims,
    outOfReach: wanted.filter((aim) => !aims.includes(aim)),
    caps: weeklyCaps(request),
    sessionCap: parameter("planner.sessionCapSets").value,
    hardSets: parameter("planner.hardSessionSets").value,
    minExercises: kept.length > 0 ? 0 : parameter("planner.minExercises").value,
    maxExercises: isStarting(request) ? parameter("starter.maxExercises").value : Infinity,
  };
}

/** Balance can always be served; the rest needs an exercise that gives to it. */
function isReachable(
  { target, gives }: Aim,
  exercises: readonly Exercise[],
  { keep }: ProgrammeRequest,
): boolean {
  const kept = keep.flatMap((line) => findExercise(line.exercise) ?? []);
  return target === 0 || [...exercises, ...kept].some((exercise) => gives(exercise) > 0);
}

function candidateMaker(
  request: ProgrammeRequest,
  aims: readonly Aim[],
  dayCount: number,
): (exercise: Exercise) => Candidate {
  const order = new Map(catalogueOf(request).map(({ id }, index) => [id, index]));
  const acting = actingFindings(request.findings);
  const before = exercisesBefore(request);
  const mending = request.keep.length > 0;
  const spineLoad = request.exerciseLoad ?? spineLoadOf;
  const cost = (id: ParameterId) => parameter(id).value;
  const beginner = trainingAgeOf(request.person.trainingAge) === "beginner";
  const daysPerExercise = cost(beginner ? "planner.daysPerExerciseBeginner" : "planner.daysPerExercise");
  const highSets = cost(isStarting(request) ? "planner.startingSetsHigh" : "sets.perExerciseHigh");
  const level = suitingLevel(request);
  const context = dosingContext(request);

  const familiar = familiarExercises(request.history);

  return (exercise) => {
    const { muscles } = muscleCredits(exercise);
    const { setMin, oneSideMin, changeoverMin } = exerciseTime(exercise, gradeOf(exercise, context));
    const mobility = exercise.pattern === "mobility";
    const leadSide = leadingSide(exercise, acting)?.side;
    const sessionMin = changeoverMin + (leadSide ? oneSideMin : 0);
    const place = (order.get(exercise.id) ?? order.size) / (order.size + 1);
    return {
      exercise,
      credits: new Map(muscles.flatMap(({ muscle, credit }) => (credit > 0 ? [[muscle, credit]] : []))),
      direct: new Set(muscles.flatMap(({ muscle, role }) => (role === "direct" ? [muscle] : []))),
      gives: aims.map(({ gives }) => gives(exercise)),
      lowSets: mobility ? 1 : cost("sets.perExerciseLow"),
      highSets: mobility ? cost("planner.mobilitySetsHigh") : highSets,
      maxDays: Math.min(dayCount, daysPerExercise),
      setMin,
      changeoverMin,
      sessionMin,
      ...(leadSide && { leadSide }),
      extraCredit: leadSide ? 1 / 2 : 0,
      setCost:
        setMin * cost("planner.minuteCost") +
        (spineLoad(exercise) ?? UNMEASURED_LOAD) * cost("planner.spineCost") +
        place * cost("planner.orderCost") +
        (mobility ? 0 : Math.max(0, level - exercise.difficulty) * cost("planner.easyCost")) +
        (level > 1 && isUnloadedLift(exercise) ? cost("planner.unloadedCost") : 0) +
        (!familiar.has(exercise.id) ? cost("planner.unfamiliarCost") : 0) +
        (mending ? cost("planner.addedSetCost") : 0),
      sessionCost:
        sessionMin * cost("planner.minuteCost") +
        (needsChange(exercise, request) ? cost("planner.modifyCost") : 0),
      choiceCost:
        cost("planner.exerciseCost") +
        (before.size > 0 && !before.has(exercise.id) ? cost("planner.changeCost") : 0),
    };
  };
}

/** In the middle: an exercise is not the better for not having been measured. */
const UNMEASURED_LOAD = 1 / 2;

/** Below this level a set asks little of the person. */
function suitingLevel(request: ProgrammeRequest): number {
  const stage = stageOf(request);
  return stage === "strength" || stage === "power" ? parameter("planner.strengthLevel").value : 1;
}

const LIFTS: readonly Pattern[] = [
  "hinge",
  "bridge",
  "squat",
  "squat_lunge",
  "hip_extension",
  "knee_flexion",
  "push_horizontal",
  "push_vertical",
];

/** A lift that takes no load; pulling oneself up is load enough. */
function isUnloadedLift({ pattern, loading }: Exercise): boolean {
  return LIFTS.includes(pattern) && (loading === "body_weight" || loading === "none");
}

/** What the person does already: the log's last weeks, the plan in force, the routine that is kept. */
function exercisesBefore({ today, history, previous, keep }: ProgrammeRequest): ReadonlySet<ExerciseId> {
  const since = dayNumber(today) - parameter("strength.changeAfterWeeks").value * WEEKDAYS.length;
  return new Set([
    ...(history?.exercises ?? [])
      .filter(({ lastDay }) => dayNumber(lastDay) >= since)
      .map(({ exercise }) => exercise),
    ...(previous?.days ?? []).flatMap(({ exercises }) => exercises.map(({ exercise }) => exercise)),
    ...keep.map(({ exercise }) => exercise),
  ]);
}

function givesAnything({ gives }: Candidate): boolean {
  return gives.some((sets) => sets > 0);
}

/**
 * Exercises that give the same, without those that two others of the kind beat in every cost. Nothing is lost:
 * the two at their most fill the session's cap of their muscles.
 */
function withoutTwins(candidates: readonly Candidate[]): readonly Candidate[] {
  const kinds = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const kind = kindOf(candidate);
    kinds.set(kind, [...(kinds.get(kind) ?? []), candidate]);
  }
  return candidates.filter((candidate) => {
    const better = (kinds.get(kindOf(candidate)) ?? []).filter((other) => beats(other, candidate));
    return better.length < 2;
  });
}

function kindOf({ gives, credits, direct, leadSide, lowSets }: Candidate): string {
  const sorted = (entries: Iterable<unknown>) => [...entries].map(String).toSorted().join();
  return [gives.join(), sorted(credits), sorted(direct), leadSide ?? "", lowSets].join("|");
}

function beats(a: Candidate, b: Candidate): boolean {
  return (
    a !== b &&
    a.setMin <= b.setMin &&
    a.sessionMin <= b.sessionMin &&
    a.setCost <= b.setCost &&
    a.sessionCost <= b.sessionCost &&
    a.choiceCost <= b.choiceCost
  );
}

/** The routine's lines on their days; a line without a day goes where least is kept so far. */
function keptLines(
  request: ProgrammeRequest,
  days: readonly Weekday[],
  toCandidate: (exercise: Exercise) => Candidate,
): readonly KeptLine[] {
  const minutes = days.map(() => 0);
  const lines: KeptLine[] = [];
  const place = (line: KeptExercise, day: number): void => {
    const exercise = findExercise(line.exercise);
    if (!exercise || day < 0) return;
    const candidate = toCandidate(exercise);
    lines.push({ line, candidate, day });
    minutes[day] = (minutes[day] ?? 0) + candidate.sessionMin + line.sets * candidate.setMin;
  };
  const usable = request.keep.filter((line) => !isForbidden(line, request));
  for (const line of usable) if (line.weekday) place(line, days.indexOf(line.weekday));
  for (const line of usable) if (!line.weekday) place(line, minutes.indexOf(Math.min(...minutes)));
  return lines;
}

/** A routine does not outweigh a caution. */
export function isForbidden(
  { exercise: id }: Pick<KeptExercise, "exercise">,
  request: Pick<ProgrammeRequest, "conditions" | "cleared">,
): boolean {
  const cautions = findExercise(id)?.cautions;
  return request.conditions.some(
    (condition) => !request.cleared?.includes(condition) && cautions?.[condition] === "avoid_until_cleared",
  );
}
